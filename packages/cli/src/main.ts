import { ownTerminal } from "./shared/terminal.ts"
import { wasit } from "./wasit.ts"

process.exitCode = await wasit(process.argv.slice(2), ownTerminal(), process.env)
