import { startWorker } from "../../app/trusted.ts"
import watchUrl from "./watch.worker.ts?worker&url"

/** `heard`: the server said something. `rest`: there is no line to watch. */
export type WatchOrder = "heard" | "rest"
/** `tick`: a second has gone. `silent`: nothing was heard for three. */
export type WatchWord = "tick" | "silent"

export type WatchEvents = { readonly onTick: () => void; readonly onSilent: (why: "server" | "watch") => void }

/** How long the watch itself may be silent before the page takes it for lost. */
const PATIENCE_MS = 3_000

/** The watch over the line to the server. It runs in a worker, and the page watches the worker. */
export class WatchLine {
  readonly #worker = startWorker(watchUrl)
  readonly #guard: ReturnType<typeof setInterval>
  #tickedAt = performance.now()

  constructor({ onTick, onSilent }: WatchEvents) {
    this.#worker.addEventListener("message", ({ data }: MessageEvent<WatchWord>) => {
      this.#tickedAt = performance.now()
      if (data === "tick") onTick()
      else onSilent("server")
    })
    let lookedAt = performance.now()
    this.#guard = setInterval(() => {
      const now = performance.now()
      // A page that stood still itself gives the worker's words time to come in.
      const stoodStill = now - lookedAt > PATIENCE_MS
      lookedAt = now
      if (!stoodStill && now - this.#tickedAt > PATIENCE_MS) onSilent("watch")
    }, 500)
  }

  heard(): void {
    this.#worker.postMessage("heard" satisfies WatchOrder)
  }

  rest(): void {
    this.#worker.postMessage("rest" satisfies WatchOrder)
  }

  end(): void {
    clearInterval(this.#guard)
    this.#worker.terminate()
  }
}
