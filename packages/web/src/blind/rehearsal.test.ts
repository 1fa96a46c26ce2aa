import type { Gaps } from "@wasit/matching/blind"
import { describe, expect, test } from "vitest"
import { type JobProgress, runJob } from "../lists/jobs.ts"
import { type ModePrice, type RehearsalOrder, rehearsals, TRIED, type TriedMode } from "./rehearsal.ts"

const NONE: Gaps = { name: 0, father: 0, grandfather: 0, province: 0, district: 0, birth: 0, document: 0 }
const FULL = { claimed: 200, held: 400, gaps: NONE }
const POOR = { ...FULL, gaps: { ...NONE, father: 600, birth: 600 } }

type Rehearse = ReturnType<typeof rehearsals>
const priceOf = (rehearse: Rehearse, order: RehearsalOrder): ModePrice => runJob(rehearse(order), () => undefined)
const allPrices = (rehearse: Rehearse, like: Omit<RehearsalOrder, "mode">): Record<TriedMode, ModePrice> => ({
  keys: priceOf(rehearse, { ...like, mode: "keys" }),
  encodings: priceOf(rehearse, { ...like, mode: "encodings" }),
  open: priceOf(rehearse, { ...like, mode: "open" }),
})

describe("the price of a mode", () => {
  const [full, poor] = [allPrices(rehearsals(), FULL), allPrices(rehearsals(), POOR)]

  test("keys find fewer than open matching, and fewer still where fathers and years are missing", () => {
    const { people } = full.open
    expect(people).toBeGreaterThan(80)
    expect(full.keys.found).toBeLessThanOrEqual(full.open.found)
    expect(full.keys.found).toBeGreaterThan(people / 2)
    // Wrong ones are told of the pairs that are made, not of the people there are.
    expect(full.keys.pairs).toBeGreaterThanOrEqual(full.keys.found + full.keys.wrong)
    expect(poor.keys.found).toBeLessThan(full.keys.found)
    expect(full.encodings.found).toBeGreaterThan(people / 2)
  })

  test("is the same whichever modes were tried before, on these lists or on others", () => {
    const one = rehearsals()
    for (const mode of [...TRIED].reverse()) expect(priceOf(one, { ...FULL, mode })).toEqual(full[mode])
    expect(allPrices(one, POOR)).toEqual(poor)
  })

  test("open matching, which takes longest, tells how far it is", () => {
    const told: JobProgress[] = []
    for (const each of rehearsals()({ ...FULL, mode: "open" })) told.push(each)
    const shares = told.flatMap(({ done }) => done ?? [])
    expect(shares.length).toBeGreaterThan(100)
    expect(shares).toEqual([...shares].sort((one, other) => one - other))
    expect(shares.at(-1)).toBe(1)
  })
})
