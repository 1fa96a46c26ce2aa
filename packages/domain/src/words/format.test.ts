import { describe, expect, test } from "vitest"
import { ACT_CODES } from "../acts.ts"
import { dayToEpochDay } from "../shared/calendar.ts"
import { LANGUAGES, type Language } from "../shared/language.ts"
import { ACT_FACTS, ACT_WORDS, sayAct } from "./act-words.ts"
import { formatAgo, formatDate, formatDateInTwo, formatDeadline, formatDuration, formatLateness } from "./dates.ts"
import { formatEdtf } from "./edtf.ts"
import { placesOf, say, sayText } from "./message.ts"
import { formatNumber, formatPercent, formatRatio, isolate, joinList, plural } from "./numbers.ts"
import { OUTCOME_WORDS } from "./outcomes.ts"
import { sayRefusal } from "./refusal-words.ts"

const plain = (text: string) => text.replace(/[\u2066-\u2069\u200e]/g, "")
const MEETING = dayToEpochDay("2020-03-22")
const DUE = "2020-03-10T19:29:00Z"

test("Pashto says of whom but once, where a label begins with the same word", () => {
  const words = { en: "{party}: list", ar: "{party}: قائمة", prs: "فهرست {party}", ps: "د {party} نوملړ" }
  const said = (party: string) => plain(say(words, "ps", { party }))
  expect(said("د افغانستان حکومت")).toBe("د افغانستان حکومت نوملړ")
  expect(said("طالبان")).toBe("د طالبان نوملړ")
  expect(plain(sayText("له {party} سره", "ps", { party: "د افغانستان حکومت" }))).toBe("له د افغانستان حکومت سره")
  expect(plain(sayText("د {list} کرښې", "ps", { list: say(words, "ps", { party: "د ساحل لوری" }) }))).toBe(
    "د ساحل لوری نوملړ کرښې",
  )
})

describe("numbers", () => {
  test("5000 in each language's digits and in chosen ones", () => {
    expect(LANGUAGES.map((language) => formatNumber(5000, language))).toEqual(["٥٬٠٠٠", "۵٬۰۰۰", "۵٬۰۰۰", "5,000"])
    expect(formatNumber(5000, "ar", "latn")).toBe("5,000")
    expect(formatNumber(1234567, "en")).toBe("1,234,567")
    expect(formatNumber(999, "prs")).toBe("۹۹۹")
  })

  test("fractions, signs, shares", () => {
    expect(formatNumber(0.925, "en", "latn", 2)).toBe((0.925).toFixed(2))
    expect(formatNumber(1234.5, "ar", "arab", 1)).toBe("١٬٢٣٤٫٥")
    expect(formatNumber(-12, "prs")).toBe("\u200e\u2212۱۲")
    expect(formatNumber(-0.2, "en")).toBe("0")
    expect(formatPercent(0.31, "ar")).toBe("٣١٪")
    expect(formatPercent(0.31, "en")).toBe("31%")
    expect(plain(formatRatio(5000, 1000, "ps"))).toBe("۵٬۰۰۰:۱٬۰۰۰")
    expect(() => formatNumber(Number.NaN, "en")).toThrow(RangeError)
  })

  test.each([
    ["ar", ["zero", "one", "two", "few", "many", "other", "other", "other", "few"]],
    ["prs", ["one", "one", "other", "other", "other", "other", "other", "other", "other"]],
    ["ps", ["other", "one", "other", "other", "other", "other", "other", "other", "other"]],
    ["en", ["other", "one", "other", "other", "other", "other", "other", "other", "other"]],
  ] as const)("plural forms of %s for 0, 1, 2, 3, 11, 100, 101, 102, 103", (language, forms) => {
    expect([0, 1, 2, 3, 11, 100, 101, 102, 103].map((n) => plural(n, language))).toEqual(forms)
  })

  test.each([
    ["ar", "ar"],
    ["prs", "fa-AF"],
    ["ps", "ps"],
    ["en", "en"],
  ] as const)("plural forms of %s agree with Node's for 0 to 1200", (language, tag) => {
    const rules = new Intl.PluralRules(tag)
    for (let n = 0; n <= 1200; n++) expect(plural(n, language), String(n)).toBe(rules.select(n))
  })

  test("lists", () => {
    expect(LANGUAGES.map((language) => plain(joinList(["1", "2", "3"], language)))).toEqual([
      "1 و2 و3",
      "1، 2 و 3",
      "1، 2 او 3",
      "1, 2 and 3",
    ])
    expect(joinList([], "en")).toBe("")
    expect(joinList(["x"], "en")).toBe(isolate("x"))
  })
})

