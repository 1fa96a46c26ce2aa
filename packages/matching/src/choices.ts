/** What a person may choose from when a blind round or a dialect of SQL is asked for: without the code that does it. */
export { type BlindMode, type BlindSide, MODES, OUTPUTS, SIDES, SUITES } from "./blind/messages.ts"
export { SQL_DIALECTS } from "./sql/dialect.ts"
