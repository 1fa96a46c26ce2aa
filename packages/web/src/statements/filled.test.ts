import { expect, test } from "vitest"
import { filled } from "./Filled.tsx"

const figures = [{ name: "n", query: { kind: "on-final-list", by: "party_gov" } as const, value: 1060, position: 3 }]

test("a text keeps the digits its author wrote in, and else takes the reader's", () => {
  const wording = { ar: "في ١٠ نيسان {n} أسماء", prs: "{n} نام", en: "On 10 April {n} names of {m}" }
  expect(filled(wording, figures, "arabext")).toEqual({
    ar: "في ١٠ نيسان ١٬٠٦٠ أسماء",
    prs: "۱٬۰۶۰ نام",
    en: "On 10 April 1,060 names of {m}",
  })
})
