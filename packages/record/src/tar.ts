import { equalBytes, fromUtf8, toUtf8 } from "./strict.ts"

/** Why a tar was refused, and where: the offset of the block, and the path if it could be read. */
export type TarRefusal = {
  readonly code: "tar-header" | "tar-path" | "tar-order" | "tar-padding" | "tar-truncated" | "tar-end"
  readonly offset: number
  readonly path?: string
}

const BLOCK = 512
const PATH = /^[a-z0-9-]+(\/[a-z0-9-]+(\.p)?)*$/

/**
 * Writes files as a POSIX ustar archive. The same files always give the same bytes: sorted by path, no owner, no time.
 *
 * @throws on a path that a bundle cannot have (absolute, `..`, longer than 100 characters).
 */
export function writeTar(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  const length = sorted.reduce((sum, [, bytes]) => sum + BLOCK + padded(bytes.length), 2 * BLOCK)
  const out = new Uint8Array(length)
  let at = 0
  for (const [path, bytes] of sorted) {
    if (!isPath(path)) throw new Error(`not a path of a bundle: ${path}`)
    out.set(header(path, bytes.length), at)
    out.set(bytes, at + BLOCK)
    at += BLOCK + padded(bytes.length)
  }
  return out
}

/**
 * Reads what `writeTar` wrote and nothing else: every header must be the one that `writeTar` would write, padding is zero,
 * paths ascend (so none stands twice), and the two closing blocks end the file. Links, owners and times do not exist.
 */
export function readTar(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | TarRefusal {
  const files = new Map<string, Uint8Array>()
  let last = ""
  let at = 0
  for (;;) {
    if (at + BLOCK > bytes.length) return { code: "tar-truncated", offset: at }
    const block = bytes.subarray(at, at + BLOCK)
    if (block[0] === 0) return isEnd(bytes, at) ? files : { code: "tar-end", offset: at }
    const path = fromUtf8(block.subarray(0, Math.max(block.indexOf(0), 0)))
    if (path === null || !isPath(path)) return { code: "tar-path", offset: at }
    const size = readOctal(block.subarray(124, 136))
    if (size === null || !equalBytes(block, header(path, size))) return { code: "tar-header", offset: at, path }
    if (path <= last) return { code: "tar-order", offset: at, path }
    const start = at + BLOCK
    at = start + padded(size)
    if (at > bytes.length) return { code: "tar-truncated", offset: start, path }
    if (bytes.subarray(start + size, at).some((byte) => byte !== 0)) return { code: "tar-padding", offset: at, path }
    files.set(path, bytes.subarray(start, start + size))
    last = path
  }
}

const padded = (size: number): number => Math.ceil(size / BLOCK) * BLOCK
const isPath = (path: string): boolean => path.length <= 100 && PATH.test(path)

function isEnd(bytes: Uint8Array, at: number): boolean {
  return bytes.length === at + 2 * BLOCK && bytes.subarray(at).every((byte) => byte === 0)
}

function header(path: string, size: number): Uint8Array {
  const block = new Uint8Array(BLOCK)
  const put = (text: string, offset: number): void => block.set(toUtf8(text), offset)
  put(path, 0)
  put("0000644\0", 100)
  put("0000000\0", 108)
  put("0000000\0", 116)
  put(`${size.toString(8).padStart(11, "0")}\0`, 124)
  put("00000000000\0", 136)
  put("        ", 148)
  put("0", 156)
  put("ustar\u000000", 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  put(`${sum.toString(8).padStart(6, "0")}\0 `, 148)
  return block
}

function readOctal(field: Uint8Array): number | null {
  const text = fromUtf8(field) ?? ""
  return /^[0-7]{11}\0$/.test(text) ? Number.parseInt(text, 8) : null
}
