import { finish, type IntakeList, isRefused, readBook, understandSheet, writeXlsx } from "@wasit/domain/intake"
import { DEFAULT_PLAN } from "@wasit/matching"
import { canonicalBytes, sealRows, toHex } from "@wasit/record"
import { expect, test } from "vitest"
import { inBreaths } from "../app/breaths.ts"
import { openWith } from "../keys/sealing.ts"
import { answerRows, countAnswers } from "./answers.ts"
import { INTAKE_HANDLERS } from "./intake-jobs.ts"
import { runJob } from "./jobs.ts"
import { eventId, foldJudgements, historyOf, type JudgementEvent, lastJudged, secondsLeft } from "./judgements.ts"
import {
  choicesFor,
  columnsOf,
  deskOf,
  fixCell,
  fixedSheet,
  type LocalList,
  newList,
  nextFile,
  rowsToSeal,
  takeRowBack,
} from "./local-list.ts"
import { matchRecords, sheetOfSealed } from "./match-record.ts"
import { MATCHING_HANDLERS } from "./matching-jobs.ts"
import { checkOpened, type OwnSealedList, sealedFile, sealList } from "./sealed-file.ts"
import { type TakenFile, takenFrom, withSheets } from "./taken-file.ts"

const AT = "2020-03-22T09:00:00Z"
const quiet = (): void => undefined

const csv = new TextEncoder().encode(
  [
    "No,Name,Father,Province,Age",
    "1,Zmaray Gul,Torak,Wardak,34",
    "2,,Torak,Wardak,20",
    "3,Zmaray Gul,Torak,Wardag,34",
  ].join("\n"),
)

function taken(bytes: Uint8Array): TakenFile {
  const book = finish(readBook(bytes))
  const file = isRefused(book) ? book : takenFrom("people.csv", bytes, book)
  if (isRefused(file)) throw new Error(file.code)
  return file
}

function local(): LocalList {
  return newList("one", "claim", taken(csv), AT)
}

function understood(list: LocalList): IntakeList {
  const read = finish(understandSheet(fixedSheet(list.sheet, list.fixes), choicesFor(list, {}, 18_343)))
  if (isRefused(read)) throw new Error(read.code)
  return read
}

test("a fixed cell is read anew; the file's own text stays and comes back when the fix is taken away", () => {
  const list = local()
  expect(understood(list).setAside.map((row) => row.row)).toEqual([3])
  const fixed = fixCell(list, { row: 3, column: 2, text: "Babrak Shah" })
  expect(understood(fixed).setAside).toEqual([])
  expect(fixed.sheet.rows[2]?.cells[1]).toBe("")
  expect(fixCell(fixed, { row: 3, column: 2, text: "" }).fixes).toEqual([])
})

test("IM306 a row taken back into the list is sealed, counted, and stays so when its columns are confirmed anew", async () => {
  const bytes = new TextEncoder().encode(
    "No,Name,Father,Notes\n1,Zmaray Gul,Torak,\n2,Zmaray Gul,Torak,duplicate of 1\n3,Babrak,Torak,\n",
  )
  const list = newList("one", "claim", taken(bytes), AT)
  const sealedOf = async (one: LocalList) => {
    const desk = await inBreaths(deskOf(understood(one), { steps: [], undone: [], at: 0, branches: [] }))
    return [(await inBreaths(rowsToSeal(desk))).length, desk.takenBack]
  }
  expect(await sealedOf(list)).toEqual([2, 0])
  const back = takeRowBack(list, 3, true)
  expect(await sealedOf(back)).toEqual([3, 1])
  expect(await sealedOf({ ...back, choices: { ...back.choices, chosen: { c3: "grandfather" } } })).toEqual([3, 1])
  expect(await sealedOf(takeRowBack(back, 3, false))).toEqual([2, 0])
  expect(await sealedOf(nextFile(back, { name: "b.csv", first: list.sheet, source: list.source }, AT))).toEqual([2, 0])
  const key = understood(back).rows.find(({ row }) => row === 3)!.entry.key
  const steps = [{ id: "a", kind: "set-aside", keys: [key], reason: "seen twice" }] as const
  const desk = await inBreaths(deskOf(understood(back), { steps, undone: [], at: 1, branches: [] }))
  expect([desk.going.length, desk.takenBack]).toEqual([2, 0])
})

