import { sha256 } from "@noble/hashes/sha2.js"
import { fromDecimal, fromHex, fromUtf8, toHex, toUtf8 } from "./strict.ts"

/** Where a verifier reads a record from: a bundle in memory, a folder, a server. */
export type RecordReader = {
  /** The bytes of a file by its path in the bundle, or null if there is none. */
  readonly file: (path: string) => Promise<Uint8Array | null> | Uint8Array | null
  /** Every path there is; null where that cannot be known (a server), and then stray files cannot be found. */
  readonly paths: () => Promise<readonly string[]> | readonly string[] | null
}

/** The text of a bundle's `format` file. */
export const BUNDLE_FORMAT = "wasit/bundle/v1\n"

/** Reads the files of a bundle, for example those that `readTar` gave. */
export function mapReader(files: ReadonlyMap<string, Uint8Array>): RecordReader {
  return { file: (path) => files.get(path) ?? null, paths: () => [...files.keys()] }
}

/**
 * The text of `sealed-sums`: size and SHA-256 of every sealed file, so that damage shows to those who cannot open them.
 * Nobody signs it: it guards against damage, and only a recipient can guard against exchange.
 */
export function sealedSums(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sealed = [...files].filter(([path]) => path.startsWith("sealed/")).sort(([a], [b]) => (a < b ? -1 : 1))
  return toUtf8(sealed.map(([path, bytes]) => `${toHex(sha256(bytes))} ${bytes.length} ${path}\n`).join(""))
}

/** Reads `sealed-sums`; null on any deviation. */
export function parseSealedSums(bytes: Uint8Array): ReadonlyMap<string, { sum: string; size: number }> | null {
  const sums = new Map<string, { sum: string; size: number }>()
  const lines = (fromUtf8(bytes) ?? " ").split("\n")
  if (lines.pop() !== "") return null
  let last = ""
  for (const line of lines) {
    const [sum = "", decimal = "", path = "", ...rest] = line.split(" ")
    const size = fromDecimal(decimal)
    if (fromHex(sum)?.length !== 32 || size === null || path <= last || rest.length > 0) return null
    sums.set(path, { sum, size })
    last = path
  }
  return sums
}
