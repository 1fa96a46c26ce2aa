import { fromBase45, toBase45 } from "./base45.ts"

/** Above this many bytes, or this many exceptions, a code is split: cheap cameras do not read larger pictures. */
const MOST = 420
const MOST_EXCEPTIONS = 12

/**
 * A code as texts for pictures: one, or several numbered ones that each carry the same mark, so that pieces of two
 * receipts are never joined. The full stop at the end guards a last blank, which copying would lose.
 *
 * @param mark the receipt's digest, of which each piece carries eight digits
 */
export function framesOf(bytes: Uint8Array, mark: string, exceptions = 0): string[] {
  const total = Math.max(1, Math.ceil(bytes.length / MOST), Math.ceil(exceptions / MOST_EXCEPTIONS))
  const size = Math.ceil(bytes.length / total)
  return Array.from({ length: total }, (_, at) => {
    const piece = toBase45(bytes.slice(at * size, (at + 1) * size))
    return `W1.${at + 1}.${total}.${mark.slice(0, 8).toUpperCase()}.${piece}.`
  })
}

/** The pieces read so far of one code. */
export type Frames = { readonly mark: string; readonly total: number; readonly pieces: ReadonlyMap<number, Uint8Array> }

/** Adds what was scanned or pasted, one frame a line; a frame of another code begins anew. Null where a line is no frame. */
export function readFrames(before: Frames | null, text: string): Frames | null {
  let frames = before
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
  if (lines.length === 0) return null
  for (const line of lines) {
    const [, number = "", total = "", mark = "", piece = ""] = FRAME.exec(line) ?? []
    const bytes = mark === "" ? null : fromBase45(piece)
    const [at, of] = [Number(number), Number(total)]
    if (bytes === null || bytes.length === 0 || at > of || of > 40) return null
    const isSame = frames !== null && frames.mark === mark && frames.total === of
    frames = { mark, total: of, pieces: new Map([...(isSame ? (frames?.pieces ?? []) : []), [at, bytes]]) }
  }
  return frames
}

const FRAME = /^W1\.([1-9]\d?)\.([1-9]\d?)\.([0-9A-F]{8})\.(.*)\.$/

/** The whole code once every piece is there; null before. */
export function joinFrames({ total, pieces }: Frames): Uint8Array<ArrayBuffer> | null {
  const all = Array.from({ length: total }, (_, at) => pieces.get(at + 1))
  if (all.some((piece) => piece === undefined)) return null
  return Uint8Array.from(all.flatMap((piece) => [...(piece ?? [])]))
}
