import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { writeXlsx } from "@wasit/domain/intake"
import { DEFAULT_PLAN } from "@wasit/matching"
import { beforeEach, describe, expect, it } from "vitest"
import { LIST, put, REGISTER, run, tempFolder, text } from "../../shared/run.test-support.ts"
import { HEAD, madeTables, rowsOf } from "./made-tables.test-support.ts"

let [folder, a, b] = ["", "", ""]
beforeEach(async () => {
  const made = await madeTables()
  ;[folder, a, b] = [made.folder, made.a, made.b]
})

describe("match of tables", () => {
  it("learns the weights from the lists, pairs them, and says where the weights come from", async () => {
    const output = join(folder, "pairs.csv")
    const { code, json } = await run(["match", a, b, "-o", output, "--json"])
    expect(code).toBe(0)
    const found = json()
    expect(found.columns.map(({ meaning }: { meaning: string }) => meaning)).toContain("birth-date")
    expect(found).toMatchObject({ weights: "learnt from these lists", ids: { a: "rec_id", b: "rec_id" } })
    expect(found.counts).toMatchObject({ rowsA: 150, rowsB: 121 })
    expect(Math.abs(found.expectedMatches - 120)).toBeLessThanOrEqual(3)
    const lines = (await text(output)).trim().split("\r\n")
    expect(lines[0]).toBe("id_a,id_b,score,probability,decision")
    const pairs = lines.slice(1).map((line) => line.split(","))
    expect(pairs.filter(([x, y]) => x!.slice(1) === y!.slice(1)).length).toBeGreaterThan(115)
    expect(pairs.filter(([x, y]) => x!.slice(1) !== y!.slice(1)).length).toBeLessThan(3)
    expect(found.counts.unmatchedB).toBe(121 - pairs.length)
  })

  it("explains a pair by the plan that the tables give, or by the one that was kept", async () => {
    const plan = join(folder, "plan.json")
    const { pairs } = (await run(["match", a, b, "--write-plan", plan, "--json"])).json()
    const [one, other, probability] = pairs[0]
    const verb = ["explain", a, b, "--pair", `${one},${other}`]
    const kept = (await run([...verb, "--plan", plan, "--json"])).json()
    expect(kept.bars.reduce((sum: number, { weight }: { weight: number }) => sum + weight, 0)).toBe(kept.total)
    expect(1 / (1 + 2 ** (-kept.total / 100))).toBeCloseTo(probability)
    expect((await run([...verb, "--json"])).json()).toEqual(kept)
    for (const lang of ["en", "ar", "prs", "ps"]) {
      const { code, out } = await run([...verb, "--plan", plan, "--lang", lang])
      expect(code).toBe(0)
      expect(out).toContain("surname")
    }
    expect((await run(["explain", a, b, "--pair", "a0,b0", "--ignore", "postcode"])).out).not.toContain("postcode")
    expect((await run(["explain", a, b, "--pair", "a0,b777"])).err).toMatch(/b\.csv.*b777/)
  })

  it("says which rows cannot be compared, and writes TSV", async () => {
    const output = join(folder, "pairs.tsv")
    const found = (await run(["match", a, b, "-o", output, "--json"])).json()
    expect(found.unlinkable).toEqual({ a: [], b: ["b999"] })
    expect((await text(output)).split("\n")[0]).toBe("id_a\tid_b\tscore\tprobability\tdecision")
  })

  it("writes the plan it learnt; by it the same is decided, and nothing learnt", async () => {
    const plan = join(folder, "plan.json")
    const learnt = (await run(["match", a, b, "--write-plan", plan, "--ignore", "postcode", "--json"])).json()
    const again = (await run(["match", a, b, "--plan", plan, "--json"])).json()
    expect(again.weights).toBe("pinned")
    expect([again.plan, again.pairs]).toEqual([learnt.plan, learnt.pairs])
    expect(await text(plan)).not.toContain("postcode")
    expect((await run(["plan", "check", plan, "--json"])).json()).toMatchObject({ isTrained: true, plan: learnt.plan })
  })

  it("MT562 pairs of a workbook are judged and explained by the plan that proposed them, which stands in it", async () => {
    const book = join(folder, "pairs.xlsx")
    const plan = join(folder, "plan.json")
    await run(["match", a, b, "--write-plan", plan])
    const learnt = JSON.parse(await text(plan))
    await writeFile(plan, JSON.stringify({ ...learnt, thresholds: { ...learnt.thresholds, upper: 4500 } }))
    const match = ["match", a, b, "--plan", plan]
    const { out } = await run([...match, "-o", book])
    expect(out).toContain("pairs.xlsx")
    const found = (await run([...match, "--json"])).json()
    const open = found.pairs.filter(([, , , band]: readonly string[]) => band !== "certain")
    expect(open.length).toBeGreaterThan(2)
    const desk = await run(["review", book, "--json"], "eq")
    expect(desk.json().counts).toMatchObject({ all: open.length, judged: 0 })
    expect(desk.err).toContain("surname")
    const [one, other, probability] = open[0]
    const pair = (await run(["explain", book, "--pair", `${one},${other}`, "--json"])).json()
    expect(pair.probability).toBeCloseTo(probability, 9)
    expect(await run(["review", book], "j")).toMatchObject({ code: 1 })
    const judged = (await run(["review", book, "--json"], "q")).json().judged
    expect(judged).toMatchObject([{ a: one, b: other, decision: "same" }])
    const broken = join(folder, "broken.xlsx")
    const rows = [["|{|"]]
    const review = {
      name: "review",
      isRightToLeft: false,
      columns: ["wasit-a", "wasit-b"].map((header) => ({ header })),
      rows: [],
    }
    const sheet = { name: "wasit-plan", isRightToLeft: false, columns: [{ header: "wasit-plan" }], rows }
    await writeFile(broken, writeXlsx({ sheets: [review, sheet] }))
    expect((await run(["review", broken, "--json"])).json().refused).toMatchObject({
      code: "plan-not-json",
      path: broken,
    })
    const page = join(folder, "review.html")
    await run(["review", book, "--html", page])
    expect(await text(page)).toContain("surname")
  })

  it("suggests a plan that is still to be trained, and takes it", async () => {
    const plan = join(folder, "plan.json")
    const { code, out } = await run(["plan", "suggest", a, b, "-o", plan])
    expect([code, out.includes("date_of_birth")]).toEqual([0, true])
    expect((await run(["plan", "check", plan])).out).toContain("still to be learnt")
    expect((await run(["match", a, b, "--plan", plan, "--json"])).json().weights).toBe("learnt from these lists")
  })

  it("writes a plan with weights as SQL, in the order of its steps, and refuses one without", async () => {
    const [open, plan, output] = ["open.json", "plan.json", "plan.sql"].map((name) => join(folder, name))
    await run(["plan", "suggest", a, b, "-o", open!])
    expect(await run(["plan", "sql", open!, "--dialect", "spark"])).toMatchObject({ code: 2 })
    await run(["match", a, b, "--plan", open!, "--write-plan", plan!])
    const ran = await run(["plan", "sql", plan!, "--dialect", "spark", "-o", output!, "--json"])
    expect(ran).toMatchObject({ code: 0 })
    const sql = await text(output!)
    expect(sql).toContain("CREATE TABLE cells_0 USING parquet AS")
    expect(sql.match(/^-- [1-8]\. /gm)).toHaveLength(8)
    expect(sql).toContain(ran.json().plan)
    expect((await run(["plan", "sql", plan!, "--dialect", "postgresql"])).out).toContain("CREATE UNLOGGED TABLE pairs")
    expect(await run(["plan", "sql", plan!, "--dialect", "other"])).toMatchObject({ code: 2 })
  })

  it("takes columns of other headings for one where they say the same, and lists by a plan still to be trained", async () => {
    const named = (await text(b)).replace(HEAD, "rec_id,First Name,last_name,ADDRESS 1,dob,Post Code")
    const other = await put(folder, "other.csv", named)
    const [same, found] = [await run(["match", a, b, "--json"]), await run(["match", a, other, "--json"])]
    const pairsOf = ({ pairs }: { readonly pairs: readonly string[][] }): string[] => pairs.map(([x, y]) => `${x} ${y}`)
    expect(found.json().columns).toEqual(same.json().columns)
    expect(pairsOf(found.json()).sort()).toEqual(pairsOf(same.json()).sort())
    const open = JSON.stringify({
      ...DEFAULT_PLAN,
      comparisons: DEFAULT_PLAN.comparisons.map((comparison) => ({ ...comparison, weights: null })),
    })
    const plan = await put(folder, "open.json", open)
    const [claimed, register] = [await put(folder, "c.csv", LIST), await put(folder, "r.csv", REGISTER)]
    expect((await run(["match", claimed, register, "--plan", plan])).code).toBe(0)
  })

  it("MT344 columns of other headings that are compared as one are told; a person says others, or leaves one out", async () => {
    const other = await put(folder, "autre.csv", (await text(b)).replace(HEAD, "ref,prenom,nom,adresse,ne_le,remarque"))
    const { out } = await run(["match", a, other])
    expect(out).toContain("given_name = prenom · surname = nom · address_1 = adresse · date_of_birth = ne_le")
    const headings = async (more: readonly string[]): Promise<readonly string[]> =>
      (await run(["match", a, other, "--json", ...more])).json().sameColumns.map((one: { b: string }) => one.b)
    expect(await headings(["--same", "postcode=remarque"])).toEqual(["prenom", "nom", "adresse", "ne_le", "remarque"])
    expect(await headings(["--ignore", "nom", "--ignore", "remarque"])).toEqual(["prenom", "adresse", "ne_le"])
    expect((await run(["match", a, other, "--same", "postcode=nothing"])).err).toContain("postcode=nothing")
    const plan = join(folder, "plan.json")
    const learnt = (await run(["match", a, other, "--write-plan", plan, "--json"])).json()
    expect((await run(["match", a, other, "--plan", plan, "--json"])).json().pairs).toEqual(learnt.pairs)
    expect((await run(["plan", "suggest", a, other])).out).toContain("surname = nom")
  })

  it("MT376 the column of ids that both were given is no evidence: numbers of rows agree by chance", async () => {
    const named = async (path: string): Promise<string> => {
      const table = (await text(path)).replace("rec_id", "cust_id")
      return put(folder, `named-${path.split("/").at(-1)}`, table)
    }
    const [c, d] = [await named(a), await named(b)]
    const compared = async (args: readonly string[]): Promise<unknown> => {
      const { columns } = (await run([...args, "--json"])).json()
      return columns.find(({ heading }: { heading: string }) => heading === "cust_id").isCompared
    }
    expect(await compared(["match", c, d])).toBe(true)
    expect(await compared(["match", c, d, "--id", "cust_id"])).toBe(false)
    expect(await compared(["dedupe", c, "--id", "cust_id"])).toBe(false)
    expect(await compared(["plan", "suggest", c, d, "--id", "cust_id"])).toBe(false)
    const found = (await run(["match", c, d, "--id", "cust_id", "--json"])).json()
    expect(found.ids).toEqual({ a: "cust_id", b: "cust_id" })
  })

  it("MT377 a plan whose rows meet by rules is written for tables of any size, and the engine on disk takes it", async () => {
    const plan = join(folder, "rules.json")
    const refused = await run(["match", a, b, "--engine", "duckdb"])
    expect(refused.err).toContain("wasit plan suggest A B --rules")
    expect((await run(["plan", "suggest", a, b, "--rules", "-o", plan])).code).toBe(0)
    expect(JSON.parse(await text(plan)).blocking.rules.length).toBeGreaterThan(0)
    const [memory, disk] = [join(folder, "memory.csv"), join(folder, "disk.csv")]
    const pinned = join(folder, "pinned.json")
    expect((await run(["match", a, b, "--plan", plan, "--write-plan", pinned, "-o", memory])).code).toBe(0)
    expect((await run(["match", a, b, "--plan", pinned, "--engine", "duckdb", "-o", disk])).code).toBe(0)
    const pairs = async (path: string): Promise<readonly string[]> =>
      (await text(path))
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .map((row) => row.split(",").slice(0, 2).join(" "))
        .sort()
    expect(await pairs(disk)).toEqual(await pairs(memory))
  })

  it("refuses tables that share no column, and columns that are not there", async () => {
    const other = await put(folder, "other.csv", "ref,colour\n1,red\n2,blue\n")
    expect((await run(["match", a, other])).err).toContain("nothing to compare")
    expect((await run(["match", a, b, "--id", "nothing"])).err).toContain("Its columns:")
  })
})

