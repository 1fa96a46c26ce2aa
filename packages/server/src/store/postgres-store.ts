import type pg from "pg"
import { PostgresChanges } from "./postgres-changes.ts"
import { transaction } from "./postgres-transaction.ts"
import { type SizeMark, sizeOf } from "./size-mark.ts"
import type { Batch, RecordStore, Stored, StoredDocument } from "./store.ts"

/** The steps of an append, for the test that stops it at each of them. */
export const POSTGRES_STEPS = ["locked", "inserted", "head-signed", "committed", "size-noted"] as const
export type PostgresStep = (typeof POSTGRES_STEPS)[number]

/** How many leaves one read fetches: bounds the memory of a start. */
const PAGE = 5_000

/**
 * A record in PostgreSQL. A batch and its head are one transaction that first locks the head's row and compares its
 * size: of two servers that append at the same moment one is told that it is outdated and reads on.
 */
export class PostgresStore implements RecordStore {
  readonly #pool: pg.Pool
  readonly #url: string
  readonly #process: string
  readonly #mark: SizeMark
  readonly #onStep: (step: PostgresStep) => void
  #changes: PostgresChanges | null = null

  /** @param mark where the largest size signed by this server is noted: outside the database, so that a restored one shows */
  constructor(
    pool: pg.Pool,
    url: string,
    process: string,
    mark: SizeMark,
    onStep: (step: PostgresStep) => void = () => undefined,
  ) {
    this.#pool = pool
    this.#url = url
    this.#process = process
    this.#mark = mark
    this.#onStep = onStep
  }

  async open(): Promise<Stored> {
    return this.since(0)
  }

  async since(size: number): Promise<Stored> {
    const { rows } = await this.#pool.query<{ size: string; checkpoint: Buffer | null; cosigned: Buffer | null }>(
      "SELECT size, checkpoint, cosigned FROM record_head WHERE process = $1",
      [this.#process],
    )
    const head = rows[0]
    const leaves: Uint8Array[] = []
    for (let at = size; at < Number(head?.size ?? 0); at += PAGE) {
      const page = await this.#pool.query<{ bytes: Buffer }>(
        "SELECT bytes FROM leaf WHERE process = $1 AND index >= $2 AND index < least($3::bigint, $4::bigint) ORDER BY index",
        [this.#process, at, at + PAGE, Number(head?.size)],
      )
      leaves.push(...page.rows.map((row) => new Uint8Array(row.bytes)))
    }
    const bytes = (value: Buffer | null | undefined) => (value ? new Uint8Array(value) : null)
    return { leaves, checkpoint: bytes(head?.checkpoint), cosigned: bytes(head?.cosigned) }
  }

  async append(batch: Batch, sign: () => Promise<Uint8Array>): Promise<Uint8Array | "outdated"> {
    const size = batch.first + batch.leaves.length
    const head = await transaction(this.#pool, async (client) => {
      const stands = await this.#lockHead(client)
      if (stands.size !== batch.first) return null
      this.#onStep("locked")
      await insertBatch(client, this.#process, batch)
      this.#onStep("inserted")
      // The head is signed inside the transaction: if the commit fails it was never published, so no fork exists.
      const signed = await sign()
      this.#onStep("head-signed")
      await this.#putHead(client, size, signed)
      return signed
    })
    if (head === null) return "outdated"
    this.#onStep("committed")
    await this.#mark.write(size)
    this.#onStep("size-noted")
    return head
  }

