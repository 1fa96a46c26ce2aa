import { type Json, parseCanonical } from "./canonical.ts"
import { type Checkpoint, parseCheckpoint } from "./checkpoint.ts"
import type { Finding } from "./findings.ts"
import { type EntryHeader, type Leaf, parseLeaf } from "./leaf.ts"
import { nobleVerifier, openNote, parseNote, type Signed, type Verifier, type VerifierKey } from "./note.ts"
import { meetsPolicy, type Policy, parsePolicy } from "./policy.ts"
import { BUNDLE_FORMAT, type RecordReader } from "./reader.ts"
import { equalBytes, fromUtf8, toBase64 } from "./strict.ts"
import { tileBytes, tilePath, tilesOf } from "./tiles.ts"
import { createTree, type Hash, leafHash, type Tree } from "./tree.ts"
import { DocumentCheck, type OpenSealed } from "./verify-documents.ts"

/** An entry as the verifier hands it on. */
export type VerifiedEntry = {
  readonly index: number
  readonly header: EntryHeader
  /** Null where the body is not in the bundle or is sealed to others. */
  readonly body: Json | null
  readonly leaf: Uint8Array
}

export type VerifyOptions = {
  /**
   * The key that must have signed an entry, as the caller's fold of the entries before it says; null if nobody of that
   * name may sign. The body is given because a founder and a newcomer bring their keys in it.
   */
  readonly keyFor: (entry: VerifiedEntry) => VerifierKey | null | Promise<VerifierKey | null>
  /** Folds an entry. A text it returns is the code of the rule that the act breaks. */
  // biome-ignore lint/suspicious/noConfusingVoidType: a fold that has nothing to object to need not return
  readonly onEntry?: (entry: VerifiedEntry) => string | null | void | Promise<string | null | void>
  /** The policy text that the reader trusts, from paper. Without it the bundle's own is used. */
  readonly policy?: string
  /** The names that the quorum may never do without: both parties. */
  readonly required?: readonly string[]
  /** Asked after the last entry: the policy text that the record itself adopted, null if none was. */
  readonly adoptedPolicy?: () => string | null
  /** Asked where no policy is adopted yet: the log's key as the record's founding names it. */
  readonly logKey?: () => VerifierKey | null
  /** Further cosigners that are known and not part of the policy. */
  readonly witnesses?: () => readonly VerifierKey[]
  /** Opens a sealed document for a recipient: salt and body, or null if it is not for him. */
  readonly openSealed?: OpenSealed
  readonly verifier?: Verifier
  readonly progress?: (checked: number, size: number) => void
}

export type VerifyReport = {
  readonly origin: string
  /** What the checkpoint says. */
  readonly size: number
  readonly root: Hash | null
  /** Entries that were read and hashed. */
  readonly entries: number
  /** In the order found: the first names the first bad file or entry. Empty: the record is whole. */
  readonly findings: readonly Finding[]
  /** Entries whose body is not in the bundle. */
  readonly hidden: number
  /** Sealed documents that this reader could not open: their content was not checked. */
  readonly unopened: number
  readonly cosignedBy: readonly { readonly name: string; readonly time: number | null }[]
  /** Whether both parties stand behind this head; false where no policy is adopted yet. */
  readonly isPolicyMet: boolean
}

/**
 * Checks a whole record: every leaf and its author's signature, counters and sightings, every tile, the root, the log's
 * signature, cosignatures and policy, and every body that is there. It reads on after a finding as far as it can; an end
 * before the last entry is itself a finding.
 */
export async function verifyRecord(reader: RecordReader, options: VerifyOptions): Promise<VerifyReport> {
  return new Verification(reader, options).run()
}

class Verification {
  readonly #reader: RecordReader
  readonly #options: VerifyOptions
  readonly #verify: Verifier
  readonly #findings: Finding[] = []
  readonly #documents: DocumentCheck
  readonly #authors = new Map<string, { n: number; seen: number }>()
  #roots = new Map<number, string>()
  #head: Checkpoint | null = null
  #signed: Signed | null = null
  #policy: Policy | null = null
  #policyText = ""

  constructor(reader: RecordReader, options: VerifyOptions) {
    this.#reader = reader
    this.#options = options
    this.#verify = options.verifier ?? nobleVerifier
    this.#documents = new DocumentCheck(reader, this.#findings, options.openSealed)
  }

