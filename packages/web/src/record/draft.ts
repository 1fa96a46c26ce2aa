import {
  ACT_RULES,
  type ActCode,
  type BodyOf,
  COMPARTMENTS,
  type Compartment,
  compartmentKind,
  decide,
  type PartRef,
  type Refusal,
  recipientsOf,
} from "@wasit/domain"
import { type EntryHeader, type Json, prepareDocument, seenHead, signLeaf, toBase64 } from "@wasit/record"
import { signerOf } from "../keys/chairs.ts"
import { sealTo } from "../keys/sealing.ts"
import type { ReceiptAnswer, WireDocument } from "./api.ts"
import type { Replica } from "./replica.ts"

/**
 * An act in the making. Parts and age files are made first, since the body names them; then `submit` signs and offers it.
 * What a part or body is sealed to is decided here, from the members that the verified record holds: a server cannot add
 * a reader.
 */
export class ActDraft {
  readonly #replica: Replica
  readonly #documents: WireDocument[] = []
  readonly #parts = new Map<string, unknown>()

  constructor(replica: Replica) {
    this.#replica = replica
  }

  /** Adds a document in a narrower compartment. @returns what the body says of it. */
  async part<Ctx extends Compartment>(ctx: Ctx, json: unknown): Promise<PartRef & { readonly ctx: Ctx }> {
    const digest = await this.#add(ctx, json)
    return { ctx, digest }
  }

  /** Keeps an age file beside the record. @returns what the body says of it. */
  async blob(bytes: Uint8Array): Promise<{ readonly sha256: string; readonly size: number } | Refusal> {
    const copy = new Uint8Array(bytes)
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", copy))
    const sha256 = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("")
    const answer = await this.#replica.line.put<{ sha256: string; size: number }>(`/blobs/${sha256}`, copy)
    return "code" in answer ? answer : { sha256, size: bytes.length }
  }

  /**
   * Signs the act and offers it. The rules are asked here first, so that most refusals need no server.
   *
   * @returns where it stands, or why it may not enter; `offline` means that nothing is known and the same draft may be
   * submitted again: the same leaf twice is one act.
   * @param at another time than now: only a rehearsal's clock is moved so
   */
  async submit<Code extends ActCode>(
    act: Code,
    body: BodyOf<Code>,
    own?: string,
    at?: string,
  ): Promise<ReceiptAnswer | Refusal> {
    const replica = this.#replica
    const kind = ACT_RULES[act].ctx
    const ctx = (
      kind === "own" || kind === "caucus" ? `${kind}:${own ?? replica.chair.delegation}` : kind
    ) as Compartment
    const digest = await this.#add(ctx, body)
    return replica.acts.take(() => this.#offer(act, body, ctx, digest, at ?? replica.now()))
  }

  async #offer<Code extends ActCode>(
    act: Code,
    body: BodyOf<Code>,
    ctx: Compartment,
    digest: string,
    at: string,
  ): Promise<ReceiptAnswer | Refusal> {
    const replica = this.#replica
    const { n, size, root } = replica.next(replica.chair.member)
    const header: EntryHeader = {
      act,
      actor: replica.chair.member,
      at,
      body: digest,
      ctx,
      n,
      seen: seenHead(size, root),
    }
    const offered = { act, actor: replica.chair.member, at: header.at, ctx, body, parts: this.#parts }
    const refusal = decide(replica.view.state, offered, { at: header.at, cosignedSize: replica.view.cosignedTo })
    if (refusal !== null) return refusal
    const leaf = toBase64(await signLeaf(header, signerOf(replica.chair)))
    const answer = await replica.line.post<ReceiptAnswer>("/acts", { leaf, documents: this.#documents })
    await replica.sync()
    return answer
  }

  async #add(ctx: Compartment, json: unknown): Promise<string> {
    const prepared = prepareDocument(crypto.getRandomValues(new Uint8Array(32)), json as Json)
    const { isSealed } = COMPARTMENTS[compartmentKind(ctx)]
    const bytes = isSealed ? await sealTo(recipientsOf(this.#replica.view.state, ctx), prepared.bytes) : prepared.bytes
    this.#documents.push({ digest: prepared.digest.slice("sha256:".length), isSealed, bytes: toBase64(bytes) })
    this.#parts.set(prepared.digest, json)
    return prepared.digest
  }
}
