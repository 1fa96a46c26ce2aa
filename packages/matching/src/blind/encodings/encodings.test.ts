import { describe, expect, test } from "vitest"
import { random } from "../../example/random.ts"
import { readFile } from "../files.ts"
import { type BlindMessage, isRefusal } from "../messages.ts"
import { beginAll, bytes, inEncodings, LIST_A, LIST_B, play, readRow, termsOf } from "../rounds.test-support.ts"
import { encoderOf, encodingKeys, paddingEncoding } from "./clk.ts"
import { compareEncodings, sizesOf } from "./compare-encodings.ts"
import { assembleKernel, bitsOf, fastKernel, plainKernel } from "./kernel.ts"

/** Encodings in which every third is another one with some bits changed. */
function madeUp(seed: number, count: number): Uint8Array {
  const chance = random(seed)
  const out = new Uint8Array(count * 128)
  for (let at = 0; at < count; at++) {
    const fill = 60 + chance.int(500)
    if (at % 3 === 2) out.copyWithin(at * 128, (at - 1) * 128, at * 128)
    for (let bit = 0; bit < (at % 3 === 2 ? 20 : fill); bit++) out[at * 128 + chance.int(128)]! |= 1 << chance.int(8)
  }
  return out
}

describe("MT151 the kernel", () => {
  test("MT151 is WebAssembly here, and small", () => {
    expect(fastKernel().name).toBe("wasm")
    expect(assembleKernel().length).toBeLessThan(900)
  })

  test.each([500, 600, 750, 900, 999])("MT151 WebAssembly and plain JavaScript find the same at %i", (threshold) => {
    const [a, b] = [madeUp(1, 150), madeUp(1, 333)]
    const fast = compareEncodings(a, b, threshold, fastKernel())
    expect(fast).toEqual(compareEncodings(a, b, threshold, plainKernel()))
    expect(fast).toEqual(everyPair(a, b, threshold))
  })

  test("MT151 goes over the edge of a tile", () => {
    const b = madeUp(5, 2100)
    const one = b.slice(2099 * 128)
    const [wasm, plain] = [fastKernel(), plainKernel()].map((kernel) => compareEncodings(one, b, 1000, kernel))
    expect(wasm).toEqual(plain)
  })

  test("MT151 reads encodings that are a part of a file, as Node gives them", () => {
    const [a, b] = [madeUp(1, 30), madeUp(1, 40)]
    const part = new Uint8Array([1, 2, 3, 4, ...b]).subarray(4)
    part.slice = part.subarray // as a Buffer has it: no copy
    for (const kernel of [fastKernel(), plainKernel()])
      expect(compareEncodings(a, part, 600, kernel)).toEqual(compareEncodings(a, b, 600, kernel))
    expect(sizesOf(part)).toEqual(sizesOf(b))
  })

  test("MT151 an encoding without bits matches nothing", () => {
    expect(compareEncodings(new Uint8Array(128), new Uint8Array(256), 600)).toEqual([])
  })
})

/** The meaning of the comparison, without tiles, order or bounds. */
function everyPair(a: Uint8Array, b: Uint8Array, threshold: number): [number, number][] {
  const [sizesA, sizesB] = [sizesOf(a), sizesOf(b)]
  const likeness = (one: number, other: number): number => {
    let common = 0
    for (let at = 0; at < 128; at++) common += bitsOf(a[one * 128 + at]! & b[other * 128 + at]!)
    const sum = sizesA[one]! + sizesB[other]!
    return sum > 0 && common * 2000 >= threshold * sum ? common / sum : 0
  }
  const rows = [...sizesA.keys()].map((one) => [...sizesB.keys()].map((other) => likeness(one, other)))
  const onlyBest = (values: readonly number[]): number => {
    const most = Math.max(...values)
    return most > 0 && values.filter((value) => value === most).length === 1 ? values.indexOf(most) : -1
  }
  return rows.flatMap((values, one): [number, number][] => {
    const other = onlyBest(values)
    return other >= 0 && onlyBest(rows.map((row) => row[other]!)) === one ? [[one, other]] : []
  })
}

describe("MT150 encodings", () => {
  const keys = encodingKeys(bytes(7))

  test("MT150 the same person in another script has a like encoding; under another key there is no likeness", () => {
    const encode = (row: (typeof LIST_A)[number], by = keys) => encoderOf(by, 10)(readRow(row))
    const [one, other] = [encode(LIST_A[0]!), encode(LIST_B[0]!)]
    expect(compareEncodings(one, other, 700)).toEqual([[0, 0]])
    expect(compareEncodings(one, encode(LIST_B[0]!, encodingKeys(bytes(8))), 600)).toEqual([])
  })

  test("MT378 a row is encoded as if it stood alone, whatever rows of its list were encoded before it", () => {
    const rows = [...LIST_A, ...LIST_B, ...LIST_A].map(readRow)
    const encode = encoderOf(keys, 10)
    expect(rows.map(encode)).toEqual(rows.map((row) => encoderOf(keys, 10)(row)))
  })

  test("MT150 padding has as many bits as asked for", () => {
    expect([...sizesOf(paddingEncoding(bytes(1), 300))]).toEqual([300])
  })

  test("MT150 a party reads a result with tickets and nothing of the other's encodings", () => {
    const { files, refused, three } = play(beginAll(inEncodings(termsOf(LIST_A, LIST_B)), LIST_A, LIST_B))
    expect(refused).toBeNull()
    const result = readFile(files.get("result")!)
    expect(isRefusal(result)).toBe(false)
    const { header, payload } = result as BlindMessage
    expect(payload).toHaveLength(0)
    expect(Object.keys(header).sort()).toEqual(["audited", "ctx", "kind", "matches", "output", "pairs", "repeated"])
    expect([...three.a.messages.keys()].filter((key) => key.startsWith("encodings"))).toEqual(["encodings:a"])
  })

  test("MT150 at the level of a number, no pairs are told", () => {
    const terms = { ...inEncodings(termsOf(LIST_A, LIST_B)), output: "count" } as const
    const { header } = readFile(play(beginAll(terms, LIST_A, LIST_B)).files.get("result")!) as BlindMessage
    expect(header).toMatchObject({ matches: 3, pairs: null })
  })
})
