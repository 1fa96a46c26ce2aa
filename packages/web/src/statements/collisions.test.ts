import { expect, test } from "vitest"
import { A, B, planned } from "../release/release.test-support.ts"
import { collisionsOf, isBlocking, type TextDraft, versionCollisions } from "./collisions.ts"
import { numbersIn } from "./numbers-in-text.ts"

const NOW = "2020-04-11T08:00:00Z"
const FINAL = { kind: "on-final-list", by: A } as const
const draft = (wording: TextDraft["wording"], figures: TextDraft["figures"] = []): TextDraft => ({
  wording,
  figures,
  session: null,
  topics: [],
  by: B,
})

test("numbers are read in three scripts, and days in two calendars are the same day", () => {
  expect(numbersIn("On 14 March 1,500 persons, from 14:30", 2020)).toEqual({ numbers: ["1500"], days: ["2020-03-14"] })
  expect(numbersIn("١٬٥٠٠ شخص ابتداءً من ١٤ آذار/مارس", 2020)).toEqual({ numbers: ["1500"], days: ["2020-03-14"] })
  expect(numbersIn("۱۵۰۰ تن از ۲۴ حوت", 2020)).toEqual({ numbers: ["1500"], days: ["2020-03-14"] })
  expect(numbersIn("د مارچ له ۱۴مې ۱۵۰۰ تنه", 2020)).toEqual({ numbers: ["1500"], days: ["2020-03-14"] })
  expect(numbersIn("March 14, 2020: they may release 20", 2020)).toEqual({ numbers: ["20"], days: ["2020-03-14"] })
})

test("years and the places of bound figures are no numbers", () => {
  expect(numbersIn("In 2020, or 1399, {gov_joint} of them", 2020)).toEqual({ numbers: [], days: [] })
})

test("a wrong digit in one language is found, and so is another day", () => {
  const text = { en: "5,000 by 10 March", ps: "د مارچ تر ۱۰مې ۵۰۰", prs: "تا ۱۱ مارچ ۵۰۰۰ تن" }
  expect(versionCollisions(text, 2020)).toEqual([
    { kind: "versions", what: "number", said: "5000", present: ["prs", "en"], missing: ["ps"] },
    { kind: "versions", what: "number", said: "500", present: ["ps"], missing: ["prs", "en"] },
    { kind: "versions", what: "day", said: "2020-03-11", present: ["prs"], missing: ["ps", "en"] },
    { kind: "versions", what: "day", said: "2020-03-10", present: ["ps", "en"], missing: ["prs"] },
  ])
})

test("a number typed by hand is pointed out, with the question it seems to answer", () => {
  expect(collisionsOf(planned(), draft({ en: "All 50 of 77 names" }), NOW)).toEqual([
    { kind: "by-hand", number: "50", languages: ["en"], equals: [FINAL] },
    { kind: "by-hand", number: "77", languages: ["en"], equals: [] },
  ])
})

test("a place without a figure, a figure without a place and a figure that differs block the text", () => {
  const figures = [{ name: "n", query: FINAL, value: 51, position: 0 }]
  const found = collisionsOf(planned(), draft({ en: "{n} names", ar: "{m} اسماً" }, figures), NOW)
  expect(found).toEqual([
    { kind: "differs", name: "n", said: 51, record: 50 },
    { kind: "no-place", name: "n", language: "ar" },
    { kind: "unbound", name: "m", language: "ar" },
  ])
  expect(found.every(isBlocking)).toBe(true)
})

test("a party's own designation is pointed out where another label was agreed", () => {
  const world = planned()
  const [first, ...others] = world.process.delegations
  const delegations = [{ ...first!, selfDesignation: { en: "The Invented State" } }, ...others]
  const found = collisionsOf(
    { ...world, process: { ...world.process, delegations } },
    draft({ en: "The Invented State releases." }),
    NOW,
  )
  expect(found).toEqual([{ kind: "designation", party: A, words: "The Invented State", language: "en" }])
})
