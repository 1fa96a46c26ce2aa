import {
  apply,
  authorKey,
  EMPTY_STATE,
  type MemberId,
  type ProcessState,
  partiesOf,
  policyInForce,
  type Refusal,
} from "@wasit/domain"
import {
  type Checkpoint,
  createTree,
  type EntryHeader,
  equalBytes,
  formatCheckpoint,
  fromBase64,
  type Hash,
  leafHash,
  meetsPolicy,
  openNote,
  parseCheckpoint,
  parseLeaf,
  parsePolicy,
  seenRoot,
  type Tree,
  Turns,
  verifierKeyOrNull,
} from "@wasit/record"
import type { Chair } from "../keys/chairs.ts"
import type { EntriesAnswer, HeadAnswer, Line, WireEntry } from "./api.ts"
import { openEntry } from "./documents.ts"
import { webVerifier } from "./ed25519.ts"
import { hearHeads } from "./heads-line.ts"
import { type RememberedHead, rememberedHead, rememberHead } from "./memory.ts"

/** What is wrong with the record, and where. Any of these turns the badge red and stops cosigning. */
export type Alarm = { readonly code: string; readonly index: number | null }

export type ReplicaView = {
  readonly state: ProcessState
  readonly size: number
  /** Entries below this index have been checked here: signatures, order, proofs. */
  readonly verifiedTo: number
  /** Entries below this index stand under a head that both parties cosigned. */
  readonly cosignedTo: number
  readonly head: Checkpoint | null
  readonly checkpoint: string
  readonly cosigned: string | null
  /** Milliseconds to add to this device's clock to get the time in the process. */
  readonly clockOffset: number
  readonly network: "loading" | "live" | "offline"
  readonly alarm: Alarm | null
  readonly refusal: Refusal | null
}

export type ReplicaEntry = {
  readonly index: number
  readonly header: EntryHeader
  readonly body: unknown
  readonly leaf: Uint8Array
}

/** Before a line that broke is tried again: at first, and at the most. */
const AGAIN_MS = 500
const LONGEST_WAIT_MS = 15_000

/** What a server answers that does not have the entries under a head which was shown here as its own. */
const WITHOUT_ENTRIES: ReadonlySet<string> = new Set(["record-behind", "head-not-ours"])

/**
 * A copy of one process's record as one chair may read it. It recomputes every hash and signature itself; the state it
 * folds is the only thing the pages read.
 */
