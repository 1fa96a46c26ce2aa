import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import { describe, expect, test } from "vitest"
import { canonicalJson } from "../canonical.ts"
import { DEFAULT_PLAN } from "../index.ts"
import { auditLine } from "./facilitator.ts"
import { PROOF_BYTES, readFile, writeFile } from "./files.ts"
import { keyTables } from "./keys.ts"
import { type BlindHeader, type BlindMessage, type BlindTerms, isRefusal } from "./messages.ts"
import { prove, tagsOf } from "./oprf.ts"
import { takeFile } from "./play.ts"
import { beginRound, runThrough, said, termsFault } from "./round.ts"
import {
  beginAll,
  bytes,
  type Dishonest,
  isOnList,
  LIST_A,
  LIST_B,
  type Played,
  play,
  type Rows,
  readRow,
  sealedList,
  termsOf,
} from "./rounds.test-support.ts"
import type { MessageKey } from "./routes.ts"
import { SODIUM } from "./suites.test-support.ts"

/** Small rounds in which every ticket is audited. */
function smallTerms(a: Rows = LIST_A, b: Rows = LIST_B): BlindTerms {
  const terms = termsOf(a, b)
  return {
    ...terms,
    a: { ...terms.a, tickets: 6, audited: 6 },
    b: { ...terms.b, tickets: 6, audited: 6 },
    keys: { ...terms.keys!, slots: 3 },
  }
}

const TERMS = smallTerms()
const playSmall = (dishonest: Dishonest, until: MessageKey | null = null): Played =>
  play(beginAll(TERMS, LIST_A, LIST_B), dishonest, until)

/** Writes a file anew with another header or payload. */
function changed(
  file: Uint8Array,
  header: Partial<BlindHeader>,
  payload?: (payload: Uint8Array) => Uint8Array,
): Uint8Array {
  const message = readFile(file) as BlindMessage
  const bytes = message.payload.slice()
  return writeFile({ ...message.header, ...header } as BlindHeader, payload?.(bytes) ?? bytes)
}

const element = (fill: number): Uint8Array => SODIUM.multiplyBase(SODIUM.scalarOf(new Uint8Array(64).fill(fill)))
const withElement = (place: number, value: Uint8Array) => (payload: Uint8Array) => {
  payload.set(value, place * 32)
  return payload
}

describe("MT141 elements that are none", () => {
  test.each([
    ["the identity", new Uint8Array(32), "identity"],
    ["what is not canonical", new Uint8Array(32).fill(255), "not-an-element"],
  ] as const)("MT141 %s is refused with its place", (_, value, refused) => {
    const played = playSmall({ "blinded:a": (file) => changed(file, {}, withElement(4, value)) })
    expect(played.refused).toMatchObject({ refused, side: "a", by: "f", at: 4 })
  })

  test("MT141 an element that stands twice is refused", () => {
    const played = playSmall({
      "blinded:b": (file) => changed(file, {}, (payload) => withElement(1, payload.slice(0, 32))(payload)),
    })
    expect(played.refused).toMatchObject({ refused: "repeated-element", side: "b", by: "f", at: 1 })
  })
})

describe("MT142 answers", () => {
  test("MT142 a proof over another key than the committed one is refused", () => {
    const other = SODIUM.scalarOf(new Uint8Array(64).fill(9))
    const played = playSmall({
      "evaluated:f:a": (file, three) => {
        const asked = said(three.f, "blinded", "blinded:a").payload
        const from = Array.from({ length: 18 }, (_, at) => asked.slice(at * 32, at * 32 + 32))
        const to = from.map((each) => SODIUM.multiply(other, each)!)
        const statement = { key: SODIUM.multiplyBase(other), from, to }
        const proof = prove(SODIUM, tagsOf(SODIUM, 1), other, statement, SODIUM.scalarOf(new Uint8Array(64).fill(3)))
        return changed(file, {}, () => Uint8Array.from([...to.flatMap((each) => [...each]), ...proof]))
      },
    })
    expect(played.refused).toMatchObject({ refused: "proof-does-not-hold", side: "f", by: "a" })
  })

  test("MT142 one answer changed is refused", () => {
    const played = playSmall({ "evaluated:f:b": (file) => changed(file, {}, withElement(5, element(7))) })
    expect(played.refused).toMatchObject({ refused: "proof-does-not-hold", side: "f", by: "b" })
  })

  test("MT142 an answer without proofs is refused", () => {
    const played = playSmall({
      "evaluated:f:a": (file) =>
        changed(file, { proofs: 0 }, (payload) => payload.slice(0, payload.length - PROOF_BYTES)),
    })
    expect(played.refused).toMatchObject({ refused: "wrong-count", side: "f" })
  })

  test("MT142 an answer to other elements than those sent is refused", () => {
    const played = playSmall({ "evaluated:b:a": (file) => changed(file, { of: "00".repeat(32) }) })
    expect(played.refused).toMatchObject({ refused: "wrong-digest", side: "b" })
  })
})

