import { expect, test } from "vitest"
import {
  type Chain,
  chainOf,
  emptyChain,
  fastSigner,
  fastVerifier,
  headOf,
  LOG,
  POLICY,
  WITNESSES,
} from "./chain.test-support.ts"
import {
  cosign,
  decideCosignature,
  formatCosignRequest,
  formatProof,
  leafHash,
  meetsPolicy,
  openNote,
  type Policy,
  parseCosignRequest,
  parsePolicy,
  parseProof,
  toUtf8,
  verifyProof,
  type WitnessState,
} from "./index.ts"

const policy = parsePolicy(POLICY, ["A", "B"]) as Policy
const ask = (last: WitnessState, old: number, proof: Uint8Array[], checkpoint: string) =>
  decideCosignature({ old, proof, checkpoint }, last, LOG.key, fastVerifier)
const stateOf = (chain: Chain, size: number): WitnessState => ({ size, root: chain.tree.root(size) })

/** The same leaves up to `size`, with one of them replaced. */
function rewritten(chain: Chain, at: number): Chain {
  const other = emptyChain()
  for (const [index, leaf] of chain.leaves.entries()) {
    const bytes = index === at ? toUtf8("another") : leaf
    other.leaves.push(bytes)
    other.tree.append(leafHash(bytes))
  }
  return other
}

test("RE30 a head that extends the last one is cosigned, and the line opens with the head", async () => {
  const chain = await chainOf(70)
  const note = await headOf(chain, [])
  const decided = await ask(stateOf(chain, 55), 55, chain.tree.consistency(55), note)
  if ("code" in decided) throw new Error(decided.code)
  expect(decided.state.size).toBe(70)
  const lines = [await cosign(decided, 1_600_000_000, WITNESSES[0]), await cosign(decided, 1_600_000_001, WITNESSES[1])]
  const opened = await openNote(
    `${note}${lines.join("\n")}\n`,
    [policy.log, ...policy.witnesses.values()],
    fastVerifier,
  )
  if ("code" in opened) throw new Error(opened.code)
  expect(opened.by.map((each) => each.time)).toEqual([null, 1_600_000_000, 1_600_000_001])
  await expect(cosign(decided, 0, WITNESSES[0])).rejects.toThrow()
  await expect(cosign(decided, 1, LOG)).rejects.toThrow()
})

test("RE31 the checks come in the order of the protocol", async () => {
  const chain = await chainOf(56)
  const [last, proof, note] = [stateOf(chain, 55), chain.tree.consistency(55), await headOf(chain, [])]
  const codeOf = async (...request: Parameters<typeof ask>) => {
    const answer = await ask(...request)
    return "code" in answer ? answer.code : "cosignable"
  }
  expect(await codeOf(last, 55, proof, note.replace("\n56\n", "\n056\n"))).toBe("checkpoint-malformed")
  expect(await codeOf(last, 55, proof, note.replace("talks/chain", "talks/other"))).toBe("origin-unknown")
  expect(await codeOf(last, 55, proof, note.replace("\n56\n", "\n57\n"))).toBe("log-signature-missing")
  expect(await codeOf(last, 57, proof, note)).toBe("old-above-checkpoint")
  expect(await ask(last, 54, proof, note)).toEqual({ code: "old-differs", size: 55 })
  expect(await ask(null, 55, proof, note)).toEqual({ code: "old-differs", size: 0 })
  expect(await codeOf(null, 0, proof, note)).toBe("proof-unexpected")
  expect(await codeOf(stateOf(chain, 56), 56, proof, note)).toBe("proof-unexpected")
  expect(await codeOf(last, 55, [], note)).toBe("inconsistent")
  expect(await codeOf(last, 55, proof, note)).toBe("cosignable")
  expect(await codeOf(null, 0, [], note)).toBe("cosignable")
  const other = await headOf(rewritten(chain, 1), [])
  expect(await codeOf(stateOf(chain, 56), 56, [], other)).toBe("inconsistent")
})

