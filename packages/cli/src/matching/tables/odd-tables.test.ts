import { readdir } from "node:fs/promises"
import { writeXlsx } from "@wasit/domain/intake"
import { DEFAULT_PLAN } from "@wasit/matching"
import { expect, it } from "vitest"
import { LIST, put, REGISTER, run, tempFolder, text } from "../../shared/run.test-support.ts"

/** Invented people. */
const HEAD = ["id", "given_name", "surname", "suburb", "date_of_birth"]
const PEOPLE = [
  ["zarak", "kador", "mirigra", "19800203"],
  ["melin", "tonba", "selatopu", "19550302"],
  ["dorvi", "hensun", "mirigra", "19711130"],
  ["katon", "grapol", "quhenba", "19620714"],
  ["rinmel", "sesdor", "vaquton", "19880921"],
  ["pollin", "bari", "selatopu", "19490105"],
  ["susanmi", "tegra", "quhenba", "19930818"],
  ["henva", "miqudor", "vaquton", "19760427"],
]
const rows = (side: string): string[][] => PEOPLE.map((cells, at) => [`${side}${at}`, ...cells])
const csv = (table: readonly (readonly string[])[]): string => table.map((cells) => cells.join(",")).join("\n")
const FIRST = csv([HEAD, ...rows("A")])

/** Matches a table with the first one: how many pairs were right, and what was said of the table. */
async function matched(second: string | Uint8Array, more: readonly string[] = [], name = "b.csv") {
  const folder = await tempFolder()
  const [a, b] = [await put(folder, "a.csv", FIRST), await put(folder, name, second)]
  const output = `${folder}/pairs.csv`
  const ran = await run(["match", a, b, "-o", output, "--json", ...more])
  if (ran.code !== 0) return { code: ran.code, said: async () => ran.err, right: 0, notes: [] }
  const pairs = (await text(output)).trim().split("\r\n").slice(1)
  const right = pairs.filter((pair) => /^A(\d),B\1,/.test(pair)).length
  const notes: readonly string[] = (ran.json().notes ?? []).map((note: { code: string; rows?: string; row?: number }) =>
    [note.code, note.rows ?? note.row].filter((part) => part !== undefined).join(" "),
  )
  const said = async () => (await run(["match", a, b])).out
  return { code: ran.code, said, right, notes }
}

it("MT193 one damaged byte costs a table its cell, is told with its row, and costs no other row anything", async () => {
  const arabic = csv([HEAD, ...rows("B").map((cells) => [...cells.slice(0, 3), "قندهار هلمند", cells[4]!])])
  const bytes = new TextEncoder().encode(arabic)
  bytes[arabic.indexOf("zarak") + 1] = 0xe9
  const { right, notes, said } = await matched(bytes)
  expect([right, notes]).toEqual([8, ["letters-not-read 2"]])
  expect(await said()).toContain("b.csv, rows 2: letters there are damaged")
})

it("MT193 text of another encoding is read as that, and it is said", async () => {
  const latin = csv([HEAD, ...rows("B")])
  const bytes = Uint8Array.from(latin.replace("zarak", "zar\u00e9k"), (letter) => letter.charCodeAt(0))
  const { right, notes } = await matched(bytes)
  expect([right, notes]).toEqual([8, ["encoding-guessed"]])
  const wide = Uint8Array.from([...latin].flatMap((letter) => [letter.charCodeAt(0), 0]))
  const path = await put(await tempFolder(), "wide.csv", wide)
  expect((await run(["dedupe", path, "--encoding", "utf-16le", "--json"])).json().counts.rows).toBe(8)
})

