import type { ParticipantId } from "@wasit/domain/room"
import { type Bytes, concat, refusedByCrypto } from "./bytes.ts"
import { type KeyScope, stillKey } from "./media-keys.ts"

/** 6 kB every ten seconds is what a line of 64 kbit/s has room for. */
const LARGEST = 6_000
const WIDTH = 192
const QUALITIES = [0.6, 0.4, 0.25, 0.1]
const IV = 12
const TIME = 8

/** `IV 12 | ciphertext of (time 8 | JPEG) and tag`, under the sender's key of stills for this epoch. */
export async function sealStill(secret: Bytes, scope: KeyScope, from: ParticipantId, jpeg: Bytes, at: number) {
  const iv = crypto.getRandomValues(new Uint8Array(IV))
  const clear = new Uint8Array(TIME + jpeg.length)
  new DataView(clear.buffer).setBigUint64(0, BigInt(at))
  clear.set(jpeg, TIME)
  const key = await stillKey(secret, scope, from, "encrypt")
  return concat(iv, new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, clear)))
}

/** The picture and the sender's time; null where it was not sealed by this sender in this epoch. */
export async function openStill(
  secret: Bytes,
  scope: KeyScope,
  from: ParticipantId,
  sealed: Bytes,
): Promise<{ readonly jpeg: Bytes; readonly at: number } | null> {
  if (sealed.length < IV + TIME + 16) return null
  try {
    const key = await stillKey(secret, scope, from, "decrypt")
    const iv = sealed.slice(0, IV)
    const clear = new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, sealed.slice(IV)))
    return { jpeg: clear.slice(TIME), at: Number(new DataView(clear.buffer).getBigUint64(0)) }
  } catch (cause) {
    return refusedByCrypto(cause)
  }
}

/** A small JPEG of what a track shows now; null where there is nothing to see yet, or it cannot be made small enough. */
export async function takeStill(track: MediaStreamTrack): Promise<Bytes | null> {
  const video = document.createElement("video")
  video.muted = true
  video.srcObject = new MediaStream([track])
  try {
    await video.play()
    if (video.videoWidth === 0) return null
    const height = Math.round((WIDTH * video.videoHeight) / video.videoWidth)
    const canvas = new OffscreenCanvas(WIDTH, height)
    canvas.getContext("2d")?.drawImage(video, 0, 0, WIDTH, height)
    for (const quality of QUALITIES) {
      const blob = await canvas.convertToBlob({ type: "image/jpeg", quality })
      if (blob.size <= LARGEST) return new Uint8Array(await blob.arrayBuffer())
    }
    return null
  } finally {
    video.srcObject = null
  }
}
