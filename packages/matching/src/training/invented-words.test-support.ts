import { random } from "../example/random.ts"

const SOUNDS = ["ba", "ri", "ton", "mel", "ka", "dor", "ses", "lin", "va", "qu", "hen", "pol", "mi", "gra", "sun", "te"]

/** What invented tables are made of: words without meaning, and slips of those who write them. The same for the same seed. */
export function inventedWords(seed: number) {
  const next = random(seed)
  const word = (syllables: number): string => Array.from({ length: syllables }, () => next.pick(SOUNDS)).join("")
  const words = (count: number, syllables: number): string[] => Array.from({ length: count }, () => word(syllables))
  // Some names are far more frequent than others.
  const often = (from: readonly string[]): string => from[Math.min(next.int(from.length), next.int(from.length))]!
  const slip = (text: string): string => {
    const at = next.int(text.length)
    const letter = /\d/.test(text[at]!) ? String(next.int(10)) : next.pick([..."abcdefghiklmnoprstu"])
    return next.pick([
      text.slice(0, at) + letter + text.slice(at + 1),
      text.slice(0, at) + text.slice(at + 1) || text,
      text.slice(0, at) + letter + text.slice(at),
    ])
  }
  return { next, words, often, slip }
}

export const two = (number: number): string => String(number).padStart(2, "0")