it("MT194 titles above the headings are passed over, in text and in a workbook, and the row of headings can be said", async () => {
  const titled = [["Register of the ministry"], [], ["sep=;"], HEAD, ...rows("B")]
  expect(await matched(csv(titled))).toMatchObject({ right: 8, notes: ["titles-above 4"] })
  const twoTitles = csv([["Register", "of 1403"], HEAD, ...rows("B")])
  expect(await matched(twoTitles, ["--header", "2", "--id-b", "id"])).toMatchObject({ code: 2 })
  const folder = await tempFolder()
  const [a, b] = [
    await put(folder, "a.csv", csv([["Claims", "1403"], HEAD, ...rows("A")])),
    await put(folder, "b.csv", twoTitles),
  ]
  expect((await run(["match", a, b, "--header", "2", "--json"])).json().counts.pairs).toBe(8)
  const workbook = writeXlsx({
    sheets: [
      { name: "notes", isRightToLeft: false, columns: [{ header: "remark" }], rows: [["see the second sheet"]] },
      { name: "people", isRightToLeft: false, columns: HEAD.map((header) => ({ header })), rows: rows("B") },
    ],
  })
  const book = await put(folder, "b.xlsx", workbook)
  const plain = await put(folder, "first.csv", FIRST)
  expect((await run(["dedupe", book, "--sheet", "people", "--json"])).json().counts.rows).toBe(8)
  expect((await run(["match", plain, book, "--sheet", "9"])).err).toContain("9")
})

it("MT194 a title in two cells above the headings is one, unless the row below it holds numbers", async () => {
  for (const title of [
    ["Register", "of 1403"],
    ["Register", "", "of 1403"],
  ])
    expect(await matched(csv([title, HEAD, ...rows("B")]))).toMatchObject({ right: 8, notes: ["titles-above 2"] })
  const sparse = csv([["id", "surname"], ...rows("B").map(([id, , surname, ...more]) => [id!, surname!, ...more])])
  expect((await matched(sparse)).notes).toEqual(["cells-beyond 2, 3, 4, 5, 6, 7, 8, 9"])
})

it("MT210 a cell beyond 4 kB is not read, and its row is told", async () => {
  const long = csv([
    HEAD,
    ...rows("B").map((cells, at) => (at === 1 ? [...cells.slice(0, 3), "x".repeat(5000), cells[4]!] : cells)),
  ])
  expect(await matched(long)).toMatchObject({ right: 8, notes: ["cells-too-long 3"] })
})

it("MT195 what of a table is not read is told: a heading twice or missing, cells beyond, ids that are not unique", async () => {
  const twice = csv([[...HEAD, "suburb"], ...rows("B").map((cells) => [...cells, "x"])])
  expect(await matched(twice)).toMatchObject({ right: 8, notes: ["heading-twice"] })
  const nameless = csv([[...HEAD.slice(0, 3), "", HEAD[4]!], ...rows("B")])
  expect(await matched(nameless)).toMatchObject({ right: 8, notes: ["heading-missing"] })
  const beyond = csv([HEAD, ...rows("B").map((cells, at) => (at === 2 ? [...cells, "more"] : cells))])
  expect(await matched(beyond)).toMatchObject({ right: 8, notes: ["cells-beyond 4"] })
  const { notes } = await matched(csv([HEAD, ...rows("B"), rows("B")[1]!]))
  expect(notes).toEqual(["ids-not-unique 3"])
})

it("MT195 of a table with one column the heading is told, which may be a row of it", async () => {
  const path = await put(await tempFolder(), "names.csv", "Zarmok Tufani\nRafi Sorkhabi\nLal Gul Sangini\n")
  const { out } = await run(["dedupe", path])
  expect(out).toContain("names.csv has one column, headed “Zarmok Tufani”")
  expect((await run(["dedupe", path, "--header", "none", "--map", "A=name", "--json"])).json().people).toBe(3)
})

it("MT195 tables without a column in common are refused with the headings of both", async () => {
  const { code, said } = await matched(
    csv([
      ["key", "x"],
      ["1", "2"],
    ]),
  )
  expect(code).toBe(2)
  expect(await said()).toMatch(
    /a\.csv has: id · given_name · surname · suburb · date_of_birth\. .*b\.csv has: key · x\./,
  )
})

it("MT255 a table with given names beside Name is no list of whole names, and headings in another language find their own", async () => {
  const german = ["id", "Vorname", "Name", "Wohnort", "Geburtsdatum"]
  const folder = await tempFolder()
  const a = await put(folder, "a.csv", csv([german, ...rows("A")]))
  const b = await put(folder, "b.csv", csv([german, ...rows("B")]))
  const { counts, columns } = (await run(["match", a, b, "--json"])).json()
  expect(counts.pairs).toBe(8)
  expect(columns.map(({ meaning }: { meaning: string }) => meaning)).toEqual([
    "row-id",
    "given-name",
    "surname",
    "place",
    "birth-date",
  ])
  const arabic = ["id", "الاسم الأول", "الكنية", "المدينة", "تاريخ الميلاد"]
  expect(await matched(csv([arabic, ...rows("B")]))).toMatchObject({ code: 0, right: 8 })
})

