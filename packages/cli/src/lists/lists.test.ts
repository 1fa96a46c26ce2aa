import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { finish, isRefused, readBook, readSealedList } from "@wasit/domain/intake"
import { LANGUAGES } from "@wasit/domain/words"
import { fromHex, parseCanonical, sealRows, toHex, unpad } from "@wasit/record"
import { Decrypter } from "age-encryption"
import { beforeEach, describe, expect, it } from "vitest"
import { CLEAN_LIST, type Json, LIST, put, run, tempFolder, text } from "../shared/run.test-support.ts"

let folder = ""
let list = ""
beforeEach(async () => {
  folder = await tempFolder()
  list = await put(folder, "claimed.csv", LIST)
})

describe("lint", () => {
  it("says what was understood, what is wrong and how good the list is, and ends with 1", async () => {
    const { code, out } = await run(["lint", list])
    expect(code).toBe(1)
    expect(out).toContain("header row 1  5 rows  7 columns")
    expect(out).toContain("document no→documentNumber")
    expect(out).toMatch(/ERROR +1 +row B5 +The name is empty/)
    expect(out).toMatch(/WARN +1 +row B6 +Same name, father and province as row 3/)
    expect(out).toMatch(/quality [A-D] \(\d+\/100\)/)
  })

  it("gives the same as JSON, with every finding in its place", async () => {
    const { code, json } = await run(["lint", list, "--json"])
    const found = json()
    expect(code).toBe(1)
    expect(found).toMatchObject({
      file: list,
      headerRow: 1,
      rows: 5,
      people: 4,
      setAside: [{ row: 5, why: "name-empty" }],
    })
    expect(found.findings).toContainEqual(
      expect.objectContaining({ code: "name-empty", row: 5, place: "B5", level: "error" }),
    )
  })

  it("ends with 0 where nothing is wrong", async () => {
    const { code, out } = await run(["lint", await put(folder, "clean.csv", CLEAN_LIST)])
    expect(out).not.toMatch(/ERROR|WARN/)
    expect(code).toBe(0)
  })

  it("ends with 2 and one clear line for what it cannot read", async () => {
    for (const [path, words] of [
      [join(folder, "none.csv"), "There is no file"],
      [folder, "is a folder"],
      [await put(folder, "empty.csv", ""), "empty"],
      [await put(folder, "old.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0)), ".xls"],
    ] as const) {
      const { code, out, err } = await run(["lint", path])
      expect([code, out, err.trim().split("\n").length]).toEqual([2, "", 1])
      expect(err).toContain(words)
    }
    const { code, json } = await run(["lint", join(folder, "none.csv"), "--json"])
    expect([code, json().refused.code]).toEqual([2, "file-not-found"])
  })

  it("speaks four languages", async () => {
    const said = await Promise.all(LANGUAGES.map((lang) => run(["lint", list, "--lang", lang])))
    expect(new Set(said.map(({ out }) => out)).size).toBe(4)
    for (const { code } of said) expect(code).toBe(1)
  })

  it("says days and years in words, in the reader's language", async () => {
    const days =
      "id,name,father,birth,captured\n1,زرمک طوفانی,گل حضرت,1364,04/05/2019\n2,رفیع سرخابی,نبی جان,1370/05/12,2018\n"
    const path = await put(folder, "days.csv", days)
    expect((await run(["lint", path])).out).toContain(
      "1364 read in the Solar Hijri calendar = 21 March 1985 to 20 March 1986 (presumed)",
    )
    expect((await run(["lint", path])).out).toContain("04/05/2019 read as day, then month: 4 May 2019")
    expect((await run(["lint", path, "--lang", "prs"])).out).toContain("۲۱ مارچ ۱۹۸۵")
    const { findings } = (await run(["lint", path, "--json"])).json()
    expect(findings.map((one: Json) => one.facts.edtf)).toContain("1985-03-21?/1986-03-20?")
  })

  it("takes a column's meaning from --map and refuses a field that is none", async () => {
    const other = await put(folder, "other.csv", "x1,x2\nاحمد,گل\n")
    const mapped = await run(["lint", other, "--header", "1", "--map", "x1=name", "--map", "x2=father", "--json"])
    expect(mapped.json().people).toBe(1)
    const { code, err } = await run(["lint", other, "--map", "x1=nonsense"])
    expect(code).toBe(2)
    for (const field of ["name", "documentNumber", "capturePlace"]) expect(err).toContain(field)
    expect((await run(["lint", other, "--lang", "fr"])).code).toBe(2)
  })

  it("writes the rows set aside and never over the list itself", async () => {
    const aside = join(folder, "aside.csv")
    await run(["lint", list, "--set-aside", aside])
    expect(await text(aside)).toContain("name-empty")
    expect((await run(["lint", list, "--set-aside", list])).code).toBe(2)
    expect(await text(list)).toBe(LIST)
  })

  it("does not let a file's texts steer the terminal", async () => {
    const { out } = await run(["lint", await put(folder, "esc.csv", 'name,father,"x\u001b[2Jy"\nاحمد,گل,1\n')])
    expect(out).not.toContain("\u001b")
  })
})

describe("diff", () => {
  it("names new, changed and disappeared rows", async () => {
    const next = await put(
      folder,
      "next.csv",
      LIST.replace("K3,Zalmay,Noor Agha,Kabul,Paghman,30", "K3,Zalmay,Noor Agha,Kabul,Paghman,31"),
    )
    const { code, json } = await run(["diff", list, next, "--json"])
    expect(code).toBe(1)
    expect(json().counts).toEqual({ added: 0, changed: 1, disappeared: 0, unchanged: 3 })
    expect(json().changed[0].cells).toEqual([{ field: "age", from: "30", to: "31" }])
    const output = join(folder, "diff.xlsx")
    expect((await run(["diff", list, next, "-o", output])).out).toContain("~")
    expect((await readFile(output)).subarray(0, 2).toString()).toBe("PK")
  })

  it("ends with 0 where nothing changed and 2 where a version is missing", async () => {
    expect((await run(["diff", list, list])).code).toBe(0)
    expect((await run(["diff", list, join(folder, "none.csv")])).code).toBe(2)
    expect((await run(["diff", list, list, "-o", join(folder, "x.pdf")])).err).toContain(".csv, .tsv or .xlsx")
  })
})

describe("dedupe and clean", () => {
  it("MT402 where a plan is to be written, the one that a list was searched by is: read again, it finds the same", async () => {
    const [plan, open] = [join(folder, "plan.json"), join(folder, "open.json")]
    const found = (await run(["dedupe", list, "--write-plan", plan, "--json"])).json()
    expect((await run(["dedupe", list, "--plan", plan, "--json"])).json()).toEqual(found)
    const written = JSON.parse(await text(plan))
    const comparisons = written.comparisons.map((each: object) => ({ ...each, weights: null }))
    await put(folder, "open.json", JSON.stringify({ ...written, comparisons }))
    await run(["dedupe", list, "--plan", open, "--write-plan", plan])
    expect(JSON.parse(await text(plan)).comparisons[0].weights).toHaveLength(8)
  })

  it("MT970 of one name, father and province, two whom their rows tell apart are no pair", async () => {
    const rows = (...told: string[]): string =>
      `id,name,father,grandfather,province,district,document\n${told.map((own, at) => `K${at + 1},Zmarak,Torak,${own}\n`).join("")}`
    const apart = await put(
      folder,
      "apart.csv",
      rows("Wruk,Wardak,Chak,4120-1187-31", "Sangar,Wardak,Jalrez,7781-9034-66"),
    )
    expect((await run(["dedupe", apart, "--json"])).json().pairs).toEqual([])
    const open = await put(folder, "open.csv", rows("Wruk,Wardak,Chak,4120-1187-31", ",Wardak,Chak,"))
    expect((await run(["dedupe", open, "--json"])).json().pairs).toHaveLength(1)
  })

  it("finds the pair, takes a person's decision back from the workbook and applies it", async () => {
    const { code, json } = await run(["dedupe", list, "--json"])
    expect(code).toBe(1)
    expect(json().pairs).toEqual([expect.objectContaining({ rows: [3, 6], why: "perhaps-same-person" })])
    const table = join(folder, "pairs.csv")
    const told = (await run(["dedupe", list, "-o", table, "--json"])).json()
    expect(told.id).toBe("id")
    const lines = (await text(table)).trim().split("\r\n")
    expect(lines[0]).toBe("id_a,id_b,score,probability,decision")
    expect(lines.slice(1).map((pair) => pair.split(",").slice(0, 2))).toEqual(told.pairs.map(({ ids }: Json) => ids))
    expect(told.pairs[0].ids).toEqual(["K2", "K5"])
    const pairs = join(folder, "pairs.xlsx")
    await run(["dedupe", list, "-o", pairs, "--lang", "prs"])
    const open = await run(["dedupe", list, "--decided", pairs, "--json"])
    expect([open.code, open.json().counts.open]).toEqual([1, 1])
    // What a spreadsheet program would save, once as a decision without and once with a reason.
    const sheet = sheetOf(await readFile(pairs))
    const bare = await put(folder, "bare.csv", csv(sheet, "یک شخص", ""))
    expect((await run(["dedupe", list, "--decided", bare])).err).toContain("needs a reason")
    const decided = await put(folder, "decided.csv", csv(sheet, "یک شخص", "same mother"))
    const history = join(folder, "history.json")
    expect((await run(["dedupe", list, "--decided", decided, "--history", history])).code).toBe(0)
    const cleaned = join(folder, "cleaned.csv")
    const applied = await run(["clean", list, "--history", history, "-o", cleaned, "--json"])
    expect([applied.code, applied.json().people, applied.json().setAside]).toEqual([0, 3, 1])
    expect((await run(["diff", list, cleaned, "--json"])).json().counts.disappeared).toBe(1)
  })

  it("writes the clusters of a list too, pairs that a third row joins among the pairs", async () => {
    const clusters = join(folder, "clusters.csv")
    const { code } = await run(["dedupe", list, "--clusters", clusters])
    expect([code, await text(clusters)]).toEqual([1, "id,cluster\r\nK2,1\r\nK5,1\r\n"])
  })

  it("refuses a list that names nobody, and JSON, rather than find nothing in it", async () => {
    const heads = await put(folder, "heads.csv", "id,name,father\n")
    const nobody = await put(folder, "nobody.csv", "id,name,father\n1,,Aqa\n")
    const people = await put(folder, "people.json", '[{"name": "Gul"}]')
    for (const [file, words] of [
      [heads, `${heads} holds no rows below its headings.`],
      [nobody, `No row of ${nobody} can go in.`],
      [people, `${people}: This is neither a spreadsheet nor a text table.`],
    ] as const) {
      for (const args of [
        ["dedupe", file],
        ["match", list, file],
        ["match", file, list],
      ] as const) {
        const { code, out, err } = await run(args)
        expect([code, out]).toEqual([2, ""])
        expect(err).toContain(words)
      }
    }
  })

  it("says of a sheet, a row of titles and a column of names what is there and how to choose", async () => {
    for (const [args, words] of [
      [["--sheet", "9"], `${list}: There is no sheet “9” in this file. Choose one of these: 1`],
      [["--header", "99"], `${list}: Row 99 cannot hold the column titles`],
      [["--header", "2"], `${list}, row 2: no column title there says which one holds the names.`],
      [["--header", "none"], `${list}: no row with column titles was found.`],
    ] as const) {
      const { code, err } = await run(["match", list, await put(folder, "copy.csv", LIST), ...args])
      expect(code).toBe(2)
      expect(err).toContain(words)
    }
  })

  it("proposes one spelling for many, and applies the proposal a person kept", async () => {
    const many = await put(
      folder,
      "many.csv",
      "name,father,province\nاحمد,گل,کندهار\nکریم,داد,كندهار\nنور,آغا,کندهار\n",
    )
    const proposal = join(folder, "proposal.json")
    const proposed = await run(["clean", many, "--propose", proposal, "--json"])
    expect(proposed.code).toBe(1)
    expect(proposed.json().clusters[0]).toMatchObject({ field: "province", rows: 3 })
    const output = join(folder, "one.csv")
    expect((await run(["clean", many, "--history", proposal, "-o", output])).code).toBe(0)
    expect(await text(output)).not.toContain("كندهار")
    expect((await run(["clean", list, "--history", proposal])).code).toBe(1)
  })

  it("refuses decisions that it did not write", async () => {
    const bad = await put(folder, "bad.json", '{"steps":[{"id":"s1","kind":"burn"}]}')
    const { code, err } = await run(["clean", list, "--history", bad])
    expect(code).toBe(2)
    expect(err).toContain("steps[0]")
  })
})

describe("seal", () => {
  it("prints the digest that the opened file gives again, and says what leaves the computer", async () => {
    const output = join(folder, "list.age")
    const { code, json } = await run(["seal", list, "-o", output, "--json"])
    expect(code).toBe(1)
    const decrypter = new Decrypter()
    decrypter.addIdentity((await text(`${output}.key`)).trim())
    const clear = unpad(await decrypter.decrypt(await readFile(output)))
    const sealed = readSealedList(clear === null ? null : parseCanonical(clear))
    expect(sealed?.rows).toHaveLength(4)
    expect(toHex(sealRows(fromHex(sealed?.key ?? "") ?? new Uint8Array(0), sealed?.rows ?? []).root)).toBe(json().root)
    expect((await readFile(output)).includes(Buffer.from("Zalmay"))).toBe(false)
    expect((await run(["seal", list, "-o", output])).err).toContain("exists already")
    const { out } = await run(["seal", list, "-o", join(folder, "again.age")])
    expect(out).toContain("What leaves this computer")
  })

  it("refuses a list without people", async () => {
    const nobody = await put(folder, "nobody.csv", "name,father\n,گل\n")
    expect((await run(["seal", nobody, "-o", join(folder, "n.age")])).code).toBe(2)
  })
})

function sheetOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const book = finish(readBook(bytes))
  if (isRefused(book)) throw new Error(book.code)
  return book.sheets[0]?.rows.map((row) => row.cells) ?? []
}

function csv([header = [], ...rows]: readonly (readonly string[])[], decision: string, reason: string): string {
  const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")
  return [quoted(header), ...rows.map((cells) => quoted([decision, reason, ...cells.slice(2)]))].join("\n")
}
