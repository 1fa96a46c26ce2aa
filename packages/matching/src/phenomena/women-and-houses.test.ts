import { describe, expect, it } from "vitest"
import { compareNames, DEFAULT_PLAN, explainPair, type MatchRecord } from "../index.ts"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

describe("a woman's name is no man's", () => {
  it.each<Row>([
    ["an ending more", "Ramziyya Hamdi Zurmati", "Ramzi Hamdi Zurmati"],
    ["in Arabic letters", "التجاني حامد الزرمتي", "التجانية حامد الزرمتي"],
    ["across scripts", "وجدي هاني الزرمتي", "Wajdiyya Hani Zurmati"],
    ["heard by a vowel between", "Saleha Othman Zurmati", "Salah Othman Zurmati"],
    ["a daughter and a son", "Zurmi bint Ramazan", "Zurmo bin Ramazan"],
    ["in words", "Noor, daughter of Wakil", "Noor, son of Wakil"],
    ["across scripts", "نور بنت رمضان", "Nur ibn Ramadan"],
  ])("MT272 %s: %s is not %s", areTwo)
  it.each<Row>([
    ["a daughter told by two words", "Noor, daughter of Wakil", "نور بنت وكيل"],
    ["a family's Ben is no son", "فاطمة بنت علي الزرمتي", "Fatma Ben Ali Zurmati"],
    ["a wife is no son", "Noor, wife of Wakil", "Noor, daughter of Wakil"],
    ["letters that changed places", "Lutfullah Zurmat", "Lutfullah Zurmta"],
    ["a letter too many", "Omar Abu Ubaidah", "Omar Abu Ubaidaha"],
  ])("MT272 %s: %s is %s", areOne)
})

describe("a daughter and a son of one father", () => {
  const CHILDREN: readonly Row[] = [
    ["in Latin letters", "Noor bint Wakil", "Noor bin Wakil"],
    ["a letter apart", "Zurmi, daughter of Torak", "Zurmo, son of Torak"],
    ["in Arabic letters", "نور بنت رمضان", "نور ابن رمضان"],
    ["across scripts", "نور دختر رمضان", "Nur walad Ramazan"],
    ["in Pashto, the word after the father", "نور د تورک لور", "نور د تورک زوی"],
    ["before him", "نور لور د تورک", "نور زوی د تورک"],
    ["in Uzbek", "Nur Torak qizi", "Nur Torak oʻgʻli"],
    ["by patronymics", "Sharipova Nur Osmanovna", "Sharipov Nur Osmanovich"],
  ]
  it.each(CHILDREN)("MT278 %s: %s is not %s", areTwo)

  it.each(CHILDREN)("MT278 nor in a list, and the explanation says it, %s: %s is not %s", (_, name, other) => {
    const row = (id: string, text: string): MatchRecord => ({
      id,
      values: { name: text, father: "Torak", province: "Zabul", document: "481516" },
    })
    for (const [a, b] of [
      [name, other],
      [other, name],
    ] as const) {
      const { band, whyNotCertain, name: names } = explainPair(row("1", a), row("2", b), DEFAULT_PLAN)
      expect(["N1", "N0"]).toContain(names?.level)
      expect(names?.areDaughterAndSon).toBe(true)
      expect(whyNotCertain).toContain("kin")
      expect(["possible", "unlikely"]).toContain(band)
    }
    const same = explainPair(row("1", name), row("2", name), DEFAULT_PLAN)
    expect([same.name?.level, same.name?.areDaughterAndSon]).toEqual(["N6", false])
  })
})

describe("houses of one name", () => {
  it.each<Row>([
    ["other endings", "Farhad Alizadeh", "Farhad Alinejad"],
    ["one of them pour", "Farhad Karimpour", "Farhad Karimzadeh"],
    ["in Persian letters", "فرهاد علی‌نژاد", "فرهاد علی‌پور"],
    ["other names", "Nader Mohammadpour", "Nader Mahmoudpour"],
  ])("MT273 %s: %s is not %s", areTwo)
  it.each<Row>([
    ["two hands", "Farhad Karimpour", "Farhad Karimpur"],
    ["across scripts", "Farhad Alinezhad", "فرهاد علی‌نژاد"],
    ["a Russian ending for another", "Farhod Karimzoda", "Farhod Karimov"],
  ])("MT273 %s: %s is %s", areOne)
})

it.each<Row>([
  ["patronymics", "Iskandar Nazirovich Sharipov", "Nazir Iskandarovich Sharipov"],
  ["a family before the father", "رحمان کلهر فرزند عزیز", "Aziz Kalhor, son of Rahman"],
  ["across scripts", "رشيد الوكيلي بن المكي", "Mekki Ben Rachid Ouakili"],
])("MT274 each is the other's father, %s: %s is not %s", areTwo)

it("MT275 Somali Cabdi is a name of its own before any word but one of God's names", () => {
  expect(compareNames("Yuusuf Cabdi Geeddi", "Cabdi Yusuf Gedi").score).toBeLessThan(0.5)
  expect(compareNames("Cabdi Raxmaan Geeddi", "Abdirahman Gedi").score).toBeGreaterThanOrEqual(0.5)
})

it.each<Row>([
  ["a name in brackets", "Um Kais (Sajedah Fadel Mahdi)", "Sajida Fadhil Mahdi"],
  ["a woman's title", "Sheikha Maytha Ubayd", "Maitha Obaid"],
  ["a brother in Kurdish", "Kak Serwer Qadir Mawati", "Sarwar Kader Mawaty"],
  ["a son of the Sahara", "Sidi Mohamed Ould Cheikhna", "Muhammad wuld Shaykhna"],
])("MT276 %s: %s is %s", areOne)
