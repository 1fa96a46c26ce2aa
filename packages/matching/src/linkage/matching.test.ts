import { describe, expect, it } from "vitest"
import {
  DEFAULT_PLAN,
  explainPair,
  findDuplicates,
  type MatchRecord,
  matchLists,
  matchSlices,
  PROVINCES,
  parsePlan,
  planDigest,
  provinceOf,
} from "../index.ts"

const year = (from: number): { from: number; to: number } => ({ from, to: from + 364 })
const person = (id: string, values: MatchRecord["values"]): MatchRecord => ({ id, values })
/** The record with some columns changed. */
const but = (record: MatchRecord, values: MatchRecord["values"], id = record.id): MatchRecord => ({
  id,
  values: { ...record.values, ...values },
})
const ZARAK = person("a1", {
  name: "Zarak Torkhami",
  father: "Payinda Khan",
  province: "Khost",
  district: "Sabari",
  birth: year(6000),
})
const ZARAK_DARI = person("b1", {
  name: "زرک ترخمی",
  father: "پاینده خان",
  province: "خوست",
  district: "صبری",
  birth: year(6100),
})

describe("scoring", () => {
  it("MT20 the printed bars add up to the total exactly", () => {
    const e = explainPair(ZARAK, ZARAK_DARI, DEFAULT_PLAN)
    expect(e.bars.reduce((sum, bar) => sum + bar.weight, 0)).toBe(e.total)
    expect(e.band).toBe("certain")
    expect(e.lanes.missing).toEqual(["grandfather", "document", "capture", "sex"])
    expect(e.nextQuestion).toBe("document")
  })
  it("MT345 where no answer would decide anything no question is next, and that is said", () => {
    const document = { document: "K-4471902", grandfather: "Torkham Khan" }
    const certain = explainPair(but(ZARAK, document), but(ZARAK_DARI, document), DEFAULT_PLAN)
    expect(certain.lanes.missing).toContain("capture")
    expect(certain).toMatchObject({ band: "certain", nextQuestion: null, isBeyondQuestion: true })
    const stranger = person("b2", { name: "Babrak", father: "Ghorzang", province: "Herat", birth: year(1000) })
    expect(explainPair(ZARAK, stranger, DEFAULT_PLAN)).toMatchObject({ band: "unlikely", isBeyondQuestion: true })
    // Nothing but names agrees, however rare they are: what else is known decides.
    const names = { name: "Zarak Torkhami", father: "Payinda Khan" }
    const [bare, other] = [person("a1", names), person("b1", names)]
    expect(explainPair(bare, other, DEFAULT_PLAN)).toMatchObject({ nextQuestion: "document", isBeyondQuestion: false })
    const whole = { ...document, captured: { from: 6000, to: 6000 }, sex: "male" }
    expect(explainPair(but(ZARAK, whole), but(ZARAK_DARI, whole), DEFAULT_PLAN)).toMatchObject({
      nextQuestion: null,
      isBeyondQuestion: false,
    })
  })
  it("MT21 (MA2) a blank moves 0 and is missing, never against", () => {
    const { father, birth, ...bare } = ZARAK.values
    const full = explainPair(ZARAK, ZARAK_DARI, DEFAULT_PLAN)
    const less = explainPair(person("a1", bare), ZARAK_DARI, DEFAULT_PLAN)
    const bar = (e: typeof full, part: string): number | undefined => e.bars.find((b) => b.part === part)?.weight
    expect([father, birth].every((value) => value !== undefined)).toBe(true)
    expect([bar(less, "father"), bar(less, "birth")]).toEqual([0, 0])
    expect(full.total - less.total).toBe(bar(full, "father")! + bar(full, "birth")!)
    expect(less.lanes.against).toEqual([])
  })
  it("MT398 a day of birth with a digit wrong, or day and month exchanged, speaks for a pair whatever years lie between", () => {
    const day = (text: string) => ({ from: Date.parse(text) / 86_400_000, to: Date.parse(text) / 86_400_000 })
    const weight = (a: string, b: string) => {
      const { bars } = explainPair(but(ZARAK, { birth: day(a) }), but(ZARAK_DARI, { birth: day(b) }), DEFAULT_PLAN)
      return bars.find(({ part }) => part === "birth")!.weight
    }
    const same = weight("1961-03-12", "1961-03-12")
    const slips = [
      weight("1961-03-12", "1961-12-03"),
      weight("1961-03-12", "1971-03-12"),
      weight("1961-03-12", "1962-03-12"),
    ]
    const [sameYear, tenYears] = [weight("1961-03-12", "1961-08-25"), weight("1961-03-12", "1971-08-25")]
    for (const slip of slips) expect(slip < same && slip > sameYear && tenYears < 0).toBe(true)
  })
  it("MT770 the farther births lie apart the more they say against; from twelve years on more than a name makes up for", () => {
    const weight = (years: number) => {
      const other = but(ZARAK_DARI, { birth: year(6000 + years * 366) })
      const { bars } = explainPair(ZARAK, other, DEFAULT_PLAN)
      const of = (part: string) => bars.find((bar) => bar.part === part)!.weight
      return { birth: of("birth"), name: of("name") }
    }
    const [five, eight, eleven, thirteen, thirty] = [5, 8, 11, 13, 30].map(weight)
    expect(eight!.birth).toBe(eleven!.birth)
    expect(thirteen!.birth).toBe(thirty!.birth)
    expect(five!.birth > eight!.birth && eight!.birth > thirteen!.birth).toBe(true)
    expect(eight!.birth + eight!.name).toBeGreaterThan(0)
    expect(thirteen!.birth + thirteen!.name).toBeLessThan(0)
  })
  it("MT22 (MA4) same name and nothing to disagree is never certain", () => {
    const e = explainPair(
      person("1", { name: "Zarak Torkhami", father: "Payinda Khan" }),
      person("2", { name: "Zarak Torkhami", father: "Payinda Khan" }),
      DEFAULT_PLAN,
    )
    expect(e.band).not.toBe("certain")
    expect(e.whyNotCertain).toContain("no-other-field")
  })
  it("MT23 (T9) brothers are capped at possible", () => {
    const brother = but(ZARAK_DARI, { name: "بریال ترخمی", document: "123456" })
    const e = explainPair(but(ZARAK, { document: "123456" }), brother, DEFAULT_PLAN)
    expect(e.whyNotCertain).toContain("kin")
    expect(["possible", "unlikely"]).toContain(e.band)
  })
  it("MT24 father and son are kin", () => {
    const e = explainPair(
      person("1", { name: "Payinda Khan", father: "Lal Gul" }),
      person("2", { name: "Zarak Torkhami", father: "Payinda Khan" }),
      DEFAULT_PLAN,
    )
    expect(e.whyNotCertain).toContain("kin")
  })
  it("MT350 two rows that bear one name are no father and son", () => {
    const said = person("1", { name: "Zarak Torkhami", birth: year(6000) })
    const named = person("2", { name: "زرک ترخمی", father: "زرک ترخمی" })
    expect(explainPair(said, named, DEFAULT_PLAN).whyNotCertain).not.toContain("kin")
  })
  it("MT25 (MA1) other rows change no score", () => {
    const alone = matchLists([ZARAK], [ZARAK_DARI], DEFAULT_PLAN)!.pairs[0]!
    const crowd = matchLists(
      [ZARAK, person("a0", { name: "Farid Wardaki" })],
      [ZARAK_DARI, but(ZARAK_DARI, { birth: year(9000) }, "b2")],
      DEFAULT_PLAN,
    )!
    expect(crowd.pairs.find((pair) => pair.a === "a1")).toMatchObject({ b: "b1", weight: alone.weight })
  })
  it("MT26 a mangled document number is missing", () => {
    const e = explainPair(but(ZARAK, { document: "1.23E+10" }), but(ZARAK_DARI, { document: "1.23E+10" }), DEFAULT_PLAN)
    expect(e.lanes.missing).toContain("document")
  })
  it("MT27 the father in the name cell is read as the father", () => {
    const e = explainPair(
      person("1", { name: "Zarak walad Payinda Khan" }),
      person("2", { name: "زرک", father: "پاینده خان" }),
      DEFAULT_PLAN,
    )
    expect(e.bars.find((bar) => bar.part === "father")?.level).toBe("variant")
  })
})

