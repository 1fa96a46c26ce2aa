import {
  type Act,
  authorKey,
  decide,
  type HostAnswer,
  type MemberId,
  type Moment,
  type ProcessState,
} from "@wasit/domain"
import { type EntryHeader, type Json, parseLeaf, seenRoot, toHex, verifierKeyOrNull } from "@wasit/record"
import type { StoredDocument } from "../store/store.ts"
import { blobsIn, isSealedIn, type OpenedDocument, openDocument, referencesIn } from "./documents.ts"
import { verifyEd25519 } from "./ed25519.ts"

/** What a client hands in: the leaf it signed, and the documents its body names. */
export type Offer = { readonly leaf: Uint8Array; readonly documents: readonly StoredDocument[] }

/** An offer that passed every check. */
export type Admitted = {
  readonly leaf: Uint8Array
  readonly header: EntryHeader
  readonly act: Act
  readonly documents: readonly StoredDocument[]
}

/** How far an author has come: the number of his last act, and what he had seen when he signed it. */
export type Counter = { readonly n: number; readonly seen: number }

/** What the record stands at while offers are being admitted. */
export type Standing = {
  readonly state: ProcessState
  readonly counters: ReadonlyMap<string, Counter>
  /** The size of the newest published head. */
  readonly published: number
  readonly rootAt: (size: number) => Uint8Array
  readonly hasBlob: (sha256: string) => Promise<boolean>
}

/**
 * Checks an offer whole: the strict leaf, its documents by their digests, the author's key and signature, his counter and
 * what he had seen, and at last the rules of the process.
 */
export async function admit(offer: Offer, standing: Standing, moment: Moment): Promise<Admitted | HostAnswer> {
  const leaf = parseLeaf(offer.leaf)
  if ("code" in leaf) return { code: "leaf-malformed", why: leaf.code }
  const opened = openAll(offer.documents)
  if ("code" in opened) return opened
  const act = toAct(leaf.header, opened.documents)
  const misfit = refuseDocuments(act, leaf.header, opened.documents)
  if (misfit !== null) return misfit
  const key = verifierKeyOrNull(authorKey(standing.state, act))
  if (key === null) return { code: "author-unknown", actor: act.actor }
  const isByKey = leaf.keyName === key.name && leaf.keyId === key.id
  if (!isByKey || !verifyEd25519(key.publicKey, leaf.message, leaf.signature)) {
    return { code: "signature-wrong", actor: act.actor }
  }
  const disorder = refuseOrder(leaf.header, standing)
  if (disorder !== null) return disorder
  for (const sha256 of blobsIn(act.body as Json)) {
    if (!(await standing.hasBlob(sha256))) return { code: "blob-missing", sha256 }
  }
  const refusal = decide(standing.state, act, moment)
  return refusal ?? { leaf: offer.leaf, header: leaf.header, act, documents: offer.documents }
}

/** An act as the domain reads it, from a leaf's header and the documents at hand. */
export function toAct(header: EntryHeader, documents: ReadonlyMap<string, OpenedDocument>): Act {
  const body = documents.get(header.body.slice("sha256:".length))?.json ?? null
  const parts = new Map<string, Json>()
  for (const { digest } of referencesIn(body)) {
    const part = documents.get(digest)?.json
    if (part !== undefined && part !== null) parts.set(`sha256:${digest}`, part)
  }
  return { act: header.act, actor: header.actor as MemberId, at: header.at, ctx: header.ctx as Act["ctx"], body, parts }
}

function openAll(
  documents: readonly StoredDocument[],
): { readonly documents: Map<string, OpenedDocument> } | HostAnswer {
  const opened = new Map<string, OpenedDocument>()
  for (const document of documents) {
    const one = openDocument(document)
    if (one === null) return { code: "document-differs", digest: document.digest }
    if (opened.has(document.digest)) return { code: "document-twice", digest: document.digest }
    opened.set(document.digest, one)
  }
  return { documents: opened }
}

/** Every document that is named is there, in the form its compartment asks for, and nothing else. */
function refuseDocuments(
  act: Act,
  header: EntryHeader,
  documents: ReadonlyMap<string, OpenedDocument>,
): HostAnswer | null {
  const named = [
    { ctx: act.ctx, digest: header.body.slice("sha256:".length) },
    ...referencesIn(act.body as Json | null),
  ]
  for (const { ctx, digest } of named) {
    const document = documents.get(digest)
    if (document === undefined) return { code: "document-missing", digest }
    if (document.isSealed !== isSealedIn(ctx)) return { code: "document-form", digest, ctx }
  }
  const wanted = new Set(named.map((reference) => reference.digest))
  const stray = [...documents.keys()].find((digest) => !wanted.has(digest))
  // A sealed body may name parts that cannot be seen here.
  return stray === undefined || act.body === null ? null : { code: "document-unnamed", digest: stray }
}

/** The author's own counter has no gap, and what he says he saw is what this record held. */
function refuseOrder(header: EntryHeader, standing: Standing): HostAnswer | null {
  const last = standing.counters.get(header.actor) ?? { n: 0, seen: 0 }
  if (header.n !== last.n + 1) return { code: "counter-wrong", expected: last.n + 1 }
  if (header.seen.size < last.seen) return { code: "seen-backwards", expected: last.seen }
  if (header.seen.size > standing.published) return { code: "seen-ahead", size: standing.published }
  const isOurs = toHex(standing.rootAt(header.seen.size)) === toHex(seenRoot(header))
  return isOurs ? null : { code: "seen-contradicts", size: header.seen.size }
}
