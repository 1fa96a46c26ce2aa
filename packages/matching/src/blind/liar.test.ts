import { describe, expect, test } from "vitest"
import { learnedFrom } from "./card.ts"
import { drawTickets } from "./draw.ts"
import { sizesOf } from "./encodings/compare-encodings.ts"
import { readFile, writeFile } from "./files.ts"
import type { BlindHeader, BlindMessage, BlindResult, BlindTerms, Draw, PairRecord } from "./messages.ts"
import { isRefusal } from "./messages.ts"
import { showRecord, wantPairs } from "./opening.ts"
import { ownOrder } from "./party.ts"
import { takeFile } from "./play.ts"
import { beginRound, runThrough, said, termsFault } from "./round.ts"
import {
  beginAll,
  bytes,
  deliver,
  inEncodings,
  isOnList,
  LIST_A,
  LIST_B,
  type Played,
  play,
  type Rows,
  readRow,
  type Three,
  termsOf,
} from "./rounds.test-support.ts"
import { SODIUM } from "./suites.test-support.ts"
import { PADDING } from "./tickets.ts"

const TERMS = termsOf(LIST_A, LIST_B)
const headerOf = <H extends BlindHeader>(file: Uint8Array): H => (readFile(file) as BlindMessage<H>).header
const refusedAs = (taken: object): string => (isRefusal(taken) ? taken.refused : "taken")

describe("MT280 the draw", () => {
  test("MT280 nobody chooses a party's drawn tickets by what the facilitator says of the other's", () => {
    const { three, files } = play(beginAll(TERMS, LIST_A, LIST_B), {}, "opened:a")
    const { coins, tags, a } = headerOf<Draw>(files.get("draw")!)
    for (let guess = 0; guess < 40; guess++) {
      const other = guess.toString(16).padStart(64, "0")
      expect(drawTickets(three.f, { coins, tags: { ...tags, b: other } }, "a")).toEqual(a)
    }
  })

  test("MT280 a draw from another file of tags than a party's own is refused by that party", () => {
    const played = play(beginAll(TERMS, LIST_A, LIST_B), {
      draw: (file, three) => {
        const honest = headerOf<Draw>(file)
        const tags = { ...honest.tags, a: "22".repeat(32) }
        return writeFile({ ...honest, tags, a: drawTickets(three.f, { ...honest, tags }, "a") })
      },
    })
    expect(played.refused).toMatchObject({ refused: "wrong-digest", side: "f", by: "a" })
  })
})

describe("MT281 a result that cannot be", () => {
  const lied = (change: (honest: BlindResult, three: Three) => Partial<BlindResult>, terms = TERMS): Played =>
    play(beginAll(terms, LIST_A, LIST_B), {
      result: (file, three) => {
        const honest = headerOf<BlindResult>(file)
        return writeFile({ ...honest, ...change(honest, three) })
      },
    })

  test.each<[string, (honest: BlindResult, three: Three) => Partial<BlindResult>]>([
    ["with another number than its pairs", ({ matches }) => ({ matches: matches - 1 })],
    [
      "with one ticket in two pairs",
      ({ pairs }) => ({ pairs: [pairs![0]!, [pairs![0]![0], pairs![1]![1]], pairs![2]!] }),
    ],
    ["with a ticket that is none", ({ pairs }) => ({ pairs: [...pairs!.slice(0, 2), [7, 10]] })],
    ["with more repeated tickets than rows", () => ({ repeated: { a: 6, b: 0 } })],
    ["with a check that was not made", () => ({ audited: { a: 2, b: 3 } })],
    [
      "with padding in a pair",
      ({ pairs }, { a }) => ({ pairs: [...pairs!.slice(0, 2), [ownOrder(a).indexOf(PADDING), pairs![2]![1]]] }),
    ],
  ])("MT281 is refused: %s", (_, change) => {
    expect(lied(change).refused).toMatchObject({ refused: "result-differs", side: "f", by: "a" })
  })

  test("MT281 a number greater than the shorter list is refused", () => {
    const terms: BlindTerms = { ...TERMS, output: "count" }
    expect(lied(() => ({ matches: 5 }), terms).refused).toBeNull()
    expect(lied(() => ({ matches: 6 }), terms).refused).toMatchObject({ refused: "result-differs", side: "f" })
  })
})

