import { writeXlsx } from "@wasit/domain/intake"
import { describe, expect, it } from "vitest"
import { put, run, tempFolder, text } from "../shared/run.test-support.ts"

/** Invented people. */
const HEAD = ["no", "name_a", "name_b"]
const PAIRS = [
  ["1", "Lal Gul Sangini", "lal gul sangini"],
  ["2", "لعل گل سنگینی", "Lal Gul Sangini"],
  ["3", "Rafi Sorkhabi", "Zarak Tufani"],
]
const RELATIONS = ["identical", "variant", "different"]
const joined = (rows: readonly (readonly string[])[], sign: string, end = "\n"): string =>
  rows.map((cells) => cells.join(sign)).join(end) + end

/** Scores a file of pairs: the relations of its rows, what was noted, and the file that was written. */
async function scored(content: string | Uint8Array, name = "pairs.csv", more: readonly string[] = []) {
  const folder = await tempFolder()
  const output = `${folder}/scored.tsv`
  const ran = await run(["names", "score", await put(folder, name, content), "-o", output, "--json", ...more])
  if (ran.code === 2) throw new Error(ran.err)
  const rows = (await text(output))
    .split("\n")
    .slice(0, -1)
    .map((line) => line.split("\t"))
  const notes: string[] = (ran.json().notes ?? []).map((note: { code: string; rows?: string; row?: number }) =>
    [note.code, note.rows ?? note.row].filter((part) => part !== undefined).join(" "),
  )
  return {
    code: ran.code,
    header: rows[0],
    rows: rows.slice(1),
    relations: rows.slice(1).map((row) => row.at(-1)),
    notes,
  }
}

describe("MT207 a file of pairs is read as it comes", () => {
  const wide = (text: string) => Buffer.from(text, "utf16le")
  const cases: readonly (readonly [what: string, content: string | Uint8Array, name?: string])[] = [
    ["lines that end in CR", joined([HEAD, ...PAIRS], ",", "\r")],
    ["tabs and CR LF", joined([HEAD, ...PAIRS], "\t", "\r\n"), "pairs.txt"],
    ["cells parted by |", joined([HEAD, ...PAIRS], "|")],
    ["semicolons under a name that says commas", joined([HEAD, ...PAIRS], ";")],
    ["commas under a name that says tabs", joined([HEAD, ...PAIRS], ","), "pairs.tsv"],
    ["UTF-16 without a mark", wide(joined([HEAD, ...PAIRS], ","))],
    ["lines that hold nothing", `\n\n${joined([HEAD, ...PAIRS], ",").replaceAll("\n", "\n,,\n\n")}`],
  ]
  for (const [what, content, name] of cases) {
    it(what, async () => {
      const { header, relations, notes } = await scored(content, name)
      expect([header, relations, notes]).toEqual([[...HEAD, "score", "relation"], RELATIONS, []])
    })
  }

  it("titles above the headings, of which the row is told", async () => {
    const { relations, notes } = await scored(joined([["Pairs", "of 1403"], [], HEAD, ...PAIRS], ","))
    expect([relations, notes]).toEqual([RELATIONS, ["titles-above 3"]])
  })

  it("text in windows-1256, of which it is told", async () => {
    const arabic = Uint8Array.from([0xe3, 0xcd, 0xe3, 0xcf])
    const bytes = Buffer.concat([Buffer.from("name_a,name_b\n"), arabic, Buffer.from(","), arabic])
    expect(await scored(bytes)).toMatchObject({ relations: ["identical"], notes: ["encoding-guessed"] })
  })

  it("a workbook", async () => {
    const columns = HEAD.map((header) => ({ header }))
    const book = writeXlsx({ sheets: [{ name: "pairs", isRightToLeft: false, columns, rows: PAIRS }] })
    expect(await scored(book, "pairs.xlsx")).toMatchObject({ relations: RELATIONS, notes: [] })
  })

  it("more pairs than are held at once, cut in the middle of letters and line ends", async () => {
    const many = Array.from({ length: 4_000 }, (_, at) => [String(at), `"لعل ""گل""\r\nسنگینی"`, "لعل گل سنگینی"])
    const { rows, relations } = await scored(joined([HEAD, ...many], ",", "\r\n"))
    expect([rows.length, rows.at(-1)?.[0], new Set(relations).size]).toEqual([4_000, "3999", 1])
  })
})

