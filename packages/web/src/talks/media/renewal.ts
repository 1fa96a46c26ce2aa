/**
 * So long a connection may be disconnected, which a browser says after some seconds without an answer, before another one is
 * sought: where the way back has changed, the old one is often not found again.
 */
const RENEW_MS = 1_500

/** Says when a connection stands, and when another one is to be sought. */
export class Renewal {
  readonly #onStanding: () => void
  readonly #onLost: () => void
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(onStanding: () => void, onLost: () => void) {
    this.#onStanding = onStanding
    this.#onLost = onLost
  }

  take(state: RTCPeerConnectionState): void {
    this.end()
    if (state === "connected") this.#onStanding()
    if (state === "disconnected") this.#timer = setTimeout(this.#onLost, RENEW_MS)
    if (state === "failed") this.#onLost()
  }

  end(): void {
    clearTimeout(this.#timer)
  }
}
