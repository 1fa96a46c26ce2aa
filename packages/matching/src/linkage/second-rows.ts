import type { MatchingPlan } from "../plan/types.ts"
import { probabilityOf } from "../scoring/bands.ts"
import type { Compiled } from "../scoring/compiled.ts"
import { type PairScore, scorePair } from "../scoring/score.ts"
import type { EdgeColumns } from "./assignment.ts"
import { rowValues, type Table } from "./columns.ts"
import type { RowScorer } from "./score-rows.ts"

/**
 * A row that was not paired because another row of its own list was, with whom it agrees, and with whose counterpart: probably a second
 * row of that person.
 */
export interface SecondRow {
  /** The list it stands in. */
  readonly side: "a" | "b"
  readonly id: string
  /** The row of the same list that is paired. */
  readonly of: string
  /** Whom that row is paired with. */
  readonly counterpart: string
  /** Of this row and the counterpart, centibits, prior included. */
  readonly weight: number
  readonly probability: number
}

/** Two lists as they were read, and the pairs of rows that may be one. */
interface Compared {
  readonly edges: EdgeColumns
  readonly scorer: RowScorer
  readonly left: Table
  readonly right: Table
  readonly compiled: Compiled
}

/** The second rows among those that the chosen pairs left over, those of the first list before those of the second, by id. */
export function secondRows(compared: Compared, chosen: Int32Array): readonly SecondRow[] {
  if (compared.compiled.plan.assignment !== "one-to-one") return []
  return [...ofSide("a", compared, chosen), ...ofSide("b", compared, chosen)].sort(
    (x, y) => (x.side < y.side ? -1 : x.side > y.side ? 1 : 0) || (x.id < y.id ? -1 : 1),
  )
}

function ofSide(side: "a" | "b", { edges, scorer, left, right, compiled }: Compared, chosen: Int32Array): SecondRow[] {
  const [own, others] = side === "a" ? [edges.a, edges.b] : [edges.b, edges.a]
  const [list, register] = side === "a" ? [left, right] : [right, left]
  const { plan } = compiled
  const paired = new Set<number>()
  const takenBy = new Map<number, number>()
  for (const place of chosen) {
    paired.add(own[place]!)
    takenBy.set(others[place]!, own[place]!)
  }
  const best = new Map<number, number>()
  for (const [place, row] of own.entries()) {
    const weight = edges.weight[place]!
    if (weight < plan.thresholds.upper || paired.has(row) || !takenBy.has(others[place]!)) continue
    const before = best.get(row)
    if (before === undefined || weight > edges.weight[before]!) best.set(row, place)
  }
  const out: SecondRow[] = []
  for (const [row, place] of best) {
    const first = takenBy.get(others[place]!)!
    const withCounterpart = scorer.scoreOf(edges.a[place]!, edges.b[place]!)
    const withFirst = scorePair(rowValues(list, row), rowValues(list, first), compiled)
    if (!isProbable(withCounterpart, plan) || !isProbable(withFirst, plan)) continue
    const idOf = (table: Table, at: number): string => table.records[at]!.id
    const { weight } = withCounterpart
    const ids = { id: idOf(list, row), of: idOf(list, first), counterpart: idOf(register, others[place]!) }
    out.push({ side, ...ids, weight, probability: probabilityOf(weight) })
  }
  return out
}

/** Whether rows are probably one person's: neither look like relatives nor contradict each other. */
const isProbable = ({ weight, kin, contradicted }: PairScore, { thresholds }: MatchingPlan): boolean =>
  weight >= thresholds.upper && !kin && !contradicted