export class Replica {
  readonly line: Line
  readonly #listeners = new Set<() => void>()
  #tree: Tree = createTree()
  #leaves: Uint8Array[] = []
  #entries: ReplicaEntry[] = []
  #parts = new Map<string, unknown>()
  #counters = new Map<string, { n: number; seen: number }>()
  #syncing: Promise<void> | null = null
  #again = false
  /** One act of the chair after the other: each bears the number after the last, and what a page does by itself may meet what is pressed. */
  readonly acts = new Turns()
  #view: ReplicaView = {
    state: EMPTY_STATE,
    size: 0,
    verifiedTo: 0,
    cosignedTo: 0,
    head: null,
    checkpoint: "",
    cosigned: null,
    clockOffset: 0,
    network: "loading",
    alarm: null,
    refusal: null,
  }

  constructor(line: Line) {
    this.line = line
  }

  get chair(): Chair {
    return this.line.chair
  }
  get view(): ReplicaView {
    return this.#view
  }
  get entries(): readonly ReplicaEntry[] {
    return this.#entries
  }
  get tree(): Tree {
    return this.#tree
  }

  /** A part or body that this chair could read, by its digest (`sha256:…`). */
  document(digest: string): unknown {
    return this.#parts.get(digest)
  }

  /** The author's next number and the head he has seen, for a new act. */
  next(member: MemberId): { readonly n: number; readonly size: number; readonly root: Hash } {
    // While further entries are being read the tree is ahead of what was checked: the root must be of the size that is said.
    const { size } = this.#view
    return { n: (this.#counters.get(member)?.n ?? 0) + 1, size, root: this.#tree.root(size) }
  }

  /** The time in the process. */
  now(): string {
    return new Date(Date.now() + this.#view.clockOffset).toISOString().replace(/\.\d+Z$/, "Z")
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Reads on until it has what the server has. Calls while it reads join the reading. */
  sync(): Promise<void> {
    if (this.#syncing !== null) {
      this.#again = true
      return this.#syncing
    }
    this.#syncing = this.#syncAll()
    return this.#syncing
  }

  /** Follows the server's heads until `signal` ends it; reconnects by itself. */
  async follow(signal: AbortSignal): Promise<void> {
    // What could not be read is asked for again soon, not at the next head: the line ends then, too.
    const onWord = async (isNew: boolean): Promise<boolean> => {
      if (isNew || (await this.#isBehind())) await this.#syncOrReport()
      return this.#view.network !== "offline"
    }
    let isTaken = true
    for (let wait = AGAIN_MS; !signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      await this.#syncOrReport()
      isTaken = await hearHeads(this.line, !isTaken, signal, onWord).catch((cause: unknown) => {
        reportError(cause)
        return false
      })
      if (isTaken && this.#view.network === "live") wait = AGAIN_MS
      if (!signal.aborted) {
        this.#set({ network: this.#view.alarm === null ? "offline" : this.#view.network })
        await new Promise((resolve) => setTimeout(resolve, wait))
      }
    }
  }

  /** Another window of this device was told more, and this one was not. */
  async #isBehind(): Promise<boolean> {
    return ((await rememberedHead(this.chair.process))?.size ?? 0) > this.#view.size
  }

  /** A mistake of ours in one reading is told as one; it must not be the last reading. */
  async #syncOrReport(): Promise<void> {
    try {
      await this.sync()
    } catch (cause) {
      this.#set({ network: "offline" })
      reportError(cause)
    }
  }

  async #syncAll(): Promise<void> {
    try {
      do {
        this.#again = false
        if (!(await this.#readOn())) return
      } while (this.#again)
    } finally {
      // At once: whoever asks from now on must not be given the end of this run.
      this.#syncing = null
    }
  }

  /** Reads to the end of the record. @returns false where that cannot be. */
  async #readOn(): Promise<boolean> {
    for (let shown = 0; ; ) {
      const answer = await this.line.get<EntriesAnswer>(`/entries?from=${this.#leaves.length}`)
      if ("code" in answer) return this.#lose(answer)
      if (this.#view.alarm !== null) return false
      for (const entry of answer.entries) {
        const alarm = await this.#fold(entry)
        if (alarm !== null) return this.#raise(alarm, this.#leaves.length)
      }
      if (this.#leaves.length < answer.size) continue
      const before = await rememberedHead(this.chair.process)
      if (before === null || before.size <= answer.size) return this.#take(answer, before)
      // Another window was told more meanwhile, or another server wrote what this one has not read: shown the head, it reads on
      // and gives it. A restored backup does not know it, and whoever hides entries does not give it.
      if (answer.size < shown) return this.#raise("record-shrank", before.size)
      const refusal = await this.#show(before)
      if (refusal !== null && WITHOUT_ENTRIES.has(refusal.code)) return this.#raise("record-shrank", before.size)
      if (refusal !== null) return this.#lose(refusal)
      shown = before.size
    }
  }

  async #take(answer: EntriesAnswer, before: RememberedHead | null): Promise<boolean> {
    const head = await this.#checkHead(answer, before)
    if (head === null) return false
    this.#set({
      size: this.#leaves.length,
      verifiedTo: this.#leaves.length,
      head,
      checkpoint: answer.checkpoint,
      clockOffset: Date.parse(answer.now) - Date.now(),
      network: "live",
      refusal: answer.readOnly,
      ...(await this.#cosignedOf(answer.cosigned)),
    })
    return true
  }

  /** Shows the server a head that was shown here before. @returns null if it knows it */
  async #show(head: RememberedHead): Promise<Refusal | null> {
    const answer = await this.line.post<{ readonly isKnown: boolean }>("/heads", { checkpoint: head.checkpoint })
    return "code" in answer ? answer : null
  }

  /** Checks one entry as the verifier does, then folds it. */
  async #fold(wire: WireEntry): Promise<string | null> {
    const bytes = fromBase64(wire.leaf)
    const leaf = bytes === null ? null : parseLeaf(bytes)
    if (bytes === null || leaf === null || "code" in leaf) return "leaf-malformed"
    const index = this.#leaves.length
    const opened = await openEntry(this.chair, leaf.header, wire.documents)
    if ("code" in opened) return opened.code
    const act = {
      act: leaf.header.act,
      actor: leaf.header.actor as MemberId,
      at: leaf.header.at,
      ctx: leaf.header.ctx as never,
      ...opened,
    }
    const key = verifierKeyOrNull(authorKey(this.#view.state, act))
    if (key === null || key.name !== leaf.keyName || key.id !== leaf.keyId) return "author-unknown"
    if (!(await webVerifier(key.publicKey, leaf.message, leaf.signature))) return "signature-wrong"
    const last = this.#counters.get(leaf.header.actor) ?? { n: 0, seen: 0 }
    if (leaf.header.n !== last.n + 1) return "act-missing"
    const { seen } = leaf.header
    if (seen.size > index || seen.size < last.seen) return "seen-impossible"
    if (!equalBytes(this.#tree.root(seen.size), seenRoot(leaf.header))) return "seen-contradicts"
    this.#tree.append(leafHash(bytes))
    this.#leaves.push(bytes)
    this.#counters.set(leaf.header.actor, { n: leaf.header.n, seen: seen.size })
    this.#entries.push({ index, header: leaf.header, body: opened.body, leaf: bytes })
    for (const [digest, part] of opened.parts) this.#parts.set(digest, part)
    this.#view = { ...this.#view, state: apply(this.#view.state, { ...act, index }) }
    return null
  }

  /** The log's signature, its root against ours, and our own memory of what it showed us before. */
  async #checkHead(answer: HeadAnswer, before: RememberedHead | null): Promise<Checkpoint | null> {
    const logKey = verifierKeyOrNull(this.#view.state.process.logKey)
    if (logKey === null) return this.#fail("head-signature", null)
    const opened = await openNote(answer.checkpoint, [logKey], webVerifier)
    const head = "code" in opened ? null : parseCheckpoint(opened.body)
    if (head === null || head.origin !== logKey.name) return this.#fail("head-signature", null)
    if (head.size !== this.#leaves.length)
      return head.size > this.#leaves.length ? null : this.#fail("head-size", head.size)
    if (!equalBytes(head.root, this.#tree.root())) return this.#fail("root-differs", head.size)
    if (before !== null && !equalBytes(this.#tree.root(before.size), before.root)) {
      // Proof of a fork: the server is shown what we hold, then nothing more is read.
      await this.#show(before)
      return this.#fail("record-forked", before.size)
    }
    await rememberHead(this.chair.process, { size: head.size, root: head.root, checkpoint: answer.checkpoint })
    return head
  }

  async #cosignedOf(text: string | null): Promise<Pick<ReplicaView, "cosigned" | "cosignedTo">> {
    const { state } = this.#view
    const adopted = policyInForce(state)
    const policy = adopted === null ? null : parsePolicy(adopted, partiesOf(state.process))
    if (text === null || policy === null || "code" in policy) return { cosigned: null, cosignedTo: 0 }
    const opened = await openNote(text, [policy.log, ...policy.witnesses.values()], webVerifier)
    const head = "code" in opened ? null : parseCheckpoint(opened.body)
    const isGood =
      head !== null &&
      !("code" in opened) &&
      head.size <= this.#leaves.length &&
      equalBytes(this.#tree.root(head.size), head.root) &&
      meetsPolicy(
        policy,
        opened.by.map((signed) => signed.key),
      )
    return isGood ? { cosigned: text, cosignedTo: head.size } : { cosigned: null, cosignedTo: 0 }
  }

  #raise(code: string, index: number | null): false {
    this.#set({ alarm: { code, index } })
    return false
  }

  #fail(code: string, index: number | null): null {
    this.#raise(code, index)
    return null
  }

  /** The server cannot be read now, or reads to nobody at this chair. */
  #lose(why: Refusal): false {
    this.#set(why.code === "offline" ? { network: "offline" } : { network: "offline", refusal: why })
    return false
  }

  #set(change: Partial<ReplicaView>): void {
    this.#view = { ...this.#view, ...change }
    for (const listener of this.#listeners) listener()
  }
}

/** The body that a head's cosigner signs. */
export const headBody = (head: Checkpoint): string => formatCheckpoint(head)