test("cleaned texts are what is sealed, and a row set aside is not", async () => {
  const read = understood(local())
  const [first, third] = read.rows.map((row) => row.entry.key)
  const steps = [
    { id: "a", kind: "use-one-spelling", field: "province", from: ["Wardag"], to: "Wardak" },
    { id: "b", kind: "same-person", keep: first!, others: [third!], reason: "same man" },
  ] as const
  const spelled = await inBreaths(deskOf(read, { steps: steps.slice(0, 1), undone: [], at: 1, branches: [] }))
  expect((await inBreaths(rowsToSeal(spelled))).map((row) => row.province)).toEqual(["Wardak", "Wardak"])
  const one = await inBreaths(deskOf(read, { steps, undone: [], at: 2, branches: [] }))
  expect(await inBreaths(rowsToSeal(one))).toHaveLength(1)
  const undone = await inBreaths(deskOf(read, { steps, undone: ["b"], at: 2, branches: [] }))
  expect(await inBreaths(rowsToSeal(undone))).toHaveLength(2)
})

test("the next file of a list keeps what was sealed of it", () => {
  const sealed = { ...local(), versions: [{ version: 1, at: AT, list: null, entries: [] }] }
  const next = nextFile(
    { ...sealed, fixes: [{ row: 2, column: 2, text: "x" }] },
    { name: "b.csv", first: sealed.sheet, source: sealed.source },
    AT,
  )
  expect(next.versions).toHaveLength(1)
  expect(next.fixes).toEqual([])
})

test("what was found about the file itself goes with the list: its letters, its hidden sheets, the sheet to begin with", () => {
  const arabic = Uint8Array.from(
    [..."name;father\n", 0xc3, 0xcd, 0xe3, 0xcf, ";", 0xe3, 0xcd, 0xe3, 0xcf].map((one) =>
      typeof one === "string" ? one.charCodeAt(0) : one,
    ),
  )
  const { source } = taken(arabic)
  expect(source).toMatchObject({ encoding: "windows-1256", separator: ";" })
  expect(source.findings.map((one) => one.code)).toEqual(["encoding-assumed"])
  const sheet = (name: string, header: string) => ({
    name,
    isRightToLeft: true,
    columns: [{ header }],
    rows: [["Zmaray"]],
  })
  const { first, sheets } = taken(
    writeXlsx({ sheets: [sheet("notes", "remarks to the reader"), sheet("list", "name")] }),
  )
  expect([first.name, sheets.length]).toEqual(["list", 2])
})

test("a list whose headers nobody knows can still be mapped by its columns", () => {
  const list = newList("one", "register", taken(new TextEncoder().encode("q1,q2\nZmaray,Torak\n")), AT)
  expect(columnsOf(list, {}, 0).map(({ id, field }) => [id, field])).toEqual([
    ["c1", null],
    ["c2", null],
  ])
  const mapped = { ...list, choices: { ...list.choices, headerRow: 1, chosen: { c1: "name", c2: "father" } as const } }
  expect(understood(mapped).rows.map((row) => row.entry.name?.value)).toEqual(["Zmaray"])
  const bare = { ...mapped, choices: { ...mapped.choices, headerRow: null } }
  expect(understood(bare).rows.map((row) => row.row)).toEqual([1, 2])
})

test("a mapping remembered for a header row is offered for the same header only", () => {
  const list = local()
  const { mapping } = understood(list)
  expect(choicesFor(list, { [mapping.fingerprint]: mapping }, 0).remembered).toBe(mapping)
  expect(choicesFor(list, { other: mapping }, 0).remembered).toBeUndefined()
})

