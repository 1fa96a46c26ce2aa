import type { SourceKind } from "@wasit/domain/room"
import { type Bytes, concat, refusedByCrypto } from "./bytes.ts"

/** What an encrypted frame ends with, besides the 16 bytes of the tag: counter 4, epoch's low byte 1, version and stream 1. */
const TRAILER = 6
const TAG = 16
const VERSION = 1
/** What a frame grows by. */
export const OVERHEAD = TAG + TRAILER

const STREAMS: readonly SourceKind[] = ["microphone", "camera", "screen"]

export type Trailer = { readonly counter: number; readonly epochByte: number; readonly kind: SourceKind }

/** How many first bytes stay in clear: the relay reads from them where a key frame begins, and nothing else. */
export function clearLength(kind: SourceKind, isKeyFrame: boolean): number {
  return kind === "microphone" ? 1 : isKeyFrame ? 10 : 3
}

/**
 * Frame format v1: `clear header | ciphertext and tag 16 | counter 4 | epoch low byte 1 | version and stream 1`. AES-128-GCM
 * under the stream's own key; the nonce is eight zero bytes and the counter; header and trailer are authenticated.
 */
export async function sealFrame(key: CryptoKey, frame: Bytes, clear: number, trailer: Trailer): Promise<Bytes> {
  const header = frame.slice(0, clear)
  const end = trailerBytes(trailer)
  const sealed = await crypto.subtle.encrypt(parameters(header, end), key, frame.slice(clear))
  return concat(header, new Uint8Array(sealed), end)
}

/** What a frame says of itself; null where it is not one of ours. Nothing of it is proved yet. */
export function readTrailer(frame: Bytes, isKeyFrame: boolean): Trailer | null {
  const last = frame.at(-1) ?? 0
  const kind = STREAMS[last & 0x0f]
  if (last >> 4 !== VERSION || kind === undefined) return null
  if (frame.length < clearLength(kind, isKeyFrame) + OVERHEAD) return null
  const at = frame.length - TRAILER
  return { counter: viewOf(frame).getUint32(at), epochByte: frame[at + 4] ?? 0, kind }
}

/** The frame as it was before sealing; null where key, header, trailer or ciphertext are not what the sender's were. */
export async function openFrame(key: CryptoKey, frame: Bytes, clear: number): Promise<Bytes | null> {
  const header = frame.slice(0, clear)
  const end = frame.slice(frame.length - TRAILER)
  try {
    const opened = await crypto.subtle.decrypt(parameters(header, end), key, frame.slice(clear, -TRAILER))
    return concat(header, new Uint8Array(opened))
  } catch (cause) {
    return refusedByCrypto(cause)
  }
}

function parameters(header: Bytes, end: Bytes) {
  const iv = new Uint8Array(12)
  iv.set(end.subarray(0, 4), 8)
  return { name: "AES-GCM", iv, additionalData: concat(header, end), tagLength: TAG * 8 }
}

function trailerBytes({ counter, epochByte, kind }: Trailer): Bytes {
  const end = new Uint8Array(TRAILER)
  viewOf(end).setUint32(0, counter)
  end[4] = epochByte
  end[5] = (VERSION << 4) | STREAMS.indexOf(kind)
  return end
}

const viewOf = (bytes: Bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
