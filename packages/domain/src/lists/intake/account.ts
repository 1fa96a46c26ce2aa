import { columnLetters } from "./files/sheet.ts"
import type { IntakeList } from "./intake-list.ts"
import { rowOf } from "./list-entry.ts"

/** What did not go in and why, one line a row with every cell as it stood: to be saved beside the list (IM15). */
export function setAsideTable(list: IntakeList): string[][] {
  const width = list.setAside.reduce((widest, row) => Math.max(widest, row.cells.length), 0)
  const headers = Array.from({ length: width }, (_, at) => {
    return list.columns.find((column) => column.column === at + 1)?.header || columnLetters(at + 1)
  })
  const lines = list.setAside.map(({ entry, setAside, cells }) => {
    return [String(rowOf(entry)), setAside ?? "", ...headers.map((_, at) => cells[at] ?? "")]
  })
  return [["row", "why", ...headers], ...lines]
}