  async run(): Promise<VerifyReport> {
    const format = await this.#reader.file("format")
    if (format === null || fromUtf8(format) !== BUNDLE_FORMAT)
      this.#findings.push({ code: "format-unknown", path: "format" })
    await this.#readPolicy()
    const note = await this.#readHead()
    if (this.#policy !== null) await this.#openHead(note, this.#policy.log)
    const tree = await this.#readEntries()
    if (this.#policy === null) await this.#openHead(note, this.#options.logKey?.() ?? null)
    this.#checkAdoption()
    if (this.#head !== null) await this.#checkTree(tree, this.#head)
    await this.#documents.finish(new Set(tilesOf(tree.size).map(tilePath)))
    return this.#report(tree)
  }

  #report(tree: Tree): VerifyReport {
    const by = this.#signed?.by ?? []
    const keys = by.map((signed) => signed.key)
    return {
      origin: this.#head?.origin ?? "",
      size: this.#head?.size ?? 0,
      root: this.#head?.root ?? null,
      entries: tree.size,
      findings: this.#findings,
      hidden: this.#documents.hidden,
      unopened: this.#documents.unopened,
      cosignedBy: by.filter((signed) => signed.key.type === 4).map(({ key, time }) => ({ name: key.name, time })),
      isPolicyMet: this.#policy !== null && meetsPolicy(this.#policy, keys),
    }
  }

  async #readPolicy(): Promise<void> {
    const path = "policy"
    const bytes = await this.#reader.file(path)
    const text = bytes === null ? null : fromUtf8(bytes)
    if (text === null) {
      this.#findings.push({ code: "policy-refused", path, why: "none" })
    } else {
      this.#policyText = text
      if (this.#options.policy !== undefined && text !== this.#options.policy) {
        this.#findings.push({ code: "policy-differs", path })
      }
    }
    const trusted = this.#options.policy ?? text ?? ""
    if (trusted === "") return
    const policy = parsePolicy(trusted, this.#options.required)
    if ("code" in policy) this.#findings.push({ code: "policy-refused", path, why: policy.code })
    else this.#policy = policy
  }

  /** What the record adopted is what the bundle carries: otherwise its reader would trust whom he must not. */
  #checkAdoption(): void {
    const adopted = this.#options.adoptedPolicy
    if (adopted !== undefined && (adopted() ?? "") !== this.#policyText) {
      this.#findings.push({ code: "policy-differs", path: "policy" })
    }
  }

  async #readHead(): Promise<string> {
    const path = "checkpoint"
    const bytes = await this.#reader.file(path)
    const text = bytes === null ? null : fromUtf8(bytes)
    const body = text === null ? undefined : parseNote(text)?.body
    this.#head = body === undefined ? null : parseCheckpoint(body)
    if (bytes === null) this.#findings.push({ code: "checkpoint-missing", path })
    else if (this.#head === null) this.#findings.push({ code: "checkpoint-malformed", path })
    return text ?? ""
  }

  async #openHead(note: string, log: VerifierKey | null): Promise<void> {
    const head = this.#head
    const path = "checkpoint"
    if (head === null) return
    const refuse = (why: "origin" | "log-unsigned"): void => {
      this.#findings.push({ code: "checkpoint-refused", path, why })
    }
    if (log === null) return refuse("log-unsigned")
    const known = new Map<string, VerifierKey>()
    const witnesses = [...(this.#policy?.witnesses.values() ?? []), ...(this.#options.witnesses?.() ?? [])]
    for (const key of [log, ...witnesses]) known.set(`${key.name} ${key.id}`, key)
    const opened = await openNote(note, [...known.values()], this.#verify)
    if ("code" in opened) {
      this.#findings.push({
        code: "checkpoint-refused",
        path,
        why: opened.code,
        ...(opened.name === undefined ? {} : { name: opened.name }),
      })
      return
    }
    if (head.origin !== log.name) return refuse("origin")
    if (!opened.by.some((signed) => signed.key === log)) return refuse("log-unsigned")
    for (const { name, id } of parseNote(note)?.lines ?? []) {
      if (!known.has(`${name} ${id}`)) this.#findings.push({ code: "checkpoint-line-unknown", path, name })
    }
    this.#signed = opened
    const keys = opened.by.map((signed) => signed.key)
    if (this.#policy !== null && !meetsPolicy(this.#policy, keys)) this.#findings.push({ code: "policy-not-met", path })
  }

  /** Streams the entry bundles. Returns the tree that the leaves, or the signed tiles in their place, give. */
  async #readEntries(): Promise<Tree> {
    const size = this.#head?.size ?? 0
    const signed = await this.#signedTree()
    const tree = signed ?? createTree()
    const own = signed === null ? tree : null
    for (let tile = 0; tile * 256 < size; tile++) {
      const width = Math.min(256, size - tile * 256)
      const path = tilePath({ kind: "entries", level: 0, index: tile, width })
      const bytes = await this.#reader.file(path)
      if (bytes === null) this.#findings.push({ code: "file-missing", path })
      const leaves = bytes === null ? { read: [], rest: 0 } : split(bytes, width)
      for (const [at, leaf] of leaves.read.entries()) await this.#checkLeaf(leaf, 256 * tile + at, path, tree, own)
      const isShort = leaves.read.length < width
      if (bytes !== null && (isShort || leaves.rest > 0)) {
        this.#findings.push({ code: "leaf-missing", index: 256 * tile + leaves.read.length, path })
      }
      // Without the signed hashes nothing can stand in the place of what is missing.
      if (isShort && own !== null) break
      this.#options.progress?.(256 * tile + width, size)
    }
    return tree
  }

  /** The tree of the level-0 tiles if it is the one that was signed: then a leaf that differs can be named. */
  async #signedTree(): Promise<Tree | null> {
    const head = this.#head
    if (head === null) return null
    const tree = createTree()
    for (let index = 0; index * 256 < head.size; index++) {
      const width = Math.min(256, head.size - index * 256)
      const bytes = await this.#reader.file(tilePath({ kind: "hashes", level: 0, index, width }))
      if (bytes?.length !== 32 * width) return null
      for (let at = 0; at < bytes.length; at += 32) tree.append(bytes.subarray(at, at + 32))
    }
    return equalBytes(tree.root(), head.root) ? tree : null
  }

