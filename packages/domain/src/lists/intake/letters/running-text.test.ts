import { expect, test } from "vitest"
import { textOf } from "../index.ts"
import { read } from "../read-csv.test-support.ts"
import { readTextList } from "./text-list.ts"

const NAMES = ["Zmarak Toryal", "Wali Sor", "Kal Khan", "Spin Wrak", "Torak Gul", "Zamri Sahak"]
const told = (text: string): unknown[] =>
  read(text).rows.map(({ cells, entry }) => [
    cells[0],
    textOf(entry, "name"),
    entry.age?.value?.from,
    textOf(entry, "village"),
  ])
const people = (tell: (name: string, at: number) => string, between: string): string => NAMES.map(tell).join(between)
const facts = (at: number): string => `aged 3${at}, from Spinwad`

test.each([
  ["in brackets", (at: number) => `(${at}) `, "; "],
  ["before a stop", (at: number) => `${at}. `, ". "],
  ["before a stroke", (at: number) => `${at} - `, ", "],
  ["behind a word", (at: number) => `No. ${at} `, ". "],
  ["behind a sign", (at: number) => `№ ${at} `, ". "],
])("IM180 people numbered within a sentence are parted, a number %s", (_, number, between) => {
  const text = `The delegate said: we have ${people((name, at) => `${number(at + 1)}${name}, ${facts(at)}`, between)}. Others agreed.\n`
  expect(told(text)).toEqual(NAMES.map((name, at) => [String(at + 1), name, 30 + at, "Spinwad"]))
})

test("IM180 each delegate goes on with the numbers of the one before", () => {
  const said = (from: number): string =>
    NAMES.slice(from, from + 2)
      .map((name, at) => `(${from + at + 1}) ${name}, ${facts(from + at)}`)
      .join("; ")
  const text = `Minutes (3)\n\nThe first said: ${said(0)}. He thanked.\n\nThe second said: ${said(2)}.\n\nThe third: ${said(4)}.\n`
  expect(told(text)).toEqual(NAMES.map((name, at) => [String(at + 1), name, 30 + at, "Spinwad"]))
})

test.each([
  ["STOP", (at: number) => `No. ${at} `, (name: string, at: number) => `${name} ${facts(at)}`],
  ["ایست", (at: number) => `نمبر ${at} `, (name: string, at: number) => `${name} ${at + 30} ساله باشنده Spinwad`],
])("IM180 %s ends in a telegram what is told of somebody", (stop, number, tell) => {
  const text = `Governor to ministry ${stop} names ${stop}\n${people((name, at) => `${number(at + 1)}${tell(name, at)} ${stop}`, " ")}\nend\n`
  expect(told(text)).toEqual(NAMES.map((name, at) => [String(at + 1), name, 30 + at, "Spinwad"]))
})

test("IM180 checkpoints and stops of buses end nothing", () => {
  const at = (place: string): string => people((name, at) => `${at + 1}. ${name}, taken at ${place} in May 2015`, "\n")
  for (const place of ["Zarmak bus stop", "ایست بازرسی زرمک"])
    expect(readTextList(at(place))!.rows.some(({ cells }) => cells.join(" ").includes(place.split(" ")[1]!))).toBe(true)
})

test.each([
  ["a numbered line", (name: string, at: number) => `${at + 1}. ${name}, cell ${at + 1} from Spinwad, aged 3${at}`],
  ["a paragraph", (name: string, at: number) => `– [SO-0${at}] ${name}, aged 3${at}, from Spinwad. He is held.\n`],
  ["a line", (name: string, at: number) => `${name}, aged 3${at}, from Spinwad, cell (${at + 1}) north`],
])("IM180 a number that follows another in %s each counts what people have", (_, tell) => {
  expect(read(`${people(tell, "\n")}\n`).rows.map(({ entry }) => textOf(entry, "name"))).toEqual(NAMES)
})

test("IM180 a table with such numbers in its cells stays one", () => {
  const rows = people((name, at) => `${at + 1},${name},No. ${at + 1} North; No. ${at + 2} South,3${at}`, "\n")
  const { rows: entries } = read(`No,Name,Cells,Age\n${rows}\n`)
  expect(entries.map(({ entry }) => [textOf(entry, "name"), entry.age?.value?.from])[2]).toEqual(["Kal Khan", 32])
})
