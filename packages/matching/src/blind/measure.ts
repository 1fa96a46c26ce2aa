import { components } from "../linkage/assignment.ts"
import { compareKeys } from "./compare.ts"
import { drawFrom } from "./derive.ts"
import { encoderOf, encodingKeys, encodingRulesFor } from "./encodings/clk.ts"
import { compareEncodings } from "./encodings/compare-encodings.ts"
import { ENCODING_BYTES } from "./files.ts"
import { type BlindPerson, DEFAULT_KEY_RULES, type KeyRules, listCells, listKeys } from "./keys.ts"
import type { EncodingTerms, KeyTerms, TicketPair } from "./messages.ts"

/** What is measured: two lists of which one knows the truth. */
export interface MeasureInput {
  readonly a: readonly BlindPerson[]
  readonly b: readonly BlindPerson[]
  /** All true pairs, as places in the two lists. Rows that true pairs join, on either side, are one person. */
  readonly truth: readonly TicketPair[]
  /** What open matching of the same lists proposes. */
  readonly open: readonly TicketPair[]
  readonly keys?: KeyRules & Pick<KeyTerms, "slots" | "atMostRows" | "shared">
  readonly encodings?: Pick<EncodingTerms, "perFeature" | "threshold">
}

/** How well one mode finds the people who stand on both lists. */
export interface ModeMeasure {
  readonly mode: "open" | "keys" | "encodings" | "count"
  /** People on both lists, each once, however many rows he has. */
  readonly people: number
  /** Pairs the mode finds; for `count` the number that it tells. */
  readonly pairs: number
  /** People found rightly, and pairs that are wrong; null for a number, which names nobody. */
  readonly found: number | null
  readonly wrong: number | null
}

/** Measures one mode after the other on the same lists. */
export interface Measuring {
  /** By what open matching of the lists proposes. */
  readonly open: (pairs: readonly TicketPair[]) => ModeMeasure
  /** Without the cipher, which finds the same. */
  readonly keys: () => ModeMeasure
  readonly encodings: () => ModeMeasure
}

/** Makes the measures of a round between two lists whose truth is known. */
export function measuring(input: Omit<MeasureInput, "open">): Measuring {
  const { a, b } = input
  const { people, personOf } = peopleOf(input.truth)
  const cells = listCells()
  const measured = (mode: ModeMeasure["mode"], pairs: readonly TicketPair[]): ModeMeasure => {
    const right = pairs.flatMap((pair) => personOf(pair) ?? [])
    return { mode, people, pairs: pairs.length, found: new Set(right).size, wrong: pairs.length - right.length }
  }
  return {
    open: (pairs) => measured("open", pairs),
    keys() {
      const rules = input.keys ?? { ...DEFAULT_KEY_RULES, yearsOn: "b" }
      const [one, other] = [listKeys(a, rules, "a", cells), listKeys(b, rules, "b", cells)]
      return measured("keys", compareKeys(one, other, rules).pairs)
    },
    encodings() {
      const { perFeature, threshold } = input.encodings ?? encodingRulesFor(a.length, b.length)
      const encode = encoderOf(MEASURING, perFeature, cells)
      return measured("encodings", compareEncodings(encodeList(a, encode), encodeList(b, encode), threshold))
    },
  }
}

/**
 * Runs every mode on lists whose truth is known, so that the parties see what a blind mode costs beside the open one before they
 * choose.
 */
export function measureModes(input: MeasureInput): ModeMeasure[] {
  const measure = measuring(input)
  const keys = measure.keys()
  return [measure.open(input.open), keys, measure.encodings(), { ...keys, mode: "count", found: null, wrong: null }]
}

/**
 * How long the invented lists are on which the price of a mode is measured: as long as one's own, since how many pairs are wrong by chance
 * grows with the lists; not so short that one pair is a hundredth, and not longer than a minute allows.
 */
export function sizesToTry(claimed: number, held: number): { readonly claimed: number; readonly held: number } {
  const within = (rows: number, least: number, most: number): number => Math.min(most, Math.max(least, rows))
  return { claimed: within(claimed, 300, 5_000), held: within(held, 600, 30_000) }
}

interface People {
  readonly people: number
  /** Whose rows the two of a pair are; null where they are not one person's. */
  readonly personOf: (pair: TicketPair) => number | null
}

/** A person may be claimed twice and stand in the register twice: all his rows hang together by true pairs. */
function peopleOf(truth: readonly TicketPair[]): People {
  const groups = components(truth.map(([a, b]) => ({ a, b, weight: 0 })))
  const [inA, inB] = [new Map<number, number>(), new Map<number, number>()]
  for (const [person, rows] of groups.entries()) {
    for (const { a, b } of rows) {
      inA.set(a, person)
      inB.set(b, person)
    }
  }
  const personOf = ([one, other]: TicketPair): number | null => {
    const person = inA.get(one)
    return person !== undefined && person === inB.get(other) ? person : null
  }
  return { people: groups.length, personOf }
}

/** Any key does for measuring: what is alike does not depend on it. */
const MEASURING = encodingKeys(new Uint8Array(32).fill(1))

function encodeList(people: readonly BlindPerson[], encode: (person: BlindPerson) => Uint8Array): Uint8Array {
  const encodings = new Uint8Array(people.length * ENCODING_BYTES)
  for (const [at, person] of people.entries()) encodings.set(encode(person), at * ENCODING_BYTES)
  return encodings
}

/** The fields whose absence costs matches, by the share of rows that lack them. */
export type Gaps = Readonly<Record<keyof BlindPerson, number>>

/** How often each field is empty, in thousandths: a list's own rates, to make invented lists like it. */
export function gapsOf(people: readonly BlindPerson[]): Gaps {
  const share = (field: keyof BlindPerson): number => {
    const missing = people.filter((person) => person[field] === undefined || person[field] === "").length
    return people.length === 0 ? 0 : Math.round((missing * 1000) / people.length)
  }
  return {
    name: share("name"),
    father: share("father"),
    grandfather: share("grandfather"),
    province: share("province"),
    district: share("district"),
    birth: share("birth"),
    document: share("document"),
  }
}

/** Takes fields away until the list has these gaps at least; which rows lose them depends on the seed alone. */
export function withGaps(people: readonly BlindPerson[], gaps: Gaps, seed: Uint8Array): BlindPerson[] {
  const draw = drawFrom(seed)
  const now = gapsOf(people)
  return people.map((person) => {
    const kept: Record<string, unknown> = { ...person }
    for (const field of Object.keys(gaps) as (keyof BlindPerson)[]) {
      // Of those that still have the field, as many lose it as are needed to reach the rate.
      const lose = now[field] >= 1000 ? 0 : ((gaps[field] - now[field]) * 1000) / (1000 - now[field])
      if (draw(1000) < lose) delete kept[field]
    }
    return kept as BlindPerson
  })
}
