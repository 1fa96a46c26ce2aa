import { expect, test } from "vitest"
import { after, type OutboxItem, type Sent, sendAll, stateOf } from "./outbox.ts"

const item = (id: string, handedAt: string, part: Partial<OutboxItem> = {}): OutboxItem => ({
  id,
  process: "example-doha-1",
  member: "neutral_icrc/field",
  tranche: 2,
  siteName: { en: "Bagram" },
  zone: "Asia/Kabul",
  body: {
    id: `handover_${id}`,
    tranche: "tranche_2",
    party: "party_gov",
    site: "site_bagram",
    handedAt,
    manifest: "ab".repeat(32),
    handed: 1,
    exceptions: {},
    receipt: "cd".repeat(32),
    signatures: [],
  },
  rows: [{ no: 1, outcome: "HANDED_OVER" }],
  madeAt: handedAt,
  clockOffset: 0,
  isWaiting: false,
  sentAt: null,
  recorded: null,
  failure: null,
  ...part,
})
const AT = "2020-04-21T09:00:00Z"
const RECORDED: Sent = { kind: "recorded", index: 700, at: AT }
const FAILED: Sent = { kind: "failed", refusal: { code: "not-departed", party: "party_gov" }, at: AT }

test("on this phone, sent, in the record: each only when it is so", () => {
  const first = item("a", AT)
  expect(stateOf(first)).toBe("on-phone")
  expect(stateOf(after(first, { kind: "unknown", at: AT }))).toBe("sent")
  expect(stateOf(after(first, FAILED))).toBe("on-phone")
  expect(after(first, FAILED).failure).toEqual({ refusal: { code: "not-departed", party: "party_gov" }, at: AT })
  expect(stateOf(after(after(first, FAILED), RECORDED))).toBe("in-record")
  expect(after(after(first, FAILED), RECORDED).failure).toBeNull()
})

test("one that cannot be sent holds up nobody, and they go in the order in which they happened", async () => {
  const tried: string[] = []
  const kept: string[] = []
  const items = [
    item("late", "2020-04-21T08:30:00Z"),
    item("stuck", "2020-04-21T07:30:00Z"),
    item("early", "2020-04-21T07:00:00Z"),
  ]
  const done = await sendAll(
    items,
    async (each) => {
      tried.push(each.id)
      return each.id === "stuck" ? FAILED : RECORDED
    },
    async (each) => void kept.push(each.id),
  )
  expect(tried).toEqual(["early", "stuck", "late"])
  expect(kept).toEqual(["early", "stuck", "late"])
  expect(done.map(stateOf)).toEqual(["in-record", "on-phone", "in-record"])
})

test("what stands in the record or still gathers signatures is not sent", async () => {
  const items = [after(item("done", AT), RECORDED), item("waiting", AT, { isWaiting: true })]
  const done = await sendAll(
    items,
    async () => expect.fail("nothing to send"),
    async () => undefined,
  )
  expect(done).toEqual(items)
})