test("a header row that a person corrected is found by itself in the next file of the same source", () => {
  const bytes = new TextEncoder().encode("Name,Province\nq1,q2,q3\nZmaray,Torak,Wardak\n")
  const list = newList("one", "register", taken(bytes), AT)
  expect(understood(list).headerRow).toBe(1)
  const chosen = { c1: "name", c2: "father", c3: "province" } as const
  const { mapping } = understood({ ...list, choices: { headerRow: 2, chosen, fillMerged: false } })
  const read = finish(understandSheet(list.sheet, choicesFor(list, { [mapping.fingerprint]: mapping }, 0)))
  if (isRefused(read)) throw new Error(read.code)
  expect([read.headerRow, read.columns.map((column) => column.why)]).toEqual([
    2,
    ["remembered", "remembered", "remembered"],
  ])
})

const target = {
  id: "list_a",
  exchange: "exchange_a",
  party: "party_one",
  heldBy: "party_other",
  version: 1,
  supplements: null,
  grade: "B",
} as const

test("a sealed file opens with its identity alone, and its root and count are those sealed", async () => {
  const rows = await inBreaths(
    rowsToSeal(await inBreaths(deskOf(understood(local()), { steps: [], undone: [], at: 0, branches: [] }))),
  )
  const sealed: OwnSealedList = await sealList(target, rows)
  const file = await sealedFile(sealed)
  const clear = await openWith(sealed.identity, file)
  const stranger = await sealList(target, rows)
  expect(await openWith(stranger.identity, file)).toBeNull()
  expect(stranger.root).not.toBe(sealed.root)
  if (clear === null) throw new Error("not opened")
  expect(checkOpened({ id: "list_a", root: sealed.root, count: 2 }, clear)).toEqual({
    id: "list_a",
    root: sealed.root,
    key: sealed.key,
    rows,
  })
  expect(checkOpened({ id: "list_a", root: sealed.root, count: 3 }, clear)).toMatchObject({ code: "count-differs" })
  expect(checkOpened({ id: "list_a", root: stranger.root, count: 2 }, clear)).toMatchObject({ code: "root-differs" })
  const shorter = canonicalBytes({ key: sealed.key, rows: rows.slice(1) })
  expect(checkOpened({ id: "list_a", root: sealed.root, count: 2 }, shorter)).toMatchObject({ code: "root-differs" })
  const other = new TextEncoder().encode("{}")
  expect(checkOpened({ id: "list_a", root: sealed.root, count: 2 }, other)).toMatchObject({ code: "list-malformed" })
})

test("an opened list is matched by its row numbers, whatever it holds", async () => {
  const rows = [{ name: "name" }, { name: "Zmaray Gul", father: "Torak", age: "۳۴" }]
  const { sheet, chosen } = sheetOfSealed(rows)
  const read = finish(understandSheet(sheet, { headerRow: null, chosen, todayDay: 18_343 }))
  if (isRefused(read)) throw new Error(read.code)
  const records = await inBreaths(matchRecords([...read.rows, ...read.setAside], 18_343))
  expect(records.map((record) => record.id).sort()).toEqual(["1", "2"])
  expect(records.find((record) => record.id === "2")).toMatchObject({ values: { father: "Torak" } })
  expect(toHex(sealRows(new Uint8Array(32), rows).root)).toHaveLength(64)
})

const judged = (at: number, row: number, verdict: "same" | "different" | "unsure", took = 4000): JudgementEvent => ({
  id: eventId(at, "00"),
  at: AT,
  took,
  kind: "judged",
  rule: null,
  judgements: [{ row, register: row, verdict, answer: null, reason: "" }],
})

