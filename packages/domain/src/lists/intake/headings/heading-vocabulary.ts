import { foldHeader } from "../cells/fold.ts"
import { AZERI, BENGALI, HINDUSTANI, KAZAKH, TAJIK, UZBEK } from "./heading-asian.ts"
import type { Concept, HeadingWords } from "./heading-concepts.ts"
import { EVENTS } from "./heading-events.ts"
import {
  ALBANIAN,
  ARMENIAN,
  BULGARIAN,
  CREOLE,
  GEORGIAN,
  GREEK,
  KINYARWANDA,
  ROMANIAN,
  TETUM,
} from "./heading-further.ts"
import { DUTCH, GERMAN, NORDIC } from "./heading-germanic.ts"
import { HEBREW } from "./heading-hebrew.ts"
import { PEOPLE } from "./heading-people.ts"
import { ITALIAN, PORTUGUESE, SPANISH } from "./heading-romance.ts"
import { POLISH, SOUTH_SLAVIC, UKRAINIAN } from "./heading-slavic.ts"
import { AMHARIC, FILIPINO, MALAY, OROMO } from "./heading-southern.ts"
import { THINGS } from "./heading-things.ts"
import { titleKey } from "./title-key.ts"

/** Languages with a vocabulary of their own, and whether they write words together; the first holds those that share one. */
const LANGUAGES: readonly (readonly [words: HeadingWords, isCompounding?: true])[] = [
  [{ ...EVENTS, ...PEOPLE, ...THINGS }],
  [SPANISH],
  [PORTUGUESE],
  [ITALIAN],
  [GERMAN, true],
  [DUTCH, true],
  [NORDIC, true],
  [UKRAINIAN],
  [SOUTH_SLAVIC],
  [POLISH],
  [AZERI],
  [UZBEK],
  [TAJIK],
  [KAZAKH],
  [BENGALI],
  [HINDUSTANI],
  [AMHARIC],
  [OROMO],
  [FILIPINO],
  [MALAY],
  [ALBANIAN],
  [KINYARWANDA],
  [CREOLE],
  [TETUM],
  [ROMANIAN],
  [BULGARIAN],
  [GREEK],
  [ARMENIAN],
  [GEORGIAN],
  [HEBREW],
]

interface Vocabulary {
  readonly wholes: ReadonlyMap<string, readonly Concept[]>
  readonly stems: ReadonlyMap<string, readonly Concept[]>
  /** Words of the longest whole. */
  readonly longest: number
  readonly isCompounding: boolean
}

let made: readonly Vocabulary[] | null = null

/** Made when the first heading asks for it. */
function vocabularies(): readonly Vocabulary[] {
  made ??= LANGUAGES.map(([words, isCompounding = false]) => makeVocabulary(words, isCompounding))
  return made
}

function makeVocabulary(spoken: HeadingWords, isCompounding: boolean): Vocabulary {
  const wholes = new Map<string, Concept[]>()
  const stems = new Map<string, Concept[]>()
  let longest = 1
  for (const [concept, texts] of Object.entries(spoken) as [Concept, string][])
    for (const text of texts.split(/\s+/u)) {
      const isStem = text.endsWith("*")
      const words = (isStem ? foldHeader(text) : titleKey(text.replaceAll("_", " "))).split(" ").map(bare)
      const table = isStem ? stems : wholes
      const key = words.join(" ")
      table.set(key, [...(table.get(key) ?? []), concept])
      longest = Math.max(longest, words.length)
    }
  return { wholes, stems, longest, isCompounding }
}

/** Of what the words of a title speak in each language that knows them all, two or more together where they are known so. */
export function conceptsIn(title: string): readonly ReadonlySet<Concept>[] {
  const words = titleKey(title).split(" ").map(bare)
  return vocabularies().flatMap((vocabulary) => conceptsOf(words, vocabulary) ?? [])
}

/**
 * Of what a title may speak where one word that it shortens (`Fecha desap.`, `lugar_desap`) begins one that a language knows: a list a language, one for each word
 * that it may be; one list where nothing beside it tells the language.
 */
export function conceptsOfShortened(title: string): readonly (readonly ReadonlySet<Concept>[])[] {
  const short = shortenedIn(title)
  if (short.size === 0) return []
  const words = titleKey(title).split(" ").map(bare)
  const found = vocabularies().map((vocabulary) => {
    const [first, ...more] = words.filter((word) => conceptsOf([word], vocabulary) === null)
    const others = conceptsOf(
      words.filter((word) => word !== first),
      vocabulary,
    )
    if (first === undefined || more.length > 0 || !short.has(first) || others === null) return []
    const { wholes, stems } = vocabulary
    const meant = [...wholes, ...stems].flatMap(([word, spoken]) => (word.startsWith(first) ? [spoken] : []))
    return meant.map((spoken) => new Set([...others, ...spoken.filter((concept) => concept !== "filler")]))
  })
  return words.length > 1 ? found : [found.flat()]
}

/** Words with a stop behind them, or those of a title that a program wrote. */
function shortenedIn(title: string): ReadonlySet<string> {
  const found = title.match(title.includes("_") ? /\p{L}{3,}/gu : /\p{L}{3,}(?=\.)/gu) ?? []
  return new Set(found.map((word) => bare(titleKey(word))))
}

function conceptsOf(words: readonly string[], vocabulary: Vocabulary): ReadonlySet<Concept> | null {
  const { wholes, longest } = vocabulary
  const concepts = new Set<Concept>()
  for (let at = 0; at < words.length; ) {
    let count = Math.min(longest, words.length - at)
    while (count > 1 && !wholes.has(words.slice(at, at + count).join(" "))) count--
    const spoken = wholes.get(words.slice(at, at + count).join(" ")) ?? ofWord(words[at]!, vocabulary)
    if (spoken === undefined) return null
    for (const concept of spoken) if (concept !== "filler") concepts.add(concept)
    at += count
  }
  return concepts
}

function ofWord(word: string, vocabulary: Vocabulary): readonly Concept[] | undefined {
  const { wholes, stems, isCompounding } = vocabulary
  // `Festnahmeort`: the last half says which side it is.
  for (let at = SHORTEST_STEM; isCompounding && at <= word.length - SHORTEST_HALF; at++) {
    const last = wholes.get(word.slice(at)) ?? stems.get(word.slice(at))
    const first = last && (wholes.get(word.slice(0, at)) ?? ofStem(word.slice(0, at), stems))
    if (first !== undefined) return [...first, ...last!]
  }
  return ofStem(word, stems)
}

function ofStem(word: string, stems: Vocabulary["stems"]): readonly Concept[] | undefined {
  for (let length = word.length; length >= SHORTEST_STEM; length--) {
    const spoken = stems.get(word.slice(0, length))
    if (spoken !== undefined) return spoken
  }
  return undefined
}
const SHORTEST_STEM = 3
const SHORTEST_HALF = 3

/** A word without what Arabic writes before it (the article, and `in`, `for`, `and` before that), and without Hausa's hooks. */
const bare = (word: string): string =>
  word
    .replace(/^[وبف]?ال(?=\p{L}{2})/u, "")
    .replace(/^لل(?=\p{L}{3})/u, "")
    .replace(/[ɓɗƙƴ]/gu, (letter) => PLAIN.get(letter)!)
const PLAIN: ReadonlyMap<string, string> = new Map(["ɓb", "ɗd", "ƙk", "ƴy"].map((pair) => [pair[0]!, pair[1]!]))
