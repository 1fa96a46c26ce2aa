import type { FinalRow } from "@wasit/domain"
import { canonicalBytes, fromHex, fromUtf8, type Json, parseCanonical, sealRows, toHex } from "@wasit/record"

/** What a sender seals, and the digest that fixes it. @param key 32 fresh random bytes */
export function manifestDocument(
  key: Uint8Array,
  rows: readonly FinalRow[],
): { readonly digest: string; readonly bytes: Uint8Array } {
  const json: readonly Json[] = rows.map((row) => ({ ...row }))
  return { digest: toHex(sealRows(key, json).root), bytes: canonicalBytes({ key: toHex(key), rows: json }) }
}

/** Reads an opened manifest; null unless its rows are those that the digest in the record fixed. */
export function openManifest(bytes: Uint8Array, digest: string): readonly FinalRow[] | null {
  const text = fromUtf8(bytes)
  const json = text === null ? null : parseCanonical(text)
  if (json === null || typeof json !== "object" || !("key" in json) || !("rows" in json)) return null
  const key = typeof json.key === "string" ? fromHex(json.key) : null
  if (key === null || !isRows(json.rows) || toHex(sealRows(key, json.rows).root) !== digest) return null
  return json.rows as unknown as readonly FinalRow[]
}

function isRows(rows: Json | undefined): rows is readonly { readonly [name: string]: Json }[] {
  return (
    Array.isArray(rows) &&
    rows.every(
      (row) => row !== null && typeof row === "object" && typeof row.no === "number" && typeof row.name === "string",
    )
  )
}
