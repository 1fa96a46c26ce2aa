import { lateSet } from "../remembered.ts"
import { commonNames } from "../resources/frequencies.ts"
import { mayHoldOneSlip } from "./distance.ts"
import { looseKey } from "./heard.ts"
import { commonOf, isInTable } from "./known-names.ts"
import { HONORIFICS, NOISE, OFFICES, RANKS, TITLES, WEAK, weakWords } from "./words.ts"

const looseKeys = (words: ReadonlySet<string>, least: number): ReadonlySet<string> =>
  new Set([...words].filter((word) => word.length >= least).map(looseKey))

const TITLE_KEYS = looseKeys(TITLES, 4)
const HONORIFIC_KEYS = looseKeys(HONORIFICS, 4)
const OFFICE_KEYS = looseKeys(OFFICES, 4)
const RANK_KEYS = looseKeys(RANKS, 4)
const WEAK_KEYS = lateSet(() => looseKeys(weakWords(), 3))

/** Saeed and Hafeez write a long vowel that Sayed and Hafiz have not: known as other names, they are no titles misspelt. */
const isAnother = (word: string): boolean => {
  const ids = LONG.test(word) ? (commonOf(word)?.filter(isInTable) ?? []) : []
  return ids.length > 0 && !ids.some((id) => HONORIFICS.has(commonNames()[id]!.arab))
}
const LONG = /[^y](?:ee|ii)/u

/** Kh., Sh., Dž.: the letters of one sound that begin a name. */
const TWO_LETTERS = /^(?:[cdkstz]h|d[jz]|dzh|t?sch|tch)$/u

/** Deceasd: a long word of noise is known but for a letter. */
const isNearlyNoise = (word: string): boolean =>
  word.length >= LEAST_NOISE && LONG_NOISE.some((noise) => mayHoldOneSlip(word, noise)) && commonOf(word) === null
const LEAST_NOISE = 7
const LONG_NOISE = [...NOISE].filter((noise) => noise.length > LEAST_NOISE)

/** What a word may be wherever it stands. */
export type Sort = "noise" | "initial" | "title" | "theophoric" | "weak" | "honorific" | "rank" | "office" | "name"

/** What a word may be, by the words that are known and by what is spelt like them. */
export function sortOf(word: string): Sort {
  if (NOISE.has(word) || /^\d+$/u.test(word)) return "noise"
  if (word.length === 1 || TWO_LETTERS.test(word)) return "initial"
  if (TITLES.has(word)) return "title"
  if (word.startsWith("%") && !/@./u.test(word)) return "theophoric"
  if (WEAK.has(word)) return "weak"
  if (HONORIFICS.has(word)) return "honorific"
  if (RANKS.has(word)) return "rank"
  if (OFFICES.has(word)) return "office"
  if (isNearlyNoise(word)) return "noise"
  const key = looseKey(word)
  if (TITLE_KEYS.has(key)) return "title"
  if (WEAK_KEYS.has(key)) return "weak"
  if (OFFICE_KEYS.has(key)) return "office"
  if (HONORIFIC_KEYS.has(key) && !isAnother(word)) return "honorific"
  return RANK_KEYS.has(key) ? "rank" : "name"
}
