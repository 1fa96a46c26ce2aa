import { expect, test } from "vitest"
import { finish, isRefused, motherValue, readList } from "./index.ts"
import { readSealedPerson } from "./sealed-person.ts"

test("a sealed row is read from itself alone", () => {
  const row = {
    name: "Zarghun",
    father: "Baryal",
    province: "Herat",
    documentNumber: "440101",
    birth: "1981",
    notes: "x",
  }
  expect(readSealedPerson(row)).toEqual({
    name: "Zarghun",
    father: "Baryal",
    province: "Herat",
    document: "440101",
    birth: { from: 4018, to: 4382 },
  })
})

test("an age counts from the day it was told, else from the capture, else not at all", () => {
  const told = readSealedPerson({ age: "30", ageStatedOn: "2020-01-01", captureDate: "2015-01-01" }).birth
  expect(told).toEqual({ from: 6939, to: 7305 })
  expect(readSealedPerson({ age: "30", captureDate: "2020-01-01" }).birth).toEqual(told)
  expect(readSealedPerson({ age: "30" }).birth).toBeUndefined()
})

test("IM323 a mother is told by the file, with her own family, and is no part of an entry", () => {
  const text = "no,name,mother,mother's family\n1,Zmaray,Spozhmai,Wardaki\n2,Toryal,k. A.,\n3,Rafi,,Noorzai\n"
  const read = finish(readList(new TextEncoder().encode(text)))
  if (isRefused(read)) throw new Error(read.code)
  const { rows, columns } = read.list
  expect(rows.map((row) => motherValue(row, columns))).toEqual([
    { mother: "Spozhmai Wardaki" },
    {},
    { mother: "Noorzai" },
  ])
  expect(JSON.stringify(rows.map(({ entry }) => entry))).not.toMatch(/Spozhmai|Wardaki|mother/u)
})

test.each([
  ["Nom,Filiation", "Zmaray,fils de Torak et de Spozhmai HOTAK", "Spozhmai HOTAK"],
  ["Nom,Filiation", "Zmaray,fils d'Imad et d'Amina", "Amina"],
  ["Nom,Filiation", '"Zarmina, fille de Torak et de Spozhmai",', "Spozhmai"],
  ["Nom,Père et mère", "Zmaray,Torak / Spozhmai", "Spozhmai"],
  ["الاسم الكامل,اسم الأب", "زمرك سبين,تورك والدته سپوږمۍ", "سپوږمۍ"],
  ["Nom,Filiation", "Zmaray,fils de Torak et de n.c.", undefined],
  ["Nom,Filiation", "Zmaray,fils de Torak", undefined],
  ["Nom,Père et mère", "Zmaray,Torak", undefined],
  ["Nom,Père,Mère", "Zmaray,Torak et de Gulalai,Spozhmai", "Spozhmai"],
])("IM375 a mother behind the father is compared: %s, %s: %s", (titles, row, mother) => {
  const read = finish(readList(new TextEncoder().encode(`${titles}\n${row}\n`)))
  if (isRefused(read)) throw new Error(read.code)
  expect(motherValue(read.list.rows[0]!, read.list.columns).mother).toBe(mother)
})