it("MT257 what two lists of persons have in common and are not compared by is told, with the way to compare it", async () => {
  const head = ["Name", "DOB", "Address", "Phone"]
  const people = PEOPLE.map(([given, surname, suburb], at) => [
    `${given} ${surname}`,
    "1980-02-03",
    `${suburb} road`,
    `0700 10${at}`,
  ])
  const folder = await tempFolder()
  const a = await put(folder, "a.csv", csv([head, ...people]))
  const b = await put(folder, "b.csv", csv([head, ...people]))
  const { out } = await run(["match", a, b])
  expect(out).toContain("which are not compared by: Address · Phone.")
  const plan = `${folder}/plan.json`
  await run(["plan", "suggest", a, b, "-o", plan])
  const told = await run(["match", a, b, "--plan", plan])
  expect(told.out).toContain("compared: Name · DOB · Address · Phone")
  expect(told.out).not.toContain("not compared by")
  // What somebody set aside himself needs no telling.
  const chosen = await run(["match", a, b, "--map", "Address=", "--map", "Phone="])
  expect(chosen.out).not.toContain("not compared by")
})

it("MT258 a column that is to be left out and that no table has is refused: the one that was meant would be compared", async () => {
  expect((await matched(csv([HEAD, ...rows("B")]), ["--ignore", "suburbs"])).code).toBe(2)
  const folder = await tempFolder()
  const a = await put(folder, "a.csv", FIRST)
  for (const verb of [["dedupe"], ["plan", "suggest"]]) {
    const { code: refused, err } = await run([...verb, a, "--ignore", "suburbs"])
    expect([refused, err.includes("a.csv has no column “suburbs”")]).toEqual([2, true])
  }
  expect((await run(["dedupe", a, "--ignore", "suburb", "--json"])).code).not.toBe(2)
})

it("MT196 no file that is read is written over, whatever option names it, and one list is not matched with itself", async () => {
  const folder = await tempFolder()
  const [a, b] = [await put(folder, "a.csv", FIRST), await put(folder, "b.csv", csv([HEAD, ...rows("B")]))]
  const tries = [
    ["match", a, b, "--write-plan", a],
    ["match", a, b, "-o", b],
    ["dedupe", a, "--clusters", a],
    ["dedupe", a, "--write-plan", a],
    ["plan", "suggest", a, b, "-o", b],
  ]
  for (const args of tries)
    expect([args, (await run([...args, "--json"])).json().refused.code]).toEqual([args, "output-is-input"])
  const plan = await put(folder, "plan.json", "{}")
  for (const args of [
    ["match", a, b, "--plan", plan, "--write-plan", plan],
    ["plan", "sql", plan, "--dialect", "spark", "-o", plan],
    ["plan", "train", a, b, "--judgements", a, "--plan", plan, "-o", plan],
  ])
    expect([args, (await run([...args, "--json"])).json().refused.code]).toEqual([args, "output-is-input"])
  for (const args of [
    ["match", a, b, "-o", `${folder}/one.csv`, "--write-plan", `${folder}/./one.csv`],
    ["dedupe", a, "-o", `${folder}/one.csv`, "--clusters", `${folder}/one.csv`],
  ])
    expect([args, (await run([...args, "--json"])).json().refused.code]).toEqual([args, "outputs-same"])
  expect((await readdir(folder)).sort()).toEqual(["a.csv", "b.csv", "plan.json"])
  expect(await text(a)).toBe(FIRST)
  const twice = await run(["match", a, `${folder}/./a.csv`])
  expect([twice.code, twice.err]).toEqual([2, expect.stringContaining("wasit dedupe")])
})

