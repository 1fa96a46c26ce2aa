import type { FinalRow } from "@wasit/domain"
import { expect, test } from "vitest"
import { interviewCounts, spokenRows } from "./interview-rows.ts"
import { manifestDocument, openManifest } from "./manifest-document.ts"
import { PAGE, pageOf } from "./row-pages.ts"

const person = (no: number): FinalRow => ({
  no,
  releasedBy: "party_gov",
  list: null,
  listRow: null,
  name: `Invented ${no}`,
  father: null,
  origin: null,
  born: null,
})

test("a row is found by its number in any digits, or by a piece of a name", () => {
  const rows = [1, 12, 120]
  const persons = new Map(rows.map((no) => [no, person(no)]))
  expect(pageOf(rows, persons, "١٢", 0).shown).toEqual([12])
  expect(pageOf(rows, persons, "invented 12", 0).shown).toEqual([12, 120])
  expect(pageOf(rows, null, "invented", 0).found).toBe(0)
})

test("a page past the end is the last one", () => {
  const rows = Array.from({ length: PAGE + 3 }, (_, at) => at + 1)
  expect(pageOf(rows, null, "", 9)).toMatchObject({ found: PAGE + 3, from: PAGE, to: PAGE + 3 })
  expect(pageOf([], null, "", 2)).toMatchObject({ found: 0, from: 0, to: 0, shown: [] })
})

test("an interview counts once both codes have been heard", () => {
  const rows = spokenRows(
    new Map([
      [7, { consent: "CONSENTS", fitness: "UNFIT" }],
      [3, { consent: "DECLINES", fitness: "FIT" }],
      [9, { consent: "CONSENTS" }],
    ]),
  )
  expect(rows.map((row) => row.no)).toEqual([3, 7])
  expect(interviewCounts(rows)).toEqual({ consents: 1, declines: 1, fit: 1, unfit: 1 })
})

test("a manifest opens to the people its digest fixed, and to nothing if one letter differs", () => {
  const key = new Uint8Array(32).fill(7)
  const people = [person(1), person(2)]
  const { digest, bytes } = manifestDocument(key, people)
  expect(openManifest(bytes, digest)).toEqual(people)
  const text = new TextDecoder().decode(bytes).replace("Invented 2", "Invented 3")
  expect(openManifest(new TextEncoder().encode(text), digest)).toBeNull()
  expect(openManifest(bytes, "0".repeat(64))).toBeNull()
})
