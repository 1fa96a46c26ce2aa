import { DEFAULT_PLAN, type Level, type MatchingPlan, type MatchRecord, matchLists } from "@wasit/matching"
import { EXAMPLE_RULES, makeExample, toRecord } from "@wasit/matching/example"
import {
  bandOfEvidence,
  choose,
  type Database,
  type Edges,
  Integers,
  needsOf,
  numberRows,
  prepareSides,
  type ReadCell,
  type RowsRun,
  readEdges,
  type SqlDialect,
  type SqlRun,
  scoreInDatabase,
  scoreRows,
  weightIn,
} from "@wasit/matching/sql"

/** One pair as any engine decides it, in one line. */
type Decision = string
/** Where pairs are scored: the database adds up, at once or chunk by chunk of the first list, or it only finds the pairs. */
export type Scoring = "inside" | "outside" | "chunks"

/**
 * Two lists of invented people in several scripts. A clerk of the second exchanged the names of every tenth, and fathers and grandfathers. Remarks
 * of the first name relatives: of every fourth the next row's person, and of every seventh a number that every third of the second has.
 */
export function exampleLists(claimed: number, held: number): { readonly a: MatchRecord[]; readonly b: MatchRecord[] } {
  const { greater } = makeExample({ seed: 11, claimed, held, heldShare: 0.4 })
  const exchanged = ({ id, values: { name, father, ...values } }: MatchRecord): MatchRecord => ({
    id,
    values: { ...values, ...(father && { name: father }), ...(name && { father: name }) },
  })
  const fathersExchanged = ({ id, values: { father, grandfather, ...values } }: MatchRecord): MatchRecord => ({
    id,
    values: { ...values, ...(grandfather && { father: grandfather }), ...(father && { grandfather: father }) },
  })
  const register = greater.register.map(toRecord)
  const claimedRecords = greater.claimed.map(toRecord)
  const remarked = (record: MatchRecord, at: number): MatchRecord => {
    const { name } = claimedRecords[(at + 1) % claimedRecords.length]!.values
    const kin = at % 4 === 0 && typeof name === "string" ? { kin: [name] } : {}
    return { ...record, values: { ...record.values, ...kin, ...(at % 7 === 0 && { kin_number: ["3"] }) } }
  }
  return {
    a: claimedRecords.map(remarked),
    b: register.map((record, at) => {
      const { id, values } = at % 10 === 0 ? exchanged(record) : at % 10 === 5 ? fathersExchanged(record) : record
      return { id, values: { ...values, ...(at % 3 === 0 && { number: ["3"] }) } }
    }),
  }
}

const slips = (...names: readonly string[]): readonly Level[] => names.map((name) => ({ name }))

/** All pairs are looked at. */
export const COMPLETE: MatchingPlan = DEFAULT_PLAN
const token = (column: string): MatchingPlan["comparisons"][number] => ({
  id: `word of ${column}`,
  kind: "token",
  columns: [column],
  role: "weak",
  levels: [{ name: "same", atLeast: 1000 }, { name: "near", atLeast: 850 }, { name: "differ" }],
  weights: [60, 20, -10],
})

/** Pairs that a rule finds, values whose rarity counts, comparisons that depend on one another, and one that has its values from others. */
export const BY_RULES: MatchingPlan = {
  ...DEFAULT_PLAN,
  comparisons: [
    ...DEFAULT_PLAN.comparisons,
    token("name"),
    {
      id: "exchanged",
      kind: "exchanged",
      columns: ["name", "father"],
      role: "weak",
      levels: slips("exchanged", "not exchanged"),
      weights: [700, -5],
    },
    token("father"),
    {
      id: "village",
      kind: "category",
      columns: ["village"],
      role: "weak",
      levels: slips("same", "differ"),
      weights: [100, -20],
      frequency: { atMost: 40, values: { zarghun: -30 } },
    },
  ],
  dependences: [
    { side: "against", comparisons: ["origin", "birth"], limit: 250 },
    { side: "for", comparisons: ["village", "origin", "birth"], limit: 0 },
    { side: "against", comparisons: ["word of name", "exchanged", "word of father"], limit: 12 },
    { side: "for", comparisons: ["word of name", "word of father"], limit: 70 },
  ],
  blocking: EXAMPLE_RULES,
}

/** A table of any kind: no name has the role of one, and names that differ in a word are never certain. */
export const BARRED: MatchingPlan = {
  ...BY_RULES,
  comparisons: [
    {
      id: "names",
      kind: "text",
      columns: ["name"],
      levels: [{ name: "same", atLeast: 1000 }, { name: "near", atLeast: 400 }, { name: "differ" }],
      weights: [700, 500, 100],
      certain: "no-other-word",
    },
    ...DEFAULT_PLAN.comparisons
      .filter(({ kind }) => kind === "place" || kind === "date" || kind === "event")
      .map((comparison) => ({ ...comparison, role: "weak" as const })),
    token("father"),
  ],
  dependences: [
    { side: "for", comparisons: ["names", "word of father"], limit: 40 },
    { side: "against", comparisons: ["names", "word of father"], limit: 0 },
  ],
  prior: -500,
  thresholds: { lower: 0, upper: 300 },
}

