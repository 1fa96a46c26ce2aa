import { expect, test } from "vitest"
import { seekRow } from "./seek-row.ts"

const PERSON = ["عبدالسلام دین", "کريم شاه", null, "Nangarhār"] as const

test.each([
  ["12", true],
  ["١٢", true],
  [" ۱۲ ", true],
  ["1", false],
  ["120", false],
  ["عبد السلام", true],
  ["عبدالسّلام", true],
  ["عبدالسلام‌دين", true],
  ["كريم", true],
  ["nangarhar", true],
  ["NANGAR", true],
  ["", true],
  [" ", true],
  ["قاسم", false],
  // No text of his own and his father's in one.
  ["دین کریم", false],
])("row 12 is looked for by %s: %s", (query, isFound) => {
  expect(seekRow(query)(12, PERSON)).toBe(isFound)
})
