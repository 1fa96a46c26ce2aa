import pg from "pg"
import type { Batch, RecordStore, Stored, StoredDocument } from "./store.ts"

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
  #listening: pg.Client | null = null

  constructor(pool: pg.Pool, url: string, process: string) {
    this.#pool = pool
    this.#url = url
    this.#process = process
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
    const client = await this.#pool.connect()
    try {
      await client.query("BEGIN")
      const { rows } = await client.query<{ size: string }>(
        "SELECT size FROM record_head WHERE process = $1 FOR UPDATE",
        [this.#process],
      )
      if (Number(rows[0]?.size) !== batch.first) {
        await client.query("ROLLBACK")
        return "outdated"
      }
      await insertBatch(client, this.#process, batch)
      // The head is signed inside the transaction: if the commit fails it was never published, so no fork exists.
      const head = await sign()
      await client.query("UPDATE record_head SET size = $2, checkpoint = $3 WHERE process = $1", [
        this.#process,
        batch.first + batch.leaves.length,
        Buffer.from(head),
      ])
      await client.query("SELECT pg_notify('wasit_record', $1)", [this.#process])
      await client.query("COMMIT")
      return head
    } catch (cause) {
      await client.query("ROLLBACK").catch(() => undefined)
      throw cause
    } finally {
      client.release()
    }
  }

  async writeHead(size: number, checkpoint: Uint8Array): Promise<void> {
    await this.#pool.query("UPDATE record_head SET checkpoint = $3 WHERE process = $1 AND size = $2", [
      this.#process,
      size,
      Buffer.from(checkpoint),
    ])
    await this.#pool.query("SELECT pg_notify('wasit_record', $1)", [this.#process])
  }

  async writeCosigned(checkpoint: Uint8Array): Promise<void> {
    await this.#pool.query("UPDATE record_head SET cosigned = $2 WHERE process = $1", [
      this.#process,
      Buffer.from(checkpoint),
    ])
    await this.#pool.query("SELECT pg_notify('wasit_record', $1)", [this.#process])
  }

  async highWater(): Promise<number> {
    const { rows } = await this.#pool.query<{ size: string }>("SELECT size FROM record_head WHERE process = $1", [
      this.#process,
    ])
    return Number(rows[0]?.size ?? 0)
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

  async keepEvidence(name: string, bytes: Uint8Array): Promise<void> {
    await this.#pool.query("INSERT INTO evidence (process, name, bytes) VALUES ($1, $2, $3)", [
      this.#process,
      name,
      Buffer.from(bytes),
    ])
  }

  onChange(listener: () => void): void {
    const client = new pg.Client({ connectionString: this.#url })
    this.#listening = client
    client.on("notification", (message) => {
      if (message.payload === this.#process) listener()
    })
    // A lost listener only delays what other servers wrote until this one next appends or is asked.
    client.on("error", () => undefined)
    client
      .connect()
      .then(() => client.query("LISTEN wasit_record"))
      .catch(() => undefined)
  }

  async close(): Promise<void> {
    await this.#listening?.end().catch(() => undefined)
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
