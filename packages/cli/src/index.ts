/** The command as a function, for whoever runs it inside another program. */
export { EXIT, type ExitCode } from "./shared/exit.ts"
export { ownTerminal, type Terminal } from "./shared/terminal.ts"
export { wasit } from "./wasit.ts"
