/**
 * A word in phonemes, one character a phoneme, deep enough to write it in any script: the consonants of Arabic are kept apart
 * though Dari, Pashto and Urdu say several of them alike. `+` is a seam of a compound, `=` the article of an Arabic construct
 * (`ʕabd=karīm`) or nisba (`=ħarbī`), `ɐ` a ta marbuta, `á` a final alif maqsura, `â` a long a that is left out at will.
 */
export type Word = string

const VOWELS = new Set("aiuəāâáīūēōɐ")

/** Whether a phoneme is a vowel. */
export const isVowel = (phoneme: string | undefined): boolean => phoneme !== undefined && VOWELS.has(phoneme)

type Merges = Readonly<Record<string, string>>

/** What Latin letters do not tell apart in any convention: length of vowels, ayn, the emphatic consonants, dialect. */
const HEARD_ALIKE: Merges = {
  ħ: "h",
  θ: "s",
  ṣ: "s",
  ð: "z",
  ḍ: "z",
  ẓ: "z",
  ʣ: "z",
  ʐ: "ž",
  ʦ: "s",
  ʂ: "š",
  ṭ: "t",
  ʈ: "t",
  ɖ: "d",
  ɽ: "r",
  ɳ: "n",
  ā: "a",
  â: "a",
  á: "a",
  ɐ: "a",
  ə: "a",
  ī: "i",
  ē: "i",
  ū: "u",
  ō: "u",
  ʕ: "",
  ʔ: "",
  "=": "",
  "+": "",
  ʰ: "",
}

/** What a hand does not tell apart besides. */
const OF_A_HAND: Readonly<Record<string, Merges>> = {
  french: { q: "k", ž: "j", ɣ: "g" },
  german: { q: "k", ž: "š", ɣ: "g", x: "k", s: "z" },
  turkish: { q: "k", x: "h", š: "s", č: "j", ɣ: "g", ž: "j" },
  uzbek: { ɣ: "g" },
  iranian: { q: "ɣ" },
  ar: { p: "b", č: "š", ž: "z", g: "ɣ" },
}

/** What Arabic letters do not tell apart where Pashto and Persian ones may be substituted: short vowels are not written. */
const WRITTEN_ALIKE: Merges = {
  a: "",
  i: "",
  u: "",
  ə: "",
  ā: "A",
  â: "",
  á: "y",
  ɐ: "h",
  ī: "y",
  ē: "y",
  ū: "w",
  ō: "w",
  ʔ: "",
  ž: "z",
  ʣ: "z",
  ʐ: "z",
  ʦ: "s",
  ʂ: "š",
  ʈ: "t",
  ɖ: "d",
  ɽ: "r",
  ɳ: "n",
  g: "k",
  "=": "",
  "+": "",
  ʰ: "",
}

const merged = (word: Word, merges: Merges): Word => [...word].map((phoneme) => merges[phoneme] ?? phoneme).join("")

const single = (word: Word): Word => word.replace(/(.)\1+/gu, "$1")

function byHands(word: Word, hands: readonly string[]): Word {
  return hands.reduce((text, hand) => merged(text, OF_A_HAND[hand] ?? {}), word)
}

/** Two words of one class cannot be told apart for certain once one of the hands is Latin. */
export function heardClass(word: Word, hands: readonly string[] = []): string {
  const heard = merged(word, HEARD_ALIKE).replace(/ay/gu, "i").replace(/aw/gu, "u").replace(/[yw]$/u, "")
  return single(byHands(heard, hands))
}

/** Two words of one class cannot be told apart for certain in Arabic letters. */
export function writtenClass(word: Word, hands: readonly string[] = []): string {
  return single(byHands(merged(word.replace(/a$/u, "ɐ"), WRITTEN_ALIKE), hands))
}

/** Edits between two strings; stops counting above `limit`. */
export function edits(a: string, b: string, limit = 9): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return Math.min(row[b.length]!, limit + 1)
}

/** How far two words are apart: phonemes said differently count double, those written or heard alike once. */
export function distance(a: Word, b: Word): number {
  return a === b ? 0 : edits(a, b) + edits(heardClass(a), heardClass(b))
}
