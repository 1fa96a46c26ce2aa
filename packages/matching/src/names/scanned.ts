import { DOTLESS, SCANNED } from "../resources/slips.ts"
import { ABD, ABD_START } from "./compound-patterns.ts"
import { KNOWN, type LetterScript, unitOf } from "./unit.ts"
import { SERVED } from "./words.ts"

/** A word as it was before a scanner took its letters for others: Ahrnad is Ahmad, حسٮن is حسین. */
export const scanned = (word: string, script: LetterScript): string =>
  script === "Latn" ? scannedLatin(word) : scannedArabic(word)

function scannedLatin(written: string): string {
  const word = withoutDigits(written)
  // Letters are taken for others only in a word that no table has and which would be known.
  if (KNOWN.has(word)) return word
  const isMeantBy = (meant: string): boolean =>
    KNOWN.has(meant) ||
    KNOWN.has(meant.replace(DOUBLED, "$1").replace(CZECH_I, "i")) ||
    (ABD_START.test(meant) && SERVED.has(unitOf(meant, "Latn").replace("%", ""))) ||
    KNOWN.has(ENDING_IN_ALLAH.exec(meant)?.[1] ?? "")
  const found = SCANNED.map((each) => word.replace(...each)).filter((meant) => meant !== word)
  return found.find(isMeantBy) ?? word
}
/** Sadaat is known as Sadat, Ubajd as Ubaid. */
const DOUBLED = /([aeiou])\1/u
const CZECH_I = /(?<=[aeiou])j(?=[^aeiou])/u
const ENDING_IN_ALLAH = /^(...+)ullah$/u

/** No name is written with these digits within it, nor begins with one: 1 is an l, or an i where that makes a known name. */
function withoutDigits(written: string): string {
  if (!DIGIT.test(written) || ORDINAL.test(written)) return written
  const plain = written.replace(/0(?=[a-z])/gu, "o")
  const withI = plain.replaceAll("1", "i")
  const withL = plain.replaceAll("1", "l")
  if (KNOWN.has(withI) && !KNOWN.has(withL)) return withI
  return plain.replace(/1(?=[a-z])|(?<=^[ae])1$/gu, "l")
}
const DIGIT = /[01]/u
const ORDINAL = /^\d+(?:st|nd|rd|th)$/u

const isMeant = (word: string): boolean => KNOWN.has(word) || ABD.test(word)

/** An outline whose dots are lost is its only letter, or any of its letters that makes a known word, once or twice in it. */
function scannedArabic(written: string): string {
  const word = written.replaceAll("ڡ", "ف").replaceAll("ٯ", "ق")
  if (!word.includes(DOTLESS.outline)) return word
  const dotted = (each: string): readonly string[] =>
    [...DOTLESS.letters].map((letter) => each.replace(DOTLESS.outline, letter))
  const once = dotted(word)
  return [...once, ...once.flatMap(dotted)].find(isMeant) ?? word
}
