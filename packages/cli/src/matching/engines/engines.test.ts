import { mkdir, mkdtemp, readdir, symlink } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DEFAULT_PLAN, type MatchingPlan } from "@wasit/matching"
import { afterAll, beforeAll, expect, it, vi } from "vitest"
import { isFault } from "../../shared/files.ts"
import { LIST, put, REGISTER, run, tempFolder, text } from "../../shared/run.test-support.ts"
import { duckdbApi, openDuckdb } from "./duckdb.ts"
import { openTable } from "./open-table.ts"
import { readTable } from "./read-tables.ts"
import { textsOf } from "./statements.ts"

const words = (...names: readonly string[]) => names.map((name) => ({ name }))
const PLAN: MatchingPlan = {
  ...DEFAULT_PLAN,
  comparisons: [
    {
      id: "given",
      kind: "identifier",
      columns: ["given"],
      levels: words("equal", "near", "differ"),
      weights: [500, 300, -300],
    },
    {
      id: "born",
      kind: "identifier",
      columns: ["born"],
      role: "support",
      levels: words("equal", "near", "differ"),
      weights: [900, 500, -400],
    },
  ],
  thresholds: { upper: 600, lower: 0 },
  blocking: {
    mode: "rules",
    rules: [
      { name: "given", keys: [{ column: "given", key: "prefix3" }] },
      { name: "born", keys: [{ column: "born", key: "equal" }] },
    ],
  },
  prior: -500,
}
const A = "rec_id, given, born\na1, zarak, 19800102\na2, parwin, 19910305\na3, gulab, 19700101\n"
const B = "rec_id;given;born\nb1;zarok;19800102\nb2;Parwin;19910385\nb3;nobody;\nb4;gulab;19700101\nb5;gulab;19700101\n"

/** Where the command lays its tables: a folder of this file's own, so that what is left there is its doing. */
let temporary = ""
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), "wasit-engines-"))
  vi.stubEnv("TMPDIR", temporary)
})
afterAll(() => vi.unstubAllEnvs())

async function files(a: string, b: string, plan: MatchingPlan = PLAN) {
  const folder = await tempFolder()
  return {
    folder,
    a: await put(folder, "a.csv", a),
    b: await put(folder, "b.csv", b),
    plan: await put(folder, "plan.json", JSON.stringify(plan)),
  }
}

it("MT128 tables are matched on disk one to one: blanks are trimmed, ties go by id, the closest rival is heeded", async () => {
  const { folder, a, b, plan } = await files(A, B)
  const output = join(folder, "pairs.csv")
  const ran = await run(["match", a, b, "--plan", plan, "--engine", "duckdb", "-o", output, "--json"])
  expect(ran.err).toBe("")
  expect(ran.json()).toMatchObject({
    engine: "duckdb",
    counts: {
      rowsA: 3,
      rowsB: 5,
      scored: 4,
      pairs: 3,
      certain: 1,
      probable: 1,
      possible: 1,
      unmatchedA: 0,
      unmatchedB: 2,
    },
    ids: { a: "rec_id", b: "rec_id" },
  })
  expect(await text(output)).toBe(
    [
      "id_a,id_b,score,probability,decision",
      "a3,b4,9.00,0.998050682261,probable",
      "a1,b1,7.00,0.992248062016,certain",
      "a2,b2,5.00,0.969696969697,possible",
      "",
    ].join("\r\n"),
  )
  expect((await readdir(temporary)).filter((name) => name.startsWith("wasit-match-"))).toEqual([])
})

it("tables in which nobody is like anybody give a file with nothing but its head", async () => {
  const { folder, a, b, plan } = await files(A, "rec_id,given,born\nb1,nobody,\n")
  const output = join(folder, "pairs.csv")
  const ran = await run(["match", a, b, "--plan", plan, "--engine", "duckdb", "-o", output, "--json"])
  expect(ran.json()).toMatchObject({ counts: { scored: 0, pairs: 0, unmatchedA: 3, unmatchedB: 1 } })
  expect(await text(output)).toBe("id_a,id_b,score,probability,decision\r\n")
})

