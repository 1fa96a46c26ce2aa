/** What a verb ends with: nothing found, something found, or the input could not be read. */
export const EXIT = { ok: 0, findings: 1, unreadable: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
