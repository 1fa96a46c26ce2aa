import { readdir } from "node:fs/promises"
import { join } from "node:path"
import { fold, policyInForce, type RecordEntry } from "@wasit/domain"
import {
  BUNDLE_FORMAT,
  fromUtf8,
  parseCheckpoint,
  parseEntries,
  parseLeaf,
  parseNote,
  parseTilePath,
  tilePath,
  tilesOf,
  toUtf8,
} from "@wasit/record"
import { exists, isFault, readBytes } from "../shared/files.ts"
import type { Fault } from "../shared/print.ts"
import { actOf, documentJson } from "./act-of.ts"

const HEX = /[0-9a-f]{64}/g

/**
 * A record's own folder as the bundle that it is: under the newest head that both parties cosigned, or the newest head
 * where none is. Partial tiles that a later head replaced are cut from the wider ones.
 */
export async function recordFolder(path: string): Promise<ReadonlyMap<string, Uint8Array> | Fault> {
  const head = (await readOrNull(join(path, "cosigned"))) ?? (await readOrNull(join(path, "checkpoint")))
  const size = head === null ? null : parseCheckpoint(parseNote(fromUtf8(head) ?? "")?.body ?? "")?.size
  if (head === null || size === null || size === undefined) return { code: "not-a-record", path }
  const files = new Map<string, Uint8Array>([
    ["format", toUtf8(BUNDLE_FORMAT)],
    ["checkpoint", head],
  ])
  await readTiles(path, size, files)
  const leaves = leavesOf(size, files)
  await readDocuments(path, leaves, files)
  files.set("policy", toUtf8(policyInForce(fold(entriesOf(leaves, files))) ?? ""))
  return files
}

/** Each tile as it stands, or cut from a wider one in its place; what is missing is left for the verifier to name. */
async function readTiles(path: string, size: number, files: Map<string, Uint8Array>): Promise<void> {
  const inPlace = await readdir(join(path, "tile"), { recursive: true, withFileTypes: true })
  const widest = new Map<string, { path: string; width: number }>()
  for (const found of inPlace) {
    if (!found.isFile()) continue
    const name = join(found.parentPath, found.name)
      .slice(path.length + 1)
      .replaceAll("\\", "/")
    const tile = parseTilePath(name)
    if (tile === null) continue
    const place = `${tile.kind} ${tile.level} ${tile.index}`
    if ((widest.get(place)?.width ?? 0) < tile.width) widest.set(place, { path: name, width: tile.width })
  }
  for (const tile of tilesOf(size)) {
    const own = tilePath(tile)
    const wider = widest.get(`${tile.kind} ${tile.level} ${tile.index}`)
    const bytes =
      (await readOrNull(join(path, own))) ?? (wider === undefined ? null : await readOrNull(join(path, wider.path)))
    if (bytes !== null)
      files.set(own, tile.kind === "entries" ? cutEntries(bytes, tile.width) : bytes.subarray(0, 32 * tile.width))
  }
}

function cutEntries(bytes: Uint8Array, width: number): Uint8Array {
  let at = 0
  for (let count = 0; count < width && at + 2 <= bytes.length; count++) {
    at += 2 + ((bytes[at] ?? 0) << 8) + (bytes[at + 1] ?? 0)
  }
  return bytes.subarray(0, at)
}

function leavesOf(size: number, files: ReadonlyMap<string, Uint8Array>): Uint8Array[] {
  return tilesOf(size)
    .filter((tile) => tile.kind === "entries")
    .flatMap((tile) => parseEntries(files.get(tilePath(tile)) ?? new Uint8Array(0)) ?? [])
}

/** What stands in a record's folder beside its tiles: the path of each document by its digest. */
type Documents = ReadonlyMap<string, readonly string[]>

async function documentsIn(path: string): Promise<Documents> {
  const found = new Map<string, string[]>()
  for (const kind of ["bodies", "sealed", "blobs"]) {
    if (!(await exists(join(path, kind)))) continue
    for (const name of await readdir(join(path, kind))) {
      if (/^[0-9a-f]{64}$/.test(name)) found.set(name, [...(found.get(name) ?? []), `${kind}/${name}`])
    }
  }
  return found
}

/** Takes the documents that these leaves and their bodies name; all of them where a body is sealed and may name more. */
async function readDocuments(
  path: string,
  leaves: readonly Uint8Array[],
  files: Map<string, Uint8Array>,
): Promise<void> {
  const documents = await documentsIn(path)
  const seen = new Set<string>()
  let isWhole = true
  const take = async (digest: string): Promise<void> => {
    const paths = documents.get(digest)
    if (seen.has(digest) || paths === undefined) return
    seen.add(digest)
    for (const name of paths) {
      const bytes = await readOrNull(join(path, name))
      if (bytes === null) continue
      files.set(name, bytes)
      if (name.startsWith("sealed/")) isWhole = false
      if (!name.startsWith("bodies/")) continue
      for (const [hex] of (fromUtf8(bytes.subarray(32)) ?? "").matchAll(HEX)) await take(hex)
    }
  }
  for (const bytes of leaves) {
    const leaf = parseLeaf(bytes)
    if (!("code" in leaf)) await take(leaf.header.body.slice("sha256:".length))
  }
  if (!isWhole) for (const digest of documents.keys()) await take(digest)
}

function entriesOf(leaves: readonly Uint8Array[], files: ReadonlyMap<string, Uint8Array>): RecordEntry[] {
  return leaves.flatMap((bytes, index) => {
    const leaf = parseLeaf(bytes)
    if ("code" in leaf) return []
    const json = (digest: string) => documentJson(files.get(`bodies/${digest}`) ?? null)
    return [{ ...actOf(leaf.header, json(leaf.header.body.slice("sha256:".length)), json), index }]
  })
}

async function readOrNull(path: string): Promise<Uint8Array | null> {
  const bytes = await readBytes(path)
  return isFault(bytes) ? null : bytes
}
