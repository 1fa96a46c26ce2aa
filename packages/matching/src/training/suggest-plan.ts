import { CATEGORY_LEVELS } from "../compare/category.ts"
import { EXCHANGED_LEVELS } from "../compare/exchanged.ts"
import { IDENTIFIER_LEVELS } from "../compare/identifier.ts"
import { comparesNames, kindOf } from "../compare/kinds.ts"
import { PARENT_LEVELS } from "../compare/parent.ts"
import { BESIDE_LEVELS } from "../compare/whole-name.ts"
import { TABLES } from "../plan/tables.ts"
import type { Comparison, Level, MatchingPlan } from "../plan/types.ts"
import { withNameParts } from "./name-parts.ts"
import { type ColumnMeaning, NAMES_OF_KIN, recogniseColumn } from "./recognise-column.ts"
import { comparisonId, dependencesOf } from "./suggest-dependences.ts"

/** A column of a table: its heading, and cells of some of its rows, which are the same for all columns. */
export interface SampledColumn {
  readonly heading: string
  readonly samples: readonly string[]
  /** What it is known to be, whatever its heading says. */
  readonly meaning?: ColumnMeaning
}

/** A plan for the columns that two tables share, and what each column was taken for. Weights and prior are still to be trained. */
export interface SuggestedPlan {
  readonly plan: MatchingPlan
  readonly columns: readonly {
    readonly heading: string
    readonly meaning: ColumnMeaning
    readonly isCompared: boolean
  }[]
}

/** Suggests a plan for tables of any kind. Columns of one heading are compared; `ignored` ones are not. */
export function suggestPlan(
  a: readonly SampledColumn[],
  b: readonly SampledColumn[],
  choices: { readonly ignored?: readonly string[]; readonly assignment?: MatchingPlan["assignment"] } = {},
): SuggestedPlan {
  const ignored = new Set(choices.ignored ?? [])
  const there = new Map(b.map((column) => [column.heading, column]))
  const read = a.flatMap(({ heading, samples, meaning: known }) => {
    const other = there.get(heading)
    if (other === undefined) return []
    const rows = [...samples, ...other.samples]
    const cells = rows.filter((cell) => cell.trim() !== "")
    const isOneWord = cells.filter((cell) => !/\s/u.test(cell.trim())).length > cells.length / 2
    const isArabic = cells.some((cell) => ARABIC.test(cell))
    const meaning = known ?? other.meaning ?? recogniseColumn(heading, cells)
    return [{ heading, meaning, isArabic, isOneWord, rows }]
  })
  const shared = withNameParts(read)
  const meanings = new Set(shared.filter(({ heading }) => !ignored.has(heading)).map(({ meaning }) => meaning))
  const columns = shared.map((column) => ({
    heading: column.heading,
    meaning: column.meaning,
    isCompared: !ignored.has(column.heading) && isCompared(column.meaning, meanings),
  }))
  const comparisons = columns.flatMap(({ heading, meaning, isCompared: is }, at) =>
    is ? [comparisonOf(heading, meaning, shared[at]!)] : [],
  )
  const compared = columns.filter(({ isCompared: is }) => is)
  const assignment = choices.assignment ?? "one-to-one"
  const dependences = dependencesOf(
    shared.flatMap(({ heading, meaning, rows }, at) =>
      columns[at]!.isCompared && !comparesNames(comparisonOf(heading, meaning, shared[at]!).kind)
        ? [{ heading, meaning, cells: rows }]
        : [],
    ),
    assignment,
  )
  const all = [...barredIn(comparisons, compared), ...exchangedOf(compared)]
  const plan = { ...PLAN, comparisons: all, ...(dependences.length === 0 ? {} : { dependences }) }
  return { plan: { ...plan, assignment }, columns }
}

const PLAN: Omit<MatchingPlan, "comparisons"> = {
  kind: "matching-plan",
  version: 2,
  unit: "centibit",
  tables: TABLES,
  blocking: { mode: "complete" },
  prior: null,
  // More likely one person than not; and a hundred to one.
  thresholds: { upper: 660, lower: 0 },
  margin: 300,
  assignment: "one-to-one",
}

/** Sisters and brothers, and twins above all, have the rest in common: nobody is certain whose given name, or whole name, differs in a word. */
function barredIn(comparisons: readonly Comparison[], compared: SuggestedPlan["columns"]): readonly Comparison[] {
  const holding = (wanted: ColumnMeaning): number => compared.findIndex(({ meaning }) => meaning === wanted)
  const at = holding("given-name") < 0 ? holding("full-name") : holding("given-name")
  return comparisons.map((comparison, place) =>
    place === at && kindOf(comparison.kind)?.hasOtherWord !== undefined
      ? { ...comparison, certain: "no-other-word" }
      : comparison,
  )
}

