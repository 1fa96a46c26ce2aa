import { meaningOfHeading, recogniseColumn } from "@wasit/matching"

/** Rows from which on a column may be known for ids by its cells; of so many steps from row to row, and of so many cells, nearly all are alike. */
const [FEWEST, NEARLY] = [6, 0.9]

/** What a column may be by its cells and hold ids: of a telephone, a day or a year they are somebody's. */
const MAY_BE_IDS: ReadonlySet<string> = new Set(["identifier", "number", "word", "text"])

/** Letters and digits of a code that is nobody's postcode, and rows in which short ones do not happen to be all different. */
const [LONG, MANY] = [8, 50]

/**
 * Whether a table's first column is one of ids by what stands in it, where its heading tells nothing that is known: each cell has a number
 * and another value than the others, all have one form, and they go up from row to row, as numbers that a register gives do, or are long
 * codes with letters, or many short ones. Ages, years and postcodes do not go up; words are no codes.
 *
 * @param cells of every row
 */
export function areIds(heading: string, cells: readonly string[]): boolean {
  const told = cells.map((cell) => cell.trim())
  if (told.length < FEWEST || meaningOfHeading(heading) !== null) return false
  if (!told.every((cell) => CODE.test(cell)) || new Set(told).size < told.length) return false
  const usual = told.map(formOf).toSorted()[told.length >> 1]
  if (!nearly(told, (code) => formOf(code) === usual)) return false
  if (!MAY_BE_IDS.has(recogniseColumn(heading, told))) return false
  return goUp(told) || told.every(isLongCode) || (told.length >= MANY && nearly(told, isShortPair))
}

const isLongCode = (code: string): boolean => /\p{L}/u.test(code) && signsOf(code).length >= LONG

/** Two numbers that many rows with a postcode, a house or a month would share, and no telephone: `90-52`, `1890/521`. */
const isShortPair = (code: string): boolean =>
  /^[1-9]\p{Nd}*[^\p{L}\p{Nd}]+\p{Nd}+$/u.test(code) && signsOf(code).length <= (code.includes("/") ? 8 : 6)

const signsOf = (code: string): string => code.replace(/[^\p{L}\p{Nd}]/gu, "")

const nearly = (codes: readonly string[], test: (code: string) => boolean): boolean =>
  codes.filter(test).length >= NEARLY * codes.length

/** With a number in it, signs and blanks alone between letters and digits, and no word of six letters. */
const CODE = /^(?=.*\p{Nd})(?!.*\p{L}{6})[\p{L}\p{M}\p{Nd}./\\_:№#() -]{1,40}$/u

/** What parts the letters and digits of a code: `IL-20002` and `X-7` are `x-x`. */
const formOf = (code: string): string => code.replace(/[\p{L}\p{M}\p{Nd}]+/gu, "x")

/** Whether the numbers of codes, from their left, are higher from row to row. */
function goUp(codes: readonly string[]): boolean {
  const numbers = codes.map((code) => (code.match(/\p{Nd}+/gu) ?? []).map(Number))
  const steps = numbers.slice(1).filter((own, at) => isHigher(own, numbers[at]!))
  return steps.length >= NEARLY * (codes.length - 1)
}

function isHigher(own: readonly number[], before: readonly number[]): boolean {
  const at = own.findIndex((number, place) => number !== before[place])
  return at >= 0 && own[at]! > (before[at] ?? -1)
}