describe("dates", () => {
  test("22 March 2020 in three calendars", () => {
    expect(formatDate(MEETING, "en", "gregorian")).toBe("22 March 2020")
    expect(formatDate(MEETING, "en", "solar-hijri")).toBe("3 Hamal 1399")
    expect(formatDate(MEETING, "en", "hijri")).toBe("27 Rajab 1441")
    expect(formatDate(MEETING, "ar", "gregorian", "latn")).toBe("22 مارس 2020")
    expect(formatDate(MEETING, "ar", "hijri", "latn")).toBe("27 رجب 1441 هـ")
    expect(formatDate(MEETING, "ar", "solar-hijri")).toBe("٣ الحمل ١٣٩٩ هـ\u00a0ش")
    expect(formatDate(MEETING, "prs", "solar-hijri")).toBe("۳ حمل ۱۳۹۹")
    expect(formatDate(MEETING, "ps", "solar-hijri")).toBe("۳ وری ۱۳۹۹")
    expect(formatDate(dayToEpochDay("1500-01-01"), "ar", "hijri", "latn")).toBe("1 يناير 1500")
  })

  test("a day in two calendars, and a deadline with its clock", () => {
    expect(plain(formatDateInTwo(MEETING, "ps"))).toBe("۳ وری ۱۳۹۹ (۲۲ مارچ ۲۰۲۰)")
    expect(plain(formatDateInTwo(MEETING, "en", "latn", true))).toBe("22 March 2020 (3 Hamal 1399, 27 Rajab 1441)")
    const shown = LANGUAGES.map((language) => plain(formatDeadline(DUE, "Asia/Kabul", language)))
    expect(shown).toEqual([
      "١٠ مارس ٢٠٢٠ (٢٠ الحوت ١٣٩٨ هـ\u00a0ش)، الساعة ٢٣:٥٩ بتوقيت كابل\u00a0(+٠٤:٣٠)",
      "۲۰ حوت ۱۳۹۸ (۱۰ مارچ ۲۰۲۰)، ساعت ۲۳:۵۹ به وقت کابل\u00a0(+۰۴:۳۰)",
      "۲۰ کب ۱۳۹۸ (۱۰ مارچ ۲۰۲۰)، ۲۳:۵۹ بجې د کابل په وخت\u00a0(+۰۴:۳۰)",
      "10 March 2020 (20 Hoot 1398), 23:59 Kabul time\u00a0(+04:30)",
    ])
  })

  test("on 22 March the duty of 10 March is 12 days late", () => {
    const shown = LANGUAGES.map((language) =>
      plain(formatLateness(DUE, "2020-03-22T09:14:05Z", "Asia/Kabul", language)),
    )
    expect(shown).toEqual(["تأخير ١٢ يوماً", "۱۲ روز تأخیر", "۱۲ ورځې ځنډ", "12 days late"])
  })

  test("below a day it counts hours, below an hour minutes", () => {
    const at = (now: string, language: Language = "en") => plain(formatLateness(DUE, now, "Asia/Kabul", language))
    expect(at("2020-03-10T16:29:00Z")).toBe("3 hours left")
    expect(at("2020-03-10T17:29:00Z", "ar")).toBe("المتبقّي ساعتان")
    expect(at("2020-03-10T21:29:00Z", "ar")).toBe("تأخير ساعتين")
    expect(at("2020-03-10T19:30:00Z")).toBe("1 minute late")
    expect(at("2020-03-10T19:29:30Z")).toBe("due now")
    expect(at("2020-03-08T10:00:00Z")).toBe("2 days left")
    expect(plain(formatAgo(DUE, "2020-03-12T19:29:00Z", "Asia/Kabul", "ar"))).toBe("قبل يومين")
    expect(formatAgo(DUE, DUE, "Asia/Kabul", "en")).toBe("just now")
  })

  test("durations in their two largest units", () => {
    expect(plain(formatDuration(9000, "en"))).toBe("2 hours and 30 minutes")
    expect(plain(formatDuration(9000, "ar"))).toBe("ساعتان و٣٠ دقيقة")
    expect(plain(formatDuration(7200, "ps"))).toBe("۲ ساعته")
    expect(plain(formatDuration(60, "en"))).toBe("1 minute")
    expect(formatDuration(59, "en")).toBe("less than a minute")
    expect(formatDuration(3, "ar")).toBe("أقل من دقيقة")
    expect(formatDuration(3, "prs")).toBe("کمتر از یک دقیقه")
    expect(formatDuration(3, "ps")).toBe("له یوې دقیقې کم")
  })
})

