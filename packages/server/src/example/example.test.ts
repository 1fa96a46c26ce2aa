import { ledgerSide, listStanding, outcomeTable, publicView, tranchePhase } from "@wasit/domain"
import { afterAll, beforeAll, expect, test } from "vitest"
import { temporaryFolder } from "../log/doha.test-support.ts"
import type { ProcessLog } from "../log/process-log.ts"
import { Registry } from "../log/registry.ts"
import { ensureExample, exampleOf } from "./example.ts"

let log: ProcessLog
let close: () => Promise<void>
let registry: Registry

beforeAll(async () => {
  const place = await temporaryFolder()
  registry = new Registry(await place.open(), "wasit.test", () => "2026-01-01T00:00:00Z")
  close = () => registry.close().then(place.remove)
  const example = await ensureExample(registry)
  log = (await registry.find(example.id))!
})
afterAll(() => close())

test("every act of the story is accepted by the rules, and both parties have seen all of it", () => {
  expect(log.state.flags).toEqual([])
  expect(log.cosignedSize).toBe(log.size)
})

test("the example is made once", async () => {
  const [one, two] = await Promise.all([ensureExample(registry), ensureExample(registry)])
  expect(one).toEqual(two)
  expect((await exampleOf(registry))?.id).toBe(one.id)
})

test("told to the opening, the story waits for its first session, with the lists on the desks and nothing sealed", async () => {
  const opening = await ensureExample(registry, "opening")
  const begun = (await registry.find(opening.id))!
  expect(opening.id).not.toBe(log.id)
  expect(begun.state.flags).toEqual([])
  expect(begun.cosignedSize).toBe(begun.size)
  expect([...begun.state.talks.sessions.values()].map(({ startsAt, openedAt }) => [startsAt, openedAt])).toEqual([
    ["2020-03-22T09:00:00Z", null],
  ])
  expect(begun.state.lists.lists.size).toBe(0)
  expect(opening.documents.map(({ member, value }) => [member, (value as { list: unknown }).list])).toEqual([
    ["party_tal/list-officer", null],
    ["party_gov/list-officer", null],
  ])
})

test("claimed is the sum of the outcomes, for both lists", () => {
  for (const [list, claimed] of [
    ["list_tal-1", 5000],
    ["list_gov-1", 1000],
  ] as const) {
    const table = outcomeTable(log.state, "round_1", list, log.now())!
    expect(table.claimed).toBeLessThanOrEqual(claimed)
    expect(Object.values(table.outcomes).reduce((sum, count) => sum + count, 0) + table.waiting).toBe(table.claimed)
  }
})

test("both parties have a supplementary list to answer, delivered, read and in an open round", () => {
  for (const list of ["list_tal-2", "list_gov-2"] as const) {
    expect(listStanding(log.state, list)).toMatchObject({ delivered: expect.any(String), read: expect.any(String) })
    const table = outcomeTable(log.state, "round_2", list, log.now())!
    expect([table.claimed, table.waiting]).toEqual([13, 13])
  }
})

test("two counts of one handover: 97 handed over, 94 accepted, three explained", () => {
  const side = ledgerSide(log.state, "party_gov")
  expect(side.counts).toMatchObject({ debtor: 97, creditor: 94, joint: 94, contested: 3 })
  expect(side.difference).toBe(3)
  expect(side.explained).toEqual({ notOurs: 3, refused: 0, unanswered: 0, offListNotOurs: 0 })
})

test("the public sees figures and statements, and no name of a person, no site", () => {
  const view = publicView(log.state, log.now())
  expect(view.figures.map((figure) => figure.value)).toEqual([97, 20, 3])
  expect(view.statements.some((statement) => statement.kind === "joint")).toBe(true)
  expect(JSON.stringify(view)).not.toContain("site_")
})

test("the second tranche is under way: fifteen and three people wait to be handed over", () => {
  const tranche = log.state.release.tranches.get("tranche_2")!
  expect(tranchePhase(log.state, tranche)).toBe("moving")
  expect([...tranche.manifests.values()].map((each) => [each.party, each.count])).toEqual([
    ["party_gov", 15],
    ["party_tal", 3],
  ])
  expect(tranche.handovers).toEqual([])
})

test("each handover's receipt is the one that three officers signed", () => {
  for (const handover of log.state.release.handovers.values()) {
    expect(handover.id).toBe(`handover_${handover.receipt.slice(0, 16)}`)
    expect(handover.signatures.map((each) => each.member)[0]).toBe("neutral_icrc/field")
    expect(handover.signatures).toHaveLength(3)
  }
})
