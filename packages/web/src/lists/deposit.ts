import type { Refusal, SealedList } from "@wasit/domain"
import type { SealedRow } from "@wasit/domain/intake"
import { fromBase64, toHex } from "@wasit/record"
import { openSealed } from "../keys/sealing.ts"
import type { EntriesAnswer, ReceiptAnswer } from "../record/api.ts"
import { readDocument } from "../record/documents.ts"
import type { ActDraft } from "../record/draft.ts"
import type { Replica } from "../record/replica.ts"
import type { OwnSealedList, ReadList, SealTarget } from "./sealed-file.ts"
import type { SealingJobs } from "./sealing-jobs.ts"
import { orFailed, WORK_FAILED, type WorkFailed } from "./work-failed.ts"
import { sealingWorker } from "./workers.ts"

/** Seals rows beside the page. @returns the sealed list and the age file of it that is deposited */
export async function sealForDeposit(
  target: SealTarget,
  rows: readonly SealedRow[],
): Promise<SealingJobs["seal"]["gives"] | WorkFailed> {
  return (await orFailed(sealingWorker.run("seal", { target, rows }))) ?? WORK_FAILED
}

/** Deposits a sealed list. Keep `sealed` on this device first: without it nobody can ever open the list. */
export async function depositList(
  draft: ActDraft,
  sealed: OwnSealedList,
  file: Uint8Array,
): Promise<ReceiptAnswer | Refusal> {
  if (sealed.rows.length === 0) return { code: "list-has-nobody" }
  const blob = await draft.blob(file)
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
  const { id, root, count } = list
  return (await orFailed(sealingWorker.run("open", { list: { id, root, count }, identity, bytes }))) ?? WORK_FAILED
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
