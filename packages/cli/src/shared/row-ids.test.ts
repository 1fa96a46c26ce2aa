import { writeXlsx } from "@wasit/domain/intake"
import { expect, it } from "vitest"
import { idsByCells } from "./row-ids.ts"
import { put, run, tempFolder } from "./run.test-support.ts"

/** Invented people. */
const PEOPLE = [
  ["Zmarak", "Toryal", "1971"],
  ["Spin", "Kal", "1963"],
  ["Gulab", "Wruk", "1985"],
  ["Zurmati", "Tajgul", "1990"],
  ["Sperlai", "Noor", "1979"],
  ["Toryal", "Zmaray", "1955"],
  ["Wali", "Sor", "1968"],
  ["Kalan", "Mirgul", "1988"],
  ["Torak", "Baran", "1974"],
  ["Lajward", "Saman", "1992"],
  ["Marjan", "Spogmay", "1981"],
] as const
const csv = (table: readonly (readonly string[])[]): string => table.map((cells) => cells.join(",")).join("\n")
const HEAD = ["Case no.", "Name", "Father", "Born"]
const REGISTER = csv([["id", "name", "father", "born"], ...PEOPLE.map((cells, at) => [`R${at}`, ...cells])])
const withIds = (ids: readonly string[]): string[][] => ids.map((id, at) => [id, ...PEOPLE[at % PEOPLE.length]!])
const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => `N-${at + 10}`)

/** Matches a list with the register: the ids that were paired, what was said, and why it was refused. */
async function matched(list: string | Uint8Array, more: readonly string[], name = "list.csv") {
  const folder = await tempFolder()
  const [a, b] = [await put(folder, name, list), await put(folder, "register.csv", REGISTER)]
  const ran = await run(["match", a, b, ...more, "--json"])
  const { pairs = [], refused, notes = [], ids, idsPassedOver } = ran.json()
  const of = Object.fromEntries(pairs.map(([one, other]: string[]) => [other, one]))
  const said = notes.find(({ code }: { code: string }) => code === "rows-without-id")
  return { of, refused, said, ids, idsPassedOver, a, text: async () => (await run(["match", a, b, ...more])).out }
}

it("MT536 a row with a name and without an id goes by the number of its row, and it is said", async () => {
  const ids = numbered(5).with(2, "")
  const { of, said, a, text } = await matched(csv([HEAD, ...withIds(ids)]), ["--id-a", "Case no."])
  expect([of.R0, of.R2, of.R4]).toEqual(["N-10", "4", "N-14"])
  expect(said).toEqual({ code: "rows-without-id", file: a, column: "Case no.", count: 1, rows: "4" })
  expect(await text()).toContain("list.csv")
})

it("MT536 a number that is another's id is told from it", async () => {
  const { of } = await matched(csv([HEAD, ...withIds(["1", "2", "", "4", "5"])]), ["--id-a", "Case no."])
  expect([of.R2, of.R3]).toEqual(["#4", "4"])
})

it("MT536 notes, sums and titles among the rows need no id", async () => {
  const rows = withIds(numbered(7))
  const among = [["FACILITY: SPIN"], ...rows.slice(0, 4), ["", "Subtotal", "4"], HEAD, ...rows.slice(4), ["Total 7"]]
  const { of, said } = await matched(csv([HEAD, ...among]), ["--id-a", "Case no."])
  expect([of.R0, of.R6, said]).toEqual(["N-10", "N-16", undefined])
})

it("MT536 what repeats the column's own title is no id", async () => {
  const rows = withIds([...numbered(2), "Case no.", "Case no.", "N-30"])
  const { of, said } = await matched(csv([HEAD, ...rows]), ["--id-a", "Case no."])
  expect([of.R2, of.R3, of.R4, said.count]).toEqual(["4", "5", "N-30", 2])
})

