import type { Finding } from "../compare/kind.ts"
import type { MatchingPlan } from "../plan/types.ts"
import { type Compiled, compile } from "../scoring/compiled.ts"
import { Coder, codesOf, type ReadCell } from "./coder.ts"
import { compilePlan, type SqlPlan } from "./compile.ts"
import { type Database, Integers, NONE } from "./database.ts"
import type { SqlDialect } from "./dialect.ts"
import { barOf, evidenceOf } from "./evidence.ts"
import { type Chosen, contestedIn, type Edges, picked, settle } from "./settle.ts"

/** A run on a database: the plan as SQL, ready to be computed with, and the numbers of what the cells mean. */
export interface SqlRun {
  readonly sql: SqlPlan
  readonly compiled: Compiled
  readonly coder: Coder
}

/** What is left of it once pairs have their evidence. */
export type ChoosingRun = Omit<SqlRun, "coder">

/** Numbers the cells of `raw_a` and `raw_b` and makes the two sides of integers. */
export async function prepareSides(
  database: Database,
  plan: MatchingPlan,
  dialect: SqlDialect,
  readCell: ReadCell,
): Promise<SqlRun> {
  const [sql, compiled] = [compilePlan(plan, dialect), compile(plan)]
  const coder = new Coder(compiled, sql.needs, readCell)
  for (const dictionary of sql.needs.dictionaries) {
    const { at, comparisons } = dictionary
    await database.run(sql.cells[at]!)
    const { table, create } = sql.codes[at]!
    await database.run(create)
    const { cells, values, keys } = await codesOf(database, sql.readCells[at]!, dictionary, coder)
    const withOwn = values.flatMap((ids, place) => [ids, ownOf(coder, comparisons[place]!, ids)])
    await database.write(table, [cells, ...withOwn, ...keys])
  }
  for (const statement of sql.sides) await database.run(statement)
  coder.close()
  return { sql, compiled, coder }
}

/** The evidence of each value that meets itself, by their numbers. */
function ownOf(coder: Coder, at: number, ids: Int32Array): Int32Array {
  const own = coder.ownOf(at)
  return ids.map((id) => (id === NONE ? 0 : own[id]!))
}

/** How many pairs each rule finds, before any is scored. */
export async function countPairs(database: Database, { sql }: SqlRun): Promise<readonly number[]> {
  const counts: number[] = []
  for (const query of sql.countOfRule)
    for await (const chunk of database.read(query)) counts.push(Number(chunk.texts(0)[0]))
  return counts
}

/** Scores in the database: it joins and adds, and asks outside for values that meet. Leaves the table `edges`. */
export async function scoreInDatabase(database: Database, { sql, compiled, coder }: SqlRun): Promise<void> {
  await database.run(sql.pairs)
  for (const [at, part] of compiled.parts.entries()) {
    const { table, create } = sql.found[at]!
    await database.run(create)
    const values = coder.valuesOf(at)
    const compare = (x: unknown, y: unknown): Finding => part.kind.compare(x, y, part.comparison)
    // Read to the end before anything is written: one connection serves one statement at a time.
    const [xs, ys] = [new Integers(), new Integers()]
    for await (const chunk of database.read(sql.meeting[at]!)) {
      xs.append(chunk.integers(0))
      ys.append(chunk.integers(1))
    }
    const evidence = Int32Array.from(xs.values, (x, row) => {
      const [one, other] = [values[x], values[ys.values[row]!]]
      const finding = compare(one, other)
      return evidenceOf(part, finding, one, other, compiled) + barOf(part, finding, one, other, compiled)
    })
    await database.write(table, [xs.values, ys.values, evidence])
  }
  await database.run(sql.edges)
}

/** Reads edges that `scoreInDatabase` left: those whose rows have no other edge, or those to be assigned. */
export async function readEdges(database: Database, query: string): Promise<Edges> {
  const columns = [new Integers(), new Integers(), new Integers()]
  for await (const chunk of database.read(query))
    for (const [at, column] of columns.entries()) column.append(chunk.integers(at))
  const [a, b, evidence] = columns.map(({ values }) => values)
  return { a: a!, b: b!, evidence: evidence! }
}

/** Chooses among edges. Only rows that several want are asked for their ids, by which ties are broken. */
export async function choose(database: Database, { sql, compiled }: ChoosingRun, edges: Edges): Promise<Chosen> {
  const contested = contestedIn(edges)
  const places = (is: 0 | 1): Int32Array => {
    const out = new Integers()
    for (let at = 0; at < contested.length; at++) if (contested[at] === is) out.push(at)
    return out.values
  }
  const [lone, wanted] = [picked(edges, places(0)), picked(edges, places(1))]
  // Few rows of many are contested: what is known of them stands by their places among these.
  const [rowsA, rowsB] = [distinct(wanted.a), distinct(wanted.b)]
  const dense = { a: placesIn(rowsA, wanted.a), b: placesIn(rowsB, wanted.b), evidence: wanted.evidence }
  const ranks = [await ranksOf(database, sql, 0, rowsA), await ranksOf(database, sql, 1, rowsB)]
  const settled = settle(dense, ranks[0]!, ranks[1]!, compiled)
  return {
    a: joined(
      lone.a,
      settled.a.map((place) => rowsA[place]!),
    ),
    b: joined(
      lone.b,
      settled.b.map((place) => rowsB[place]!),
    ),
    evidence: joined(lone.evidence, settled.evidence),
    rival: afterZeros(lone.a.length, settled.rival),
  }
}

/** The order of ids among some rows, for each of these. */
async function ranksOf(database: Database, sql: SqlPlan, side: 0 | 1, rows: Int32Array): Promise<Int32Array> {
  const { table, create } = sql.wanted[side]!
  await database.run(create)
  await database.write(table, [rows])
  const found: { readonly row: number; readonly id: string }[] = []
  for await (const chunk of database.read(sql.readWanted[side]!)) {
    const [numbers, ids] = [chunk.integers(0), chunk.texts(1)]
    for (let at = 0; at < chunk.rows; at++) found.push({ row: numbers[at]!, id: ids[at]! })
  }
  found.sort((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0))
  const ranks = new Int32Array(rows.length)
  const places = placesIn(
    rows,
    Int32Array.from(found, ({ row }) => row),
  )
  for (const [rank, place] of places.entries()) ranks[place] = rank
  return ranks
}

/** Rows in their order, each once. */
function distinct(rows: Int32Array): Int32Array {
  return rows.toSorted().filter((row, at, sorted) => at === 0 || row !== sorted[at - 1])
}

/** Where each of some rows stands among distinct ones in their order. */
function placesIn(sorted: Int32Array, rows: Int32Array): Int32Array {
  const places = new Int32Array((sorted.at(-1) ?? -1) + 1)
  for (let place = 0; place < sorted.length; place++) places[sorted[place]!] = place
  return rows.map((row) => places[row]!)
}

function joined(one: Int32Array, other: Int32Array): Int32Array {
  const out = new Int32Array(one.length + other.length)
  out.set(one)
  out.set(other, one.length)
  return out
}

function afterZeros(zeros: number, flags: Uint8Array): Uint8Array {
  const out = new Uint8Array(zeros + flags.length)
  out.set(flags, zeros)
  return out
}