describe("messages", () => {
  test("places are isolated, numbers written in the chosen digits", () => {
    expect(sayText("{who}: {n}", "en", { who: "أحمد", n: 5000 })).toBe("\u2068أحمد\u2069: \u20685,000\u2069")
    expect(sayText("{n}", "ar", { n: 5000 }, "latn")).toBe("\u20685,000\u2069")
  })

  test("a place made of isolated parts runs as its first letter does", () => {
    const [date] = sayText("{date}", "ar", { date: formatDateInTwo(MEETING, "ar") })
    expect(date).toBe("\u2067")
    expect(sayText("{date}", "en", { date: formatDateInTwo(MEETING, "en") })[0]).toBe("\u2066")
    expect(sayText("{who}", "ar", { who: joinList(["Kabul", "Doha"], "ar") })[0]).toBe("\u2068")
  })

  test("plural inside select inside plural", () => {
    const text = "{n, plural, one {{sex, select, female {a} other {b # }}} other {#}}"
    expect(plain(sayText(text, "en", { n: 1 }))).toBe("b 1 ")
    expect(sayText(text, "en", { n: 1, sex: "female" })).toBe("a")
  })

  test("a select without a value says other; a hash outside a plural is a hash", () => {
    expect(say(OUTCOME_WORDS.DIED, "ar")).toBe("متوفّى")
    expect(say(OUTCOME_WORDS.DIED, "ps", { sex: "female" })).toBe("وفات شوې")
    expect(sayText("no. #{n}", "en", { n: "7" })).toBe("no. #\u20687\u2069")
  })

  test("what does not parse, or has no value, throws", () => {
    for (const bad of [
      "{",
      "}",
      "{n",
      "{N}",
      "{}",
      "{n, plural, one {x}}",
      "{n, plural, lots {x} other {y}}",
      "{n, number}",
    ]) {
      expect(() => sayText(bad, "en", { n: 1 }), bad).toThrow(/^message, at character/)
    }
    expect(() => sayText("{n, select, a {x} a {y} other {z}}", "en")).toThrow(/^message/)
    expect(() => sayText("{n}", "en")).toThrow("no value for {n}")
    expect(() => sayText("{toString}", "en")).toThrow("no value")
    expect(() => sayText("{n, plural, one {x} other {y}}", "en", { n: "1" })).toThrow("must be a number")
  })
})