test("a later judgement replaces the earlier, and an undone one brings the earlier back", () => {
  const events = [judged(1, 7, "same"), judged(2, 8, "different"), judged(3, 7, "different")]
  expect(foldJudgements(events).get(7)?.verdict).toBe("different")
  const last = lastJudged(events)
  expect(last?.id).toBe(eventId(3, "00"))
  const undone: JudgementEvent = { id: eventId(4, "00"), at: AT, took: 0, kind: "undone", event: last?.id ?? "" }
  expect(foldJudgements([undone, ...events]).get(7)?.verdict).toBe("same")
  expect(lastJudged([...events, undone])?.id).toBe(eventId(2, "00"))
  expect(historyOf([...events, undone]).map((each) => each.isUndone)).toEqual([true, false, false])
})

test("time left is the median of the last pairs, and unknown before three", () => {
  const events = [judged(1, 1, "same", 2000), judged(2, 2, "same", 4000), judged(3, 3, "same", 900_000)]
  expect(secondsLeft(events, 10)).toBe(40)
  expect(secondsLeft(events.slice(0, 2), 10)).toBeNull()
})

test("judgements become answers only with what an answer needs, and counts add up", () => {
  const standing = foldJudgements([judged(1, 3, "same"), judged(2, 1, "different"), judged(3, 2, "unsure")])
  expect(answerRows(standing, { authority: null, searchUntil: null })).toEqual([{ row: 1, outcome: "NOT_HELD" }])
  const rows = answerRows(standing, { authority: "authority_prisons", searchUntil: AT })
  expect(rows).toEqual([
    { row: 1, outcome: "NOT_HELD" },
    { row: 2, outcome: "UNDER_SEARCH", due: AT },
    { row: 3, outcome: "HELD", authority: "authority_prisons" },
  ])
  expect(countAnswers(rows)).toEqual({
    counts: { NOT_HELD: 1, UNDER_SEARCH: 1, HELD: 1 },
    underSearch: [{ due: AT, count: 1 }],
  })
})

test("the sample list and its register are read and matched by the same jobs the workers run", async () => {
  const read = (kind: "claim" | "register") => {
    const bytes = runJob(INTAKE_HANDLERS.sample({ kind, seed: 3, rows: 60 }), quiet)
    const book = runJob(INTAKE_HANDLERS.read({ bytes, choices: {} }), quiet)
    if (isRefused(book)) throw new Error(book.code)
    const list = runJob(INTAKE_HANDLERS.understand({ sheet: book.sheets[0]!, choices: { todayDay: 18_343 } }), quiet)
    if (isRefused(list)) throw new Error(list.code)
    return list
  }
  const claimed = await inBreaths(matchRecords(read("claim").rows, 18_343))
  const register = await inBreaths(matchRecords(read("register").rows, 18_343))
  const result = runJob(MATCHING_HANDLERS.match({ claimed, register, plan: DEFAULT_PLAN }), quiet)
  expect(result.counts.rowsA).toBe(claimed.length)
  expect(result.pairs.length).toBeGreaterThan(5)
  expect(runJob(MATCHING_HANDLERS.duplicates({ list: claimed, plan: DEFAULT_PLAN }), quiet).length).toBeGreaterThan(0)
})

test("sheets of the same columns begin as one list; what is chosen of them is read, and said", () => {
  const sheet = (name: string, person: string, header = "name") => ({
    name,
    isRightToLeft: true,
    columns: [{ header }, { header: "father" }],
    rows: [[person, "Toryal"]],
  })
  const file = taken(
    writeXlsx({ sheets: [sheet("North", "Zmaray"), sheet("South", "Gulzai"), sheet("Notes", "x", "remark")] }),
  )
  expect(file.first.parts?.map(({ name }) => name)).toEqual(["North", "South"])
  expect(file.source.findings.map(({ code }) => code)).toEqual(["sheets-joined", "sheets-left-out"])
  const south = withSheets(file, new Set([2]), 1)
  expect([south.first.name, south.source.findings.map(({ facts }) => facts)]).toEqual([
    "South",
    [{ sheets: "North 2 · Notes 2" }],
  ])
  // No list together with the others: read alone, where a person says what its columns are.
  expect(withSheets(file, new Set([1, 2, 3]), 3).first.name).toBe("Notes")
})
