import { encodeEntries, nobleSigner, nobleVerifier, parseEntries, signatureLine, toUtf8 } from "@wasit/record"
import { expect, test } from "vitest"
import { checkBundle, withOneByteChanged } from "./check-bundle.ts"
import { EVERY_ENTRY, filterEntries, lastSightings, standingOf } from "./record-model.ts"
import type { ReplicaEntry } from "./replica.ts"

const entry = (index: number, act: string, actor: string): ReplicaEntry => ({
  index,
  header: {
    act,
    actor,
    at: "2020-04-01T00:00:00Z",
    body: `sha256:${"0".repeat(64)}`,
    ctx: "joint",
    n: 1,
    seen: { size: 0, root: "" },
  } as unknown as ReplicaEntry["header"],
  body: null,
  leaf: new Uint8Array(),
})

const ENTRIES = [
  entry(0, "list-deposited/1", "party_gov/head"),
  entry(1, "round-opened/1", "facilitator_host/head"),
  entry(2, "list-opened/1", "party_tlb/head"),
]
const say = (one: ReplicaEntry): string => `sentence ${one.header.act}`
const shown = (filter: Partial<typeof EVERY_ENTRY>, cosignedTo = 1): number[] =>
  filterEntries(ENTRIES, { ...EVERY_ENTRY, ...filter }, cosignedTo, say).map((one) => one.index)

test("an act that binds is seen only once a head of both parties covers it", () => {
  expect(ENTRIES.map((one) => standingOf(one, 1))).toEqual(["seen", "plain", "logged"])
  expect(standingOf(entry(2, "list-opened/1", "party_tlb/head"), 3)).toBe("seen")
})

test("entries are shown newest first, by author, by what binds, by words or number", () => {
  expect(shown({})).toEqual([2, 1, 0])
  expect(shown({ by: "party_gov" })).toEqual([0])
  expect(shown({ only: "binding" })).toEqual([2, 0])
  expect(shown({ only: "logged" })).toEqual([2])
  expect(shown({ search: "round" })).toEqual([1])
  expect(shown({ search: "2" })).toEqual([2])
})

test("one byte of one entry is changed in a copy, and in no other entry", () => {
  const leaves = ["zero", "one", "two"].map(toUtf8)
  const files = new Map([["tile/entries/000.p/3", encodeEntries(leaves)]])
  const changed = withOneByteChanged(files, 1)
  const after = parseEntries(changed?.get("tile/entries/000.p/3") ?? new Uint8Array())
  expect(after?.map((leaf, at) => leaf.join() === leaves[at]?.join())).toEqual([true, false, true])
  expect(parseEntries(files.get("tile/entries/000.p/3")!)?.[1]).toEqual(leaves[1])
  expect(withOneByteChanged(files, 3)).toBeNull()
})

test("what is no bundle is not called whole", async () => {
  const found = await checkBundle(new Map([["format", toUtf8("something else\n")]]))
  expect(found.findings.length).toBeGreaterThan(0)
})

test("each party's largest head counts, and a line that does not verify is no sighting", async () => {
  const signer = nobleSigner("example.test/p/party_gov/witness-head", 4, new Uint8Array(32).fill(7))
  expect(await lastSightings([null, ""], new Map([["party_gov", signer.key]]), nobleVerifier)).toEqual([])
  const body = `example.test/p\n1\n${"A".repeat(43)}=\n`
  const forged = `${body}\n${signatureLine(signer.key, new Uint8Array(72))}\n`
  expect(await lastSightings([forged], new Map([["party_gov", signer.key]]), nobleVerifier)).toEqual([])
})
