import { parseClientMessage } from "@wasit/domain/room"
import type { DeviceLine } from "./device-line.ts"
import type { EntryRefusal } from "./talks.ts"

/** Whoever does not say who they are in this time is sent away. */
const HELLO_WITHIN = 5000
/** More lines than this that have not said hello are somebody's mischief: the oldest of them goes. */
const MOST_WAITING = 64

/** What a device says first. */
export type Hello = Extract<ReturnType<typeof parseClientMessage>, { type: "hello" }>
type Enter = (hello: Hello) => EntryRefusal | null

/** Where lines wait that have not said who they are: briefly, few, and with one message to say it. */
export class Door {
  readonly #waiting = new Set<DeviceLine>()

  /** Reads a line's first message, which must be its hello. */
  take(line: DeviceLine, enter: Enter): void {
    const [oldest] = this.#waiting
    if (oldest !== undefined && this.#waiting.size >= MOST_WAITING) {
      this.#waiting.delete(oldest)
      oldest.cut()
    }
    this.#waiting.add(line)
    const timer = setTimeout(() => {
      if (this.#waiting.delete(line)) line.close(1008)
    }, HELLO_WITHIN)
    line.onClose(() => {
      clearTimeout(timer)
      this.#waiting.delete(line)
    })
    line.onText((text) => {
      if (!this.#waiting.delete(line)) return
      clearTimeout(timer)
      const message = parseClientMessage(text)
      const refusal = message?.type === "hello" ? enter(message) : ({ code: "message-malformed" } as const)
      if (refusal === null) return
      line.refuse(null, refusal)
      line.close(1008)
    })
  }
}
