import { consonantsOf } from "./cells/consonants.ts"
import { spellingKey } from "./cells/fold.ts"
import { wholeName } from "./compared-values.ts"
import type { ListEntry } from "./list-entry.ts"

/** Rows that are looked at, for a page waits meanwhile. */
export const MOST_ROWS = 2_000
/** Rows that bear two words: what more of them bear tells strangers. */
const MOST_BEARERS = 30

/** The words of a name as they are compared, in one order. */
type WordsOf = (entry: ListEntry) => readonly string[]

/** Those of rows whose name is that of another row, in whichever order and with or without a word, of two words at least. */
export function namesakesAmong(
  entries: readonly ListEntry[],
  wordsOf: WordsOf,
): (entry: ListEntry) => readonly ListEntry[] {
  const byPair = new Map<string, { readonly entry: ListEntry; readonly words: readonly string[] }[]>()
  for (const entry of entries) {
    const words = wordsOf(entry)
    for (const pair of pairsOf(words)) {
      const having = byPair.get(pair)
      if (having === undefined) byPair.set(pair, [{ entry, words }])
      else having.push({ entry, words })
    }
  }
  return (entry) => {
    const own = wordsOf(entry)
    const found = new Set<ListEntry>()
    for (const pair of pairsOf(own)) {
      const bearers = byPair.get(pair) ?? []
      if (bearers.length > MOST_BEARERS) continue
      for (const { entry: other, words } of bearers) {
        const [fewer, more] = own.length < words.length ? [own, words] : [words, own]
        if (fewer.every((word) => more.includes(word))) found.add(other)
      }
    }
    return [...found]
  }
}

const pairsOf = (words: readonly string[]): string[] =>
  words.flatMap((one, at) => words.slice(at + 1).map((other) => `${one} ${other}`))

/** The words of a name with the family's, as most hands of one script would write them. */
export const nameWords: WordsOf = (entry) => keysOf(wholeName(entry)?.value ?? "", spellingKey)

/** The words of a name with its fathers', else with the family's: as most hands of one script would write them, or by what hands of two scripts both write. */
export const chainWords =
  (isAcrossScripts: boolean): WordsOf =>
  (entry) => {
    const { name, father, grandfather } = entry
    const chain = [name, father, grandfather].map((text) => text?.value ?? "").join(" ")
    return keysOf(
      father === null ? (wholeName(entry)?.value ?? "") : chain,
      isAcrossScripts ? consonantsOf : spellingKey,
    )
  }

/** Words for a son, and what is too short to tell anybody. */
const NO_NAME = /^(?:.{1,2}|bin|bint|ibn|ابن|بنت)$/u

/** The words of a name by a key, without articles. */
function keysOf(name: string, keyOf: (word: string) => string): readonly string[] {
  const words = name.split(/[^\p{L}\p{M}'’‘ʻʼ`´\u200c\u200d]+/u)
  const bare = words.filter((word) => !NO_NAME.test(word.toLowerCase()))
  const keys = bare.map((word) => keyOf(word.replace(/^(?:[ae]l-?|ال)(?=....)/iu, "")))
  return [...new Set(keys)].filter((key) => key !== "").sort()
}
