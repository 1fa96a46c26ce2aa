import { finish, isRefused, readBook, readList, understandSheet } from "@wasit/domain/intake"
import { DEFAULT_PLAN, findDuplicates } from "@wasit/matching"
import { expect, test } from "vitest"
import { inBreaths } from "../app/breaths.ts"
import { clustersFrom, filterRows, openTwins, spelledColumns, valuesOf, whyTogether } from "./desk-model.ts"
import { type Desk, type DeskFilter, deskOf, NO_FILTER } from "./local-list.ts"
import { matchRecords, recordsOfOne } from "./match-record.ts"

const csv = new TextEncoder().encode(
  ["Name,Father,Province", "Zmaray Gul,Torak,Wardak", "Zmaray Gul,Torak,Wardag", "نوریالی,ببرک,كابل"].join("\n"),
)

function desk(steps: Parameters<typeof deskOf>[1]["steps"] = []): Desk {
  const book = finish(readBook(csv))
  if (isRefused(book)) throw new Error(book.code)
  const list = finish(understandSheet(book.sheets[0]!))
  if (isRefused(list)) throw new Error(list.code)
  return finish(deskOf(list, { steps, undone: [], at: steps.length, branches: [] }))
}

const rowsWith = async (filter: Partial<DeskFilter>, of = desk()) =>
  (await inBreaths(filterRows(of, { ...NO_FILTER, ...filter }))).map((one) => one.entry.row)

test("search reads letters as intake folds them, in any field", async () => {
  expect(await rowsWith({ search: "کابل" })).toEqual([4])
  expect(await rowsWith({ search: "ZMARAY" })).toEqual([2, 3])
  expect(await rowsWith({ search: "nobody" })).toEqual([])
  // What ends one field and begins the next is no word of the row.
  expect(await rowsWith({ search: "gul torak" })).toEqual([])
  // A row that was put right is found by what it says now, and no longer by what it said.
  const step = { id: "a", kind: "use-one-spelling", field: "province", from: ["Wardag"], to: "Wardak" } as const
  expect(await rowsWith({ search: "wardag" }, desk([step]))).toEqual([])
})

test("facets narrow by the values as cleaned, and the counts follow", async () => {
  const step = { id: "a", kind: "use-one-spelling", field: "province", from: ["Wardag"], to: "Wardak" } as const
  const cleaned = desk([step])
  expect(await rowsWith({ facets: { province: ["Wardak"] } }, cleaned)).toEqual([2, 3])
  expect(await rowsWith({ only: "changed" }, cleaned)).toEqual([3])
  expect(valuesOf(cleaned.entries, "province")[0]).toEqual({ text: "Wardak", rows: 2 })
  const texts = [
    { text: "Wardak", rows: 2 },
    { text: "كابل", rows: 1 },
  ]
  expect(await inBreaths(spelledColumns(cleaned, ["name", "province"]))).toEqual([{ field: "province", texts }])
})

test("what is smaller than the threshold is counted, so that an empty desk explains itself", () => {
  const cluster = { field: "province", key: "w", spellings: [], rows: 2 } as const
  expect(clustersFrom([cluster], 3)).toEqual({ shown: [], smaller: 1 })
})

test("rows found to be different people are not proposed again", () => {
  const clusters = [{ ids: ["2", "3"], reasons: [] }]
  const open = openTwins(desk(), clusters)
  expect(open).toHaveLength(1)
  const keys = open[0]?.keys ?? []
  expect(openTwins(desk([{ id: "a", kind: "different-people", keys, reason: "x" }]), clusters)).toEqual([])
  const aside = { id: "b", kind: "set-aside", keys: keys.slice(0, 1), reason: "x" } as const
  expect(openTwins(desk([aside]), clusters)).toEqual([])
})

test("rows proposed as one person say what agrees between all of them, and what disagrees between any", async () => {
  const file = [
    "Name,Father,Grandfather,Age,Document no",
    "Zmaray Gul,Torak,Akbar,30,881204",
    "Zmaray Gul,Torak,Akbar,30,881204",
    "زمری گل,تورک,,44,881204",
  ]
  const read = finish(readList(new TextEncoder().encode(file.join("\n"))))
  if (isRefused(read)) throw new Error(read.code)
  const [cluster, ...others] = findDuplicates(await inBreaths(matchRecords(read.list.rows, 18_343)), DEFAULT_PLAN)
  expect(others).toEqual([])
  expect(cluster?.ids).toHaveLength(3)
  expect(whyTogether(cluster!)).toEqual({ agreeing: ["name", "father", "document"], disagreeing: ["birth"] })
  expect(whyTogether({ ids: [], reasons: [] })).toEqual({ agreeing: [], disagreeing: [] })
})

test("MT744 whom a remark names by the id of his row is no second row of the other", async () => {
  const idsOf = async (remark: string): Promise<readonly (readonly string[])[]> => {
    const file = `row id,Name,Father,Date of birth,Remarks\nP-1,Zmaray Gul,Torak,1997-08-16,${remark}\nP-2,Zmarai Gul,Torak,1997-08-16,\n`
    const read = finish(readList(new TextEncoder().encode(file)))
    if (isRefused(read)) throw new Error(read.code)
    return findDuplicates(await inBreaths(recordsOfOne(read.list.rows, 18_343)), DEFAULT_PLAN).map(({ ids }) => ids)
  }
  expect(await idsOf("brother of P-3")).toEqual([["2", "3"]])
  expect(await idsOf("brother of P-2")).toEqual([])
})

test("the desk of a great list is made in steps, and knows which fields hold anything, as cleaned", () => {
  const rows = Array.from({ length: 3_000 }, (_, at) => `Zmaray ${at},Torak,Wardag`)
  const read = finish(readList(new TextEncoder().encode(["Name,Father,Province,Village", ...rows].join("\n"))))
  if (isRefused(read)) throw new Error(read.code)
  const { list } = read
  const { key } = list.rows[2_999]!.entry
  const step = { id: "a", kind: "correct-cell", key, field: "village", from: "", to: "Sangin" } as const
  const steps = deskOf(list, { steps: [step], undone: [], at: 1, branches: [] })
  expect(deskOfAll(list.rows.length, steps)).toMatchObject({ fields: ["name", "father", "province", "village"] })
})

/** Runs steps, none of which may do more than five hundred rows. */
function deskOfAll(rows: number, steps: ReturnType<typeof deskOf>): Desk {
  for (let made = 1; ; made++) {
    const next = steps.next()
    if (next.done !== true) continue
    expect(made).toBeGreaterThan(rows / 500)
    return next.value
  }
}
