import { describe, expect, it } from "vitest"
import {
  blockingAnalysis,
  DEFAULT_PLAN,
  explainPair,
  type MatchRecord,
  matchLists,
  parsePlan,
  suggestPlan,
} from "../index.ts"
import { levelOf, type Values } from "./levels.test-support.ts"

const row = (id: string, values: MatchRecord["values"]): MatchRecord => ({ id, values })

describe("a name beside other fields", () => {
  it("MT400 a by-name of one word that both have takes nothing from names that agree, and says something where they do not", () => {
    const nameOf = (a: Values, b: Values) => levelOf("name", a, b)
    const [one, other] = ["Zarghun Torak Baryal", "Zargun Torak Baryal"]
    expect(nameOf({ name: one, aliases: "Jan" }, { name: other, aliases: "Jan" })).toBe(
      nameOf({ name: one }, { name: other }),
    )
    expect(nameOf({ name: one, aliases: "Jan" }, { name: "Sarwar Barmaki", aliases: "Jan" })).not.toBe(
      nameOf({ name: one }, { name: "Sarwar Barmaki" }),
    )
  })

  it.each([
    ["Zarghun Sorkhabi", "Zarghun Torak Sorkhabi", "N3"],
    ["Zarghun Khan Sorkhabi", "Zarghun Jan Sorkhabi", "N2"],
    ["Gul Bakhsh", "Ibrahim Bakhsh", "N1"],
    ["Zarghun Sorkhabi", "زرغون سرخابی", "N5"],
  ])("MT37 a part has more words on one side alone: %s and %s", (a, b, level) => {
    expect(levelOf("name", { name: a }, { name: b })).toBe(level)
    expect(levelOf("name", { name: b }, { name: a })).toBe(level)
  })

  it.each([
    ["نجیب‌الله", "Najeeb", "N2"],
    ["ملا عبدالستار", "Molvi Sattar", "N2"],
    ["سيف الدين", "Saif", "N2"],
    ["Niamat", "نعمت الله", "N2"],
    ["سمیع الحق", "سمیع", "N2"],
    ["اکرم الدین", "محمد اکرم", "N2"],
    ["Wafa", "وفا الله", "N2"],
    // A tribe beside a word that goes with any, of which the other is made.
    ["عبدالعلی", "علی جمشیدی", "N2"],
    // Halves of other names, and names without halves.
    ["نجیب‌الله", "Najm", "N0"],
    ["عبدالستار", "Ghaffar", "N0"],
    ["Anwar", "Anwari", "N0"],
    ["محمد اکرم", "محمد نسیم الدین", "N0"],
    ["اکرم الدین", "محمد اکرم ازبک", "N2"],
    ["اکرم الدین تاجک", "محمد اکرم ازبک", "N0"],
    ["عبد الله", "عبد", "N0"],
  ])(
    "MT720 a name of one word with and without its other half is no other name beside other fields: %s and %s",
    (a, b, level) => {
      expect(levelOf("name", { name: a, father: "Dadullah" }, { name: b, father: "Dadullah" })).toBe(level)
      expect(levelOf("name", { name: b }, { name: a })).toBe(level)
    },
  )

  it.each([
    ["حکمت", "حکمت الله", "slip"],
    ["Rahman", "عبدالرحمن", "slip"],
    ["حکمت", "سمیع الله", "differ"],
  ])("MT720 a father without his other half may be the same: %s and %s", (a, b, level) => {
    expect(levelOf("father", { name: "Zmarak", father: a }, { name: "Zmarak", father: b })).toBe(level)
  })

  it.each([
    ["رحمت الله", "رحتم الله سرخابی", "slip"],
    ["عبد القادر", "عبدالقدار", "slip"],
    ["Rahmatullah", "رحتم الله سرخابی", "slip"],
    // The names would be one alone: the tribe makes one a part of the other.
    ["Sher Rahim", "شیر حیم ترخمی", "N3"],
    // Nobody leaves a slip in the first letter.
    ["بریال استانکزی", "Toryalai Stanekzai", "N1"],
    // Known names on both sides are two people, however near.
    ["Hasan Gul", "Husain Gul", "N0"],
    ["سمیع الله", "سیف الله", "N0"],
    ["Zarghun Sorkhabi", "Sarwar Barmaki", "N0"],
    // A name that few bear is less likely than a slip.
    ["زرغون مسعد", "زرغون مسعود", "slip"],
    // A tribe here and a word that names leave out there; two tribes.
    ["Toryalai Barakzai", "Toryalai Mohammad", "N2"],
    ["Toryalai Barakzai", "Toryalai Noorzai", "N1"],
  ])("MT39 names but for a slip: %s and %s", (a, b, level) => {
    expect(levelOf("name", { name: a }, { name: b })).toBe(level)
    expect(levelOf("name", { name: b }, { name: a })).toBe(level)
  })

  it("MT352 beside a given name that is another known one, however near, what agrees counts by no rarity", () => {
    const bars = explainPair(
      row("a", { name: "محمود دین وفادار" }),
      row("b", { name: "Mahdi Din Wafadar" }),
      DEFAULT_PLAN,
    ).bars
    expect(bars.find(({ part }) => part === "name")?.level).toBe("N2")
    expect(bars.find(({ part }) => part === "frequency")?.weight).toBe(0)
  })
  it.each([
    ["ناصر محمود المصري", { name: "Nasir Al-Masri", father: "Mahmoud" }, "N5", "variant"],
    ["ناصر محمود رعد المصري", { name: "Nasir Al-Masri", father: "Mahmoud" }, "N5", "variant"],
    // Some write the chain twice: after the name, and as the father's full name.
    ["كاظم شاكر مفتاح هارون", { name: "Kazim Shaker Moftah", father: "Shaker Moftah Harun" }, "N5", "variant"],
    // The father of another, and the grandfather's name alone.
    ["علي محمود خالد الحموي", { name: "Mahmoud Hamoui", father: "Khaled" }, "N3", null],
    ["ناصر محمود رعد المصري", { name: "Nasir Al-Masri", father: "Haidar" }, "N3", null],
  ])("MT354 a chain beside cells of their own: %s and %o", (name, cells, level, father) => {
    expect([levelOf("name", { name }, cells), levelOf("father", { name }, cells)]).toEqual([level, father])
    expect([levelOf("name", cells, { name }), levelOf("father", cells, { name })]).toEqual([level, father])
  })
  it.each([
    ["وليد محمود غنيم", { name: "وليد غنيم", father: "محمود" }, "N5", "variant"],
    ["وليد محمود عبد الحق", { name: "وليد عبدالحق", father: "محمود" }, "N5", "variant"],
    ["Walid Yusuf Ghanim", { name: "وليد غنيم", father: "يوسف" }, "N5", "variant"],
    // Another order of the three is another person's, and so is another father.
    ["وليد غنيم محمود", { name: "محمود غنيم", father: "وليد" }, "N3", null],
    ["وليد حسن غنيم", { name: "وليد غنيم", father: "محمود" }, "N3", null],
  ])(
    "MT382 a family that is a given name too, behind the father in one cell: %s and %o",
    (name, cells, level, father) => {
      expect([levelOf("name", { name }, cells), levelOf("father", { name }, cells)]).toEqual([level, father])
      expect([levelOf("name", cells, { name }), levelOf("father", cells, { name })]).toEqual([level, father])
    },
  )
  it.each([
    ["حبیب الله ساپی", "حبيب الله سابي", "N5"],
    ["حبیب الله صافی", "حبيب الله سابي", "N5"],
    ["Habibullah Safi", "حبيب الله سابي", "N5"],
  ])("MT353 a people by the letters of an Arabic keyboard: %s and %s", (a, b, level) => {
    expect(levelOf("name", { name: a }, { name: b })).toBe(level)
  })

  it.each([
    ["Mir Afzal", "Mir Afzal", "same"],
    ["Mir Afzal", "میر افضل", "variant"],
    ["Nizamuddin", "نظام الدین", "lone"],
    ["Nizamuddin", "Nizamuddin", "lone"],
    ["نصرالله", "Narsullah", "slip"],
    ["Mir Afzal", "Mir Afzl", "variant"],
    ["Afzal", "Mir Afzal", "part"],
    ["Mullah Ali", "Gul Ali", "part"],
    ["Mir Afzal", "Dost Bakhsh", "differ"],
  ])("MT39 fathers: %s and %s", (a, b, level) => {
    expect(levelOf("father", { father: a }, { father: b })).toBe(level)
    expect(levelOf("father", { father: b }, { father: a })).toBe(level)
  })

  it.each([
    ["Zmaray Toryalai", "Zmaray", "Toryalai Mirza", "N3", "variant"],
    ["Amanullah Husain Bakhsh", "امان الله", "حسین بخش", "N5", "variant"],
    // Bakhsh is no father's name: Husain is.
    ["Amanullah Bakhsh", "امان الله", "حسین بخش", "N2", null],
    ["Salman Mohammad", "Salman", "Toryalai Mohammad", "N3", null],
  ])("MT241 a father is told in a name by his given name: %s, and %s of %s", (full, name, father, level, told) => {
    for (const [a, b] of [
      [{ name: full }, { name, father }],
      [{ name, father }, { name: full }],
    ] as const) {
      expect([levelOf("name", a, b), levelOf("father", a, b)]).toEqual([level, told])
    }
  })

  it.each([
    ["Amanullah", "امان الله نورزی"],
    ["ذبیح الله تاجک", "Zabihollah"],
    ["Zarak", "Zarak Hotak"],
  ])("MT242 a tribe on one side alone is no slip, and the name counts by its rarity: %s and %s", (a, b) => {
    expect(levelOf("name", { name: a }, { name: b })).toBe("N3")
    const rarityOf = (name: string, other: string): number | undefined =>
      explainPair(row("a", { name }), row("b", { name: other }), DEFAULT_PLAN).bars.find(
        ({ part }) => part === "frequency",
      )?.weight
    expect(rarityOf(a, b)).toBe(rarityOf(b, a))
    expect(rarityOf("Amanullah", "Amanullah Noorzai")).toBeLessThan(rarityOf("Zarak", "Zarak Hotak")!)
  })

  it.each([
    ["نصر زمان", "نصیر زمان", "N2", "part"],
    ["Hamid Anwar", "Hamdi Anwar", "N2", "part"],
    // What goes with any name, or is the whole family's, does not show that the names are one.
    ["Hasan Gul", "Husain Gul", "N0", "differ"],
    ["Hamid Hotak", "Hamdi Hotak", "N1", "differ"],
    ["Abdul Salam", "Abdul Aslam", "N0", "differ"],
  ])(
    "MT243 a slip that makes another known name, where a given name beside it agrees: %s and %s",
    (a, b, level, parent) => {
      expect([levelOf("name", { name: a }, { name: b }), levelOf("name", { name: b }, { name: a })]).toEqual([
        level,
        level,
      ])
      expect([
        levelOf("father", { father: a }, { father: b }),
        levelOf("father", { father: b }, { father: a }),
      ]).toEqual([parent, parent])
    },
  )

  it("MT243 never makes certain, and is no relative's", () => {
    const fields = {
      father: "Mir Afzal",
      grandfather: "Dost Bakhsh",
      province: "Zabul",
      district: "Qalat",
      document: "A-7733",
    }
    const { band, whyNotCertain, total } = explainPair(
      row("a", { name: "Hamid Anwar", ...fields }),
      row("b", { name: "Hamdi Anwar", ...fields }),
      DEFAULT_PLAN,
    )
    expect(total).toBeGreaterThan(DEFAULT_PLAN.thresholds.certain!)
    expect([band, whyNotCertain]).toEqual(["probable", ["contradiction", "subset-name"]])
  })

  it.each([
    ["2016-08-12", "2016-08-12", [undefined, "Sangin"], "day"],
    ["2016-08-12", "2016-08-14", [undefined, undefined], "day"],
    ["2016-08-12", "2016-08-14", ["جبهة نهم", "نهم"], "both"],
    ["2016-08-12", "2016-08-18", ["سيطرة دارمان", "بازگەی دارمان"], "one"],
    ["2016-08-12", "2016-08-18", [undefined, undefined], "differ"],
    ["2016-08-12", "2016-08-18", ["مخيم", "جبهة نهم"], "differ"],
  ])("MT487 a day of capture says more than a month or a place alone: %s and %s, %s", (one, other, places, level) => {
    const captured = (day: string, place: string | undefined): MatchRecord["values"] => ({
      captured: { from: Date.parse(day) / 86_400_000, to: Date.parse(day) / 86_400_000 },
      ...(place === undefined ? {} : { capture_place: place }),
    })
    expect(levelOf("capture", captured(one, places[0]), captured(other, places[1]))).toBe(level)
    expect(levelOf("capture", captured(other, places[1]), captured(one, places[0]))).toBe(level)
  })

  it.each([
    [2012, 2012, undefined, "one"],
    [2012, 2012, "Sangin", "both"],
    [2012, 2014, undefined, "differ"],
    [2012, 2015, undefined, "apart"],
    // One place speaks for one event, and the year may have been misread.
    [2012, 2019, "Sangin", "one"],
  ])("MT245 captures of %i and %i, in %s", (one, other, place, level) => {
    const captured = (year: number): MatchRecord["values"] => ({
      captured: { from: Date.UTC(year, 0, 1) / 86_400_000, to: Date.UTC(year, 11, 31) / 86_400_000 },
      ...(place === undefined ? {} : { capture_place: place }),
    })
    expect([
      levelOf("capture", captured(one), captured(other)),
      levelOf("capture", captured(other), captured(one)),
    ]).toEqual([level, level])
  })

  it.each([
    ["سردار خان", "Hafiz Sardar Khan", "N4"],
    ["Sardar Wali", "سردار ولی نورزی", "N3"],
    ["Sardar Khan", "Gul Khan", "N1"],
    // Where another name follows it may be the title, which comes and goes.
    ["Sardar Mohammad Karim", "Mohammad Karim", "N4"],
  ])("MT247 Sardar is a name, or a title before one: %s and %s", (a, b, level) => {
    expect([levelOf("name", { name: a }, { name: b }), levelOf("name", { name: b }, { name: a })]).toEqual([
      level,
      level,
    ])
    expect(levelOf("father", { father: "Sardar Ali" }, { father: "Gul Ali" })).toBe("differ")
  })

  it("MT43 what is probable may not be certain yet", () => {
    const [one, other] = [
      row("a", { name: "Zmaray Noorzai", father: "Torak Khan", province: "Zabul" }),
      row("b", { name: "زمری نورزی", father: "تورک خان", province: "زابل" }),
    ]
    const { total } = explainPair(one, other, DEFAULT_PLAN)
    const told = (certain: number) => {
      const plan = { ...DEFAULT_PLAN, thresholds: { upper: total - 100, lower: 0, certain } }
      const { band, whyNotCertain } = explainPair(one, other, plan)
      return [band, whyNotCertain]
    }
    expect(told(total)).toEqual(["certain", []])
    expect(told(total + 1)).toEqual(["probable", ["below-certain"]])
    const { certain: _, ...without } = DEFAULT_PLAN.thresholds
    expect(parsePlan({ ...DEFAULT_PLAN, thresholds: without })).toEqual({ ...DEFAULT_PLAN, thresholds: without })
    expect(parsePlan({ ...DEFAULT_PLAN, thresholds: { ...without, certain: 0.5 } })).toMatchObject({
      code: "plan-malformed",
    })
  })

  it("MT39 a slip is neither certain nor kin", () => {
    const person = { father: "نصرالله", grandfather: "Lal Zaman", province: "Zabul", document: "481516" }
    const [one, other] = [row("a", { ...person, name: "رحمت الله" }), row("b", { ...person, name: "رحتم الله" })]
    const { whyNotCertain, band } = explainPair(one, other, DEFAULT_PLAN)
    expect(whyNotCertain).toEqual(["subset-name"])
    expect(band).toBe("probable")
    const slipped = row("b", { ...person, name: "رحمت الله", father: "Narsullah" })
    expect(explainPair(one, slipped, DEFAULT_PLAN).whyNotCertain).toEqual(["contradiction"])
  })

  it.each([
    ["Najmuddin", "Najmuddin Mohammad"],
    ["Zmaray", "Zmaray Gul"],
    ["نجم الدین احمد", "Najmuddin"],
  ])("MT287 brothers may be called by one word and by it and another: %s and %s are not certain", (name, other) => {
    const family = { father: "Torak Khan", grandfather: "Lal Zaman", province: "Zabul", birth: { from: 730, to: 1094 } }
    const [one, two] = [row("a", { ...family, name }), row("b", { ...family, name: other })]
    for (const [a, b] of [
      [one, two],
      [two, one],
    ] as const) {
      const { whyNotCertain, band, name: names } = explainPair(a, b, DEFAULT_PLAN)
      expect([names?.level, band, whyNotCertain]).toEqual(["N3", "probable", ["subset-name"]])
    }
    expect(explainPair(one, row("b", one.values), DEFAULT_PLAN).band).toBe("certain")
  })

  it("MT288 a father of a like name is not his child, of whose own name no word agrees", () => {
    const child = { name: "Sardar Anwar", father: "Salim Anwar" }
    expect(["N0", "N1"]).toContain(levelOf("name", child, { name: "Salim Mohammad Alokozai" }))
    expect(["N0", "N1"]).toContain(levelOf("name", { name: "سلیم محمد الکوزی" }, child))
  })

  it("MT37 the father in the other side's name cell does not stand for a word of the name", () => {
    const whole = { name: "Daud Ahmad", father: "Mir Wali" }
    expect(["N5", "N6"]).not.toContain(levelOf("name", whole, { name: "Daud Wali" }))
  })

  it("MT37 one telling word without a father is not certain", () => {
    const one = { name: "Hedayatullah", grandfather: "Yar Alam", province: "Zabul", document: "481516" }
    const { whyNotCertain } = explainPair(row("a", { ...one, father: "Torak" }), row("b", one), DEFAULT_PLAN)
    expect(whyNotCertain).toContain("subset-name")
    const withFather = { ...one, father: "Torak" }
    expect(explainPair(row("a", withFather), row("b", withFather), DEFAULT_PLAN).band).toBe("certain")
  })

  it("MT38 another district of the same province says less than the province alone", () => {
    const [here, there] = [
      { province: "Kandahar", district: "Maiwand" },
      { province: "کندهار", district: "ارغنداب" },
    ]
    expect(levelOf("origin", here, there)).toBe("elsewhere")
    expect(levelOf("origin", here, { province: "کندهار" })).toBe("province")
    expect(levelOf("origin", here, { province: "Herat", district: "Maiwand" })).toBe("differ")
  })

  it("MT23 brothers below the upper threshold are not proposed", () => {
    const family = { father: "Torak Khan", province: "Kandahar" }
    const [one, other] = [row("a", { name: "Zmaray", ...family }), row("b", { name: "Ghorzang", ...family })]
    const plan = { ...DEFAULT_PLAN, prior: 0 }
    const { total, whyNotCertain } = explainPair(one, other, plan)
    expect(whyNotCertain).toContain("kin")
    expect(total).toBeGreaterThanOrEqual(plan.thresholds.lower)
    expect(total).toBeLessThan(plan.thresholds.upper)
    expect(matchLists([one], [other], plan)!.pairs).toEqual([])
  })
})

