import { foldDigits } from "../../../shared/digits.ts"

/** Bidi controls: they turn the order of what is shown, so they are never kept in a value. */
export const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Characters that show nothing. The joiners U+200C and U+200D are not among them: between Arabic letters they are spelling. */
export const INVISIBLES =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu

const MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u0640\u06d6-\u06ed]/g

/** One spelling for the variants of a letter that keyboards mix: for comparing, never for showing. */
export function foldLetters(text: string): string {
  return foldDigits(text.normalize("NFKC"))
    .replace(BIDI_CONTROLS, "")
    .replace(INVISIBLES, "")
    .replace(MARKS, "")
    .replace(/[\u200c\u200d]/g, " ")
    .replace(/[يىېۍئےۓ]/g, "ی")
    .replace(/[كګگڪ]/g, "ک")
    .replace(/[ةۀہھۂۃە]/g, "ه")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ؤ/g, "و")
    .replace(/ء/g, "")
    .replace(/ı/g, "i")
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u0653-\u0655]/g, "")
    .toLowerCase()
}

/** A header as it is compared: folded, without punctuation and numbering, one space between words; India's vowels stay, which alone tell many of its words apart. */
export function foldHeader(text: string): string {
  return foldLetters(text)
    .replace(/[\u093c\u09bc]/g, "")
    .replace(/[^\p{L}\p{N}\u0900-\u0963\u0980-\u0dff]+/gu, " ")
    .trim()
}

/** A value as it is compared for equality: folded letters, no punctuation, one space between words. */
export function foldValue(text: string): string {
  return foldLetters(text)
    .replace(/['’‘ʻʼ`´]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
}

/**
 * The key under which spellings of one value gather (CL6): letter variants first, then letters that sound alike in the
 * four languages, joined words and doubled letters. It proposes; a person decides.
 */
export function spellingKey(text: string): string {
  return foldValue(text)
    .replace(/[صث]/g, "س")
    .replace(/ط/g, "ت")
    .replace(/[ټ]/g, "ت")
    .replace(/[ډ]/g, "د")
    .replace(/[ړ]/g, "ر")
    .replace(/[ڼ]/g, "ن")
    .replace(/[ذضظ]/g, "ز")
    .replace(/ح/g, "ه")
    .replace(/ع/g, "ا")
    .replace(/ee|ie|ei/g, "i")
    .replace(/oo|ou/g, "u")
    .replace(/o/g, "u")
    .replace(/e/g, "i")
    .replace(/w/g, "v")
    .replace(/q/g, "k")
    .replace(/ph/g, "f")
    .replace(/(?<=[aiu])h\b/g, "")
    .replace(/ /g, "")
    .replace(/(.)\1+/gu, "$1")
}

/** A short name for a text, equal for equal texts (FNV-1a, twice 32 bits): for recognising, not for security. */
export function fingerprint(text: string): string {
  let [one, two] = [0x811c9dc5, 0x01000193]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x01000193)
    two = Math.imul(two ^ ((unit << 5) | (at & 31)), 0x85ebca6b)
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("")
}