describe("lists", () => {
  it("MT30 one to one, with a rival named", () => {
    const twin = but(ZARAK_DARI, {}, "b2")
    const result = matchLists([ZARAK], [ZARAK_DARI, twin], DEFAULT_PLAN)!
    expect(result.pairs).toMatchObject([{ a: "a1", b: "b1", margin: 0, band: "probable", whyNotCertain: ["rival"] }])
    expect(result.unmatchedB).toEqual(["b2"])
  })
  it("MT351 whose far better candidate a second row of his own list took is left alone, not paired with a namesake", () => {
    const again = but(ZARAK, { grandfather: "Lal Gul" }, "a2")
    const namesake = person("b2", { name: "Zarak Torkhami" })
    const answered = but(ZARAK_DARI, { grandfather: "لعل گل" })
    const result = matchLists([ZARAK, again], [answered, namesake], DEFAULT_PLAN)!
    expect(result.pairs.map(({ a, b }) => [a, b])).toEqual([["a2", "b1"]])
    expect(result.unmatchedA).toEqual(["a1"])
    expect(result.unmatchedB).toEqual(["b2"])
    // Alone he would be asked about.
    expect(matchLists([ZARAK], [namesake], DEFAULT_PLAN)!.pairs).toHaveLength(1)
  })
  it("MT31 the order of rows does not matter", () => {
    const rows = [ZARAK_DARI, but(ZARAK_DARI, {}, "b2"), person("b3", { name: "Farid" })]
    expect(matchLists([ZARAK], [...rows].reverse(), DEFAULT_PLAN)).toEqual(matchLists([ZARAK], rows, DEFAULT_PLAN))
  })
  it("MT32 runs in slices and can be cancelled", () => {
    expect(matchLists([ZARAK], [ZARAK_DARI], DEFAULT_PLAN, { isCancelled: () => true })).toBeNull()
    const five = ["b1", "b2", "b3", "b4", "b5"].map((id) => but(ZARAK_DARI, {}, id))
    const phases = [...matchSlices([ZARAK], five, DEFAULT_PLAN)].map(({ phase }) => phase)
    expect([...new Set(phases)]).toEqual(["reading", "comparing", "assigning"])
  })
  it("MT32 a slice reads 5 rows, or compares 50 pairs of one row, at the most", () => {
    const count = 120
    // All rows are alike, so that each meets all others.
    const listOf = (side: string) => Array.from({ length: count }, (_, at) => but(ZARAK, {}, `${side}${at}`))
    const done: Record<string, number[]> = { reading: [], comparing: [] }
    for (const progress of matchSlices(listOf("a"), listOf("b"), { ...DEFAULT_PLAN, assignment: "none" }))
      done[progress.phase]?.push(progress.done)
    // Before the first row the table of common names is made, unless it is there.
    expect(done.reading!.filter((rows) => rows > 0)).toEqual(
      [...Array(2 * count).keys()].filter((rows) => rows % 5 === 4).map((rows) => rows + 1),
    )
    const ofRow = done.comparing!.filter((row) => row === 60).length
    expect(ofRow).toBeGreaterThanOrEqual(Math.floor(count / 50))
    expect(ofRow).toBeLessThanOrEqual(Math.ceil(count / 50) + 1)
    expect(Math.max(...done.comparing!)).toBe(count)
  })

  it("MT33 duplicates come as clusters with reasons; brothers do not", () => {
    const list = [ZARAK, ZARAK_DARI, but(ZARAK, { name: "Baryal Torkhami" }, "c1")]
    const found = findDuplicates(list, DEFAULT_PLAN)
    expect(found.map((cluster) => cluster.ids)).toEqual([["a1", "b1"]])
    expect(found[0]!.reasons[0]!.parts.map(({ id }) => id)).toContain("father")
  })
  it("MT403 what joins the rows of a cluster is told in the order of weight, then of ids, be they long or short", () => {
    const list = ["1", "10", "2"].map((id) => but(ZARAK, {}, id))
    const [cluster] = findDuplicates(list, DEFAULT_PLAN)
    expect(cluster!.reasons.map(({ a, b }) => [a, b])).toEqual([
      ["1", "10"],
      ["1", "2"],
      ["10", "2"],
    ])
  })
})

