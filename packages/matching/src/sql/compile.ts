import type { MatchingPlan } from "../plan/types.ts"
import { compile } from "../scoring/compiled.ts"
import { withinLimits } from "./dependent-sums.ts"
import { type SqlDialect, type Words, wordsOf } from "./dialect.ts"
import { kinCondition, MOST_WEIGHT, toldOf, weighing } from "./evidence.ts"
import { type Dictionary, type Needs, needsOf } from "./needs.ts"

/**
 * A plan as SQL. Two tables `raw_a` and `raw_b` stand ready, with a column `r` of row numbers, the text `id` and one column of
 * text, `c0` and so on, for each of the columns that the plan needs; the statements make the others. A database numbers distinct cells, joins integers and adds them up. What cells mean and
 * how alike two of them are is computed outside, once for distinct values, and comes back as tables of integers.
 */
export interface SqlPlan {
  readonly dialect: SqlDialect
  readonly needs: Needs
  /** Makes `cells_<d>`: the distinct cells of a dictionary's columns, numbered. */
  readonly cells: readonly string[]
  /** Reads them: `c`, then the cells. */
  readonly readCells: readonly string[]
  /** Makes `codes_<d>`, to be filled: `c`, value and own evidence for each comparison, then one column for each key. */
  readonly codes: readonly FilledTable[]
  /** Reads a side's rows: `r`, then the number of the cell of each dictionary. */
  readonly readCellsOfRows: readonly string[]
  /** Makes `side_a` and `side_b`: row, values, keys; in `side_a` the evidence of a value that meets itself. */
  readonly sides: readonly string[]
  /** How many pairs each rule finds, those of earlier rules among them: one row `n`. */
  readonly countOfRule: readonly string[]
  /** Makes `pairs`: rows of all rules, and the values that differ. */
  readonly pairs: string
  /** Reads the distinct pairs of values of a comparison that meet and differ: `x`, `y`. */
  readonly meeting: readonly string[]
  /** Makes `found_<k>`, to be filled: `x`, `y`, `s`. */
  readonly found: readonly FilledTable[]
  /** Makes `edges`: `a`, `b`, `s`, at the lower threshold or above. */
  readonly edges: string
  /** Reads edges whose rows have no other edge. */
  readonly lone: string
  /** Reads the others: what is to be assigned. */
  readonly contested: string
  /** Reads all of them. */
  readonly readEdges: string
  /** Makes `wanted_a` and `wanted_b`, to be filled with rows, whose `r` and `id` are then read. */
  readonly wanted: readonly FilledTable[]
  readonly readWanted: readonly string[]
  /** Drops every table that the statements make. */
  readonly drop: readonly string[]
}

/** A table that the caller fills with integers. */
export interface FilledTable {
  readonly table: string
  readonly columns: readonly string[]
  readonly create: string
}

/** Writes a trained plan as SQL. @param needs fewer where pairs are scored outside of the database */
export function compilePlan(plan: MatchingPlan, dialect: SqlDialect, needs = needsOf(plan)): SqlPlan {
  const words = wordsOf(dialect)
  const width = plan.comparisons.length
  const codes = needs.dictionaries.map((dictionary) => codesTable(words, dictionary))
  const found = range(width).map((k) => filled(words, `found_${k}`, ["x", "y", "s"]))
  const tables = [
    "edges",
    ...found.map(({ table }) => table),
    "pairs",
    ...SIDES.flatMap((side) => [`side_${side}`, `wanted_${side}`]),
  ]
  const dictionaries = needs.dictionaries.flatMap(({ at }) => [`codes_${at}`, `cells_${at}`])
  return {
    dialect,
    needs,
    cells: needs.dictionaries.map((dictionary) => cellsStatement(words, needs, dictionary)),
    readCells: needs.dictionaries.map(
      ({ at, columns }) => `SELECT c, ${cellNames(columns).join(", ")} FROM cells_${at}`,
    ),
    codes,
    sides: SIDES.map((side) => sideStatement(words, needs, side)),
    readCellsOfRows: SIDES.map((side) => cellsOfRowsStatement(needs, side)),
    countOfRule: needs.rules.map((keys) => countStatement(keys)),
    pairs: pairsStatement(words, needs, plan),
    meeting: range(width).map((k) => `SELECT DISTINCT x${k} AS x, y${k} AS y FROM pairs WHERE x${k} IS NOT NULL`),
    found,
    edges: edgesStatement(words, plan),
    lone: loneStatement("="),
    contested: loneStatement(">"),
    readEdges: "SELECT a, b, s FROM edges",
    wanted: SIDES.map((side) => filled(words, `wanted_${side}`, ["r"])),
    readWanted: SIDES.map((side) => `SELECT raw.r, raw.id FROM raw_${side} raw JOIN wanted_${side} w ON w.r = raw.r`),
    drop: [...tables, ...dictionaries].map((table) => `DROP TABLE IF EXISTS ${table}`),
  }
}

