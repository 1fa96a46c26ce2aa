import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"

/**
 * Canonical JSON (RFC 8785) of plain data whose numbers are integers: members sorted, no spaces; what is undefined is left out.
 * @throws for other numbers and for what JSON does not have
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`
  if (typeof value === "object" && value !== null) {
    const members: string[] = []
    // Without more said, texts are sorted by their UTF-16 units, as the RFC wants.
    for (const name of Object.keys(value).sort()) {
      const member: unknown = (value as Readonly<Record<string, unknown>>)[name]
      if (member !== undefined) members.push(`${JSON.stringify(name)}:${canonicalJson(member)}`)
    }
    return `{${members.join(",")}}`
  }
  if (typeof value === "number" && !Number.isSafeInteger(value)) throw new Error("only integers are canonical")
  const text = JSON.stringify(value)
  if (text === undefined) throw new Error("not JSON")
  return text
}

/** SHA-256 of the canonical JSON, in hexadecimal. */
export function digestOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))
}
