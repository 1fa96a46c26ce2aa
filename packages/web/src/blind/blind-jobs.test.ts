import { type BlindSide, type BlindTerms, keyTables, type MessageKey, nobleRistrettoSuite } from "@wasit/matching/blind"
import { sealRows, toHex } from "@wasit/record"
import { expect, test } from "vitest"
import { runWaiting } from "../lists/jobs.ts"
import { blindHandlers, type RoundGiven, type RoundOrder, type TakenFile } from "./blind-jobs.ts"
import type { OwnRows } from "./own-list.ts"
import { BLANK_ROW } from "./read-row.ts"
import { readersOf } from "./terms-of.ts"

const CLAIMED: OwnRows = {
  key: "01".repeat(32),
  rows: [
    { name: "زمری نورزی", father: "تورک", province: "کندهار", district: "میوند", birth: "1984" },
    { name: "Payinda Zadran", father: "Gulab Shah", province: "Paktia", birth: "1988" },
  ],
}
const HELD: OwnRows = {
  key: "02".repeat(32),
  rows: [
    { name: "Faridun Azimi", father: "Habibzada", province: "Takhar", birth: "1969" },
    { name: "Zmaray Noorzai", father: "Torak", province: "Kandahar", district: "Maiwand", birth: "1984" },
    BLANK_ROW,
    BLANK_ROW,
  ],
}
const digestOf = ({ key, rows }: OwnRows): string =>
  toHex(sealRows(Uint8Array.from(Buffer.from(key, "hex")), rows).root)
const side = (party: string, list: OwnRows, tickets: number) => ({
  party,
  list: digestOf(list),
  rows: list.rows.length,
  tickets,
  quota: 10,
  audited: 2,
})
const TERMS: BlindTerms = {
  kind: "terms",
  version: 1,
  process: "doha",
  round: 1,
  mode: "keys",
  output: "records",
  a: side("party_tal", CLAIMED, 3),
  b: side("party_gov", HELD, 4),
  keys: {
    suite: "ristretto255-SHA512",
    types: ["given-father-province", "given-father-year", "given-father"],
    slots: 4,
    readings: 3,
    yearsOn: "b",
    rarity: 1300,
    atMostRows: 4,
    shared: 1,
    tables: keyTables(),
  },
  encodings: null,
  purgeBy: "2020-06-01T00:00:00Z",
}

const handlers = blindHandlers(nobleRistrettoSuite)
const SECRETS = { a: 11, b: 12, f: 13 } as const
const LISTS = { a: CLAIMED, b: HELD, f: null } as const

/** What one of the three has been sent so far, and what its device makes of it. */
class Device {
  readonly files: TakenFile[] = []
  readonly me: BlindSide
  constructor(me: BlindSide) {
    this.me = me
  }

  async carry(change: Partial<RoundOrder>): Promise<RoundGiven> {
    const order: RoundOrder = {
      me: this.me,
      terms: TERMS,
      secret: new Uint8Array(32).fill(SECRETS[this.me]),
      list: LISTS[this.me],
      files: this.files,
      wanted: { a: [], b: [] },
      told: null,
      records: [],
      make: null,
      show: null,
      ...change,
    }
    return runWaiting(handlers.carry(order), () => undefined)
  }

  async make(key: MessageKey): Promise<Uint8Array> {
    const given = await this.carry({ make: key })
    if (given.kind !== "done" || given.file === null) throw new Error(JSON.stringify(given))
    return given.file
  }
}

const ORDER: readonly (readonly [BlindSide, MessageKey])[] = [
  ["a", "commit:a"],
  ["b", "commit:b"],
  ["f", "commit:f"],
  ["a", "blinded:a"],
  ["b", "blinded:b"],
  ["f", "evaluated:f:a"],
  ["f", "evaluated:f:b"],
  ["b", "evaluated:b:a"],
  ["a", "evaluated:a:b"],
  ["a", "tags:a"],
  ["b", "tags:b"],
  ["f", "draw"],
  ["a", "opened:a"],
  ["b", "opened:b"],
  ["f", "result"],
]

/** Carries a round between three devices, each given only what it may read. */
async function three(until: MessageKey | null = null): Promise<Record<BlindSide, Device>> {
  const devices = { a: new Device("a"), b: new Device("b"), f: new Device("f") }
  for (const [from, key] of ORDER) {
    if (key === until) return devices
    const file = await devices[from].make(key)
    const readers: readonly BlindSide[] = key.startsWith("commit") || key === "draw" ? ["a", "b", "f"] : readersOf(key)
    for (const reader of new Set([...readers, from])) devices[reader].files.push({ key, from, isChecked: false, file })
  }
  return devices
}

test("three devices that share nothing but messages find the row on both lists, each its own place of it", async () => {
  const { a, b, f } = await three()
  const [one, other, host] = [await a.carry({}), await b.carry({}), await f.carry({})]
  if (one.kind !== "done" || other.kind !== "done" || host.kind !== "done") throw new Error("refused")
  expect(one.reading).toMatchObject({ result: { matches: 1 }, ownRows: [0], shown: [] })
  expect(other.reading.ownRows).toEqual([1])
  expect(host.reading.ownRows).toBeNull()
})

