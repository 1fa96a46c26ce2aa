import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { finish, isRefused, readBook, readList } from "@wasit/domain/intake"
import { BEYOND_QUESTION_WORDS, DAUGHTER_AND_SON_WORDS, LANGUAGES } from "@wasit/domain/words"
import { DEFAULT_PLAN } from "@wasit/matching"
import { beforeEach, describe, expect, it } from "vitest"
import { CLEAN_LIST, LIST, put, REGISTER, run, tempLists, text } from "../shared/run.test-support.ts"
import { ownTerminal } from "../shared/terminal.ts"
import { percent } from "./pairs-workbook.ts"

let folder = ""
let claimed = ""
let register = ""
beforeEach(async () => {
  ;({ folder, claimed, register } = await tempLists())
})

describe("match", () => {
  it("mothers are compared where both files tell them, with their families, and are in no list that is sealed", async () => {
    const a = [
      "no,name,family,mother,mother's family,birth",
      "1,Zmaray,Sorkhabi,Spozhmai,Wardaki,1984",
      "2,Zmaray,Sorkhabi,k. A.,,1984",
    ]
    const b = ["id,full name,Mother,born", "x,Zmaray Sorkhabi,Palwasha,1984", "y,Zmaray Sorkhabi,سپوږمۍ وردګی,1984"]
    const [one, other] = [await put(folder, "a.csv", a.join("\n")), await put(folder, "b.csv", b.join("\n"))]
    const output = join(folder, "mothers.csv")
    expect((await run(["match", one, other, "-o", output, "--json"])).code).toBe(0)
    expect(
      (await text(output))
        .trim()
        .split("\r\n")
        .map((line) => line.slice(0, 4)),
    ).toEqual(["id_a", "1,y,", "2,x,"])
    const explained = await run(["explain", one, other, "--pair", "1,y"])
    expect(explained.out).toMatch(/mother\s+Spozhmai Wardaki/u)
    const linted = await run(["lint", one])
    expect(linted.out).toMatch(/mother.*left out of what is sealed and handed over/u)
    const read = finish(readList(await readFile(one)))
    const entries = isRefused(read) ? "" : JSON.stringify(read.list.rows.map(({ entry }) => entry))
    expect(entries).toMatch(/^(?=.*Zmaray)(?!.*Spozhmai)/u)
  })
  it("IM366 that ages are taken to be of a time by namesakes is told, and how to say another", async () => {
    const names = ["Zargun", "Torak", "Baryal", "Wruk", "Zmaray", "Turyal"]
    const people = names.flatMap((name) => ["Mangal", "Zalmay"].map((father) => `${name},${father}`))
    const born = (at: number): number => 1960 + ((at * 17 + at * at * 5) % 37)
    const listOf = (heading: string, cell: (at: number) => number): string =>
      [`id,name,father,${heading}`, ...people.map((both, at) => `${at},${both},${cell(at)}`)].join("\n")
    const births = await put(folder, "births.csv", listOf("Year of birth", born))
    const notesOf = async (heading: string) => {
      const ages = await put(
        folder,
        "ages.csv",
        listOf(heading, (at) => 2016 - born(at)),
      )
      return [(await run(["match", ages, births, "--json"])).json().notes, (await run(["match", ages, births])).out]
    }
    const [notes, out] = await notesOf("Age")
    expect(notes).toEqual([expect.objectContaining({ code: "ages-of-time", year: expect.stringMatching(/^201[67]$/) })])
    expect(out).toMatch(/ages\.csv does not say when its ages were written\. They are taken to be of about 201[67]/)
    expect((await notesOf("Age (2016)"))[0]).toBeUndefined()
  })
  it("writes one row per pair and prints counts, seconds and memory", async () => {
    const output = join(folder, "pairs.csv")
    const { code, json } = await run(["match", claimed, register, "-o", output, "--json"])
    expect(code).toBe(0)
    const found = json()
    expect(found.counts).toMatchObject({ rowsA: 4, rowsB: 3, setAsideA: 1 })
    expect(found.ids).toEqual({ a: "id", b: "id" })
    expect(found.seconds).toBeGreaterThan(0)
    expect(found.peakMemoryMB).toBeGreaterThan(0)
    const lines = (await text(output)).trim().split("\r\n")
    expect(lines[0]).toBe("id_a,id_b,score,probability,decision")
    const pairs = lines.slice(1).map((line) => line.split(","))
    expect(pairs.map(([a, b]) => `${a} ${b}`).sort()).toEqual(["K1 R2", "K3 R1"])
    for (const [, , score, probability, decision] of pairs) {
      expect(score).toMatch(/^\d+\.\d{2}$/)
      expect(probability).toMatch(/^[01]\.\d{12}$/)
      expect(Number(probability)).toBeGreaterThan(0.5)
      expect(["certain", "probable", "possible"]).toContain(decision)
    }
  })

  it("tells a second row of somebody who is paired, by a decision of its own", async () => {
    const twice = await put(
      folder,
      "twice.csv",
      `${REGISTER.trimEnd()}\n${REGISTER.trim()
        .split("\n")[1]!
        .replace(/^[^,]*/, "R9")}\n`,
    )
    const output = join(folder, "pairs.csv")
    const { counts, secondRows } = (await run(["match", claimed, twice, "-o", output, "--json"])).json()
    expect(counts).toMatchObject({ pairs: 2, secondRows: 1 })
    const [{ id, of, counterpart }] = secondRows
    expect(secondRows).toMatchObject([{ side: "b", id: "R9", of: "R1" }])
    expect((await text(output)).trim().split("\r\n").at(-1)).toMatch(new RegExp(`^${counterpart},${id},.+,second-row$`))
    for (const lang of LANGUAGES) {
      const { out } = await run(["match", claimed, twice, "--lang", lang])
      for (const told of ["twice.csv", id, of, counterpart]) expect(out).toContain(told)
      expect(out).not.toContain("\ufffd")
    }
  })

  it("names the columns of the ids in every language, without a sign that is no letter", async () => {
    for (const lang of LANGUAGES) {
      const { out } = await run(["match", claimed, register, "--lang", lang])
      expect(out).toMatch(/[“«]id[”»]/)
      expect(out).not.toContain("\ufffd")
    }
  })

  it("asks less of lists that have nothing but names in common, and calls nothing there certain", async () => {
    const names = ["Zarghun Sorkhabi", "Mohammad Karim", "Baryal Andarabi"]
    const others = Array.from({ length: 60 }, (_, at) => `X${at},Torak${"abcdefghij"[at % 10]} Nangyal${at}`)
    const one = await put(folder, "one.csv", `id,name\n${names.map((name, at) => `P${at},${name}`).join("\n")}\n`)
    const other = await put(folder, "other.csv", `id,name\nQ0,زرغون سرخابی\nQ1,محمد کریم\n${others.join("\n")}\n`)
    const { pairs } = (await run(["match", one, other, "--json"])).json()
    expect(pairs.map(([x, y, , band]: readonly string[]) => [x, y, band])).toEqual([
      ["P0", "Q0", "probable"],
      ["P1", "Q1", "possible"],
    ])
  })

  it("takes row numbers where no column holds ids, and the column it is told", async () => {
    const bare = await put(folder, "bare.csv", REGISTER.replace(/^[^,]*,/gm, ""))
    const found = (await run(["match", claimed, bare, "--json"])).json()
    expect(found.ids).toEqual({ a: "id", b: null })
    expect(found.pairs.map(([a, b]: string[]) => `${a} ${b}`).sort()).toEqual(["K1 3", "K3 2"])
    const told = (await run(["match", claimed, register, "--id-b", "document no", "--json"])).json()
    expect(told.pairs.map(([, b]: string[]) => b).sort()).toEqual(["1234567", "1234569"])
  })

  it("takes a column of codes for the ids where no heading says so, and reads a year among the ages", async () => {
    const rows = ["Zmaray Gul,Torak Khan,1981,Kabul,X-1", "Nangyal,Babrak,34,Herat,X-2"]
    const [a, b] = [
      await put(folder, "a.csv", `Name,F/Name,Age,Prov,Sheet of the file\n${rows.join("\n")}\n`),
      await put(folder, "b.csv", "Nom;Père;Date de naissance;Province;N°\nزمری گل;تورک خان;1981;کابل;R1\n"),
    ]
    const found = (await run(["match", a, b, "--json"])).json()
    expect(found.ids).toEqual({ a: "Sheet of the file", b: "N°" })
    expect(found.pairs.map((pair: readonly string[]) => pair.slice(0, 2))).toEqual([["X-1", "R1"]])
  })

  it("takes numbers of documents for the ids where a numbering begins anew in each block", async () => {
    const list = (...numbers: readonly number[]) =>
      [
        "S/N,Name,F/Name,Prov,ID card no",
        ...numbers.map((number, at) => `${number},Zmaray ${"ABCDE"[at]},Torak,Tut,${[9, 3, 7, 1, 5][at]}0`),
      ].join("\n")
    const [anew, once] = [
      await put(folder, "anew.csv", list(1, 2, 1, 2, 3)),
      await put(folder, "once.csv", list(1, 2, 3, 4, 5)),
    ]
    const found = (await run(["match", anew, once, "--json"])).json()
    expect(found.ids).toEqual({ a: "ID card no", b: "S/N" })
  })

  it("says why ids are row numbers where the ids given stand twice or lack, and refuses a mapping of no column", async () => {
    const twice = await put(folder, "twice.csv", LIST.replace("K2,", "K1,"))
    const found = (await run(["match", twice, register, "--json"])).json()
    expect(found.ids).toEqual({ a: null, b: "id" })
    expect(found.idsPassedOver).toEqual([
      expect.objectContaining({ code: "ids-not-unique", id: "K1", row: 2, other: 3 }),
    ])
    expect((await run(["match", twice, register])).out).toContain("the id K1 stands in rows 2 and 3")
    const lacking = await put(folder, "lacking.csv", LIST.replace("K3,", ","))
    expect((await run(["dedupe", lacking])).out).toContain("row 4 has no id")
    const nowhere = await run(["match", claimed, register, "--map", "Rufname=name"])
    expect([nowhere.code, nowhere.err.includes("Rufname")]).toEqual([2, true])
    const folderAsList = await run(["dedupe", folder])
    expect([folderAsList.code, folderAsList.err.includes("is a folder")]).toEqual([2, true])
  })

  it("refuses ids that are not one person's, unknown columns, and outputs it cannot write", async () => {
    const twice = await run(["match", claimed, register, "--id-a", "province"])
    expect([twice.code, twice.err.includes("ids") || twice.err.includes("id ")]).toEqual([2, true])
    expect((await run(["match", claimed, register, "--id", "nothing"])).err).toContain("Its columns:")
    expect((await run(["match", claimed, register, "-o", claimed])).code).toBe(2)
    expect((await run(["match", claimed, join(folder, "none.csv")])).code).toBe(2)
    const plan = await put(folder, "plan.json", "{}")
    expect((await run(["match", claimed, register, "--plan", plan])).err).toContain("/kind is missing")
  })

  it("shows all that is compared on the review sheet: a family's name, a village, a second number", async () => {
    const head = "id,name,tribe,father,village,service number,age"
    const one = await put(folder, "one.csv", `${head}\nP1,Zalmay,Noorzai,Noor Agha,Chilak,77,20\n`)
    const other = await put(folder, "other.csv", `${head}\nQ1,زلمی,نورزی,نور آغا,چیلک,99,46\n`)
    const output = join(folder, "all.xlsx")
    await run(["match", one, other, "-o", output])
    const book = finish(readBook(await readFile(output)))
    const shown = isRefused(book) ? [] : (book.sheets[1]?.rows.map(({ cells }) => cells.join(" | ")) ?? [])
    for (const value of ["Noorzai", "نورزی", "Chilak", "چیلک", "77", "99"]) expect(shown[1]).toContain(value)
  })

  it("writes a workbook with the pairs, a review sheet without scores, and the questions", async () => {
    const output = join(folder, "pairs.xlsx")
    expect((await run(["match", claimed, register, "-o", output])).out).toContain("sheet “ask”")
    const book = finish(readBook(await readFile(output)))
    if (isRefused(book)) throw new Error(book.code)
    expect(book.sheets.slice(0, 3).map((sheet) => sheet.name)).toEqual(["pairs", "review", "ask"])
    expect(book.sheets[1]?.rows[0]?.cells.join()).not.toContain("core")
    expect(
      book.sheets[2]?.rows
        .slice(1)
        .map((row) => row.cells[0])
        .sort(),
    ).toEqual(["K2", "K5"])
    // Each is a sentence that may be put to the other party as it stands.
    for (const row of book.sheets[2]?.rows.slice(1) ?? [])
      expect(row.cells[4]).toMatch(/^(What|From|Is|On|In) .+ person.*\?$/)
    await run(["match", claimed, register, "-o", join(folder, "ar.xlsx"), "--lang", "ar"])
    const arabic = finish(readBook(await readFile(join(folder, "ar.xlsx"))))
    expect(isRefused(arabic) ? null : arabic.sheets.map((sheet) => sheet.isRightToLeft).slice(0, 3)).toEqual([
      false,
      true,
      true,
    ])
  })
})

