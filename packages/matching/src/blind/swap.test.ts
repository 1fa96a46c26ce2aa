import { hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js"
import { describe, expect, test } from "vitest"
import { random } from "../example/random.ts"
import { compareKeys } from "./compare.ts"
import { DEFAULT_KEY_RULES, keysOf, listKeys } from "./keys.ts"
import type { BlindTerms } from "./messages.ts"
import { ownOrder } from "./party.ts"
import { contextOf, type Round, said } from "./round.ts"
import { beginAll, LIST_A, LIST_B, play, type Rows, readRow, sealedList, termsOf } from "./rounds.test-support.ts"
import type { MessageKey } from "./routes.ts"
import type { Suite } from "./suite.ts"
import { SODIUM } from "./suites.test-support.ts"
import { blindOf, inputsOf, PADDING, seedOf } from "./tickets.ts"

/** What A can read of a round, byte by byte. */
const READ_BY_A: readonly MessageKey[] = [
  "commit:b",
  "commit:f",
  "evaluated:f:a",
  "evaluated:f:b",
  "evaluated:b:a",
  "draw",
  "result",
]

/** The rows of B that match nothing, replaced by others. */
const SWAPPED: Rows = LIST_B.map((row, at) =>
  [1, 4, 5].includes(at)
    ? { name: `Wazhma Ustad${at}`, father: "Tariq Alishing", province: "Paktia", birth: `19${at}2` }
    : row,
)

/** No audit: its opened rows are told to the facilitator by design. The list digest hides the rows by its salts: held fast here. */
function termsWithout(rows: Rows): BlindTerms {
  const terms = termsOf(LIST_A, rows)
  return { ...terms, a: { ...terms.a, audited: 0 }, b: { ...terms.b, list: sealedList(LIST_B, 2).digest, audited: 0 } }
}

describe("MT149 what A reads does not depend on rows of B that match nothing", () => {
  test("MT149 every message but the answers to B's own blinded elements is the same, byte by byte", () => {
    const one = play(beginAll(termsWithout(LIST_B), LIST_A, LIST_B)).files
    const other = play(beginAll(termsWithout(SWAPPED), LIST_A, SWAPPED)).files
    for (const key of READ_BY_A.filter((each) => !["evaluated:f:b", "draw"].includes(each))) {
      expect(other.get(key), key).toEqual(one.get(key))
    }
    expect(other.get("evaluated:f:b")?.length).toBe(one.get("evaluated:f:b")?.length)
  })

  // A blinded element is r·H(x) with a fresh r: for another x there is exactly one r that gives the same bytes, and it is as likely.
  // Where H(x) = h(x)·G with a known h, that r can be computed, and then all that A reads is equal.
  test("MT149 with the blinds that fit, those are the same too", () => {
    const one = beginAll(termsWithout(LIST_B), LIST_A, LIST_B, { suite: KNOWN })
    const first = play(one)
    const blinded = first.files.get("blinded:b")!
    const other = play(beginAll(termsWithout(SWAPPED), LIST_A, SWAPPED, { suite: KNOWN }), {
      "blinded:b": () => blinded,
    })
    expect(blindsThatFit(first.three.b, other.three.b)).toBe(true)
    expect(other.files.get("evaluated:f:b")).toEqual(first.files.get("evaluated:f:b"))
  })
})

/** A suite whose hash to the group has a known logarithm. Unfit for anything but this. */
const KNOWN: Suite = {
  ...SODIUM,
  hashToGroup: (input) => SODIUM.multiplyBase(logarithm(input)),
}
const logarithm = (input: Uint8Array): Uint8Array => SODIUM.hashToScalar(input, utf8ToBytes("known"))

/** Whether for each slot of the other list there is a blind that gives the bytes that the first list gave. */
function blindsThatFit(first: Round, other: Round): boolean {
  const { slots } = first.terms.keys!
  const order = ownOrder(first)
  const { payload } = said(first, "blinded", "blinded:b")
  const inputs = (round: Round, ticket: number) => {
    const keys = listKeys(round.list!.rows.map(readRow), round.terms.keys!, "b")
    const place = order[ticket]!
    return inputsOf(contextOf(first)!, seedOf(round.secret, ticket), place === PADDING ? [] : keys[place]!, slots)
  }
  return [...order.keys()].every((ticket) => {
    const [was, is] = [inputs(first, ticket), inputs(other, ticket)]
    return is.every((input, slot) => {
      const product = SODIUM.multiplyScalars(blindOf(SODIUM, seedOf(first.secret, ticket), slot), logarithm(was[slot]!))
      const blind = SODIUM.multiplyScalars(product, SODIUM.invert([logarithm(input)])[0]!)
      const place = (ticket * slots + slot) * 32
      return SODIUM.multiply(blind, KNOWN.hashToGroup(input, hexToBytes("")))!.every(
        (byte, at) => byte === payload[place + at],
      )
    })
  })
}

describe("MT145 the round against a plain join", () => {
  test.each([1, 2, 3])("MT145 lists made from seed %i", (seed) => {
    const chance = random(seed)
    const part = (): string =>
      chance.pick(["Zarghun", "Baryal", "Toryalai", "Shahbaz", "Mirwais", "Spogmai", "Rahmdil", "Wafadar"])
    const place = (): string => chance.pick(["Herat", "Ghazni", "Balkh", "Logar"])
    const person = () => ({
      name: `${part()} ${part()}zai`,
      father: part(),
      grandfather: part(),
      province: place(),
      birth: String(1970 + chance.int(20)),
      document: String(100_000 + chance.int(40)),
    })
    const a = Array.from({ length: 12 }, person)
    const b = [
      ...a.slice(3, 8).map((row) => ({ ...row, birth: String(Number(row.birth) + 1) })),
      ...Array.from({ length: 9 }, person),
    ]
    const terms: BlindTerms = { ...termsOf(a, b), output: "pairs" }
    const full = { ...terms, a: { ...terms.a, tickets: 15, audited: 2 }, b: { ...terms.b, tickets: 20, audited: 2 } }
    const { three, refused } = play(beginAll(full, a, b))
    expect(refused).toBeNull()
    const found = said(three.b, "result", "result").header.pairs!
    const [orderA, orderB] = [ownOrder(three.a), ownOrder(three.b)]
    const ticketKeys = (rows: Rows, side: "a" | "b", order: Uint32Array): string[][] => {
      const keys = listKeys(rows.map(readRow), full.keys!, side)
      return [...order].map((row) => (row === PADDING ? [] : keys[row]!))
    }
    const plain = compareKeys(ticketKeys(a, "a", orderA), ticketKeys(b, "b", orderB), full.keys!)
    expect(found).toEqual(plain.pairs)
    expect(found.length).toBeGreaterThan(0)
  })
})

describe("MT146 what a ticket looks like", () => {
  test("MT146 lists of other lengths and with other gaps give messages of one length and number", () => {
    const short: Rows = [{ name: "Zarghun" }, { name: "Baryal Wafadar", father: "Shahbaz" }]
    const terms = termsOf(short, LIST_B)
    const one = play(beginAll(terms, short, LIST_B), {}, "draw").files
    const other = play(beginAll(termsOf(LIST_A, LIST_B), LIST_A, LIST_B), {}, "draw").files
    for (const key of ["blinded:a", "tags:a", "evaluated:f:a", "evaluated:b:a"] as const) {
      expect(one.get(key)?.length, key).toBe(other.get(key)?.length)
    }
  })

  test("MT146 tickets are drawn anew in each round", () => {
    const orders = [1, 2].map((round) =>
      ownOrder(beginAll({ ...termsOf(LIST_A, LIST_B), round }, LIST_A, LIST_B).a).join(),
    )
    expect(orders[0]).toBe(orders[1])
    const begun = beginAll(termsOf(LIST_A, LIST_B), LIST_A, LIST_B).a
    expect(ownOrder({ ...begun, secret: new Uint8Array(32).fill(77) }).join()).not.toBe(orders[0])
  })
})

describe("MT152 keys", () => {
  const rules = { ...DEFAULT_KEY_RULES, yearsOn: "b" } as const
  const plain = (keys: readonly string[]): string[] => keys.map((key) => key.replaceAll("\u0000", " "))

  test("MT152 no key is a name part alone, and none is worth less than agreed", () => {
    expect(keysOf({ name: "Zarghun Karimzai" }, rules, "a")).toEqual([])
    expect(keysOf({ name: "Mohammad Ahmad", father: "Mohammad", province: "Kandahar" }, rules, "a")).toEqual([])
  })

  test("MT152 spellings in two scripts give one key", () => {
    const [one, other] = [LIST_A[0]!, LIST_B[0]!].map((row) => keysOf(readRow(row), rules, "a"))
    expect(one!.filter((key) => other!.includes(key)).length).toBeGreaterThanOrEqual(2)
  })

  test("MT152 a title and an honorific leave the keys as they are without them", () => {
    const person = { father: "Baryal Rahmdil", province: "Herat", birth: "1981" }
    const keys = (name: string) => plain(keysOf(readRow({ ...person, name }), rules, "a"))
    expect(keys("Zarghun Nangyal").length).toBeGreaterThan(3)
    for (const before of ["Hafiz", "Sayed", "Mawlawi", "حاجی"]) {
      expect(keys(`${before} Zarghun Nangyal`), before).toEqual(keys("Zarghun Nangyal"))
    }
  })

  test("MT152 common words together are rare enough where each with a place is not: a father's two words count both", () => {
    const [one, other] = [
      { name: "نور رحمان", father: "عزیز شاه", province: "ننګرهار" },
      { name: "Nuur Rahman Wardak", father: "Aziz Shah", province: "Nangarhar" },
    ].map((row) => plain(keysOf(readRow(row), rules, "a")))
    expect(one!.filter((key) => other!.includes(key)).length).toBeGreaterThanOrEqual(2)
  })

  test("MT152 the years beside the year are sent by one side alone", () => {
    const years = (side: "a" | "b") =>
      plain(keysOf(readRow({ name: "Zarghun", father: "Baryal Rahmdil", birth: "1981" }), rules, side))
        .filter((key) => key.startsWith("given-father-year"))
        .map((key) => key.slice(-4))
    expect(years("a")).toEqual(["1981"])
    expect(years("b")).toEqual(["1981", "1980", "1982"])
  })

  test("MT152 a key that many rows of one list share is left out, and no row has more than its slots", () => {
    const row = readRow(LIST_A[0]!)
    expect(listKeys([row, row, row, row, row], rules, "a").flat()).toEqual([])
    expect(listKeys([row], rules, "a")[0]!.length).toBeGreaterThan(4)
    expect(listKeys([row], { ...rules, slots: 4 }, "a")[0]).toHaveLength(4)
  })
})
