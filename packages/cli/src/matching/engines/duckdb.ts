import type { Chunk, Database } from "@wasit/matching/sql"
import { NONE } from "@wasit/matching/sql"

type Api = typeof import("@duckdb/node-api")
type Instance = import("@duckdb/node-api").DuckDBInstance
type Connection = import("@duckdb/node-api").DuckDBConnection
type DataChunk = import("@duckdb/node-api").DuckDBDataChunk

/** What a run may use of the machine. */
export interface Limits {
  /** As DuckDB reads it, such as `800MB`. */
  readonly memory: string
  readonly threads: number
  /** Where it puts what does not fit into memory. */
  readonly folder: string
}

/** An open database in memory, closed by its caller. */
export interface OpenDatabase extends Database {
  /** Runs a statement while others run. */
  readonly runAside: (statement: string) => Promise<void>
  readonly close: () => void
}

/** The binding, where it is installed: it is large, native and optional. */
export async function duckdbApi(): Promise<Api | null> {
  try {
    return await import("@duckdb/node-api")
  } catch {
    // Not installed, or not for this platform. Whoever asked for it says what to do.
    return null
  }
}

/** Whether the database had not the memory that a step needs at once. */
export const isOutOfMemory = (cause: unknown): boolean =>
  cause instanceof Error && cause.message.startsWith("Out of Memory Error")

/** Memory given up from which on it is returned. */
const RETURNED = "16MiB"

/** Opens a database in memory. */
export async function openDuckdb(api: Api, { memory, threads, folder }: Limits): Promise<OpenDatabase> {
  const instance = await api.DuckDBInstance.create(":memory:", {
    memory_limit: memory,
    threads: String(threads),
    temp_directory: folder,
    // The order of rows means nothing to a plan, and keeping it costs memory.
    preserve_insertion_order: "false",
    // What a step no longer needs goes back to the system at once: the next one wants it, here or outside of the database.
    allocator_background_threads: "true",
    allocator_flush_threshold: RETURNED,
    allocator_bulk_deallocation_flush_threshold: RETURNED,
  })
  const connection = await instance.connect()
  // What runs beside other work is to begin at once.
  const spare = [await instance.connect(), await instance.connect()]
  return {
    run: async (statement) => void (await connection.run(statement).catch(named)),
    runAside: async (statement) => {
      const own = spare.pop() ?? (await instance.connect())
      try {
        await own.run(statement).catch(named)
      } finally {
        spare.push(own)
      }
    },
    read: (query) => answerOf(api, instance, query),
    write: (table, columns) => append(api, connection, table, columns),
    close: () => {
      for (const each of [connection, ...spare]) each.closeSync()
      instance.closeSync()
    },
  }
}

/** A full disk by the name that the system gives it: the database tells it in words alone. */
function named(cause: unknown): never {
  const isFull =
    cause instanceof Error && /No space left on device|There is not enough space on the disk/u.test(cause.message)
  throw isFull ? Object.assign(new Error("ENOSPC", { cause }), { code: "ENOSPC" }) : cause
}

/** Each answer has a connection of its own, so that statements run while it is read. */
async function* answerOf(api: Api, instance: Instance, query: string): AsyncGenerator<Chunk> {
  const connection = await instance.connect()
  try {
    yield* chunksOf(api, connection, query)
  } finally {
    connection.closeSync()
  }
}

async function* chunksOf(api: Api, connection: Connection, query: string): AsyncGenerator<Chunk> {
  const result = await connection.stream(query)
  for (;;) {
    const chunk = await result.fetchChunk()
    if (chunk === null || chunk.rowCount === 0) return
    yield {
      rows: chunk.rowCount,
      integers: (column) => integersIn(api, chunk, column),
      texts: (column) => textsIn(chunk, column),
    }
  }
}

function integersIn(api: Api, chunk: DataChunk, column: number): Int32Array {
  const vector = chunk.getColumnVector(column)
  if (!(vector instanceof api.DuckDBIntegerVector)) throw new TypeError(`column ${column} holds no integers`)
  const out = new Int32Array(chunk.rowCount)
  for (let row = 0; row < out.length; row++) out[row] = vector.getItem(row) ?? NONE
  return out
}

function textsIn(chunk: DataChunk, column: number): readonly string[] {
  const vector = chunk.getColumnVector(column)
  return Array.from({ length: chunk.rowCount }, (_, row) => String(vector.getItem(row)))
}

const CHUNK = 2048

async function append(api: Api, connection: Connection, table: string, columns: readonly Int32Array[]): Promise<void> {
  const rows = columns[0]?.length ?? 0
  const appender = await connection.createAppender(table)
  const types = columns.map(() => api.INTEGER)
  for (let from = 0; from < rows; from += CHUNK) {
    const size = Math.min(CHUNK, rows - from)
    const chunk = api.DuckDBDataChunk.create(types, size)
    for (const [at, values] of columns.entries()) fill(api, chunk, at, values.subarray(from, from + size))
    appender.appendDataChunk(chunk)
  }
  appender.closeSync()
}

function fill(api: Api, chunk: DataChunk, column: number, values: Int32Array): void {
  const vector = chunk.getColumnVector(column)
  if (!(vector instanceof api.DuckDBIntegerVector)) throw new TypeError(`column ${column} takes no integers`)
  for (let row = 0; row < values.length; row++) vector.setItem(row, values[row] === NONE ? null : values[row]!)
  vector.flush()
}
