import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { finish, isRefused, readBook } from "@wasit/domain/intake"
import { beforeEach, describe, expect, it } from "vitest"
import { LIST, put, run, tempLists, text } from "../shared/run.test-support.ts"

/** What a terminal sends for an arrow. */
const [UP, DOWN] = ["\u001b[A", "\u001b[B"]
let folder = ""
let claimed = ""
let register = ""
beforeEach(async () => {
  ;({ folder, claimed, register } = await tempLists())
})

describe("review", () => {
  it("MT776 whoever judges is shown what the lists remark, in the workbook, the terminal and on the page; a mark says nothing of it", async () => {
    const side = (id: string, notes: string) => `id,name,father,remarks\n${id},Zalmay Noorzai,Noor Agha,${notes}\n`
    const marks = async (name: string, notes: string): Promise<unknown> => {
      const one = await put(folder, `${name}-one.csv`, side("P1", notes))
      const other = await put(folder, `${name}-other.csv`, side("Q1", ""))
      const [pairs, page] = [join(folder, `${name}.xlsx`), join(folder, `${name}.html`)]
      await run(["match", one, other, "-o", pairs])
      const book = finish(readBook(await readFile(pairs)))
      const sheet = isRefused(book) ? "" : book.sheets[1]!.rows.map(({ cells }) => cells.join(" | ")).join("\n")
      const shown = [sheet, (await run(["review", pairs], "q")).out]
      await run(["review", pairs, "--html", page])
      for (const told of [...shown, await text(page)]) expect(told.includes("Brother of no. 4")).toBe(notes !== "")
      const mark = /"mark":"\w{16}"/.exec(await text(page))?.[0]
      expect(mark).toBeDefined()
      return mark
    }
    expect(await marks("remarked", "Brother of no. 4")).toEqual(await marks("bare", ""))
  })

  it("hides the score until the pair is judged, keeps each judgement, and takes it up again", async () => {
    await run([
      "example",
      "--seed",
      "3",
      "--claimed",
      "60",
      "--held",
      "80",
      "--other-claimed",
      "5",
      "--other-held",
      "5",
      "-o",
      folder,
    ])
    const pairs = join(folder, "pairs.xlsx")
    await run(["match", join(folder, "greater-claimed.csv"), join(folder, "greater-register.csv"), "-o", pairs])
    const first = await run(["review", pairs], `e?zjkz${DOWN}urwh${DOWN}y\u001bq`)
    const [before = ""] = first.out.split("the score was")
    expect(before).not.toMatch(/\d%/)
    expect(first.out).toContain("There is no judgement to take back.")
    expect(first.out).toContain("taken back")
    expect(first.code).toBe(1)
    const journal = (await text(`${pairs}.judgements.jsonl`))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(journal.map(({ decision }) => decision)).toEqual(["same", "different", null, "unsure", "unsure"])
    expect(journal.at(-1).reason).toBe("why")
    // An arrow goes to the pair below without a word about this one, and back.
    const shown = (keys: string) => run(["review", pairs], keys).then(({ out }) => out.split("\n"))
    const moved = await shown(`${DOWN}${UP}q`)
    const pairsShown = moved.filter((_line, at) => moved[at - 1]?.includes("judged 2"))
    expect(pairsShown[0]).toBe(pairsShown[2])
    expect(pairsShown[1]).not.toBe(pairsShown[0])
    const output = join(folder, "judged.csv")
    const again = await run(["review", pairs, "--json", "-o", output], "q")
    expect(again.json().counts).toMatchObject({ judged: 2, same: 1, different: 0, unsure: 1 })
    expect(await text(output)).toContain("id_a,id_b,decision,reason")
    // A line that a crash cut short is not a judgement; the one before it is.
    await put(folder, "pairs.xlsx.judgements.jsonl", `${JSON.stringify(journal[0])}\n{"a":"`)
    expect((await run(["review", pairs, "--json"], "q")).json().counts.judged).toBe(1)
  })

  it("writes the pairs as one page without a network, and takes its judgements in again", async () => {
    const hostile = LIST.replace("K3,Zalmay", "K3,Zalmay </script><script>alert(1)</script>")
    const pairs = join(folder, "pairs.xlsx")
    await run(["match", await put(folder, "hostile.csv", hostile), register, "-o", pairs])
    const page = join(folder, "pairs.html")
    const written = await run(["review", pairs, "--html", page, "--lang", "ar", "--json"])
    expect([written.code, written.json().pairs]).toEqual([0, 1])
    const html = await text(page)
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toMatch(/content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'/)
    expect(html).not.toMatch(/(?:src|href)=|https?:|<script>alert/)
    const shown = html.replace(/[\u2066-\u2069]/g, "")
    expect(shown).toMatch(/\[\d+,"Paghman · Kabul","Paghman · Kabul","پغمان، كابل","پغمان، كابل"\]/)
    expect(shown).toMatch(/"shared":\[[^\]]*"الموطن"/)
    // The desk in the terminal says below a place what the page says.
    const desk = await run(["review", pairs, "--lang", "ar"], "q")
    expect(desk.out).toMatch(/Paghman · Kabul.*\n\s+پغمان، كابل\s+پغمان، كابل/)
    // L puts both into the reader's own script, and back: letters that the page has with it.
    const lettered = await run(["review", pairs, "--lang", "ar"], "llq")
    expect(lettered.out.match(/حروف منقولة، تقريبية/g)).toHaveLength(1)
    expect(lettered.out.match(/نور اغا/g)).toHaveLength(2)
    expect(shown).toMatch(/"Noor Agha","Noor Agha","","","نور اغا","نور اغا"\]/)
    const said = (a: string, b: string, decision: string | null, at: string) =>
      `${JSON.stringify({ a, b, decision, reason: "", at })}\n`
    const result = await put(
      folder,
      "result.jsonl",
      said("K3", "R1", "different", "2020-03-22T09:00:00Z") +
        said("K3", "R1", "same", "2020-03-22T09:00:09Z") +
        said("K9", "R9", "same", "2020-03-22T09:00:10Z"),
    )
    const taken = await run(["review", pairs, "--import", result, "--json"])
    expect([taken.code, taken.json().counts]).toEqual([0, { all: 1, judged: 1, same: 1, different: 0, unsure: 0 }])
    expect(taken.err).toContain("taken in: 1   of no pair in this workbook: 1")
    expect((await run(["review", pairs, "--import", result, "--json"])).err).toContain("taken in: 0")
    expect((await run(["review", pairs, "--html", page, "--json"])).json().pairs).toBe(0)
    expect((await run(["review", pairs, "--import", claimed])).code).toBe(2)
    expect((await run(["review", pairs, "--html", pairs])).code).toBe(2)
  })

  it("refuses a workbook that holds no pairs", async () => {
    expect((await run(["review", claimed])).code).toBe(2)
  })
})
