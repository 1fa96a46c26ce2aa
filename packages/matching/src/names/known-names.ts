import { COMMON_NAMES, FAMILY_NAMES, RARE } from "../resources/frequencies.ts"
import { keyOf, readingsOf } from "./skeleton.ts"
import type { Token } from "./tokens.ts"
import { unitOf } from "./units.ts"

/**
 * The common names a word may be. Names of God's servants are told apart by their second half, those that end in -ullah or -uddin by
 * their first; Karimi and Karima are names made of Karim's.
 */
export function commonOf(unit: string): readonly number[] | null {
  const whole = unit.replace(/^%/u, "")
  const ids = [
    ...idsOf(whole),
    ...madeOf(whole, /^(..+)[@&]$/u, COMPOUND),
    ...madeOf(whole, RELATED, RELATION),
    ...madeOf(whole, FEMININE, WOMAN),
    ...madeOf(whole, OF_CLAN, CLAN),
  ]
  return ids.length === 0 ? null : ids
}

/** A hand that spells loosely writes two names alike: Azam is Azam, or Azzam. */
const idsOf = (word: string): readonly number[] => {
  const exact = entryOf(word)?.ids ?? []
  if (!LATIN_WORD.test(word)) return exact
  const key = closeKey(word)
  const loose = [...(COMMON.loose.get(key) ?? [])].filter((id) => !exact.includes(id))
  // Djamel is Jamal, and Jamil is not for all that: of a word that is known, the usual spelling of the other must be as near.
  const meant = exact.length === 0 ? loose : loose.filter((id) => usualKey(id) === key)
  return [...exact, ...meant.map((id) => id + LOOSELY)]
}

/** What the table has of a word. The hamza that ends علاء is as often left out. */
const entryOf = (word: string): Common | undefined =>
  COMMON.exact.get(word) ?? (word.endsWith("اء") ? COMMON.exact.get(word.slice(0, -1)) : undefined)

const usualKey = (id: number): string => closeKey(unitOf(COMMON_NAMES[id]!.latn[0]!, "Latn"))

const LATIN_WORD = /[a-z]/u
const closeKey = (word: string): string =>
  looseKey(word)
    .replace(/q/gu, "k")
    .replace(/(?<=[aiu])h$/u, "")

const madeOf = (word: string, ending: RegExp, kind: number): readonly number[] =>
  idsOf(ending.exec(word)?.[1] ?? "").map((id) => id + kind)

const RELATED = /^(...*[^aeiou])(?:i|y|ee|ie|ی)$/u
const OF_CLAN = /^(...*[^aeiou])(?:z[ae]i|zay|زی)$/u
const FEMININE = /^(...*[^aeiouهی])(?:ah?|eh?|ه)$/u
/** A name made of a common one has that one's place, and one of these added. */
const COMPOUND = 10_000
const RELATION = 20_000
const WOMAN = 30_000
const CLAN = 40_000

/** It is that name if its hand spells loosely. */
const LOOSELY = 100_000

/** Whether two places in the table are of one name, or of a name and one made of it: Karim, Karimi and Karima. */
export const isOfOneStem = (id: number, other: number): boolean =>
  id % LOOSELY === other % LOOSELY ||
  (id % COMPOUND === other % COMPOUND && (id % LOOSELY >= RELATION || other % LOOSELY >= RELATION))
/** Whether a place in the table is of a name as it stands there, or of one that only a half was added to. */
export const isWhole = (id: number): boolean => id < RELATION
/** Whether a word is a common name as it stands in the table: not one made of it, and not one spelt loosely. */
export const isBare = ({ common }: Token): boolean => common?.some(isWhole) ?? false
/** Whether a word is a common given name as it stands in the table: no tribe's, no place's. */
export const isGivenName = ({ common }: Token): boolean =>
  common?.some((id) => isWhole(id) && !FAMILY_IDS.has(id % COMPOUND)) ?? false

const FAMILY_IDS: ReadonlySet<number> = new Set(
  COMMON_NAMES.flatMap(({ arab }, id) => (FAMILY_NAMES.has(arab) ? [id] : [])),
)

/** What sharing a word is worth by how common it is, centibits. */
export function rarityOf(unit: string, readings: readonly string[]): number {
  const exact = entryOf(unit)
  if (exact) return exact.centibits
  const key = readings.map(keyOf).reduce((longest, each) => (each.length > longest.length ? each : longest), "")
  if (key.length <= 1) return 350
  return Math.min(RARE, COMMON.byKey.get(key) ?? RARE)
}

/** Vowels and their doublings folded: an unusual spelling of a title or a weak word is still that word. */
export function looseKey(word: string): string {
  return word
    .replace(/dsch|dj|[jg]/gu, "j")
    .replace(/[iey]+/gu, "i")
    .replace(/[ou]+/gu, "u")
    .replace(/[wv]/gu, "w")
    .replace(/(.)\1+/gu, "$1")
}

interface Common {
  readonly ids: number[]
  centibits: number
}

function commonTable(): {
  readonly exact: ReadonlyMap<string, Common>
  readonly loose: ReadonlyMap<string, ReadonlySet<number>>
  readonly byKey: ReadonlyMap<string, number>
} {
  const loose = new Map<string, Set<number>>()
  const exact = new Map<string, Common>()
  const byKey = new Map<string, number>()
  COMMON_NAMES.forEach(({ arab, latn, centibits }, id) => {
    for (const [word, script] of [[arab, "Arab"], ...latn.map((l) => [l, "Latn"])] as [string, "Arab" | "Latn"][]) {
      const unit = unitOf(word, script)
      if (script === "Latn") loose.set(closeKey(unit), (loose.get(closeKey(unit)) ?? new Set()).add(id))
      const known = exact.get(unit)
      if (known === undefined) exact.set(unit, { ids: [id], centibits })
      else if (!known.ids.includes(id)) {
        known.ids.push(id)
        known.centibits = Math.min(known.centibits, centibits)
      }
      for (const reading of readingsOf(unit, script)) {
        const key = keyOf(reading)
        byKey.set(key, Math.min(byKey.get(key) ?? RARE, centibits + 50))
      }
    }
  })
  return { exact, loose, byKey }
}

const COMMON = commonTable()

/** Whether a word stands in the table as it is written. */
export const isCommon = (unit: string): boolean => entryOf(unit) !== undefined
