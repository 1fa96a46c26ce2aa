import { expect, it } from "vitest"
import { tableOf } from "./read-table.ts"

/** Invented people. */
const HEADINGS = ["rec_id", "given_name", "surname", "suburb", "date_of_birth", "street"]
const row = (id: string, at: number): string[] => [id, `given${at}`, `name${at}`, "selatopu", `198001${10 + at}`, "x"]
const read = (rows: readonly (readonly string[])[], wanted?: string) => {
  const table = tableOf(
    { path: "a.csv", headings: HEADINGS, rows: rows.map((cells, at) => ({ cells, row: at + 2 })), notes: [] },
    wanted,
  )
  return "code" in table ? table : { ...table, ids: table.records.map(({ id }) => id) }
}

it("MT537 a row of a table without an id goes by its number, and one with hardly anything else is set aside", () => {
  const rows = [row("k1", 1), ["", "WARD 7"], row("", 2), row("k3", 3), ["", "Total", "3"], ["", "", "", "", "", "1"]]
  expect(read(rows, "rec_id")).toMatchObject({
    idColumn: "rec_id",
    ids: ["k1", "4", "k3"],
    notes: [
      { code: "rows-of-notes", file: "a.csv", count: 3, rows: "3, 6, 7" },
      { code: "rows-without-id", file: "a.csv", column: "rec_id", count: 1, rows: "4" },
    ],
  })
})

it("MT537 in a narrow table a name alone is somebody's", () => {
  const rows = [
    ["k1", "zarak", "kador"],
    ["k2", "melin", "tonba"],
    ["", "dorvi"],
  ].map((cells, at) => ({
    ...{ cells, row: at + 2 },
  }))
  const table = tableOf({ path: "a.csv", headings: HEADINGS.slice(0, 3), rows, notes: [] }, "rec_id")
  expect(table).toMatchObject({ records: [{ id: "k1" }, { id: "k2" }, { id: "4" }] })
})

it("MT537 a column of ids that nobody named may lack few, and a column without any is refused where it is named", () => {
  const most = Array.from({ length: 12 }, (_, at) => row(at === 4 ? "" : `k${at}`, at))
  expect(read(most)).toMatchObject({ idColumn: "rec_id", notes: [{ code: "rows-without-id", rows: "6" }] })
  const half = most.map((cells, at) => (at % 2 === 0 ? cells : ["", ...cells.slice(1)]))
  expect(read(half)).toMatchObject({ idColumn: null, notes: [{ code: "id-empty", row: 3 }] })
  expect(read(half, "rec_id")).toMatchObject({ idColumn: "rec_id", notes: [{ code: "rows-without-id", count: 7 }] })
  expect(read([row("", 1), row("", 2)], "rec_id")).toEqual({ code: "id-empty", file: "a.csv", row: 2 })
})
