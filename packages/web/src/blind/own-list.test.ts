import { expect, test } from "vitest"
import { keptList, type OwnRows } from "./own-list.ts"

const OWN: OwnRows = {
  key: "01".repeat(32),
  rows: [
    { name: "Zmaray Noorzai", father: "Torak" },
    { name: "Payinda Zadran", province: "Paktia" },
  ],
}

test("a list that comes again as it was is the same list, and any other is another", () => {
  const listOf = keptList()
  const list = listOf(OWN)
  expect(listOf(structuredClone(OWN))).toBe(list)
  const others: readonly OwnRows[] = [
    { ...OWN, key: "02".repeat(32) },
    { ...OWN, rows: OWN.rows.slice(0, 1) },
    { ...OWN, rows: [OWN.rows[0]!, { ...OWN.rows[1]!, province: "Paktika" }] },
    { ...OWN, rows: [OWN.rows[0]!, { name: "Payinda Zadran" }] },
    { ...OWN, rows: [OWN.rows[0]!, { ...OWN.rows[1]!, birth: "1988" }] },
  ]
  for (const other of others) {
    listOf(OWN)
    expect(listOf(other).rows).toBe(other.rows)
  }
})
