import type { Role, Token } from "./tokens.ts"
import { COURTESIES } from "./words.ts"

/** One of two names that were aligned. */
export interface Side {
  readonly tokens: readonly Token[]
  /** The words that have a partner, as bits. */
  readonly used: number
  /** How many of the words are the person's own; the rest are the father's. */
  readonly own: number
  /** The first word that names; -1 where there is none. */
  readonly lead: number
}

/** Whether the word at a place has no partner. */
export const isAlone = ({ used }: Side, at: number): boolean => ((used >> at) & 1) === 0

/** Whether the father is told. */
export const isFatherTold = ({ tokens, own }: Side): boolean => own < tokens.length

/** Whether a person is called by a kunya and an origin alone. */
export const isCalledByKunya = ({ tokens }: Side): boolean =>
  tokens.some(({ role }) => role === "kunya") && tokens.every(({ role }) => CALLED.has(role))
const CALLED: ReadonlySet<Role> = new Set(["kunya", "nisba", "title", "honorific", "noise"])

/** Whether the word at a place may be a courtesy: Jan in Gul Jan, not in Jan Mohammad. */
export const mayBeCourtesy = ({ tokens }: Side, at: number): boolean =>
  COURTESIES.has(tokens[at]!.text) && tokens[at + 1]?.role !== "weak"
