import type { FindingCode } from "../finding.ts"
import { BIDI_CONTROLS, INVISIBLES } from "./fold.ts"

type CharacterFlag = Extract<
  FindingCode,
  | "bidi-control"
  | "replacement-character"
  | "control-character"
  | "invisible-character"
  | "private-character"
  | "mixed-script-word"
  | "joiner-misplaced"
  | "stacked-marks"
  | "presentation-forms"
  | "mixed-digits"
  | "not-nfc"
>

/** Letters, digits and punctuation that need no second look. */
const PLAIN =
  /^[\x20-\x7e\u060c\u061b\u061f\u0621-\u063a\u0641-\u064a\u066b\u066c\u067e\u0681\u0685\u0686\u0689\u0693\u0696\u0698\u069a\u06a9\u06ab\u06af\u06bc\u06cc\u06cd\u06d0]*$/

/**
 * Names what is unusual in a text: characters that hide, turn or imitate. `points` gives the code points at fault, for
 * the person to see what the eye cannot.
 */
export function characterFlags(text: string): { flag: CharacterFlag; points: string }[] {
  const flags: { flag: CharacterFlag; points: string }[] = []
  const add = (flag: CharacterFlag, found: string | null | undefined): void => {
    if (found !== null && found !== undefined) flags.push({ flag, points: codePoints(found) })
  }
  if (!PLAIN.test(text)) {
    add("bidi-control", all(text, BIDI_CONTROLS))
    add("replacement-character", /\ufffd/.exec(text)?.[0])
    add("control-character", /(?![\t\n\r])\p{Cc}/u.exec(text)?.[0])
    add("invisible-character", all(text, INVISIBLES))
    add("private-character", /[\p{Co}\p{Cn}]/u.exec(text)?.[0])
    add(
      "joiner-misplaced",
      /(?<!\p{Script=Arabic}\p{M}*)[\u200c\u200d]|[\u200c\u200d](?!\p{Script=Arabic})/u.exec(text)?.[0],
    )
    add("stacked-marks", /\p{M}{4,}/u.exec(text)?.[0])
    add("presentation-forms", /[\ufb50-\ufdff\ufe70-\ufefc]/.exec(text)?.[0])
    if (text.normalize("NFC") !== text) add("not-nfc", text.slice(0, 1))
  }
  add("mixed-script-word", mixedScriptWord(text))
  const kinds = [/[0-9]/, /[٠-٩]/, /[۰-۹]/].filter((digits) => digits.test(text)).length
  if (kinds > 1) add("mixed-digits", /[٠-٩۰-۹]/.exec(text)?.[0])
  return flags
}

/** The first word that mixes two of Latin, Cyrillic, Greek and Arabic letters (Cyrillic А in "Аhmad"), or null. */
function mixedScriptWord(text: string): string | null {
  const isLatin = /[A-Za-z\u00c0-\u024f]/.test(text)
  if (!isLatin && !/[\u0370-\u052f]/.test(text)) return null
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.find((word) => SCRIPTS.filter((script) => script.test(word)).length > 1) ?? null
}

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Arabic}/u]

function all(text: string, pattern: RegExp): string | null {
  return text.match(pattern)?.join("") ?? null
}

/** `U+202E U+200F` of a text, at most eight. */
function codePoints(text: string): string {
  const points = [...text].slice(0, 8)
  return points.map((one) => `U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`).join(" ")
}

/** A text as it is kept for reading: NFC, without bidi and invisible controls, one space between words. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text.trim().replace(/ {2,}/g, " ")
  return text
    .normalize("NFC")
    .replace(BIDI_CONTROLS, "")
    .replace(INVISIBLES, "")
    .replace(/(?<!\p{Script=Arabic}\p{M}*)[\u200c\u200d]+|[\u200c\u200d]+(?!\p{Script=Arabic})/gu, "")
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
}

export type Script = "arabic" | "latin" | "mixed" | "other"

/** The script a text is written in, by its letters. */
export function scriptOf(text: string): Script {
  const isArabic = /\p{Script=Arabic}/u.test(text)
  const isLatin = /\p{Script=Latin}/u.test(text)
  return isArabic && isLatin ? "mixed" : isArabic ? "arabic" : isLatin ? "latin" : "other"
}
