import { sha256 } from "@noble/hashes/sha2.js"
import { concatBytes } from "@noble/hashes/utils.js"
import canonicalize from "canonicalize"
import { fromUtf8, toHex, toUtf8 } from "./strict.ts"

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/**
 * Canonical JSON (RFC 8785) of a value that survives it without loss: integers below 2^53, NFC strings without lone
 * surrogates, no undefined member.
 *
 * @throws on any other value; a program must not have made it.
 */
export function canonicalText(value: Json): string {
  refuseLossy(value)
  const text = canonicalize(value)
  if (text === undefined) throw new Error("not JSON")
  return text
}

/** The same as UTF-8. */
export const canonicalBytes = (value: Json): Uint8Array => toUtf8(canonicalText(value))

/** Reads canonical JSON; null unless writing it again gives the same text. Duplicate keys and spaces do not survive. */
export function parseCanonical(text: string | Uint8Array): Json | null {
  const source = typeof text === "string" ? text : fromUtf8(text)
  if (source === null) return null
  try {
    const value = JSON.parse(source) as Json
    return canonicalText(value) === source ? value : null
  } catch {
    return null
  }
}

const BODY = toUtf8("wasit/body/v1\0")

/** The salted digest of a body: `SHA-256("wasit/body/v1\0" || salt || JCS(body))`. */
export function bodyHash(salt: Uint8Array, canonical: Uint8Array): Uint8Array {
  if (salt.length !== 32) throw new Error("a salt is 32 bytes")
  return sha256(concatBytes(BODY, salt, canonical))
}

/** `sha256:` and the hexadecimal body hash, as an act names it. */
export function bodyDigest(salt: Uint8Array, body: Json): string {
  return `sha256:${toHex(bodyHash(salt, canonicalBytes(body)))}`
}

const SHEET = { 1: toUtf8("wasit/sheet/v1\0"), 2: toUtf8("wasit/sheet/v2\0") } as const

/**
 * The digest of a session's sheet, which every reader of the record computes and the heads sign:
 * `SHA-256("wasit/sheet/v2\0" || JCS(sheet))`. Its content is open to everybody at the table, so it bears no salt.
 *
 * @param form 1 for the sheet of `sheet-signed/1`, which does not speak of recordings
 */
export function sheetDigest(sheet: Json, form: 1 | 2 = 2): string {
  return `sha256:${toHex(sha256(concatBytes(SHEET[form], canonicalBytes(sheet))))}`
}

function refuseLossy(value: unknown): void {
  if (value === null || typeof value === "boolean") return
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new Error("only integers below 2^53 are canonical")
    return
  }
  if (typeof value === "string") {
    refuseText(value)
    return
  }
  if (Array.isArray(value)) {
    for (const item of value) refuseLossy(item)
    return
  }
  if (typeof value !== "object") throw new Error("not JSON")
  for (const [name, member] of Object.entries(value)) {
    refuseText(name)
    refuseLossy(member)
  }
}

function refuseText(text: string): void {
  if (/\p{Cs}/u.test(text)) throw new Error("lone surrogate")
  if (text.normalize("NFC") !== text) throw new Error("text is not NFC")
}