describe("MT143 files", () => {
  const honest = playSmall({}, "draw").files
  const refusedAs = (file: Uint8Array): unknown => {
    const read = readFile(file)
    return isRefusal(read) ? read.refused : read
  }

  test("MT143 a file that another program would have written otherwise is refused", () => {
    const text = (source: string): Uint8Array => new TextEncoder().encode(source)
    expect(refusedAs(text("wasit-blind/2 {}\n"))).toBe("not-a-blind-file")
    expect(refusedAs(text("wasit-blind/1 {}\n"))).toBe("wrong-header")
    const ctx = "ab".repeat(32)
    const purged = `wasit-blind/1 {"ctx":"${ctx}","kind":"purged","side":"a"}\n`
    expect(refusedAs(text(purged))).toMatchObject({ header: { kind: "purged" } })
    expect(refusedAs(text(purged.replace('","kind', '", "kind')))).toBe("wrong-header")
    expect(refusedAs(text(purged.replace('"side":"a"', '"side":"c"')))).toBe("wrong-header")
    expect(refusedAs(text(purged.replace('"side":"a"', '"side":"a","more":1')))).toBe("wrong-header")
    expect(refusedAs(text(purged.replace(ctx, ctx.toUpperCase())))).toBe("wrong-header")
    expect(refusedAs(text(`${purged}x`))).toBe("wrong-length")
    const tags = honest.get("tags:a")!
    expect(refusedAs(tags.slice(0, -1))).toBe("wrong-length")
    expect(refusedAs(Uint8Array.from([...tags, 0]))).toBe("wrong-length")
  })
})

describe("MT144 order", () => {
  test("MT144 a message of another round is refused", () => {
    const other = play(beginAll({ ...TERMS, round: 2 }, LIST_A, LIST_B), {}, "draw").files
    expect(playSmall({ "commit:a": () => other.get("commit:a")! }).refused?.refused).toBe("wrong-context")
    expect(playSmall({ "blinded:a": () => other.get("blinded:a")! }).refused?.refused).toBe("wrong-context")
    expect(playSmall({ "tags:b": () => other.get("tags:b")! }).refused?.refused).toBe("wrong-context")
  })

  test("MT144 nothing is taken before all three committed, nothing twice, nothing in another's name", () => {
    const { files, three } = playSmall({}, "draw")
    const begun = beginAll(TERMS, LIST_A, LIST_B)
    const taken = (round: typeof begun.f, from: "a" | "b", key: MessageKey): unknown => {
      const result = runThrough(takeFile(round, from, files.get(key)!))
      return isRefusal(result) ? result.refused : "taken"
    }
    expect(taken(begun.f, "a", "blinded:a")).toBe("not-yet")
    expect(taken(begun.f, "b", "commit:a")).toBe("wrong-side")
    expect(taken(begun.f, "a", "commit:a")).toBe("taken")
    expect(taken(three.f, "a", "blinded:a")).toBe("already-sent")
    expect(taken(three.f, "a", "tags:a")).toBe("already-sent")
  })

  test("MT144 tags need the committed coin, and the draw all three", () => {
    const coin = "11".repeat(32)
    expect(playSmall({ "tags:a": (file) => changed(file, { coin }) }).refused).toMatchObject({
      refused: "coin-does-not-open",
      side: "a",
      by: "f",
    })
    const coins = (file: Uint8Array) =>
      (readFile(file) as BlindMessage<Extract<BlindHeader, { kind: "draw" }>>).header.coins
    const drawn = playSmall({ draw: (file) => changed(file, { coins: { ...coins(file), f: coin } }) })
    expect(drawn.refused).toMatchObject({ refused: "coin-does-not-open", side: "f" })
    const chosen = playSmall({ draw: (file) => changed(file, { a: [0, 1, 2] } as Partial<BlindHeader>) })
    expect(chosen.refused).toMatchObject({ refused: "draw-differs", side: "f" })
  })
})

