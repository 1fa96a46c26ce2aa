import {
  apply,
  EMPTY_STATE,
  type HostAnswer,
  type Instant,
  type ProcessState,
  partiesOf,
  policyInForce,
} from "@wasit/domain"
import {
  createTree,
  type EntryHeader,
  fromUtf8,
  type Hash,
  leafHash,
  newTiles,
  parseTilePath,
  parseVerifierKey,
  type Signer,
  type Tree,
  Turns,
  tileBytes,
  tilePath,
  toHex,
  toUtf8,
  type VerifierKey,
} from "@wasit/record"
import type { Batch, RecordStore, StoredDocument } from "../store/store.ts"
import { type Admitted, admit, type Offer } from "./admission.ts"
import { referencesIn } from "./documents.ts"
import { Draft } from "./draft.ts"
import { Heads, policyOf } from "./heads.ts"
import { removePurged } from "./purged.ts"
import { readEntries } from "./stored-entries.ts"

/** What the author of an act gets back: where it stands, and the signed head under which it stands. */
export type Receipt = { readonly index: number; readonly checkpoint: string }

/** One entry as it stands: its leaf, and where each of its documents may be read. */
export type LogEntry = {
  readonly leaf: Uint8Array
  readonly header: EntryHeader
  readonly documents: readonly EntryDocument[]
}
export type EntryDocument = { readonly digest: string; readonly ctx: string }

/** How many offers are made durable together at most. */
const BATCH = 256

/**
 * One process: its record, and the state folded from it. `submit` is the only way anything enters.
 *
 * Offers wait in a queue; those that are there when the disk is free become durable together, so that many writers share
 * one sync. After a failed write it is unknown what was kept: everything is then read again from the store.
 */
export class ProcessLog {
  readonly id: string
  readonly #store: RecordStore
  readonly #signer: Signer
  readonly #clock: () => Instant
  readonly #listeners = new Set<() => void>()
  #heads: Heads
  #state: ProcessState = EMPTY_STATE
  #entries: LogEntry[] = []
  #tree: Tree = createTree()
  #counters = new Map<string, { n: number; seen: number }>()
  #indexOf = new Map<string, number>()
  #queue: Waiting[] = []
  readonly #turns = new Turns()
  #isDraining = false
  #foldedAt = 0
  #readOnly: HostAnswer | null = null

  private constructor(id: string, store: RecordStore, signer: Signer, clock: () => Instant) {
    this.id = id
    this.#store = store
    this.#signer = signer
    this.#clock = clock
    this.#heads = new Heads(signer)
  }

  /** Reads a record from its store and folds it. Signs a head anew if the store holds leaves beyond the newest one. */
  static async open(id: string, store: RecordStore, signer: Signer, clock: () => Instant): Promise<ProcessLog> {
    const log = new ProcessLog(id, store, signer, clock)
    await log.#load()
    store.onChange(() => log.#turns.take(() => log.#catchUp()))
    return log
  }

  get state(): ProcessState {
    return this.#state
  }
  get size(): number {
    return this.#entries.length
  }
  /** The newest signed head as a note. */
  get checkpoint(): string {
    return this.#heads.text
  }
  /** The newest head cosigned by every party, as a note; null before there is one. */
  get cosigned(): string | null {
    return this.#heads.cosignedText
  }
  get cosignedSize(): number {
    return this.#heads.cosignedSize
  }
  /** Set when nothing more may be written, and why. */
  get readOnly(): HostAnswer | null {
    return this.#readOnly
  }
  get originKey(): VerifierKey {
    return this.#signer.key
  }

  /** Entries from an index on, at most `count` of them. */
  entries(from: number, count: number): readonly LogEntry[] {
    return this.#entries.slice(from, from + count)
  }

  /** The root of the first `size` entries. */
  rootAt(size: number): Uint8Array {
    return this.#tree.root(size)
  }

  /** The time in this process: the clock's, or in a rehearsal the story's, which goes on from its last act. */
  now(): Instant {
    const clock = this.#clock()
    if (!this.#state.process.isRehearsal || this.#state.lastAt === null) return clock
    const passed = this.#foldedAt === 0 ? 0 : Math.max(0, Date.parse(clock) - this.#foldedAt)
    return toInstant(Date.parse(this.#state.lastAt) + passed)
  }

  /** Offers an act. Resolves when it is durable, or with the reason why it may not enter. The same leaf twice is one act. */
  submit(offer: Offer): Promise<Receipt | HostAnswer> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ offer, resolve, reject })
      if (this.#isDraining) return
      this.#isDraining = true
      void this.#turns.take(() => this.#drain())
    })
  }

