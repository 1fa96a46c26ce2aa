import { expect, test } from "vitest"
import { textOf } from "../index.ts"
import { read } from "../read-csv.test-support.ts"
import { readTextList } from "./text-list.ts"

const told = (text: string): unknown[] =>
  read(text).rows.map(({ cells, entry }) => [
    cells[0],
    textOf(entry, "name"),
    entry.birth?.value?.edtf ?? null,
    entry.captureDate?.value?.edtf ?? null,
  ])

const LINES = [
  "زمرك سبين طوران\nمواليد 1952\nفقد في أيار 1983\nالمكان: التوت",
  "ولي سور زمرك، مواليد 1960، التوت، خطف بتاريخ 3/5/1984",
  "زلمي طوران سبين\nمواليد 1955\nفقد سنة 1985",
  "غرني سبين زمرك، التوت",
  "طوران زمرك سور، مواليد 1949، اعتقل في 9 تموز 1984",
  "سبين زلمي غرني\nمواليد 1951\nخطف من التوت في أيلول 1982",
]
const PEOPLE = [
  ["1", "زمرك سبين طوران", "1952", "1983-05"],
  ["2", "ولي سور زمرك", "1960", "1984-05-03"],
  ["3", "زلمي طوران سبين", "1955", "1985"],
  ["4", "غرني سبين زمرك", null, null],
  ["5", "طوران زمرك سور", "1949", "1984-07-09"],
  ["6", "سبين زلمي غرني", "1951", "1982-09"],
]

test("IM184 a paragraph is a person in one line or several, also of whom no more is told than where others are from", () => {
  const letter = `إلى من يهمه الأمر\nهذه أسماء أبنائنا من التوت، جمعناها من الأهالي\n\n${LINES.join("\n\n")}\n\nهذا ما وصلنا حتى اليوم، وسنرسل الباقي.\nعن الأهالي`
  expect(told(letter)).toEqual(PEOPLE)
})

test("IM184 paragraphs of several people are no person each", () => {
  const line = (name: string, at: number): string => `${name}، مواليد ${1950 + at}، من التوت`
  const names = PEOPLE.map(([, name]) => name!)
  const groups = [names.slice(0, 2), names.slice(2, 4), names.slice(4), names.slice(0, 2), names.slice(2, 4)]
  expect(told(groups.map((group) => group.map(line).join("\n")).join("\n\n"))).toHaveLength(10)
})

test("IM184 between people a remark of a letter is nobody", () => {
  const letter = [LINES[0], LINES[1], "وهؤلاء من الخيمة الثانية، كتبنا أسماءهم أمس", ...LINES.slice(2)].join("\n\n")
  expect(told(letter)).toEqual(PEOPLE)
})

test("IM184 a letter in paragraphs that tell of nobody is no list", () => {
  const sentences = [
    "We lived in Spinwad, a town of farmers.",
    "Our valley was shelled in May 2015, and many fled.",
    "The elders met in June, and asked for bread.",
    "Since then nobody has come, from Zarbagh or elsewhere.",
    "We ask you to write to us, and to our sons.",
    "Nobody was taken then, nor in April 2016.",
  ]
  expect(readTextList(sentences.join("\n\n"))).toBeNull()
})

test("IM193 lines that stand deeper than a person's are all his, and a day and a place before a colon are of his capture", () => {
  const deep = (name: string, at: number): string =>
    `${at + 1}. ${name}\n    Place: Spinwad\n    Family: has a photo\n    Date: 18-12-2014\n    Age: 4${at}`
  const names = ["Zmarak Toryal", "Wali Sor", "Kal Khan", "Torak Gul", "Zamri Sahak"]
  const { rows } = read(names.map(deep).join("\n"))
  expect(
    rows.map(({ entry }) => [
      textOf(entry, "name"),
      entry.age?.value?.from,
      entry.captureDate?.value?.edtf,
      textOf(entry, "capturePlace"),
    ]),
  ).toEqual(names.map((name, at) => [name, 40 + at, "2014-12-18", "Spinwad"]))
})

test("IM193 a square is no label", () => {
  const { rows } = read(
    ["Zmarak Toryal", "Wali Sor", "Kal Khan", "Torak Gul", "Zamri Sahak"]
      .map((name, at) => `${at + 1}. ${name}, âgé de 3${at} ans, place Sahak`)
      .join("\n"),
  )
  expect(rows.map(({ entry }) => textOf(entry, "capturePlace"))).toEqual(["", "", "", "", ""])
})
