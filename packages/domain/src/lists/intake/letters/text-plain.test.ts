import { expect, test } from "vitest"
import { textOf } from "../index.ts"
import { read } from "../read-csv.test-support.ts"
import { readTextList } from "./text-list.ts"

const NAMES = ["Zmarak Toryal", "Wali Sor", "Kal Khan", "Spin Wrak", "Torak Gul", "Zamri Sahak"]
const letter = (tell: (name: string, at: number) => string, between = "\n"): string =>
  `To whom it may concern,\n\nwe ask you for news of these our men.\n\n${NAMES.map(tell).join(between)}\n\nThe committee\n`
const told = (text: string): unknown[] => {
  const { rows } = read(text)
  const last = rows.at(-1)!
  return [rows.length, last.cells[0], textOf(last.entry, "name"), last.entry.age?.value?.from]
}
const ageOf = (at: number): string => (at % 2 === 0 ? `aged ${20 + at}, ` : `${20 + at} years old, `)

test.each([
  ["one a line", letter((name, at) => `${name}, ${ageOf(at)}from Spinwad${at % 3 === 0 ? ", taken 3 May 2015" : ""}.`)],
  [
    "one a paragraph",
    letter((name, at) => `${name} is from Spinwad. He was arrested on 3 May 2015. Aged ${20 + at}.`, "\n\n"),
  ],
  [
    "one a line, of some of whom little is known",
    letter((name, at) => `${name}, ${at % 2 === 0 ? "" : `aged ${20 + at}, `}from Spinwad`),
  ],
  ["behind an address", letter((name, at) => `Mr ${name}, aged ${20 + at}, from Spinwad`)],
  [
    "one a message",
    NAMES.map(
      (name, at) =>
        `[10:1${at}, 7/9/2016] Torak: my son ${name}, aged ${20 + at}, from Spinwad\n[10:1${at}, 7/9/2016] Sur: amen`,
    ).join("\n"),
  ],
])("IM169 people without a number or a sign are told apart by what lines tell of them: %s", (_, text) => {
  expect(told(text)).toEqual([6, "6", "Zamri Sahak", 25])
})

test.each([
  ["in brackets", (at: number) => ` (ref ${450 + at})`, ""],
  ["at the end", (_: number) => "", ", file no. 450"],
])("IM169 the number behind a name or at the end is his: %s", (_, behind, end) => {
  const text = letter(
    (name, at) => `${name}${behind(at)}, aged ${20 + at}, from Spinwad${end.replace("450", String(450 + at))}`,
  )
  expect(told(text)).toEqual([6, "455", "Zamri Sahak", 25])
})

test.each([
  ["numbered", (at: number) => `${at + 1}. `, ", "],
  ["without a number", () => "", ", "],
  ["between bars", () => "", " | "],
])("IM169 lines that each tell their facts by labels are no table: %s", (_, begin, sign) => {
  const text = NAMES.map(
    (name, at) => `${begin(at)}${[`Name: ${name}`, "Father: Lmar", `Age: ${20 + at}`, "Village: Spinwad"].join(sign)}`,
  ).join("\n")
  expect(told(text)).toEqual([6, "6", "Zamri Sahak", 25])
  expect(textOf(read(text).rows[0]!.entry, "father")).toBe("Lmar")
})

test("IM169 labelled lines below a numbered name are his", () => {
  const text = NAMES.map(
    (name, at) => `${at + 1}. ${name}\n   Age: ${20 + at}\n   Village: Spinwad\n   Taken: 3 May 2015`,
  )
  expect(told(text.join("\n"))).toEqual([6, "6", "Zamri Sahak", 25])
})

test("IM169 a tab behind the number parts no cells", () => {
  expect(told(NAMES.map((name, at) => `${at + 1}.\t${name}, aged ${20 + at}, from Spinwad`).join("\n"))).toEqual([
    6,
    "6",
    "Zamri Sahak",
    25,
  ])
})

test("IM169 a letter of sentences, and rows of cells without words, tell of nobody so", () => {
  expect(readTextList(NAMES.map((name, at) => `${name},${20 + at},Spinwad,3/5/2015`).join("\n"))).toBeNull()
  expect(readTextList(NAMES.map((name, at) => `${name}\t${20 + at}\tfrom Spinwad`).join("\n"))).toBeNull()
  const sentences = [
    "Our valley was shelled in May 2015, and many fled from Spinwad.",
    "Since then nobody has come, from Zarbagh or elsewhere.",
    "The elders met in June, and asked for bread.",
    "We ask you to write to us, born and unborn.",
    "Nobody was taken then.",
  ]
  expect(readTextList(sentences.join("\n"))).toBeNull()
})

test("IM169 he, who and the like are no place, though all lines have them", () => {
  const { rows } = read(
    letter((name, at) => `${name} is a farmer from Spinwad. He was arrested on 3 May 2015. Aged ${20 + at}.`, "\n\n"),
  )
  expect(rows.map(({ entry }) => [textOf(entry, "village"), entry.captureDate?.value?.edtf])).toEqual(
    NAMES.map(() => ["Spinwad", "2015-05-03"]),
  )
})

test("IM170 what stands in brackets behind a name is a home where others are from there or people share it, else a by-name", () => {
  const lines = [
    "1. Zmarak Toryal (Spinwad), aged 31",
    "2. Wali Sor, aged 32, from Spinwad",
    "3. Kal Khan (Gab), aged 33, from Zarbagh",
    "4. Torak Gul (Zarbagh), aged 34",
    "5. Zamri Sahak, aged 35, from Zarbagh",
  ]
  const tells = (text: string): unknown =>
    read(text).rows.map(({ entry }) => [textOf(entry, "name"), textOf(entry, "alias"), textOf(entry, "village")])
  expect(tells(lines.join("\n"))).toEqual([
    ["Zmarak Toryal", "", "Spinwad"],
    ["Wali Sor", "", "Spinwad"],
    ["Kal Khan", "Gab", "Zarbagh"],
    ["Torak Gul", "", "Zarbagh"],
    ["Zamri Sahak", "", "Zarbagh"],
  ])
  const shared = NAMES.map((name, at) => `${at + 1}. ${name} (${["Spinwad", "Zarbagh"][at % 2]}), aged ${20 + at}`)
  expect(tells(shared.join("\n"))).toEqual(NAMES.map((name, at) => [name, "", ["Spinwad", "Zarbagh"][at % 2]]))
})

test("IM170 brackets behind a labelled father are no part of his name, and behind a home they are the province", () => {
  const blocks = NAMES.map((name) => `Name: ${name}\nFather: Sahak (late)\nVillage: Spinwad (Torghar)`)
  const { entry } = read(blocks.join("\n\n")).rows[0]!
  expect([textOf(entry, "father"), textOf(entry, "village"), textOf(entry, "province")]).toEqual([
    "Sahak",
    "Spinwad",
    "Torghar",
  ])
})
