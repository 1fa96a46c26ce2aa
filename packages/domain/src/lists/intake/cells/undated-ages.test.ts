import { expect, test } from "vitest"
import { finish, isRefused, readList } from "../index.ts"

const toldOf = (heading: string, cells: readonly string[], more = ""): unknown[] => {
  const rows = cells.map((cell, at) => `Zargun${String.fromCharCode(97 + at)},Torak,${cell}`)
  const answer = finish(readList(new TextEncoder().encode([`Name,Father,${heading}${more}`, ...rows].join("\n"))))
  if (isRefused(answer)) throw new Error(JSON.stringify(answer))
  return answer.list.findings.flatMap(({ code, facts }) => (code === "ages-undated" ? [facts] : []))
}
const AGES = ["30", "31", "44", "25", "52", "60"]

test("IM370 that nothing says of which day ages are is told", () => {
  expect(toldOf("Age", AGES)).toEqual([{ ages: 6 }])
})

test.each([
  ["the heading says it", "Age (2019)", AGES, ""],
  ["captures stand beside them", "Age", AGES.map((age) => `${age},3/5/2018`), ",Date of arrest"],
  ["births do", "Age", AGES.map((age) => `${age},${2019 - Number(age)}`), ",Year of birth"],
  ["they are few", "Age", AGES.slice(0, 4), ""],
])("IM370 nothing is told where %s", (_, heading, cells, more) => {
  expect(toldOf(heading, cells, more)).toEqual([])
})
