import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js"
import { type Json, openRow, sealRows, verifyRow } from "@wasit/record"
import { DEFAULT_ENCODING_RULES } from "./encodings/clk.ts"
import { type BlindPerson, DEFAULT_KEY_RULES, keyTables } from "./keys.ts"
import { type BlindRefusal, type BlindSide, type BlindTerms, isRefusal, type OpenedListRow } from "./messages.ts"
import { makeFile, takeFile } from "./play.ts"
import {
  beginRound,
  dueFrom,
  type PartyList,
  type Round,
  type RoundSetup,
  runThrough,
  type SealedRowTexts,
} from "./round.ts"
import type { MessageKey } from "./routes.ts"
import { SODIUM } from "./suites.test-support.ts"

/** Rows as they are sealed: invented people. */
export type Rows = readonly SealedRowTexts[]

export function readRow(row: SealedRowTexts): BlindPerson {
  const { birth, ...texts } = row
  const year = Number(birth)
  const from = birth === undefined ? 0 : Math.floor((year - 1970) * 365.2425)
  return birth === undefined ? texts : { ...texts, birth: { from, to: from + 364 } }
}

export const bytes = (fill: number): Uint8Array => new Uint8Array(32).fill(fill)

export function sealedList(rows: Rows, fill: number): { readonly list: PartyList; readonly digest: string } {
  const key = bytes(fill)
  const { root } = sealRows(key, rows)
  return {
    digest: bytesToHex(root),
    list: {
      rows,
      openRow: (place) => {
        const { salt, proof } = openRow(key, rows, place)!
        return { index: place, salt: bytesToHex(salt), row: rows[place]!, proof: proof.map(bytesToHex) }
      },
    },
  }
}

export function isOnList(opened: OpenedListRow, rows: number, list: string): boolean {
  const salt = hexToBytes(opened.salt)
  const proof = opened.proof.map((hash) => hexToBytes(hash))
  return verifyRow({ index: opened.index, salt, row: opened.row as Json, proof }, rows, hexToBytes(list))
}

export function termsOf(a: Rows, b: Rows, change: Partial<BlindTerms> = {}): BlindTerms {
  const side = (party: string, rows: Rows, fill: number, tickets: number) => ({
    party,
    list: sealedList(rows, fill).digest,
    rows: rows.length,
    tickets,
    quota: 100,
    audited: 3,
  })
  return {
    kind: "terms",
    version: 1,
    process: "doha",
    round: 1,
    mode: "keys",
    output: "pairs",
    a: side("party_gov", a, 1, 8),
    b: side("party_tal", b, 2, 10),
    keys: { ...DEFAULT_KEY_RULES, suite: "ristretto255-SHA512", yearsOn: "b", tables: keyTables() },
    encodings: null,
    purgeBy: "2020-04-01T00:00:00Z",
    ...change,
  }
}

export function inEncodings(terms: BlindTerms): BlindTerms {
  return { ...terms, mode: "encodings", keys: null, encodings: { ...DEFAULT_ENCODING_RULES, tables: keyTables() } }
}

export type Three = Readonly<Record<BlindSide, Round>>

export function beginAll(terms: BlindTerms, a: Rows, b: Rows, change: Partial<RoundSetup> = {}): Three {
  const begin = (me: BlindSide, list: PartyList | null, fill: number): Round => {
    const suite = terms.keys === null ? null : SODIUM
    const round = beginRound({ me, terms, secret: bytes(fill), suite, list, readRow, isOnList, ...change })
    if (isRefusal(round)) throw new Error(round.refused)
    return round
  }
  return { a: begin("a", sealedList(a, 1).list, 11), b: begin("b", sealedList(b, 2).list, 12), f: begin("f", null, 13) }
}

/** What a dishonest participant sends in place of the file that is due. */
export type Dishonest = Partial<Record<MessageKey, (file: Uint8Array, three: Three) => Uint8Array>>

export interface Played {
  readonly three: Three
  readonly files: ReadonlyMap<MessageKey, Uint8Array>
  /** Who refused which message, and why; null if the round went to its end. */
  readonly refused: (BlindRefusal & { readonly by: BlindSide; readonly key: MessageKey }) | null
}

/** Plays a round between three until nothing is due, or somebody refuses. */
export function play(begun: Three, dishonest: Dishonest = {}, until: MessageKey | null = null): Played {
  const three: Record<BlindSide, Round> = { ...begun }
  const files = new Map<MessageKey, Uint8Array>()
  for (;;) {
    const next = (["a", "b", "f"] as const)
      .flatMap((side) => dueFrom(three[side]).map((key) => ({ side, key })))
      .find(({ key }) => !key.startsWith("wanted"))
    if (next === undefined || next.key === until) return { three, files, refused: null }
    const honest = runThrough(makeFile(three[next.side], next.key))
    const file = dishonest[next.key]?.(honest, three) ?? honest
    files.set(next.key, file)
    const fault = deliver(three, next.side, next.key, file)
    if (fault !== null) return { three, files, refused: { ...fault, key: next.key } }
  }
}

export function deliver(
  three: Record<BlindSide, Round>,
  from: BlindSide,
  key: MessageKey,
  file: Uint8Array,
): (BlindRefusal & { readonly by: BlindSide }) | null {
  const route = three.f.routes.find((each) => each.key === key)
  // Readers first, so that a sender who cheats is not stopped by his own checks.
  for (const side of [...(route?.to ?? []), from]) {
    const taken = runThrough(takeFile(three[side], from, file, side === from))
    if (!isRefusal(taken)) three[side] = taken
    else return { ...taken, by: side }
  }
  return null
}

/** Invented people, two lists that share three of them in other spellings. */
export const LIST_A: Rows = [
  {
    name: "Zarghun Karimzai",
    father: "Baryal",
    province: "Herat",
    district: "Injil",
    birth: "1981",
    document: "440101",
  },
  { name: "Toryalai Wafadar", father: "Shahbaz", province: "Ghazni", birth: "1990" },
  { name: "Mirwais Nangyal", father: "Spogmai Gul", grandfather: "Rahmdil", province: "Balkh", birth: "1975" },
  { name: "Hamdullah Zirak", father: "Ghulam Sakhi", province: "Logar", district: "Charkh", birth: "1988" },
  { name: "Jandad Popal", father: "Matiullah", province: "Kunar", birth: "1993" },
]
export const LIST_B: Rows = [
  { name: "زرغون کریمزی", father: "بریال", province: "هرات", district: "انجیل", birth: "1982", document: "۴۴۰۱۰۱" },
  { name: "Sardar Wali", father: "Nik Mohammad", province: "Kabul", birth: "1970" },
  { name: "Mirwais Nangyal", father: "Spogmai Gul", grandfather: "Rahmdil", province: "Balkh", birth: "1976" },
  { name: "Hamdullah Zirak", father: "Ghulam Sakhi", province: "Logar", district: "Charkh", birth: "1988" },
  { name: "Faridun Azimi", father: "Habibzada", province: "Takhar", birth: "1969" },
  { name: "Ehsan Barakzai", father: "Qudratullah", province: "Zabul", birth: "1984" },
]