  async changeHead(size: number, change: (stored: Uint8Array | null) => Uint8Array): Promise<Uint8Array | null> {
    return transaction(this.#pool, async (client) => {
      const stands = await this.#lockHead(client)
      if (stands.size !== size) return null
      const head = change(stands.checkpoint)
      await this.#putHead(client, size, head)
      return head
    })
  }

  /** The size and the head, which nobody else changes until the transaction ends. */
  async #lockHead(client: pg.PoolClient): Promise<{ size: number; checkpoint: Uint8Array | null }> {
    const { rows } = await client.query<{ size: string; checkpoint: Buffer | null }>(
      "SELECT size, checkpoint FROM record_head WHERE process = $1 FOR UPDATE",
      [this.#process],
    )
    const checkpoint = rows[0]?.checkpoint
    return { size: Number(rows[0]?.size), checkpoint: checkpoint ? new Uint8Array(checkpoint) : null }
  }

  async #putHead(client: pg.PoolClient, size: number, checkpoint: Uint8Array): Promise<void> {
    await client.query("UPDATE record_head SET size = $2, checkpoint = $3 WHERE process = $1", [
      this.#process,
      size,
      Buffer.from(checkpoint),
    ])
    await client.query("SELECT pg_notify('wasit_record', $1)", [this.#process])
  }

  async writeCosigned(checkpoint: Uint8Array): Promise<void> {
    await this.#pool.query(
      `UPDATE record_head SET cosigned = $2 WHERE process = $1
       AND (cosigned IS NULL OR split_part(convert_from(cosigned, 'UTF8'), E'\\n', 2)::bigint <= $3)`,
      [this.#process, Buffer.from(checkpoint), sizeOf(checkpoint)],
    )
    await this.#pool.query("SELECT pg_notify('wasit_record', $1)", [this.#process])
  }

  highWater(): Promise<number> {
    return this.#mark.read()
  }

  async readDocument(digest: string): Promise<StoredDocument | null> {
    const { rows } = await this.#pool.query<{ is_sealed: boolean; bytes: Buffer }>(
      "SELECT is_sealed, bytes FROM document WHERE process = $1 AND digest = $2",
      [this.#process, digest],
    )
    const row = rows[0]
    return row === undefined ? null : { digest, isSealed: row.is_sealed, bytes: new Uint8Array(row.bytes) }
  }

  async readDocuments(digests: readonly string[]): Promise<readonly StoredDocument[]> {
    const { rows } = await this.#pool.query<{ digest: string; is_sealed: boolean; bytes: Buffer }>(
      "SELECT digest, is_sealed, bytes FROM document WHERE process = $1 AND digest = ANY($2)",
      [this.#process, digests],
    )
    return rows.map((row) => ({ digest: row.digest, isSealed: row.is_sealed, bytes: new Uint8Array(row.bytes) }))
  }

  async putBlob(sha256: string, bytes: Uint8Array): Promise<void> {
    await this.#pool.query("INSERT INTO blob (process, sha256, bytes) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", [
      this.#process,
      sha256,
      Buffer.from(bytes),
    ])
  }

  async readBlob(sha256: string): Promise<Uint8Array | null> {
    const { rows } = await this.#pool.query<{ bytes: Buffer }>(
      "SELECT bytes FROM blob WHERE process = $1 AND sha256 = $2",
      [this.#process, sha256],
    )
    return rows[0] === undefined ? null : new Uint8Array(rows[0].bytes)
  }

  async removeBlob(sha256: string): Promise<void> {
    await this.#pool.query("DELETE FROM blob WHERE process = $1 AND sha256 = $2", [this.#process, sha256])
  }

  async keepEvidence(name: string, bytes: Uint8Array): Promise<void> {
    await this.#pool.query("INSERT INTO evidence (process, name, bytes) VALUES ($1, $2, $3)", [
      this.#process,
      name,
      Buffer.from(bytes),
    ])
  }

  onChange(listener: () => Promise<void>): void {
    this.#changes = new PostgresChanges(this.#url, this.#process, listener)
  }

  async close(): Promise<void> {
    await this.#changes?.close()
  }
}

async function insertBatch(client: pg.PoolClient, process: string, batch: Batch): Promise<void> {
  await client.query(
    "INSERT INTO leaf (process, index, bytes) SELECT $1, $2::bigint + n - 1, b FROM unnest($3::bytea[]) WITH ORDINALITY AS t (b, n)",
    [process, batch.first, batch.leaves.map((leaf) => Buffer.from(leaf))],
  )
  if (batch.documents.length === 0) return
  await client.query(
    `INSERT INTO document (process, digest, is_sealed, bytes)
     SELECT $1, d, s, b FROM unnest($2::text[], $3::boolean[], $4::bytea[]) AS t (d, s, b) ON CONFLICT DO NOTHING`,
    [
      process,
      batch.documents.map((document) => document.digest),
      batch.documents.map((document) => document.isSealed),
      batch.documents.map((document) => Buffer.from(document.bytes)),
    ],
  )
}
