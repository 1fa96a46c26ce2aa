import { hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js"
import sodium from "libsodium-wrappers-sumo"
import { describe, expect, test } from "vitest"
import { expandSeed } from "../derive.ts"
import { blind, deriveKey, prove, tagsOf, verify } from "../oprf.ts"
import type { Element, Scalar, Suite } from "../suite.ts"
import { NOBLE, P256, SODIUM, SUITES_BY_LIBRARY } from "../suites.test-support.ts"
import { assembleCurve, NUMBER_BYTES } from "./assemble.ts"
import { BEHIND_FIELD, startField } from "./field.ts"
import { publicSum, WORTH_IT } from "./sum.ts"

await sodium.ready
const sum = publicSum()!
const field = startField()!

const SEED = utf8ToBytes("thirty-two bytes for these sums ")
const drawn = (use: string, at: number): Uint8Array => expandSeed(SEED, use, at)
const scalars = (suite: Suite, count: number): Scalar[] =>
  Array.from({ length: count }, (_, at) => suite.scalarOf(drawn("scalar", at)))
const elements = (suite: Suite, count: number): Element[] =>
  Array.from({ length: count }, (_, at) => suite.hashToGroup(drawn("element", at), utf8ToBytes("sums")))

/** One product after the other, each by the library's own multiplication. */
function oneByOne(suite: Suite, by: readonly Scalar[], of: readonly Element[]): Element | null {
  const one = Uint8Array.from({ length: 32 }, (_, at) => (at === (suite.name === "P256-SHA256" ? 31 : 0) ? 1 : 0))
  const products = of.map((element, at) => suite.multiply(by[at]!, element))
  return products.reduce((total, product) => {
    return total === null || product === null ? null : suite.sum([one, one], [total, product])
  })
}

describe("MT160 sums of many products", () => {
  test("are made by WebAssembly, in a module of some four kilobytes", () => {
    expect(assembleCurve().length).toBeLessThan(4096)
    expect(publicSum()).not.toBeNull()
  })

  test.each(SUITES_BY_LIBRARY)("by %s are what adding one product after the other gives", (_, suite) => {
    for (const count of [WORTH_IT - 1, WORTH_IT]) {
      const [by, of] = [scalars(suite, count), elements(suite, count)]
      expect(suite.sum(by, of)).toEqual(oneByOne(suite, by, of))
    }
  })

  test("are the same for every number of elements, also beyond what goes in at once", () => {
    for (const count of [1, 2, 3, 7, 31, 300]) {
      const [by, of] = [scalars(SODIUM, count), elements(SODIUM, count)]
      expect(sum(by, of)).toEqual(NOBLE.sum(by, of))
    }
    const few = elements(SODIUM, 50)
    const by = scalars(SODIUM, 4_100)
    const of = by.map((_, at) => few[at % 50]!)
    const added = few.map((_, first) => by.filter((_, at) => at % 50 === first).reduce(addScalars))
    expect(sum(by, of)).toEqual(NOBLE.sum(added, few))
  })

  test("hold for the smallest and the greatest scalars, for zero, and for equal and opposite elements", () => {
    const [one, other] = elements(SODIUM, 2) as [Element, Element]
    const [zero, least] = [new Uint8Array(32), Uint8Array.of(1, ...new Uint8Array(31))]
    const greatest = SODIUM.subtractScalars(zero, least)
    expect(sum([least], [one])).toEqual(one)
    expect(sum([zero, least], [one, other])).toEqual(other)
    expect(sum([zero], [one])).toBeNull()
    expect(sum([least, greatest], [one, one])).toBeNull()
    expect(sum([greatest, greatest, least], [one, other, other])).toEqual(NOBLE.multiply(greatest, one))
    for (const byte of [1, 127, 128, 129, 254, 255]) {
      const by = Uint8Array.from({ length: 32 }, (_, at) => (at < 31 ? byte : byte & 15))
      expect(sum([by, least], [one, other])).toEqual(NOBLE.sum([by, least], [one, other]))
    }
  })

  test.each([
    ["libsodium", SODIUM],
    ["noble P-256", P256],
  ] as const)("by %s are refused for whatever is no element, wherever it stands", (_, suite) => {
    const [by, of] = [scalars(suite, WORTH_IT), elements(suite, WORTH_IT)]
    const faulty = [new Uint8Array(suite.elementBytes), new Uint8Array(suite.elementBytes).fill(255), of[0]!.slice(1)]
    for (const fault of faulty) {
      for (const place of [0, 17, WORTH_IT - 1]) expect(suite.sum(by, of.with(place, fault))).toBeNull()
    }
  })
})

test("MT160 bytes are read as an element exactly where libsodium reads one", () => {
  const isElement = (bytes: Uint8Array): boolean => field.readKnown(bytes, BEHIND_FIELD + NUMBER_BYTES)
  let found = 0
  for (let at = 0; at < 4000; at++) {
    const bytes = drawn("bytes", at).slice(0, 32)
    // Without its sign and its highest bit about every fourth text is one.
    bytes[0]! &= 254
    bytes[31]! &= 127
    const isOne = sodium.crypto_core_ristretto255_is_valid_point(bytes)
    if (isOne) found++
    expect(isElement(bytes)).toBe(isOne)
  }
  expect(found).toBeGreaterThan(500)
  for (const bytes of NONE) {
    expect(isElement(bytes)).toBe(false)
    expect(SODIUM.faultOf(bytes)).not.toBeNull()
  }
})

test("MT142 a proof over a whole slice holds by both libraries, and for nothing else", () => {
  const tags = tagsOf(SODIUM, 1)
  const key = deriveKey(SODIUM, 1, SEED, utf8ToBytes("sums"))
  const from = scalars(SODIUM, 200).map((by, at) => blind(SODIUM, tags, drawn("input", at), by))
  const to = from.map((element) => SODIUM.multiply(key, element)!)
  const statement = { key: SODIUM.multiplyBase(key), from, to }
  const proof = prove(SODIUM, tags, key, statement, scalars(SODIUM, 1)[0]!)
  expect(prove(NOBLE, tags, key, statement, scalars(SODIUM, 1)[0]!)).toEqual(proof)
  for (const suite of [SODIUM, NOBLE]) {
    expect(verify(suite, tags, statement, proof)).toBe(true)
    expect(verify(suite, tags, { ...statement, to: to.with(150, from[150]!) }, proof)).toBe(false)
    expect(verify(suite, tags, { ...statement, to: to.with(3, to[4]!).with(4, to[3]!) }, proof)).toBe(false)
  }
})

const addScalars = (one: Scalar, other: Scalar): Scalar =>
  SODIUM.subtractScalars(one, SODIUM.subtractScalars(new Uint8Array(32), other))

/** RFC 9496, appendix A.2: not canonical, negative, not square, negative xy, and y = 0; and the identity. */
const NONE = [
  "00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
  "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "f3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "ed57ffd8c914fb201471d1c3d245ce3c746fcbe63a3679d51b6a516ebebe0e20",
  "c34c4e1826e5d403b78e246e88aa051c36ccf0aafebffe137d148a2bf9104562",
  "26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371",
  "4eac077a713c57b4f4397629a4145982c661f48044dd3f96427d40b147d9742f",
  "de6a7b00deadc788eb6b6c8d20c0ae96c2f2019078fa604fee5b87d6e989ad7b",
  "bcab477be20861e01e4a0e295284146a510150d9817763caf1a6f4b422d67042",
  "2a292df7e32cababbd9de088d1d1abec9fc0440f637ed2fba145094dc14bea08",
  "f4a9e534fc0d216c44b218fa0c42d99635a0127ee2e53c712f70609649fdff22",
  "8268436f8c4126196cf64b3c7ddbda90746a378625f9813dd9b8457077256731",
  "2810e5cbc2cc4d4eece54f61c6f69758e289aa7ab440b3cbeaa21995c2f4232b",
  "3eb858e78f5a7254d8c9731174a94f76755fd3941c0ac93735c07ba14579630e",
  "a45fdc55c76448c049a1ab33f17023edfb2be3581e9c7aade8a6125215e04220",
  "d483fe813c6ba647ebbfd3ec41adca1c6130c2beeee9d9bf065c8d151c5f396e",
  "8a2e1d30050198c65a54483123960ccc38aef6848e1ec8f5f780e8523769ba32",
  "32888462f8b486c68ad7dd9610be5192bbeaf3b443951ac1a8118419d9fa097b",
  "227142501b9d4355ccba290404bde41575b037693cef1f438c47f8fbf35d1165",
  "5c37cc491da847cfeb9281d407efc41e15144c876e0170b499a96a22ed31e01e",
  "445425117cb8c90edcbc7c1cc0e74f747f2c1efa5630a967c64f287792a48a4b",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "0000000000000000000000000000000000000000000000000000000000000000",
].map((text) => hexToBytes(text))