describe.each(["keys", "encodings"] as const)("MT282 a row shown for a pair, by %s", (mode) => {
  const terms: BlindTerms = { ...(mode === "keys" ? TERMS : inEncodings(TERMS)), output: "records" }

  function wanting(three: Three, change: (pairs: BlindResult["pairs"]) => BlindResult["pairs"] = (pairs) => pairs) {
    const round = { ...three }
    const pairs = said(round.a, "result", "result").header.pairs!
    for (const side of ["a", "b"] as const) {
      expect(deliver(round, side, `wanted:${side}`, wantPairs(round[side], change(pairs)!))).toBeNull()
    }
    return { round, pairs }
  }
  const shown = (three: Three, side: "a" | "b", pair: readonly [number, number]): Uint8Array => {
    const file = showRecord(three[side], pair)
    if (isRefusal(file)) throw new Error(file.refused)
    return file
  }

  test("MT282 the row that matched is taken", () => {
    const { round, pairs } = wanting(play(beginAll(terms, LIST_A, LIST_B)).three)
    expect(refusedAs(runThrough(takeFile(round.a, "b", shown(round, "b", pairs[0]!))))).toBe("taken")
    expect(refusedAs(runThrough(takeFile(round.b, "a", shown(round, "a", pairs[2]!))))).toBe("taken")
  })

  test("MT282 a committed row that is not the one asked with is refused", () => {
    // B asks with the keys of a row of A, which nobody drew, and shows the row that it committed.
    const unseen: BlindTerms = { ...terms, b: { ...terms.b, audited: 0 } }
    const begun = beginAll(unseen, LIST_A, LIST_B)
    const fishing = play({
      ...begun,
      b: { ...begun.b, readRow: (row) => readRow(row === LIST_B[5] ? LIST_A[1]! : row) },
    })
    expect(fishing.refused).toBeNull()
    const { round, pairs } = wanting(fishing.three)
    const order = ownOrder(round.b)
    const lie = pairs.find(([, ticket]) => order[ticket] === 5)!
    expect(lie).toBeDefined()
    expect(runThrough(takeFile(round.a, "b", shown(round, "b", lie)))).toMatchObject({
      refused: "record-differs",
      side: "b",
    })
    const honest = pairs.find((pair) => pair !== lie)!
    expect(refusedAs(runThrough(takeFile(round.a, "b", shown(round, "b", honest))))).toBe("taken")
  })

  test("MT282 a row of a pair that is not of the result, or that one of the two did not want, is refused", () => {
    const { three } = play(beginAll(terms, LIST_A, LIST_B))
    const { round, pairs } = wanting(three, (all) => all!.slice(0, 2))
    const [wanted, other] = [pairs[0]!, pairs[2]!]
    const opened = headerOf<PairRecord>(shown(round, "b", wanted))
    const send = (pair: readonly [number, number]) =>
      refusedAs(runThrough(takeFile(round.a, "b", writeFile({ ...opened, pair }))))
    expect(send(wanted)).toBe("taken")
    expect(send([other[0], wanted[1]])).toBe("pair-not-wanted")
    expect(send(other)).toBe("pair-not-wanted")
  })
})

describe("MT283 what a length tells", () => {
  test("MT283 opened tickets make a file of one length, be they rows or padding, with much in them or little", () => {
    const lengths = ([rows, mode]: readonly [Rows, "keys" | "encodings"]): number => {
      const terms = termsOf(rows, LIST_B)
      const full = { ...terms, a: { ...terms.a, tickets: 8, audited: 8 } }
      const { files, refused } = play(beginAll(mode === "keys" ? full : inEncodings(full), rows, LIST_B))
      expect(refused).toBeNull()
      return files.get("opened:a")!.length
    }
    for (const mode of ["keys", "encodings"] as const) {
      const all = [LIST_A, LIST_A.slice(0, 1), [...LIST_A, {}, {}, {}]].map((rows) => lengths([rows, mode]))
      expect(new Set(all).size).toBe(1)
    }
  })

  test("MT283 padding among encodings has as many bits as rows have, not all the same number", () => {
    const terms = inEncodings({ ...TERMS, a: { ...TERMS.a, tickets: 40 } })
    const { three } = play(beginAll(terms, LIST_A, LIST_B), {}, "draw")
    const sizes = sizesOf(said(three.f, "encodings", "encodings:a").payload)
    const order = ownOrder(three.a)
    const sizesWhere = (isRow: boolean): ReadonlySet<number> =>
      new Set([...sizes].filter((_, ticket) => (order[ticket] !== PADDING) === isRow))
    const [rows, padding] = [sizesWhere(true), sizesWhere(false)]
    expect(padding.size).toBeGreaterThan(2)
    expect([...padding].filter((size) => !rows.has(size))).toEqual([])
  })
})

describe("MT284 terms that cannot be kept", () => {
  test("MT284 a kind of key that this program does not know is refused before anything is sent", () => {
    const types = ["given-mother"] as unknown as NonNullable<BlindTerms["keys"]>["types"]
    const terms = { ...TERMS, keys: { ...TERMS.keys!, types } }
    const setup = { me: "f", terms, secret: bytes(1), suite: SODIUM, list: null, readRow, isOnList } as const
    expect(beginRound(setup)).toMatchObject({ refused: "wrong-header" })
  })

  test("MT284 more tickets to be drawn than one proof and one file can hold are refused", () => {
    const drawing = (audited: number) => ({ ...TERMS, a: { ...TERMS.a, tickets: 9000, quota: 9000, audited } })
    expect(termsFault(drawing(2000))).toBeNull()
    expect(termsFault(drawing(2001))).toMatchObject({ refused: "too-many-drawn", side: "a" })
  })
})

