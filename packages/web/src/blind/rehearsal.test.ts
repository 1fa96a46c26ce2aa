import type { Gaps } from "@wasit/matching/blind"
import { expect, test } from "vitest"
import { runJob } from "../lists/jobs.ts"
import { rehearse } from "./rehearsal.ts"

const NONE: Gaps = { name: 0, father: 0, grandfather: 0, province: 0, district: 0, birth: 0, document: 0 }

test("keys find fewer than open matching, and fewer still where fathers and years are missing", () => {
  const order = { claimed: 200, held: 400 }
  const full = runJob(rehearse({ ...order, gaps: NONE }), () => undefined)
  const poor = runJob(rehearse({ ...order, gaps: { ...NONE, father: 600, birth: 600 } }), () => undefined)
  expect(full.people).toBeGreaterThan(80)
  expect(full.modes.keys.found).toBeLessThanOrEqual(full.modes.open.found)
  expect(full.modes.keys.found).toBeGreaterThan(full.people / 2)
  // Wrong ones are told of the pairs that are made, not of the people there are.
  expect(full.modes.keys.pairs).toBeGreaterThanOrEqual(full.modes.keys.found + full.modes.keys.wrong)
  expect(poor.modes.keys.found).toBeLessThan(full.modes.keys.found)
  expect(full.modes.encodings.found).toBeGreaterThan(full.people / 2)
  expect(runJob(rehearse({ ...order, gaps: NONE }), () => undefined)).toEqual(full)
})