const SIDES = ["a", "b"] as const
const range = (length: number): readonly number[] => Array.from({ length }, (_, at) => at)
const cellNames = (columns: readonly string[]): readonly string[] => columns.map((_, at) => `t${at}`)

function filled(words: Words, table: string, columns: readonly string[]): FilledTable {
  return { table, columns, create: words.create(table, columns) }
}

function codesTable(words: Words, { at, comparisons, keys }: Dictionary): FilledTable {
  const values = comparisons.flatMap((k) => [`v${k}`, `s${k}`])
  return filled(words, `codes_${at}`, ["c", ...values, ...keys.map((key) => `k${key.at}`)])
}

/** A blank and a missing cell are one: both say nothing. */
const cellOf = (needs: Needs, table: string, column: string): string =>
  `coalesce(${table}.c${needs.columns.indexOf(column)}, '')`

function cellsStatement(words: Words, needs: Needs, { at, columns }: Dictionary): string {
  const from = (side: string): string =>
    `SELECT ${columns.map((column, t) => `${cellOf(needs, side, column)} AS t${t}`).join(", ")} FROM raw_${side} ${side}`
  return words.createAs(
    `cells_${at}`,
    `SELECT ${words.number("t0")} AS c, ${cellNames(columns).join(", ")} FROM (${from("a")} UNION ${from("b")}) cells`,
  )
}

function sideStatement(words: Words, needs: Needs, side: string): string {
  const { dictionaries } = needs
  const columns = dictionaries.flatMap(({ at, comparisons, keys }) => [
    ...comparisons.flatMap((k) => [`o${at}.v${k}`, ...(side === "a" ? [`o${at}.s${k}`] : [])]),
    ...keys.map((key) => `o${at}.k${key.at}`),
  ])
  const joins = dictionaries.map(
    (dictionary) =>
      `${joinOfCells(needs, dictionary)} JOIN codes_${dictionary.at} o${dictionary.at} ON o${dictionary.at}.c = d${dictionary.at}.c`,
  )
  return words.createAs(`side_${side}`, `SELECT raw.r, ${columns.join(", ")} FROM raw_${side} raw ${joins.join(" ")}`)
}

function joinOfCells(needs: Needs, { at, columns }: Dictionary): string {
  const same = columns.map((column, t) => `d${at}.t${t} = ${cellOf(needs, "raw", column)}`)
  return `JOIN cells_${at} d${at} ON ${same.join(" AND ")}`
}

function cellsOfRowsStatement(needs: Needs, side: string): string {
  const cells = needs.dictionaries.map(({ at }) => `d${at}.c`)
  const joins = needs.dictionaries.map((dictionary) => joinOfCells(needs, dictionary))
  return `SELECT raw.r, ${cells.join(", ")} FROM raw_${side} raw ${joins.join(" ")}`
}

const meets = (keys: readonly number[]): string =>
  keys.length === 0 ? "1 = 1" : keys.map((key) => `a.k${key} = b.k${key}`).join(" AND ")

function joinOfRule({ rules }: Needs, rule: number): string {
  const earlier = rules.slice(0, rule).map((keys) => `NOT coalesce(${meets(keys)}, FALSE)`)
  const where = earlier.length === 0 ? "" : ` WHERE ${earlier.join(" AND ")}`
  return `FROM side_a a JOIN side_b b ON ${meets(rules[rule]!)}${where}`
}

