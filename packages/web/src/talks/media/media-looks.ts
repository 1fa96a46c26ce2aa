import type { LineReport } from "@wasit/domain/room"
import type { RoomConnection } from "./connection.ts"
import type { Hearing } from "./hearing.ts"

/** A line report every so many looks. */
const REPORT_EVERY = 2
/** Media that does not stand after so long is told. */
const MEDIA_MS = 10_000

/** What a look found: how the line carries; that there has been no media for long; or what no device goes on after. */
export type Found =
  | { readonly line: LineReport }
  | { readonly silence: "media-lost" }
  | { readonly lost: "sent-unencrypted" | "worker-lost" }

/** The look at the media of one connection, once a second. What must not be played is cut off, and what does not open asked for. */
export class MediaLooks {
  readonly #connection: RoomConnection
  readonly #hearing: Hearing
  #soughtAt = performance.now()
  #looks = 0

  constructor(connection: RoomConnection, hearing: Hearing) {
    this.#connection = connection
    this.#hearing = hearing
  }

  /** Media is sought anew. */
  seek(): void {
    this.#soughtAt = performance.now()
  }

  /** @param lineMs how long the server's last answer took @returns null where there is nothing to look at yet, or no longer */
  async look(lineMs: number): Promise<Found | null> {
    const [connection, hearing] = [this.#connection, this.#hearing]
    const { watch } = connection
    if (watch === null) return performance.now() - this.#soughtAt > MEDIA_MS ? { silence: "media-lost" } : null
    const look = await watch.look(hearing.names, lineMs)
    // Who is moved has other media meanwhile, or none yet; who has lost the line has none any longer.
    if (connection.watch !== watch) return null
    if (look.found !== "order") return { lost: look.found === "leak" ? "sent-unencrypted" : "worker-lost" }
    for (const name of look.unopened) hearing.cut(name)
    for (const { participant, place } of hearing.undecipherable) connection.keys.ask(participant, place)
    if (++this.#looks % REPORT_EVERY === 0) {
      connection.send({ type: "line", report: look.report })
      watch.line.told()
    }
    return { line: look.report }
  }
}
