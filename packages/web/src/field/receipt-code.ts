import type { MemberId, PartyId, ShortfallReason, SiteId, SiteReceipt, TrancheId } from "@wasit/domain"
import { bytesOfHex, type FieldSignature, hexOf, utf8 } from "./site-receipt.ts"

/** What a code on a screen says: a receipt with the signatures it has so far, or one signature given back. */
export type FieldCode =
  | { readonly kind: "receipt"; readonly receipt: SiteReceipt; readonly signatures: readonly FieldSignature[] }
  | { readonly kind: "signature"; readonly digest: string; readonly signature: FieldSignature }

/** The order of the codes on the wire; only ever added to at the end. */
const REASONS = [
  "DECLINED",
  "DIED",
  "UNFIT",
  "NOT_PRODUCED",
  "OBJECTION",
  "ESCAPED",
  "IN_CUSTODY_ABROAD",
] as const satisfies readonly ShortfallReason[]
const VERSION = 1
const RECEIPT = 1
const SIGNATURE = 2

/** The bytes of a code: short, since each byte makes the picture harder to read. */
export function packCode(code: FieldCode): Uint8Array<ArrayBuffer> {
  const out = new Writer()
  if (code.kind === "signature") {
    out.bytes([VERSION, SIGNATURE]).bytes(bytesOfHex(code.digest))
    out.text(code.signature.member).bytes(code.signature.signature)
    return out.done()
  }
  const { receipt } = code
  out.bytes([VERSION, RECEIPT])
  for (const text of [receipt.process, receipt.site, receipt.tranche, receipt.party, receipt.handedAt]) out.text(text)
  out.bytes(bytesOfHex(receipt.manifest)).number(receipt.handed).number(receipt.exceptions.length)
  for (const { no, code: reason } of receipt.exceptions) out.number(no).number(REASONS.indexOf(reason))
  out.number(code.signatures.length)
  for (const { member, signature } of code.signatures) out.text(member).bytes(signature)
  return out.done()
}

/** Null for anything that is not exactly a code of this version. */
export function unpackCode(bytes: Uint8Array<ArrayBuffer>): FieldCode | null {
  const read = new Reader(bytes)
  if (read.number() !== VERSION) return null
  const kind = read.number()
  const code = kind === RECEIPT ? readReceipt(read) : kind === SIGNATURE ? readSignatureCode(read) : null
  return read.isDone ? code : null
}

function readSignatureCode(read: Reader): FieldCode | null {
  const digest = hexOf(read.take(32))
  const signature = readSignature(read)
  return signature === null ? null : { kind: "signature", digest, signature }
}

function readReceipt(read: Reader): FieldCode | null {
  const [process, site, tranche, party, handedAt] = [read.text(), read.text(), read.text(), read.text(), read.text()]
  const manifest = hexOf(read.take(32))
  const handed = read.number()
  const exceptions: { no: number; code: ShortfallReason }[] = []
  for (let left = read.number(); left > 0 && !read.isBroken; left--) {
    const no = read.number()
    const code = REASONS[read.number()]
    if (code === undefined) return null
    exceptions.push({ no, code })
  }
  const signatures: FieldSignature[] = []
  for (let left = read.number(); left > 0 && !read.isBroken; left--) {
    const signature = readSignature(read)
    if (signature === null) return null
    signatures.push(signature)
  }
  const isWell =
    PROCESS.test(process) &&
    isId(site, "site") &&
    isId(tranche, "tranche") &&
    isId(party, "party") &&
    isInstant(handedAt) &&
    isRising(exceptions.map((each) => each.no)) &&
    new Set(signatures.map((each) => each.member)).size === signatures.length
  if (!isWell) return null
  const receipt: SiteReceipt = {
    format: "wasit/site-receipt/v1",
    process,
    site: site as SiteId,
    tranche: tranche as TrancheId,
    party: party as PartyId,
    handedAt,
    manifest,
    handed,
    exceptions,
  }
  return { kind: "receipt", receipt, signatures }
}

function readSignature(read: Reader): FieldSignature | null {
  const member = read.text()
  const signature = read.take(64)
  return MEMBER.test(member) ? { member: member as MemberId, signature } : null
}

const PROCESS = /^[a-z0-9][a-z0-9_-]{0,80}$/
const MEMBER = /^[a-z]+_[a-z0-9-]+\/[a-z0-9._-]+$/
const isId = (text: string, prefix: string): boolean => new RegExp(`^${prefix}_[a-z0-9][a-z0-9-]{0,62}$`).test(text)
/** Whole seconds of a day that exists, written in the one way the record writes them. */
const isInstant = (text: string): boolean => {
  const ms = Date.parse(text)
  return !Number.isNaN(ms) && new Date(ms).toISOString().replace(".000Z", "Z") === text
}
/** Rows in their order, each once: a receipt has one way to be written. */
const isRising = (numbers: readonly number[]): boolean => numbers.every((no, at) => no > (numbers[at - 1] ?? 0))

class Writer {
  readonly #bytes: number[] = []

  bytes(bytes: Iterable<number>): this {
    this.#bytes.push(...bytes)
    return this
  }
  /** Seven bits a byte, the lowest first. */
  number(n: number): this {
    for (; n > 127; n = Math.floor(n / 128)) this.#bytes.push((n % 128) + 128)
    this.#bytes.push(n)
    return this
  }
  text(text: string): this {
    const bytes = utf8(text)
    return this.number(bytes.length).bytes(bytes)
  }
  done(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes)
  }
}

/** Reads past the end give zeros and mark the whole as broken, so that it is refused at the end. */
class Reader {
  readonly #bytes: Uint8Array<ArrayBuffer>
  #at = 0
  isBroken = false

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes
  }
  get isDone(): boolean {
    return !this.isBroken && this.#at === this.#bytes.length
  }
  take(length: number): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(this.#at, this.#at + length)
    this.#at += length
    if (taken.length < length) this.isBroken = true
    return taken
  }
  number(): number {
    let n = 0
    for (let place = 1; place < 2 ** 35; place *= 128) {
      const byte = this.take(1)[0] ?? 0
      n += (byte & 127) * place
      // A zero at the end adds nothing: the same number written longer than it need be.
      if (byte === 0 && place > 1) break
      if (byte < 128) return n
    }
    this.isBroken = true
    return 0
  }
  text(): string {
    return new TextDecoder().decode(this.take(this.number()))
  }
}
