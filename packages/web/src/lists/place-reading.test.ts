import { finish, isRefused, readList } from "@wasit/domain/intake"
import { expect, test } from "vitest"
import { readCell, readCompared, saysAll } from "./place-reading.ts"

function entry(csv: string) {
  const answer = finish(readList(new TextEncoder().encode(`${csv}\n`), {}))
  if (isRefused(answer)) throw new Error(answer.code)
  return answer.list.rows[0]!.entry
}

test("a place is said in the reader's words, each cell by what its heading asks for", () => {
  const row = entry("نام,ولایت,ولسوالی\nزرغون,هلمند,سنگین")
  expect(readCell(row, "province", "en")).toEqual([{ district: null, province: "Helmand" }])
  expect(readCell(row, "district", "en")).toEqual([{ district: "Sangin", province: null }])
  expect(readCell(row, "district", "ps")).toEqual([{ district: "سنګین", province: null }])
  expect(readCompared(row, "origin", "en")).toEqual([{ district: "Sangin", province: "Helmand" }])
  expect(readCompared(row, "name", "en")).toEqual([])
})

test("one cell may say both, or a name that several provinces have", () => {
  const both = entry('Name,Province\nZarghun,"Wuleswali Sangin, Helmand"')
  expect(readCell(both, "province", "ar")).toEqual([{ district: "سنگین", province: "هلمند" }])
  const shared = entry("Name,District\nZarghun,Nawa")
  expect(readCell(shared, "district", "en")).toEqual([
    { district: "Nawa", province: "Ghazni" },
    { district: "Nawa-e-Barakzai", province: "Helmand" },
  ])
  const captured = entry("Name,Capture place\nZarghun,سنگین")
  expect(readCompared(captured, "capture", "en")).toEqual([{ district: "Sangin", province: "Helmand" }])
})

test("a district that is not known says nothing, and what is written in the reader's words is not said again", () => {
  const row = entry("Name,Province,District\nZarghun,Helmand,Panjwayi")
  expect(readCell(row, "district", "en")).toEqual([])
  expect(saysAll("Sangin · Helmand", [{ district: "Sangin", province: "Helmand" }])).toBe(true)
  expect(saysAll("سنگین", [{ district: "Sangin", province: null }])).toBe(false)
  expect(
    saysAll("Nawa", [
      { district: "Nawa", province: null },
      { district: "Nawa", province: null },
    ]),
  ).toBe(false)
})
