import { type ColumnMeaning, meaningOfHeading, NAMES_OF_KIN } from "../training/recognise-column.ts"
import { ageingOf, withBirthsOfAges, withBirthYears } from "./ages.ts"
import { withAgesAndSexes } from "./ages-and-sexes.ts"
import { agedAlike } from "./ages-apart.ts"
import { withBaptisms } from "./baptisms.ts"
import { withoutCommonEnds } from "./common-ends.ts"
import { withLearntWords } from "./learnt-words.ts"
import { BIRTHS, pairColumns, VAGUE } from "./pair-columns.ts"
import type { ReadColumn } from "./read-column.ts"
import { writtenAlike } from "./same-hands.ts"
import { readColumns, withPartsOf } from "./split-columns.ts"
import {
  type Both,
  type ColumnTable,
  closed,
  columnOf,
  isAsGiven,
  type Making,
  type OpenTable,
  opened,
  renamed,
  withMeanings,
} from "./table.ts"
import { withToldNames } from "./told-names.ts"

/** Columns of other headings that are compared as one, under the heading that the plan reads. */
export interface ColumnPair {
  readonly heading: string
  readonly a: string
  readonly b: string
  /** The year from which ages were counted, where they are compared with years of birth. */
  readonly year?: number
  /** By how many years the second table asked later than the first for the ages that are compared. */
  readonly later?: number
}

/** Two tables whose columns have found each other. */
export interface Aligned<T> extends Both<T> {
  readonly pairs: readonly ColumnPair[]
  /** What the cells of each column that both have now are made of, by its heading, so that more rows than these can be brought under the same headings. */
  readonly made: Both<ReadonlyMap<string, Making>>
  /** Whether both tables are as they were given. */
  readonly isAsGiven: boolean
}

/** What a person says of the columns. */
export interface ColumnChoices {
  /** Headings that are one: of the first table, and of the second. */
  readonly same?: readonly (readonly [a: string, b: string])[]
  /** Headings of either table that are paired with none. */
  readonly ignored?: readonly string[]
  /** The columns that hold the ids of either table. */
  readonly ids?: readonly [a: string | null, b: string | null]
}

/**
 * Rows from the top of each table by which columns find each other. Every engine decides by the same, be there room for all rows or not: by the
 * first of these where both tables write alike, as two of one hand do, and else by the second.
 */
export const ROWS_READ = [5_000, 20_000] as const

/**
 * Two tables under common headings: columns are one where a person says so, where their headings are the same, but for case and signs, by
 * what their headings mean, and by what they hold. What one table holds in one column and the other in two is parted, ages are counted
 * back to years of birth, and what both write another way is written alike. Equal headings are never parted, and a guess is told.
 */
export function alignTables<T extends ColumnTable>(a: T, b: T, choices: ColumnChoices = {}): Aligned<T> {
  const [few, more] = ROWS_READ
  const alignedBy = (rows: number): AlignedColumns => alignColumns({ a: opened(a, rows), b: opened(b, rows) }, choices)
  const first = alignedBy(few)
  const areAsGiven = isAsGiven(a, first.a) && isAsGiven(b, first.b)
  const isAll = Math.max(a.records.length, b.records.length) <= few
  const aligned = areAsGiven || isAll ? first : alignedBy(more)
  const made = (table: OpenTable): ReadonlyMap<string, Making> =>
    new Map([...sharedHeadings(aligned)].map((heading) => [heading, columnOf(table, heading).made]))
  return {
    a: closed(a, aligned.a),
    b: closed(b, aligned.b),
    pairs: aligned.pairs,
    made: { a: made(aligned.a), b: made(aligned.b) },
    isAsGiven: areAsGiven,
  }
}

interface AlignedColumns extends Both<OpenTable> {
  readonly pairs: readonly ColumnPair[]
}

function alignColumns({ a, b }: Both<OpenTable>, choices: ColumnChoices): AlignedColumns {
  const said = saidPairs(a, b, choices)
  const [toldA, toldB] = [a, b].map((table) => withBirthsOfAges(withBaptisms(withToldNames(withAgesAndSexes(table)))))
  const told = withoutOtherAges({ a: toldA!, b: renamed(toldB!, said) }, choices)
  const aged = withAges(byContent(parted(byHeadings(told, choices), choices), choices))
  const sameDay = withAgesOfOneDay(aged.tables)
  const alike = endsApart(withLearntWords(handsAlike(sameDay.tables)))
  const shared = sharedHeadings(alike)
  const pairs = alike.a.columns.flatMap(({ heading, meaning, made }): readonly ColumnPair[] => {
    if (!shared.has(heading) || meaning === "empty") return []
    const [ofA, there] = [made, columnOf(alike.b, heading).made].map(({ from }) => from[0]!)
    const year = aged.years.get(heading)
    const later = sameDay.heading === heading ? { later: sameDay.apart } : {}
    if (ofA === there && later.later === undefined) return []
    return [{ heading, a: ofA!, b: there!, ...(year === undefined ? {} : { year }), ...later }]
  })
  return { ...alike, pairs }
}

