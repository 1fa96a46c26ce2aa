import type { Participant, ParticipantId, ServerMessage } from "@wasit/domain/room"
import { fromBase64, toBase64 } from "@wasit/record"
import type { Bytes } from "./bytes.ts"
import type { RoomConnection } from "./connection.ts"
import type { Sending } from "./sending.ts"
import { StillPieces } from "./still-pieces.ts"
import { openStill, sealStill, takeStill } from "./stills.ts"
import type { Still } from "./talk-view.ts"

const EVERY_MS = 10_000

/** Stills of this connection: one's own go out every ten seconds, those of others are kept until a newer one comes. */
export class StillsLine {
  readonly #connection: RoomConnection
  readonly #onChange: () => void
  readonly #held = new Map<ParticipantId, Still & { readonly sentAt: number }>()
  readonly #pieces = new StillPieces()
  #tookAt = Number.NEGATIVE_INFINITY

  constructor(connection: RoomConnection, onChange: () => void) {
    this.#connection = connection
    this.#onChange = onChange
  }

  get stills(): Still[] {
    return [...this.#held.values()].map(({ participant, url, at }) => ({ participant, url, at }))
  }

  /** To be called about once a second. */
  tick(sending: Sending, me: Participant | null): void {
    const track = sending.devices.track("camera") ?? sending.devices.track("screen")
    if (me?.sends.picture === null || me === null) return
    if (track === null || performance.now() - this.#tookAt < EVERY_MS) return
    this.#tookAt = performance.now()
    void this.#send(track)
  }

  async take({ from, place, epoch, sealed }: Extract<ServerMessage, { type: "still" }>): Promise<void> {
    const { keys } = this.#connection
    const secret = keys.secretFor(from, place, epoch)
    const scope = keys.scope
    const bytes = fromBase64(sealed)
    if (secret === null || scope === null || bytes === null || scope.place !== place || scope.epoch !== epoch) return
    const opened = await openStill(secret, scope, from, bytes as Bytes)
    const before = this.#held.get(from)
    // An older one again would show somebody as they were.
    if (opened === null || opened.at <= (before?.sentAt ?? 0)) return
    const url = `data:image/jpeg;base64,${toBase64(opened.jpeg)}`
    this.#held.set(from, { participant: from, url, at: Date.now(), sentAt: opened.at })
    this.#onChange()
  }

  async takePart(piece: Extract<ServerMessage, { type: "still-part" }>): Promise<void> {
    const still = this.#pieces.take(piece)
    if (still !== null) await this.take(still)
  }

  end(): void {
    this.#held.clear()
    this.#pieces.forget()
  }

  async #send(track: MediaStreamTrack): Promise<void> {
    const { keys } = this.#connection
    const jpeg = await takeStill(track)
    const scope = keys.scope
    const { participant } = this.#connection.welcome
    const secret = scope === null ? null : keys.secretFor(participant, scope.place, scope.epoch)
    if (jpeg === null || scope === null || secret === null) return
    const sealed = toBase64(await sealStill(secret, scope, participant, jpeg, Date.now()))
    this.#connection.send({ type: "still", place: scope.place, epoch: scope.epoch, sealed })
  }
}
