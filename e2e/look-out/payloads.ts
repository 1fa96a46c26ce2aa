import { OVERHEAD } from "../../packages/web/src/talks/media/frame.ts"

/** Frames of a voice and of a picture, in the order they came. */
export type Frames = { readonly voice: readonly Buffer[]; readonly picture: readonly Buffer[] }

const VOICE = 111
/** A sequence of so many bytes does not come twice in a few hundred kilobytes by chance. */
const RUN = 8

/** Puts the payloads that the relay had together to frames: a picture's are in several packets, each with a descriptor before it. */
export function framesOf(file: Buffer): Frames {
  const frames = { voice: [] as Buffer[], picture: [] as Buffer[] }
  let parts: Buffer[] = []
  for (let at = 0; at + 3 <= file.length; ) {
    const [type = 0, length] = [file[at], file.readUInt16BE(at + 1)]
    const payload = file.subarray(at + 3, at + 3 + length)
    at += 3 + length
    if ((type & 0x7f) === VOICE) frames.voice.push(payload)
    else {
      parts.push(withoutDescriptor(payload))
      if (type < 0x80) continue
      frames.picture.push(Buffer.concat(parts))
      parts = []
    }
  }
  return frames
}

/** RFC 7741, 4.2. */
function withoutDescriptor(payload: Buffer): Buffer {
  const [first = 0, extension = 0, id = 0] = payload
  if (first < 0x80) return payload.subarray(1)
  const ids = extension < 0x80 ? 0 : id < 0x80 ? 1 : 2
  return payload.subarray(2 + ids + ((extension & 0x40) === 0 ? 0 : 1) + ((extension & 0x30) === 0 ? 0 : 1))
}

/** A VP8 frame says by its first bit whether it stands alone: ten bytes of it are in clear then, else three. */
export const isKey = (frame: Uint8Array): boolean => ((frame[0] ?? 1) & 1) === 0

/** What an encryption puts at the end is taken off: the rest is what a decoder would be given. */
export const withoutTrailer = (frames: readonly Buffer[]): Buffer[] =>
  frames.map((frame) => frame.subarray(0, Math.max(0, frame.length - OVERHEAD)))

/** How many sequences of eight bytes behind the clear header stand in a frame that stood in an earlier one too. */
export function repeatedRuns(frames: readonly Buffer[], clear: (frame: Buffer) => number): number {
  const known = new Set<string>()
  let repeated = 0
  for (const frame of frames) {
    const own = new Set<string>()
    for (let at = clear(frame); at + RUN <= frame.length; at++) own.add(frame.toString("latin1", at, at + RUN))
    for (const run of own) {
      if (known.has(run)) repeated++
      known.add(run)
    }
  }
  return repeated
}