describe("plan and places", () => {
  it("MT40 unknown keys, missing keys, other tables and fractions are refused", () => {
    const json: unknown = JSON.parse(JSON.stringify(DEFAULT_PLAN))
    expect(parsePlan(json)).toEqual(DEFAULT_PLAN)
    expect(parsePlan({ ...DEFAULT_PLAN, extra: 1 })).toEqual({ code: "plan-unknown-key", at: "/extra" })
    expect(parsePlan({ ...DEFAULT_PLAN, prior: undefined })).toEqual({ code: "plan-malformed", at: "/prior" })
    expect(parsePlan({ ...DEFAULT_PLAN, prior: -1300.5 })).toEqual({ code: "plan-malformed", at: "/prior" })
    expect(parsePlan({ ...DEFAULT_PLAN, tables: { ...DEFAULT_PLAN.tables, places: "sha256:00" } })).toEqual({
      code: "plan-unknown-table",
      at: "/tables/places",
    })
    expect(parsePlan(null)).toEqual({ code: "plan-malformed", at: "" })
  })
  it("MT41 the digest is of the canonical form", () => {
    const reversed = Object.fromEntries(Object.entries(DEFAULT_PLAN).reverse())
    expect(planDigest(reversed as unknown as typeof DEFAULT_PLAN)).toBe(planDigest(DEFAULT_PLAN))
    expect(planDigest({ ...DEFAULT_PLAN, margin: 301 })).not.toBe(planDigest(DEFAULT_PLAN))
  })
  it("MT42 knows 34 provinces in every spelling", () => {
    expect(PROVINCES).toHaveLength(34)
    for (const province of PROVINCES) for (const text of province.spellings) expect(provinceOf(text)).toBe(province.id)
    expect(provinceOf("قندهار")).toBe("Kandahar")
    expect(provinceOf("Atlantis")).toBeNull()
  })
})
