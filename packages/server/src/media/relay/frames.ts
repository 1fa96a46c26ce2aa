import type { Medium } from "../engine.ts"

/** What ends every encrypted frame (docs/spec/room-keys.md): tag 16, counter 4, epoch 1, version and stream 1. */
const TRAILER = 22
const VERSION = 1
/** Streams by their number in the last half byte. */
const STREAMS: Readonly<Record<Medium, readonly number[]>> = { audio: [0], video: [1, 2] }
/** Bytes that stay in clear before the ciphertext: the Opus table of contents, and 3 of a VP8 delta frame. */
const CLEAR: Readonly<Record<Medium, number>> = { audio: 1, video: 3 }

/**
 * Whether the last packet of a frame ends as an encrypted frame must. The relay has no key: this catches a device that
 * sends in clear by mistake, and proves nothing.
 */
export function endsSealed(medium: Medium, payload: Uint8Array): boolean {
  const last = payload.at(-1) ?? 0
  // A frame's last packet may carry less than the whole trailer, the last byte is always there.
  const least = medium === "audio" ? CLEAR.audio + TRAILER : 1
  return payload.length >= least && last >> 4 === VERSION && STREAMS[medium].includes(last & 15)
}

/**
 * Whether a VP8 payload (RFC 7741) begins a key frame. The bytes it looks at stay in clear under the room's encryption.
 */
export function beginsKeyFrame(payload: Uint8Array): boolean {
  const [first = 0, second = 0] = payload
  const isStart = (first & 0x10) !== 0 && (first & 0x0f) === 0
  if (!isStart) return false
  let at = 1
  if ((first & 0x80) !== 0) {
    at += 1
    if ((second & 0x80) !== 0) at += ((payload[at] ?? 0) & 0x80) === 0 ? 1 : 2
    if ((second & 0x40) !== 0) at += 1
    if ((second & 0x30) !== 0) at += 1
  }
  return at < payload.length && ((payload[at] ?? 1) & 1) === 0
}