describe("MT208 what is wrong with a row costs no other row anything, and is told with its number", () => {
  it("a damaged byte", async () => {
    const many = Array.from({ length: 20 }, () => PAIRS[1]!)
    const bytes = Buffer.from(joined([HEAD, ...many], ","))
    bytes[bytes.indexOf("Sangini")] = 0xe9
    const { code, relations, notes } = await scored(bytes)
    expect([code, relations.length, notes]).toEqual([0, 20, ["letters-not-read 2"]])
    await expect(scored(Buffer.from([0x6e, 0xe3, 0xcd, 0x0a]), "x.csv", ["--encoding", "utf-8"])).rejects.toThrow(
      "x.csv",
    )
  })

  it("too few cells or too many: the pair has no score and the row keeps all that stood in it", async () => {
    const cut = [HEAD, PAIRS[0]!, ["4", "Rafi"], [...PAIRS[0]!, "and", "more"], [...PAIRS[1]!, "", " "], PAIRS[2]!]
    const { code, rows, relations, notes } = await scored(joined(cut, ","))
    expect(relations).toEqual(["identical", "missing", "missing", "variant", "different"])
    expect(rows[1]).toEqual(["4", "Rafi", "", "0.000", "missing"])
    expect(rows[2]).toEqual(["1", "Lal Gul Sangini", "lal gul sangini and more", "0.000", "missing"])
    expect([code, notes]).toEqual([1, ["names-cell-missing 3", "names-cells-many 4"]])
  })

  it("MT210 a name beyond 4 kB", async () => {
    const great = ["4", "Lal Gul ".repeat(700), "Lal Gul"]
    const { code, relations, notes } = await scored(joined([HEAD, great, PAIRS[0]!], ","))
    expect([code, relations, notes]).toEqual([1, ["missing", "identical"], ["cells-too-long 2"]])
  })

  it("a quotation mark that is never closed is refused by its row, however long the file is", async () => {
    const long = joined(
      Array.from({ length: 20_000 }, () => PAIRS[0]!),
      ",",
    )
    await expect(scored(`${joined([HEAD], ",")}1,"x,y\n${long}`)).rejects.toThrow("row 2")
  })

  it("is said in four languages", async () => {
    const folder = await tempFolder()
    const pairs = await put(folder, "pairs.csv", joined([HEAD, ["4", "Rafi"], [...PAIRS[0]!, "more"]], ","))
    const said = await Promise.all(
      ["en", "ar", "prs", "ps"].map(
        async (lang) => (await run(["names", "score", pairs, "-o", `${folder}/${lang}.tsv`, "--lang", lang])).out,
      ),
    )
    expect(said.every((out) => out.includes("pairs.csv") && out.includes("name_b"))).toBe(true)
    expect(new Set(said).size).toBe(4)
  })
})

it("MT209 - is standard input and standard output: the report stands on standard error", async () => {
  const piped = joined([HEAD, ...PAIRS], ",")
  const { code, out, err } = await run(["names", "score", "-", "-o", "-"], piped)
  expect([code, out.split("\n").map((row) => row.split("\t").at(-1))]).toEqual([0, ["relation", ...RELATIONS, ""]])
  expect(err).toContain("3 pairs")
  const folder = await tempFolder()
  expect((await run(["names", "score", "-", "-o", `${folder}/x/scored.csv`], piped)).code).toBe(0)
  expect(await text(`${folder}/x/scored.csv`)).toContain("variant")
  expect((await run(["names", "score", "-", "-o", "-"], "")).err).toContain("empty")
})

it("MT910 a file that is no text is refused as what it is, and not for its headings", async () => {
  const folder = await tempFolder()
  const zeros = Buffer.alloc(64)
  for (const [name, content, code] of [
    ["old.xls", Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), zeros]), "workbook-old-format"],
    ["scan.pdf", Buffer.concat([Buffer.from("%PDF-1.7\n"), zeros]), "file-is-picture"],
    ["photo.jpg", Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), zeros]), "file-is-picture"],
    ["rubbish.tsv", Buffer.from(Array.from({ length: 900 }, (_, at) => at % 7)), "file-kind-unknown"],
  ] as const) {
    const ran = await run(["names", "score", await put(folder, name, content), "-o", `${folder}/scored.tsv`, "--json"])
    expect([name, ran.code, ran.json().refused.code]).toEqual([name, 2, code])
  }
  // Letters of two bytes each have zeros too, with a mark before them and without.
  for (const mark of ["", "\ufeff"]) {
    const { relations } = await scored(Buffer.from(mark + joined([HEAD, ...PAIRS], "\t"), "utf16le"))
    expect(relations).toEqual(RELATIONS)
  }
})
