import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js"
import { canonicalJson } from "../canonical.ts"
import {
  type BlindHeader,
  type BlindMessage,
  type BlindRefusal,
  type BlindSide,
  KEY_TYPES,
  type MessageKind,
  MODES,
  OUTPUTS,
  PARTIES,
  refusal,
  SIDES,
  SUITES,
  type SuiteName,
} from "./messages.ts"
import {
  count,
  exactly,
  hex,
  hexOf,
  listOf,
  object,
  oneOf,
  orNull,
  positive,
  type Shape,
  text,
  textRecord,
  tuple,
  zeros,
} from "./shape.ts"

const FIRST = "wasit-blind/1 "

/** Bytes of an element as it travels. */
export const ELEMENT_BYTES: Readonly<Record<SuiteName, number>> = { "ristretto255-SHA512": 32, "P256-SHA256": 33 }
/** Bytes of a proof: two scalars. */
export const PROOF_BYTES = 64
export const TAG_BYTES = 16
export const ENCODING_BYTES = 128

/** No header is longer: an opened ticket takes about 2 kB and an audit opens at most a thousand or so. */
const LONGEST_HEADER = 16_000_000
/** No round is larger: a million tickets of 32 slots. */
const MOST = 32_000_000

const hash = hexOf(32)
const party = oneOf(PARTIES)
const side = oneOf(SIDES)
const amount: Shape = (value) => count(value) && (value as number) <= MOST
const pair = tuple(count, count)
const instant: Shape = (value) => typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)

const sideTerms = object({ party: text, list: hash, rows: positive, tickets: positive, quota: count, audited: count })
const keyTerms = object({
  suite: oneOf(SUITES),
  types: (value) => listOf(oneOf(KEY_TYPES))(value) && new Set(value as string[]).size === (value as string[]).length,
  slots: (value) => positive(value) && (value as number) <= 32,
  readings: positive,
  yearsOn: party,
  rarity: count,
  atMostRows: positive,
  shared: positive,
  tables: hash,
})
const encodingTerms = object({ bits: exactly(1024), perFeature: positive, threshold: positive, tables: hash })
const openedRow = object({ index: count, salt: hash, row: textRecord, proof: listOf(hash) })
const openedTicket = object({
  ticket: count,
  seed: hash,
  proof: listOf(hash),
  row: orNull(openedRow),
  elements: listOf(hex),
})
const both = (shape: Shape): Shape => object({ a: shape, b: shape })

const SHAPES: Readonly<Record<MessageKind, Shape>> = {
  terms: object({
    kind: exactly("terms"),
    version: exactly(1),
    process: text,
    round: positive,
    mode: oneOf(MODES),
    output: oneOf(OUTPUTS),
    a: sideTerms,
    b: sideTerms,
    keys: orNull(keyTerms),
    encodings: orNull(encodingTerms),
    purgeBy: instant,
  }),
  commit: object({ kind: exactly("commit"), terms: hash, side, root: orNull(hash), coin: hash, key: orNull(hex) }),
  blinded: inContext("blinded", { suite: oneOf(SUITES), side: party, tickets: amount, slots: amount }),
  evaluated: inContext("evaluated", {
    suite: oneOf(SUITES),
    by: side,
    for: party,
    of: hash,
    elements: amount,
    proofs: amount,
  }),
  tags: inContext("tags", { side: party, tickets: amount, slots: amount, coin: hash }),
  secret: inContext("secret", { side: party }),
  encodings: inContext("encodings", { side: party, tickets: amount, coin: hash }),
  draw: inContext("draw", {
    coins: object({ a: hash, b: hash, f: hash }),
    tags: both(hash),
    a: listOf(count),
    b: listOf(count),
  }),
  opened: inContext("opened", {
    side: party,
    tickets: listOf(openedTicket),
    proof: orNull(hexOf(PROOF_BYTES)),
    answered: orNull(hexOf(PROOF_BYTES)),
    fill: zeros,
  }),
  result: inContext("result", {
    output: oneOf(OUTPUTS),
    matches: count,
    pairs: orNull(listOf(pair)),
    repeated: both(count),
    audited: both(count),
  }),
  wanted: inContext("wanted", { side: party, pairs: listOf(pair) }),
  record: inContext("record", { side: party, pair, opened: openedTicket }),
  purged: inContext("purged", { side }),
}

function inContext(kind: MessageKind, members: Readonly<Record<string, Shape>>): Shape {
  return object({ kind: exactly(kind), ctx: hash, ...members })
}

/** Writes a message as its file. */
export function writeFile(header: BlindHeader, payload: Uint8Array = new Uint8Array(0)): Uint8Array {
  if (payload.length !== payloadLength(header)) throw new Error(`payload of ${header.kind}: wrong length`)
  return concatBytes(utf8ToBytes(`${FIRST}${canonicalJson(header)}\n`), payload)
}

/** The SHA-256 of a file, in hexadecimal: what an act names and what `of` refers to. */
export const fileDigest = (file: Uint8Array): string => bytesToHex(sha256(file))

/** Reads a file. What another program would not have written the same way is refused. */
export function readFile(file: Uint8Array): BlindMessage | BlindRefusal {
  const start = utf8ToBytes(FIRST)
  if (!start.every((byte, at) => file[at] === byte)) return refusal("not-a-blind-file")
  const end = file.indexOf(10)
  if (end < 0 || end > LONGEST_HEADER) return refusal("not-a-blind-file")
  const header = readHeader(file.subarray(start.length, end))
  if (header === null) return refusal("wrong-header")
  const payload = file.subarray(end + 1)
  if (payload.length !== payloadLength(header)) return refusal("wrong-length", sideOf(header))
  return { header, payload, digest: fileDigest(file) }
}

/** Whose message it is; terms are nobody's until they are signed. */
export function sideOf(header: BlindHeader): BlindSide | null {
  switch (header.kind) {
    case "terms":
      return null
    case "evaluated":
      return header.by
    case "draw":
    case "result":
      return "f"
    default:
      return header.side
  }
}

function readHeader(bytes: Uint8Array): BlindHeader | null {
  try {
    // The language's own strict UTF-8: what is not valid throws.
    const source = decodeURIComponent(bytesToHex(bytes).replace(/../g, "%$&"))
    const value: unknown = JSON.parse(source)
    if (typeof value !== "object" || value === null || !("kind" in value)) return null
    const shape = SHAPES[value.kind as MessageKind]
    // The one parse edge of this folder: the shape was just checked member by member.
    return shape?.(value) === true && canonicalJson(value) === source ? (value as BlindHeader) : null
  } catch {
    return null
  }
}

function payloadLength(header: BlindHeader): number {
  switch (header.kind) {
    case "blinded":
      return header.tickets * header.slots * ELEMENT_BYTES[header.suite]
    case "evaluated":
      return header.elements * ELEMENT_BYTES[header.suite] + header.proofs * PROOF_BYTES
    case "tags":
      return header.tickets * header.slots * TAG_BYTES
    case "encodings":
      return header.tickets * ENCODING_BYTES
    case "secret":
      return 32
    default:
      return 0
  }
}
