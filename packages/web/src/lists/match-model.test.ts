import { finish, isRefused, readBook, understandSheet } from "@wasit/domain/intake"
import { DEFAULT_PLAN, explainPair, matchLists } from "@wasit/matching"
import { expect, test } from "vitest"
import { inBreaths } from "../app/breaths.ts"
import { foldJudgements } from "./judgements.ts"
import { datesIn, dryRun, lackingIn, pairLines, progressOf, secondRowsOf } from "./match-model.ts"
import { matchRecords } from "./match-record.ts"
import { asideLines } from "./review-model.ts"

function rows(lines: readonly string[]) {
  const book = finish(readBook(new TextEncoder().encode(lines.join("\n"))))
  if (isRefused(book)) throw new Error(book.code)
  const list = finish(understandSheet(book.sheets[0]!, { todayDay: 18_343 }))
  if (isRefused(list)) throw new Error(list.code)
  return list.rows
}

const claimed = rows(["Name,Father,Province,Document no", "Zmaray Gul,Torak,Wardak,881204", "Nangyal,Sabawoon,Kunar,"])
const register = rows(["Name,Father,Province,Document no", "زمری گل,تورک,وردگ,881204", "Babrak,Ghorzang,Herat,11"])
const a = await inBreaths(matchRecords(claimed, 18_343))
const b = await inBreaths(matchRecords(register, 18_343))
const result = matchLists(a, b, DEFAULT_PLAN)!
const world = {
  result,
  claimed: new Map(a.map((one) => [one.id, one])),
  register: new Map(b.map((one) => [one.id, one])),
  remarked: new Set<string>(),
}

test("a family's or tribe's name in its own column stands with the name, and not a second time as not compared", () => {
  const [one] = rows(["Name,Tribe,Father,Notes", "Zmaray,Noorzai,Torak,"])
  const [other] = rows(["Name,Father,Notes", "Zmaray Noorzai,Torak,moved in spring"])
  const explained = explainPair(a[0]!, b[0]!, DEFAULT_PLAN)
  const lines = pairLines(one!.entry, other!.entry, explained, null, () => false)
  expect(lines.find(({ field }) => field === "name")).toMatchObject({ claimed: "Zmaray · Noorzai" })
  expect(asideLines(one!.entry, other!.entry)).toEqual([{ field: "notes", claimed: "", register: "moved in spring" }])
})

test("a pair is shown field by field, each with its state; what neither has is left out", () => {
  const explained = explainPair(a[0]!, b[0]!, DEFAULT_PLAN)
  const noPlace = () => false
  const isProvince = (_entry: unknown, field: string) => field === "origin"
  const lines = pairLines(claimed[0]!.entry, register[0]!.entry, explained, null, noPlace)
  expect(lines.find((line) => line.field === "document")?.state).toBe("agree")
  expect(lines.some((line) => line.field === "sex")).toBe(false)
  const latin = pairLines(claimed[0]!.entry, register[0]!.entry, explained, "Latn", isProvince)
  expect(latin.find((line) => line.field === "name")).toMatchObject({ claimed: "Zmaray Gul", isApproximate: true })
  expect(latin.find((line) => line.field === "name")?.register).toMatch(/^[A-Za-z ]+$/)
  // A place that the reader is told in his own words beside it stands as written.
  expect(latin.find((line) => line.field === "origin")?.register).toBe("وردگ")
})

test.each([
  ["Torak", "Torak", "agree"],
  ["Abdul Rahim", "عبدالرحیم", "agree"],
  ["Torak Baryal", "تورک بریال", "agree"],
  ["Torak", "Torak Baryal", "close"],
  ["Torak", "Sangin", "against"],
])("fathers %s and %s: %s", (claim, held, state) => {
  const [one, other] = [claim, held].map((father) => rows(["Name,Father", `Zmaray,${father}`])[0]!.entry)
  const record = (id: string, father: string) => ({ id, values: { name: "Zmaray", father } })
  const explained = explainPair(record("1", claim), record("2", held), DEFAULT_PLAN)
  const shown = pairLines(one!, other!, explained, null, () => false)
  expect(shown.find(({ field }) => field === "father")?.state).toBe(state)
})

test.each([
  ["Kunduz,", "کندز,", "agree"],
  ["Kunduz,Imam Sahib", "کندز,", "close"],
  ["Kunduz,Imam Sahib", "کندز,امام صاحب", "agree"],
  ["Kunduz,", "Herat,", "against"],
])("homes %s and %s: %s", async (claim, held, state) => {
  const lines = [claim, held].map((home) => rows(["Name,Father,Province,District", `Zmaray,Torak,${home}`]))
  const records = await Promise.all(lines.map((line) => inBreaths(matchRecords(line, 18_343))))
  const explained = explainPair(records[0]![0]!, records[1]![0]!, DEFAULT_PLAN)
  const shown = pairLines(lines[0]![0]!.entry, lines[1]![0]!.entry, explained, null, () => false)
  expect(shown.find(({ field }) => field === "origin")?.state).toBe(state)
})

