import { expect, test } from "vitest"
import { textOf } from "../index.ts"
import { read } from "../read-csv.test-support.ts"
import { readTextList } from "./text-list.ts"

const NAMES = ["Zmarak Toryal", "Wali Sor", "Kal Khan", "Spin Wrak", "Torak Gul", "Zamri Sahak"]
/** Six people of a letter, each line begun as a letter begins them. */
const letter = (begin: (at: number) => string, behind = (at: number) => `, aged ${20 + at}, from Spinwad`): string =>
  `Dear Sir,\n\n${NAMES.map((name, at) => `${begin(at)}${name}${behind(at)}`).join("\n\n")}\n`
const told = (text: string): unknown[] => {
  const { rows } = read(text)
  const last = rows[5]!
  return [rows.length, last.cells[0], textOf(last.entry, "name"), last.entry.age?.value?.from]
}

test.each([
  ["a long number", (at: number) => `41763${at}  `, "417635"],
  ["a long number and a sign", (at: number) => `41763${at}: `, "417635"],
  ["a short number and a blank", (at: number) => `${at + 3} `, "8"],
  ["words and a number, with and without a sign", (at: number) => `No ${at + 1}${[" ", ": ", "/ "][at % 3]}`, "6"],
  ["a code of three parts", (at: number) => `2016/AB-1${at} `, "2016/AB-15"],
  ["a code and a label that many share", (at: number) => `ADR/30${at}  ${at % 2 === 0 ? "" : "Sought: "}`, "ADR/305"],
  ["a number in a picture", (at: number) => `${at + 1}\ufe0f\u20e3 `, "6"],
  ["a number in a ring", (at: number) => `${"①②③④⑤⑥"[at]} `, "6"],
  ["a letter", (at: number) => `${"abcdef"[at]}) `, "f"],
])("IM164 a person begins with %s, as most do", (_, begin, number) => {
  expect(told(letter(begin))).toEqual([6, number, "Zamri Sahak", 25])
})

test("IM164 a label or one of few words before a stroke, which people share, is no part of the name; one of ranks tells it", () => {
  const ranks = ["جندي/ ", "عريف/ ", "جندي أول/ ", "جندي/ ", "عريف/ ", "جندي/ "]
  const men = ["زمرك تورك", "ولي سور", "كل خان", "سبين ورك", "تورك كل", "زمري سهاك"]
  const { rows } = read(
    men.map((name, at) => `41763${at}  ${ranks[at]}${name} - من التوت - مواليد 198${at}م`).join("\n"),
  )
  expect(rows.map(({ entry }) => textOf(entry, "name"))).toEqual(men)
  expect(rows.map(({ entry }) => textOf(entry, "rank"))).toEqual(ranks.map((rank) => rank.slice(0, -2)))
})

test("IM164 what is cut within a name is no rank", () => {
  const { rows } = read(letter((at) => `TF-00${at} - H/`))
  expect(textOf(rows[0]!.entry, "name")).toBe("H/Zmarak Toryal")
})

test("IM164 people who all stand behind one label are counted as they stand", () => {
  expect(told(letter(() => "Sought: "))).toEqual([6, "6", "Zamri Sahak", 25])
  expect(told(letter(() => "المفقود/ "))).toEqual([6, "6", "Zamri Sahak", 25])
})

test("IM164 numbers that people share, days and sentences begin nobody", () => {
  expect(readTextList(letter((at) => `${at % 2} `))).toBeNull()
  expect(readTextList(letter((at) => `1${at} May 2015 `))).toBeNull()
  const house = NAMES.map((_, at) => `${at + 2} houses were burnt in our valley and nobody has come to count them`)
  expect(readTextList(house.join("\n"))).toBeNull()
})

test("IM164 rows of cells without titles stay a table", () => {
  for (const separator of ["\t", ";", ",", " | "])
    expect(
      readTextList(NAMES.map((name, at) => [at + 1, name, 20 + at, "Spinwad"].join(separator)).join("\n")),
    ).toBeNull()
})

test("IM164 what soldiers are of stands over them, and is no province", () => {
  const men = ["زمرك تورك", "ولي سور", "كل خان", "سبين ورك", "تورك كل", "زمري سهاك"]
  const lines = men.map((name, at) => `41763${at}  ${at % 2 === 0 ? "جندي" : "عريف"}/ ${name} - مواليد 198${at}م`)
  const { rows } = read(
    ["*** الكتيبة الأولى ***", ...lines.slice(0, 3), "*** الكتيبة الثانية ***", ...lines.slice(3)].join("\n"),
  )
  expect(rows.map(({ entry }) => [textOf(entry, "unit"), textOf(entry, "province")])).toEqual([
    ...men.slice(0, 3).map(() => ["الكتيبة الأولى", ""]),
    ...men.slice(3).map(() => ["الكتيبة الثانية", ""]),
  ])
})

test("IM167 a name ends before a home that others share", () => {
  const { rows } = read(
    [
      "1. Zmarak Toryal, aged 31, from Spinwad",
      "2. Wali Sor Spinwad, aged 32",
      "3. Kal Khan, aged 33, from Spinwad",
      "4. Torak Zarbagh, aged 34",
      "5. Zamri Sahak, aged 35, from Zarbagh",
      "6. Spin Spinwad, aged 36",
    ].join("\n"),
  )
  expect(rows.map(({ entry }) => [textOf(entry, "name"), textOf(entry, "village")])).toEqual([
    ["Zmarak Toryal", "Spinwad"],
    ["Wali Sor", "Spinwad"],
    ["Kal Khan", "Spinwad"],
    ["Torak Zarbagh", ""],
    ["Zamri Sahak", "Zarbagh"],
    ["Spin Spinwad", ""],
  ])
})

test("IM167 Sudanese tables call the number نمرة and the total الجملة", () => {
  const { columns, rows } = read("نمرة;الاسم رباعي;القبيلة;العمر\n1;زمرك تورك;لمر;46\n2;ولي سور;لمر;55\n;الجملة;2;")
  expect(columns[0]?.why).toBe("ordinal")
  expect(rows).toHaveLength(2)
})
