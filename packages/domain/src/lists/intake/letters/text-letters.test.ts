import { expect, test } from "vitest"
import { textOf } from "../index.ts"
import { read } from "../read-csv.test-support.ts"
import { readTextList } from "./text-list.ts"

const NAMES = Array.from({ length: 13 }, (_, at) => `Zmarak ${["Toryal", "Sor", "Khan", "Wrak", "Gul"][at % 5]!}`)

test.each([
  ["abjad", "أ ب ج د هـ و ز ح ط ي يا يب يج".split(" ")],
  ["Hebrew", "א ב ג ד ה ו ז ח ט י יא יב יג".split(" ")],
])("IM181 people are counted in letters that are numbers: %s", (_, letters) => {
  const text = NAMES.map((name, at) => `${letters[at]!} ) ${name}, aged 3${at % 10}, from Spinwad`).join("\n")
  const { rows } = read(`Leaflet (3)\n\n${text}\n\nfor news\n`)
  expect(rows.map(({ entry }) => textOf(entry, "name"))).toEqual(NAMES)
  expect(rows.at(-1)!.cells[0]).toBe(letters.at(-1))
})

test("IM181 behind z come aa and ab", () => {
  const names = [...NAMES, ...NAMES, ...NAMES].slice(0, 28)
  const letter = (at: number): string => `${at < 26 ? "" : "a"}${String.fromCharCode(97 + (at % 26))}`
  const { rows } = read(names.map((name, at) => `${letter(at)}) ${name}, aged 31, from Spinwad`).join("\n"))
  expect([rows.length, rows.at(-1)!.cells[0]]).toEqual([28, "ab"])
})

test("IM181 initials count nobody", () => {
  const sheet = readTextList(NAMES.map((name, at) => `${"KLMZRQ"[at % 6]!}. ${name}, aged 31, from Spinwad`).join("\n"))
  expect(sheet?.rows.at(1)?.cells[1] ?? "K. Zmarak Toryal").toBe("K. Zmarak Toryal")
})

test.each([
  ["a bed", (at: number) => `H-10${at}   bed ${at + 1}`],
  ["a bed of a ward", (at: number) => `[H-10${at}] Ward ${at < 5 ? "A" : "B"}, bed ${at + 1}`],
])("IM181 people stand under codes with %s behind", (_, over) => {
  const roll = NAMES.slice(0, 9).map(
    (name, at) =>
      `${over(at)}\n   ${name}\n   about 3${at} yrs, home: Spinwad\n   wound of foot; captured 0${at + 1}.05.23. Serious.`,
  )
  const { rows } = read(`FIELD HOSPITAL\nNominal roll of the wounded\n\n${roll.join("\n\n")}\n`)
  expect(rows.map(({ cells, entry }) => [cells[0], textOf(entry, "name"), textOf(entry, "village")])).toEqual(
    NAMES.slice(0, 9).map((name, at) => [`H-10${at}`, name, "Spinwad"]),
  )
  expect([rows[4]!.entry.age?.value?.from, rows[4]!.entry.captureDate?.value?.edtf]).toEqual([34, "2023-05-05"])
})

test("IM181 a name behind a code stays one, whatever stands below it", () => {
  const list = NAMES.slice(0, 5).map((name, at) => `H-10${at} ${name}, aged 3${at}\n   from Spinwad`)
  expect(read(list.join("\n\n")).rows.map(({ entry }) => textOf(entry, "name"))).toEqual(NAMES.slice(0, 5))
})