/**
 * Where one table tells ages alone and the other births too, the other's ages are left out: they are those of another day, as of a death or a
 * visit, and its births say more.
 */
function withoutOtherAges({ a, b }: Both<OpenTable>, { same = [] }: ColumnChoices): Both<OpenTable> {
  const said = new Set(same.flat())
  const without = (table: OpenTable, other: OpenTable): OpenTable =>
    hasBirth(table) && !hasBirth(other) && other.columns.some(({ heading }) => isAge(heading))
      ? { columns: table.columns.filter(({ heading }) => said.has(heading) || !isAge(heading)) }
      : table
  return { a: without(a, b), b: without(b, a) }
}

const isAge = (heading: string): boolean => meaningOfHeading(heading) === "age"

const hasBirth = ({ columns }: OpenTable): boolean =>
  columns.some(({ heading, meaning }) =>
    ["birth-date", "birth-year"].includes(meaning ?? meaningOfHeading(heading) ?? ""),
  )

type Names = ReadonlyMap<string, string>

/** The first table's heading by the second's. */
function saidPairs(a: OpenTable, b: OpenTable, { same = [] }: ColumnChoices): Names {
  const has = ({ columns }: OpenTable, heading: string): boolean => columns.some((one) => one.heading === heading)
  return new Map(same.flatMap(([one, other]) => (has(a, one) && has(b, other) && one !== other ? [[other, one]] : [])))
}

const plainOf = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")

/** Headings that differ in case and signs only, each once in its table. */
function byHeadings(tables: Both<OpenTable>, choices: ColumnChoices): Both<OpenTable> {
  const { a, b } = tables
  const [own, others] = freeHeadings(tables, choices)
  const once = (headings: readonly string[], key: string): string | undefined => {
    const found = headings.filter((heading) => plainOf(heading) === key)
    return found.length === 1 ? found[0] : undefined
  }
  const names = new Map<string, string>()
  for (const heading of others) {
    const key = plainOf(heading)
    const found = key === "" || once(others, key) === undefined ? undefined : once(own, key)
    if (found !== undefined) names.set(heading, found)
  }
  return { a, b: renamed(b, names) }
}

/** Headings that only one of the tables has; ids are not among them. */
function freeHeadings(
  { a, b }: Both<OpenTable>,
  { ids, ignored = [] }: ColumnChoices,
): readonly [readonly string[], readonly string[]] {
  const [own, others] = [a, b].map(({ columns }) => columns.map(({ heading }) => heading))
  const free = (these: readonly string[], those: readonly string[], id: string | null | undefined): readonly string[] =>
    these.filter((heading) => !those.includes(heading) && heading !== id && !ignored.includes(heading))
  return [free(own!, others!, ids?.[0]), free(others!, own!, ids?.[1])]
}

/** The free columns of both, read. */
function freeColumns(
  tables: Both<OpenTable>,
  choices: ColumnChoices,
): readonly [readonly ReadColumn[], readonly ReadColumn[]] {
  const [own, others] = freeHeadings(tables, choices).map((free) => new Set(free))
  if (own!.size === 0 || others!.size === 0) return [[], []]
  const read = (table: OpenTable, free: ReadonlySet<string>): readonly ReadColumn[] =>
    readColumns(table).filter(({ heading }) => free.has(heading))
  return [read(tables.a, own!), read(tables.b, others!)]
}

function parted({ a, b }: Both<OpenTable>, choices: ColumnChoices): Both<OpenTable> {
  const [own, others] = freeColumns({ a, b }, choices)
  const [freeA, freeB] = freeHeadings({ a, b }, choices).map((headings) => new Set(headings))
  return { a: withPartsOf(a, freeA!, others, b), b: withPartsOf(b, freeB!, own, a) }
}

