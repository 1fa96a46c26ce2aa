import type { SheetRow } from "../files/sheet.ts"
import type { Guess } from "./columns-beside.ts"
import { meaningOf } from "./heading-meaning.ts"
import { titleKey } from "./title-key.ts"

/** Titles of names without the word for a name, and what they are with it. */
const WHOLE_TITLES: ReadonlyMap<string, string> = new Map(
  `first first name|1st first name|given first name|givenname first name|forename first name|fname first name
   |middle middle name|second second name|2nd second name|third third name|3rd third name|fourth fourth name|4th fourth name
   |last family name|الأول الاسم الأول|الشخصي الاسم الأول|الثاني الاسم الثاني|الثالث الاسم الثالث|الرابع الاسم الرابع|الأخير اسم العائلة
   |premier prénom|dernier nom de famille`
    .split(/\s*\|\s*/)
    .map((told) => [titleKey(told.slice(0, told.indexOf(" "))), told.slice(told.indexOf(" ") + 1)]),
)

/**
 * `Family`, `First`, `Father`: where no column is of names, a bare word for which of his names it is says so beside another of them (IM350).
 * Names have no digits.
 */
export function withBareNames(
  guesses: readonly Guess[],
  titles: readonly string[],
  body: readonly SheetRow[],
): readonly Guess[] {
  if (guesses.some(({ field }) => field === "name")) return guesses
  const told = guesses.map((guess, at) => {
    const whole = WHOLE_TITLES.get(titleKey(titles[at] ?? ""))
    if (guess.why !== "unknown" || whole === undefined || !areWords(body, at)) return guess
    const { meaning } = meaningOf(whole)
    return meaning?.kind === "field"
      ? { ...guess, field: meaning.field, confidence: 0.7, why: "header" as const }
      : guess
  })
  const ofNames = told.filter(({ field }) => field === "father" || field === "grandfather" || field === "tribe")
  return ofNames.length > 0 && told.some(({ field }) => field === "name") ? told : guesses
}

/** Whether hardly anything in a column has a digit. */
function areWords(body: readonly SheetRow[], at: number): boolean {
  const cells = body.map((row) => (row.cells[at] ?? "").trim()).filter((cell) => cell !== "")
  return cells.filter((cell) => /\p{N}/u.test(cell)).length <= 0.1 * cells.length
}