test("RE32 rewriting an entry and growing on is refused by every witness", async () => {
  const honest = await chainOf(55)
  const forked = rewritten(await chainOf(70), 7)
  const answer = await ask(stateOf(honest, 55), 55, forked.tree.consistency(55), await headOf(forked, []))
  expect(answer).toEqual({ code: "inconsistent" })
})

test("RE33 rolling back is refused, whatever the log says of the old size", async () => {
  const chain = await chainOf(55)
  const back = await headOf(await chainOf(35), [])
  expect(await ask(stateOf(chain, 55), 55, [], back)).toEqual({ code: "old-above-checkpoint" })
  expect(await ask(stateOf(chain, 55), 35, [], back)).toEqual({ code: "old-differs", size: 55 })
})

test("RE34 of a split view neither head is valid under both parties", async () => {
  const chain = await chainOf(56)
  const forked = rewritten(chain, 55)
  const first = await openNote(await headOf(chain, [WITNESSES[0]]), [policy.log, ...policy.witnesses.values()])
  const second = await openNote(await headOf(forked, [WITNESSES[1]]), [policy.log, ...policy.witnesses.values()])
  for (const view of [first, second]) {
    if ("code" in view) throw new Error(view.code)
    expect(
      meetsPolicy(
        policy,
        view.by.map((each) => each.key),
      ),
    ).toBe(false)
  }
  const answer = await ask(stateOf(chain, 56), 56, [], await headOf(forked, []))
  expect(answer).toEqual({ code: "inconsistent" })
})

test("RE35 a policy content with one witness is refused, also through groups", () => {
  const [log = "", a = "", b = ""] = POLICY.split("\n")
  const c = fastSigner("observer.example/w1", 4, 7).key
  const observer = `witness OBS ${c.name}+${c.id}+${Buffer.from([4, ...c.publicKey]).toString("base64")}`
  const verdict = (...rules: string[]) => {
    const parsed = parsePolicy([log, a, b, observer, ...rules, ""].join("\n"), ["A", "B"])
    return "code" in parsed ? parsed.code : "good"
  }
  expect(verdict("group q 2 A B OBS", "quorum q")).toBe("policy-not-both")
  expect(verdict("group n any B OBS", "group q all A n", "quorum q")).toBe("policy-not-both")
  expect(verdict("group q 3 A B OBS", "quorum q")).toBe("good")
  expect(verdict("group p all A B", "group q all p OBS", "quorum q")).toBe("good")
  expect(verdict("group p all A B", "quorum p")).toBe("good")
})

test("RE36 a request reads back as it was written; other forms are refused", async () => {
  const chain = await chainOf(9)
  const request = { old: 5, proof: chain.tree.consistency(5), checkpoint: await headOf(chain) }
  const text = formatCosignRequest(request)
  expect(parseCosignRequest(text)).toEqual(request)
  for (const bad of [
    text.replace("old 5", "old 05"),
    text.replace("old 5", "old  5"),
    text.replace("=\n", "\n"),
    "",
    "\n\n",
  ]) {
    expect(parseCosignRequest(bad)).toBe(null)
  }
})

test("RE37 a portable proof verifies for its leaf and under its policy only", async () => {
  const chain = await chainOf(40)
  const text = formatProof({ index: 17, hashes: chain.tree.inclusion(17), checkpoint: await headOf(chain) })
  expect(parseProof(text)?.index).toBe(17)
  expect(await verifyProof(text, chain.leaves[17]!, policy, fastVerifier)).toMatchObject({ index: 17 })
  expect(await verifyProof(text, chain.leaves[18]!, policy, fastVerifier)).toEqual({ code: "proof-wrong" })
  const one = formatProof({
    index: 17,
    hashes: chain.tree.inclusion(17),
    checkpoint: await headOf(chain, [WITNESSES[1]]),
  })
  expect(await verifyProof(one, chain.leaves[17]!, policy, fastVerifier)).toEqual({ code: "proof-policy" })
})
