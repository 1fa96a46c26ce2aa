import { ed25519 } from "@noble/curves/ed25519.js"
import { sha256 } from "@noble/hashes/sha2.js"
import { concatBytes } from "@noble/hashes/utils.js"
import { fromBase64, toBase64, toHex, toUtf8 } from "./strict.ts"

/** 0x01 signs any note; 0x04 is a timestamped cosignature of a checkpoint. */
export type KeyType = 1 | 4
export type VerifierKey = {
  readonly name: string
  /** The key id: 8 hexadecimal digits. */
  readonly id: string
  readonly type: KeyType
  readonly publicKey: Uint8Array
}

/** Signs with a key that stays where it is; the libraries hold none. */
export type Signer = {
  readonly key: VerifierKey
  readonly sign: (message: Uint8Array) => Uint8Array | Promise<Uint8Array>
}

/** Checks an Ed25519 signature. Programs pass in a fast one; keys of small order were refused when they were parsed. */
export type Verifier = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean | Promise<boolean>

/** The pure default, strict as RFC 8032 asks. */
export const nobleVerifier = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean =>
  signature.length === 64 && ed25519.verify(signature, message, publicKey, { zip215: false })

/** A signer over a 32-byte seed, pure and slow: for tests and small tools. */
export function nobleSigner(name: string, type: KeyType, seed: Uint8Array): Signer {
  const key = verifierKey(name, type, ed25519.getPublicKey(seed))
  return { key, sign: (message) => ed25519.sign(message, seed) }
}

/** Makes a verifier key from its parts. @throws on a bad name or a key of small order. */
export function verifierKey(name: string, type: KeyType, publicKey: Uint8Array): VerifierKey {
  if (!/^[^\s\u0085+]+$/u.test(name) || publicKey.length !== 32) throw new Error("malformed verifier key")
  if (ed25519.Point.fromBytes(publicKey).isSmallOrder()) throw new Error("small-order key")
  return { name, id: keyId(name, type, publicKey), type, publicKey }
}

/** Texts read before. Every entry names its author's key, and to check that a key is sound takes as long as a signature. */
const known = new Map<string, VerifierKey>()

/** `name+hex(id)+base64(type || key)`. @throws on a wrong id, an unknown type or a small-order key. */
export function parseVerifierKey(text: string): VerifierKey {
  const seen = known.get(text)
  if (seen !== undefined) return seen
  const key = readVerifierKey(text)
  if (known.size >= 1_000) known.clear()
  known.set(text, key)
  return key
}

/** The same where the text may be no verifier key at all: null, for nobody can have signed with it. */
export function verifierKeyOrNull(text: string | null): VerifierKey | null {
  if (text === null) return null
  try {
    return parseVerifierKey(text)
  } catch {
    // What is wrong with it does not matter to whoever looks for an author.
    return null
  }
}

function readVerifierKey(text: string): VerifierKey {
  const [, name = "", id = "", encoded = ""] = /^([^\s\u0085+]+)\+([0-9a-f]{8})\+(.+)$/u.exec(text) ?? []
  const bytes = fromBase64(encoded)
  const type = bytes?.[0]
  if (bytes?.length !== 33 || (type !== 1 && type !== 4)) throw new Error("malformed verifier key")
  const key = verifierKey(name, type, bytes.slice(1))
  if (key.id !== id) throw new Error("wrong key id")
  return key
}

export function formatVerifierKey(key: VerifierKey): string {
  return `${key.name}+${key.id}+${toBase64(concatBytes(Uint8Array.of(key.type), key.publicKey))}`
}

function keyId(name: string, type: KeyType, publicKey: Uint8Array): string {
  return toHex(sha256(concatBytes(toUtf8(`${name}\n`), Uint8Array.of(type), publicKey)).subarray(0, 4))
}

/** One signature line as it stands: nothing is verified yet. */
export type SignatureLine = { readonly name: string; readonly id: string; readonly signature: Uint8Array }
export type ParsedNote = { readonly body: string; readonly lines: readonly SignatureLine[] }

/** Splits a signed note (C2SP signed-note v1.0.0); null on any deviation from the format. */
export function parseNote(text: string): ParsedNote | null {
  if (/[\u0000-\u0009\u000b-\u001f]|\p{Cs}/u.test(text)) return null
  const cut = text.lastIndexOf("\n\n")
  if (cut < 0 || !text.endsWith("\n")) return null
  const lines = text.slice(cut + 2, -1).split("\n")
  if (lines.length > 64) return null
  const parsed: SignatureLine[] = []
  for (const line of lines) {
    const [, name = "", encoded = ""] = /^\u2014 ([^\s\u0085+]+) (\S+)$/u.exec(line) ?? []
    const bytes = fromBase64(encoded)
    if (bytes === null || bytes.length < 5) return null
    parsed.push({ name, id: toHex(bytes.subarray(0, 4)), signature: bytes.slice(4) })
  }
  return { body: text.slice(0, cut + 1), lines: parsed }
}

/** One signature line of a note, without its newline. */
export function signatureLine(key: VerifierKey, signature: Uint8Array): string {
  const id = Uint8Array.from(key.id.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return `\u2014 ${key.name} ${toBase64(concatBytes(id, signature))}`
}

export type Signed = {
  readonly body: string
  readonly by: readonly { readonly key: VerifierKey; readonly time: number | null }[]
}

/** Why a note was refused. */
export type NoteRefusal = {
  readonly code: "note-malformed" | "note-signature-wrong" | "note-unsigned" | "note-signature-twice"
  readonly name?: string
}

/**
 * Opens a signed note. Lines by unknown keys are ignored; a line by a known key that does not verify makes the whole note
 * invalid, and so does a second line by the same key.
 */
export async function openNote(
  text: string,
  keys: readonly VerifierKey[],
  verify: Verifier = nobleVerifier,
): Promise<Signed | NoteRefusal> {
  const note = parseNote(text)
  if (note === null) return { code: "note-malformed" }
  const by: { key: VerifierKey; time: number | null }[] = []
  for (const line of note.lines) {
    const key = keys.find((known) => known.name === line.name && known.id === line.id)
    if (key === undefined) continue
    const owed = owedBy(key, note.body, line.signature)
    if (owed === null || !(await verify(key.publicKey, owed.message, owed.signature))) {
      return { code: "note-signature-wrong", name: key.name }
    }
    if (by.some((signed) => signed.key === key)) return { code: "note-signature-twice", name: key.name }
    by.push({ key, time: owed.time })
  }
  return by.length === 0 ? { code: "note-unsigned" } : { body: note.body, by }
}

/** The text a cosigner signs (C2SP tlog-cosignature): its statement is about the checkpoint's three lines. */
export function cosignatureMessage(checkpointBody: string, time: number): Uint8Array {
  return toUtf8(`cosignature/v1\ntime ${time}\n${checkpointBody}`)
}

/** The bytes of a type 0x04 signature: the time as a big-endian 64-bit number, then the Ed25519 signature. */
export function cosignatureBytes(time: number, signature: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(time))
  return concatBytes(bytes, signature)
}

function owedBy(
  key: VerifierKey,
  body: string,
  signature: Uint8Array,
): { message: Uint8Array; signature: Uint8Array; time: number | null } | null {
  if (key.type === 1) return signature.length === 64 ? { message: toUtf8(body), signature, time: null } : null
  if (signature.length !== 72) return null
  const time = Number(new DataView(signature.buffer, signature.byteOffset).getBigUint64(0))
  if (!Number.isSafeInteger(time)) return null
  return { message: cosignatureMessage(body, time), signature: signature.subarray(8), time }
}
