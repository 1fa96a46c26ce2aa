import { expect, test } from "vitest"
import { languageFor } from "./language.ts"

test("the first of our languages that is asked for is spoken, in whatever country", () => {
  expect(languageFor(["fr-FR", "ps-AF", "en"])).toBe("ps")
  expect(["ar-QA", "ar_EG", "ar_SA.UTF-8", "AR"].map((tag) => languageFor([tag]))).toEqual(["ar", "ar", "ar", "ar"])
  expect(["ps_AF", "ps_PK.UTF-8@x", "en_GB.UTF-8"].map((tag) => languageFor([tag]))).toEqual(["ps", "ps", "en"])
  expect(["fr", "C.UTF-8", "POSIX", "", "pst", "fax_IT"].map((tag) => languageFor([tag]))).toEqual(Array(6).fill("en"))
  expect(languageFor([])).toBe("en")
})

test("Persian of any country is answered in Dari", () => {
  const tags = ["fa", "fa-AF", "fa-IR", "fa_IR", "fa_IR.UTF-8", "fa_AF.UTF-8", "prs", "prs_AF"]
  expect(new Set(tags.map((tag) => languageFor([tag])))).toEqual(new Set(["prs"]))
})
