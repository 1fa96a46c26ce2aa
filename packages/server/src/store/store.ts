/** A document beside the record: a body or part, in clear with its salt, or sealed to its readers. */
export type StoredDocument = {
  /** 64 hexadecimal digits of the salted digest that an act names. */
  readonly digest: string
  readonly isSealed: boolean
  /** In clear: 32 bytes of salt, then the canonical body. Sealed: an age file holding those bytes. */
  readonly bytes: Uint8Array
}

/** A file of the tile layout, by its path inside the record. */
export type RecordFile = { readonly path: string; readonly bytes: Uint8Array }

/** Entries that become durable together. */
export type Batch = {
  /** Index of the first leaf: the size of the record before. */
  readonly first: number
  readonly leaves: readonly Uint8Array[]
  readonly documents: readonly StoredDocument[]
  /** The tiles that the record of the new size has and the record of the old size had not. */
  readonly tiles: readonly RecordFile[]
}

/** What a store holds when it is opened: every durable leaf, and the newest signed head, which may be older. */
export type Stored = {
  readonly leaves: readonly Uint8Array[]
  readonly checkpoint: Uint8Array | null
  /** The newest head that both parties cosigned. */
  readonly cosigned: Uint8Array | null
}

/**
 * Where one process's record is kept. One writer at a time; what a call has resolved is durable.
 *
 * The order of an append is: leaves and tiles durable, head signed, head durable, acknowledged. `append` may
 * throw at any point; it is then unknown what was kept, and the caller must open the store again before it goes on.
 */
export interface RecordStore {
  /** Finishes what a crash interrupted and reads everything. Called once, before anything else. */
  open(): Promise<Stored>
  /**
   * Makes a batch durable, then calls `sign` and makes the head durable.
   * @returns the head, or `"outdated"` if another writer appended first (nothing was kept): read on with `since`.
   */
  append(batch: Batch, sign: () => Promise<Uint8Array>): Promise<Uint8Array | "outdated">
  /** Leaves and head that another writer has added from `size` on; always empty where there is one writer. */
  since(size: number): Promise<Stored>
  /**
   * Puts what `change` makes of the head in its place, durably: the head of a size with more cosignatures. Another server
   * may have added lines since; `change` is given what stands now, and nobody changes it meanwhile.
   * @returns the head as it stands then; null if the record has grown beyond this size.
   */
  changeHead(size: number, change: (stored: Uint8Array | null) => Uint8Array): Promise<Uint8Array | null>
  /** Keeps the newest head that both parties cosigned; an older one changes nothing. */
  writeCosigned(checkpoint: Uint8Array): Promise<void>
  /** The largest size ever signed: a record smaller than this is a restored backup. */
  highWater(): Promise<number>
  readDocument(digest: string): Promise<StoredDocument | null>
  /** Several at once, those that are there: for a start, which reads all of them. */
  readDocuments(digests: readonly string[]): Promise<readonly StoredDocument[]>
  putBlob(sha256: string, bytes: Uint8Array): Promise<void>
  readBlob(sha256: string): Promise<Uint8Array | null>
  /** Deletes an age file for good; nothing happens where there is none. */
  removeBlob(sha256: string): Promise<void>
  /** Refused but signed material: proof of misbehaviour, kept and never served. */
  keepEvidence(name: string, bytes: Uint8Array): Promise<void>
  /** Calls back when another writer may have appended, and again where the listener failed. Never called where there is one writer. */
  onChange(listener: () => Promise<void>): void
  close(): Promise<void>
}

/** Opens the stores of processes by id; one a process. */
export interface StoreFolder {
  readonly kind: "files" | "postgresql"
  list(): Promise<readonly string[]>
  /** The store of a process; `create` makes it if it is not there. Null if there is none. */
  store(process: string, create: boolean): Promise<RecordStore | null>
  /** The log's own signing seed; made from `fresh` the first time, and the same for ever after. */
  logSeed(process: string, fresh: () => Uint8Array): Promise<Uint8Array>
  /** Small settings of this installation, such as which process is the example. */
  readSetting(name: string): Promise<string | null>
  writeSetting(name: string, value: string): Promise<void>
  close(): Promise<void>
}
