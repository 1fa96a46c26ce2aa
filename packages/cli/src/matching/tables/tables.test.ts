import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { writeXlsx } from "@wasit/domain/intake"
import { DEFAULT_PLAN } from "@wasit/matching"
import { beforeEach, describe, expect, it } from "vitest"
import { LIST, put, REGISTER, run, tempFolder, text } from "../../shared/run.test-support.ts"

const SOUNDS = ["ba", "ri", "ton", "mel", "ka", "dor", "ses", "lin", "va", "qu", "hen", "pol", "mi", "gra", "sun", "te"]

/** Rows of invented people, the same for the same numbers; `isAnew` writes every third with a slip. */
function rowsOf(count: number, prefix: string, isAnew: boolean): string[] {
  let state = 11
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return (state >> 8) % below
  }
  const word = (syllables: number): string => Array.from({ length: syllables }, () => SOUNDS[next(16)]).join("")
  const two = (number: number): string => String(number).padStart(2, "0")
  return Array.from({ length: count }, (_, at) => {
    const [given, surname, street, house] = [word(2), word(3), word(3), next(99)]
    const day = `${1940 + next(60)}${two(1 + next(12))}${two(1 + next(28))}`
    const written = isAnew && at % 3 === 0 ? surname.slice(1) : surname
    return `${prefix}${at}, ${given}, ${written}, "${street} street, ${house}", ${day}, ${2000 + next(300)}`
  })
}
const HEAD = "rec_id, given_name, surname, address_1, date_of_birth, postcode"

