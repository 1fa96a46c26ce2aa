import { DEFAULT_PLAN } from "@wasit/matching"
import { expect, test } from "vitest"
import type { Run } from "../shared/terminal.ts"
import { textIn } from "./evidence.ts"

const birth = DEFAULT_PLAN.comparisons.find(({ id }) => id === "birth")!
const dayOf = (text: string): number => Date.parse(text) / 86_400_000

test.each([
  ["1984-03-02", "1984-03-02", "2 March 1984", "٢ مارس ١٩٨٤"],
  ["1984-01-01", "1984-12-31", "1984", "١٩٨٤"],
  ["1984-01-01", "1985-12-31", "1984 to 1985", "من ١٩٨٤ إلى ١٩٨٥"],
  ["1984-03-01", "1984-03-31", "March 1984", "مارس ١٩٨٤"],
  ["1984-03-21", "1985-03-20", "March 1984 to March 1985", "من مارس ١٩٨٤ إلى مارس ١٩٨٥"],
  ["1984-01-01", "1984-11-30", "January 1984 to November 1984", "من يناير ١٩٨٤ إلى نوفمبر ١٩٨٤"],
])("a birth from %s to %s is said as a person says it: %s", (from, to, inEnglish, inArabic) => {
  const record = { id: "1", values: { [birth.columns[0]!]: { from: dayOf(from), to: dayOf(to) } } }
  const said = (["en", "ar"] as const).map((language) => textIn({ language } as Run, record, birth))
  expect(said).toEqual([inEnglish, inArabic])
})