  async #checkLeaf(bytes: Uint8Array, index: number, path: string, tree: Tree, own: Tree | null): Promise<void> {
    const hash = leafHash(bytes)
    const leaf = parseLeaf(bytes)
    if ("code" in leaf) this.#findings.push({ code: "leaf-refused", index, why: leaf.code })
    else await this.#checkEntry({ leaf, index, bytes, tree })
    if (own !== null) own.append(hash)
    else if (!equalBytes(hash, tree.node(0, index))) this.#findings.push({ code: "leaf-differs", index, path })
  }

  async #checkEntry(at: { leaf: Leaf; index: number; bytes: Uint8Array; tree: Tree }): Promise<void> {
    const { leaf, index } = at
    const { header } = leaf
    const { actor } = header
    const text = await this.#documents.bodyOf(header.body.slice("sha256:".length), index)
    const entry: VerifiedEntry = { index, header, body: text === null ? null : parseCanonical(text), leaf: at.bytes }
    const key = await this.#options.keyFor(entry)
    if (key === null) this.#findings.push({ code: "author-unknown", index, actor })
    else if (key.name !== leaf.keyName || key.id !== leaf.keyId || key.type !== 1) {
      this.#findings.push({ code: "author-key", index, actor })
    } else if (!(await this.#verify(key.publicKey, leaf.message, leaf.signature))) {
      this.#findings.push({ code: "signature-wrong", index, actor })
      // What nobody signed is not folded and moves no counter.
      return
    }
    this.#checkOrder(header, index, at.tree)
    const why = await this.#options.onEntry?.(entry)
    if (typeof why === "string") this.#findings.push({ code: "act-refused", index, why })
  }

  /** The author's counter has no gap, and what he says he saw is what this record held. */
  #checkOrder(header: EntryHeader, index: number, tree: Tree): void {
    const { actor, n, seen } = header
    const last = this.#authors.get(actor) ?? { n: 0, seen: 0 }
    if (n !== last.n + 1) this.#findings.push({ code: "act-missing", index, actor, expected: last.n + 1 })
    if (seen.size > index) this.#findings.push({ code: "seen-impossible", index, actor })
    else {
      if (seen.size < last.seen) this.#findings.push({ code: "seen-backwards", index, actor })
      if (this.#rootAt(seen.size, tree) !== seen.root) {
        this.#findings.push({ code: "seen-contradicts", index, actor, size: seen.size })
      }
    }
    this.#authors.set(actor, { n, seen: Math.min(index, Math.max(last.seen, seen.size)) })
  }

  #rootAt(size: number, tree: Tree): string {
    const known = this.#roots.get(size)
    if (known !== undefined) return known
    if (this.#roots.size > 4096) this.#roots = new Map()
    const root = toBase64(tree.root(size))
    this.#roots.set(size, root)
    return root
  }

  async #checkTree(tree: Tree, head: Checkpoint): Promise<void> {
    if (tree.size !== head.size || !equalBytes(tree.root(), head.root)) {
      this.#findings.push({ code: "root-differs", path: "checkpoint" })
    }
    for (const tile of tilesOf(tree.size)) {
      if (tile.kind === "entries") continue
      const path = tilePath(tile)
      const bytes = await this.#reader.file(path)
      const expected = tileBytes(tile, tree, () => new Uint8Array(0))
      if (bytes === null) this.#findings.push({ code: "file-missing", path })
      else if (!equalBytes(bytes, expected)) {
        const hash = Math.floor(expected.findIndex((byte, at) => byte !== bytes[at]) / 32)
        this.#findings.push({ code: "tile-differs", path, hash: hash < 0 ? tile.width : hash })
      }
    }
  }
}

/** The leaves that an entry bundle gives as far as its lengths add up, and how many bytes are left over. */
function split(bytes: Uint8Array, width: number): { read: Uint8Array[]; rest: number } {
  const read: Uint8Array[] = []
  let at = 0
  while (read.length < width && at + 2 <= bytes.length) {
    const end = at + 2 + ((bytes[at]! << 8) | bytes[at + 1]!)
    if (end > bytes.length) break
    read.push(bytes.subarray(at + 2, end))
    at = end
  }
  return { read, rest: bytes.length - at }
}
