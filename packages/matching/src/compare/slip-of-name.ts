import { mayHoldOneSlip, similarityButForASlip } from "../names/distance.ts"
import { inOneSound } from "../names/heard.ts"
import { arabFirst, COSTS, type Mode, modeOf } from "../names/letters.ts"
import { collapse, keyOf, MOST_READINGS, readingsOf } from "../names/skeleton.ts"
import type { Token } from "../names/tokens.ts"
import { remembered } from "../remembered.ts"
import { isTelling } from "./whole-name.ts"

/** A name as a clerk wrote it, letter after letter: no unit is known in it, for a slip may have torn one. */
interface WrittenName {
  readonly script: Token["script"]
  /** One to four skeletons of all letters: one for each Latin convention. */
  readonly readings: readonly string[]
  /** Their consonants. */
  readonly keys: readonly string[]
}

/** A name as written with its tribe and without it: one list names the tribe and another does not. */
export interface WrittenForms {
  readonly whole: WrittenName | null
  /** Null where nothing but the tribe would be left out or left over. */
  readonly bare: WrittenName | null
}

/** From so much likeness of what stands beside the slip on, two names are one but for it; across scripts the vowels are likened too. */
const BUT_FOR_A_SLIP: Readonly<Record<Mode, number>> = { AA: 880, LL: 880, AL: 815 }
const isTribe = ({ role }: Token): boolean => role === "nisba"

/** How the words of a name were written; titles are left out. */
export function writtenForms(tokens: readonly Token[]): WrittenForms {
  const telling = tokens.filter(isTelling)
  const bare = telling.filter((token) => !isTribe(token))
  const isBoth = bare.length > 0 && bare.length < telling.length
  return { whole: written(telling), bare: isBoth ? written(bare) : null }
}

const MOST_WORDS = 60_000
const READINGS: Readonly<Record<Token["script"], (word: string) => readonly string[]>> = {
  // Letters of one sound are no slip beside another (MT858): طوطی and توتی.
  Arab: remembered((word) => readingsOf(inOneSound(word), "Arab"), MOST_WORDS),
  Latn: remembered((word) => readingsOf(word, "Latn"), MOST_WORDS),
}

function written(tokens: readonly Token[]): WrittenName | null {
  const script = tokens[0]?.script
  if (script === undefined) return null
  const words = tokens
    .flatMap(({ text }) => text.split(" "))
    .map(READINGS[script])
    .filter(({ length }) => length > 0)
  const most = words.reduce((count, { length }) => Math.max(count, length), 0)
  const readings = Array.from({ length: Math.min(MOST_READINGS, most) }, (_, at) =>
    collapse(words.map((each) => each[Math.min(at, each.length - 1)]!).join("")),
  )
  return readings.length === 0 ? null : { script, readings, keys: [...new Set(readings.map(keyOf))] }
}

/**
 * Whether two names are one but for one slip of the pen anywhere in them: a letter more or less, another in its place, two that
 * changed places. The tribe may be missing on one side.
 */
export function areOneButForASlip(a: WrittenForms, b: WrittenForms): boolean {
  return pairsOf(a, b).some(([x, y]) => isSlip(x, y))
}

function pairsOf(a: WrittenForms, b: WrittenForms): readonly (readonly [WrittenName, WrittenName])[] {
  const out: (readonly [WrittenName, WrittenName])[] = []
  for (const [x, y] of [
    [a.whole, b.whole],
    [a.bare, b.whole],
    [a.whole, b.bare],
  ] as const) {
    if (x !== null && y !== null) out.push([x, y])
  }
  return out
}

function isSlip(a: WrittenName, b: WrittenName): boolean {
  if (!a.keys.some((x) => b.keys.some((y) => mayHoldOneSlip(x, y)))) return false
  const mode = modeOf(a.script, b.script)
  const [p, q] = arabFirst(a, b)
  return p.readings.some((x) =>
    q.readings.some((y) => beginAlike(x, y, mode) && similarityButForASlip(x, y, mode) >= BUT_FOR_A_SLIP[mode]),
  )
}

/** A slip in the first letter of a name is seen and mended: names that begin otherwise are two. In hundredths. */
const FIRST_APART = 50
const beginAlike = (x: string, y: string, mode: Mode): boolean =>
  COSTS[mode].sub[x.charCodeAt(0) * 128 + y.charCodeAt(0)]! <= FIRST_APART

/**
 * Numbers such that two names which are one but for a slip share one: made of the consonants, and of these without each of them in
 * turn. Two consonants that changed places leave the same behind, as does one in the place of another. Names that are not one may share
 * a number too.
 */
export function slipNumbers({ whole, bare }: WrittenForms): readonly number[] {
  const numbers: number[] = []
  for (const form of [whole, bare]) {
    for (const key of form?.keys ?? []) {
      for (let left = -1; left < key.length; left++) {
        const number = numberOf(key, left)
        if (!numbers.includes(number)) numbers.push(number)
      }
    }
  }
  return numbers
}

/** A number of 31 bits for a key without the letter at `left`. */
function numberOf(key: string, left: number): number {
  let number = 0x811c9dc5
  for (let at = 0; at < key.length; at++) {
    if (at !== left) number = Math.imul(number ^ key.charCodeAt(at), 0x01000193)
  }
  return (number ^ (number >>> 15)) & 0x7fffffff
}