describe("dedupe of a table", () => {
  it("finds the rows of one person, and writes pairs and clusters", async () => {
    const rows = [...rowsOf(150, "a", false), ...rowsOf(100, "b", true)]
    const file = await put(folder, "all.csv", `${[HEAD, ...rows].join("\n")}\n`)
    const [output, clusters] = [join(folder, "pairs.csv"), join(folder, "clusters.csv")]
    const { code, json } = await run(["dedupe", file, "-o", output, "--clusters", clusters, "--json"])
    expect(code).toBe(1)
    const pairs = (await text(output))
      .trim()
      .split("\r\n")
      .slice(1)
      .map((line) => line.split(","))
    expect(pairs.filter(([x, y]) => x!.slice(1) === y!.slice(1)).length).toBeGreaterThan(95)
    expect(pairs.filter(([x, y]) => x!.slice(1) !== y!.slice(1)).length).toBeLessThan(5)
    expect(json().counts).toMatchObject({ rows: 250, pairs: pairs.length })
    expect((await text(clusters)).split("\r\n")[0]).toBe("id,cluster")
  })
})

it("re-trains a plan on judgements of one's own, and refuses too few", async () => {
  const folder = await tempFolder()
  const people = Array.from({ length: 24 }, (_, at) => ({
    name: `Zarak${at} Kakar${at}`,
    father: `Baryal${at}`,
    age: 20 + at,
  }))
  const list = (prefix: string) =>
    [
      "id,name,father,age",
      ...people.map(({ name, father, age }, at) => `${prefix}${at},${name},${father},${age}`),
    ].join("\n")
  const [a, b] = [await put(folder, "a.csv", list("A")), await put(folder, "b.csv", list("B"))]
  const lines = (count: number) =>
    people
      .slice(0, count)
      .map(
        (_, at) =>
          `${JSON.stringify({ a: `A${at}`, b: `B${at}`, decision: "same", reason: "", at: "2020-03-22T10:00:00Z" })}\n`,
      )
      .join("")
  const output = join(folder, "plan.json")
  const few = await put(folder, "few.jsonl", lines(3))
  expect(await run(["plan", "train", a, b, "--judgements", few, "-o", output])).toMatchObject({ code: 2 })
  const enough = await put(folder, "enough.jsonl", lines(24))
  const ran = await run(["plan", "train", a, b, "--judgements", enough, "-o", output, "--json"])
  expect(ran.json()).toMatchObject({ pairs: 24, unknown: 0 })
  expect((await run(["match", a, b, "--plan", output, "--json"])).json().plan).toBe(ran.json().plan)
})
