import { describe, expect, it } from "vitest"
import { DEFAULT_PLAN, explainPair, matchLists, planForLists } from "../index.ts"
import { DOCUMENTED_MIX, LESSON_LISTS, LESSONS, type Lesson, makeExample, splitByMix, toRecord } from "./index.ts"
import { random } from "./random.ts"
import { type Hand, writePart } from "./render.ts"

describe("example", () => {
  it("MT50 the documented mix adds up to 9,147 and splits exactly", () => {
    expect(splitByMix(9147, DOCUMENTED_MIX)).toEqual(DOCUMENTED_MIX)
    expect(Object.values(splitByMix(5000, DOCUMENTED_MIX)).reduce((sum, n) => sum + n, 0)).toBe(5000)
  })
  it("MT51 the same seed gives the same example, another seed another", () => {
    const small = { seed: 7, claimed: 60, held: 80, otherClaimed: 20, otherHeld: 30 }
    expect(makeExample(small)).toEqual(makeExample(small))
    expect(makeExample({ ...small, seed: 8 })).not.toEqual(makeExample(small))
  })
  it("MT52 default sizes and truth", () => {
    const { greater, lesser } = makeExample({ seed: 7 })
    expect([greater.claimed.length, greater.register.length, lesser.claimed.length, lesser.register.length]).toEqual([
      5000, 6000, 1000, 1200,
    ])
    expect(greater.truth.filter((row) => row.outcome === "held")).toHaveLength(591)
    expect(greater.truth.filter((row) => row.outcome === "held" && row.register === null)).toHaveLength(0)
    expect(greater.truth.filter((row) => row.outcome === "not-held" && row.register !== null)).toHaveLength(0)
    expect(new Set(greater.register.map((row) => row.id)).size).toBe(6000)
  })
  it("MT53 a held share replaces the mix's own", () => {
    const { greater } = makeExample({
      seed: 7,
      claimed: 1000,
      held: 900,
      heldShare: 0.6,
      otherClaimed: 10,
      otherHeld: 10,
    })
    expect(greater.counts.held).toBe(600)
  })
  it("MT54 matching finds the people and is never certainly wrong", () => {
    const { greater } = makeExample({
      seed: 11,
      claimed: 800,
      held: 900,
      heldShare: 0.6,
      otherClaimed: 10,
      otherHeld: 10,
    })
    const same = new Map(greater.repeated.map(({ row, of }) => [row, of]))
    const truth = new Map(greater.truth.map((row) => [row.claim, row.register]))
    const { pairs } = matchLists(greater.claimed.map(toRecord), greater.register.map(toRecord), DEFAULT_PLAN)!
    const right = pairs.filter((pair) => truth.get(pair.a) === (same.get(pair.b) ?? pair.b))
    const people = new Set([...truth.values()].filter((id) => id !== null)).size
    const [precision, recall] = [right.length / pairs.length, right.length / people]
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThan(0.9)
    expect(pairs.filter((pair) => pair.band === "certain" && !right.includes(pair))).toEqual([])
    expect(pairs.filter((pair) => pair.band === "certain").length).toBeGreaterThan(100)
  })
  it.each(["greater", "lesser"] as const)(
    "MT55 each prepared pair of the %s side is proposed, and says what it teaches",
    (side) => {
      const { claimed, register, pairs } = LESSON_LISTS[side]
      const others = makeExample({ seed: 1399, claimed: 300, held: 400, otherClaimed: 300, otherHeld: 400 })[side]
        .register
      const rows = [...others, ...register].map(toRecord)
      const plan = planForLists(DEFAULT_PLAN, claimed.length, rows.length)
      const found = new Map(matchLists(claimed.map(toRecord), rows, plan)!.pairs.map((pair) => [pair.a, pair]))
      expect(pairs.map(({ claim }) => found.get(claim)?.b ?? null)).toEqual(pairs.map((each) => each.register))
      const whyNot = (lesson: Lesson) => found.get(pairs.find((each) => each.lesson === lesson)!.claim)?.whyNotCertain
      expect(whyNot("plain")).toEqual([])
      expect(whyNot("name-only")).toContain("no-other-field")
      expect(whyNot("age")).toContain("contradiction")
      expect(whyNot("repeated")).toContain("rival")
      expect(whyNot("brother")).toContain("kin")
      expect(whyNot("namesake")).toContain("contradiction")
    },
  )
  it.each([
    ["greater", 6000],
    ["lesser", 1200],
  ] as const)("MT55 of the %s side all but the brother come to a desk of the example's own size", (side, held) => {
    const { claimed, register, pairs } = LESSON_LISTS[side]
    const plan = planForLists(DEFAULT_PLAN, claimed.length, held + register.length)
    const found = matchLists(claimed.map(toRecord), register.map(toRecord), plan)!.pairs
    const taught = pairs.filter(({ claim, register: row }) => found.some(({ a, b }) => a === claim && b === row))
    expect(LESSONS.filter((each) => taught.every(({ lesson }) => lesson !== each))).toEqual(["brother", "nobody"])
    // What the names say for the namesake, his age and his capture say against him.
    const namesake = pairs.find(({ lesson }) => lesson === "namesake")!
    const rows = [
      claimed.find(({ id }) => id === namesake.claim)!,
      register.find(({ id }) => id === namesake.register)!,
    ]
    const [one, other] = rows.map(toRecord)
    const { lanes, odds } = explainPair(one!, other!, plan)
    expect([lanes.against, odds.side]).toEqual([["birth", "capture"], "against"])
  })
})

describe("a hand", () => {
  const write = (latn: string, hand: Hand): ReadonlySet<string> => {
    const chance = random(1)
    return new Set(Array.from({ length: 60 }, () => writePart({ latn, dari: "" }, hand, chance)))
  }
  it("MT56 writes -ullah joined or apart, and Mullah in one word by every convention", () => {
    expect(write("Mullah", "french")).toEqual(new Set(["Moullah"]))
    expect(write("Mullah", "iran")).toEqual(new Set(["Mollah"]))
    expect(write("Rahmatullah", "french")).toEqual(new Set(["Rahmatoullah", "Rahmat Ullah"]))
    expect(write("Rahmatullah", "iran")).toEqual(new Set(["Rahmatollah", "Rahmat Ollah"]))
  })
})