/** Given name and surname in each other's place are the same two names, which neither column says by itself. */
function exchangedOf(compared: SuggestedPlan["columns"]): readonly Comparison[] {
  const holding = (wanted: ColumnMeaning): readonly string[] =>
    compared.flatMap(({ heading, meaning }) => (meaning === wanted ? [heading] : []))
  const [given, surname] = [holding("given-name"), holding("surname")]
  if (given.length !== 1 || surname.length !== 1) return []
  const levels = EXCHANGED_LEVELS.map((name) => ({ name }))
  const columns = [...given, ...surname]
  return [{ id: columns.join(" / "), kind: "exchanged", columns, role: "weak", levels, weights: null }]
}

/** A whole name repeats its parts: where these stand in columns of their own, it would count them twice. */
function isCompared(meaning: ColumnMeaning, all: ReadonlySet<ColumnMeaning>): boolean {
  if (meaning === "row-id" || meaning === "truth" || meaning === "empty") return false
  if (meaning === "full-name") return !(all.has("given-name") && all.has("surname"))
  return !(meaning === "birth-year" || meaning === "age") || !all.has("birth-date")
}

const alike = (...levels: readonly (readonly [string, number])[]): readonly Level[] => [
  ...levels.map(([name, atLeast]) => ({ name, atLeast })),
  { name: "differ" },
]
const within = (...levels: readonly (readonly [string, number])[]): readonly Level[] => [
  ...levels.map(([name, days]) => ({ name, within: days })),
  { name: "differ" },
]
const RARITY = { frequency: { atMost: 0, values: null } } as const
const WORD_LEVELS = alike(["same", 1000], ["slip", 920], ["close", 850], ["near", 720])
const TEXT_LEVELS = alike(["same", 1000], ["slip", 900], ["close", 750], ["near", 600])
const DATE_LEVELS: readonly Level[] = [
  { name: "same", exact: true },
  { name: "slip", atLeast: 900 },
  { name: "two digits", atLeast: 800 },
  { name: "year", within: 366 },
  { name: "differ" },
]

/** People move and change their addresses: that these differ contradicts nothing. */
const CIRCUMSTANCE = { role: "circumstance" } as const

const word = { kind: "token", levels: WORD_LEVELS, ...RARITY } as const
const text = { kind: "text", levels: TEXT_LEVELS, ...RARITY } as const
const date = { kind: "date", levels: DATE_LEVELS, ...RARITY } as const
const category = { kind: "category", levels: CATEGORY_LEVELS.map((name) => ({ name })), ...RARITY } as const

/** Names in Arabic script, or in both, are read as a person's: letters alone say little of them. */
const ARABIC = /\p{Script=Arabic}/u
const person = {
  kind: "person",
  levels: BESIDE_LEVELS.map((name) => ({ name })),
  frequency: { expected: 1000, atLeast: -600, atMost: 600 },
} as const
const parent = { kind: "parent", levels: PARENT_LEVELS.map((name) => ({ name })) } as const
const IN_ARABIC: Readonly<Partial<Record<ColumnMeaning, Omit<Comparison, "id" | "columns" | "weights">>>> = {
  "full-name": person,
  "father-name": parent,
}

type Compared = Exclude<ColumnMeaning, "row-id" | "truth" | "empty">

const BY_MEANING: Readonly<Record<Compared, Omit<Comparison, "id" | "columns" | "weights">>> = {
  "full-name": text,
  "given-name": word,
  surname: word,
  "father-name": word,
  "mother-name": word,
  "spouse-name": word,
  "birth-date": date,
  "birth-year": { kind: "number", levels: within(["same", 0], ["one", 1], ["few", 3]) },
  date,
  age: { kind: "age", levels: within(["same", 0], ["one", 1], ["few", 3]) },
  sex: category,
  identifier: { kind: "identifier", levels: IDENTIFIER_LEVELS.map((name) => ({ name })) },
  // What is paid grows from year to year.
  pay: { ...CIRCUMSTANCE, kind: "token", levels: alike(["same", 1000], ["slip", 920]), ...RARITY },
  phone: { ...CIRCUMSTANCE, kind: "identifier", levels: IDENTIFIER_LEVELS.map((name) => ({ name })) },
  // Whoever bears one name has a like address, but for a number.
  email: { ...text, ...CIRCUMSTANCE, levels: alike(["same", 1000], ["slip", 930], ["near", 600]) },
  postcode: { ...CIRCUMSTANCE, kind: "token", levels: alike(["same", 1000], ["slip", 920], ["close", 850]), ...RARITY },
  "street-number": { ...CIRCUMSTANCE, kind: "token", levels: alike(["same", 1000], ["near", 850]), ...RARITY },
  address: { ...text, ...CIRCUMSTANCE },
  place: { ...text, ...CIRCUMSTANCE },
  category,
  word,
  text,
  number: { kind: "number", levels: within(["same", 0], ["near", 2]) },
}

function comparisonOf(
  heading: string,
  meaning: ColumnMeaning,
  { isArabic, isOneWord }: { readonly isArabic: boolean; readonly isOneWord: boolean },
): Comparison {
  const isWholeName = NAMES_OF_KIN.has(meaning) && !isOneWord && !isArabic
  return {
    id: comparisonId(heading),
    columns: [heading],
    weights: null,
    ...(isWholeName ? text : ((isArabic ? IN_ARABIC[meaning] : undefined) ?? BY_MEANING[meaning as Compared])),
  }
}
