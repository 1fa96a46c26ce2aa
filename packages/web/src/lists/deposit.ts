import type { ExchangeId, Grade, ListId, PartyId, Refusal, SealedList } from "@wasit/domain"
import { readSealedList, type SealedRow } from "@wasit/domain/intake"
import { canonicalBytes, fromBase64, fromHex, fromUtf8, parseCanonical, sealRows, toHex } from "@wasit/record"
import { generateX25519Identity, identityToRecipient } from "age-encryption"
import { openSealed, openWith, sealTo } from "../keys/sealing.ts"
import type { EntriesAnswer, ReceiptAnswer } from "../record/api.ts"
import { readDocument } from "../record/documents.ts"
import type { ActDraft } from "../record/draft.ts"
import type { Replica } from "../record/replica.ts"

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

type Target = Pick<OwnSealedList, "id" | "exchange" | "party" | "heldBy" | "version" | "supplements" | "grade">

/** Seals rows with a fresh key and a fresh one-time identity. From here on the list cannot change unnoticed. */
export async function sealList(target: Target, rows: readonly SealedRow[]): Promise<OwnSealedList> {
  const key = crypto.getRandomValues(new Uint8Array(32))
  const { root } = sealRows(key, rows)
  const identity = await generateX25519Identity()
  return { ...target, root: toHex(root), key: toHex(key), identity, rows }
}

/** The age file of a sealed list: only its one-time identity opens it. */
export async function sealedFile({ identity, key, rows }: OwnSealedList): Promise<Uint8Array> {
  return sealTo([await identityToRecipient(identity)], canonicalBytes({ key, rows }))
}

/** Deposits a sealed list. Keep `sealed` on this device first: without it nobody can ever open the list. */
export async function depositList(draft: ActDraft, sealed: OwnSealedList): Promise<ReceiptAnswer | Refusal> {
  if (sealed.rows.length === 0) return { code: "list-has-nobody" }
  const blob = await draft.blob(await sealedFile(sealed))
  if ("code" in blob) return blob
  const { id, exchange, party, heldBy, version, supplements, root, grade, rows } = sealed
  return draft.submit("list-deposited/1", {
    id,
    exchange,
    party,
    heldBy,
    version,
    supplements,
    root,
    count: rows.length,
    grade,
    blob,
    isDeclared: true,
  })
}

/** Hands the one-time identity over, with the head cosigned by both under which both deposits stand. */
export async function openList(
  draft: ActDraft,
  replica: Replica,
  sealed: OwnSealedList,
): Promise<ReceiptAnswer | Refusal> {
  const { cosigned, cosignedTo } = replica.view
  const deposited = replica.view.state.lists.lists.get(sealed.id)
  if (deposited === undefined) return { code: "list-unknown", list: sealed.id }
  if (deposited.root !== sealed.root) return { code: "root-differs", list: sealed.id }
  if (cosigned === null) {
    return { code: "deposits-not-cosigned", needed: deposited.deposited.index + 1, cosigned: cosignedTo }
  }
  const identity = await draft.part("names", { identity: sealed.identity })
  return draft.submit("list-opened/1", { list: sealed.id, identity, checkpoint: cosigned })
}

/** Fetches a delivered list, opens it, and compares it with what was deposited. Nothing is entered yet. */
export async function readDelivered(replica: Replica, list: SealedList): Promise<ReadList | Refusal> {
  const identity = await identityFor(replica, list)
  if (typeof identity !== "string") return identity
  const bytes = await replica.line.bytes(`/blobs/${list.blob.sha256}`)
  if (!(bytes instanceof Uint8Array)) return bytes
  const hash = toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)))
  if (hash !== list.blob.sha256) return { code: "blob-differs", list: list.id }
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

/** States that the list was read: its digest and count as found here. */
export function confirmRead(draft: ActDraft, read: ReadList): Promise<ReceiptAnswer | Refusal> {
  return draft.submit("list-received/1", { list: read.id, root: read.root, count: read.rows.length })
}

/** The one-time identity. The server withholds it until both lists are opened, so it may not have come with its entry. */
async function identityFor(replica: Replica, list: SealedList): Promise<string | Refusal> {
  if (list.opening === null) return { code: "list-not-delivered", list: list.id }
  const { digest } = list.opening.identity
  const known = replica.document(digest) ?? (await fetchDocument(replica, list.opening.index, digest))
  if (known !== null && typeof known === "object" && "code" in known) return known as Refusal
  const identity = known !== null && typeof known === "object" && "identity" in known ? known.identity : undefined
  return typeof identity === "string" ? identity : { code: "list-not-delivered", list: list.id }
}

async function fetchDocument(replica: Replica, index: number, digest: string): Promise<unknown> {
  const answer = await replica.line.get<EntriesAnswer>(`/entries?from=${index}`)
  if ("code" in answer) return answer
  const wire = answer.entries[0]?.documents.find((one) => `sha256:${one.digest}` === digest)
  const sealed = wire === undefined ? null : fromBase64(wire.bytes)
  const clear = sealed === null ? null : await openSealed(replica.chair, sealed)
  return clear === null ? null : readDocument(clear, digest)
}
