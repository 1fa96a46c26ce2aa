import { expect, test } from "vitest"
import {
  answersOf,
  givenReasons,
  needsExplaining,
  receiptCounts,
  receiptRows,
  rowsToAnswer,
  shortfallDraft,
  siteLines,
  totalsOf,
} from "./handover-model.ts"
import { A, B, planned, receiptOf, withHandover, withTranche } from "./release.test-support.ts"

const entered = { index: 0, at: "2020-04-01T00:00:00Z", enteredBy: "party_gov/head" } as const
const manifest = (party: typeof A, count: number) => ({
  ...entered,
  tranche: "tranche_one" as const,
  party,
  count,
  digest: "a".repeat(64),
  blob: { sha256: "c".repeat(64), size: 1 },
  rows: { ctx: "persons" as const, digest: `sha256:${"5".repeat(64)}` },
  rowsKnown: null,
})
const moving = {
  manifests: new Map([[A, manifest(A, 3)]]),
  departures: new Map([[A, { ...entered, departedAt: "2020-04-10T05:00:00Z" }]]),
}

test("a part is as far as its manifest, its departure, its handover and its answer say", () => {
  const phases = (world: ReturnType<typeof planned>) => siteLines(world).map((line) => [line.party, line.phase])
  expect(phases(withTranche(planned(), {}, [A]))).toEqual([])
  expect(phases(withTranche(planned(), {}, [A, B]))).toEqual([
    [A, "no-manifest"],
    [B, "no-manifest"],
  ])
  const sealed = { manifests: moving.manifests }
  expect(phases(withTranche(planned(), sealed, [A, B]))[0]).toEqual([A, "sealed"])
  expect(phases(withTranche(planned(), moving, [A, B]))[0]).toEqual([A, "under-way"])
  const handed = withHandover(withTranche(planned(), { ...moving, handovers: ["handover_one"] }, [A, B]), [])
  expect(phases(handed)[0]).toEqual([A, "handed-over"])
  const answered = withHandover(handed, [receiptOf({ ACCEPTED: 2, RECEIVED_NOT_OURS: 1 }, null)])
  expect(phases(answered)[0]).toEqual([A, "answered"])
})

test("handed over, exceptions, open and unanswered are counted once each", () => {
  const world = withHandover(withTranche(planned(), { ...moving, handovers: ["handover_one"] }, [A, B]), [
    receiptOf({ ACCEPTED: 2 }, [
      { no: 1, code: "ACCEPTED" },
      { no: 2, code: "ACCEPTED" },
    ]),
  ])
  const lines = siteLines(world)
  expect(lines[0]).toMatchObject({ planned: 5, onManifest: 3, handed: 3, exceptions: 0, open: 0, unanswered: 1 })
  expect(totalsOf(lines)).toEqual({ handed: 3, exceptions: 0, open: 0, unanswered: 1 })
  const handover = world.release.handovers.get("handover_one")!
  expect(rowsToAnswer(handover)).toEqual([3])
  expect(answersOf(handover)).toEqual([
    { code: "ACCEPTED", n: 2 },
    { code: "RECEIVED_NOT_OURS", n: 0 },
    { code: "REFUSED", n: 0 },
  ])
  expect(rowsToAnswer({ ...handover, rowsKnown: null })).toBeNull()
})

test("an answer holds only what was chosen, and a note only where it says something", () => {
  const answers = new Map([
    [1, { code: "ACCEPTED" as const, note: "kept from an earlier choice" }],
    [2, { code: "RECEIVED_NOT_OURS" as const, note: "  not known to us " }],
    [3, { note: "no code yet" }],
    [4, { code: "REFUSED" as const, note: " " }],
  ])
  const rows = receiptRows([1, 2, 3, 4, 5], answers)
  expect(rows).toEqual([
    { no: 1, code: "ACCEPTED" },
    { no: 2, code: "RECEIVED_NOT_OURS", note: "not known to us" },
    { no: 4, code: "REFUSED" },
  ])
  expect(receiptCounts(rows)).toEqual({ ACCEPTED: 1, RECEIVED_NOT_OURS: 1, REFUSED: 1 })
})

test("what came short is explained from what the handovers named, until it adds up", () => {
  const world = withHandover(withTranche(planned(), { ...moving, handovers: ["handover_one"] }, [A, B]), [])
  const line = siteLines(world)[0]!
  expect(needsExplaining(world, line)).toBe(true)
  expect(shortfallDraft(world, line)).toEqual({ missing: 2, reasons: {} })
  expect(givenReasons({ DIED: 0, UNFIT: 2 })).toEqual({ UNFIT: 2 })
  const shortfalls = new Map([[A, { ...entered, reasons: { UNFIT: 2 } }]])
  const explained = withHandover(
    withTranche(planned(), { ...moving, handovers: ["handover_one"], shortfalls }, [A, B]),
    [],
  )
  expect(needsExplaining(explained, siteLines(explained)[0]!)).toBe(false)
})