/** What the engine in memory decides. */
export function byMemory(a: readonly MatchRecord[], b: readonly MatchRecord[], plan: MatchingPlan): Decision[] {
  const result = matchLists(a, b, plan)
  if (result === null) throw new Error("cancelled")
  return result.pairs
    .map((pair) => `${pair.a} ${pair.b} ${pair.weight} ${pair.band} ${[...pair.whyNotCertain].sort().join("+")}`)
    .sort()
}

/** What a database decides: cells stand in it as JSON. */
export async function byDatabase(
  database: Database,
  dialect: SqlDialect,
  lists: { readonly a: readonly MatchRecord[]; readonly b: readonly MatchRecord[] },
  plan: MatchingPlan,
  scoring: Scoring,
): Promise<Decision[]> {
  const { columns } = needsOf(plan)
  await lay(database, "a", columns, lists.a)
  await lay(database, "b", columns, lists.b)
  const readCell: ReadCell = (_, text) => (text === "" ? undefined : JSON.parse(text))
  const { run, edges } =
    scoring === "outside"
      ? edgesOutside(await numberRows(database, plan, dialect, readCell, { a: lists.a.length, b: lists.b.length }))
      : await edgesInside(scoring, database, await prepareSides(database, plan, dialect, readCell))
  const chosen = await choose(database, run, edges)
  for (const statement of [...run.sql.drop, "DROP TABLE raw_a", "DROP TABLE raw_b"]) await database.run(statement)
  return Array.from(chosen.a, (row, at) => {
    const evidence = chosen.evidence[at]!
    const { band, whyNotCertain } = bandOfEvidence(evidence, chosen.rival[at] === 1, run.compiled)
    const ids = `${lists.a[row]!.id} ${lists.b[chosen.b[at]!]!.id}`
    return `${ids} ${weightIn(evidence)} ${band} ${[...whyNotCertain].sort().join("+")}`
  }).sort()
}

interface Found {
  readonly run: SqlRun
  readonly edges: Edges
}

const edgesOutside = (run: RowsRun): Found => ({ run, edges: scoreRows(run).edges })

async function edgesInside(scoring: "inside" | "chunks", database: Database, run: SqlRun): Promise<Found> {
  if (scoring === "chunks") return { run, edges: await edgesByChunks(database, run) }
  await scoreInDatabase(database, run)
  return { run, edges: await readEdges(database, run.sql.readEdges) }
}

const CHUNKS = 3

async function edgesByChunks(database: Database, run: SqlRun): Promise<Edges> {
  const columns = [new Integers(), new Integers(), new Integers()] as const
  await database.run("ALTER TABLE side_a RENAME TO whole_a")
  for (let chunk = 0; chunk < CHUNKS; chunk++) {
    await database.run(`CREATE VIEW side_a AS SELECT * FROM whole_a WHERE r % ${CHUNKS} = ${chunk}`)
    await scoreInDatabase(database, run)
    const { a, b, evidence } = await readEdges(database, run.sql.readEdges)
    for (const [at, values] of [a, b, evidence].entries()) columns[at]!.append(values)
    for (const table of ["edges", "pairs", ...run.sql.found.map((found) => found.table)])
      await database.run(`DROP TABLE ${table}`)
    await database.run("DROP VIEW side_a")
  }
  await database.run("DROP TABLE whole_a")
  return { a: columns[0].values, b: columns[1].values, evidence: columns[2].values }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Lays a list into a database as its raw table. @param textOf what stands there for a cell */
export async function lay(
  database: Database,
  side: "a" | "b",
  columns: readonly string[],
  records: readonly MatchRecord[],
  textOf: (cell: unknown) => string = JSON.stringify,
): Promise<void> {
  const names = columns.map((_, at) => `c${at} VARCHAR(2000)`)
  await database.run(`CREATE TABLE raw_${side} (r INTEGER, id VARCHAR(200), ${names.join(", ")})`)
  const rows = records.map(({ id, values }, row) => {
    const cells = columns.map((column) => (values[column] === undefined ? "NULL" : quoted(textOf(values[column]))))
    return `(${[row, quoted(id), ...cells].join(", ")})`
  })
  for (let from = 0; from < rows.length; from += 500)
    await database.run(`INSERT INTO raw_${side} VALUES ${rows.slice(from, from + 500).join(", ")}`)
}
