import { concatBytes } from "@noble/hashes/utils.js"
import { fromUtf8, toUtf8 } from "./strict.ts"

const BLOCK = 512

export type TarRefusal = {
  readonly code: "tar-torn" | "tar-header" | "tar-path" | "tar-twice" | "tar-padding" | "tar-end"
  /** Where in the file, in bytes. */
  readonly at: number
}

/**
 * Writes files as a POSIX ustar archive: sorted by path, no times, no owners, so that the same files give the same bytes.
 *
 * @throws on a path that the format cannot hold.
 */
export function writeTar(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = []
  for (const path of [...files.keys()].sort()) {
    const bytes = files.get(path) ?? new Uint8Array(0)
    parts.push(header(path, bytes.length), bytes, new Uint8Array(padding(bytes.length)))
  }
  return concatBytes(...parts, new Uint8Array(2 * BLOCK))
}

/**
 * Reads an archive as strictly as `writeTar` writes it: every header must be the one that `writeTar` gives for its path
 * and size, every padding must be zero, and nothing follows the end. So no byte of it can change unseen.
 */
export function readTar(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | TarRefusal {
  const files = new Map<string, Uint8Array>()
  let at = 0
  for (;;) {
    if (at + BLOCK > bytes.length) return { code: "tar-torn", at }
    const block = bytes.subarray(at, at + BLOCK)
    if (isZero(block)) break
    const entry = readHeader(block)
    if (entry === null) return { code: "tar-header", at }
    if (!isPath(entry.path)) return { code: "tar-path", at }
    if (files.has(entry.path)) return { code: "tar-twice", at }
    const start = at + BLOCK
    const end = start + entry.size
    const next = end + padding(entry.size)
    if (next > bytes.length) return { code: "tar-torn", at }
    if (!isZero(bytes.subarray(end, next))) return { code: "tar-padding", at: end }
    files.set(entry.path, bytes.slice(start, end))
    at = next
  }
  const isEnd = bytes.length === at + 2 * BLOCK && isZero(bytes.subarray(at))
  return isEnd ? files : { code: "tar-end", at }
}

/** Relative paths of plain names: nothing leaves the archive. */
function isPath(path: string): boolean {
  return (
    /^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/.test(path) && !path.split("/").some((part) => part === "." || part === "..")
  )
}

function header(path: string, size: number): Uint8Array {
  const name = toUtf8(path)
  if (!isPath(path) || name.length > 100) throw new Error("a path in a bundle is short and plain")
  const block = new Uint8Array(BLOCK)
  block.set(name)
  block.set(toUtf8("0000644\0"), 100)
  block.set(toUtf8("0000000\0"), 108)
  block.set(toUtf8("0000000\0"), 116)
  block.set(toUtf8(`${size.toString(8).padStart(11, "0")}\0`), 124)
  block.set(toUtf8("00000000000\0"), 136)
  block.set(toUtf8("        "), 148)
  block.set(toUtf8("0"), 156)
  block.set(toUtf8("ustar\0" + "00"), 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.set(toUtf8(`${sum.toString(8).padStart(6, "0")}\0 `), 148)
  return block
}

function readHeader(block: Uint8Array): { path: string; size: number } | null {
  const end = block.indexOf(0)
  const path = fromUtf8(block.subarray(0, Math.min(end, 100)))
  const octal = fromUtf8(block.subarray(124, 135))
  if (path === null || path === "" || octal === null || !/^[0-7]{11}$/.test(octal)) return null
  const size = Number.parseInt(octal, 8)
  if (!isPath(path)) return { path, size }
  const expected = header(path, size)
  return expected.every((byte, i) => byte === block[i]) ? { path, size } : null
}

const padding = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK
const isZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0)
