import { readFileSync } from "node:fs"
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js"
import { describe, expect, test } from "vitest"
import { blind, deriveKey, finalize, type OprfMode, prove, tagsOf, verify } from "./oprf.ts"
import type { Suite } from "./suite.ts"
import { NOBLE, P256, SODIUM, SUITES_BY_LIBRARY } from "./suites.test-support.ts"

type Vector = {
  readonly Batch: number
  readonly Blind: string
  readonly BlindedElement: string
  readonly EvaluationElement: string
  readonly Input: string
  readonly Output: string
  readonly Proof?: { readonly proof: string; readonly r: string }
}
type VectorSet = {
  readonly identifier: string
  readonly mode: OprfMode
  readonly seed: string
  readonly keyInfo: string
  readonly skSm: string
  readonly pkSm?: string
  readonly vectors: readonly Vector[]
}

const SETS: readonly VectorSet[] = JSON.parse(
  readFileSync(new URL("../../testdata/rfc9497.json", import.meta.url), "utf8"),
)
const hexes = (text: string): Uint8Array[] => text.split(",").map((part) => hexToBytes(part))

describe.each(SUITES_BY_LIBRARY)("RFC 9497 by %s", (_, suite) => {
  const sets = SETS.filter(({ identifier }) => identifier === suite.name)

  test.each(sets)("MT140 the vectors of mode $mode", ({ mode, seed, keyInfo, skSm, pkSm, vectors }) => {
    const tags = tagsOf(suite, mode)
    const key = deriveKey(suite, mode, hexToBytes(seed), hexToBytes(keyInfo))
    expect(bytesToHex(key)).toBe(skSm)
    if (mode === 1) expect(bytesToHex(suite.multiplyBase(key))).toBe(pkSm)
    for (const vector of vectors) {
      const inputs = hexes(vector.Input)
      const blinds = hexes(vector.Blind)
      const from = inputs.map((input, at) => blind(suite, tags, input, blinds[at]!))
      expect(from.map(bytesToHex).join()).toBe(vector.BlindedElement)
      const to = from.map((element) => suite.multiply(key, element)!)
      expect(to.map(bytesToHex).join()).toBe(vector.EvaluationElement)
      const inverses = suite.invert(blinds)
      const outputs = inputs.map((input, at) => finalize(suite, input, suite.multiply(inverses[at]!, to[at]!)!))
      expect(outputs.map(bytesToHex).join()).toBe(vector.Output)
      if (vector.Proof === undefined) continue
      const statement = { key: suite.multiplyBase(key), from, to }
      const proof = prove(suite, tags, key, statement, hexToBytes(vector.Proof.r))
      expect(bytesToHex(proof)).toBe(vector.Proof.proof)
      expect(verify(suite, tags, statement, proof)).toBe(true)
    }
  })

  test("MT141 what is no element is refused, and the identity", () => {
    const element = suite.multiplyBase(scalar(suite, 3))
    expect(suite.faultOf(element)).toBeNull()
    for (const bytes of FAULTY[suite.name]) {
      expect(suite.multiply(scalar(suite, 2), bytes)).toBeNull()
      expect(suite.faultOf(bytes)).toBe("not-an-element")
    }
    const identity = new Uint8Array(suite.elementBytes)
    expect(suite.multiply(scalar(suite, 2), identity)).toBeNull()
    expect(suite.faultOf(identity)).toBe("identity")
  })

  test("MT142 a proof over another key, an answer changed, a proof changed: none holds", () => {
    const tags = tagsOf(suite, 1)
    const [key, other] = [scalar(suite, 5), scalar(suite, 6)]
    const from = [scalar(suite, 7), scalar(suite, 8)].map((by) => suite.multiplyBase(by))
    const to = from.map((element) => suite.multiply(key, element)!)
    const statement = { key: suite.multiplyBase(key), from, to }
    const proof = prove(suite, tags, key, statement, scalar(suite, 9))
    expect(verify(suite, tags, statement, proof)).toBe(true)
    expect(verify(suite, tags, { ...statement, key: suite.multiplyBase(other) }, proof)).toBe(false)
    expect(verify(suite, tags, { ...statement, to: [to[1]!, to[0]!] }, proof)).toBe(false)
    const wrong = from.map((element) => suite.multiply(other, element)!)
    expect(
      verify(
        suite,
        tags,
        { ...statement, to: wrong },
        prove(suite, tags, key, { ...statement, to: wrong }, scalar(suite, 9)),
      ),
    ).toBe(false)
    expect(
      verify(
        suite,
        tags,
        statement,
        Uint8Array.from(proof, (byte, at) => (at === 40 ? byte ^ 1 : byte)),
      ),
    ).toBe(false)
    expect(verify(suite, tags, statement, new Uint8Array(64).fill(255))).toBe(false)
  })
})

test("MT140 libsodium and noble agree on inputs of every length", () => {
  const tags = tagsOf(SODIUM, 1)
  for (let length = 0; length < 40; length++) {
    const input = utf8ToBytes("x".repeat(length * 7))
    const by = scalar(SODIUM, length)
    expect(blind(SODIUM, tags, input, by)).toEqual(blind(NOBLE, tags, input, by))
    expect(SODIUM.hashToScalar(input, tags.scalar)).toEqual(NOBLE.hashToScalar(input, tags.scalar))
    expect(SODIUM.invert([by])).toEqual(NOBLE.invert([by]))
  }
  expect(SODIUM.isScalar(new Uint8Array(32).fill(255))).toBe(false)
  expect(P256.isScalar(new Uint8Array(32).fill(255))).toBe(false)
})

function scalar(suite: Suite, fill: number): Uint8Array {
  return suite.scalarOf(new Uint8Array(64).fill(fill + 1))
}

const FAULTY = {
  // Above the field's order, negative, and not on the group: RFC 9496, appendix A.2.
  "ristretto255-SHA512": [
    "00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371",
  ].map((text) => hexToBytes(text)),
  // Above the field's order, not on the curve, uncompressed.
  "P256-SHA256": [`02${"ff".repeat(32)}`, `02${"00".repeat(31)}01`, `04${"11".repeat(64)}`].map((text) =>
    hexToBytes(text),
  ),
}
