import type { PlaceId, VoiceWay } from "@wasit/domain/room"
import type { LocalTrack, Room } from "livekit-client"
import type { CipherLine } from "./cipher-line.ts"
import { connectRoom, newRoom, publishIn } from "./livekit-room.ts"
import { limitSender } from "./sender-limits.ts"

/**
 * An announcer's further connections, one into each other place, by which it is heard there and hears nothing. The frames are
 * encrypted by the same worker under the same key, with one counter for all of them, so that no counter is used twice.
 */
export class LiveKitVoiceWays {
  readonly #cipher: CipherLine
  readonly #open = new Map<PlaceId, Voice>()
  #track: MediaStreamTrack | null = null
  #maxBitrate = 0

  constructor(cipher: CipherLine) {
    this.#cipher = cipher
  }

  /** These ways and no others: what is open stays, what is not named is closed. */
  set(ways: readonly VoiceWay[]): void {
    for (const [place, voice] of this.#open) {
      if (ways.some((way) => way.place === place)) continue
      voice.close()
      this.#open.delete(place)
    }
    for (const { place, ticket } of ways) {
      if (this.#open.has(place) || ticket.engine !== "livekit") continue
      const voice = new Voice()
      this.#open.set(place, voice)
      void newRoom(this.#cipher)
        .then(async (room) => {
          await connectRoom(room, ticket)
          voice.room = room
          await voice.speak(this.#track, this.#maxBitrate)
        })
        // The place does not hear the announcement: the next list of ways tries anew.
        .catch(() => this.#open.get(place) === voice && this.#open.delete(place))
    }
  }

  async publish(track: MediaStreamTrack | null): Promise<void> {
    this.#track = track
    await Promise.all([...this.#open.values()].map((voice) => voice.speak(track, this.#maxBitrate)))
  }

  async fit(maxBitrate: number): Promise<void> {
    this.#maxBitrate = maxBitrate
    await Promise.all([...this.#open.values()].map((voice) => limitSender(voice.own?.sender, { maxBitrate })))
  }
}

/** One connection that only speaks. */
class Voice {
  room: Room | null = null
  own: LocalTrack | null = null
  #isClosed = false
  #work: Promise<void> = Promise.resolve()

  speak(track: MediaStreamTrack | null, maxBitrate: number): Promise<void> {
    this.#work = this.#work.then(() => this.#speak(track, maxBitrate)).catch(() => undefined)
    return this.#work
  }

  close(): void {
    this.#isClosed = true
    void this.room?.disconnect(false)
  }

  async #speak(track: MediaStreamTrack | null, maxBitrate: number): Promise<void> {
    const room = this.room
    if (room === null) return
    if (this.#isClosed) return void room.disconnect(false)
    // LiveKit ended what the room muted: it is published anew when it is opened again.
    const stands = [...room.localParticipant.trackPublications.values()].some((each) => each.track === this.own)
    if (stands && this.own !== null) await this.own.sender?.replaceTrack(track)
    else if (track !== null) {
      this.own = await publishIn(room, "microphone", track, () => !this.#isClosed)
      await limitSender(this.own?.sender, { maxBitrate })
    }
  }
}
