import { strToU8 } from "fflate"
import { expect, test } from "vitest"
import { finish, isRefused, readList } from "./index.ts"

/** Which rows are said to be perhaps one person, each with the other's number. */
function pointedAt(csv: string): readonly (readonly [number, unknown])[] {
  const answer = finish(readList(strToU8(csv)))
  if (isRefused(answer)) throw new Error(JSON.stringify(answer))
  return answer.list.rows.flatMap(({ row, findings }) =>
    findings.flatMap(({ code, facts }) => (code === "perhaps-same-person" ? [[row, facts.other] as const] : [])),
  )
}

const HEADER = "No,Name,Father,Province,Age,Date of birth,Age stated on\n"
/** Rows of one man's name, each with an age or a birth. */
const namesakes = (...told: readonly string[]): string =>
  `${HEADER}${told.map((own, at) => `${at + 1},Zmarak,Torak,Wardak,${own}\n`).join("")}9,Gulab,Zalmay,Logar,31,\n`

test.each<[string, readonly string[], readonly (readonly [number, number])[]]>([
  ["ages that lie ten years apart", ["22,", "32,"], []],
  ["father and grandson", ["22,", "48,"], []],
  ["ages a few years off", ["22,", "30,"], [[3, 2]]],
  ["births that lie ten years apart", [",1980", ",1991"], []],
  ["births a few years off", [",1980", ",1984"], [[3, 2]]],
  ["an age and a birth, which may be told of another year", ["22,", ",1970"], [[3, 2]]],
  ["nothing told of one", ["22,", ","], [[3, 2]]],
  ["an age of a day beside one of no day", ["22,,1.3.2020", "22,,"], [[3, 2]]],
  ["ages of one day", ["22,,1.3.2020", "48,,1.3.2020"], []],
  ["a third who is the second", ["22,", "48,", "47,"], [[4, 3]]],
])("IM311 rows of one name, father and province are perhaps one person, but for %s", (_, told, expected) => {
  expect(pointedAt(namesakes(...told))).toEqual(expected)
})
