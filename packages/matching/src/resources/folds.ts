/**
 * What is folded before anything is compared, and never for display: letters that keyboards of Arabic, Persian, Pashto and Urdu write
 * for one another, signs that say nothing. Written from the code charts of the Unicode Standard (Arabic, Arabic Supplement, General
 * Punctuation) and general knowledge of those keyboards. Latin letters with marks stand in `letters.ts`.
 */

/** Letters that are one letter with a sign above or below, which would be lost with the sign. */
export const SIGNED_LETTERS: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ؤ: "و",
  ۀ: "ه",
  ئ: "ی",
}

/** Letters of several keyboards and the one they are folded to. */
export const KEYBOARD_LETTERS: Readonly<Record<string, string>> = {
  ي: "ی",
  ى: "ی",
  ې: "ی",
  ۍ: "ی",
  ے: "ی",
  ك: "ک",
  ګ: "گ",
  ہ: "ه",
  ھ: "ه",
  ة: "ه",
  ٹ: "ټ",
  ڈ: "ډ",
  ڑ: "ړ",
  ں: "ن",
  // Sindhi, whose letters of breath stand for themselves; Urdu writes a heh behind.
  ڪ: "ک",
  ٻ: "ب",
  ڀ: "به",
  ٽ: "ټ",
  ٺ: "ټه",
  ٿ: "ته",
  ڦ: "په",
  ڄ: "ج",
  ڃ: "ن",
  ڇ: "چه",
  ڊ: "ډ",
  ڏ: "ډ",
  ڌ: "ده",
  ڍ: "ډه",
  ڙ: "ړ",
  ڳ: "گ",
  ڱ: "نگ",
  ڻ: "ڼ",
  // The g of the Maghreb and of the Malays' Jawi, and Jawi's ng, ny and v.
  ݣ: "گ",
  ڨ: "گ",
  ݢ: "گ",
  ڠ: "نگ",
  ڽ: "نی",
  ۏ: "و",
}

/** First and last code points of marks that Latin letters are written with, in hexadecimal. */
export const LATIN_MARKS = "0300-036F"

/** Tatweel, vowel and Koran signs, soft hyphen, joiners and signs of direction: code points in hexadecimal, first and last. */
export const UNSEEN = "0640 064B-065F 0670 0610-061A 06D6-06ED 00AD 061C 200B 200D-200F 202A-202E 2060-2069 FEFF"

/** Apostrophes and signs for hamza and ayn in Latin hands: nothing. */
export const APOSTROPHES = "0027 0060 00B4 02BC 02BF 02BE 02BB 2018 2019 201B FF07"

/** Commas, stops, slashes, quotation marks: a space. */
export const SEPARATORS =
  "00B7 2022 2027 30FB 060C 061B 06D4 002E 002C 003B 003A 005F 002F 005C 007C 0022 00AB 00BB 201C 201D"

/** What parts words beside white space: the joiner that parts and the space that does not break. */
export const SPACES = "200C 00A0"
