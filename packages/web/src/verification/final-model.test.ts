import type { FinalListVersion, FinalRow } from "@wasit/domain"
import { expect, test } from "vitest"
import {
  amend,
  amendedRows,
  type Candidate,
  candidateOf,
  finalRoot,
  isWellFormed,
  jointPart,
  lastNumberOf,
  numbered,
  rangesOf,
  readRanges,
  writeRanges,
} from "./final-model.ts"
import { A, B } from "./verification.test-support.ts"

const person = (name: string, releasedBy = A): Candidate => ({
  releasedBy,
  list: "list_b",
  listRow: 1,
  name,
  father: null,
  origin: null,
  born: null,
})
const rows: readonly FinalRow[] = numbered([person("one"), person("two"), person("three"), person("four", B)])

test("row numbers are read in any digits, and written as ranges", () => {
  expect(readRanges("1-3, 7")).toEqual([1, 2, 3, 7])
  expect(readRanges("٧، ١-٣")).toEqual([1, 2, 3, 7])
  expect(readRanges("")).toEqual([])
  expect(readRanges("3-1")).toBeNull()
  expect(readRanges("two")).toBeNull()
  expect(rangesOf([5, 1, 2])).toEqual([
    [1, 2],
    [5, 5],
  ])
  expect(writeRanges([1, 2, 3, 7])).toBe("1-3, 7")
})

test("a held row is named as its list names it, without marks that cannot be seen", () => {
  expect(candidateOf("list_b", A, 12, { name: "گل\u200f محمد", age: "34", province: "Parwan" })).toEqual({
    releasedBy: A,
    list: "list_b",
    listRow: 12,
    name: "گل محمد",
    father: null,
    origin: "Parwan",
    born: "34",
  })
  expect(candidateOf("list_b", A, 12, null)).toBeNull()
})

test("the joint part counts each party's people and says their numbers, without a name", () => {
  expect(jointPart(rows)).toEqual({ counts: { [A]: 3, [B]: 1 }, numbers: { [A]: [[1, 3]], [B]: [[4, 4]] } })
})

test("an amendment never gives a number to another person", () => {
  const withdrawn = amend(rows, { change: "withdraw", gone: [4], added: [] }, 4)
  expect(withdrawn.map(({ no }) => no)).toEqual([1, 2, 3])
  const first = { numbersKnown: { [A]: [[1, 3]], [B]: [[4, 4]] } } as unknown as FinalListVersion
  expect(lastNumberOf([first], withdrawn)).toBe(4)
  const replaced = amend(withdrawn, { change: "replace", gone: [2], added: [person("five")] }, 4)
  expect(replaced.map(({ no, name }) => [no, name])).toEqual([
    [1, "one"],
    [3, "three"],
    [5, "five"],
  ])
})

test("an amendment does what its name says", () => {
  const one = [person("five")]
  expect(isWellFormed({ change: "add", gone: [], added: one })).toBe(true)
  expect(isWellFormed({ change: "add", gone: [1], added: one })).toBe(false)
  expect(isWellFormed({ change: "replace", gone: [1, 2], added: one })).toBe(false)
  expect(isWellFormed({ change: "withdraw", gone: [1], added: [] })).toBe(true)
  expect(amendedRows({ change: "replace", gone: [1], added: one })).toBe(1)
})

test("whoever has the rows computes the same digest, and one changed letter gives another", () => {
  const changed = rows.map((row) => (row.no === 2 ? { ...row, name: "twO" } : row))
  expect(finalRoot(rows)).toBe(finalRoot(structuredClone(rows)))
  expect(finalRoot(rows)).toMatch(/^[0-9a-f]{64}$/)
  expect(finalRoot(changed)).not.toBe(finalRoot(rows))
  expect(finalRoot([...rows].reverse())).not.toBe(finalRoot(rows))
})
