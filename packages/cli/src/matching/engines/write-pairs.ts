import { type Band, probabilityOf } from "@wasit/matching"
import { bandOfEvidence, type ChoosingRun, type Chosen, weightIn } from "@wasit/matching/sql"
import { written } from "../../shared/files.ts"
import type { Fault } from "../../shared/print.ts"
import { bitsText } from "../pairs-workbook.ts"
import { isNameAlone } from "../report.ts"
import type { OpenDatabase } from "./duckdb.ts"
import { quoted } from "./statements.ts"

/** What became of the chosen pairs. */
export interface PairCounts extends Readonly<Record<Band, number>> {
  /** High scores with nothing but a name behind them. */
  readonly nameAlone: number
}

interface Outcome {
  readonly place: number
  readonly weight: number
  readonly band: Band
}

/** What a sum of evidence comes to. */
interface Seen {
  readonly outcome: Outcome
  readonly isNameAlone: boolean
}

/**
 * Puts the chosen pairs and what their evidence means beside the tables. Pairs have few distinct sums of evidence: what one means is
 * told once.
 */
export async function layPairs(database: OpenDatabase, chosen: Chosen, { compiled }: ChoosingRun): Promise<PairCounts> {
  const seen = new Map<number, Seen>()
  const outcomes = new Map<string, Outcome>()
  const places = new Int32Array(chosen.evidence.length)
  const counts = { certain: 0, probable: 0, possible: 0, unlikely: 0, nameAlone: 0 }
  for (let at = 0; at < chosen.evidence.length; at++) {
    const [evidence, rival] = [chosen.evidence[at]!, chosen.rival[at]!]
    const key = evidence * 2 + rival
    let own = seen.get(key)
    if (own === undefined) {
      own = seenOf(evidence, rival, compiled, outcomes)
      seen.set(key, own)
    }
    places[at] = own.outcome.place
    counts[own.outcome.band]++
    if (own.isNameAlone) counts.nameAlone++
  }
  await database.run("CREATE TABLE chosen (a INTEGER, b INTEGER, outcome INTEGER)")
  await database.write("chosen", [chosen.a, chosen.b, places])
  await layOutcomes(database, [...outcomes.values()])
  return counts
}

/** Many sums have one weight and one band: these are one outcome. */
function seenOf(
  evidence: number,
  rival: number,
  compiled: ChoosingRun["compiled"],
  outcomes: Map<string, Outcome>,
): Seen {
  const { band, whyNotCertain } = bandOfEvidence(evidence, rival === 1, compiled)
  const weight = weightIn(evidence)
  const outcome = outcomes.get(`${weight} ${band}`) ?? { place: outcomes.size, weight, band }
  outcomes.set(`${weight} ${band}`, outcome)
  return { outcome, isNameAlone: isNameAlone(whyNotCertain) }
}

async function layOutcomes(database: OpenDatabase, outcomes: readonly Outcome[]): Promise<void> {
  const lines = outcomes.map(({ place, weight, band }) =>
    [place, weight, bitsText(weight), probabilityOf(weight).toFixed(12), band].join(" "),
  )
  // One text in the place of thousands of rows, each of which the database would read as a statement's own.
  const columns = ["CAST(t[1] AS INTEGER) AS outcome", "CAST(t[2] AS INTEGER) AS weight", "t[3] AS score"]
  await database.run(
    `CREATE TABLE outcomes AS SELECT ${columns.join(", ")}, t[4] AS probability, t[5] AS band
FROM (SELECT string_split(unnest(string_split(${quoted(lines.join(";"))}, ';')), ' ') AS t) WHERE len(t) = 5`,
  )
  // Texts of which there are few go through joins and sorting as numbers, and are texts again where they are written.
  for (const column of ["score", "probability", "band"]) {
    await database.run(`CREATE TYPE ${column}s AS ENUM (SELECT DISTINCT ${column} FROM outcomes)`)
    await database.run(`ALTER TABLE outcomes ALTER ${column} TYPE ${column}s`)
  }
}

const MET = `FROM chosen JOIN outcomes o ON o.outcome = chosen.outcome
JOIN raw_a one ON one.r = chosen.a JOIN raw_b other ON other.r = chosen.b
ORDER BY o.weight DESC, one.id, other.id`
const PAIRS = `SELECT one.id AS id_a, other.id AS id_b, o.score, o.probability, o.band AS decision ${MET}`

/** What a spreadsheet program would take for a formula, as `writeCsv` knows it; the database's blanks are those of ASCII alone. */
const RISKY = String.raw`^'*[\s\v\x{a0}\x{1680}\x{2000}-\x{200f}\x{2028}-\x{202f}\x{205f}-\x{2069}\x{3000}\x{feff}]*[=+\-@＝＋－＠\t\x00\r\n]`
const BELOW_ZERO = "^-[0-9]+([.][0-9]+)?$"
/** Most ids: neither a formula nor to be put into quotes, whatever the separator. */
const PLAIN_ID = "^[0-9A-Za-z][0-9A-Za-z_./-]*$"

const cellOfCsv = (id: string): string => {
  const isFormula = `regexp_matches(${id}, ${quoted(RISKY)}) AND NOT regexp_matches(${id}, ${quoted(BELOW_ZERO)})`
  const safe = `(CASE WHEN ${isFormula} THEN '''' || ${id} ELSE ${id} END)`
  const isPlain = String.raw`NOT regexp_matches(${id}, '[",\r\n]')`
  const rest = `CASE WHEN ${isPlain} THEN ${safe} ELSE '"' || replace(${safe}, '"', '""') || '"' END`
  return `CASE WHEN regexp_matches(${id}, ${quoted(PLAIN_ID)}) THEN ${id} ELSE ${rest} END`
}
const cellOfTsv = (id: string): string => String.raw`regexp_replace(${id}, '[\t\r\n]+', ' ', 'g')`

/**
 * Writes the pairs as the engine in memory writes them, to the byte: in the order of weight, then id. The database's own CSV ends lines
 * otherwise and lets formulas through, so a line is laid as one cell.
 */
export async function writePairs(database: OpenDatabase, path: string): Promise<Fault | null> {
  const isTsv = path.toLowerCase().endsWith(".tsv")
  const [separator, end, cell] = isTsv ? ["\t", "", cellOfTsv] : [",", "\r", cellOfCsv]
  const head = ["id_a", "id_b", "score", "probability", "decision"].join(separator)
  const cells = [quoted(separator), cell("one.id"), cell("other.id"), "o.score", "o.probability", "o.band"].join(", ")
  return written(path, (part) =>
    database.run(
      `COPY (SELECT concat_ws(${cells}) || ${quoted(end)} AS "${head}${end}" ${MET}) TO ${quoted(part)} (FORMAT csv, HEADER true, QUOTE '', ESCAPE '', USE_TMP_FILE false)`,
    ),
  )
}

/** The pairs, where no file was asked for. */
export async function readPairs(
  database: OpenDatabase,
): Promise<readonly (readonly [string, string, number, string])[]> {
  const out: [string, string, number, string][] = []
  for await (const chunk of database.read(PAIRS)) {
    const [a, b, probability, decision] = [0, 1, 3, 4].map((column) => chunk.texts(column))
    for (let row = 0; row < chunk.rows; row++)
      out.push([a![row]!, b![row]!, Number(probability![row]), decision![row]!])
  }
  return out
}

/** How many rows of a side stand in no chosen pair. */
export function unmatched(rows: number, used: Int32Array): number {
  const seen = new Uint8Array(rows)
  for (const row of used) seen[row] = 1
  return rows - seen.reduce((sum, is) => sum + is, 0)
}