it("refuses for lists of persons what is said of the columns of tables, and says how a column is left out", async () => {
  for (const said of [
    ["match", claimed, register, "--ignore", "district"],
    ["match", claimed, register, "--same", "district=province"],
    ["dedupe", claimed, "--ignore", "district"],
  ]) {
    for (const lang of LANGUAGES) {
      const { code, err } = await run([...said, "--lang", lang])
      expect(code).toBe(2)
      for (const told of [said.at(-2)!, "claimed.csv", "--map"]) expect(err).toContain(told)
    }
  }
})

describe("explain", () => {
  it("says which rows a workbook has to judge, and where else a pair is found", async () => {
    const none = join(folder, "none.xlsx")
    await run(["match", await put(folder, "one.csv", CLEAN_LIST), await put(folder, "two.csv", CLEAN_LIST), "-o", none])
    for (const lang of LANGUAGES) {
      const { code, err } = await run(["explain", none, "--row", "2", "--lang", lang])
      expect(code).toBe(2)
      expect(err).toContain("--pair ID_A,ID_B")
    }
    for (const row of ["2", "٢", "۲"]) {
      expect((await run(["explain", none, "--row", row])).err).toMatch(/no pair in row 2/)
    }
    expect((await run(["explain", none, "--row", "۲.۵"])).err).not.toMatch(/no pair/)
  })

  it("says why a pair is not certain, and asks a whole question, with the reader's own stops", async () => {
    const { out } = await run(["explain", claimed, register, "--pair", "K2,R3", "--lang", "ar"])
    expect(out).toMatch(/لا يُعدّ مؤكداً: .+؛ .+/)
    expect(out).not.toContain(";")
    const bare = await put(folder, "bare.csv", "id,name,province\nP,Zarak Torkhami,Zabul\n")
    const open = await run(["explain", bare, bare, "--pair", "P,P", "--lang", "ar"])
    expect(open.out).toMatch(/أنفع سؤال تالٍ: .+؟/)
  })

  it("prints parts that add up to the printed total", async () => {
    for (const pair of ["K1,R2", "K3,R1", "K2,R3"]) {
      const { code, out } = await run(["explain", claimed, register, "--pair", pair])
      expect(code).toBe(0)
      const lines = out.split("\n")
      const at = lines.findIndex((line) => line.trim().startsWith("total"))
      const number = (line: string): number => {
        const all = [...line.matchAll(/(?<=\s)[+−]?\d+\.\d\d(?!\S)/g)].map(([text]) => text)
        return Math.round(100 * Number((all.at(-1) ?? "0").replace("−", "-")))
      }
      const sum = lines.slice(0, at).reduce((total, line) => total + number(line), 0)
      expect(sum).toBe(number(lines[at] ?? ""))
    }
  })

  it("explains in four languages and says which pair it wants", async () => {
    const said = await Promise.all(
      LANGUAGES.map((lang) => run(["explain", claimed, register, "--pair", "K1,R2", "--lang", lang])),
    )
    expect(new Set(said.map(({ out }) => out)).size).toBe(4)
    for (const { out } of said) expect(out).not.toContain("\ufffd")
    // Days are said as a person says them, in the digits of the language.
    for (const { out } of said) expect(out).not.toMatch(/\d{4}-\d\d/)
    expect(said[0]?.out).toMatch(/ناقص: .*، /)
    expect((await run(["explain", claimed, register])).err).toContain("--pair")
    expect((await run(["explain", claimed, register, "--pair", "K1,R9"])).err).toContain("R9")
    expect((await run(["explain", claimed, "--row", "2"])).err).toContain("no sheet of pairs")
    const { json } = await run(["explain", claimed, register, "--pair", "K1,R2", "--json"])
    expect(json().bars.reduce((sum: number, bar: { weight: number }) => sum + bar.weight, 0)).toBe(json().total)
  })

  it("takes ids in digits of another script where that names one row, and the digits of the list before", async () => {
    const rows = "۱۲,Zarak Torkhami\nF-٧,Palwasha Wardaki\n44,Zmaray Gul\n۴۴,Torak Baryal\n"
    const list = await put(folder, "digits.csv", `id,name\n${rows}`)
    const idsOf = async (pair: string) => {
      const { code, json } = await run(["explain", list, list, "--id", "id", "--pair", pair, "--json"])
      return code === 0 ? [json().a.id, json().b.id] : json().refused.pair
    }
    expect(await idsOf("12,F-7")).toEqual(["۱۲", "F-٧"])
    expect(await idsOf("١٢،F-۷")).toEqual(["۱۲", "F-٧"])
    expect(await idsOf("44,۴۴")).toEqual(["44", "۴۴"])
    // Two rows have it in other digits, and none in these.
    expect(await idsOf("12,٤٤")).toBe("٤٤")
    expect(await idsOf("13,44")).toBe("13")
  })

  it("says in the reader's language that names are of a daughter and of a son", async () => {
    const one = await put(folder, "one.csv", "id,name,province\nP,Noor bint Torak,Zabul\n")
    const other = await put(folder, "other.csv", "id,name,province\nQ,نور ولد تورک,زابل\n")
    for (const lang of LANGUAGES) {
      const { out } = await run(["explain", one, other, "--pair", "P,Q", "--lang", lang])
      expect(out).toContain(DAUGHTER_AND_SON_WORDS[lang])
      const same = await run(["explain", one, one, "--pair", "P,P", "--lang", lang])
      expect(same.out).not.toContain(DAUGHTER_AND_SON_WORDS[lang])
    }
  })

  it("names no next question where what is missing decides nothing, and says so in the reader's language", async () => {
    const bare = await put(folder, "bare.csv", "id,name,province\nP,Zarak Torkhami,Zabul\n")
    for (const lang of LANGUAGES) {
      const known = await run(["explain", claimed, register, "--pair", "K1,R2", "--lang", lang])
      expect(known.out).toContain(BEYOND_QUESTION_WORDS[lang])
      expect(known.out).not.toMatch(/[?؟]/)
      const open = await run(["explain", bare, bare, "--pair", "P,P", "--lang", lang])
      expect(open.out).not.toContain(BEYOND_QUESTION_WORDS[lang])
      expect(open.out).toMatch(/[?؟]/)
    }
  })

  it("learns the weights that a plan lacks where it has the lists, and says so where it has none", async () => {
    const open = { ...DEFAULT_PLAN, comparisons: DEFAULT_PLAN.comparisons.map((each) => ({ ...each, weights: null })) }
    const plan = await put(folder, "open.json", JSON.stringify(open))
    const explained = await run(["explain", claimed, register, "--pair", "K1,R2", "--plan", plan, "--json"])
    expect(explained.code).toBe(0)
    const output = join(folder, "pairs.xlsx")
    const learnt = join(folder, "learnt.json")
    await run(["match", claimed, register, "-o", output, "--plan", plan, "--write-plan", learnt])
    for (const command of ["explain", "review"]) {
      const { code, err } = await run([
        command,
        output,
        ...(command === "explain" ? ["--row", "2"] : []),
        "--plan",
        plan,
      ])
      expect([code, err.includes("--write-plan")]).toEqual([2, true])
    }
    expect(JSON.parse(await text(learnt)).comparisons[0].weights).toHaveLength(8)
  })
})

