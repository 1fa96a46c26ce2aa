import { sha256 } from "@noble/hashes/sha2.js"
import { concatBytes } from "@noble/hashes/utils.js"
import { toUtf8 } from "./strict.ts"
import type { Hash } from "./tree.ts"

/** What two delegations read to each other: the same three ways of writing the same 66 bits. */
export type ReadOut = {
  /** Six invented words in Latin letters. */
  readonly latin: readonly string[]
  /** The same six in Arabic letters, read alike in Arabic, Dari and Pashto. */
  readonly arabic: readonly string[]
  /** The same as 20 decimal digits. */
  readonly digits: string
}

// Sounds that English, Arabic, Dari and Pashto share, each with one letter: no w or y, which Arabic script writes as u and i.
const CONSONANTS = [
  ["b", "ب"],
  ["d", "د"],
  ["f", "ف"],
  ["gh", "غ"],
  ["h", "ه"],
  ["j", "ج"],
  ["k", "ك"],
  ["kh", "خ"],
  ["l", "ل"],
  ["m", "م"],
  ["n", "ن"],
  ["r", "ر"],
  ["s", "س"],
  ["sh", "ش"],
  ["t", "ت"],
  ["z", "ز"],
] as const
const VOWELS = [
  ["a", "ا"],
  ["i", "ي"],
  ["u", "و"],
] as const

/**
 * The six words of a head: the first 66 bits of `SHA-256("wasit/words/v1\0" || root || numbers)`, eleven a word.
 *
 * The numbers are said aloud, one by a member of each delegation, after the head is fixed: from the root alone whoever runs
 * the log could search for two heads with the same words. They enter as decimals with a space between, in the order said.
 * A word is consonant, vowel, consonant, vowel, and a last consonant that checks it and its place.
 *
 * @throws if a number is not a non-negative safe integer.
 */
export function readOut(root: Hash, numbers: readonly number[]): ReadOut {
  if (!numbers.every((number) => Number.isSafeInteger(number) && number >= 0)) throw new Error("not a spoken number")
  const digest = sha256(concatBytes(toUtf8("wasit/words/v1\0"), root, toUtf8(numbers.join(" "))))
  const bits = digest.subarray(0, 9).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n) >> 6n
  const values = Array.from({ length: 6 }, (_, place) => Number((bits >> BigInt(11 * (5 - place))) & 2047n))
  return {
    latin: values.map((value, place) => word(value, place, 0)),
    arabic: values.map((value, place) => word(value, place, 1)),
    digits: bits.toString().padStart(20, "0"),
  }
}

function word(value: number, place: number, script: 0 | 1): string {
  const first = CONSONANTS[Math.floor(value / 144)]!
  const second = VOWELS[Math.floor(value / 48) % 3]!
  const third = CONSONANTS[Math.floor(value / 3) % 16]!
  const fourth = VOWELS[value % 3]!
  const check = CONSONANTS[(value * 7 + Math.floor(value / 16) * 5 + place * 3) % 16]!
  return [first, second, third, fourth, check].map((letter) => letter[script]).join("")
}
