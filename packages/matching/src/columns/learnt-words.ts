import { IntTable } from "../linkage/int-table.ts"
import { remembered } from "../remembered.ts"
import type { ColumnMeaning } from "../training/recognise-column.ts"
import { keyOf, type ReadColumn, readColumn } from "./read-column.ts"
import { type Both, columnOf, type OpenTable, rewritten } from "./table.ts"

/** What may stand in another language's form: Joannes is Jan, Wis. is Wisconsin. */
const TRANSLATED: ReadonlySet<ColumnMeaning> = new Set([
  "given-name",
  "father-name",
  "mother-name",
  "spouse-name",
  "place",
  "category",
  "word",
])
/** What tells rows that are one by something else than the words to be learnt. */
const TELLING: ReadonlySet<ColumnMeaning> = new Set([
  ...TRANSLATED,
  "surname",
  "birth-date",
  "birth-year",
  "sex",
  "phone",
  "email",
  "identifier",
  "postcode",
  "street-number",
  "address",
])

/** Rows of either table that are looked at, rows that one key may bear, and the share of rows whose words the other table lacks, before any is learnt. */
const [ROWS, MOST, FOREIGN] = [8000, 30, 0.05]
/** Bits by which what two rows share must be rarer than chance, and than what the next row shares. */
const [RARE, CLEARLY] = [5, 2]
/** Pairs of rows that must speak for a word, the share of them that must agree, and by how many times more than all rows do. */
const [FEWEST, AGREEING, LIFT] = [3, 0.5, 2]

/**
 * Two tables of which the second has, in place of words that the first lacks, the first's words for the same, and the first likewise: learnt from rows that agree in
 * what else both tell, so rarely that they are mostly one person's. A word that stands in both tables is never changed.
 */
export function withLearntWords(tables: Both<OpenTable>): Both<OpenTable> {
  let told = tables
  const rowsOf = remembered(keyedRows)
  // What was learnt of one column tells more rows for the next.
  for (let round = 0; round < 2; round++) {
    const before = told
    for (const { heading } of columnsOf(told).filter(({ meaning }) => TRANSLATED.has(meaning))) {
      const { a, b } = told
      const pairs = isForeign(told, heading) ? pairsBeside(rowsOf(told), heading) : []
      if (pairs.length < FEWEST) continue
      const forth = wordsFor(pairs, readColumn(a, heading), readColumn(b, heading))
      const inB = forth.size === 0 ? b : rewritten(b, heading, (cell) => translated(forth, cell))
      const back = wordsFor(
        pairs.map(({ a: one, b: other }) => ({ a: translated(forth, other), b: one })),
        readColumn(inB, heading),
        readColumn(a, heading),
      )
      if (forth.size + back.size === 0) continue
      told = { a: back.size === 0 ? a : rewritten(a, heading, (cell) => translated(back, cell)), b: inB }
    }
    if (told === before) break
  }
  return told
}

const translated = (words: ReadonlyMap<string, string>, cell: string): string => words.get(keyOf(cell)) ?? cell

/** The columns that both tables have and that tell who is who. */
function columnsOf({ a, b }: Both<OpenTable>): readonly ReadColumn[] {
  const there = new Set(b.columns.map(({ heading }) => heading))
  return a.columns
    .filter(({ heading }) => there.has(heading))
    .map(({ heading, meaning }) => readColumn(a, heading, meaning))
    .filter(({ meaning, filled }) => filled > 0 && TELLING.has(meaning))
}

/** Whether a column has words in either table that the other lacks. */
function isForeign({ a, b }: Both<OpenTable>, heading: string): boolean {
  const [own, others] = [readColumn(a, heading), readColumn(b, heading)]
  if (own.form !== "words" || others.form !== "words") return false
  const lacking = (one: ReadColumn, other: ReadColumn): number =>
    [...one.values].reduce((sum, [value, count]) => sum + (other.values.has(value) ? 0 : count), 0) / one.filled
  return Math.max(lacking(own, others), lacking(others, own)) > FOREIGN
}

/** The cells of one column in two rows that are mostly one person's. */
interface CellPair {
  readonly a: string
  readonly b: string
}

/** The first rows of two tables by what their telling columns say. */
interface KeyedRows {
  readonly columns: readonly {
    readonly heading: string
    readonly cells: Both<readonly string[]>
    /** How rare each value is, in bits, by its number. */
    readonly bits: readonly number[]
  }[]
  /** The number of the value in each column, row by row; -1: blank. */
  readonly keys: Both<readonly Keys[]>
  readonly found: RowsByTwos
}

type Keys = readonly number[]

function keyedRows(tables: Both<OpenTable>): KeyedRows {
  const columns = columnsOf(tables).map(({ heading, values, filled }) => {
    const [a, b] = [tables.a, tables.b].map((table) => columnOf(table, heading).cells.slice(0, ROWS))
    const { numberOf, bits } = numberedBy(values, filled)
    return { heading, cells: { a: a!, b: b! }, bits, a: a!.map(numberOf), b: b!.map(numberOf) }
  })
  const rowsOf = (side: "a" | "b"): readonly Keys[] =>
    (columns[0]?.[side] ?? []).map((_, row) => columns.map((column) => column[side][row]!))
  const keys = { a: rowsOf("a"), b: rowsOf("b") }
  return { columns, keys, found: new RowsByTwos(keys.a) }
}

