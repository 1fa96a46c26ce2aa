import { DEFAULT_PLAN, explainPair, type MatchedPair } from "@wasit/matching"
import { expect, test } from "vitest"
import {
  answerFrom,
  asksFor,
  draftOf,
  inListOrder,
  MORE_OUTCOMES,
  NO_ANSWER,
  oddsOf,
  pairAt,
  reasonsFor,
  SHORT_OUTCOMES,
  stepFrom,
  twinsOf,
  verdictOf,
  waterfallSteps,
} from "./review-model.ts"

const pair = (a: string, weight: number): MatchedPair => ({
  a,
  b: `r${a}`,
  weight,
  probability: 0.5,
  band: "possible",
  whyNotCertain: [],
  margin: null,
})
const waiting = inListOrder([pair("12", 2000), pair("3", 100), pair("7", 900)])

test("pairs come in the order of the list, so that their order does not tell the score", () => {
  expect(waiting.map(({ a }) => a)).toEqual(["3", "7", "12"])
})

test("after a judgement the next pair that waits is shown, and after the last the first", () => {
  expect(pairAt(waiting, null)?.a).toBe("3")
  expect(pairAt(waiting, 4)?.a).toBe("7")
  expect(pairAt(waiting, 13)?.a).toBe("3")
  expect(pairAt([], 1)).toBeNull()
})

test("up and down stop at the ends", () => {
  expect(stepFrom(waiting, waiting[0]!, 1)).toBe(7)
  expect(stepFrom(waiting, waiting[0]!, -1)).toBe(3)
  expect(stepFrom(waiting, waiting[2]!, 1)).toBe(12)
})

test("odds are said in two figures, and above a million no figure is said", () => {
  const explained = explainPair(
    { id: "1", values: { name: "زمری نورزی" } },
    { id: "2", values: { name: "Zmaray Noorzai" } },
    DEFAULT_PLAN,
  )
  const odds = (ratio: number, side: "for" | "against") => oddsOf({ ...explained, odds: { ratio, side } })
  expect(odds(82_953, "for")).toEqual({ key: "oddsFor", ratio: 83_000 })
  expect(odds(7, "against")).toEqual({ key: "oddsAgainst", ratio: 7 })
  // "About 1 to 1 against" says nothing of which side it leans to.
  for (const side of ["for", "against"] as const) expect(odds(1, side)).toEqual({ key: "oddsEven", ratio: 1 })
  expect(odds(70_000_000_000, "for")).toEqual({ key: "oddsForMore", ratio: 1_000_000 })
})

test("the bars add up to the total; what is missing moves nothing and is named", () => {
  const claimed = { id: "1", values: { name: "زرغون سرخابی", father: "میر افضل" } }
  const register = { id: "2", values: { name: "Zarghun Sorkhabi", birth: { from: 0, to: 364 } } }
  const explained = explainPair(claimed, register, DEFAULT_PLAN)
  const steps = waterfallSteps(explained, (part) => part)
  const sum = steps.reduce((all, { weight }) => all + weight, explained.bars[0]!.weight / 100)
  expect(sum).toBeCloseTo(explained.total / 100)
  expect(steps.find(({ id }) => id === "birth")).toMatchObject({ kind: "missing", weight: 0 })
  expect(steps.find(({ id }) => id === "name")).toMatchObject({ kind: "for" })
})

test("each row names the others that may be the same person", () => {
  const twins = twinsOf([{ ids: ["7", "1", "12"], reasons: [] }])
  expect(twins.get(1)).toEqual([7, 12])
  expect(twins.get(7)).toEqual([1, 12])
  expect(twins.get(2)).toBeUndefined()
})

test("the short answers and those under More are the whole vocabulary, each once", () => {
  expect(SHORT_OUTCOMES).toHaveLength(6)
  expect(MORE_OUTCOMES).toHaveLength(10)
  expect(MORE_OUTCOMES).not.toContain("DIED")
})

test("an answer is ready only with what it needs, and carries nothing it does not ask for", () => {
  expect(answerFrom({ ...NO_ANSWER, outcome: "HELD" })).toBeNull()
  expect(answerFrom({ ...NO_ANSWER, outcome: "HELD", authority: "authority_bagram", of: 3 })).toEqual({
    outcome: "HELD",
    authority: "authority_bagram",
  })
  expect(answerFrom({ ...NO_ANSWER, outcome: "DUPLICATE_OF", of: 1, authority: "authority_bagram" })).toEqual({
    outcome: "DUPLICATE_OF",
    of: 1,
  })
  expect(answerFrom({ ...NO_ANSWER, outcome: "DIED", on: "2019-02-01" })).toEqual({ outcome: "DIED", on: "2019-02-01" })
  expect(answerFrom({ ...NO_ANSWER, outcome: "INSUFFICIENT_DATA", note: "  " })).toBeNull()
  expect(draftOf({ outcome: "DIED", on: "2019-02-01" })).toEqual({ ...NO_ANSWER, outcome: "DIED", on: "2019-02-01" })
})

test("a release asks for the agreed reason and offers the day", () => {
  expect([...asksFor("RELEASED_BEFORE")].sort()).toEqual(["note", "on", "reason"])
  expect(reasonsFor("RELEASED_BEFORE")).toHaveLength(4)
  expect(reasonsFor("HELD")).toEqual([])
})

test("a typed answer says what it implies about the proposed pair, and nothing where none was proposed", () => {
  expect(verdictOf("DIED", 12)).toBe("same")
  expect(verdictOf("NOT_HELD", 12)).toBe("different")
  expect(verdictOf("DUPLICATE_OF", 12)).toBeNull()
  expect(verdictOf("HELD", null)).toBeNull()
})
