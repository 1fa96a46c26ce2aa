import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js"
import { describe, expect, test } from "vitest"
import { expandSeed } from "./derive.ts"
import { checkElements, multiplyAll, PROOF_SLICE, proveAll, verifyAll } from "./element-steps.ts"
import type { BlindSide } from "./messages.ts"
import { makeFile, takeFile } from "./play.ts"
import { type Crew, type Portion, shareOut, workOn } from "./portions.ts"
import { type BlindProgress, type Round, runThrough, type Steps } from "./round.ts"
import { beginAll, deliver, LIST_A, LIST_B, termsOf } from "./rounds.test-support.ts"
import type { MessageKey } from "./routes.ts"
import { SODIUM } from "./suites.test-support.ts"

/** Workers that answer in another order than they were asked, each with a copy of what it was given, as over a message. */
class Workers implements Crew {
  readonly kinds = new Map<Portion["kind"], number>()
  readonly size: number
  most = 0
  #underWay = 0

  constructor(size: number) {
    this.size = size
  }

  async work(_suite: string, portion: Portion): Promise<Uint8Array> {
    this.most = Math.max(this.most, ++this.#underWay)
    const number = (this.kinds.get(portion.kind) ?? 0) + 1
    this.kinds.set(portion.kind, number)
    for (let turn = 0; turn < (number * 7) % 5; turn++) await new Promise((resolve) => setImmediate(resolve))
    const made = structuredClone(workOn(SODIUM, structuredClone(portion)))
    this.#underWay--
    return made
  }
}

async function byCrew<T>(steps: Steps<T>, crew: Crew): Promise<{ readonly made: T; readonly told: BlindProgress[] }> {
  const told: BlindProgress[] = []
  const shared = shareOut(steps, crew)
  for (;;) {
    const next = await shared.next()
    if (next.done === true) return { made: next.value, told }
    told.push(next.value)
  }
}

const TERMS = termsOf(LIST_A, LIST_B)
/** Tickets for as many elements as are worth sharing. */
const LARGE = { ...TERMS, a: { ...TERMS.a, tickets: 206, quota: 300 } } as const
const STEPS: readonly (readonly [BlindSide, MessageKey])[] = [
  ["a", "blinded:a"],
  ["b", "blinded:b"],
  ["f", "evaluated:f:a"],
  ["f", "evaluated:f:b"],
  ["b", "evaluated:b:a"],
  ["a", "evaluated:a:b"],
  ["a", "tags:a"],
]

describe("however many workers share a step", () => {
  test("MT161 every message of a round is the same, byte by byte, and progress goes on to the end", async () => {
    const three: Record<BlindSide, Round> = { ...beginAll(LARGE, LIST_A, LIST_B) }
    for (const side of ["a", "b", "f"] as const) {
      const key = `commit:${side}` as const
      expect(deliver(three, side, key, runThrough(makeFile(three[side], key)))).toBeNull()
    }
    let shared = 0
    for (const [side, key] of STEPS) {
      const alone = runThrough(makeFile(three[side], key))
      const crew = new Workers(1 + (shared % 4))
      const { made, told } = await byCrew(makeFile(three[side], key), crew)
      expect(made).toEqual(alone)
      // From nought for each part of a step, then never back.
      expect(told.every(({ done }, place) => done === 0 || told[place - 1]!.done <= done)).toBe(true)
      expect(told.every((each) => !("work" in each))).toBe(true)
      if (crew.kinds.size > 0) {
        shared++
        expect(crew.most).toBe(2 * crew.size)
        const reader = key === "evaluated:f:a" ? "a" : "f"
        const taken = await byCrew(takeFile(three[reader], side, made), crew)
        expect(taken.made).toEqual(runThrough(takeFile(three[reader], side, alone)))
      }
      expect(deliver(three, side, key, alone)).toBeNull()
    }
    expect(shared).toBe(4)
  }, 60_000)

  test("proofs are the same, and the first slice that does not hold is found", async () => {
    const count = PROOF_SLICE + 60
    const [key, other] = [1, 2].map((at) => SODIUM.scalarOf(expandSeed(utf8ToBytes("share"), "key", at))) as [Key, Key]
    const from = new Uint8Array(32 * count)
    for (let at = 0; at < count; at++) {
      from.set(SODIUM.hashToGroup(utf8ToBytes(`${at}`), utf8ToBytes("portions")), 32 * at)
    }
    const to = runThrough(multiplyAll(SODIUM, key, from, count))
    const proofs = runThrough(proveAll(SODIUM, key, from, to, count))
    const answer = concatBytes(to, proofs)
    const wrong = answer.slice()
    wrong.set(SODIUM.multiply(other, from.subarray(32 * (count - 1), 32 * count))!, 32 * (count - 1))
    const faulty = answer.slice()
    faulty.set(new Uint8Array(32), 32 * 300)
    faulty.set(faulty.subarray(0, 32), 32 * 200)
    const crew = new Workers(3)
    expect((await byCrew(proveAll(SODIUM, key, from, to, count), crew)).made).toEqual(proofs)
    const verified = async (payload: Uint8Array) =>
      (await byCrew(verifyAll(SODIUM, SODIUM.multiplyBase(key), from, payload, count), crew)).made
    expect(await verified(answer)).toBeNull()
    expect(await verified(wrong)).toBe(PROOF_SLICE)
    const checked = (await byCrew(checkElements(SODIUM, faulty, count, "f"), crew)).made
    expect(checked).toEqual({ refused: "repeated-element", side: "f", at: 200 })
  }, 60_000)

  test("a portion brings its own bytes and no others", async () => {
    const crew = new Workers(2)
    const seen: Uint8Array[] = []
    const watched: Crew = {
      size: 2,
      work: (suite, portion) => {
        seen.push(...Object.values(portion).flatMap((value) => (value instanceof Uint8Array ? [value] : [])))
        return crew.work(suite, portion)
      },
    }
    const elements = new Uint8Array(32 * 2100)
    for (let at = 0; at < 2100; at++) {
      elements.set(SODIUM.hashToGroup(utf8ToBytes(`${at}`), utf8ToBytes("own")), 32 * at)
    }
    expect((await byCrew(checkElements(SODIUM, elements, 2100, "a"), watched)).made).toBeNull()
    expect(seen).toHaveLength(9)
    expect(seen.every((bytes) => bytes.buffer.byteLength === bytes.length)).toBe(true)
  })

  test("what workers cannot do is done without them", async () => {
    const key = SODIUM.scalarOf(expandSeed(utf8ToBytes("share"), "key", 1))
    const elements = new Uint8Array(32 * 2100)
    for (let at = 0; at < 2100; at++) {
      elements.set(SODIUM.hashToGroup(utf8ToBytes(`${at}`), utf8ToBytes("own")), 32 * at)
    }
    let asked = 0
    const broken: Crew = {
      size: 2,
      work: async (_suite, portion) => {
        if (++asked > 3) throw new Error("no worker")
        return workOn(SODIUM, portion)
      },
    }
    const alone = runThrough(multiplyAll(SODIUM, key, elements, 2100))
    expect((await byCrew(multiplyAll(SODIUM, key, elements, 2100), broken)).made).toEqual(alone)
    elements.set(new Uint8Array(32), 0)
    await expect(byCrew(multiplyAll(SODIUM, key, elements, 2100), broken)).rejects.toThrow("was not checked")
  })
})

type Key = Uint8Array