it("MT536 rows on several sheets without an id are named by their sheet", async () => {
  const sheet = (name: string, rows: string[][]) => ({
    ...{ name, isRightToLeft: false, rows },
    columns: HEAD.map((header) => ({ header })),
  })
  const rows = withIds(numbered(6).with(4, ""))
  const workbook = writeXlsx({ sheets: [sheet("North", rows.slice(0, 3)), sheet("South", rows.slice(3))] })
  const { of, said } = await matched(workbook, ["--id-a", "Case no."], "list.xlsx")
  expect([of.R3, of.R4, said.rows]).toEqual(["N-13", "South!3", "South!3"])
})

it("MT536 a column without any id, and one id of two people, are refused", async () => {
  const blank = await matched(csv([HEAD, ...withIds(["", "", ""])]), ["--id-a", "Case no."])
  expect(blank.refused).toMatchObject({ code: "id-empty", row: 2 })
  const twice = await matched(csv([HEAD, ...withIds(["N-1", "", "N-1"])]), ["--id-a", "Case no."])
  expect(twice.refused).toMatchObject({ code: "ids-not-unique", id: "N-1", row: 2, other: 4 })
})

it("MT536 a column of ids that nobody named may lack an id in ten, and no more", async () => {
  const one = await matched(csv([["ref", ...HEAD.slice(1)], ...withIds(numbered(11).with(5, ""))]), [])
  expect([one.ids.a, one.of.R0, one.of.R5, one.said.count]).toEqual(["ref", "N-10", "7", 1])
  const third = await matched(csv([["ref", ...HEAD.slice(1)], ...withIds(numbered(3).with(1, ""))]), [])
  expect([third.ids.a, third.of.R0, third.said]).toEqual([null, "2", undefined])
  expect(third.idsPassedOver).toEqual([expect.objectContaining({ code: "id-empty", row: 3 })])
})

it("MT536 a list compared with itself keeps such rows too", async () => {
  const rows = [...withIds(numbered(5)), ["", ...PEOPLE[0]]]
  const path = await put(await tempFolder(), "list.csv", csv([HEAD, ...rows]))
  const found = (await run(["dedupe", path, "--id", "Case no.", "--json"])).json()
  expect(found.pairs.map(({ ids }: { ids: string[] }) => ids)).toEqual([["N-10", "7"]])
  expect(found.notes).toEqual([expect.objectContaining({ code: "rows-without-id", rows: "7" })])
})

it("MT536 ids stay each row's own whatever the numbers of the rows are", () => {
  const rows = [2, 3, 4, 5].map((row) => ({ row }))
  expect(idsByCells(["3", "", "#3", "x"], rows, "id")).toEqual({ ids: ["3", "##3", "#3", "x"], without: [3] })
})

it("MT740 a column is asked for by a part of its title too, where no other has that part", async () => {
  const rows = withIds(numbered(5))
  const titled = (title: string): string => csv([[title, ...HEAD.slice(1)], ...rows])
  for (const title of ["کۆدی گیراو Case no.", "Case no. کۆدی گیراو", '"کۆدی گیراو\nCase no."', "Case no. / رقم"]) {
    const { of } = await matched(titled(title), ["--id-a", "Case no."])
    expect([title, of.R0, of.R4]).toEqual([title, "N-10", "N-14"])
  }
  const two = csv([["Case no. A", "Name", "Father", "Case no. B"], ...rows])
  expect((await matched(two, ["--id-a", "Case no."])).refused).toMatchObject({ code: "column-unknown" })
})

it("MT740 codes of two words are ids where nothing says which column holds them", async () => {
  const codes = PEOPLE.map((_, at) => `م ج/${3 + 5 * at}`)
  const { of, ids } = await matched(
    csv(PEOPLE.map(([name, father, born], at) => [codes[at]!, `${name} ${father}`, born])),
    [],
  )
  expect([of.R0, of.R5, ids.a]).toEqual(["م ج/3", "م ج/28", "A"])
})
