import { join } from "node:path"
import { DEFAULT_PLAN, type MatchingPlan } from "@wasit/matching"
import { describe, expect, it } from "vitest"
import { put, run, tempFolder, text } from "../../shared/run.test-support.ts"
import { duckdbApi } from "./duckdb.ts"

const words = (...names: readonly string[]) => names.map((name) => ({ name }))
const same = (column: string, role: object = {}) =>
  ({
    id: column,
    kind: "identifier",
    columns: [column],
    levels: words("equal", "near", "differ"),
    weights: [700, 300, -300],
    ...role,
  }) as const
const PLAN: MatchingPlan = {
  ...DEFAULT_PLAN,
  comparisons: [same("given_name"), same("surname"), same("born", { role: "support" })],
  thresholds: { upper: 600, lower: 0 },
  blocking: {
    mode: "rules",
    rules: ["given_name", "surname", "born"].map((column) => ({ name: column, keys: [{ column, key: "equal" }] })),
  },
  prior: -500,
}

/** Invented people: a given name, a surname, a day of birth, a village and a house. */
const PEOPLE = Array.from({ length: 24 }, (_, at) => [
  `${["za", "gu", "par", "mir"][at % 4]}${["rak", "lab", "win", "wais", "aib", "lun"][at >> 2]}`,
  `${["sho", "ka", "bri"][at % 3]}${["yal", "dan", "rim", "tos", "wen", "ul", "net", "ark"][at & 7]}`,
  `19${50 + at}-03-${10 + (at % 18)}`,
  `qala${at % 5}`,
  `house ${at}`,
])
type Rows = readonly (readonly string[])[]
const csv = (rows: Rows): string => rows.map((cells) => `${cells.join(",")}\n`).join("")
const HEAD = ["rec_id", "given_name", "surname", "born", "village", "house"]
const withIds = (id: (at: number) => string): string[][] => PEOPLE.map((cells, at) => [id(at), ...cells])
const REGISTER = csv([HEAD, ...withIds((at) => `R${at}`)])
const numbered = withIds((at) => `k${at + 40}`)
const among = (rows: Rows, at: number, ...more: Rows): Rows => [...rows.slice(0, at), ...more, ...rows.slice(at)]
const blankAt = (...places: readonly number[]) => withIds((at) => (places.includes(at) ? "" : `k${at + 40}`))

interface Ran {
  readonly refused?: object
  readonly notes?: readonly { readonly code: string }[]
  readonly ids?: object
  readonly counts?: Readonly<Record<string, number>>
  readonly written: string | null
  /** The lines that name the table. */
  readonly said: readonly string[]
}

/** What one engine makes of a table and the register. */
async function matched(engine: string, more: readonly string[], folder: string): Promise<Ran> {
  const [a, b] = [join(folder, "list.csv"), join(folder, "register.csv")]
  const [plan, output] = [join(folder, "plan.json"), join(folder, `${engine}.csv`)]
  const args = ["match", a, b, "--plan", plan, "--engine", engine, "-o", output, ...more]
  const { refused, notes, ids, counts } = (await run([...args, "--json"])).json()
  const told = await run(args)
  const said = `${told.out}${told.err}`.split("\n").filter((line) => line.includes(a))
  return { refused, notes, ids, counts, written: refused === undefined ? await text(output) : null, said }
}

async function both(list: string, more: readonly string[] = [], register = REGISTER) {
  const folder = await tempFolder()
  await put(folder, "list.csv", list)
  await put(folder, "register.csv", register)
  await put(folder, "plan.json", JSON.stringify(PLAN))
  const memory = await matched("memory", more, folder)
  const disk = await matched("duckdb", more, folder)
  return { memory, disk }
}

const expectSame = ({ memory, disk }: { memory: Ran; disk: Ran }) => {
  expect(disk.refused).toEqual(memory.refused)
  expect(disk.ids).toEqual(memory.ids)
  expect(disk.notes).toEqual(memory.notes)
  expect(disk.said).toEqual(memory.said)
  expect(disk.written).toBe(memory.written)
}

const ID = ["--id-a", "rec_id"]
const SUM = ["", "Total", "24"]

