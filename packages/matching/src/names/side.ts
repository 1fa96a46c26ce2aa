import { leadOf } from "./roles.ts"
import type { Role, Token } from "./tokens.ts"
import { COURTESIES } from "./words.ts"

/** The words of a name that is aligned with another. */
export interface Words {
  readonly tokens: readonly Token[]
  /** How many of the words are the person's own; the rest are the father's. */
  readonly own: number
}

/** One of two names that were aligned. */
export interface Side extends Words {
  /** The words that have a partner, as bits. */
  readonly used: number
  /** The first word that names; -1 where there is none. */
  readonly lead: number
}

/** A name of whose words some have a partner, told as bits. */
export const sideOf = ({ tokens, own }: Words, used: number): Side => ({ tokens, own, used, lead: leadOf(tokens) })

/** The most words of a name, its father's among them, that are compared: each has a bit. What follows is left alone. */
const MOST_WORDS = 30

/** A name of so many words that each has a bit. */
export const withinBits = (words: Words): Words =>
  words.tokens.length <= MOST_WORDS
    ? words
    : { tokens: words.tokens.slice(0, MOST_WORDS), own: Math.min(words.own, MOST_WORDS) }

/** A run of words, as bits. */
export const bitsOf = (at: number, span: number): number => ((1 << span) - 1) << at

/** Whether a run of words has a word in it. */
export const covers = (at: number, span: number, word: number): boolean => word >= at && word < at + span

/** Whether the word at a place is none of those told as bits. */
export const isFree = (used: number, at: number): boolean => ((used >> at) & 1) === 0

/** Whether the word at a place has no partner. */
export const isAlone = ({ used }: Side, at: number): boolean => isFree(used, at)

/** Whether the father is told. */
export const isFatherTold = ({ tokens, own }: Words): boolean => own < tokens.length

/** Whether a person is called by a kunya and an origin alone. */
export const isCalledByKunya = ({ tokens }: Words): boolean =>
  tokens.some(({ role }) => role === "kunya") && tokens.every(({ role }) => CALLED.has(role))
const CALLED: ReadonlySet<Role> = new Set(["kunya", "nisba", "title", "honorific", "noise"])

/** Whether the word at a place may be a courtesy: Jan in Gul Jan, not in Jan Mohammad. */
export const mayBeCourtesy = ({ tokens }: Words, at: number): boolean =>
  COURTESIES.has(tokens[at]!.text) && tokens[at + 1]?.role !== "weak"
