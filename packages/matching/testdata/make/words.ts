import { drawHands, penOf } from "./hands.ts"
import { typed } from "./keyboard.ts"
import { type Language, type ReadFile, readLexicon, wordsOf } from "./lexicon.ts"
import { distance, heardClass, type Word, writtenClass } from "./phonemes.ts"
import { type Draw, draw } from "./prng.ts"

/** A word as a hand of either script writes it. `isSame` false: two words that no hand writes alike. */
export interface WrittenPair {
  readonly arab: string
  readonly latn: string
  readonly isSame: boolean
}

const LANGUAGES: readonly Language[] = ["prs", "ps", "ur", "arab", "tr"]
/** How often each word is written, and how many near words it is held against. */
const [TIMES, NEAR] = [4, 3]

const write = (word: Word, language: Language, script: "Arab" | "Latn", by: Draw): readonly [string, string] => {
  const hand = by.pick(drawHands(language, script, 1, by))
  const written = penOf(hand, language, by)(word)
  if (script === "Latn") return [written, hand]
  const shown = { given: [word], tribe: null, father: null, isByname: false }
  return [typed({ text: written, shown, done: [] }, hand, by).text, hand]
}

/** Each word of the first part as hands of both scripts write it, and the words nearest to it as somebody else's. */
export function drawWords(seed: number, read: ReadFile): readonly WrittenPair[] {
  const by = draw(seed)
  const words = [...new Map(wordsOf(readLexicon(read), "dev").map((item) => [item.word, item])).values()]
  return words.flatMap(({ word, origin }) => {
    const near = words
      .filter((other) => other.word !== word)
      .map((other) => ({ word: other.word, far: distance(word, other.word) }))
      .sort((a, b) => a.far - b.far || (a.word < b.word ? -1 : 1))
      .slice(0, 2 * NEAR)
    return Array.from({ length: TIMES }, () => {
      const language = origin === "ar" ? by.pick(LANGUAGES) : origin
      const [[arab], [latn, hand]] = [write(word, language, "Arab", by), write(word, language, "Latn", by)]
      const isTold = (other: Word): boolean =>
        heardClass(other, [hand]) !== heardClass(word, [hand]) && writtenClass(other) !== writtenClass(word)
      const others = near.filter((other) => isTold(other.word)).slice(0, NEAR)
      return [
        { arab, latn, isSame: true },
        ...others.map((other) => ({ arab: write(other.word, language, "Arab", by)[0], latn, isSame: false })),
      ]
    }).flat()
  })
}
