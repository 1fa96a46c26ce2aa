import {
  APOSTROPHES,
  KEYBOARD_LETTERS,
  LATIN_MARKS,
  SEPARATORS,
  SIGNED_LETTERS,
  SPACES,
  UNSEEN,
} from "../resources/folds.ts"
import { MARKED } from "../resources/letters.ts"
import { latinOfCyrillic } from "./cyrillic.ts"
import { latinOfHan } from "./han.ts"

/** The script a text is written in; `mixed` holds letters of both, `none` no letter at all. */
export type Script = "Arab" | "Latn" | "mixed" | "none"

/** Code points of a table, as a class of letters. */
const anyOf = (points: string): string => points.replace(/[0-9A-F]{4}/gu, "\\u{$&}").replace(/ /gu, "")
const pattern = (points: string): RegExp => new RegExp(`[${anyOf(points)}]`, "gu")
const UNSEEN_SIGN = pattern(UNSEEN)
const APOSTROPHE = pattern(APOSTROPHES)
const SEPARATOR = pattern(SEPARATORS)
const LATIN_MARK = pattern(LATIN_MARKS)
const SPACE = new RegExp(`[\\s${anyOf(SPACES)}]+`, "gu")

const OTHER_DIGIT =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9]/gu

/** Folds digits of the scripts in which lists are written (٠–٩, ۰–۹, ०–९, ๐–๙ …) to ASCII. Total. */
export function foldDigits(text: string): string {
  return ASCII.test(text)
    ? text
    : text.replace(OTHER_DIGIT, (digit) => {
        const point = digit.charCodeAt(0)
        // Those of India's scripts begin at the seventh place of a row of Unicode's table, all others at the first.
        return String((point & 15) - (point >= 0x900 && point < 0xe00 ? 6 : 0))
      })
}

const ASCII = /^\p{ASCII}*$/u

/** Nothing of it is folded: registers of millions are mostly such words. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/**
 * Folds text for comparing, never for display: NFKC, no tatweel, marks, bidi controls or soft hyphens, Cyrillic and Chinese characters in Latin letters,
 * ZWNJ as a space (joins of neighbours are tried later, so it may also be nothing), ASCII digits, lower case. Total and idempotent.
 */
export function foldText(raw: string): string {
  if (PLAIN.test(raw)) return raw
  // Marked letters go before decomposition: afterwards the mark that carries the sound is gone.
  const lower = foldDigits(raw.normalize("NFKC")).toLowerCase().normalize("NFC")
  let folded = ""
  for (const letter of lower) {
    let known = LETTERS.get(letter)
    if (known === undefined) {
      known = foldLetters(letter)
      // Marks of other scripts may change their order: such texts are folded whole.
      if (OTHER.test(known)) return spaced(foldLetters(latinOfHan(latinOfCyrillic(lower))))
      if (LETTERS.size < MOST_LETTERS) LETTERS.set(letter, known)
    }
    folded += known
  }
  return spaced(folded)
}

/** What each letter folds to: texts hold few. Only speed hangs on it. */
const LETTERS = new Map<string, string>()
const MOST_LETTERS = 4000
const OTHER = /[^\p{Script=Arabic}\p{Script=Latin}\p{Script=Common}]/u

const spaced = (text: string): string => text.replace(/ {2,}/g, " ").trim()

function foldLetters(text: string): string {
  const bare = lettersBy(SIGNED_LETTERS, lettersBy(MARKED, text))
    .normalize("NFD")
    .replace(LATIN_MARK, "")
    .replace(UNSEEN_SIGN, "")
  return lettersBy(KEYBOARD_LETTERS, bare).replace(APOSTROPHE, "").replace(SEPARATOR, " ").replace(SPACE, " ")
}

function lettersBy(table: Readonly<Record<string, string>>, text: string): string {
  return [...text].map((letter) => table[letter] ?? letter).join("")
}

const ARABIC_LETTER = /(?=\p{L})\p{Script=Arabic}/u
const LATIN_LETTER = /\p{Script=Latin}/u

/** Which script the letters of `text` belong to. */
export function scriptOf(text: string): Script {
  const arab = ARABIC_LETTER.test(text)
  const latn = LATIN_LETTER.test(text)
  if (arab && latn) return "mixed"
  if (arab) return "Arab"
  return latn ? "Latn" : "none"
}

/** Latin letters as a keyboard without marks writes them: élève, öğrenci. Other scripts stay as they are. */
export const withoutMarks = (text: string): string =>
  /\p{Script=Latin}/u.test(text) ? text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ı", "i") : text