/** The cells of a column in rows that agree in what else the tables tell, each row of the second with the only one of the first that does so well. */
function pairsBeside({ columns, keys, found }: KeyedRows, heading: string): readonly CellPair[] {
  const at = columns.findIndex((column) => column.heading === heading)
  const { cells } = columns[at]!
  const bits = columns.map((column) => (column.heading === heading ? null : column.bits))
  const wanted = Math.log2(Math.max(2, keys.a.length)) + RARE
  return keys.b.flatMap((row, place) => {
    if (cells.b[place] === "") return []
    const met = new Set<number>()
    for (const two of twosOf(row, at)) found.addTo(met, two)
    let [best, most, next] = [-1, 0, 0]
    for (const one of met) {
      const shared = bitsOf(keys.a[one]!, row, bits)
      if (shared > most) [best, most, next] = [one, shared, most]
      else if (shared > next) next = shared
    }
    if (best < 0 || most < wanted || most - next < CLEARLY) return []
    return cells.a[best] === "" ? [] : [{ a: cells.a[best]!, b: cells.b[place]! }]
  })
}

/** The values of a column by numbers, which are quicker to compare and to look up, and how many bits each says. */
function numberedBy(
  values: ReadonlyMap<string, number>,
  filled: number,
): { readonly numberOf: (cell: string) => number; readonly bits: readonly number[] } {
  const numbers = new Map<string, number>()
  const bits: number[] = []
  const numberOf = remembered((cell: string): number => {
    const key = keyOf(cell)
    if (key === "") return -1
    const known = numbers.get(key) ?? numbers.size
    numbers.set(key, known)
    const count = values.get(key)
    bits[known] = count === undefined ? 0 : Math.log2(filled / count)
    return known
  })
  return { numberOf, bits }
}

/** More than there are columns of a table, and values in the rows that are looked at. */
const [COLUMNS, VALUES] = [2 ** 10, 2 ** 16]

/** What a row says in each two of its columns but one, as one number. */
function* twosOf(keys: Keys, without = -1): Generator<number> {
  for (let x = 0; x < keys.length; x++)
    for (let y = x + 1; y < keys.length; y++)
      if (keys[x]! >= 0 && keys[y]! >= 0 && x !== without && y !== without)
        yield ((x * COLUMNS + y) * VALUES + keys[x]!) * VALUES + keys[y]!
}

/** Rows by what they say in two columns. Rows and twos are many: they stand in chains of numbers. */
class RowsByTwos {
  /** The last entry of each two. */
  readonly #last = new IntTable(-1)
  /** Of each entry the one before it that says the same, and its row. */
  readonly #before: Int32Array
  readonly #rows: Int32Array

  constructor(rows: readonly Keys[]) {
    const most = rows.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
    this.#before = new Int32Array(most)
    this.#rows = new Int32Array(most)
    let entry = 0
    for (const [at, row] of rows.entries())
      for (const two of twosOf(row)) {
        this.#before[entry] = this.#last.get(two)
        this.#rows[entry] = at
        this.#last.set(two, entry++)
      }
  }

  /** Adds the rows that say so in two columns, where they are few. */
  addTo(met: Set<number>, two: number): void {
    const last = this.#last.get(two)
    let count = 0
    for (let at = last; at >= 0; at = this.#before[at]!) if (++count > MOST) return
    for (let at = last; at >= 0; at = this.#before[at]!) met.add(this.#rows[at]!)
  }
}

/** How rare it is that two rows share by chance what they share, in columns whose bits are given. */
const bitsOf = (one: Keys, other: Keys, bits: readonly (readonly number[] | null)[]): number =>
  one.reduce((sum, key, at) => sum + (key >= 0 && key === other[at] ? (bits[at]?.[key] ?? 0) : 0), 0)

/** The words of the first column for words of the second that stand nowhere in it. */
function wordsFor(pairs: readonly CellPair[], a: ReadColumn, b: ReadColumn): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  const written = new Map<string, string>()
  for (const { a: one, b: other } of pairs) {
    const [word, foreign] = [keyOf(one), keyOf(other)]
    if (word === "" || foreign === "" || a.values.has(foreign) || !b.values.has(foreign)) continue
    written.set(word, written.get(word) ?? one)
    const own = counts.get(foreign) ?? new Map<string, number>()
    counts.set(foreign, own.set(word, (own.get(word) ?? 0) + 1))
  }
  const words = new Map<string, string>()
  for (const [foreign, own] of counts) {
    const all = [...own.values()].reduce((sum, count) => sum + count, 0)
    const [word, count] = [...own].sort(([, x], [, y]) => y - x)[0]!
    const usual = (a.values.get(word) ?? 0) / a.filled
    if (count >= FEWEST && count >= AGREEING * all && count / all > LIFT * usual) words.set(foreign, written.get(word)!)
  }
  return words
}
