import { expect, test } from "vitest"
import { alertsOf } from "./talk-alerts.ts"

const QUIET = { hearers: [], undecipherable: [], lost: [], isSilent: false, isBlocked: false } as const
const hearer = (n: number, isProven: boolean) =>
  ({ participant: `p${n}`, member: "party_gov/head", isProven, hasSentKey: true }) as const

test("where all is in order there is no alert", () => {
  expect(alertsOf({ ...QUIET, hearers: [hearer(1, true)] })).toEqual([])
})

test("one alert for each person whose voice and picture do not open, and for each device that the record does not prove", () => {
  const undecipherable = [{ participant: "p2" }, { participant: "p2" }] as const
  expect(alertsOf({ ...QUIET, hearers: [hearer(1, true), hearer(3, false)], undecipherable })).toEqual([
    { code: "cannot-decrypt", participant: "p2" },
    { code: "device-unproven", participant: "p3" },
  ])
})

test("one's own devices come after the others", () => {
  const all = { ...QUIET, hearers: [hearer(3, false)], lost: ["camera"], isSilent: true, isBlocked: true } as const
  expect(alertsOf(all).map(({ code }) => code)).toEqual([
    "device-unproven",
    "device-lost",
    "microphone-silent",
    "sound-blocked",
  ])
})