test("a row is shown for a pair that both want, and read by the other alone", async () => {
  const { a, b } = await three()
  const wanted = { a: [1], b: [1] }
  const shown = await b.carry({ wanted, show: 1 })
  if (shown.kind !== "done" || shown.file === null) throw new Error("nothing shown")
  const records = [{ key: "record:b:0:0", from: "b", isChecked: false, file: shown.file, pair: 1 }] as const
  const read = await a.carry({ wanted, records })
  expect(read.kind === "done" ? read.reading.shown : read).toEqual([{ pair: 1, row: HELD.rows[1] }])
  expect(await b.carry({ wanted: { a: [], b: [1] }, show: 1 })).toMatchObject({ kind: "done", file: null })
})

test("a message that was altered on its way, or sent in another's place, is refused by name", async () => {
  const { a, f } = await three("evaluated:f:a")
  const own = a.files.find(({ key }) => key === "blinded:a") as TakenFile & { readonly file: Uint8Array }
  const altered = Uint8Array.from(own.file)
  altered.fill(255, -32)
  const spoiled = f.files.map((each) => (each.key === "blinded:a" ? { ...each, file: altered } : each))
  expect(await f.carry({ files: spoiled })).toMatchObject({ kind: "refused", refusal: { side: "a" }, key: "blinded:a" })
  const swapped = f.files.map((each) => (each.key === "blinded:b" ? { ...each, file: own.file } : each))
  expect(await f.carry({ files: swapped })).toMatchObject({ kind: "refused", refusal: { refused: "wrong-side" } })
})

test("a party whose list is not the sealed one cannot open what was drawn", async () => {
  const devices = await three("opened:a")
  const forged: OwnRows = { ...CLAIMED, rows: [{ name: "Sardar Wali", father: "Nik" }, CLAIMED.rows[1]!] }
  const given = await devices.a.carry({ list: forged, make: "opened:a" })
  if (given.kind !== "done" || given.file === null) throw new Error("nothing made")
  const taken = [...devices.f.files, { key: "opened:a", from: "a", isChecked: false, file: given.file } as const]
  expect(await devices.f.carry({ files: taken })).toMatchObject({ kind: "refused", refusal: { side: "a" } })
})

test("a shown row that is not the one that matched spoils its own pair, and the rest is read", async () => {
  const { a, b } = await three()
  const wanted = { a: [1], b: [1] }
  const shown = await b.carry({ wanted, show: 1 })
  if (shown.kind !== "done" || shown.file === null) throw new Error("nothing shown")
  const altered = Uint8Array.from(shown.file)
  const digit = altered.findIndex((byte, at) => at > 60 && byte === 49)
  altered[digit] = 50
  const record = { key: "record:b:0:0", from: "b", isChecked: false } as const
  const read = await a.carry({ wanted, records: [{ ...record, file: altered, pair: 1 }] })
  expect(read).toMatchObject({ kind: "done", reading: { ownRows: [0], shown: [{ pair: 1, row: null }] } })
  const asAnother = await a.carry({ wanted, records: [{ ...record, file: shown.file, pair: 2 }] })
  expect(asAnother).toMatchObject({ kind: "done", reading: { ownRows: [0], shown: [{ pair: 2, row: null }] } })
})

test("another number in the record than in the sealed result is the facilitator's fault", async () => {
  const { a, b } = await three()
  expect(await a.carry({ told: 1 })).toMatchObject({ kind: "done" })
  for (const device of [a, b]) {
    const refusal = { refused: "result-differs", side: "f" }
    expect(await device.carry({ told: 2 })).toMatchObject({ kind: "refused", refusal, key: "result" })
  }
})

test("the facilitator reads the drawn rows before it releases, and nobody else does", async () => {
  const { a, f } = await three("result")
  const [host, party] = [await f.carry({}), await a.carry({})]
  if (host.kind !== "done" || party.kind !== "done") throw new Error("refused")
  expect(host.reading.drawn.map(({ side, tickets }) => [side, tickets])).toEqual([
    ["a", 2],
    ["b", 2],
  ])
  const names = [...CLAIMED.rows, ...HELD.rows].map(({ name }) => name)
  for (const { rows } of host.reading.drawn) for (const { name } of rows) expect(names).toContain(name)
  expect(party.reading.drawn).toEqual([])
})

test("with other tables of names a result is still read, and nothing is asked", async () => {
  const terms = { ...TERMS, keys: { ...TERMS.keys!, tables: "00".repeat(32) } }
  const begun = new Device("a")
  expect(await begun.carry({ terms, make: "commit:a" })).toMatchObject({
    refusal: { refused: "other-tables", side: null },
  })
  expect(await begun.carry({ terms })).toMatchObject({ kind: "done" })
})
