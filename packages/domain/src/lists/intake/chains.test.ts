import { strToU8 } from "fflate"
import { expect, test } from "vitest"
import { chainedOf, chainedValues, comparedValues, finish, isRefused, type ListEntry, readList } from "./index.ts"

function entriesOf(csv: string): ListEntry[] {
  const answer = finish(readList(strToU8(csv)))
  if (isRefused(answer)) throw new Error(JSON.stringify(answer))
  return answer.list.rows.map(({ entry }) => entry)
}
const COLUMNS = "الاسم,اسم الأب,اسم الجد,اللقب\nزرغون,تورك,بريال,السرخابي\nزمري,تورك,,السرخابي\nعمر,,,\n"
const CHAINS = "الاسم الرباعي,المحافظة\nزرغون تورك بريال عبد الله السرخابي,عدن\nزمري تورك السرخابي,عدن\n"

test("IM58 columns of fathers are compared as chains where the other list has chains, and only there", () => {
  const [columns, chains] = [entriesOf(COLUMNS), entriesOf(CHAINS)]
  expect(chainedOf(columns, chains)).toEqual({ a: true, b: false })
  expect(chainedOf(chains, columns)).toEqual({ a: false, b: true })
  expect(chainedOf(columns, columns)).toEqual({ a: false, b: false })
  // Two words are a name and a family, and a servant of God is one word.
  expect(chainedOf(columns, entriesOf("Name\nZargun Sarkhabi\nعبد الله السرخابي\n"))).toEqual({ a: false, b: false })
  expect(columns.map((entry) => chainedValues(comparedValues(entry, 0), entry))).toEqual([
    { name: "زرغون تورك بريال السرخابي" },
    { name: "زمري تورك السرخابي" },
    { name: "عمر" },
  ])
})
