// What the scripts of the clusters have in common: the plan, the lists, the decisions in memory beside those of the cluster.
import { EXAMPLE_RULES, makeExample, toRecord } from "../../packages/matching/dist/example/index.js"
import { DEFAULT_PLAN, matchLists } from "../../packages/matching/dist/index.js"
import * as sql from "../../packages/matching/dist/sql/index.js"

const PLAN = { ...DEFAULT_PLAN, blocking: EXAMPLE_RULES }

/**
 * A cluster as the database that a plan asks for.
 *
 * @param cluster run(statement); read(query), all rows; append(table, columns, rows): rows as arrays, null for nothing, where a
 *   column is `[name, "integer" | "text"]`, and the table is made where it is not there.
 */
function asDatabase(cluster) {
  const namesOf = new Map()
  const compiled = sql.compilePlan(PLAN, cluster.dialect)
  for (const { table, columns } of [...compiled.codes, ...compiled.found, ...compiled.wanted])
    namesOf.set(table, columns)
  return {
    run: (statement) => cluster.run(statement),
    async *read(query) {
      const rows = await cluster.read(query)
      yield {
        rows: rows.length,
        integers: (column) => Int32Array.from(rows, (row) => row[column]),
        texts: (column) => rows.map((row) => String(row[column])),
      }
    },
    write: (table, columns) =>
      cluster.append(
        table,
        namesOf.get(table).map((name) => [name, "integer"]),
        Array.from(columns[0], (_, row) => columns.map((column) => (column[row] === sql.NONE ? null : column[row]))),
      ),
  }
}

function layTable(cluster, side, columns, records) {
  const schema = [["r", "integer"], ["id", "text"], ...columns.map((_, at) => [`c${at}`, "text"])]
  const rows = records.map(({ id, values }, r) => [
    r,
    id,
    ...columns.map((column) => (values[column] === undefined ? null : JSON.stringify(values[column]))),
  ])
  return cluster.append(`raw_${side}`, schema, rows)
}

async function decideOn(cluster, a, b) {
  const { columns } = sql.compilePlan(PLAN, cluster.dialect).needs
  await layTable(cluster, "a", columns, a)
  await layTable(cluster, "b", columns, b)
  const database = asDatabase(cluster)
  const readCell = (_, text) => (text === "" ? undefined : JSON.parse(text))
  const run = await sql.prepareSides(database, PLAN, cluster.dialect, readCell)
  await sql.scoreInDatabase(database, run)
  const chosen = await sql.choose(database, run, await sql.readEdges(database, run.sql.readEdges))
  return Array.from(chosen.a, (row, at) => {
    const evidence = chosen.evidence[at]
    const { band } = sql.bandOfEvidence(evidence, chosen.rival[at] === 1, run.compiled)
    return `${a[row].id} ${b[chosen.b[at]].id} ${sql.weightIn(evidence)} ${band}`
  }).sort()
}

/** Of every fourth claim a remark that names another as a relative, and of every seventh one that tells his number, which every third of the register bears. */
function remarked({ claimed, register }) {
  const [a, b] = [claimed.map(toRecord), register.map(toRecord)]
  const adding = (record, values) => ({ ...record, values: { ...record.values, ...values } })
  return [
    a.map((record, at) => {
      const { name } = a[(at + 1) % a.length].values
      return adding(record, {
        ...(at % 4 === 0 && name !== undefined && { kin: [name] }),
        ...(at % 7 === 0 && { kin_number: ["3"] }),
      })
    }),
    b.map((record, at) => adding(record, at % 3 === 0 && { number: ["3"] })),
  ]
}

/** Runs the plan on a cluster and in memory, says whether every decision is the same, and sets the exit code by it. */
export async function compareWithMemory(cluster, rows) {
  const { greater } = makeExample({ seed: 11, claimed: rows, held: rows, heldShare: 0.4 })
  const [a, b] = remarked(greater)
  const started = performance.now()
  const found = await decideOn(cluster, a, b)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const expected = matchLists(a, b, PLAN)
    .pairs.map((pair) => `${pair.a} ${pair.b} ${pair.weight} ${pair.band}`)
    .sort()
  const isSame = JSON.stringify(found) === JSON.stringify(expected)
  console.log(
    `${cluster.name}, ${a.length} x ${b.length}: ${found.length} pairs in ${seconds} s, ` +
      (isSame ? "every decision as in memory" : `NOT as in memory (${expected.length} pairs there)`),
  )
  process.exitCode = isSame && found.length > 0 ? 0 : 1
}
