import { setTimeout } from "node:timers/promises"
import pg from "pg"

/** How long after a lost connection, or news that could not be read, it is tried again. */
const RETRY_MS = 1_000

/** Hears when any server writes to a record of this database; goes on hearing after a lost connection, and after a listener that failed. */
export class PostgresChanges {
  readonly #url: string
  readonly #process: string
  readonly #listener: () => Promise<void>
  readonly #stopping = new AbortController()
  readonly #done: Promise<void>
  #client: pg.Client | null = null

  constructor(url: string, process: string, listener: () => Promise<void>) {
    this.#url = url
    this.#process = process
    this.#listener = listener
    this.#done = this.#run()
  }

  async close(): Promise<void> {
    this.#stopping.abort()
    await this.#client?.end().catch(() => undefined)
    await this.#done
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping
    while (!signal.aborted) {
      await this.#listen()
      await setTimeout(RETRY_MS, undefined, { signal, ref: false }).catch(() => undefined)
    }
  }

  /** Returns when the connection is over, however it ended. */
  async #listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url })
    this.#client = client
    const end = () => client.end().catch(() => undefined)
    const over = new Promise<void>((resolve) => {
      client.on("error", () => resolve())
      client.on("end", () => resolve())
    })
    client.on("notification", (message) => {
      if (message.payload === this.#process) this.#listener().catch(end)
    })
    try {
      await client.connect()
      await client.query("LISTEN wasit_record")
      // What was written before this moment was not heard.
      await this.#listener()
      await over
    } catch {
      // Not there yet, or gone again: tried anew.
    }
    await end()
  }
}