let folder = ""
let a = ""
let b = ""
beforeEach(async () => {
  folder = await tempFolder()
  a = await put(folder, "a.csv", `\ufeff${[HEAD, ...rowsOf(150, "a", false)].join("\n")}\n`)
  b = await put(folder, "b.csv", `${[HEAD, ...rowsOf(120, "b", true), "b999, , , , ,"].join("\n")}\n`)
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

  it("MT356 names in one column on one side and in two on the other are tables of any kind, unless prisoners are listed", async () => {
    const whole = (await text(b)).replace(HEAD, "rec_id,full name,address,dob,postcode")
    const joined = await put(folder, "whole.csv", whole.replace(/^(b\d+), (\w+), (\w+),/gmu, "$1,$2 $3,"))
    const found = (await run(["match", a, joined, "--json"])).json()
    expect(found.sameColumns.slice(0, 2)).toEqual([
      { heading: "given_name", a: "given_name", b: "full name" },
      { heading: "surname", a: "surname", b: "full name" },
    ])
    expect(found.counts.pairs).toBeGreaterThan(110)
    const joinedSpanish = await put(folder, "all.csv", (await text(joined)).replace("full name", "apellidos y nombres"))
    const spanish = await put(folder, "es.csv", (await text(a)).replace("given_name, surname", "nombre,apellido"))
    expect((await run(["match", spanish, joinedSpanish, "--json"])).json().weights).toBe("learnt from these lists")
    const census = await put(folder, "c.csv", (await text(joined)).replace("postcode", "parente"))
    expect((await run(["match", a, census, "--json"])).json().weights).toBe("learnt from these lists")
    const prisoners = await put(folder, "p.csv", (await text(joined)).replace("dob,postcode", "date of capture,unit"))
    expect((await run(["match", a, prisoners, "--json"])).json().weights).toBeUndefined()
  })

  it("MT358 long lists of whole names that share a telephone, an e-mail address or a postcode are compared by them, as tables", async () => {
    const whole = async (path: string, rows: number): Promise<string> => {
      const lines = (await text(path)).replace("\ufeff", "").replace(HEAD, "id,name,address,dob,postcode").split("\n")
      const body = lines.slice(1, rows + 1).map((line) => line.replace(/^(\w+), (\w+), (\w+),/u, "$1,$2 $3,"))
      return put(folder, `${rows}-${path.split("/").at(-1)}`, [lines[0], ...body].join("\n"))
    }
    const found = (await run(["match", await whole(a, 120), await whole(b, 110), "--json"])).json()
    expect(found.weights).toBe("learnt from these lists")
    expect(found.columns.map(({ heading }: { heading: string }) => heading)).toContain("postcode")
    expect((await run(["match", await whole(a, 20), await whole(b, 20), "--json"])).json().weights).toBeUndefined()
  })

  it("MT425 long tables of which the reader of lists knows less than half are of any kind, though a father is told; those of prisoners are not", async () => {
    const lines = (path: string): Promise<string[]> => text(path).then((all) => all.trim().split("\n").slice(1, 81))
    const table = async (name: string, head: string, path: string): Promise<string> => {
      const rows = (await lines(path)).map((line) => {
        const [id, given, surname, street, house, day, code] = line.replaceAll('"', "").split(/,\s*/u)
        return [id, `${given} ${surname}`, `Old ${surname}`, `${street} ${house}`, day, code, "POS", "C4"].join(",")
      })
      return put(folder, name, [head, ...rows].join("\n"))
    }
    const clinic = await table("clinic.csv", "reg,Patient Name,Father/Husband,Block,Visit,Ward code,Result,Room", a)
    const rations = await table("rations.csv", "sadasya,sadasya_naam,pita_pati,prakhand,din,varg,card,dukan", b)
    const births = await table("births.csv", "NUMERODN,NOMERN,NOMEMAE,BAIRES,DTNASC,PESO,PARTO,LOCNASC", b)
    const learnt = async (one: string, other: string): Promise<unknown> =>
      (await run(["match", one, other, "--json"])).json().weights
    expect(await learnt(clinic, rations)).toBe("learnt from these lists")
    expect(await learnt(clinic, births)).toBe("learnt from these lists")
    // Names that only tables know: the reader of lists would say that nobody is named there.
    const vaccinated = await table("vaccinated.csv", "ক্রমিক নং,শিশুর নাম,পিতার নাম,গ্রাম,জন্ম তারিখ,ওয়ার্ড,বিসিজি,মন্তব্য", b)
    const survey = await table("survey.csv", "member_id,child_name,father_name,village,dob,ward,card,remarks", a)
    expect(await learnt(survey, vaccinated)).toBe("learnt from these lists")
    const held = await table("held.csv", "reg,Name,Father,Block,Date of capture,Unit,Result,Room", b)
    expect(await learnt(clinic, held)).toBeUndefined()
  })

  it("MT509 long tables that share two things which lists are not compared by are of any kind; those of prisoners, and names in Arabic script, are not", async () => {
    const table = async (name: string, head: string, path: string, rows = 80): Promise<string> => {
      const lines = (await text(path))
        .trim()
        .split("\n")
        .slice(1, rows + 1)
      const cells = lines.map((line) => {
        const [id, given, surname, street, house, day] = line.replaceAll('"', "").split(/,\s*/u)
        return [
          id,
          `${given} ${surname}`,
          `Old ${surname}`,
          day,
          `Sor ${given}`,
          `07${String(house).padStart(8, "4")}`,
          street,
        ].join(",")
      })
      return put(folder, name, [head, ...cells].join("\n"))
    }
    const learnt = async (one: string, other: string): Promise<unknown> =>
      (await run(["match", one, other, "--json"])).json().weights
    const [camp, school] = [
      "id,Full name,Father,Date of birth,Mother,Phone,Village",
      "no,name,father,dob,mother,phone,village",
    ]
    const one = await table("camp.csv", camp, a)
    const other = await table("school.csv", school, b)
    expect(await learnt(one, other)).toBe("learnt from these lists")
    expect(
      await learnt(await table("camp-20.csv", camp, a, 20), await table("school-20.csv", school, b, 20)),
    ).toBeUndefined()
    const arabic = await put(folder, "ar.csv", (await text(other)).replaceAll("Sor ", "سور "))
    expect(await learnt(one, arabic)).toBeUndefined()
    const held = await table("held-m.csv", "no,name,father,date of capture,mother,phone,village", b)
    expect(await learnt(one, held)).toBeUndefined()
  })

  it("MT527 one thing that lists are not compared by is enough where the reader of lists knows less than half of either table", async () => {
    const table = async (name: string, head: string, path: string): Promise<string> => {
      const lines = (await text(path)).trim().split("\n").slice(1, 81)
      const cells = lines.map((line) => {
        const [id, given, surname, street, house, day] = line.replaceAll('"', "").split(/,\s*/u)
        const row = [id, given, surname, `Old ${surname}`, `${street} ${house}`, day, "POS", "C4", "R2", "x", "y"]
        return row.slice(0, head.split(",").length).join(",")
      })
      return put(folder, name, [head, ...cells].join("\n"))
    }
    const clinic = "Card,Given name,Surname,Father,Address,DOB,Insured by,Doctor,Diagn.,Ward,Bed"
    const refugees = "No,First name,Surname,Father,Address,DOB"
    const learnt = async (one: string, other: string): Promise<unknown> =>
      (await run(["match", one, other, "--json"])).json().weights
    const one = await table("clinic-527.csv", clinic, a)
    expect(await learnt(one, await table("refugees.csv", refugees, b))).toBe("learnt from these lists")
    expect(await learnt(one, await table("no-home.csv", refugees.replace("Address", "Remarks"), b))).toBeUndefined()
    expect(await learnt(one, await table("held-527.csv", `${refugees},Unit`, b))).toBeUndefined()
  })

  it("MT542 long tables of which one tells what somebody is paid are of any kind, be a unit told; not beside a capture, nor in Arabic script", async () => {
    const table = async (name: string, head: string, path: string): Promise<string> => {
      const lines = (await text(path)).trim().split("\n").slice(1, 81)
      const cells = lines.map((line, at) => {
        const [id, given, surname, street, , day] = line.replaceAll('"', "").split(/,\s*/u)
        return [id, `${given} ${surname}`, day, street, `W${at % 4}`, String(2000 + 10 * at)].join(",")
      })
      return put(folder, name, [head, ...cells].join("\n"))
    }
    const learnt = async (one: string, other: string): Promise<unknown> =>
      (await run(["match", one, other, "--json"])).json().weights
    const payroll = await table("payroll.csv", "Staff,Full name,Date of birth,Town,Unit,Basic salary", a)
    const fund = await table("fund.csv", "No,Name,DOB,Town,Status,Share", b)
    expect(await learnt(payroll, fund)).toBe("learnt from these lists")
    const unpaid = await table("unpaid.csv", "Staff,Full name,Date of birth,Town,Unit,Share", a)
    expect(await learnt(unpaid, fund)).toBeUndefined()
    const held = await table("held-542.csv", "No,Name,DOB,Place of capture,Unit,Share", b)
    expect(await learnt(payroll, held)).toBeUndefined()
    const arabic = await put(folder, "ar-542.csv", (await text(fund)).replaceAll("W1", "سور"))
    expect(await learnt(payroll, arabic)).toBeUndefined()
  })

  it("MT533 a day of admission is no capture in a table of a school, and remarks tell nothing of what a table is about", async () => {
    const table = async (name: string, head: string, path: string): Promise<string> => {
      const lines = (await text(path)).trim().split("\n").slice(1, 81)
      const cells = lines.map((line) => {
        const [id, given, surname, street, house, day] = line.replaceAll('"', "").split(/,\s*/u)
        const row = [id, `${given} ${surname}`, day, street, `07${String(house).padStart(8, "4")}`, "F", day, "x", "y"]
        return [...row, "z", "z"].slice(0, head.split(",").length).join(",")
      })
      return put(folder, name, [head, ...cells].join("\n"))
    }
    const learnt = async (one: string, other: string): Promise<unknown> =>
      (await run(["match", one, other, "--json"])).json().weights
    const ration = await table("ration.csv", "Card,Name,DOB,Street,Mobile,Gender,Issued", a)
    const school = "Adm. no,Student name,Date of birth,Address,Contact no,Gender"
    const admitted = await table("admitted.csv", `${school},Date of admission`, b)
    expect(await learnt(ration, admitted)).toBe("learnt from these lists")
    const arrested = await table("arrested.csv", `${school},Date of arrest`, b)
    expect(await learnt(ration, arrested)).toBeUndefined()
    const camp = await table("camp-533.csv", "Card,Name,DOB,Village,Ration book,Sex,Issued,Remarks,HH size,Rel.", a)
    const pupils = await table("pupils.csv", "No.,Name,DOB,Village,Stream,Sex,Enrolled,Remarks,Guardian,Fee", b)
    expect(await learnt(camp, pupils)).toBe("learnt from these lists")
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
