import type { PublicStatement } from "@wasit/domain"
import { expect, test } from "vitest"
import { foundStatements } from "./found-statements.ts"

const statement = (id: PublicStatement["id"], wording: PublicStatement["wording"]): PublicStatement => ({
  id,
  kind: "recorded",
  by: { kind: "delegation", id: "party_gov" },
  on: "2020-03-22",
  wording,
  figures: [],
  source: { title: "An agency", url: null, on: null },
  isSummary: true,
  isLater: false,
  corrects: null,
  contradicts: [],
})
const ALL = [
  statement("statement_a", { ar: "القائمة الأولى: ١٠٠ اسم" }),
  statement("statement_b", { en: "The second list", prs: "فهرست دوم" }),
]
const found = (sought: string) => foundStatements(ALL, sought, () => "Invented Party").map((each) => each.id)

test("a statement is found in any of its languages, whatever letters and digits are typed", () => {
  expect(found("الاولي")).toEqual(["statement_a"])
  expect(found("100")).toEqual(["statement_a"])
  expect(found("SECOND")).toEqual(["statement_b"])
  expect(found("invented")).toEqual(["statement_a", "statement_b"])
  expect(found("nothing such")).toEqual([])
  expect(found(" ")).toEqual(["statement_a", "statement_b"])
})
