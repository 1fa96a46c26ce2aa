import { finish, isRefused, readBook, understandSheet } from "@wasit/domain/intake"
import { expect, test } from "vitest"
import { formatOf } from "../i18n/format.ts"
import { sheetsIn, understoodText } from "./understood-text.ts"

test("a sex that was understood is said in the reader's words, also where a word for a wife told it", () => {
  const book = finish(
    readBook(new TextEncoder().encode("Name,Father,Sex\nZmaray Gul,Torak,m\nAmina Test,W/o Karim,\n")),
  )
  if (isRefused(book)) throw new Error(book.code)
  const list = finish(understandSheet(book.sheets[0]!))
  if (isRefused(list)) throw new Error(list.code)
  const said = (["ar", "prs", "ps", "en"] as const).map((language) => {
    const format = formatOf({ language, digits: "latn", calendar: "gregorian" })
    return list.rows.map(({ entry }) => understoodText(entry, "sex", format))
  })
  expect(said).toEqual([
    ["ذكر", "أنثى"],
    ["مرد", "زن"],
    ["نارینه", "ښځینه"],
    ["male", "female"],
  ])
})

test.each([
  ["en", "North 44 · الجنوب 12", "North (44) and الجنوب (12)"],
  ["ar", "Sheet 2 44 · الجنوب 12", "Sheet 2 (٤٤) والجنوب (١٢)"],
  ["prs", "کابل ۳ 1200", "کابل ۳ (۱٬۲۰۰)"],
  ["ps", "2021", "2021"],
] as const)(
  "in %s the sheets %s are counted in the reader's digits, apart from their names",
  (language, sheets, said) => {
    const format = formatOf({ language, digits: "auto", calendar: "auto" })
    expect(sheetsIn({ sheets }, format).sheets?.replace(/[\u2066-\u2069]/g, "")).toBe(said)
  },
)
