import { finish, isRefused, readBook, understandSheet } from "@wasit/domain/intake"
import { expect, test } from "vitest"
import { cleanedEntries, clustersFrom, filterRows, openTwins, valuesOf } from "./desk-model.ts"
import { type Desk, deskOf, NO_FILTER } from "./local-list.ts"

const csv = new TextEncoder().encode(
  ["Name,Father,Province", "Zmaray Gul,Torak,Wardak", "Zmaray Gul,Torak,Wardag", "نوریالی,ببرک,كابل"].join("\n"),
)

function desk(steps: Parameters<typeof deskOf>[1]["steps"] = []): Desk {
  const book = finish(readBook(csv))
  if (isRefused(book)) throw new Error(book.code)
  const list = finish(understandSheet(book.sheets[0]!))
  if (isRefused(list)) throw new Error(list.code)
  return deskOf(list, { steps, undone: [], at: steps.length, branches: [] })
}

test("search reads letters as intake folds them, in any field", () => {
  expect(filterRows(desk(), { ...NO_FILTER, search: "کابل" }).map((one) => one.entry.row)).toEqual([4])
  expect(filterRows(desk(), { ...NO_FILTER, search: "ZMARAY" })).toHaveLength(2)
  expect(filterRows(desk(), { ...NO_FILTER, search: "nobody" })).toEqual([])
  // What ends one field and begins the next is no word of the row.
  expect(filterRows(desk(), { ...NO_FILTER, search: "gul torak" })).toEqual([])
})

test("facets narrow by the values as cleaned, and the counts follow", () => {
  const step = { id: "a", kind: "use-one-spelling", field: "province", from: ["Wardag"], to: "Wardak" } as const
  const cleaned = desk([step])
  expect(filterRows(cleaned, { ...NO_FILTER, facets: { province: ["Wardak"] } })).toHaveLength(2)
  expect(filterRows(cleaned, { ...NO_FILTER, only: "changed" })).toHaveLength(1)
  expect(valuesOf(cleaned.entries, "province")[0]).toEqual({ value: "Wardak", rows: 2 })
  expect(cleanedEntries(cleaned).map((entry) => entry.province?.value)).toContain("Wardak")
})

test("what is smaller than the threshold is counted, so that an empty desk explains itself", () => {
  const cluster = { field: "province", key: "w", spellings: [], rows: 2 } as const
  expect(clustersFrom([cluster], 3)).toEqual({ shown: [], smaller: 1 })
})

test("rows found to be different people are not proposed again", () => {
  const clusters = [{ ids: ["2", "3"], reasons: [] }]
  const open = openTwins(desk(), clusters)
  expect(open).toHaveLength(1)
  const keys = open[0]?.keys ?? []
  expect(openTwins(desk([{ id: "a", kind: "different-people", keys, reason: "x" }]), clusters)).toEqual([])
  const aside = { id: "b", kind: "set-aside", keys: keys.slice(0, 1), reason: "x" } as const
  expect(openTwins(desk([aside]), clusters)).toEqual([])
})