/** Invented people from syllables; every third of the second table has a slip, every tenth is somebody else. */
function people(side: "a" | "b"): string {
  const [first, second] = [
    ["za", "gu", "par", "mir", "sho", "ka", "bri", "lo"],
    ["rak", "lab", "win", "wais", "aib", "rim", "yal", "dan"],
  ]
  const rows = Array.from({ length: 400 }, (_, at) => {
    const number = side === "b" && at % 10 === 0 ? at + 1000 : at
    const given = `${first[number % 8]}${second[Math.floor(number / 8) % 8]}`
    const family = `${second[(number * 5) % 8]}${first[(number * 3 + 1) % 8]}${second[Math.floor(number / 64) % 8]}`
    const written = side === "b" && at % 3 === 0 ? family.slice(0, -1) : family
    const born = `19${50 + (number % 47)}0${1 + (number % 9)}${10 + (number % 18)}`
    return `${side}${at},${given},${written},${born}`
  })
  return `id,given_name,surname,date_of_birth\n${rows.join("\n")}\n`
}

it("a plan without weights learns them on disk as in memory, where the part it learns from is the whole", async () => {
  const alike = (...levels: readonly number[]) => [
    ...levels.map((atLeast) => ({ name: `${atLeast}`, atLeast })),
    { name: "differ" },
  ]
  const token = (column: string) =>
    ({ id: column, kind: "token", columns: [column], levels: alike(1000, 850), weights: null }) as const
  const rule = (...columns: readonly string[]) => ({
    name: columns.join(),
    keys: columns.map((column) => ({ column, key: "equal" as const })),
  })
  const { folder, a, b, plan } = await files(people("a"), people("b"), {
    ...PLAN,
    comparisons: [
      { ...token("given_name"), frequency: { atMost: 0, values: null } },
      {
        id: "exchanged",
        kind: "exchanged",
        columns: ["given_name", "surname"],
        levels: words("exchanged", "not exchanged"),
        weights: null,
      },
      token("surname"),
      { ...token("date_of_birth"), role: "support" },
    ],
    blocking: { mode: "rules", rules: [rule("given_name", "surname"), rule("date_of_birth"), rule("surname")] },
    prior: null,
  })
  const [disk, memory] = [join(folder, "disk.csv"), join(folder, "memory.csv")]
  const onDisk = await run(["match", a, b, "--plan", plan, "--engine", "duckdb", "-o", disk, "--json"])
  const inMemory = await run(["match", a, b, "--plan", plan, "--engine", "memory", "-o", memory, "--json"])
  expect(onDisk.json().plan).toBe(inMemory.json().plan)
  const lines = async (path: string) => (await text(path)).trim().split(/\r?\n/)
  expect(await lines(disk)).toEqual(await lines(memory))
  expect((await lines(disk)).length).toBeGreaterThan(300)
})

it("without an output the pairs stand in the JSON, and without a column of ids rows have the numbers of their lines", async () => {
  const { a, b, plan } = await files(A.replace("rec_id", "x"), B.replace("rec_id", "x"))
  const ran = await run(["match", a, b, "--plan", plan, "--engine", "duckdb", "--json"])
  expect(ran.json().pairs.map(([one, other]: [string, string]) => [one, other])).toEqual([
    ["4", "5"],
    ["2", "2"],
    ["3", "3"],
  ])
})

it("MT261 a cell may be quoted for the first time after many thousand rows, and go on in the next line", async () => {
  const folder = await tempFolder()
  const plain = Array.from({ length: 30_000 }, (_, at) => `a${at},zarak,19800102\n`).join("")
  const path = await put(folder, "a.csv", `rec_id,given,born\n${plain}b1,"gulab, ""the tall""\nof Kabul",19700101\n`)
  const database = await openDuckdb((await duckdbApi())!, { memory: "200MB", threads: 1, folder })
  const table = await openTable(database, { path, id: undefined, separator: undefined })
  const ids = { idColumn: "rec_id", isIdByContent: false }
  const read = isFault(table) ? table : await readTable(database, "a", table, ["given"], ids)
  const [given] = await textsOf(database, "SELECT c0 FROM raw_a WHERE id = 'b1'")
  database.close()
  expect(read).toMatchObject({ rows: 30_001, idColumn: "rec_id", headings: ["given"] })
  expect(given).toBe('gulab, "the tall"\nof Kabul')
})

it("Parquet is read as text, as CSV is", async () => {
  const { folder, b, plan } = await files(A, B)
  const a = join(folder, "a.parquet")
  const database = await openDuckdb((await duckdbApi())!, { memory: "200MB", threads: 1, folder })
  await database.run(
    `COPY (SELECT * FROM (VALUES ('a1', 'zarak', 19800102)) t(rec_id, given, born)) TO '${a}' (FORMAT parquet)`,
  )
  database.close()
  const ran = await run(["match", a, b, "--plan", plan, "--engine", "duckdb", "--json"])
  expect(ran.json().pairs).toEqual([["a1", "b1", 0.992248062016, "certain"]])
})