describe("MT147 quotas", () => {
  test("MT147 one ticket more than agreed is refused, by the facilitator and by the other party", () => {
    const more = playSmall({
      "blinded:a": (file) =>
        changed(file, { tickets: 7 }, (payload) =>
          Uint8Array.from([...payload, ...element(1), ...element(2), ...element(3)]),
        ),
    })
    expect(more.refused).toMatchObject({ refused: "over-quota", side: "a", by: "f" })
    const through = playSmall({
      "evaluated:f:b": (file) =>
        changed(file, { elements: 19 }, (payload) =>
          Uint8Array.from([...payload.slice(0, 18 * 32), ...element(1), ...payload.slice(18 * 32)]),
        ),
    })
    expect(through.refused).toMatchObject({ refused: "over-quota", side: "f", by: "a" })
  })

  test("MT147 fewer than agreed are refused too: the number would tell", () => {
    const fewer = playSmall({
      "blinded:b": (file) => changed(file, { tickets: 5 }, (payload) => payload.slice(0, 15 * 32)),
    })
    expect(fewer.refused).toMatchObject({ refused: "wrong-count", side: "b" })
  })

  test("MT147 terms are refused beyond the mandate, for a list that was not sealed, and for one asked before", () => {
    const sealed = (["a", "b"] as const).map((side) => TERMS[side])
    expect(termsFault(TERMS, { sealed, asked: [] })).toBeNull()
    expect(termsFault({ ...TERMS, a: { ...TERMS.a, quota: 5 } })).toMatchObject({ refused: "over-quota", side: "a" })
    expect(termsFault(TERMS, { sealed: [TERMS.a], asked: [] })).toMatchObject({ refused: "list-not-sealed", side: "b" })
    expect(termsFault(TERMS, { sealed, asked: [TERMS.a] })).toMatchObject({ refused: "list-already-asked", side: "a" })
    expect(termsFault({ ...TERMS, a: { ...TERMS.a, rows: 7 } })).toMatchObject({ refused: "wrong-count", side: "a" })
  })

  test("MT147 a list of another length than the sealed one does not begin", () => {
    const list = sealedList([...LIST_A, LIST_B[5]!], 1).list
    const setup = { me: "a", terms: TERMS, secret: bytes(1), suite: SODIUM, list, readRow, isOnList } as const
    expect(beginRound(setup)).toMatchObject({ refused: "list-not-sealed" })
  })
})

describe("MT148 the audit", () => {
  test("MT148 a row that is not on the sealed list is found", () => {
    const invented: Rows = LIST_A.map((row, at) => (at === 2 ? { name: "Nobody Known", father: "Of Anywhere" } : row))
    const begun = beginAll(TERMS, LIST_A, LIST_B)
    const played = play({ ...begun, a: { ...begun.a, list: sealedList(invented, 1).list } })
    expect(played.refused).toMatchObject({ refused: "row-not-on-list", side: "a", by: "f" })
  })

  test("MT148 elements of other names than the row's are found", () => {
    const begun = beginAll(TERMS, LIST_A, LIST_B)
    const fishing = play({
      ...begun,
      b: { ...begun.b, readRow: (row) => readRow(row === LIST_B[5] ? LIST_A[1]! : row) },
    })
    expect(fishing.refused).toMatchObject({ refused: "elements-differ", side: "b", by: "f" })
  })

  test("MT148 tags that are not what became of the elements are found", () => {
    const played = playSmall({
      "tags:b": (file) => changed(file, {}, (payload) => payload.map((byte, at) => (at === 40 ? byte ^ 1 : byte))),
    })
    expect(played.refused).toMatchObject({ refused: "tags-differ", side: "b" })
  })

  test("MT148 answers to the other party under another share are found", () => {
    const played = playSmall({ "evaluated:b:a": (file) => changed(file, {}, withElement(2, element(5))) })
    expect(played.refused).toMatchObject({ refused: "proof-does-not-hold", side: "b", by: "f" })
  })

  test("MT148 tickets other than the drawn ones, and seeds other than the committed, are found", () => {
    const opened = (file: Uint8Array) =>
      (readFile(file) as BlindMessage<Extract<BlindHeader, { kind: "opened" }>>).header
    const fewer = playSmall({
      "opened:a": (file) => changed(file, { tickets: opened(file).tickets.slice(1) } as Partial<BlindHeader>),
    })
    expect(fewer.refused).toMatchObject({ refused: "draw-differs", side: "a" })
    const swapped = playSmall({
      "opened:a": (file) =>
        changed(file, {
          tickets: opened(file).tickets.map((each) => ({ ...each, seed: "22".repeat(32) })),
        } as Partial<BlindHeader>),
    })
    expect(swapped.refused).toMatchObject({ refused: "ticket-not-committed", side: "a" })
  })

  test("MT148 an honest round passes, and says how many rows were opened", () => {
    const { three, refused } = playSmall({})
    expect(refused).toBeNull()
    expect(said(three.b, "result", "result").header.audited).toEqual({ a: 6, b: 6 })
    expect(auditLine(three.f, "a")).toEqual({ drawn: 6, rows: 5, keysLeftOut: 0 })
  })
})

test("MT146 a person who stands on a list twice is asked for once, and counted", () => {
  const twice: Rows = [...LIST_A, { ...LIST_A[3]!, birth: "1989" }]
  const terms = { ...termsOf(twice, LIST_B), a: { ...termsOf(twice, LIST_B).a, tickets: 8 } }
  const { three, refused } = play(beginAll(terms, twice, LIST_B))
  expect(refused).toBeNull()
  const { matches, repeated } = said(three.a, "result", "result").header
  expect({ matches, repeated }).toEqual({ matches: 3, repeated: { a: 1, b: 0 } })
})

test("MT152 who has other tables cannot sign the same terms", () => {
  expect(termsOf(LIST_A, LIST_B).keys?.tables).toBe(keyTables())
  expect(keyTables()).toMatch(/^[0-9a-f]{64}$/)
  // Not the names alone: who makes other kinds of keys of them would fail the audit as well.
  expect(keyTables()).not.toBe(bytesToHex(sha256(utf8ToBytes(canonicalJson(DEFAULT_PLAN.tables)))))
})
