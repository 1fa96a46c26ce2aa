import { readdir } from "node:fs/promises"
import { join } from "node:path"
import { LANGUAGES } from "@wasit/domain/words"
import { beforeEach, describe, expect, it } from "vitest"
import { put, run, tempFolder, text } from "../shared/run.test-support.ts"

let folder = ""
beforeEach(async () => {
  folder = await tempFolder()
})

/** The rows of a written file, cell by cell. */
const rowsOf = async (path: string, separator: string): Promise<string[][]> =>
  (await text(path))
    .split("\n")
    .slice(0, -1)
    .map((line) => line.split(separator))

const PAIRS = [
  "no\tname_b\tnote\tname_a",
  '1\tlal gul sangini\tkept, "as" it is\tLal Gul Sangini',
  "2\tلعل گل سنگینی\t\tLal Gul Sangini",
  "3\tZarak Tufani\t\tRafi Sorkhabi",
  "4\t\t\tRafi Sorkhabi",
].join("\n")

describe("names score", () => {
  it("adds score and relation, keeps the other columns, finds the names anywhere in the header", async () => {
    const pairs = await put(folder, "pairs.tsv", `${PAIRS}\n`)
    const output = join(folder, "scored.tsv")
    const { code, json } = await run(["names", "score", pairs, "-o", output, "--json"])
    expect(code).toBe(0)
    const [header, ...rows] = await rowsOf(output, "\t")
    expect(header).toEqual(["no", "name_b", "note", "name_a", "score", "relation"])
    expect(rows.map(([no, , note]) => [no, note])).toEqual([
      ["1", 'kept, "as" it is'],
      ["2", ""],
      ["3", ""],
      ["4", ""],
    ])
    expect(rows.map((row) => row[5])).toEqual(["identical", "variant", "different", "missing"])
    expect(rows.map((row) => Number(row[4]) >= 0.5)).toEqual([true, true, false, false])
    expect(rows[3]?.[4]).toBe("0.000")
    expect(json()).toMatchObject({
      pairs: 4,
      atLeastHalf: 2,
      relations: { identical: 1, variant: 1, subset: 0, different: 1, missing: 1 },
      output,
    })
    expect(json().seconds).toBeGreaterThan(0)
  })

  it("reads and writes CSV, quotes and line breaks included, and files with a mark or of another encoding", async () => {
    const csv = 'name_a,"name_b",note\r\n"Sorkhabi, Rafi",Rafi Sorkhabi,"one\r\ntwo ""three"""\r\n'
    const output = join(folder, "scored.csv")
    await run(["names", "score", await put(folder, "pairs.csv", `\ufeff${csv}`), "-o", output])
    expect(await text(output)).toMatch(
      /^name_a,name_b,note,score,relation\n"Sorkhabi, Rafi",Rafi Sorkhabi,"one\r\ntwo ""three""",[01]\.\d{3},identical\n$/,
    )
    const wide = Buffer.from(`\ufeff${PAIRS}`, "utf16le")
    const read = await run(["names", "score", await put(folder, "wide.txt", wide), "-o", output, "--json"])
    expect(read.json().pairs).toBe(4)
    const arabic = Buffer.from([0xe3, 0xcd, 0xe3, 0xcf])
    const old = Buffer.concat([Buffer.from("name_a;name_b\n"), arabic, Buffer.from(";"), arabic, Buffer.from("\n")])
    const path = await put(folder, "old.csv", old)
    const told = await run(["names", "score", path, "-o", output, "--encoding", "windows-1256", "--json"])
    expect(told.json().relations.identical).toBe(1)
    expect((await run(["names", "score", path, "-o", output])).out).toContain("old.csv was read as windows-1256")
  })

  it("a quotation mark in tab-separated text belongs to the name", async () => {
    const pairs = await put(folder, "pairs.tsv", 'name_a\tname_b\n"Lal Gul\tLal Gul\nLal Gul" na\tLal Gul\n')
    const output = join(folder, "scored.tsv")
    await run(["names", "score", pairs, "-o", output])
    expect((await rowsOf(output, "\t")).slice(1).map((row) => [row[0], row[3]])).toEqual([
      ['"Lal Gul', "identical"],
      ['Lal Gul" na', "variant"],
    ])
  })

  it("refuses by file, row and column, and leaves no torn file behind", async () => {
    const output = join(folder, "scored.tsv")
    const refusal = async (content: string, name = "bad.tsv"): Promise<string> => {
      const { code, err } = await run(["names", "score", await put(folder, name, content), "-o", output])
      expect(code).toBe(2)
      return err
    }
    expect(await refusal("name_a\tother\nx\ty\n")).toMatch(/bad\.tsv .*“name_b”.*name_a · other/)
    expect(await refusal("name_a\tname_b\tname_a\n")).toMatch(/bad\.tsv, row 1:.*“name_a”/)
    expect(await refusal('name_a,name_b\nx,y\nx,"y\n', "bad.csv")).toContain("bad.csv")
    expect(await refusal("")).toContain("bad.tsv")
    expect((await run(["names", "score", join(folder, "none.tsv"), "-o", output])).code).toBe(2)
    expect((await readdir(folder)).filter((name) => name.startsWith("scored"))).toEqual([])
    const pairs = await put(folder, "pairs.tsv", PAIRS)
    expect((await run(["names", "score", pairs, "-o", pairs])).err).toContain("pairs.tsv")
    expect((await run(["names", "score", pairs, "-o", join(folder, "scored.json")])).err).toContain(".tsv or .csv")
    expect((await run(["names", "score", pairs])).err).toContain("--output")
    expect((await run(["names", "score", pairs, "-o", join(pairs, "x.tsv")])).err).toContain("cannot be written")
  })

  it("speaks four languages", async () => {
    const pairs = await put(folder, "pairs.tsv", PAIRS)
    const said = await Promise.all(
      LANGUAGES.map(
        async (lang) => (await run(["names", "score", pairs, "-o", join(folder, `${lang}.tsv`), "--lang", lang])).out,
      ),
    )
    expect(new Set(said.map((out) => out.split("\n")[0])).size).toBe(4)
  })
})

describe("names explain", () => {
  it("shows what was understood beside the original, and how the words were paired", async () => {
    const { code, out } = await run(["names", "explain", "Haji Lal Gul Sangini", "لعل گل"])
    expect(code).toBe(0)
    expect(out).toContain(" Haji Lal Gul Sangini\n   haji (title) · lal (given name) · gul (common part)")
    expect(out).toMatch(/lal +~ +لعل +in another script +given name/)
    expect(out).toMatch(/sangini +— +on one side only +tribe, place or family/)
    expect(out).toMatch(/on one side only .* bits/)
    expect(out).toContain("never identifies")
    const brothers = await run(["names", "explain", "Rafi Bashir Nabi Sorkhabi", "Nasir Bashir Nabi Sorkhabi"])
    expect(brothers.out).toContain("children of one father")
  })

  it("gives the same as JSON, in any language", async () => {
    const found = (await run(["names", "explain", "Rafi Sorkhabi", "", "--json", "--lang", "ps"])).json()
    expect(found).toMatchObject({ score: 0, relation: "missing", a: { raw: "Rafi Sorkhabi", folded: "rafi sorkhabi" } })
    expect(found.a.words.map(({ role }: { role: string }) => role)).toEqual(["given", "nisba"])
    expect((await run(["names", "explain", "Rafi"])).code).toBe(2)
  })
})
