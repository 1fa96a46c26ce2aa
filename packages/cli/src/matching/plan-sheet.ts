import type { Book } from "@wasit/domain/intake"
import type { MatchingPlan } from "@wasit/matching"
import type { Fault } from "../shared/print.ts"
import type { Table } from "../shared/write-table.ts"
import { planIn } from "./plan-file.ts"

/** The sheet by which a plan is found in a workbook: its name, and the heading of its one column. */
const PLAN = "wasit-plan"
/** Letters of one cell: with four bytes each they still fit into what is read of it. */
const PIECE = 1000

/** The plan that proposed a workbook's pairs, in a hidden sheet, so that they are judged and explained by the same. */
export function planSheet(plan: MatchingPlan): Table {
  const letters = [...JSON.stringify(plan)]
  const pieces = Array.from({ length: Math.ceil(letters.length / PIECE) }, (_, at) =>
    letters.slice(at * PIECE, (at + 1) * PIECE).join(""),
  )
  // Blanks at the ends of a cell may be lost.
  const rows = pieces.map((piece) => [`|${piece}|`])
  return { name: PLAN, columns: [{ header: PLAN, isLocked: true }], rows, isRightToLeft: false, isHidden: true }
}

/** The plan of a workbook, or what is wrong with it; null: it holds none. */
export function planOfBook({ sheets }: Book, path: string): MatchingPlan | Fault | null {
  const sheet = sheets.find(({ rows }) => rows[0]?.cells[0] === PLAN)
  if (sheet === undefined) return null
  const pieces = sheet.rows.slice(1).map(({ cells }) => (cells[0] ?? "").slice(1, -1))
  return planIn(new TextEncoder().encode(pieces.join("")), path)
}
