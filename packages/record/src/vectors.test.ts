import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { fastVerifier } from "./chain.test-support.ts"
import {
  bodyDigest,
  createTree,
  fromBase64,
  fromHex,
  leafHash,
  meetsPolicy,
  nobleVerifier,
  openNote,
  type Policy,
  parseCanonical,
  parseCheckpoint,
  parseLeaf,
  parseNote,
  parsePolicy,
  parseVerifierKey,
  sheetDigest,
  toBase64,
  toUtf8,
  type Verifier,
  verifierKeyOrNull,
  verifyConsistency,
  verifyProof,
} from "./index.ts"

type Vector = { name: string; kind: string; verdict: string; text?: string; hex?: string }

const read = (name: string) => JSON.parse(readFileSync(new URL(`../testdata/${name}`, import.meta.url), "utf8"))
const golden = read("golden.json")
const vectors: Vector[] = read("vectors.json")
const policy = parsePolicy(golden.policy, ["A", "B"]) as Policy

for (const [name, verify] of Object.entries({ noble: nobleVerifier, platform: fastVerifier })) {
  for (const vector of vectors) {
    test(`RE60 ${vector.name} with ${name}`, async () => {
      const bytes = vector.hex === undefined ? toUtf8(vector.text ?? "") : fromHex(vector.hex)!
      expect(await verdictOf(vector.kind, vector.text ?? "", bytes, verify)).toBe(vector.verdict)
    })
  }
}

test("RE61 the golden record: leaves, authors' signatures, roots, body digest, consistency", async () => {
  const tree = createTree()
  const authors = golden.authors.map(parseVerifierKey)
  for (const text of golden.leaves as string[]) {
    const leaf = parseLeaf(toUtf8(text))
    if ("code" in leaf) throw new Error(leaf.code)
    const key = authors.find(
      (each: { name: string; id: string }) => each.name === leaf.keyName && each.id === leaf.keyId,
    )
    expect(nobleVerifier(key.publicKey, leaf.message, leaf.signature)).toBe(true)
    tree.append(leafHash(toUtf8(text)))
    expect(toBase64(tree.root())).toBe(golden.roots[String(tree.size)])
  }
  expect(golden.leaves[1]).toContain(bodyDigest(fromHex(golden.salt)!, parseCanonical(golden.body)!))
  const step = golden.consistency["2-3"].map(fromBase64)
  expect(verifyConsistency(2, 3, step, tree.root(2), tree.root())).toBe(true)
  expect(tree.consistency(2, 3).map(toBase64)).toEqual(golden.consistency["2-3"])
})

test("RE62 every bit of the golden checkpoint: refused, or fewer signers, never another statement", async () => {
  const bytes = toUtf8(golden.checkpoint)
  const keys = [policy.log, ...policy.witnesses.values()]
  const verdicts = { refused: 0, fewer: 0, other: 0 }
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const flipped = bytes.slice()
    flipped[bit >> 3] = flipped[bit >> 3]! ^ (1 << (bit & 7))
    const text = Buffer.from(flipped).toString("utf8")
    const opened = await openNote(text, keys, fastVerifier)
    if ("code" in opened) verdicts.refused++
    else if (opened.by.length < 3 && golden.checkpoint.startsWith(opened.body)) verdicts.fewer++
    else verdicts.other++
  }
  expect(verdicts.other).toBe(0)
})

async function verdictOf(kind: string, text: string, bytes: Uint8Array, verify: Verifier): Promise<string> {
  const asVerdict = (value: unknown): string => (value === null ? "refused" : "ok")
  const codeOf = (value: object): string => ("code" in value ? String(value.code) : "ok")
  if (kind === "leaf") return codeOf(parseLeaf(bytes))
  if (kind === "policy") return codeOf(parsePolicy(text, ["A", "B"]))
  if (kind === "proof") return codeOf(await verifyProof(text, toUtf8(golden.leaves[1]), policy, verify))
  if (kind === "base64") return asVerdict(fromBase64(text))
  if (kind === "json") return asVerdict(parseCanonical(bytes))
  if (kind === "checkpoint") return checkpointVerdict(text, verify)
  return verifierKeyOrNull(text) === null ? "refused" : "ok"
}

async function checkpointVerdict(text: string, verify: Verifier): Promise<string> {
  const body = parseNote(text)?.body
  if (body === undefined || parseCheckpoint(body) === null) return "checkpoint-malformed"
  const opened = await openNote(text, [policy.log, ...policy.witnesses.values()], verify)
  if ("code" in opened) return opened.code
  const signers = opened.by.map((signed) => signed.key)
  return meetsPolicy(policy, signers) ? "ok" : "policy-not-met"
}

test("a sheet has one digest, whatever the order of its members", () => {
  const digest = "sha256:1dabe86c4c21c04e28b073ec2d0204cf36e1b5595bd3992ddb63e6b201121aaa"
  expect(sheetDigest({ session: "session_one", position: 7 })).toBe(digest)
  expect(sheetDigest({ position: 7, session: "session_one" })).toBe(digest)
  expect(sheetDigest({ position: 8, session: "session_one" })).not.toBe(digest)
  // The form of `sheet-signed/1`: signatures under it are checked as they were made.
  const first = "sha256:5fcf0fbc06173b6b61704a8183049e9dd9da8810118a6d9045c7a190e680255b"
  expect(sheetDigest({ session: "session_one", position: 7 }, 1)).toBe(first)
})
