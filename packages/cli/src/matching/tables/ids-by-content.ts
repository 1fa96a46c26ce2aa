import { meaningOfHeading, recogniseColumn } from "@wasit/matching"

/** Rows from which on a column may be known for ids by its cells; of so many steps from row to row, and of so many cells, nearly all are alike. */
const [FEWEST, NEARLY] = [6, 0.9]

/** What a column may be by its cells and hold ids: of a telephone, a day or a year they are somebody's. */
const MAY_BE_IDS: ReadonlySet<string> = new Set(["identifier", "number", "word", "text"])

/** Letters and digits of a code that is nobody's postcode, and rows in which short ones do not happen to be all different. */
const [LONG, MANY] = [8, 50]

/** Cells by which it is told what else the column may be. */
const SAMPLES = 1000

/**
 * Whether a table's first column is one of ids by what stands in it, where its heading tells nothing that is known: each cell has a number
 * and another value than the others, all have one form, and they go up from row to row, as numbers that a register gives do, or are long
 * codes with letters, or many short ones. Ages, years and postcodes do not go up; words are no codes.
 *
 * @param cells of every row
 */
export function areIds(heading: string, cells: readonly string[]): boolean {
  const told = cells.map((cell) => cell.trim())
  const codes = new FirstColumn(heading, told.length)
  return told.every((cell) => codes.see(cell)) && new Set(told).size === told.length && codes.areIds()
}

/** The cells of a first column of any length, seen one after the other. That no two are the same is told by whoever has them all. */
export class FirstColumn {
  readonly #heading: string
  readonly #rows: number
  readonly #mayHoldIds: boolean
  readonly #stride: number
  readonly #samples: string[] = []
  readonly #forms = new Map<string, number>()
  readonly #counts = { seen: 0, higher: 0, long: 0, pairs: 0 }
  #before: readonly number[] = []

  constructor(heading: string, rows: number) {
    this.#heading = heading
    this.#rows = rows
    this.#mayHoldIds = rows >= FEWEST && meaningOfHeading(heading) === null
    this.#stride = Math.max(1, Math.floor(rows / SAMPLES))
  }

  /** Whether a cell, without the blanks around it, may be an id: of a column in which one is none, none are. */
  see(cell: string): boolean {
    if (!this.#mayHoldIds || !CODE.test(cell)) return false
    const counts = this.#counts
    const form = formOf(cell)
    this.#forms.set(form, (this.#forms.get(form) ?? 0) + 1)
    const numbers = numbersOf(cell)
    if (counts.seen > 0 && isHigher(numbers, this.#before)) counts.higher++
    this.#before = numbers
    if (isLongCode(cell)) counts.long++
    if (isShortPair(cell)) counts.pairs++
    if (counts.seen % this.#stride === 0) this.#samples.push(cell)
    counts.seen++
    return true
  }

  /** Whether all that were seen are ids. */
  areIds(): boolean {
    const [rows, { higher, long, pairs }] = [this.#rows, this.#counts]
    const nearly = (count: number, all = rows): boolean => count >= NEARLY * all
    if (!this.#mayHoldIds || !nearly(this.#forms.get(this.#usualForm()) ?? 0)) return false
    if (!MAY_BE_IDS.has(recogniseColumn(this.#heading, this.#samples))) return false
    return nearly(higher, rows - 1) || long === rows || (rows >= MANY && nearly(pairs))
  }

  /** The form in the middle of all. */
  #usualForm(): string {
    let before = 0
    for (const form of [...this.#forms.keys()].toSorted()) {
      before += this.#forms.get(form)!
      if (before > this.#rows >> 1) return form
    }
    return ""
  }
}

const isLongCode = (code: string): boolean => /\p{L}/u.test(code) && signsOf(code).length >= LONG

/** Two numbers that many rows with a postcode, a house or a month would share, and no telephone: `90-52`, `1890/521`. */
const isShortPair = (code: string): boolean =>
  /^[1-9]\p{Nd}*[^\p{L}\p{Nd}]+\p{Nd}+$/u.test(code) && signsOf(code).length <= (code.includes("/") ? 8 : 6)

const signsOf = (code: string): string => code.replace(/[^\p{L}\p{Nd}]/gu, "")

/** With a number in it, signs and blanks alone between letters and digits, and no word of six letters. */
const CODE = /^(?=.*\p{Nd})(?!.*\p{L}{6})[\p{L}\p{M}\p{Nd}./\\_:№#() -]{1,40}$/u

/** What parts the letters and digits of a code: `IL-20002` and `X-7` are `x-x`. */
const formOf = (code: string): string => code.replace(/[\p{L}\p{M}\p{Nd}]+/gu, "x")

/** The numbers of a code, from its left. */
const numbersOf = (code: string): readonly number[] => (code.match(/\p{Nd}+/gu) ?? []).map(Number)

function isHigher(own: readonly number[], before: readonly number[]): boolean {
  const at = own.findIndex((number, place) => number !== before[place])
  return at >= 0 && own[at]! > (before[at] ?? -1)
}
