import type { ExchangeId, Grade, ListId, PartyId, Refusal, SealedList } from "@wasit/domain"
import { readSealedList, type SealedRow } from "@wasit/domain/intake"
import { canonicalBytes, fromHex, fromUtf8, parseCanonical, sealRows, toHex } from "@wasit/record"
import { generateX25519Identity, identityToRecipient } from "age-encryption"
import { openWith, sealTo } from "../keys/sealing.ts"

/** A list as it was sealed: what only its owner has until it is opened. It is kept on this device before it is deposited. */
export type OwnSealedList = {
  readonly id: ListId
  readonly exchange: ExchangeId
  readonly party: PartyId
  readonly heldBy: PartyId
  readonly version: number
  readonly supplements: ListId | null
  readonly grade: Grade
  readonly root: string
  /** The key of the rows' salts. */
  readonly key: string
  /** The one-time age identity that opens the deposited file. */
  readonly identity: string
  readonly rows: readonly SealedRow[]
}

/** A list of the other party, opened and checked against what was deposited. */
export type ReadList = {
  readonly id: ListId
  readonly root: string
  readonly key: string
  readonly rows: readonly SealedRow[]
}

export type SealTarget = Pick<
  OwnSealedList,
  "id" | "exchange" | "party" | "heldBy" | "version" | "supplements" | "grade"
>

/** Seals rows with a fresh key and a fresh one-time identity. From here on the list cannot change unnoticed. */
export async function sealList(target: SealTarget, rows: readonly SealedRow[]): Promise<OwnSealedList> {
  const key = crypto.getRandomValues(new Uint8Array(32))
  const { root } = sealRows(key, rows)
  const identity = await generateX25519Identity()
  return { ...target, root: toHex(root), key: toHex(key), identity, rows }
}

/** The age file of a sealed list: only its one-time identity opens it. */
export async function sealedFile({ identity, key, rows }: OwnSealedList): Promise<Uint8Array> {
  return sealTo([await identityToRecipient(identity)], canonicalBytes({ key, rows }))
}

/** Opens a delivered file and compares it with what was deposited. */
export async function openFile(
  list: Pick<SealedList, "id" | "root" | "count">,
  identity: string,
  bytes: Uint8Array,
): Promise<ReadList | Refusal> {
  const clear = await openWith(identity, bytes)
  return clear === null ? { code: "list-not-opened", list: list.id } : checkOpened(list, clear)
}

/** Compares an opened file with the digest and the count that were deposited. */
export function checkOpened(list: Pick<SealedList, "id" | "root" | "count">, clear: Uint8Array): ReadList | Refusal {
  const text = fromUtf8(clear)
  const json = text === null ? null : parseCanonical(text)
  const opened = json === null ? null : readSealedList(json)
  if (opened === null) return { code: "list-malformed", list: list.id }
  const key = fromHex(opened.key)
  if (key === null) return { code: "list-malformed", list: list.id }
  const root = toHex(sealRows(key, opened.rows).root)
  if (root !== list.root) return { code: "root-differs", list: list.id }
  if (opened.rows.length !== list.count) return { code: "count-differs", sealed: list.count, found: opened.rows.length }
  return { id: list.id, root, key: opened.key, rows: opened.rows }
}
