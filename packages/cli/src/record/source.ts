import { readdir, stat } from "node:fs/promises"
import { join } from "node:path"
import { readTar, type TarRefusal } from "@wasit/record"
import { codeOf, exists, isFault, readBytes } from "../shared/files.ts"
import type { Fault } from "../shared/print.ts"
import { recordFolder } from "./record-folder.ts"

/** A record's files by their paths in a bundle. */
export type RecordFiles = ReadonlyMap<string, Uint8Array>

/** Where from, and with what right. */
type SourceOptions = {
  /** Which process of a data folder with several. */
  readonly process?: string
  /** A session's token, for a server that asks for one. */
  readonly token?: string
}

/** An archive that is one, and damaged in a place. */
type Damaged = { readonly damaged: TarRefusal }

const LARGEST = 2 ** 31
const USTAR_AT = 257

/** Reads a record from a bundle, a folder (a bundle unpacked, a record's folder or a whole data folder), or a URL. */
export async function readSource(source: string, options: SourceOptions): Promise<RecordFiles | Damaged | Fault> {
  if (/^https?:\/\//.test(source)) return fromUrl(source, options.token)
  const isFolder = await stat(source).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (isFolder) return fromFolder(source, options.process)
  const bytes = await readBytes(source)
  return isFault(bytes) ? bytes : fromTar(bytes, source)
}

function fromTar(bytes: Uint8Array, path: string): RecordFiles | Damaged | Fault {
  const files = readTar(bytes)
  if (!("code" in files)) return files
  const magic = Buffer.from(bytes.subarray(USTAR_AT, USTAR_AT + 5)).toString("latin1")
  return magic === "ustar" ? { damaged: files } : { code: "not-a-bundle", path }
}

async function fromUrl(url: string, token: string | undefined): Promise<RecordFiles | Damaged | Fault> {
  try {
    const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
    const answer = await fetch(url, { headers, redirect: "error" })
    if (!answer.ok) return { code: "url-refused", url, status: answer.status }
    const bytes = new Uint8Array(await answer.arrayBuffer())
    return bytes.length > LARGEST ? { code: "not-a-bundle", path: url } : fromTar(bytes, url)
  } catch (cause) {
    // fetch hides why in the cause; a bug of ours has none.
    const why = cause instanceof TypeError ? codeOf(cause.cause) : null
    if (cause instanceof TypeError) return { code: "url-unreachable", url, why: why ?? cause.message }
    throw cause
  }
}

async function fromFolder(path: string, wanted: string | undefined): Promise<RecordFiles | Fault> {
  if (await exists(join(path, "format"))) return unpacked(path)
  const records = join(path, "records")
  if (!(await exists(records))) return recordFolder(path)
  const found = await readdir(records, { withFileTypes: true })
  const names = found.filter((each) => each.isDirectory()).map((each) => each.name)
  const name = wanted ?? (names.length === 1 ? names[0] : undefined)
  if (name === undefined || !names.includes(name)) {
    return { code: "process-not-named", path, names: names.join(" · ") || "—" }
  }
  return recordFolder(join(records, name))
}

/** A bundle as somebody unpacked it: every file counts. */
async function unpacked(path: string): Promise<RecordFiles | Fault> {
  const files = new Map<string, Uint8Array>()
  for (const found of await readdir(path, { recursive: true, withFileTypes: true })) {
    if (!found.isFile()) continue
    const full = join(found.parentPath, found.name)
    const bytes = await readBytes(full)
    if (isFault(bytes)) return bytes
    files.set(full.slice(path.length).replaceAll("\\", "/").replace(/^\/+/, ""), bytes)
  }
  return files
}