/** Tables, what is said of their columns, and the codes of what is told or refused. */
const TABLES: Readonly<Record<string, readonly [list: string, more: readonly string[], codes: readonly string[]]>> = {
  "every row has an id": [csv([HEAD, ...numbered]), [], []],
  "a blank id in a row of a column that nobody named": [csv([HEAD, ...blankAt(5)]), [], ["rows-without-id"]],
  "blank ids in a third of the rows of a named column": [
    csv([HEAD, ...blankAt(0, 3, 6, 9, 12, 15, 18, 21)]),
    ID,
    ["rows-without-id"],
  ],
  "blank ids in a third of the rows of a column that nobody named": [
    csv([HEAD, ...blankAt(0, 3, 6, 9, 12, 15, 18, 21)]),
    [],
    ["id-empty"],
  ],
  "numbers of rows that others have for ids": [
    csv([HEAD, ...withIds((at) => (at === 3 || at === 7 ? "" : at === 9 ? "#5" : String(at)))]),
    ID,
    ["rows-without-id"],
  ],
  "blanks of other kinds around ids and alone": [
    csv([HEAD, ...withIds((at) => (at === 4 ? "\u00a0\u3000" : `\u00a0k${at}\u2003 `))]),
    ID,
    ["rows-without-id"],
  ],
  "a sum at the end": [csv([HEAD, ...numbered, SUM]), [], ["rows-of-notes"]],
  "a sum at the end in full width": [csv([HEAD, ...numbered, [...SUM, "", "", ""]]), ID, ["rows-of-notes"]],
  "a note in the middle, and a row without an id": [
    csv([HEAD, ...among(blankAt(20), 9, ["", "WARD 7"])]),
    [],
    ["rows-of-notes", "rows-without-id"],
  ],
  "a title of a ward first, alone in its row": [csv([HEAD, ["", "WARD 7"], ...numbered]), [], ["rows-of-notes"]],
  "more than ten sums": [
    csv([HEAD, ...PEOPLE.slice(0, 12).flatMap((_, at) => [numbered[at]!, SUM]), ...numbered.slice(12)]),
    [],
    ["rows-of-notes"],
  ],
  "a row that only an unknown name fills": [
    csv([HEAD, ...among(numbered, 9, ["", "Unknown", "Baby", "", "qala1"], ["", "Baby of Lun", "x", "y", "z", "w"])]),
    [],
    ["rows-of-notes", "rows-without-id"],
  ],
  "the headings once more": [csv([HEAD, ...among(numbered, 9, HEAD)]), [], ["rows-without-id"]],
  "blank lines, and rows of nothing but separators": [
    csv([HEAD, ...among(blankAt(3, 22), 9, [""], ["", "", "", "", "", ""], [""])]),
    ID,
    ["rows-without-id"],
  ],
  "blank lines in a table without ids": [
    csv([
      HEAD.with(0, "x"),
      ...among(
        withIds(() => "y"),
        9,
        [""],
        [""],
      ),
      [""],
    ]),
    [],
    [],
  ],
  "rows of nothing but separators in a table without ids": [
    csv([
      HEAD.with(0, "x"),
      ...among(
        withIds(() => "y"),
        9,
        ["", "", "", "", "", ""],
      ),
    ]),
    [],
    [],
  ],
  "an id of two rows in a column that was named": [
    csv([HEAD, ...withIds((at) => ["z", "y", "x", "y", "z"][at] ?? `k${at}`)]),
    ID,
    ["ids-not-unique"],
  ],
  "an id of two rows in a column that nobody named": [
    csv([HEAD, ...withIds((at) => `k${at % 20}`)]),
    [],
    ["ids-not-unique"],
  ],
  "no id at all in a column that was named": [csv([HEAD, ...withIds(() => "")]), ID, ["id-empty"]],
  "no id at all in a column that nobody named": [csv([HEAD, ...withIds(() => "")]), [], []],
  "ids twice in the first column for them, and once in the second": [
    csv([[...HEAD, "uid"], ...withIds((at) => `k${at % 20}`).map((cells, at) => [...cells, `u${at}`])]),
    [],
    [],
  ],
  "a first column of codes without a heading": [csv([HEAD.with(0, ""), ...numbered]), [], ["heading-missing"]],
  "a first column of codes that no heading tells of, and a sum": [
    csv([HEAD.with(0, "Čís. losu"), ...withIds((at) => `L-${at + 40}`), SUM]),
    [],
    ["rows-of-notes"],
  ],
  "a first column of codes, and a sum where its code would be": [
    csv([HEAD.with(0, "Čís. losu"), ...withIds((at) => `L-${at + 40}`), ["Insgesamt 24"]]),
    [],
    [],
  ],
  "cells beyond the last heading, blank in most rows": [
    csv([HEAD, ...numbered.map((cells, at) => [...cells, at % 5 === 1 ? "y" : ""]), SUM]),
    [],
    ["cells-beyond", "rows-of-notes"],
  ],
  "nothing in the cells beyond the last heading": [csv([HEAD, ...numbered].map((cells) => [...cells, ""])), [], []],
  "two columns of one heading": [
    csv([[...HEAD, "surname"], ...numbered.map((cells) => [...cells, "x"]), SUM]),
    [],
    ["heading-twice", "rows-of-notes"],
  ],
  "a title above the headings, a quoted cell of two lines, and a sum": [
    csv([["People of a ward"], [""], HEAD, ...among(numbered, 4, ["", '"sho\nyal"', "x", "y", "z", "w"]), SUM]),
    [],
    ["titles-above", "rows-of-notes", "rows-without-id"],
  ],
}

describe.skipIf((await duckdbApi()) === null)(
  "MT564 rows without an id and notes among them on disk as in memory",
  () => {
    it.each(Object.entries(TABLES))("%s", async (_, [list, more, codes]) => {
      const ran = await both(list, more)
      expectSame(ran)
      const told = ran.memory.refused === undefined ? (ran.memory.notes ?? []) : [ran.memory.refused]
      expect(told.map((note) => (note as { code: string }).code)).toEqual(codes)
      for (const [name, count] of Object.entries(ran.disk.counts ?? {}))
        if (name !== "scored" && name !== "nameAlone") expect([name, ran.memory.counts?.[name]]).toEqual([name, count])
    })
  },
)
