import { expect, it } from "vitest"
import { DEFAULT_PLAN } from "../plan/default-plan.ts"
import { parsePlan } from "../plan/parse.ts"
import type { Comparison, MatchingPlan } from "../plan/types.ts"
import { suggestPlan } from "../training/suggest-plan.ts"
import { explainPair } from "./explain.ts"

const name: Comparison = {
  id: "name",
  kind: "text",
  columns: ["name"],
  levels: [{ name: "same", atLeast: 1000 }, { name: "near", atLeast: 500 }, { name: "differ" }],
  weights: [600, 300, -500],
  certain: "no-other-word",
}
const village: Comparison = {
  id: "village",
  kind: "category",
  columns: ["village"],
  levels: [{ name: "same" }, { name: "differ" }],
  weights: [2000, -200],
}
const plan: MatchingPlan = { ...DEFAULT_PLAN, prior: -500, comparisons: [name, village] }

const told = (one: string | undefined, other: string) => {
  const record = (id: string, own: string | undefined) => ({
    id,
    values: { village: "x", ...(own === undefined ? {} : { name: own }) },
  })
  const { band, whyNotCertain } = explainPair(record("a", one), record("b", other), plan)
  return [band, ...whyNotCertain]
}

it("MT445 names that differ in a word make nobody certain, whatever else agrees", () => {
  for (const [one, other] of [
    ["Lalita Kumari", "Sunita Kumari"],
    ["Kumari Lalita", "SUNITA KUMARI"],
    ["Naresh Prajapati", "Dinesh Prajapati"],
    ["Brijesh Rajak", "Mahesh Pd Rajak"],
    ["Hasan Raza", "Husain Raza"],
    ["Rekha Kumari", "Kamla Kumari"],
  ] as const) {
    expect([one, ...told(one, other)]).toEqual([one, "probable", "other-word"])
    expect(told(other, one)).toEqual(told(one, other))
  }
})

it("MT445 spellings, slips, another order, what is written short or left out, and no name at all are no other word", () => {
  for (const [one, other] of [
    ["Lalita Kumari", "KUMARI LALITA"],
    ["Seeta Kumaree", "Sita Kumari"],
    ["Lalita Kumari", "Lalta Kumari"],
    ["Naresh Pd Yadav", "Naresh Prasad Yadav"],
    ["Md Aslam", "Mohammad Aslam"],
    ["Lalita", "Lalita Devi"],
    ["Ram Lal Yadav", "Ramlal Yadav"],
    ["Klorais Tumbridge", "Clorays Tumbridge"],
    ["Youcef Raza", "Yusuf Raza"],
    [undefined, "Lalita Kumari"],
  ] as const)
    expect([one, ...told(one, other)]).toEqual([one, "certain"])
})

it("MT546 a son is not his father, nor a woman a man of whose name hers is made; one who is not marked may be either", () => {
  for (const [one, other] of [
    ["Zarmak Torbau Jnr", "Zarmak Torbau Snr"],
    ["Zarmak Spin Jr", "Zarmak Sr."],
    ["Zarmak Torbau ml.", "Zarmak Torbau st."],
    ["Josephine Torbau", "Joseph Torbau"],
    ["Anton Torbau", "Antonia Torbau"],
  ] as const) {
    expect([one, ...told(one, other)]).toEqual([one, "probable", "other-word"])
    expect(told(other, one)).toEqual(told(one, other))
  }
  for (const [one, other] of [
    ["Zarmak Torbau Jr", "Zarmak Torbau"],
    ["Zarmak Torbau Jr", "Zarmak Torbau Jnr"],
    ["Joseph Torbau", "Josef Torbau"],
    ["St. Zarmak Jr", "St Zarmak"],
  ] as const)
    expect([one, ...told(one, other)]).toEqual([one, "certain"])
})

it("MT671 names that many bear and only a letter parts are two, as those of twins; a slip makes no other name of one", () => {
  for (const [one, other] of [
    ["María Torbau", "Marta Torbau"],
    ["Mario Torbau", "MARIA Torbau"],
    ["Julio Spin", "Julia Spin"],
    ["Torbau, Karima", "Torbau, Karim"],
    ["Paul", "Paula"],
    ["Nina Torbau", "Dina Torbau"],
    ["Ana Lena Torbau", "Ana Lea Torbau"],
    ["Marko Torbau", "Mirko Torbau"],
  ] as const) {
    expect([one, ...told(one, other)]).toEqual([one, "probable", "other-word"])
    expect(told(other, one)).toEqual(told(one, other))
  }
  for (const [one, other] of [
    ["María Torbau", "Maria Torbau"],
    ["Sara Torbau", "Sarah Torbau"],
    ["Eric Torbau", "Erik Torbau"],
    ["Ana Torbau", "Anna Torbau"],
    ["Elena Torbau", "Helena Torbau"],
    ["Marta Torbau", "Martta Torbau"],
    ["Maria Torbau", "Mario Torbaa Maria"],
    ["Nina Torbau", "Niha Torbau"],
    ["Nina Torbau", "Nina Torbao"],
    ["Zarmak Torbo", "Zarmak Torba"],
  ] as const)
    expect([one, ...told(one, other)]).toEqual([one, "certain"])
})

it("MT447 nobody is asked for another word whose weight makes no pair certain", () => {
  const low: MatchingPlan = { ...plan, thresholds: { lower: 0, upper: 9000 } }
  const explained = explainPair(
    { id: "a", values: { village: "x", name: "Lalita Kumari" } },
    { id: "b", values: { village: "x", name: "Sunita Kumari" } },
    low,
  )
  expect(explained.whyNotCertain).toEqual(["below-upper"])
})

it("MT446 a suggested plan asks it of the given name, or of the whole name where there is none; a plan asks it of one name", () => {
  const suggested = (...headings: readonly string[]): readonly string[] => {
    const columns = headings.map((heading) => ({ heading, samples: ["Lalita Devi", "Naresh Lal"] }))
    const { comparisons } = suggestPlan(columns, columns).plan
    return comparisons.flatMap(({ id, certain }) => (certain === undefined ? [] : [id]))
  }
  expect(suggested("surname", "given_name", "village")).toEqual(["given_name"])
  expect(suggested("full_name", "father_name", "village")).toEqual(["full_name"])
  expect(suggested("father_name", "village")).toEqual([])

  const read = (...comparisons: readonly object[]) => parsePlan({ ...plan, comparisons })
  expect(read(name, village)).toMatchObject({ kind: "matching-plan" })
  expect(read({ ...name, certain: "near" })).toEqual({ code: "plan-malformed", at: "/comparisons/0/certain" })
  expect(read(name, { ...village, certain: "no-other-word" })).toEqual({
    code: "plan-unknown-key",
    at: "/comparisons/1/certain",
  })
  expect(read(name, { ...name, id: "other" })).toEqual({ code: "plan-twice", at: "/comparisons/1/certain" })
  expect(read({ ...name, role: "name" })).toEqual({ code: "plan-twice", at: "/comparisons/0/certain" })
})