describe("example", () => {
  it("makes the same people from the same seed, with the truth in files apart", async () => {
    const [one, other] = [join(folder, "one"), join(folder, "other")]
    const size = ["--claimed", "30", "--held", "40", "--other-claimed", "10", "--other-held", "12"]
    const made = await run(["example", "--seed", "7", ...size, "-o", one, "--json"])
    await run(["example", "--seed", "7", ...size, "-o", other])
    expect(made.json().files).toHaveLength(12)
    for (const name of ["greater-claimed.csv", "lesser-register.csv", "greater-truth.csv"]) {
      expect(await text(join(one, name))).toBe(await text(join(other, name)))
    }
    expect(await text(join(one, "greater-claimed.csv"))).not.toContain("outcome")
    expect((await run(["example", ...size, "-o", one])).err).toContain("exists already")
    expect((await run(["example", "--claimed", "many", "-o", one])).code).toBe(2)
    const xlsx = await run(["lint", join(one, "greater-claimed.xlsx"), "--json"])
    expect(xlsx.json().rows).toBe(30)
  })
})

it("a score is never said to be all or nothing", () => {
  const said = (probability: number) =>
    percent({ terminal: ownTerminal(), language: "en", isJson: false }, probability).replace(/[\u2066-\u2069]/g, "")
  expect([1 - 1e-9, 0.9994, 0.4, 1e-9].map(said)).toEqual([
    "more than 99.9%",
    "more than 99.9%",
    "40.0%",
    "less than 0.1%",
  ])
})
