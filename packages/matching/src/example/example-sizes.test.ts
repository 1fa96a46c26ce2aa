import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import { describe, expect, it } from "vitest"
import { DEFAULT_PLAN, type MatchRecord, matchLists } from "../index.ts"
import { makeExample, streamExample, toRecord } from "./index.ts"

describe("sizes of the example", () => {
  it.each([
    [300, "ec3e2036d2dbabbe790999e2f4f68499e70252a5aef9f828d427b3144aa3d1fa"],
    [5000, "0c8dea5020fb7b57c4d771f1e9d9e1ecf831420d6f5bd84cd05932c54d938afa"],
    [30_000, "e603ff7801e27088b034aa0150b7e1f3e5810100c431bfebac3ec9eb99d94fd6"],
  ])("MT94 %i rows are streamed, the same ones at any time on any machine", (size, digest) => {
    const hash = sha256.create()
    let rows = 0
    for (const { row } of streamExample({ seed: 7, claimed: size, held: size }, "greater")) {
      hash.update(utf8ToBytes(`${JSON.stringify(row)}\n`))
      rows++
    }
    expect([rows, bytesToHex(hash.digest())]).toEqual([2 * size, digest])
  })

  it("MT94 a stream gives the rows and the truth of the whole example", () => {
    const options = { seed: 11, claimed: 60, held: 80, otherClaimed: 20, otherHeld: 30 }
    for (const side of ["greater", "lesser"] as const) {
      const whole = makeExample(options)[side]
      const streamed = [...streamExample(options, side)]
      expect(streamed.filter((one) => one.list === "register").map(({ row }) => row)).toEqual(whole.register)
      const claims = streamed.filter((one) => one.list === "claimed")
      expect(claims.map(({ row }) => row)).toEqual(whole.claimed)
      expect(claims.map(({ truth }) => truth)).toEqual(whole.truth)
    }
  })

  it("MT25 one more row in either list changes no other pair's weight", () => {
    const { greater } = makeExample({ seed: 5, claimed: 120, held: 150, otherClaimed: 10, otherHeld: 10 })
    const [claimed, register] = [greater.claimed.map(toRecord), greater.register.map(toRecord)]
    const more = makeExample({ seed: 6, claimed: 10, held: 10, otherClaimed: 10, otherHeld: 10 }).greater
    const added = (row: MatchRecord, at: number): MatchRecord => ({ ...row, id: `added-${at}` })
    const weights = (a: readonly MatchRecord[], b: readonly MatchRecord[]): Map<string, number> =>
      new Map(matchLists(a, b, DEFAULT_PLAN)!.pairs.map((pair) => [`${pair.a} ${pair.b}`, pair.weight]))
    const before = weights(claimed, register)
    const after = weights(
      [...claimed, ...more.claimed.map(toRecord).map(added)],
      [...register, ...more.register.map(toRecord).map(added)],
    )
    const kept = [...before].filter(([pair]) => after.has(pair))
    expect(kept.length).toBeGreaterThan(20)
    expect(kept.filter(([pair, weight]) => after.get(pair) !== weight)).toEqual([])
  })
})
