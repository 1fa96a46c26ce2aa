import { expect, test } from "vitest"
import { textOf } from "../index.ts"
import { read } from "../read-csv.test-support.ts"
import { readTextList } from "./text-list.ts"

const NAMES = ["Zmarak Toryal", "Wali Sor", "Kal Khan", "Torak Gul", "Zamri Sahak", "Spin Wrak"]
const ARABIC = [
  "زمرك سبين طوران",
  "ولي سور زمرك",
  "زلمي طوران سبين",
  "غرني سبين زمرك",
  "طوران زمرك سور",
  "سبين زلمي غرني",
]
const AGES = [31, 20, 45, 24, 24, 37]
const told = (text: string): unknown[] =>
  read(text).rows.map(({ cells, entry }) => [
    cells[0],
    textOf(entry, "name"),
    entry.age?.value?.from,
    entry.captureDate?.value?.edtf,
  ])
const people = (names: readonly string[], numberOf = (at: number): string => String(at + 1)): unknown[] =>
  names.map((name, at) => [numberOf(at), name, AGES[at], `2014-05-0${at + 1}`])

test.each([
  ["behind a number", (at: number) => `(${at + 1})`, (at: number) => String(at + 1)],
  ["behind a code", (at: number) => `[ط-${at + 31}]`, (at: number) => `ط-${at + 31}`],
])(
  "IM195 what counts people stands in brackets behind the name, and the word for an age counts nobody: %s",
  (_, behind, numberOf) => {
    const text = ARABIC.map(
      (name, at) => `${name} ${behind(at)}\nالعمر ${AGES[at]} - محلية التوت - اعتقل ${at + 1} مايو 2014`,
    ).join("\n\n")
    expect(told(`أسماء المحتجزين\n\n${text}`)).toEqual(people(ARABIC, numberOf))
    expect(read(text).rows.map(({ entry }) => textOf(entry, "district"))).toEqual(ARABIC.map(() => "التوت"))
  },
)

test("IM195 an age in brackets behind the name counts nobody", () => {
  const text = NAMES.map((name, at) => `${name} (${AGES[at]})\nfrom Spinwad, arrested on ${at + 1} May 2014`).join(
    "\n\n",
  )
  expect(told(text).map((row) => (row as unknown[])[0])).toEqual(NAMES.map((_, at) => String(at + 1)))
})

test.each([" / ", " - ", " – "])("IM196 strokes part a name, an age, a place and a day on each line: %s", (sign) => {
  const lines = NAMES.map((name, at) => [name, AGES[at], ["Spinwad", "Gab"][at % 2], `${at + 1} May 2014`].join(sign))
  expect(told(`Names of our men\n\n${lines.join("\n")}`)).toEqual(people(NAMES))
})

test("IM196 strokes in sentences part nobody", () => {
  const lines = [
    "We ask - as before - for news of them",
    "The camp - 40 tents - has no water",
    "The road - 12 miles - is closed since May",
    "Nobody - not one - came back",
    "The elders - 7 men - wrote to you",
  ]
  expect(readTextList(lines.join("\n"))).toBeNull()
})

test("IM197 people with brackets behind their names in one sentence are people", () => {
  const all = NAMES.map((name, at) => `${name} (${AGES[at]}, Spinwad, taken ${at + 1} May 2014)`)
  const text = `To the committee\n\nWe ask about ${all.slice(0, -1).join(", ")} and ${all.at(-1)}.\n\nThe families`
  expect(told(text)).toEqual(people(NAMES))
  const arabic = ARABIC.map((name, at) => `${name} (${AGES[at]} سنة، التوت، اعتقل ${at + 1} مايو 2014)`)
  expect(told(`نسأل عن: ${arabic.join("، و")}.\nعن الأهالي`)).toEqual(people(ARABIC))
})

test("IM197 brackets in the sentences of a letter are nobody", () => {
  const text =
    "Spinwad Valley (12 houses), Torghar Pass (30 tents) and other places were shelled; we wrote in Gab Town (May 2014) of Zarbagh Hill (2015), and of Lmar Village (2016) too."
  expect(readTextList(text)).toBeNull()
})

test.each([
  ["نام", "زمرک توریالی"],
  ["M.", "Amadou Diallo"],
  ["الأسير", "زمرك سبين"],
])("IM199 what most people are called by before their names is no part of these: %s", (word, name) => {
  const lines = [1, 2, 3, 4, 5, 6].map((at) => `${at}. ${at === 5 ? "" : `${word} `}${name}, 3${at}`)
  expect(read(lines.join("\n")).rows.map(({ entry }) => textOf(entry, "name"))).toEqual(lines.map(() => name))
})

test.each(["السيد", "M."])("IM199 few who begin with it may be called so: %s", (word) => {
  const lines = [1, 2, 3, 4, 5, 6].map((at) => `${at}. ${at === 5 ? `${word} ` : ""}Zmarak Sahak, aged 3${at}`)
  expect(textOf(read(lines.join("\n")).rows[4]!.entry, "name")).toBe(`${word} Zmarak Sahak`)
})

test.each(["Señores:", "Thank you. Names of ours:"])("IM193 what is said above people is no place: %s", (above) => {
  const text = `${above}\n\n${NAMES.map((name, at) => `${name}, natural de Gab, de ${AGES[at]} años, detenido el 0${at + 1}/05/2014`).join("\n")}`
  expect(read(text).rows.map(({ entry }) => textOf(entry, "province"))).toEqual(NAMES.map(() => ""))
})

test("IM199 behind letters that count a name may begin with an initial", () => {
  const lines = NAMES.map((name, at) => `${"abcdef"[at]}) ${at === 2 ? "K. " : ""}${name}, aged ${AGES[at]}`)
  expect(read(lines.join("\n")).rows.map(({ cells, entry }) => [cells[0], textOf(entry, "name")])).toEqual(
    NAMES.map((name, at) => ["abcdef"[at], at === 2 ? `K. ${name}` : name]),
  )
})
