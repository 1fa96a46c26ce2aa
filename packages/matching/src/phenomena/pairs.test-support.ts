import { expect } from "vitest"
import { compareNames } from "../index.ts"

/** What a pair shows, and its two names. */
export type Row = readonly [what: string, a: string, b: string]

const scoreOf = (row: readonly string[]): number => compareNames(row.at(-2)!, row.at(-1)!).score

/** The last two of a row may be one person's name. */
export const areOne = (...row: readonly string[]): void => expect(scoreOf(row)).toBeGreaterThanOrEqual(0.5)
/** They are two people's. */
export const areTwo = (...row: readonly string[]): void => expect(scoreOf(row)).toBeLessThan(0.5)
