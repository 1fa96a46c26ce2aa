import {
  ARABIC_COSTS,
  CROSS_COSTS,
  CROSS_DROPS_FIRST,
  CROSS_DROPS_LAST,
  CROSS_FIRST,
  CROSS_LAST,
  DROPS,
  LATIN_COSTS,
  LATIN_DROPS_FIRST,
  LATIN_DROPS_LAST,
  type Mode,
  SHARES,
  STRANGE,
} from "../resources/letter-costs.ts"
import { KEY_CLASS } from "../resources/letters.ts"
import { slipsOf } from "./slip-letters.ts"

export type { Mode } from "../resources/letter-costs.ts"

/** By which costs words of two scripts are compared. */
export function modeOf(one: "Arab" | "Latn", other: "Arab" | "Latn"): Mode {
  if (one !== other) return "AL"
  return one === "Arab" ? "AA" : "LL"
}

/** Two words in the order in which letters are compared across scripts. */
export function arabFirst<Word extends { readonly script: "Arab" | "Latn" }>(
  one: Word,
  other: Word,
): readonly [Word, Word] {
  return one.script === "Latn" && other.script === "Arab" ? [other, one] : [one, other]
}

/** What edits cost at one place of a word, over bytes below 128. */
interface EditCosts {
  readonly sub: Uint8Array
  readonly drop: Uint8Array
}

/** One thing for each place of a word where an edit costs otherwise. */
export interface Placed<T> {
  readonly inside: T
  readonly first: T
  readonly last: T
}

/** A compiled cost table; by itself it says the least that an edit costs at any place. */
export interface Costs extends EditCosts, Placed<EditCosts> {
  readonly share: Uint8Array
}

type Table = readonly [substitutions: string, drops: Readonly<Record<string, number>>]

/** Compiles tables; a later one goes before an earlier. */
export function editCosts(mode: Mode, tables: readonly Table[]): EditCosts {
  const sub = new Uint8Array(128 * 128).fill(100)
  const drop = new Uint8Array(128).fill(100)
  for (let i = 0; i < 128; i++) sub[i * 128 + i] = 0
  for (const [text, drops] of tables) {
    for (const [, x, y, cost] of text.matchAll(/(\S)(\S)(\d+)(?=\s|$)/gu)) {
      const [p, q, c] = [x!.charCodeAt(0), y!.charCodeAt(0), Number(cost)]
      // Across scripts the first letter is the Arabic one; within a script the table is symmetric.
      sub[p * 128 + q] = c
      if (mode !== "AL") sub[q * 128 + p] = c
    }
    for (const [letter, cost] of Object.entries(drops)) drop[letter.charCodeAt(0)] = cost
  }
  return { sub, drop }
}

/** Which letters a slip in one script puts in each other's place, over bytes below 128. */
export const SLIPS = { LL: slipsOf("Latn"), AA: slipsOf("Arab") }

const PLAIN = { LL: editCosts("LL", [[LATIN_COSTS, {}]]).sub, AA: editCosts("AA", [[ARABIC_COSTS, {}]]).sub }
const ACROSS = editCosts("AL", [[CROSS_COSTS, {}]]).sub
/** Two letters of which some hand writes one for the other cost no more within a script, by way of a third or without. */
const AKIN = 60
/** What costs no more across scripts is one sound. */
export const ONE_SOUND = 30

/** Whether some hand writes one letter for the other, or both for one letter of the other script. */
function isWrittenFor(x: number, y: number): boolean {
  const { LL, AA } = PLAIN
  for (let z = 0; z < 128; z++) {
    if (LL[x * 128 + z]! + LL[z * 128 + y]! <= AKIN || AA[x * 128 + z]! + AA[z * 128 + y]! <= AKIN) return true
    if (ACROSS[z * 128 + x]! <= ONE_SOUND && ACROSS[z * 128 + y]! <= ONE_SOUND) return true
    if (ACROSS[x * 128 + z]! <= ONE_SOUND && ACROSS[y * 128 + z]! <= ONE_SOUND) return true
  }
  return false
}

const CONSONANTS = Object.keys(KEY_CLASS).map((letter) => letter.charCodeAt(0))
/** The pairs of which this holds, in every mode and at every place of a word: it is dear to find. */
const WRITTEN_FOR = new Set(
  CONSONANTS.flatMap((x) => CONSONANTS.map((y) => x * 128 + y).filter((at) => isWrittenFor(x, at % 128))),
)
/** From this cost on nothing is known that makes one letter the other. */
const UNKNOWN: Readonly<Record<Mode, number>> = { LL: 100, AA: 100, AL: 80 }

/** Makes consonants dear that neither a hand nor a slip makes of each other. */
function withStrange({ sub, drop }: EditCosts, mode: Mode): EditCosts {
  const dear = sub.slice()
  for (const x of CONSONANTS) {
    for (const y of CONSONANTS) {
      const at = x * 128 + y
      if (x === y || sub[at]! < UNKNOWN[mode] || WRITTEN_FOR.has(at)) continue
      if (mode === "AL" || SLIPS[mode][at] === 0) dear[at] = STRANGE
    }
  }
  return { sub: dear, drop }
}

function compile(mode: Mode, inner: Table, outer?: { readonly first: Table; readonly last: Table }): Costs {
  const share = new Uint8Array(128).fill(100)
  for (const [letter, part] of Object.entries(SHARES[mode])) share[letter.charCodeAt(0)] = part
  const costs = (tables: readonly Table[]): EditCosts => withStrange(editCosts(mode, tables), mode)
  const inside = costs([inner])
  if (outer === undefined) return { ...inside, share, inside, first: inside, last: inside }
  const [first, last] = [costs([inner, outer.first]), costs([inner, outer.last])]
  const least = (of: (costs: EditCosts) => Uint8Array): Uint8Array =>
    of(inside).map((cost, at) => Math.min(cost, of(first)[at]!, of(last)[at]!))
  return { sub: least(({ sub }) => sub), drop: least(({ drop }) => drop), share, inside, first, last }
}

/** The three cost tables. In `AL` the first skeleton is the Arabic-script one. */
export const COSTS: Readonly<Record<Mode, Costs>> = {
  LL: compile("LL", [LATIN_COSTS, DROPS.LL], {
    first: ["", LATIN_DROPS_FIRST],
    last: ["", LATIN_DROPS_LAST],
  }),
  AA: compile("AA", [ARABIC_COSTS, DROPS.AA]),
  AL: compile("AL", [CROSS_COSTS, DROPS.AL], {
    first: [CROSS_FIRST, CROSS_DROPS_FIRST],
    last: [CROSS_LAST, CROSS_DROPS_LAST],
  }),
}