test("MT285 with the facilitator's help a party may ask with every element it has, and the card says so", () => {
  const { three } = play(beginAll(TERMS, LIST_A, LIST_B))
  const line = learnedFrom(three.a).lines.find(({ who, code }) => who === "a" && code === "guesses-with-facilitator")
  expect(line?.numbers).toEqual([TERMS.a.tickets * TERMS.keys!.slots])
})

describe("MT337 a number alone", () => {
  /** One row stands a second time on B's list, sealed like the others. */
  const counted = (twice: number): Played => {
    const list = [...LIST_B, LIST_B[twice]!]
    return play(beginAll({ ...termsOf(LIST_A, list), output: "count" }, LIST_A, list))
  }

  test("MT337 whoever writes one person twice does not learn from the result whether the other has him", () => {
    const [onBoth, onOne] = [counted(3), counted(5)].map(({ three }) => said(three.b, "result", "result").header)
    expect(onBoth).toMatchObject({ matches: 3, pairs: null })
    expect({ ...onBoth, ctx: "" }).toEqual({ ...onOne, ctx: "" })
  })

  test("MT337 a facilitator who tells more than the number is refused", () => {
    const told = play(beginAll({ ...TERMS, output: "count" }, LIST_A, LIST_B), {
      result: (file) => writeFile({ ...headerOf<BlindResult>(file), repeated: { a: 0, b: 1 } }),
    })
    expect(told.refused).toMatchObject({ refused: "result-differs", side: "f", by: "a" })
  })
})

describe("MT335 what ties the questions to the sealed rows", () => {
  /** A asks for somebody of B's list in place of one of its own rows, and every ticket is drawn. */
  const fishing = (mode: "keys" | "encodings"): Played => {
    const drawn = { ...TERMS, a: { ...TERMS.a, audited: TERMS.a.tickets } }
    const begun = beginAll(mode === "keys" ? drawn : inEncodings(drawn), LIST_A, LIST_B)
    return play({ ...begun, a: { ...begun.a, readRow: (row) => readRow(row === LIST_A[1] ? LIST_B[5]! : row) } })
  }

  test("MT335 by keys the draw finds who asks for another name than the row's", () => {
    expect(fishing("keys").refused).toMatchObject({ refused: "elements-differ", side: "a", by: "f" })
  })

  test("MT335 by encodings it does not, and nothing promises that it would", () => {
    const { refused, three } = fishing("encodings")
    expect([refused, said(three.a, "result", "result").header.matches]).toEqual([null, 4])
  })
})

describe("MT144 two faces", () => {
  test("MT144 a facilitator who commits otherwise to each party gets no message of one past the other", () => {
    const begun = beginAll(TERMS, LIST_A, LIST_B)
    const other = beginAll(TERMS, LIST_A, LIST_B, { secret: bytes(99) })
    // A is told one binding, B another.
    const [toA, toB] = [play(begun, {}, "blinded:a").files, play({ ...begun, f: other.f }, {}, "blinded:a").files]
    expect(toA.get("commit:a")).toEqual(toB.get("commit:a"))
    const [a, b] = [play(begun, {}, "draw"), play({ ...begun, f: other.f }, {}, "draw")]
    expect(refusedAs(runThrough(takeFile(a.three.a, "b", b.files.get("evaluated:b:a")!)))).toBe("already-sent")
    const waiting = play(begun, {}, "evaluated:b:a").three.a
    expect(refusedAs(runThrough(takeFile(waiting, "b", b.files.get("evaluated:b:a")!)))).toBe("wrong-context")
  })
})

describe("MT143 messages that are too much or nothing", () => {
  test("MT143 nothing, a beginning, a head without end and brackets without end are refused, not run into", () => {
    const text = (source: string): Uint8Array => new TextEncoder().encode(source)
    const refused = (file: Uint8Array) => refusedAs(readFile(file))
    expect(refused(new Uint8Array(0))).toBe("not-a-blind-file")
    expect(refused(text("wasit-blind/1 "))).toBe("not-a-blind-file")
    expect(refused(text(`wasit-blind/1 ${" ".repeat(16_000_100)}\n`))).toBe("not-a-blind-file")
    expect(refused(text(`wasit-blind/1 ${"[".repeat(1_000_000)}\n`))).toBe("wrong-header")
    const most = { kind: "tags", ctx: "00".repeat(32), side: "a", tickets: 32_000_000, slots: 32_000_000 }
    const head = `{"coin":"${most.ctx}","ctx":"${most.ctx}","kind":"tags","side":"a","slots":32000000,"tickets":32000000}`
    expect(refused(text(`wasit-blind/1 ${head}\n`))).toBe("wrong-length")
  })
})