it("MT209 - is standard input and standard output for lists and tables too: what is said stands on standard error", async () => {
  const folder = await tempFolder()
  const second = csv([HEAD, ...rows("B")])
  const [a, b] = [await put(folder, "a.csv", FIRST), await put(folder, "b.csv", second)]
  const named = await run(["match", a, b, "-o", `${folder}/pairs.csv`])
  for (const [args, piped] of [
    [["match", a, "-", "-o", "-"], second],
    [["match", "-", b, "-o", "-", "--json"], FIRST],
  ] as const) {
    const { code, out, err } = await run([...args], piped)
    expect([code, out]).toEqual([0, await text(`${folder}/pairs.csv`)])
    expect(err).not.toBe("")
  }
  expect(named.out).toContain("pairs.csv")
  expect((await run(["dedupe", "-", "--json"], second)).json().counts.rows).toBe(8)
  expect((await run(["match", "-", "-"], second)).code).toBe(2)
  const people = "id,name,father,province\n1,Zarmok Tufani,Gul Hazrat,Kandahar\n2,Zarmok Tufani,Gul Hazrat,Kandahar\n"
  expect((await run(["lint", "-", "--json"], people)).json().people).toBe(2)
  const found = await run(["dedupe", "-", "-o", "-"], people)
  expect([found.code, found.out.split("\r\n")[1]?.slice(0, 4)]).toEqual([1, "1,2,"])
  expect((await run(["lint", "-"], "")).err).toContain("empty")
})

it("MT902 - is standard output wherever one result can go there, and never the name of a file", async () => {
  const folder = await tempFolder()
  const [a, b] = [await put(folder, "a.csv", FIRST), await put(folder, "b.csv", csv([HEAD, ...rows("B")]))]
  const plan = await put(folder, "plan.json", JSON.stringify(DEFAULT_PLAN))
  const suggested = await run(["plan", "suggest", a, b, "-o", "-"])
  expect([suggested.code, JSON.parse(suggested.out).kind]).toEqual([0, "matching-plan"])
  expect(suggested.err).toContain("✓")
  const sql = await run(["plan", "sql", plan, "--dialect", "spark", "-o", "-"])
  expect([sql.code, sql.out.startsWith("-- Plan sha256:"), sql.out.endsWith(";\n")]).toEqual([0, true, true])
  const list = await put(folder, "list.csv", LIST)
  const changed = await run(["diff", list, await put(folder, "new.csv", REGISTER), "-o", "-"])
  expect([changed.code, changed.out.split("\r\n").length > 3]).toEqual([1, true])
  const cleaned = await run(["clean", list, "--history", await put(folder, "steps.json", "{}"), "-o", "-"])
  expect(cleaned.code).toBe(2)
  for (const args of [
    ["match", a, b, "--write-plan", "-"],
    ["dedupe", a, "--clusters", "-"],
    ["lint", a, "--set-aside", "-"],
    ["clean", a, "--propose", "-"],
    ["seal", a, "-o", "-"],
    ["review", a, "--html", "-"],
    ["example", "-o", "-"],
    ["bundle", a, "-o", "-"],
  ])
    expect([args, (await run([...args, "--json"])).json().refused.code]).toEqual([args, "output-not-standard"])
  expect(await readdir(".")).not.toContain("-")
})

it("MT211 what cannot be written is refused before anything is read", async () => {
  const folder = await tempFolder()
  const a = await put(folder, "a.csv", FIRST)
  for (const args of [
    ["match", "none.csv", "b.csv", "-o", `${a}/pairs.csv`],
    ["match", "none.csv", "b.csv", "--write-plan", folder],
    ["dedupe", "none.csv", "--clusters", `${a}/x/y.csv`],
  ])
    expect([args, (await run([...args, "--json"])).json().refused.code]).toEqual([args, "file-not-writable"])
  expect((await run(["lint", folder])).err).toContain("is a folder")
})

it("MT196 folders for an output are made, and one that cannot be made is refused and not waited for", async () => {
  const folder = await tempFolder()
  const path = await put(folder, "a.csv", FIRST)
  expect((await run(["dedupe", path, "-o", `${folder}/x/y/pairs.csv`])).code).toBe(0)
  expect(await text(`${folder}/x/y/pairs.csv`)).toContain("id_a")
  const refused = await run(["dedupe", path, "-o", `${path}/y/pairs.csv`])
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("cannot be written")])
})
