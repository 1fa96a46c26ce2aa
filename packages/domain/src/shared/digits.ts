/**
 * Western digits for the Arabic-Indic (٠–٩) and Extended Arabic (۰–۹) ones, and `.` and nothing for the Arabic decimal and
 * thousands separators between digits: `Number("۵۰۰")` is NaN, so numbers are folded before they are parsed.
 * Everything else stands as it was.
 */
export function foldDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/(?<=\d)٬(?=\d)/g, "")
    .replace(/(?<=\d)٫(?=\d)/g, ".")
}
