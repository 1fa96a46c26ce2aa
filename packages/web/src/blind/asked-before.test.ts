import { BLANK_ROUND, type BlindRound, EMPTY_STATE, type ProcessState } from "@wasit/domain"
import { LANGUAGES, say } from "@wasit/domain/words"
import { expect, test } from "vitest"
import { askedAs } from "./asked-before.ts"
import { BEFORE_TEXTS } from "./before-texts.ts"

const STAMP = { at: "2020-04-01T00:00:00Z", index: 1, by: "party_tal/head" } as const

/** A round of one party against the other: who bound itself with how many tickets, whose tickets were opened, and what came out. */
function round(number: number, of: Partial<BlindRound> = {}): BlindRound {
  const input = (tickets: number) => ({
    ...STAMP,
    terms: "",
    coin: "",
    key: null,
    input: { list: "", root: "", tickets },
  })
  return {
    ...BLANK_ROUND,
    id: `blind_${number}`,
    number,
    list: "list_tal",
    claimant: "party_tal",
    holder: "party_gov",
    proposal: "proposal_one",
    terms: null,
    proposed: STAMP,
    bound: new Map([
      ["party_tal", input(100)],
      ["party_gov", input(500)],
    ]),
    ...of,
  }
}

const stateOf = (...rounds: readonly BlindRound[]): ProcessState => ({
  ...EMPTY_STATE,
  blind: { ...EMPTY_STATE.blind, rounds: new Map(rounds.map((each) => [each.id, each])) },
})

test("before the first round nothing was asked", () => {
  const first = round(1)
  expect(askedAs(stateOf(first), first)).toEqual({ earlier: [], used: { claimed: 0, held: 0 } })
})

test("a second round says of the first which list it asked, what it used, what was opened and what came out", () => {
  const coins = { claimed: "", held: "", comparer: "" }
  const first = round(1, {
    draw: { ...STAMP, coins, drawn: { claimed: [1, 2], held: [3, 4, 5] } },
    audited: new Map([["party_tal", STAMP as never]]),
    released: { ...STAMP, matches: 7 } as never,
  })
  const other = round(2, {
    list: "list_more",
    bound: new Map(first.bound).set("party_gov", first.bound.get("party_tal")!),
  })
  const third = round(3)
  const { earlier, used } = askedAs(stateOf(third, other, first), third)
  expect(earlier.map(({ round, isSameList }) => [round.number, isSameList])).toEqual([
    [1, true],
    [2, false],
  ])
  expect(earlier[0]).toMatchObject({ claimed: 100, held: 500, opened: 2, matches: 7 })
  expect(earlier[1]).toMatchObject({ claimed: 100, held: 100, opened: 0, matches: null })
  expect(used).toEqual({ claimed: 200, held: 600 })
})

test("it is said in each language, with the numbers", () => {
  const values = { claimant: "ط", holder: "ح", claimed: 100, mostClaimed: 200, held: 500, mostHeld: 1000 }
  const said = LANGUAGES.map((language) => say(BEFORE_TEXTS.used, language, values))
  expect(new Set(said).size).toBe(LANGUAGES.length)
  for (const text of said) expect(text.match(/[\d٠-٩۰-۹][\d٠-٩۰-۹٬,]*/g)).toHaveLength(4)
})
