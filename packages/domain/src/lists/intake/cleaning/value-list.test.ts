import { strToU8 } from "fflate"
import { expect, test } from "vitest"
import { finish, isRefused, readBook, readValueList } from "../index.ts"

test("IM19 a reference list of values comes from a spreadsheet with its labels", () => {
  const book = finish(
    readBook(strToU8("code,label [prs],en\nAF-KAB,کابل,Kabul\n,x,y\nAF-HER,هرات,\nAF-KAB,کابل,again\n")),
  )
  if (isRefused(book)) throw new Error(book.code)
  expect(readValueList(book.sheets[0]!)).toEqual({
    values: [
      { code: "AF-KAB", row: 2, labels: { prs: "کابل", en: "Kabul" } },
      { code: "AF-HER", row: 4, labels: { prs: "هرات" } },
    ],
    leftOut: [3, 5],
  })
})