function byContent(tables: Both<OpenTable>, choices: ColumnChoices): Both<OpenTable> {
  const [own, others] = freeColumns(tables, choices)
  const pairs = pairColumns(own, others).map(([x, y]) => [own[x]!, others[y]!] as const)
  const names = new Map(pairs.map(([{ heading }, other]) => [other.heading, heading]))
  const meanings = new Map(pairs.map(([one, other]) => [one.heading, commonMeaning(one, other)]))
  const { a, b } = { a: tables.a, b: renamed(tables.b, names) }
  return { a: withMeanings(a, meanings), b: withMeanings(b, meanings) }
}

/** Where only one of two headings says something, it says what both are. */
function commonMeaning(one: ReadColumn, other: ReadColumn): ColumnMeaning {
  if (VAGUE.has(one.meaning) || one.meaning === "age") return other.meaning
  // A year is all its days.
  return one.meaning === "birth-year" && other.meaning === "birth-date" ? "birth-date" : one.meaning
}

interface Aged {
  readonly tables: Both<OpenTable>
  readonly years: ReadonlyMap<string, number>
}

/** Ages that stand against years or days of birth are counted back; where the lists do not tell from when, they are not compared. */
function withAges(tables: Both<OpenTable>): Aged {
  const [own, others] = [tables.a, tables.b].map((table) => readColumns(table))
  const shared = sharedHeadings(tables)
  const at = own!.find(({ heading, form, meaning }) => {
    const other = others!.find((column) => column.heading === heading)
    if (other === undefined || !BIRTHS.has(meaning) || !BIRTHS.has(other.meaning)) return false
    return (form === "number") !== (other.form === "number")
  })
  if (at === undefined) return { tables, years: new Map() }
  const { heading } = at
  const isFirst = at.form === "number"
  const [ages, births] = isFirst ? [tables.a, tables.b] : [tables.b, tables.a]
  const from = ageingOf(ages, heading, births, heading, namesIn(own!, shared))
  if (from === null) {
    const none = new Map([[heading, "empty"]] as const)
    return { tables: { a: withMeanings(tables.a, none), b: withMeanings(tables.b, none) }, years: new Map() }
  }
  const counted = withBirthYears(ages, heading, from)
  const years = new Map("year" in from ? [[heading, from.year]] : [])
  return { tables: isFirst ? { a: counted, b: births } : { a: births, b: counted }, years }
}

/** Where both tables tell ages and neither a birth, those of one day. */
function withAgesOfOneDay(tables: Both<OpenTable>): {
  readonly tables: Both<OpenTable>
  readonly heading: string | null
  readonly apart: number
} {
  const [own, others] = [tables.a, tables.b].map((table) => readColumns(table))
  const shared = sharedHeadings(tables)
  const isAged = (columns: readonly ReadColumn[], heading: string): boolean =>
    columns.some((column) => column.heading === heading && column.meaning === "age")
  const [heading, another] = [...shared].filter((each) => isAged(own!, each) && isAged(others!, each))
  const isBorn = own!.some(({ heading: each, meaning }) => shared.has(each) && BIRTHS.has(meaning) && meaning !== "age")
  if (heading === undefined || another !== undefined || isBorn) return { tables, heading: null, apart: 0 }
  const { apart, a, b } = agedAlike(tables, heading, namesIn(own!, shared))
  return { tables: { a, b }, heading: apart === 0 ? null : heading, apart }
}

const sharedHeadings = ({ a, b }: Both<OpenTable>): ReadonlySet<string> => {
  const there = new Set(b.columns.map(({ heading }) => heading))
  return new Set(a.columns.map(({ heading }) => heading).filter((heading) => there.has(heading)))
}

const namesIn = (columns: readonly ReadColumn[], shared: ReadonlySet<string>): readonly string[] =>
  NAMES.flatMap((wanted) =>
    columns.filter(({ heading, meaning }) => meaning === wanted && shared.has(heading)).map(({ heading }) => heading),
  )

const NAMES: readonly ColumnMeaning[] = ["given-name", "full-name", "surname"]

function handsAlike(tables: Both<OpenTable>): Both<OpenTable> {
  const columns = readColumns(tables.a)
  const shared = sharedHeadings(tables)
  const names = namesIn(columns, shared)
  return columns
    .filter(({ heading }) => shared.has(heading))
    .reduce((both, { heading, meaning }) => writtenAlike(both, heading, meaning, names), tables)
}

/** What ends most names says nothing of who is who. */
function endsApart(tables: Both<OpenTable>): Both<OpenTable> {
  const shared = sharedHeadings(tables)
  return readColumns(tables.a)
    .filter(({ heading, meaning }) => shared.has(heading) && (meaning === "full-name" || NAMES_OF_KIN.has(meaning)))
    .reduce((both, { heading }) => withoutCommonEnds(both, heading), tables)
}
