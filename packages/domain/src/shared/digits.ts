/**
 * Western digits for those of other scripts (٠–٩, ۰–۹, ०–९, ๐–๙ …), and `.` and nothing for the Arabic decimal and
 * thousands separators between digits: `Number("۵۰۰")` is NaN, so numbers are folded before they are parsed.
 * Everything else stands as it was.
 */
export function foldDigits(text: string): string {
  return !OTHER.test(text)
    ? text
    : text
        .replace(DIGITS, (digit) => String(digitOf(digit.codePointAt(0)!)))
        .replace(/(?<=\d)٬(?=\d)/g, "")
        .replace(/(?<=\d)٫(?=\d)/g, ".")
}

const OTHER = /[\u0660-\uffff]/
/** Of the scripts in which lists are written, within the first plane of Unicode. */
const DIGITS =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u0ed0-\u0ed9\u0f20-\u0f29\u1040-\u1049\u17e0-\u17e9\uff10-\uff19]/g

/** Those of India's scripts begin at the seventh place of a row of the table, all others at the first (Unicode 15, general category Nd). */
const digitOf = (point: number): number => (point & 15) - (point >= 0x900 && point < 0xe00 ? 6 : 0)
