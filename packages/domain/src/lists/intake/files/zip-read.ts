import { Inflate, strFromU8 } from "fflate"
import type { IntakeLimits, IntakeRefusal } from "../refusal.ts"

/** One file inside a workbook, as its directory claims it: the sizes are claims until the bytes are counted. */
type ZipMember = {
  readonly name: string
  readonly packed: Uint8Array
  readonly method: 0 | 8
  readonly size: number
  readonly crc: number
}

/** A workbook opened as far as its directory; `spent` counts the bytes unpacked so far, over all members. */
export type Zip = { readonly members: ReadonlyMap<string, ZipMember>; spent: number }

/** Reads the directory of a zip and refuses by it what may not be unpacked: nothing is inflated here. */
export function openZip(bytes: Uint8Array, limits: IntakeLimits): Zip | IntakeRefusal {
  const end = findEnd(bytes)
  if (end === -1) return damaged("no directory")
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count === 0xffff || at === 0xffffffff) return damaged("zip64")
  if (count > limits.members) return { code: "too-many-members", found: count, limit: limits.members }
  const members = new Map<string, ZipMember>()
  let total = 0
  for (let index = 0; index < count; index++) {
    const member = readDirectoryLine(bytes, view, at)
    if ("code" in member) return member
    const refusal = refuseMember(member, limits) ?? (members.has(member.name) ? bad("member-name-bad", member) : null)
    if (refusal !== null) return refusal
    total += member.size
    if (total > limits.totalBytes) return { code: "total-too-large", found: total, limit: limits.totalBytes }
    members.set(member.name, member)
    at = member.nextAt
  }
  return { members, spent: 0 }
}

function findEnd(bytes: Uint8Array): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at--) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return at
  }
  return -1
}

function readDirectoryLine(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): (ZipMember & { nextAt: number }) | IntakeRefusal {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return damaged("directory")
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const packedSize = view.getUint32(at + 20, true)
  const nameLength = view.getUint16(at + 28, true)
  const nextAt = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const local = view.getUint32(at + 42, true)
  if (nextAt > bytes.length || local + 30 > bytes.length) return damaged("directory")
  const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) === 0)
  if ((flags & 1) !== 0) return { code: "file-encrypted", member: name }
  if (view.getUint32(local, true) !== 0x04034b50) return damaged(name)
  if (method !== 0 && method !== 8) return damaged(name)
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (from + packedSize > bytes.length) return damaged(name)
  const packed = bytes.subarray(from, from + packedSize)
  return { name, packed, method, size: view.getUint32(at + 24, true), crc: view.getUint32(at + 16, true), nextAt }
}

function refuseMember(member: ZipMember, limits: IntakeLimits): IntakeRefusal | null {
  const { name, size } = member
  if (name.startsWith("/") || name.includes("\\") || name.includes("\0") || name.split("/").includes("..")) {
    return bad("member-name-bad", member)
  }
  if (/(^|\/)vbaProject[^/]*\.bin$/i.test(name)) return bad("has-macros", member)
  if (/(^|\/)externalLinks\//i.test(name)) return bad("has-external-links", member)
  if (/(^|\/)EncryptedPackage$/i.test(name)) return bad("file-encrypted", member)
  if (size > limits.memberBytes)
    return { code: "member-too-large", member: name, found: size, limit: limits.memberBytes }
  return refuseRatio(name, size, member.packed.length, limits)
}

/** Small parts of an honest workbook shrink beyond any ratio (a page of zeros), so the ratio counts from 1 MiB. */
function refuseRatio(name: string, size: number, packed: number, limits: IntakeLimits): IntakeRefusal | null {
  if (size <= 1024 * 1024 || size <= packed * limits.ratio) return null
  return { code: "ratio-too-high", member: name, found: Math.round(size / Math.max(packed, 1)), limit: limits.ratio }
}

const PUSHED_AT_ONCE = 4096

/**
 * Unpacks one member piece by piece and counts what really comes out, since the directory may lie.
 * `take` gets each piece; yields the share done after each push, so that the caller may stop at any time.
 */
export function* unpack(
  zip: Zip,
  member: ZipMember,
  limits: IntakeLimits,
  take: (piece: Uint8Array, isLast: boolean) => void,
): Generator<number, IntakeRefusal | null, void> {
  let size = 0
  let crc = -1
  let refusal: IntakeRefusal | null = null
  const receive = (piece: Uint8Array, isLast: boolean): void => {
    if (refusal !== null) return
    size += piece.length
    zip.spent += piece.length
    refusal = refuseCounted(zip, member, size, limits)
    if (refusal !== null) return
    crc = crc32(piece, crc)
    take(piece, isLast)
  }
  const inflate = member.method === 8 ? new Inflate(receive) : null
  const packed = member.packed
  for (let at = 0; at < packed.length || at === 0; at += PUSHED_AT_ONCE) {
    const piece = packed.subarray(at, at + PUSHED_AT_ONCE)
    const isLast = at + PUSHED_AT_ONCE >= packed.length
    const failure = push(inflate, receive, piece, isLast)
    if (refusal !== null) return refusal
    if (failure !== null) return { code: "zip-damaged", member: member.name, detail: failure }
    yield isLast ? 1 : at / packed.length
  }
  const isWhole = size === member.size && (crc ^ -1) >>> 0 === member.crc
  return isWhole ? null : damaged(member.name)
}

function refuseCounted(zip: Zip, member: ZipMember, size: number, limits: IntakeLimits): IntakeRefusal | null {
  if (size > limits.memberBytes) {
    return { code: "member-too-large", member: member.name, found: size, limit: limits.memberBytes }
  }
  if (zip.spent > limits.totalBytes) return { code: "total-too-large", found: zip.spent, limit: limits.totalBytes }
  const ratio = refuseRatio(member.name, size, member.packed.length, limits)
  // More than the directory says: nothing more of a file that lies is worth reading.
  return ratio ?? (size > member.size ? damaged(member.name) : null)
}

/** The library throws on bad bytes: at this edge that is the file's fault, and becomes a refusal. */
function push(
  inflate: Inflate | null,
  receive: (piece: Uint8Array, isLast: boolean) => void,
  piece: Uint8Array,
  isLast: boolean,
): string | null {
  try {
    if (inflate === null) receive(piece, isLast)
    else inflate.push(piece, isLast)
    return null
  } catch (error) {
    if (error instanceof Error && "code" in error) return error.message
    throw error
  }
}

const CRC_TABLE: Int32Array = crcTable()

function crcTable(): Int32Array {
  const table = new Int32Array(256)
  for (let byte = 0; byte < 256; byte++) {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    table[byte] = value
  }
  return table
}

function crc32(piece: Uint8Array, before: number): number {
  let crc = before
  for (let at = 0; at < piece.length; at++) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ piece[at]!) & 255]!
  return crc
}

function damaged(detail: string): IntakeRefusal {
  return { code: "zip-damaged", detail }
}

function bad(
  code: "member-name-bad" | "has-macros" | "has-external-links" | "file-encrypted",
  member: ZipMember,
): IntakeRefusal {
  return { code, member: member.name }
}
