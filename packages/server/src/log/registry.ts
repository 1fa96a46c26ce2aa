import { randomBytes } from "node:crypto"
import type { Instant } from "@wasit/domain"
import { type Signer, verifierKey } from "@wasit/record"
import type { StoreFolder } from "../store/store.ts"
import { publicKeyOf, seedSigner } from "./ed25519.ts"
import { ProcessLog } from "./process-log.ts"

/** The logs of all processes that this server keeps. */
export class Registry {
  readonly folder: StoreFolder
  readonly #host: string
  readonly #clock: () => Instant
  readonly #open = new Map<string, Promise<ProcessLog | null>>()

  /** @param host the name in front of every log's origin; it names the log, not an address. */
  constructor(folder: StoreFolder, host: string, clock: () => Instant) {
    this.folder = folder
    this.#host = host
    this.#clock = clock
  }

  get clock(): () => Instant {
    return this.#clock
  }

  /** The log of a process; null if there is none. */
  find(id: string): Promise<ProcessLog | null> {
    return this.#take(id, false)
  }

  /** The log of a new process: empty until its founder's act stands in it. */
  async create(id: string): Promise<ProcessLog> {
    this.#open.delete(id)
    const log = await this.#take(id, true)
    if (log === null) throw new Error("a store that was asked to create did not")
    return log
  }

  /** The origin and key of a process's log, made the first time they are asked for. */
  async signer(id: string): Promise<Signer> {
    const seed = await this.folder.logSeed(id, () => new Uint8Array(randomBytes(32)))
    return seedSigner(verifierKey(`${this.#host}/talks/${id}`, 1, publicKeyOf(seed)), seed)
  }

  async close(): Promise<void> {
    for (const opening of this.#open.values()) await (await opening)?.close()
    await this.folder.close()
  }

  #take(id: string, create: boolean): Promise<ProcessLog | null> {
    let opening = this.#open.get(id)
    if (opening === undefined) {
      opening = this.#openLog(id, create)
      this.#open.set(id, opening)
      // A process that is not there now may be there later, made by another server.
      opening.then(
        (log) => log === null && this.#open.delete(id),
        () => this.#open.delete(id),
      )
    }
    return opening
  }

  async #openLog(id: string, create: boolean): Promise<ProcessLog | null> {
    if (!isProcessId(id)) return null
    const store = await this.folder.store(id, create)
    return store === null ? null : ProcessLog.open(id, store, await this.signer(id), this.#clock)
  }
}

/** Ids come from outside and become names of folders. */
function isProcessId(id: string): boolean {
  return /^[a-z0-9][a-z0-9-]{2,40}$/.test(id)
}