test.each([
  ["2017,", "2017,", "agree"],
  ["2017,", "2017,Kunduz", "agree"],
  [",Kunduz", ",Kunduz", "agree"],
  ["2017,Kunduz", "2017,Kunduz", "agree"],
  ["2017,Kunduz", "2017,Herat", "close"],
  ["2017,Kunduz", "2011,Kunduz", "close"],
  ["2017,", "2011,", "against"],
  ["2017,", ",Kunduz", "missing"],
])("captures %s and %s: %s", async (claim, held, state) => {
  const lines = [claim, held].map((capture) =>
    rows(["Name,Father,Capture date,Capture place", `Zmaray,Torak,${capture}`]),
  )
  const records = await Promise.all(lines.map((line) => inBreaths(matchRecords(line, 18_343))))
  const explained = explainPair(records[0]![0]!, records[1]![0]!, DEFAULT_PLAN)
  const shown = pairLines(lines[0]![0]!.entry, lines[1]![0]!.entry, explained, null, () => false)
  expect(shown.find(({ field }) => field === "capture")?.state).toBe(state)
})

test.each([
  ["1363,2014", [["birth", "solar-hijri"]]],
  ["1984,۳ حمل ۱۳۹۳", [["capture", "solar-hijri"]]],
  [
    "1404 هـ,1435 هـ",
    [
      ["birth", "hijri"],
      ["capture", "hijri"],
    ],
  ],
  ["1984,2014", []],
  ["33,", []],
])("dates of %s in another calendar are told as days of the Gregorian one", (cells, told) => {
  const [one] = rows(["Name,Father,Birth,Capture date", `Zmaray,Torak,${cells}`])
  const found = ["name", "birth", "capture"].flatMap((field) =>
    datesIn(one!.entry, field).map(({ calendar }) => [field, calendar]),
  )
  expect(found).toEqual(told)
})

test("a rule settles only what nobody judged, and says so before it is done", () => {
  const none = foldJudgements([])
  expect(dryRun("same-document", { ...world, standing: none }).map(({ row }) => row)).toEqual([2])
  expect(dryRun("no-pair", { ...world, standing: none })).toMatchObject([{ row: 3, answer: { outcome: "NOT_HELD" } }])
  const remarked = new Set(["2"])
  expect(dryRun("same-document", { ...world, remarked, standing: none })).toEqual([])
  const judgements = dryRun("same-document", { ...world, standing: none })
  const standing = foldJudgements([
    { id: "1", at: "2020-03-22T09:00:00Z", took: 0, kind: "judged", rule: "same-document", judgements },
  ])
  expect(dryRun("same-document", { ...world, standing })).toEqual([])
  expect(progressOf(result, standing)).toMatchObject({ rows: 2, byRule: 1, byPeople: 0, waiting: [], alone: [3] })
})

test("no rule answers 'not held' to a second row of somebody who is paired", async () => {
  const twice = rows([
    "Name,Father,Grandfather,Province,District,Birth year",
    "Zmaray Gul,Torak,Baryal,Wardak,Chak,1371",
    "Zmarai Gul,Torak,Baryal,Wardak,Chak,1371",
    "Wruk Khan,Ghamai,Spin,Herat,Injil,1350",
  ])
  const list = await inBreaths(matchRecords(twice, 18_343))
  const found = matchLists(list, list.slice(0, 1), DEFAULT_PLAN)!
  expect([...secondRowsOf(found)].map(([row, { of, register }]) => [row, of, register])).toEqual([[2, 3, 2]])
  const none = foldJudgements([])
  expect(progressOf(found, none).alone).toEqual([2, 4])
  expect(dryRun("no-pair", { ...world, result: found, standing: none }).map(({ row }) => row)).toEqual([4])
  // As an earlier build kept it.
  const { secondRows: _, ...earlier } = found
  expect(secondRowsOf(earlier).size).toBe(0)
})

test("a question is for the side that says nothing of it: the other party, one's own, or both", () => {
  const [one] = rows(["Name,Father,Grandfather,Document no", "Zmaray Gul,Torak,Akbar,"])
  const [other] = rows(["Name,Father,Grandfather,Document no", "Zmaray Gul,Torak,,881204"])
  const asked = (field: string) => lackingIn(one!.entry, other!.entry, field)
  expect([asked("grandfather"), asked("document"), asked("origin")]).toEqual(["register", "claimed", "both"])
})
