import { canonicalText, type Json, parseCanonical } from "./canonical.ts"
import { parseNote, type Signer, signatureLine, type VerifierKey } from "./note.ts"
import { fromBase64, fromUtf8, toBase64, toUtf8 } from "./strict.ts"
import type { Hash } from "./tree.ts"

/** What a leaf says of its act. The body stands outside, bound by its salted digest. */
export type EntryHeader = {
  readonly act: string
  /** `<delegation>/<member>`, the owner of the signing key. */
  readonly actor: string
  /** RFC 3339 UTC to the second: the author's claim. */
  readonly at: string
  /** `sha256:` and 64 hexadecimal digits. */
  readonly body: string
  readonly ctx: string
  /** The author's own counter, from 1, without gaps. */
  readonly n: number
  /** Size and base64 root of the head that the author's client had verified. */
  readonly seen: { readonly root: string; readonly size: number }
}

export type Leaf = {
  readonly header: EntryHeader
  /** The bytes that were signed. */
  readonly message: Uint8Array
  readonly keyName: string
  readonly keyId: string
  readonly signature: Uint8Array
}

export type LeafRefusal = {
  readonly code:
    | "leaf-too-long"
    | "leaf-not-utf8"
    | "leaf-not-a-note"
    | "leaf-signatures"
    | "leaf-format"
    | "leaf-not-canonical"
    | "leaf-header"
}

const FORMAT = "wasit.example/entry/v1"
const MAX = 65_535

/** The text an author signs: the format line and one line of canonical JSON. */
export function leafText(header: EntryHeader): string {
  return `${FORMAT}\n${canonicalText(header as unknown as Json)}\n`
}

/** Puts a signature under a header. @throws if the leaf would be longer than a record can hold. */
export function assembleLeaf(header: EntryHeader, key: VerifierKey, signature: Uint8Array): Uint8Array {
  const leaf = toUtf8(`${leafText(header)}\n${signatureLine(key, signature)}\n`)
  if (leaf.length > MAX) throw new Error("a leaf is at most 65,535 bytes")
  return leaf
}

/** Signs a header with its author's key. */
export async function signLeaf(header: EntryHeader, signer: Signer): Promise<Uint8Array> {
  return assembleLeaf(header, signer.key, await signer.sign(toUtf8(leafText(header))))
}

/**
 * Reads a leaf strictly: exactly one signature line, one line of canonical JSON with exactly the known members, nothing
 * after the last newline. Otherwise whoever runs the log could make two valid leaves of one act.
 */
export function parseLeaf(bytes: Uint8Array): Leaf | LeafRefusal {
  if (bytes.length > MAX) return { code: "leaf-too-long" }
  const text = fromUtf8(bytes)
  if (text === null) return { code: "leaf-not-utf8" }
  const note = parseNote(text)
  if (note === null) return { code: "leaf-not-a-note" }
  const line = note.lines[0]
  if (line === undefined || note.lines.length !== 1 || line.signature.length !== 64) return { code: "leaf-signatures" }
  const [format, json = "", end, ...rest] = note.body.split("\n")
  if (format !== FORMAT || end !== "" || rest.length > 0) return { code: "leaf-format" }
  const value = parseCanonical(json)
  if (value === null) return { code: "leaf-not-canonical" }
  const header = toHeader(value)
  if (header === null) return { code: "leaf-header" }
  return { header, message: toUtf8(note.body), keyName: line.name, keyId: line.id, signature: line.signature }
}

/** The root an author had seen. */
export function seenRoot(header: EntryHeader): Hash {
  return fromBase64(header.seen.root) ?? new Uint8Array(0)
}

/** What an author's client had verified, as a header says it. */
export const seenHead = (size: number, root: Hash): EntryHeader["seen"] => ({ root: toBase64(root), size })

function toHeader(value: Json): EntryHeader | null {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return null
  const { act, actor, at, body, ctx, n, seen, ...rest } = value as Readonly<Record<string, Json>>
  if (Object.keys(rest).length > 0 || seen === null || typeof seen !== "object" || Array.isArray(seen)) return null
  const { root, size, ...more } = seen as Readonly<Record<string, Json>>
  const isWell =
    Object.keys(more).length === 0 &&
    isText(act, /^[a-z]+(-[a-z]+)*\/[1-9][0-9]?$/) &&
    isText(actor, /^[a-z0-9_-]+\/[a-z0-9_-]+$/) &&
    isText(at, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/) &&
    isText(body, /^sha256:[0-9a-f]{64}$/) &&
    isText(ctx, /^[a-z]+(:[a-z0-9_-]+)?$/) &&
    isCount(n, 1) &&
    isCount(size, 0) &&
    typeof root === "string" &&
    fromBase64(root)?.length === 32
  return isWell ? (value as unknown as EntryHeader) : null
}

const isText = (value: Json | undefined, form: RegExp): boolean => typeof value === "string" && form.test(value)
const isCount = (value: Json | undefined, least: number): boolean =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= least