describe("tables of any kind", () => {
  it("MT121 a rule that makes more than two fifths of all pairs raises an alarm", () => {
    const rows = ["x", "x", "x", "y"].map((state, at) => row(String(at), { state, name: String(at) }))
    const key = (column: string) => ({ name: column, keys: [{ column, key: "equal" as const }] })
    const plan = { ...DEFAULT_PLAN, blocking: { mode: "rules" as const, rules: [key("state"), key("name")] } }
    expect(blockingAnalysis(plan, rows, rows)).toEqual([
      { rule: "state", pairs: 10, share: 10 / 16, isAlarming: true },
      { rule: "name", pairs: 4, share: 4 / 16, isAlarming: false },
    ])
    expect(blockingAnalysis(plan, rows, null)[0]).toMatchObject({ pairs: 3, share: 0.5, isAlarming: true })
    expect(blockingAnalysis(DEFAULT_PLAN, rows, rows)).toEqual([])
  })

  it("MT122 whole names in Arabic script are compared as a person's", () => {
    const named = (samples: readonly string[]) => [{ heading: "full_name", samples }]
    const kinds = (a: readonly string[], b: readonly string[]) =>
      suggestPlan(named(a), named(b)).plan.comparisons.map(({ kind }) => kind)
    expect(kinds(["Zarghun Sorkhabi"], ["زرغون سرخابی"])).toEqual(["person"])
    expect(kinds(["Ann Lee"], ["Bo Day"])).toEqual(["text"])
  })
})
