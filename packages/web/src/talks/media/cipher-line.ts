import { startWorker } from "../../app/trusted.ts"
import type { FrameCounts } from "./cipher.ts"
import e2eeUrl from "./e2ee.worker.ts?worker&url"
import type { CipherOrder, CipherWord, TransformOptions } from "./e2ee-orders.ts"

/** The page's line to the worker that encrypts. One worker a connection to a talk: its counters never restart. */
export class CipherLine {
  readonly #worker = startWorker(e2eeUrl)
  readonly #asked = new Map<number, (counts: Readonly<Record<string, FrameCounts>>) => void>()
  readonly ready: Promise<void>
  #lastId = 0

  constructor() {
    this.ready = new Promise((resolve, reject) => {
      this.#worker.addEventListener("message", ({ data }: MessageEvent<CipherWord>) => {
        if (data.type === "ready") resolve()
        else {
          this.#asked.get(data.id)?.(data.counts)
          this.#asked.delete(data.id)
        }
      })
      this.#worker.addEventListener("error", () => reject(new Error("the worker that encrypts did not start")))
    })
    // Who waits for it learns of it; nobody else needs to.
    this.ready.catch(() => undefined)
  }

  order(order: CipherOrder): void {
    this.#worker.postMessage(order)
  }

  /** Counts of own streams and of slots; null where the worker does not answer within `patience` milliseconds. */
  counts(names: readonly string[], patience = 3_000): Promise<Readonly<Record<string, FrameCounts>> | null> {
    const id = ++this.#lastId
    return new Promise((resolve) => {
      const end = setTimeout(() => {
        this.#asked.delete(id)
        resolve(null)
      }, patience)
      this.#asked.set(id, (counts) => {
        clearTimeout(end)
        resolve(counts)
      })
      this.order({ type: "count", id, names })
    })
  }

  transform(options: TransformOptions): RTCRtpScriptTransform {
    return new RTCRtpScriptTransform(this.#worker, options)
  }

  end(): void {
    this.#worker.terminate()
  }
}