describe("acts", () => {
  test("a list deposited", () => {
    const body = {
      id: "list_a1",
      exchange: "exchange_1",
      party: "party_a",
      heldBy: "party_b",
      version: 1,
      supplements: null,
      root: "0".repeat(64),
      count: 5000,
      grade: "A",
      blob: { sha256: "0".repeat(64), size: 1 },
      isDeclared: true,
    } as const
    const shown = LANGUAGES.map((language) => plain(sayAct({ code: "list-deposited/1", body, who: "X" }, language)))
    expect(shown).toEqual([
      "X: إيداع قائمة مختومة من ٥٬٠٠٠ اسم",
      "X: فهرست مهرشده با ۵٬۰۰۰ نام سپرده شد",
      "X: د ۵٬۰۰۰ نومونو مهر شوی نوملړ وسپارل شو",
      "X deposited a sealed list of 5,000 names",
    ])
    expect(plain(sayAct({ code: "list-deposited/1", body: null, who: "X" }, "en"))).toMatch(/not open to you/)
  })

  test("there is a sentence for every act there is", () => {
    expect(Object.keys(ACT_WORDS).sort()).toEqual([...ACT_CODES].sort())
  })

  test("an act has facts exactly where its sentence has places beside its author", () => {
    for (const [code, words] of Object.entries(ACT_WORDS)) {
      const places = [...placesOf(words.en).keys()].filter((name) => name !== "who")
      expect(Object.hasOwn(ACT_FACTS, code), code).toBe(places.length > 0)
      expect(placesOf(words.en).has("who"), code).toBe(true)
    }
  })
})

describe("refusals", () => {
  test("say what is wrong with the facts they carry", () => {
    const refusal = { code: "quote-not-closed", row: 1204 }
    expect(plain(sayRefusal(refusal, "en"))).toBe(
      "A quotation mark opened in row 1,204 is never closed. Close it, or save the list as .xlsx.",
    )
    expect(plain(sayRefusal(refusal, "ps"))).toContain("۱٬۲۰۴")
    expect(plain(sayRefusal({ code: "file-too-large", limit: 64 * 1024 * 1024 }, "en"))).toContain("64 MB")
  })

  test("a mandate is named in the reader's language", () => {
    expect(plain(sayRefusal({ code: "mandate-missing", mandate: "LISTS" }, "en"))).toContain("Deposit and answer lists")
    expect(plain(sayRefusal({ code: "mandate-missing", mandate: "LISTS" }, "ar"))).toContain("إيداع القوائم")
  })

  test("who and where are said by the names the reader knows, a time by the clock of all", () => {
    const names: Record<string, string> = { site_quay: "the quay", party_north: "the North" }
    const nameOf = (id: string): string | null => names[id] ?? null
    const full = { code: "site-full", site: "site_quay", capacity: 500, load: 620 }
    expect(plain(sayRefusal(full, "en", undefined, nameOf))).toBe(
      "the quay takes 500 people a day, and with this tranche it would be 620. Plan fewer there, another day, or another place.",
    )
    expect(plain(sayRefusal(full, "prs"))).toContain("site_quay در روز ۵۰۰ نفر می‌پذیرد و با این مرحله ۶۲۰ می‌شود")
    const ahead = { code: "tolerance-exceeded", party: "party_north", people: 41, tolerance: 20 }
    expect(plain(sayRefusal(ahead, "en", undefined, nameOf))).toContain(
      "the North would be ahead of the agreed ratio by 41",
    )
    expect(plain(sayRefusal({ code: "clock-differs", now: "2020-03-10T11:09:00Z" }, "en"))).toContain(
      "which shows 10 March 2020 (20 Hoot 1398), 11:09 universal time\u00a0(+00:00)",
    )
  })

  test("a refusal without a sentence names its code; a fact that did not come is a dash", () => {
    expect(plain(sayRefusal({ code: "toString" }, "en"))).toContain("toString")
    expect(plain(sayRefusal({ code: "record-behind", size: 3 }, "en"))).toContain("but — were shown")
  })
})

test("a date of a list is said from when to when, whether about then, and whether presumed", () => {
  expect(plain(formatEdtf("1972-03-21?/1973-03-20?", "en"))).toBe("21 March 1972 to 20 March 1973 (presumed)")
  expect(plain(formatEdtf("1972-03-21?/1973-03-20?", "ar"))).toBe("من ٢١ مارس ١٩٧٢ إلى ٢٠ مارس ١٩٧٣ (ترجيحاً)")
  expect(plain(formatEdtf("2016-05~", "prs"))).toBe("حدود می ۲۰۱۶")
  expect(plain(formatEdtf("1991%", "ps"))).toBe("شاوخوا ۱۹۹۱ (په ګومان)")
  expect(formatEdtf("2016-13-45", "en")).toBe("2016-13-45")
})