  /** Adds a witness's cosignature to the head of a size, durably. */
  async cosign(size: number, line: string): Promise<{ readonly checkpoint: string } | HostAnswer> {
    return this.#turns.take(async () => {
      // Another server may have signed this head a moment ago.
      if (size > this.size) await this.#catchUp()
      const policy = policyOf(policyInForce(this.#state), partiesOf(this.#state.process))
      const refusal = await this.#heads.cosign(size, line, this.#witnesses())
      if (refusal !== null) return refusal
      // Another server may have gathered other lines on this head: both are joined where they are kept.
      if (size === this.size) await this.#store.changeHead(size, (stored) => this.#joined(size, stored))
      const checkpoint = this.#heads.at(size) ?? ""
      if (await this.#heads.judge(size, this.#witnesses(), policy)) await this.#store.writeCosigned(toUtf8(checkpoint))
      this.#tell()
      return { checkpoint }
    })
  }

  #joined(size: number, stored: Uint8Array | null): Uint8Array {
    if (stored !== null) this.#heads.take(text(stored))
    return toUtf8(this.#heads.at(size) ?? "")
  }

  /**
   * Somebody shows a head signed by this log. If it is ahead of what the store holds, this is a restored backup: nothing
   * is signed from now on, since that would fork the record.
   */
  async compareHead(text: string): Promise<HostAnswer | null> {
    const shown = await this.#heads.own(text)
    if (shown === null) return { code: "head-not-ours" }
    // Another server may have signed it a moment ago.
    if (shown.size > this.size) await this.#turns.take(() => this.#catchUp())
    const isOurs = shown.size <= this.size && toHex(this.#tree.root(shown.size)) === toHex(shown.root)
    if (isOurs) return null
    this.#readOnly = { code: "record-behind", size: this.size, shown: shown.size }
    await this.#store.keepEvidence(`head-${shown.size}-${toHex(shown.root).slice(0, 16)}`, Buffer.from(text))
    return this.#readOnly
  }

  readDocument(digest: string): Promise<StoredDocument | null> {
    return this.#store.readDocument(digest)
  }
  readBlob(sha256: string): Promise<Uint8Array | null> {
    return this.#store.readBlob(sha256)
  }
  putBlob(sha256: string, bytes: Uint8Array): Promise<void> {
    return this.#store.putBlob(sha256, bytes)
  }

  /** A tile of the present record by its path; null if there is no such tile. */
  tile(path: string): Uint8Array | null {
    const tile = parseTilePath(path)
    if (tile === null) return null
    const last = (tile.index * 256 + tile.width) * 256 ** tile.level
    return last > this.size ? null : tileBytes(tile, this.#tree, (index) => this.#entries[index]!.leaf)
  }

  /** Calls back after every change of the head. @returns a function that ends it. */
  onHead(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async close(): Promise<void> {
    await this.#turns.end()
    await this.#store.close()
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0) {
      const waiting = this.#queue.splice(0, BATCH)
      try {
        await this.#appendAll(waiting)
      } catch (cause) {
        await this.#recover(waiting, cause)
      }
    }
    this.#isDraining = false
  }

  /** Unknown what was kept: read the store again, and answer each author by what is found there. */
  async #recover(waiting: readonly Waiting[], cause: unknown): Promise<void> {
    try {
      await this.#load()
    } catch (failure) {
      this.#readOnly = { code: "store-failed" }
      for (const one of waiting) one.reject(failure)
      return
    }
    for (const one of waiting) {
      const index = this.#indexOf.get(nameOf(one.offer.leaf))
      if (index === undefined) one.resolve({ code: "not-durable", why: reasonOf(cause) })
      else one.resolve(this.#receipt(index))
    }
  }

  async #appendAll(waiting: readonly Waiting[]): Promise<void> {
    const draft = new Draft(this.#state, this.#counters)
    const accepted = new Map<Waiting, string>()
    for (const one of waiting) {
      const name = nameOf(one.offer.leaf)
      if (this.#indexOf.has(name) || draft.has(name)) {
        accepted.set(one, name)
        continue
      }
      const answer = this.#readOnly ?? (await this.#admit(one.offer, draft))
      if ("code" in answer) {
        one.resolve(answer)
        continue
      }
      draft.add(name, answer, this.size)
      accepted.set(one, name)
    }
    if (draft.admitted.length > 0 && !(await this.#append(draft))) {
      // Another server appended first: judge these offers again after what it wrote.
      await this.#catchUp()
      return this.#appendAll([...accepted.keys()])
    }
    for (const [one, name] of accepted) one.resolve(this.#receipt(this.#indexOf.get(name)!))
  }

  #admit(offer: Offer, draft: Draft): Promise<Admitted | HostAnswer> {
    const standing = {
      state: draft.state,
      counters: draft.counters,
      published: this.size,
      rootAt: (size: number) => this.#tree.root(size),
      hasBlob: async (sha256: string) => (await this.#store.readBlob(sha256)) !== null,
    }
    return admit(offer, standing, { at: this.now(), cosignedSize: this.#heads.cosignedSize })
  }

  /** @returns false if another writer was first. */
  async #append(draft: Draft): Promise<boolean> {
    const first = this.size
    // The tree grows before the write, since the tiles are made from it. A failed write ends in #load, which makes it anew.
    const leaves = draft.admitted.map((each) => each.leaf)
    const hashes = leaves.map(leafHash)
    for (const hash of hashes) this.#tree.append(hash)
    const size = first + leaves.length
    const leafAt = (index: number) => (index < first ? this.#entries[index]!.leaf : leaves[index - first]!)
    const batch: Batch = {
      first,
      leaves,
      documents: draft.admitted.flatMap((each) => each.documents),
      tiles: newTiles(first, size).map((tile) => ({
        path: tilePath(tile),
        bytes: tileBytes(tile, this.#tree, leafAt),
      })),
    }
    const head = await this.#store.append(batch, () => this.#heads.sign(size, this.#tree.root(size)))
    if (head === "outdated") {
      this.#rebuildTree()
      return false
    }
    for (const [at, each] of draft.admitted.entries()) this.#note(each, hashes[at]!)
    this.#state = draft.state
    this.#counters = draft.counters
    this.#heads.take(text(head))
    this.#foldedAt = Date.parse(this.#clock())
    this.#tell()
    if (draft.admitted.some(({ header }) => header.act === "blind-purged/1"))
      await removePurged(this.#store, this.#state.blind)
    return true
  }

  #note(each: Admitted, hash: Hash): void {
    const references = [
      { ctx: each.act.ctx, digest: each.header.body.slice(7) },
      ...referencesIn(bodyOf(each.act.body)),
    ]
    this.#indexOf.set(toHex(hash), this.#entries.length)
    this.#entries.push({ leaf: each.leaf, header: each.header, documents: references })
  }

  #receipt(index: number): Receipt {
    return { index, checkpoint: this.#heads.text }
  }

  /** Reads everything from the store, as at the first start. */
  async #load(): Promise<void> {
    const stored = await this.#store.open()
    this.#heads = new Heads(this.#signer)
    this.#state = EMPTY_STATE
    this.#entries = []
    this.#tree = createTree()
    this.#counters = new Map()
    this.#indexOf = new Map()
    await this.#foldAll(stored.leaves)
    const highWater = await this.#store.highWater()
    if (highWater > this.size) this.#readOnly = { code: "record-behind", size: this.size, shown: highWater }
    if (stored.checkpoint !== null) this.#heads.take(text(stored.checkpoint))
    if (stored.cosigned !== null) this.#heads.takeCosigned(text(stored.cosigned))
    const head = stored.checkpoint === null ? null : await this.#heads.own(text(stored.checkpoint))
    if (this.#readOnly === null && this.size > (head?.size ?? 0)) {
      // The leaves were durable and the head was not: sign it now. No other head of this size was ever published.
      const signed = await this.#heads.sign(this.size, this.#tree.root())
      await this.#store.changeHead(this.size, () => signed)
      this.#heads.take(text(signed))
    }
    this.#tell()
  }

  async #catchUp(): Promise<void> {
    const news = await this.#store.since(this.size)
    await this.#foldAll(news.leaves)
    if (news.checkpoint !== null) this.#heads.take(text(news.checkpoint))
    if (news.cosigned !== null) this.#heads.takeCosigned(text(news.cosigned))
    this.#foldedAt = Date.parse(this.#clock())
    this.#tell()
  }

  /** Folds leaves that stand in the store. History once accepted loads for ever. */
  async #foldAll(leaves: readonly Uint8Array[]): Promise<void> {
    for await (const entry of readEntries(this.#store, leaves)) {
      const { leaf, header, act } = entry
      this.#state = apply(this.#state, { ...act, index: this.size })
      this.#counters.set(header.actor, { n: header.n, seen: header.seen.size })
      const hash = leafHash(leaf)
      this.#tree.append(hash)
      this.#note(entry, hash)
    }
  }

  #rebuildTree(): void {
    this.#tree = createTree()
    for (const entry of this.#entries) this.#tree.append(leafHash(entry.leaf))
  }

  #witnesses(): VerifierKey[] {
    return [...this.#state.process.members.values()].flatMap((member) =>
      member.witnessKey === null ? [] : [parseVerifierKey(member.witnessKey)],
    )
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}

type Waiting = {
  readonly offer: Offer
  readonly resolve: (answer: Receipt | HostAnswer) => void
  readonly reject: (cause: unknown) => void
}

const nameOf = (leaf: Uint8Array): string => toHex(leafHash(leaf))
const text = (bytes: Uint8Array): string => fromUtf8(bytes) ?? ""
const bodyOf = (body: unknown) => body as Parameters<typeof referencesIn>[0]
const toInstant = (ms: number): Instant => new Date(ms).toISOString().replace(/\.\d+Z$/, "Z")

/** The system's code of a failure (ENOSPC, EIO …): never its message, which may hold a path. */
function reasonOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException | undefined)?.code ?? "unknown"
}
