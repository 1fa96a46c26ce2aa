import { finish, isRefused, readBook, understandSheet } from "@wasit/domain/intake"
import { expect, test } from "vitest"
import { formatOf } from "../i18n/format.ts"
import { understoodText } from "./understood-text.ts"

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