it.each([
  ["engine-needs-rules", A, B, DEFAULT_PLAN, []],
  ["sql-weights-too-great", A, B, { ...PLAN, prior: -32_000 }, []],
  ["column-unknown", A.replace("born", "age"), B, PLAN, []],
  ["ids-not-unique", `${A}a1, x, 1\n`, B, PLAN, ["--id", "rec_id"]],
  ["id-empty", A.replace(/^a\d/gm, ""), B, PLAN, ["--id", "rec_id"]],
] as const)("what cannot be matched on disk is refused with what to do: %s", async (code, a, b, plan, more) => {
  const given = await files(a, b, plan)
  const ran = await run(["match", given.a, given.b, "--plan", given.plan, "--engine", "duckdb", ...more, "--json"])
  expect(ran.json().refused.code).toBe(code)
  expect(ran.err.length).toBeGreaterThan(20)
})

it("MT422 the second table's columns may stand under other headings on disk as in memory", async () => {
  const { folder, a, plan } = await files(A, "")
  const other = async (head: string) => put(folder, "b.csv", B.replace("rec_id;given;born", head))
  const pairs = async (b: string, engine: string, ...said: readonly string[]) =>
    (await run(["match", a, b, "--plan", plan, "--engine", engine, ...said, "--json"])).json()
  const decided = ({ pairs }: { pairs: string[][] }) => pairs.map(([x, y, , decision]) => [x, y, decision])
  for (const head of ["rec_id;Given ;BORN", "rec_id;vorname;geburtsdatum"]) {
    const b = await other(head)
    const [disk, memory] = [await pairs(b, "duckdb"), await pairs(b, "memory")]
    expect(decided(disk)).toEqual([
      ["a3", "b4", "probable"],
      ["a1", "b1", "certain"],
      ["a2", "b2", "possible"],
    ])
    expect(decided(disk)).toEqual(decided(memory))
    expect(disk.sameColumns).toEqual(memory.sameColumns)
  }
  const b = await other("rec_id;x;y")
  expect((await pairs(b, "duckdb", "--same", "given=x", "--same", "born=y")).counts.pairs).toBe(3)
  expect((await pairs(b, "duckdb", "--same", "given=z")).refused.code).toBe("same-unknown")
})

it("MT478 days are written one way and unknown names taken out on disk as in memory, though the two files write them otherwise", async () => {
  const people = ["Zarak", "Parwin", "Gulab", "Baby of Parwin", "unknown", "BABY", 'Sher\'s "Lala"', "Toryalai"]
  const dates = (write: (month: number, day: number) => string) => people.map((_, at) => write(at + 1, 20 + at))
  const table = (written: readonly string[]) =>
    `rec_id,given,born\n${people.map((name, at) => `${at},"${name.replaceAll('"', '""')}",${written[at]}\n`).join("")}`
  const two = (n: number) => String(n).padStart(2, "0")
  const NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug"]
  const { folder, a, b, plan } = await files(
    table(dates((month, day) => `${two(month)}/${two(day)}/1980`)),
    table(dates((month, day) => `${two(day)}-${NAMES[month - 1]}-80`)),
  )
  const written = await Promise.all(
    ["duckdb", "memory"].map(async (engine) => {
      const out = join(folder, `${engine}.csv`)
      expect((await run(["match", a, b, "--plan", plan, "--engine", engine, "-o", out])).code).toBe(0)
      return text(out)
    }),
  )
  expect(written[0]).toBe(written[1])
  const pairs = written[1]!.trim().split("\n").slice(1)
  expect(pairs.map((line) => line.split(",").slice(0, 2).join()).sort()).toEqual(people.map((_, at) => `${at},${at}`))
  // Nobody has a name in common with the child that has none.
  expect(pairs.filter((line) => line.includes("certain"))).toHaveLength(people.length - 3)
})