/** Counts before anything is joined: a careless rule is seen before it fills the disk. */
function countStatement(keys: readonly number[]): string {
  if (keys.length === 0) return "SELECT (SELECT count(*) FROM side_a) * (SELECT count(*) FROM side_b) AS n"
  const names = keys.map((key) => `k${key}`)
  const side = (name: string): string =>
    `SELECT ${names.join(", ")}, count(*) AS m FROM side_${name} WHERE ${names.map((key) => `${key} IS NOT NULL`).join(" AND ")} GROUP BY ${names.join(", ")}`
  return `SELECT coalesce(sum(a.m * b.m), 0) AS n FROM (${side("a")}) a JOIN (${side("b")}) b ON ${meets(keys)}`
}

/** Equal values meet themselves, and their evidence is known; of others the two values are kept, to be looked up. */
function pairsStatement(words: Words, needs: Needs, plan: MatchingPlan): string {
  const all = range(plan.comparisons.length)
  const known = (k: number): string => `CASE WHEN a.v${k} = b.v${k} THEN a.s${k} ELSE 0 END`
  const differing = all.flatMap((k) => [
    `CASE WHEN a.v${k} <> b.v${k} THEN a.v${k} END AS x${k}`,
    `CASE WHEN a.v${k} <> b.v${k} THEN b.v${k} END AS y${k}`,
  ])
  const dependent = dependentPlaces(plan)
  const free = all.filter((k) => !dependent.includes(k)).map(known)
  const sum = `${free.length === 0 ? "0" : free.join(" + ")} AS s`
  const apart = dependent.map((k) => `${known(k)} AS e${k}`)
  const selected = ["a.r AS a", "b.r AS b", sum, ...apart, ...differing].join(", ")
  const rules = needs.rules.map((_, rule) => `SELECT ${selected} ${joinOfRule(needs, rule)}`)
  return words.createAs("pairs", rules.join(" UNION ALL "))
}

function edgesStatement(words: Words, plan: MatchingPlan): string {
  const compiled = compile(plan)
  const told = toldOf(compiled)
  const sum =
    told === null ? "s" : `s + CASE WHEN ${words.bits("s", told.mask)} = ${told.value} THEN ${told.evidence} ELSE 0 END`
  const floor = weighing(Math.max(plan.thresholds.lower, 1 - MOST_WEIGHT))
  const whole = `SELECT a, b, ${words.integer(sum)} AS s FROM (${summedStatement(words, plan, compiled.prior)}) summed`
  const upper = weighing(Math.max(plan.thresholds.upper, 1 - MOST_WEIGHT))
  const proposed = compiled.name === null ? "" : ` AND (s >= ${upper} OR NOT (${kinCondition(words)}))`
  return words.createAs("edges", `SELECT a, b, s FROM (${whole}) whole WHERE s >= ${floor}${proposed}`)
}

/** Evidence added up; what depends on one another stands in columns of its own until only the strongest of it is left. */
function summedStatement(words: Words, plan: MatchingPlan, prior: number): string {
  const all = range(plan.comparisons.length)
  const dependent = dependentPlaces(plan)
  const found = (k: number): string => `coalesce(f${k}.s, 0)`
  const terms = [`${weighing(prior)}`, "p.s", ...all.filter((k) => !dependent.includes(k)).map(found)]
  const apart = dependent.map((k) => `, p.e${k} + ${found(k)} AS t${k}`)
  const joins = all.map((k) => `LEFT JOIN found_${k} f${k} ON f${k}.x = p.x${k} AND f${k}.y = p.y${k}`)
  const summed = `SELECT p.a, p.b, ${terms.join(" + ")} AS s${apart.join("")} FROM pairs p ${joins.join(" ")}`
  return dependent.length === 0
    ? summed
    : `SELECT a, b, ${withinLimits(words, "s", plan, dependent)} AS s FROM (${summed}) apart`
}

/** The places of the comparisons that depend on others. */
function dependentPlaces({ comparisons, dependences = [] }: MatchingPlan): readonly number[] {
  const ids = new Set(dependences.flatMap((dependence) => dependence.comparisons))
  return range(comparisons.length).filter((k) => ids.has(comparisons[k]!.id))
}

function loneStatement(than: "=" | ">"): string {
  const counts = "count(*) OVER (PARTITION BY a) AS na, count(*) OVER (PARTITION BY b) AS nb"
  return `SELECT a, b, s FROM (SELECT a, b, s, ${counts} FROM edges) counted WHERE na + nb ${than} 2`
}
