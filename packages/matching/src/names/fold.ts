import { MARKED } from "../resources/letters.ts"

/** The script a text is written in; `mixed` holds letters of both, `none` no letter at all. */
export type Script = "Arab" | "Latn" | "mixed" | "none"

const INVISIBLE =
  /[\u0640\u064B-\u065F\u0670\u0610-\u061A\u06D6-\u06ED\u00AD\u061C\u200B\u200D-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu
const APOSTROPHES = /['`´ʼʿʾʻ\u2018\u2019\u201B\u02BC\uFF07]/gu
const SEPARATORS = /[\u060C\u061B\u06D4.,;:_/\\|"«»\u201C\u201D]/gu

const OTHER_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/

/** Folds digits of the three sets (ASCII, Arabic-Indic, extended Arabic-Indic) to ASCII. Total. */
export function foldDigits(text: string): string {
  return !OTHER_DIGIT.test(text)
    ? text
    : text
        .replace(/[\u0660-\u0669]/gu, (d) => String(d.charCodeAt(0) - 0x0660))
        .replace(/[\u06F0-\u06F9]/gu, (d) => String(d.charCodeAt(0) - 0x06f0))
}

/** Nothing of it is folded: registers of millions are mostly such words. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/**
 * Folds text for comparing, never for display: NFKC, no tatweel, marks, bidi controls or soft hyphens,
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
      if (OTHER.test(known)) return spaced(foldLetters(lower))
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
  const kept = [...text].map((letter) => MARKED[letter] ?? letter).join("")
  return kept
    .replace(/[أإآٱ]/gu, "ا")
    .replace(/[ؤ]/gu, "و")
    .replace(/[ۀ]/gu, "ه")
    .replace(/[ئ]/gu, "ی")
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/gu, "")
    .replace(INVISIBLE, "")
    .replace(/[يىېۍے]/gu, "ی")
    .replace(/ك/gu, "ک")
    .replace(/ګ/gu, "گ")
    .replace(/[ہھة]/gu, "ه")
    .replace(/ٹ/gu, "ټ")
    .replace(/ڈ/gu, "ډ")
    .replace(/ڑ/gu, "ړ")
    .replace(/ں/gu, "ن")
    .replace(APOSTROPHES, "")
    .replace(SEPARATORS, " ")
    .replace(/[\s\u200C\u00A0]+/gu, " ")
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
