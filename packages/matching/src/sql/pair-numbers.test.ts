import { describe, expect, it } from "vitest"
import { PairNumbers } from "./pair-numbers.ts"

describe("numbers of pairs", () => {
  it("are given in the order in which pairs first come, and a pair has one, however full the table is", () => {
    const pairs = Array.from({ length: 4096 }, (_, at) => [at % 64, Math.floor(at / 64) * 1_000_003] as const)
    const numbers = new PairNumbers(pairs.length)
    const given = [...pairs, ...pairs.toReversed()].map(([x, y]) => numbers.of(x, y))
    const inTurn = pairs.map((_, at) => at)
    expect(given).toEqual([...inTurn, ...inTurn.toReversed()])
  })

  it("tell what comes first from what comes second", () => {
    const numbers = new PairNumbers(2)
    expect([numbers.of(1, 2), numbers.of(2, 1), numbers.of(1, 2)]).toEqual([0, 1, 0])
  })
})
