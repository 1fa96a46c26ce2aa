import { expect, test } from "vitest"
import {
  AUTHORS,
  addAct,
  chainOf,
  check,
  emptyChain,
  fastVerifier,
  filesOf,
  headOf,
  keyFor,
  LOG,
  POLICY,
  WITNESSES,
  withLeaf,
} from "./chain.test-support.ts"
import { leafHash, mapReader, readTar, sealedSums, toUtf8, verifyRecord, writeTar } from "./index.ts"
import { parseLeaf } from "./leaf.ts"

test("RE40 a whole record has no findings and is cosigned by both parties", async () => {
  const report = await check(await filesOf(await chainOf(300)))
  expect(report).toMatchObject({ size: 300, entries: 300, findings: [], hidden: 0, unopened: 0, isPolicyMet: true })
  expect(report.cosignedBy.map((each) => each.name)).toEqual(["party-a.example/w1", "party-b.example/w1"])
})

test("RE40 an empty record verifies", async () => {
  expect(await check(await filesOf(emptyChain()))).toMatchObject({ size: 0, findings: [], isPolicyMet: true })
})

test("RE41 every byte of a small bundle is covered: any flip is refused or found, and found at the right place", async () => {
  const tar = writeTar(await filesOf(await chainOf(4)))
  const places = placesOf(tar)
  for (let at = 0; at < tar.length; at++) {
    const flipped = tar.slice()
    flipped[at] = flipped[at]! ^ (1 << (at % 8))
    const files = readTar(flipped)
    if ("code" in files) {
      expect(
        places.some((place) => at >= place.start && at < place.end),
        `offset ${at} is in a file's bytes`,
      ).toBe(false)
      continue
    }
    const place = places.find((each) => at >= each.start && at < each.end)
    const { findings } = await check(files)
    expect(findings.length, `flip at ${at} in ${place?.path}`).toBeGreaterThan(0)
    const first = findings[0]!
    const named = "path" in first ? first.path : place?.path.startsWith("tile/entries/") ? place.path : "another"
    expect(named, `flip at ${at}`).toBe(place?.path)
  }
})

test("RE41 a flip in a large bundle names the entry", async () => {
  const chain = await chainOf(1_000)
  const files = await filesOf(chain)
  for (let index = 0; index < 1_000; index += 53) {
    const leaf = chain.leaves[index]!.slice()
    const at = (index * 31) % leaf.length
    leaf[at] = leaf[at]! ^ 1
    const { findings } = await check(withLeaf(files, chain, index, leaf))
    expect("index" in findings[0]! && findings[0].index, `leaf ${index}`).toBe(index)
    expect(findings).toContainEqual(expect.objectContaining({ code: "leaf-differs", index }))
    expect(findings.filter((each) => each.code === "seen-contradicts")).toEqual([])
  }
}, 120_000)

test("RE42 bodies left out change no hash and are counted", async () => {
  const files = await filesOf(await chainOf(20))
  const kept = new Map([...files].filter(([path], at) => !path.startsWith("bodies/") || at % 2 === 0))
  const [whole, part] = [await check(files), await check(kept)]
  expect(part).toMatchObject({ findings: [], root: whole.root, hidden: files.size - kept.size })
  expect(part.hidden).toBeGreaterThan(0)
})

test("RE43 a file that is missing, unknown or named by nothing is found", async () => {
  const files = await filesOf(await chainOf(5))
  for (const path of files.keys()) {
    if (path.startsWith("bodies/")) continue
    const { findings } = await check(new Map([...files].filter(([name]) => name !== path)))
    expect(findings[0], path).toHaveProperty("path", path)
  }
  const stray = new Map(files).set("notes", toUtf8("x"))
  expect((await check(stray)).findings).toEqual([{ code: "file-unknown", path: "notes" }])
  const path = "blobs/2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"
  expect((await check(new Map(files).set(path, toUtf8("x")))).findings).toEqual([{ code: "file-unnamed", path }])
  expect((await check(new Map(files).set(path, toUtf8("y")))).findings[0]).toEqual({ code: "blob-differs", path })
})

test("RE44 an act left out shows as a gap in its author's counter and as a head that was seen and is not there", async () => {
  const whole = await chainOf(9)
  const cut = emptyChain()
  for (const [at, leaf] of whole.leaves.entries()) {
    if (at === 3) continue
    cut.leaves.push(leaf)
    cut.tree.append(leafHash(leaf))
  }
  const { findings } = await check(await filesOf(cut))
  expect(findings).toContainEqual({ code: "act-missing", index: 5, actor: "party-a/one", expected: 2 })
  expect(findings[0]).toMatchObject({ code: "seen-impossible", index: 3 })
  expect(findings.some((each) => each.code === "seen-contradicts" || each.code === "seen-impossible")).toBe(true)
})

test("RE45 two acts in another order contradict what was seen", async () => {
  const chain = await chainOf(6)
  const swapped = emptyChain()
  const order = [0, 1, 3, 2, 4, 5]
  for (const at of order) {
    swapped.leaves.push(chain.leaves[at]!)
    swapped.tree.append(leafHash(chain.leaves[at]!))
  }
  const { findings } = await check(await filesOf(swapped))
  expect(findings[0]).toMatchObject({ code: "seen-impossible", index: 2 })
  expect(findings).toContainEqual(expect.objectContaining({ code: "seen-contradicts", index: 4, size: 4 }))
})

