import { join } from "node:path"
import pg from "pg"
import { makeFolder } from "./durable.ts"
import { migrate } from "./migrations.ts"
import { PostgresStore } from "./postgres-store.ts"
import { SizeMark } from "./size-mark.ts"
import type { RecordStore, StoreFolder } from "./store.ts"

/**
 * The records of all processes in one PostgreSQL database (15 or later), which several servers may share.
 *
 * @param marks a folder of this server's own, where it notes how far it has signed: it survives a restore of the database
 */
export async function openPostgresFolder(url: string, marks: string): Promise<StoreFolder> {
  await makeFolder(marks)
  const pool = new pg.Pool({ connectionString: url, max: 8 })
  // A connection lost between queries is not the end: the next query takes another one.
  pool.on("error", () => undefined)
  await migrate(pool)
  return new PostgresFolder(pool, url, marks)
}

class PostgresFolder implements StoreFolder {
  readonly kind = "postgresql"
  readonly #pool: pg.Pool
  readonly #url: string
  readonly #marks: string

  constructor(pool: pg.Pool, url: string, marks: string) {
    this.#pool = pool
    this.#url = url
    this.#marks = marks
  }

  async list(): Promise<readonly string[]> {
    const { rows } = await this.#pool.query<{ process: string }>("SELECT process FROM record_head ORDER BY process")
    return rows.map((row) => row.process)
  }

  async store(process: string, create: boolean): Promise<RecordStore | null> {
    if (create)
      await this.#pool.query("INSERT INTO record_head (process) VALUES ($1) ON CONFLICT DO NOTHING", [process])
    const { rowCount } = await this.#pool.query("SELECT 1 FROM record_head WHERE process = $1", [process])
    if (rowCount === 0) return null
    return new PostgresStore(this.#pool, this.#url, process, new SizeMark(join(this.#marks, `${process}.size`)))
  }

  async logSeed(process: string, fresh: () => Uint8Array): Promise<Uint8Array> {
    await this.#pool.query("INSERT INTO log_key (process, seed) VALUES ($1, $2) ON CONFLICT DO NOTHING", [
      process,
      Buffer.from(fresh()),
    ])
    const { rows } = await this.#pool.query<{ seed: Buffer }>("SELECT seed FROM log_key WHERE process = $1", [process])
    const seed = rows[0]?.seed
    if (seed === undefined) throw new Error("the log's key was neither found nor made")
    return new Uint8Array(seed)
  }

  async readSetting(name: string): Promise<string | null> {
    const { rows } = await this.#pool.query<{ value: string }>("SELECT value FROM setting WHERE name = $1", [name])
    return rows[0]?.value ?? null
  }

  async writeSetting(name: string, value: string): Promise<void> {
    await this.#pool.query(
      "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      [name, value],
    )
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }
}