it("MT463 pairs from the disk are in the file to the byte as memory writes them, with no id that a spreadsheet would run", async () => {
  const ids = ["=1+1", "  @sum", "'-2", "-7", "-7x", "＝a", "\u00a0+1", "plain", 'quo""te', "com,ma", "بی نام"]
  const rows = ids.map((id, at) => `"${id}",name${at},1980010${at % 10}\n`)
  const { folder, a, b, plan } = await files(
    `rec_id,given,born\n${rows.join("")}`,
    `rec_id,given,born\n${rows.join("")}`,
  )
  for (const ending of ["csv", "tsv"]) {
    const [disk, memory] = [join(folder, `disk.${ending}`), join(folder, `memory.${ending}`)]
    expect((await run(["match", a, b, "--plan", plan, "--engine", "duckdb", "-o", disk])).code).toBe(0)
    expect((await run(["match", a, b, "--plan", plan, "--engine", "memory", "-o", memory])).code).toBe(0)
    expect((await text(disk)).split("\n").length).toBe(ids.length + 2)
    expect(await text(disk)).toBe(await text(memory))
  }
})

/** Two tables of one people each, of which the second writes what the first writes in another form. */
const OTHER_FORMS: Readonly<Record<string, (at: number) => readonly [a: Row, b: Row]>> = {
  "whole names and ages against names in parts and years of birth, houses with and without what says that they are": (
    at,
  ) => [
    { Name: `${given(at)} ${family(at)}`, Age: String(2020 - born(at)), House: `H.No. ${1 + (at % 90)}` },
    { "First name": given(at), Surname: family(at), "Birth year": String(born(at)), House: String(1 + (at % 90)) },
  ],
  "ages on the days of visits, some of which are births": (at) => [
    {
      Name: `${given(at)} ${family(at)}`,
      Born: at % 2 === 0 ? `${born(at)}-03-0${1 + (at % 9)}` : "",
      Age: String(2005 + (at % 9) - born(at)),
      Visit: `${2005 + (at % 9)}-06-11`,
    },
    { Name: `${given(at)} ${family(at)}`, Born: `${born(at)}-03-0${1 + (at % 9)}` },
  ],
  "ages ten years apart, villages in two languages, and one ending of most names": (at) => [
    {
      Name: `${given(at)} ${family(at)} Singh`,
      Age: String(60 - (born(at) % 50)),
      Village: `Dorf ${VILLAGES[at % 7]}`,
    },
    {
      Name: `${given(at)} ${family(at)} Singh`,
      Age: String(70 - (born(at) % 50)),
      Village: `Vesnice ${VILLAGES[at % 7]}`,
    },
  ],
}

type Row = Readonly<Record<string, string>>
const SOUNDS = ["za", "gu", "par", "mir", "sho", "ka", "bri", "lo", "wen", "tos", "ul"]
const VILLAGES = ["Altwald", "Brunn", "Lindau", "Rosen", "Seest", "Wolken", "Hirsch"]
const word = (at: number, by: number): string =>
  `${SOUNDS[at % 11]}${SOUNDS[(at * by + 3) % 11]}${SOUNDS[Math.floor(at / 11) % 11]}`
const given = (at: number): string => `Z${word(at, 5)}`
const family = (at: number): string => `W${word(at * 7 + 2, 3)}er`
const born = (at: number): number => 1940 + ((at * 13) % 47)

function written(rows: readonly Row[]): string {
  const head = Object.keys(rows[0]!)
  return `id,${head.join()}\n${rows.map((row, at) => `p${at},${head.map((heading) => row[heading]).join()}\n`).join("")}`
}

it.each(Object.entries(OTHER_FORMS))("MT423 on disk as in memory, to the byte: %s", async (_, rowOf) => {
  const rows = Array.from({ length: 240 }, (_, at) => rowOf(at))
  const folder = await tempFolder()
  const a = await put(folder, "a.csv", written(rows.map(([row]) => row)))
  const b = await put(folder, "b.csv", written(rows.map(([, row]) => row)))
  const [plan, disk, memory] = ["plan.json", "disk.csv", "memory.csv"].map((name) => join(folder, name))
  expect((await run(["plan", "suggest", a, b, "--rules", "-o", plan!])).err).toBe("")
  const matched = async (engine: string, out: string) =>
    (await run(["match", a, b, "--plan", plan!, "--engine", engine, "-o", out, "--json"])).json()
  const [onDisk, inMemory] = [await matched("duckdb", disk!), await matched("memory", memory!)]
  expect(onDisk.sameColumns).toEqual(inMemory.sameColumns)
  expect(onDisk.plan).toBe(inMemory.plan)
  expect(await text(disk!)).toBe(await text(memory!))
  const pairs = (await text(disk!)).trim().split(/\r?\n/).slice(1)
  expect(pairs.filter((line) => line.split(",")[0] === line.split(",")[1]).length).toBeGreaterThan(230)
})

