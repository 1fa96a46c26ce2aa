import { expect, test } from "vitest"
import {
  currentHandover,
  isBoth,
  isReady,
  NO_HANDS,
  NOTHING,
  type PersonProgress,
  receiptFor,
  rowsToHand,
  stageOf,
  tallyOf,
  tick,
  unsettled,
} from "./checklist.ts"
import { isOver, type KeptManifest, keyOf, NO_WORK, type SiteHandover, type Work } from "./kept.ts"
import { handoverIdOf, receiptDigest } from "./site-receipt.ts"

const person = (no: number) => ({ no, name: `Person ${no}`, father: null, origin: null, born: null })
const MANIFEST: KeptManifest = {
  process: "example-doha-1",
  member: "neutral_icrc/field",
  tranche: "tranche_2",
  number: 2,
  party: "party_gov",
  label: { en: "Government" },
  sites: [],
  digest: "ab".repeat(32),
  rows: [1, 2, 3, 4].map(person),
  until: "2020-04-28T00:00:00Z",
  clockOffset: 0,
}
const READY: PersonProgress = { checks: ["identity", "wish", "fit"], exception: null }
const WORK: Work = {
  ...NO_WORK,
  progress: { 1: READY, 2: READY, 3: { checks: ["identity"], exception: "DECLINED" } },
}

test("nobody is ready before identity, wish and health were looked at, nor with an exception", () => {
  const two = tick(tick(NOTHING, "fit"), "identity")
  expect(two.checks).toEqual(["identity", "fit"])
  expect(isReady(two)).toBe(false)
  expect(isReady(tick(two, "wish"))).toBe(true)
  expect(isReady(tick(tick(two, "wish"), "identity"))).toBe(false)
  expect(isReady({ ...READY, exception: "UNFIT" })).toBe(false)
})

test("an exception or an open person holds nobody up", () => {
  expect(rowsToHand(MANIFEST, WORK)).toEqual([
    { no: 1, outcome: "HANDED_OVER" },
    { no: 2, outcome: "HANDED_OVER" },
    { no: 3, outcome: "DECLINED" },
  ])
  expect(tallyOf(MANIFEST, WORK)).toEqual({ handed: 2, exceptions: 1, open: 1 })
})

test("who is settled by a receipt or by the record is not handed over again", () => {
  const rows = rowsToHand(MANIFEST, WORK)
  const receipt = receiptFor(MANIFEST, "site_bagram", rows, "2020-04-21T07:30:00Z")
  const handover: SiteHandover = { digest: "cd".repeat(32), receipt, rows, signatures: [], isPosted: false }
  const after: Work = { ...WORK, handovers: [handover] }
  expect(unsettled(MANIFEST, after)).toEqual([4])
  expect(rowsToHand(MANIFEST, after)).toEqual([])
  expect(currentHandover(after)).toBe(handover)
  expect(currentHandover({ ...after, handovers: [{ ...handover, isPosted: true }] })).toBeNull()
  expect(unsettled(MANIFEST, { ...after, elsewhere: [4] })).toEqual([])
})

test("received is said by another party's signature alone", () => {
  const rows = rowsToHand(MANIFEST, WORK)
  const receipt = receiptFor(MANIFEST, "site_bagram", rows, "2020-04-21T07:30:00Z")
  const signedBy = (...members: SiteHandover["signatures"][number]["member"][]): Work => ({
    ...WORK,
    handovers: [
      {
        digest: "cd".repeat(32),
        receipt,
        rows,
        signatures: members.map((member) => ({ member, signature: "" })),
        isPosted: false,
      },
    ],
  })
  const stages = (work: Work) => [1, 3, 4].map((no) => stageOf(work, MANIFEST, no))
  expect(stages(WORK)).toEqual(["ready", "exception", "open"])
  expect(stages(signedBy("neutral_icrc/field", "party_gov/head"))).toEqual(["handed", "exception", "open"])
  expect(stages(signedBy("neutral_icrc/field", "party_tal/head"))).toEqual(["received", "exception", "open"])
})

test("the same handover pressed twice is one receipt, hence one record", async () => {
  const rows = rowsToHand(MANIFEST, WORK)
  const make = () => receiptFor(MANIFEST, "site_bagram", rows, "2020-04-21T07:30:00Z")
  expect(make()).toMatchObject({ handed: 2, exceptions: [{ no: 3, code: "DECLINED" }] })
  const [one, two] = [await receiptDigest(make()), await receiptDigest(make())]
  expect(handoverIdOf(one)).toBe(handoverIdOf(two))
  const other = receiptFor(MANIFEST, "site_bagram", rows.slice(1), "2020-04-21T07:30:00Z")
  expect(handoverIdOf(await receiptDigest(other))).not.toBe(handoverIdOf(one))
})

test("both hands are needed", () => {
  expect(isBoth(NO_HANDS)).toBe(false)
  expect(isBoth({ ...NO_HANDS, start: true })).toBe(false)
  expect(isBoth({ start: true, end: true })).toBe(true)
})

test("a manifest is over when the time of the process says so, whatever this phone's clock", () => {
  const device = Date.parse("2026-11-26T12:00:00Z")
  const clockOffset = Date.parse("2020-04-27T23:59:00Z") - device
  const until = MANIFEST.until
  expect(isOver({ until, clockOffset }, device)).toBe(false)
  expect(isOver({ until, clockOffset }, device + 61_000)).toBe(true)
  expect(keyOf(MANIFEST)).toBe("example-doha-1/tranche_2/party_gov")
})
