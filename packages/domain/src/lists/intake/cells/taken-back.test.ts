import { strToU8 } from "fflate"
import { expect, test } from "vitest"
import { finish, type IntakeList, isRefused, isTakenBack, mayTakeBack, readList } from "../index.ts"

const taking = (csv: string, ...rows: number[]): IntakeList => {
  const answer = finish(readList(strToU8(csv), { takenBack: new Set(rows) }))
  if (isRefused(answer)) throw new Error(JSON.stringify(answer))
  return answer.list
}
const goingIn = ({ rows }: IntakeList): readonly number[] => rows.map(({ row }) => row)
const saidOf = ({ rows }: IntakeList, row: number): readonly string[] =>
  rows.find((one) => one.row === row)!.findings.map(({ code }) => code)

const REPEATED =
  "No,Name,Father,Notes\n1,Zmarak,Torak,\n2,Zmarak,Torak,duplicate of 1\n3,Wruk,Sangar,duplicate of 2\n4,Gulab,Zalmay,\n"

test.each([
  ["nothing taken back", [], [2, 5]],
  ["one that its remark strikes out", [3], [2, 3, 5]],
  ["one that repeats a row still set aside", [4], [2, 4, 5]],
  ["both", [3, 4], [2, 3, 4, 5]],
  ["a row that goes in anyhow, or that is not there", [2, 99], [2, 5]],
])("IM306 a person takes rows set aside back into the list: %s", (_, rows, going) => {
  const list = taking(REPEATED, ...rows)
  expect(goingIn(list)).toEqual(going)
  expect(list.rows.filter(isTakenBack).map(({ row }) => row)).toEqual(rows.filter((row) => row === 3 || row === 4))
})

test("IM306 of a row taken back is said why it was set aside, and that it was taken back", () => {
  expect(saidOf(taking(REPEATED, 3), 3)).toEqual(["row-struck-out", "row-taken-back", "perhaps-same-person"])
  expect(taking(REPEATED, 3).setAside.map(({ row }) => row)).toEqual([4])
  // Corrected, it goes in by itself.
  expect(saidOf(taking(REPEATED.replace("duplicate of 1", ""), 3), 3)).toEqual(["perhaps-same-person"])
})

const WITH_A_NOTE =
  "No,Name,Father,Province,Age\n1,Zmarak,Torak,Wardak,20\n2,Wruk,Sangar,Wardak,21\n3,Gulab,Zalmay,Wardak,22\n4,Babrak,Torak,Logar,23\n5,Naqib,Sangar,Logar,24\n,Note Shah,,,\n7,Sangar,Gulab,Logar,25\n,District: Chak,,,\n8,Torak,Gulab,Logar,26\n"

test("IM306 a line that was read as a note is a person where somebody says so, and no heading of what is below", () => {
  expect(taking(WITH_A_NOTE).setAside.map(({ row, setAside }) => [row, setAside])).toEqual([
    [7, "row-of-notes"],
    [9, "row-of-notes"],
  ])
  expect(taking(WITH_A_NOTE, 7).rows.find(({ row }) => row === 7)?.entry.name?.value).toBe("Note Shah")
  const below = (list: IntakeList) => list.rows.find(({ row }) => row === 10)!.entry.district
  expect(below(taking(WITH_A_NOTE))?.value).toBe("Chak")
  expect(below(taking(WITH_A_NOTE, 9))).toBeNull()
})

test.each([
  ["no name", "1,,Torak\n", "name-empty"],
  ["signs for a name", "1,---,Torak\n", "name-empty"],
  ["a number for a name", "1,1205,Torak\n", "name-is-number"],
  ["a cell that is too long", `1,Zmarak,${"Torak ".repeat(1000)}\n`, "cell-too-long"],
])("IM307 a row with %s is not taken back", (_, line, why) => {
  const list = taking(`No,Name,Father\n${line}2,Wruk,Sangar\n3,Gulab,Zalmay\n`, 2)
  expect(list.setAside.map(({ row, setAside }) => [row, setAside])).toEqual([[2, why]])
  expect(list.setAside.some(mayTakeBack)).toBe(false)
})

test("IM308 a row taken back leaves the others their keys", () => {
  const list = "No,Name,Father,Notes\n1,Zmarak,Torak,duplicate of 2\n2,Zmarak,Torak,\n3,Zmarak,Torak,\n"
  const keys = (one: IntakeList) => Object.fromEntries(one.rows.map(({ row, entry }) => [row, entry.key]))
  const before = keys(taking(list))
  const after = keys(taking(list, 2))
  expect(after).toEqual({ ...before, 2: "nfp:zmarak|torak|#3" })
})