it("a workbook is refused on disk, and small lists are matched in memory by themselves", async () => {
  const folder = await tempFolder()
  const [list, register] = [await put(folder, "a.csv", LIST), await put(folder, "b.csv", REGISTER)]
  const refused = await run(["match", list, join(folder, "b.xlsx"), "--engine", "duckdb", "--json"])
  expect(refused.json().refused.code).toBe("file-not-found")
  const ran = await run(["match", list, register, "--json"])
  expect(ran.json().engine).toBeUndefined()
})

it("MT740 on disk as in memory a column of ids is asked for by a part of its title, where no other has that part", async () => {
  const people = ["zarak", "parwin", "gulab", "melin", "dorvi", "katon"]
  const table = (headings: string, code: (at: number) => string) =>
    `${headings},given,born\n${people.map((name, at) => `${code(at)},${at}/2,${name},1980010${at + 1}`).join("\n")}\n`
  const [list, register] = [table("Case no. کۆدی, Leaf", (at) => `L-${at + 40}`), table("Ref, Leaf", (at) => `R${at}`)]
  const { a, b, plan } = await files(list, register)
  for (const engine of ["duckdb", "memory"]) {
    const matched = (own: string) =>
      run(["match", a, b, "--plan", plan, "--engine", engine, "--id-a", own, "--id-b", "Ref", "--json"])
    const found = (await matched("Case no.")).json()
    expect([found.ids, found.pairs[0].slice(0, 2)]).toEqual([{ a: "Case no. کۆدی", b: "Ref" }, ["L-40", "R0"]])
    expect((await matched("no.")).json().refused).toMatchObject({ code: "column-unknown", column: "no." })
  }
})

it("MT538 on disk as in memory the first column has the ids where no heading says so", async () => {
  const people = ["zarak", "parwin", "gulab", "melin", "dorvi", "katon"]
  const table = (heading: string, code: (at: number) => string) =>
    `${heading},given,born\n${people.map((name, at) => `${code(at)},${name},1980010${at + 1}`).join("\n")}\n`
  const { a, b, plan } = await files(
    table("Čís. losu", (at) => `L-${at + 40}`),
    table("N° électeur", (at) => String(at + 700)),
  )
  const ids = async (engine: string) => {
    const found = (await run(["match", a, b, "--plan", plan, "--engine", engine, "--json"])).json()
    return [found.ids, found.pairs.map(([one, other]: string[]) => `${one} ${other}`).sort()]
  }
  const [columns, pairs] = await ids("duckdb")
  expect(columns).toEqual({ a: "Čís. losu", b: "N° électeur" })
  expect(pairs.slice(0, 2)).toEqual(["L-40 700", "L-41 701"])
  expect(await ids("memory")).toEqual([columns, pairs])
})

it("MT903 on disk a full disk, too little memory and a size that is none are refused by their own names", async () => {
  const { a, b, plan, folder } = await files(A, B)
  const onDisk = ["match", a, b, "--plan", plan, "--engine", "duckdb", "--json"]
  for (const size of ["lots", "80%", "-5MB", "0MB", "2", "GB"]) {
    const { code, json } = await run([...onDisk, "--memory-limit", size])
    expect([size, code, json().refused.code]).toEqual([size, 2, "option-malformed"])
  }
  expect((await run([...onDisk, "--memory-limit", "1MB"])).json().refused).toEqual({
    code: "engine-memory",
    size: "1MB",
  })
  for (const size of ["800MB", "2 gb", "1.5GiB"]) expect((await run([...onDisk, "--memory-limit", size])).code).toBe(0)
  await symlink("/dev/full", `${folder}/full.csv`)
  const full = await run([...onDisk, "-o", `${folder}/full.csv`])
  expect([full.code, full.json().refused]).toEqual([
    2,
    { code: "file-not-writable", path: `${folder}/full.csv`, why: "ENOSPC" },
  ])
  await mkdir(`${folder}/pairs.csv.part`)
  expect((await run([...onDisk, "-o", `${folder}/pairs.csv`])).code).toBe(2)
  expect((await readdir(folder)).sort()).toEqual(["a.csv", "b.csv", "full.csv", "pairs.csv.part", "plan.json"])
})
