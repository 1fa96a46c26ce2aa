import type { ParticipantId, SourceId } from "@wasit/domain/room"

/** A listener who has had no change of voices for so long is sent only what is bound. */
const REST_MS = 10_000
/** So many voices are kept ready for a listener meanwhile. */
const MOST = 3
/** After so long an end that LiveKit did not take is asked for again. */
const AGAIN_MS = 1_000

/**
 * Voices that gave way to others not long ago, and stand ready for their listeners: who is given such a voice again hears it at
 * once. The listener's device has LiveKit send nothing of them, and lets nothing of them be heard.
 */
export class RestingVoices {
  readonly #end: (listener: ParticipantId, voice: SourceId) => Promise<void>
  readonly #resting = new Map<ParticipantId, { readonly voices: Set<SourceId>; timer: NodeJS.Timeout | null }>()

  /** @param end is asked to end the sending of a voice to a listener */
  constructor(end: (listener: ParticipantId, voice: SourceId) => Promise<void>) {
    this.#end = end
  }

  rest(listener: ParticipantId, voice: SourceId): void {
    const known = this.#resting.get(listener) ?? { voices: new Set(), timer: null }
    this.#resting.set(listener, known)
    known.voices.add(voice)
    const [oldest] = known.voices
    if (known.voices.size <= MOST || oldest === undefined) return
    known.voices.delete(oldest)
    this.#endSoon(listener, oldest)
  }

  /** The listener is given something else now: this voice rests no longer, and the others stay a while more. */
  wake(listener: ParticipantId, voice: SourceId | null): void {
    const known = this.#resting.get(listener)
    if (known === undefined) return
    if (voice !== null) known.voices.delete(voice)
    if (known.timer !== null) clearTimeout(known.timer)
    known.timer = setTimeout(() => {
      this.#resting.delete(listener)
      for (const each of known.voices) this.#endSoon(listener, each)
    }, REST_MS)
    known.timer.unref()
  }

  has(listener: ParticipantId, voice: SourceId): boolean {
    return this.#resting.get(listener)?.voices.has(voice) === true
  }

  /** Nothing rests for this listener any longer. @returns what did; who leaves a room has no need of an end to it */
  forget(listener: ParticipantId): readonly SourceId[] {
    const known = this.#resting.get(listener)
    if (known?.timer) clearTimeout(known.timer)
    this.#resting.delete(listener)
    return [...(known?.voices ?? [])]
  }

  forgetAll(): void {
    for (const listener of [...this.#resting.keys()]) this.forget(listener)
  }

  /** Nobody waits for it: what LiveKit does not answer now it is asked again once. */
  #endSoon(listener: ParticipantId, voice: SourceId): void {
    void this.#end(listener, voice).catch(() => {
      setTimeout(() => void this.#end(listener, voice).catch(() => undefined), AGAIN_MS).unref()
    })
  }
}
