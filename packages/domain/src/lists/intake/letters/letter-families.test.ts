import { expect, test } from "vitest"
import { textOf } from "../index.ts"
import { factsOf } from "../lines/line-facts.ts"
import { read } from "../read-csv.test-support.ts"
import { explained } from "./letter-facts.ts"

const IN_CAPITALS = [
  "SAHAK Zmarak, fils de Wali",
  "Torak LMAR, fils de Kal",
  "Spin ZAZI, fils de Sor",
  "SOR Wali, fils de Zamri",
  "GUL Kal, fils de Torak",
]
const PLAIN = [
  "Sahak Zmarak, fils de Wali",
  "Torak Lmar, fils de Kal",
  "Spin Zazi, fils de Sor",
  "Sor Wali, fils de Zamri",
  "Gul Kal, fils de Torak",
]
const toldOf = (line: string, others: readonly string[]): unknown[] => {
  const { facts } = explained([line, ...others].map(factsOf))[0]!
  return [facts.get("name"), facts.get("father"), facts.get("alias")]
}
const BRACKETED = [...IN_CAPITALS, "Lmar (Kal), fils de Spin"]
const BEHIND_DE = [
  ...IN_CAPITALS,
  "Zazi Spin de Kal, 20 ans",
  "Lmar Sor de Wali, 21 ans",
  "Gul Wali de Sor, 22 ans",
  "Zazi Kal de Torak, 23 ans",
]

test.each([
  ["Zmarak, fils de Hadj Wali Sahak", IN_CAPITALS, ["Zmarak Sahak", "Wali", undefined]],
  ["Zmarak, fils de Wali SAHAK", IN_CAPITALS, ["Zmarak SAHAK", "Wali", undefined]],
  ["Sahak (Zmarak), fils de Wali", BRACKETED, ["Sahak Zmarak", "Wali", undefined]],
  ["Sahak Zmarak de Wali, 43 ans", BEHIND_DE, ["Sahak Zmarak", "Wali", undefined]],
])(
  "IM206 a letter that writes families in capitals tells whose family is the father's: %s",
  (line, others, expected) => {
    expect(toldOf(line, others)).toEqual(expected)
  },
)

test.each([
  ["Zmarak, fils de Wali Sahak", PLAIN, ["Zmarak", "Wali Sahak", undefined]],
  ["Zmarak, fils de Ben Wali", IN_CAPITALS, ["Zmarak", "Ben Wali", undefined]],
  ["Zmarak Toryal, fils de Wali Sahak", IN_CAPITALS, ["Zmarak Toryal", "Wali Sahak", undefined]],
  ["Sahak (Zmarak), fils de Wali", IN_CAPITALS, ["Sahak", "Wali", "Zmarak"]],
  ["Sahak Zmarak de Souza, 43 ans", IN_CAPITALS, ["Sahak Zmarak de Souza", undefined, undefined]],
  ["Zmarak Toryal de Souza, 43 ans", [...IN_CAPITALS, ...PLAIN], ["Zmarak Toryal de Souza", undefined, undefined]],
])("IM206 elsewhere a father has two names of his own, and a name stays whole: %s", (line, others, expected) => {
  expect(toldOf(line, others)).toEqual(expected)
})

const SOLDIERS = ["زمرك تورك لمر", "ولي سور لمر", "كل خان زازي", "سبين ورك زمري", "تورك كل سور", "زمري لمر كل"]
const RANKS = ["جندي", "رقيب", "ملازم أول", "عريف", "", ""]
test("IM207 ranks before names are none of them where several have some", () => {
  const text = SOLDIERS.map((name, at) => `- ${RANKS[at]} ${name}، عمره ${30 + at}، من قرية التوت`).join("\n")
  expect(read(text).rows.map(({ entry }) => textOf(entry, "name"))).toEqual(SOLDIERS)
  expect(textOf(read(text).rows[2]!.entry, "rank")).toBe("ملازم أول")
})

test.each(["رائد", "عميد", "مساعد", "جندي", "مقدم"])("IM207 who is called %s is", (first) => {
  const text = SOLDIERS.map((name, at) => `- ${at === 2 ? first : RANKS[at % 2]} ${name}، عمره ${30 + at}`).join("\n")
  const few = SOLDIERS.map((name, at) => `- ${at === 2 ? `${first} ` : ""}${name}، عمره ${30 + at}`).join("\n")
  expect(textOf(read(few).rows[2]!.entry, "name")).toBe(`${first} ${SOLDIERS[2]}`)
  if (!["جندي", "مقدم"].includes(first))
    expect(textOf(read(text).rows[2]!.entry, "name")).toBe(`${first} ${SOLDIERS[2]}`)
})

const TURKISH = SOLDIERS.map(
  (_, at) => `${["Zmarak", "Wali", "Kal", "Spin", "Torak", "Zamri"][at]} Sor Lmar, Spinwad, ${30 + at} yaşında`,
)
test.each([
  ["Spinwadlı Zmarak Toryal Sahak, 1991, berber", "Zmarak Toryal Sahak"],
  ["Torghlı Zmarak Toryal Sahak, 1991, berber", "Torghlı Zmarak Toryal Sahak"],
  ["Spinwadlı Toryal Sahak, 1991, berber", "Spinwadlı Toryal Sahak"],
])("IM201 in Turkish where somebody is from before a name longer than others' is none of it: %s", (line, name) => {
  expect(textOf(read([...TURKISH, line].join("\n")).rows.at(-1)!.entry, "name")).toBe(name)
})
