import { type SilenceWatch, HEARING as UNWATCHED, watchSilence } from "../room/silence.ts"
import type { Sound } from "./sound.ts"

/** How loud the own microphone is, and whether it gives nothing while it is meant to be heard. */
export class OwnMicrophone {
  #meter: { level(): number; end(): void } | null = null
  #track: MediaStreamTrack | null = null
  #silence: SilenceWatch = UNWATCHED

  get isSilent(): boolean {
    return this.#silence.isSilent
  }

  /** Null where nothing is open. */
  get level(): number | null {
    return this.#meter?.level() ?? null
  }

  /** To be called once a second, with the track that is open now. */
  look(track: MediaStreamTrack | null, isMeantToBeHeard: boolean, sound: Sound | null): void {
    if (track !== this.#track) {
      this.#meter?.end()
      this.#track = track
      this.#meter = track === null ? null : (sound?.meter(track) ?? null)
      this.#silence = UNWATCHED
    }
    const isCounting = isMeantToBeHeard && !document.hidden && track?.muted === false && sound?.isRunning === true
    if (this.#meter === null) this.#silence = UNWATCHED
    else this.#silence = watchSilence(this.#silence, this.#meter.level(), 1_000, isCounting)
  }

  end(): void {
    this.#meter?.end()
    this.#meter = null
  }
}
