import { expect, test } from "vitest"
import { factsOf } from "../lines/line-facts.ts"
import { explained } from "./letter-facts.ts"
import { readTextList } from "./text-list.ts"

const told = (line: string): object => Object.fromEntries(factsOf(line).facts)

test.each([
  ["Zmarak Toryal / f. Wali Sahak / Spinwad / 45", { father: "Wali Sahak" }],
  ["Zmarak Toryal (f. Wali Sahak), teacher", { father: "Wali Sahak" }],
  ["Zmarak Toryal, f/n Wali Sahak, very ill", { father: "Wali Sahak" }],
  ["Zmarak Toryal, the son of Wali Sahak, 27", { father: "Wali Sahak" }],
  ["and the youngest, Zmarak Toryal, 17", { name: "Zmarak Toryal" }],
  ["Zmarak Toryal, Spinwad district; he is 28", { district: "Spinwad", age: "aged 28" }],
  ["Le nommé Toryal Zmarak, Wali étant son père, 21 ans", { name: "Toryal Zmarak", father: "Wali" }],
  ["Zmarak Toryal, né en 1947, de Wali et de feue sa mère", { father: "Wali", birth: "1947" }],
  ["Zmarak Toryal, né en 1947, de Wali et de Spina", { father: "Wali", mother: "Spina" }],
  ["Zmarak Toryal, 53 ans, maçon. Son père Wali a été frappé.", { father: "Wali" }],
  [
    "Zmarak Toryal, 53 ans ; ils sont venus le 14 février 1994 à deux heures du matin",
    { captureDate: "14 février 1994" },
  ],
  ["Zmarak Toryal, 53 ans, emmené en 1993 (des policiers)", { authority: "policiers" }],
  ["Zmarak Toryal, Spinwad. 2 Mayıs 2018.", { name: "Zmarak Toryal" }],
  ["المدعو زمرك تورك لمر من ناس التوت، تاجر", { name: "زمرك تورك لمر", village: "التوت" }],
  ["الأسير زمرك تورك لمر، استلمناه شهر 5 سنة 2024 من التوت", { name: "زمرك تورك لمر", captureDate: "5 سنة 2024" }],
  ["Zmarak Toryal, 1968'li, 2017'nin Eylül ayında Spinwad'da alındı", { birth: "1968" }],
  ["Zmarak Toryal, yaşı 40", { age: "40 yaşında" }],
  ["Zmarak Toryal, otuz yaşlarında, Spinwad köyünden", { age: "30 yaşında", village: "Spinwad" }],
  ["Oğlu Zmarak Toryal, 24 yaşındaydı", { name: "Zmarak Toryal", age: "24 yaşında" }],
])("IM204 letters tell by these words too: %s", (line, expected) => {
  expect(told(line)).toMatchObject(expected)
})

test.each([
  ["F. Toryal Sahak, aged 20", "F. Toryal Sahak"],
  ["Zmarak F. Toryal, aged 20", "Zmarak F. Toryal"],
  ["Zmarak Toryal Oğlu, 20 yaşında", "Zmarak Toryal Oğlu"],
  ["الأسير زمرك، عمره 20", "الأسير زمرك"],
  ["Jean de Dieu Toryal, né en 1970", "Jean de Dieu Toryal"],
  ["And Toryal, aged 20", "And Toryal"],
])("IM204 no name is cut by them: %s", (line, name) => {
  expect(told(line)).toMatchObject({ name })
})

test.each([
  ["Zmarak Toryal, Mohd. 1980", ["Mohd. 1980"]],
  ["Zmarak Toryal, taken Sept. 2012", []],
])("IM204 a stop before a year ends a sentence behind a whole word alone: %s", (line, rest) => {
  expect(factsOf(line).rest.map(({ text }) => text)).toEqual(rest)
})

const CAPTURES = ["1976", "3/5/1983", "1989"].map((day) => `Kal Khan, from Spinwad, arrested on ${day}`)
test.each([
  ["Zmarak Toryal, Spinwad, 1952", { birth: "1952" }],
  ["زمرك سبين والده ورو - 1952", { birth: "1952" }],
  ["Zmarak Toryal, Spinwad, 1979", { captureDate: "1979" }],
])("IM203 a year long before all captures is of a birth: %s", (line, expected) => {
  expect(Object.fromEntries(explained([...CAPTURES, line].map(factsOf)).at(-1)!.facts)).toMatchObject(expected)
})

test.each(["Zmarak Toryal, Spinwad, 1965", "Zmarak Toryal, aged 31, 1952", "Zmarak Toryal, Spinwad, 1800"])(
  "IM203 a year that may be of either, or of none, is left: %s",
  (line) => {
    expect(
      explained([...CAPTURES, line].map(factsOf))
        .at(-1)!
        .facts.has("birth"),
    ).toBe(false)
  },
)

test.each([
  ["Pour Spinwad :", "Spinwad"],
  ["À Spinwad d'abord :", "Spinwad"],
  ["Spinwad :", "Spinwad"],
  ["Spinwad ve çevresi:", ""],
])("IM205 words around the place of a heading are none of it: %s", (heading, place) => {
  const people = ["Zmarak Toryal", "Wali Sor", "Kal Khan", "Spin Wrak", "Torak Gul"].map(
    (name, at) => `${at + 1}. ${name}, ${20 + at} ans`,
  )
  const { rows } = readTextList([heading, ...people].join("\n"))!
  const at = rows[0]!.cells.findIndex((cell) => /province/iu.test(cell))
  expect(at < 0 ? "" : rows.at(-1)!.cells[at]).toBe(place)
})
