import { expect, test } from "vitest"
import { isPlaceField, placesCompared, placesInCell, spellingOffered } from "./place-reading.ts"

const rowOf = (row: Readonly<Record<string, string>>) => (field: string) => row[field] ?? ""

test("a place is said in the reader's words, each cell by what it names itself", () => {
  const row = rowOf({ province: "هلمند", district: "سنگین" })
  expect(placesInCell(row, "province", "en")).toEqual([{ district: null, province: "Helmand" }])
  expect(placesInCell(row, "district", "en")).toEqual([{ district: "Sangin", province: null }])
  expect(placesInCell(row, "district", "ps")).toEqual([{ district: "سنګین", province: null }])
  expect(placesInCell(row, "name", "en")).toEqual([])
  expect(placesCompared(row, "origin", "en")).toEqual([{ district: "Sangin", province: "Helmand" }])
  expect(placesCompared(row, "name", "en")).toEqual([])
  expect(["province", "capturePlace", "village"].map((field) => isPlaceField(field as "village"))).toEqual([
    ...[true, true, false],
  ])
})

test("one cell may say both, or a name that several provinces have", () => {
  const both = rowOf({ province: "Wuleswali Sangin, Helmand" })
  expect(placesInCell(both, "province", "ar")).toEqual([{ district: "سنگین", province: "هلمند" }])
  expect(placesInCell(rowOf({ district: "Nawa" }), "district", "en")).toEqual([
    { district: "Nawa", province: "Ghazni" },
    { district: "Nawa-e-Barakzai", province: "Helmand" },
  ])
  expect(placesCompared(rowOf({ capturePlace: "سنگین" }), "capture", "en")).toEqual([
    { district: "Sangin", province: "Helmand" },
  ])
})

test.each([
  ["the gazetteer's own", "province", ["Kandahaar", "Kandahar", "Qandahar"], "Kandahar"],
  ["in Arabic too", "province", ["ننجرهار", "ننغرهار"], "ننغرهار"],
  ["a district's", "district", ["Sangeen", "Sangin"], "Sangin"],
  ["the most frequent of those it has", "capturePlace", ["Hilmand", "Helmand", "هلمند"], "Helmand"],
  ["the most frequent where it has none", "province", ["Xirgan", "Xirghan"], "Xirgan"],
  ["the most frequent of what is no place", "name", ["Kandahaar", "Kandahar"], "Kandahaar"],
] as const)("offered for all spellings is %s", (_, field, texts, offered) => {
  expect(spellingOffered({ field, spellings: texts.map((text) => ({ text, rows: 1 })) })).toBe(offered)
})