test("RE45 a sighting that contradicts the record keeps its leaf and raises the alarm", async () => {
  const chain = await chainOf(3)
  await addAct(chain, "party-b/one", 1, { seen: { size: 2, root: Buffer.alloc(32, 7).toString("base64") } })
  const report = await check(await filesOf(chain))
  expect(report.entries).toBe(4)
  expect(report.findings).toEqual([{ code: "seen-contradicts", index: 3, actor: "party-b/one", size: 2 }])
})

test("RE46 an act under a removed member's key, a stranger's or another's key is found", async () => {
  const files = await filesOf(await chainOf(6))
  const removed = await check(files, { keyFor: (entry) => (entry.index >= 3 ? null : keyFor(entry)) })
  expect(removed.findings[0]).toEqual({ code: "author-unknown", index: 3, actor: "party-a/one" })
  const other = await check(files, { keyFor: () => AUTHORS["party-b/one"]!.key })
  expect(other.findings[0]).toEqual({ code: "author-key", index: 0, actor: "party-a/one" })
})

test("RE46 a rule that an act breaks is reported with its place, and the fold goes on", async () => {
  const report = await check(await filesOf(await chainOf(4)), {
    onEntry: ({ index }) => (index === 2 ? "quota-exceeded" : null),
  })
  expect(report.findings).toEqual([{ code: "act-refused", index: 2, why: "quota-exceeded" }])
})

test("RE47 a junk signature line under a leaf is refused", async () => {
  const chain = await chainOf(3)
  const line = chain.leaves[1]!.slice(chain.leaves[1]!.lastIndexOf(10, -2) + 1)
  const leaf = Buffer.concat([chain.leaves[1]!, line])
  expect(parseLeaf(leaf)).toEqual({ code: "leaf-signatures" })
  const { findings } = await check(withLeaf(await filesOf(chain), chain, 1, leaf))
  expect(findings[0]).toEqual({ code: "leaf-refused", index: 1, why: "leaf-signatures" })
})

test("RE48 a head with one party's line only is not enough, and one under another log's key is refused", async () => {
  const chain = await chainOf(3)
  const files = await filesOf(chain)
  const one = await check(new Map(files).set("checkpoint", toUtf8(await headOf(chain, [WITNESSES[0]]))))
  expect(one).toMatchObject({ isPolicyMet: false, findings: [{ code: "policy-not-met", path: "checkpoint" }] })
  const early = await check(new Map(files).set("policy", new Uint8Array(0)), {
    policy: "",
    logKey: () => LOG.key,
    witnesses: () => WITNESSES.map((witness) => witness.key),
  })
  expect(early).toMatchObject({ isPolicyMet: false, findings: [] })
})

test("RE49 the policy in the bundle is the one on paper and the one that the record adopted", async () => {
  const files = await filesOf(await chainOf(2))
  const spaced = new Map(files).set("policy", toUtf8(POLICY.replace("witness A ", "witness A\t")))
  expect((await check(spaced)).findings).toEqual([{ code: "policy-differs", path: "policy" }])
  const { policy: _, ...own } = { keyFor, policy: POLICY, required: ["A", "B"], verifier: fastVerifier }
  const adopted = await verifyRecord(mapReader(spaced), { ...own, adoptedPolicy: () => POLICY })
  expect(adopted.findings).toEqual([{ code: "policy-differs", path: "policy" }])
})

test("RE50 sealed documents that cannot be opened are counted; damage shows in their sums; a recipient checks them", async () => {
  const files = await filesOf(await chainOf(3))
  const [path = "", clear = new Uint8Array(0)] = [...files].find(([name]) => name.startsWith("bodies/")) ?? []
  const digest = path.slice("bodies/".length)
  const sealed = new Map(files)
  sealed.delete(path)
  sealed.set(`sealed/${digest}`, toUtf8("age"))
  sealed.set("sealed-sums", sealedSums(sealed))
  expect(await check(sealed)).toMatchObject({ findings: [], unopened: 1, hidden: 0 })
  expect(await check(sealed, { openSealed: () => clear })).toMatchObject({ findings: [], unopened: 0 })
  const wrong = await check(sealed, { openSealed: () => toUtf8("x".repeat(40)) })
  expect(wrong.findings[0]).toMatchObject({ code: "body-differs", path: `sealed/${digest}` })
  const damaged = await check(new Map(sealed).set(`sealed/${digest}`, toUtf8("agf")))
  expect(damaged.findings).toEqual([{ code: "sealed-differs", path: `sealed/${digest}` }])
})

test("RE51 a record rewritten and signed anew by the log alone is not met by the policy, and an old head does not fit it", async () => {
  const rewritten = await chainOf(7)
  await addAct(rewritten, "party-b/one", { point: "another" })
  const files = await filesOf(rewritten)
  const byLog = await check(new Map(files).set("checkpoint", toUtf8(await headOf(rewritten, []))))
  expect(byLog.findings).toEqual([{ code: "policy-not-met", path: "checkpoint" }])
  const old = await check(new Map(files).set("checkpoint", toUtf8(await headOf(await chainOf(8)))))
  expect(old.findings[0]).toEqual({ code: "root-differs", path: "checkpoint" })
})

/** Where each file's bytes stand in a tar. */
function placesOf(tar: Uint8Array): { path: string; start: number; end: number }[] {
  const files = readTar(tar)
  if ("code" in files) throw new Error(files.code)
  return [...files].map(([path, bytes]) => ({
    path,
    start: bytes.byteOffset - tar.byteOffset,
    end: bytes.byteOffset - tar.byteOffset + bytes.length,
  }))
}
