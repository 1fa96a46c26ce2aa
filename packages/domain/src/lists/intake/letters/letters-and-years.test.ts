import { strToU8 } from "fflate"
import { describe, expect, it, test } from "vitest"
import { finish, type IntakeList, isRefused, readDate, readList } from "../index.ts"
import { factsOf } from "../lines/line-facts.ts"
import { read } from "../read-csv.test-support.ts"

const letter = (text: string): IntakeList => {
  const answer = finish(readList(strToU8(text), { todayDay: 20_000 }))
  if (isRefused(answer)) throw new Error(JSON.stringify(answer))
  return answer.list
}

test.each([
  ["6 ی گەڵاڕێزان ی 2716", "6 عقرب 1395"],
  ["6ی گەڵاڕێزانی 2716", "6 عقرب 1395"],
  ["30 ی بەفرانبار ی 2716", "30 جدی 1395"],
  ["خاکەلێوەی ٢٧١٧", "حمل 1396"],
  ["12 Rêbendan 2715", "12 دلو 1394"],
  ["2680", "1359"],
  ["5/8/2716", "5/8/1395"],
])("IM136 years of Kurdish hands and their months are those of the solar calendar: %s", (text, same) => {
  const [one, other] = [readDate(text).value, readDate(same).value]
  expect(one).not.toBeNull()
  expect([one!.fromDay, one!.toDay, one!.calendar]).toEqual([other!.fromDay, other!.toDay, "solar-hijri"])
})

test("IM136 years of nobody's calendar stay unread, and other months what they are", () => {
  // Iran counted the years of its kings so; in other hands 2536 is a year of the Buddha (IM175).
  expect([readDate("۲۵۳۶").value, readDate("2900").value]).toEqual([null, null])
  expect(readDate("3 می 2016").value?.edtf).toBe("2016-05-03")
})

test("IM137 a title of homes may say before what", () => {
  const fieldsOf = (title: string) => read(`Name,${title}\nZmaray Torak,Herat\n`).columns.map(({ field }) => field)
  expect(fieldsOf("السكن قبل النزوح")).toEqual(["name", "province"])
  expect(fieldsOf("Residence before displacement")).toEqual(["name", "province"])
  expect(fieldsOf("Work before displacement")).toEqual(["name", null])
  expect(fieldsOf("Dernières nouvelles (date)")).toEqual(["name", "captureDate"])
})

describe("a letter's lines", () => {
  const told = (line: string): Record<string, unknown> => {
    const { facts, rest } = factsOf(line)
    return { ...Object.fromEntries(facts), ...(rest.length === 0 ? {} : { rest: rest.map(({ text }) => text) }) }
  }
  it.each([
    ["زمرك سبين العمر 27 لم يزر", { name: "زمرك سبين", age: "العمر 27", rest: ["لم يزر"] }],
    [
      "زمرك سبين من أبناء التوت 27 سنة فقد في المنارة شهر 1/2021 له 3 أطفال",
      {
        ...{ name: "زمرك سبين", village: "التوت", age: "27 سنة", capturePlace: "المنارة", captureDate: "1/2021" },
        rest: ["له 3 أطفال"],
      },
    ],
    [
      "زمرك سبين (أبو ورو) التوت - مأسور منذ نقطة المنارة - الشط 17-6-2017م",
      {
        ...{ name: "زمرك سبين", alias: "أبو ورو", capturePlace: "نقطة المنارة", captureDate: "17-6-2017م" },
        rest: ["التوت"],
      },
    ],
    [
      "زمرك سبين - (ابو ورو) - مديرية التوت - الشط أسر في المنارة في 15-12-2017",
      {
        ...{ name: "زمرك سبين", alias: "ابو ورو", district: "التوت" },
        ...{ capturePlace: "المنارة", captureDate: "15-12-2017" },
        rest: ["الشط"],
      },
    ],
    [
      "زمرك سبين مديرية التوت اختطف في المنارة من المنزل بتاريخ 23/7/2020",
      {
        ...{ name: "زمرك سبين", district: "التوت" },
        ...{ capturePlace: "المنارة من المنزل", captureDate: "23/7/2020" },
      },
    ],
    // A note of years is no place, nor a bracket that is no kunya a by-name.
    ["زمرك سبين، مفقود منذ عامين، (سائق)", { name: "زمرك سبين", rest: ["مفقود منذ عامين", "(سائق)"] }],
    ["زمرك سبين خرج ولم يعد", { name: "زمرك سبين خرج ولم يعد" }],
    ["Zmarak Toryal, 31 years old, from Spinwad", { name: "Zmarak Toryal", age: "31 years old", village: "Spinwad" }],
  ])("IM138 %s", (line, facts) => {
    expect(told(line)).toEqual(facts)
  })

  it("IM138 no sentence that ends in a colon is a place of those below it, a short heading is", () => {
    const people = Array.from({ length: 6 }, (_, at) => `${at + 1}- زمرك سبين ورو ${"ابتثجح"[at]}مان`).join("\n")
    const placeOf = (heading: string) => letter(`${heading}\n\n${people}\n`).rows[0]!.entry.province?.value ?? null
    expect(placeOf("نرفع إليكم أسماء من وردت بلاغات من أهاليهم ونرجو النظر في أمرهم:")).toBeNull()
    expect(placeOf("كشف بأسماء الأسرى:")).toBeNull()
    expect(placeOf("وادي التوت:")).toBe("وادي التوت")
  })
})
