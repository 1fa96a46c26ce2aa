import { constants } from "node:fs"
import { access, mkdir, open, readFile, rm, stat, writeFile } from "node:fs/promises"
import { dirname, resolve } from "node:path"
import { partOf } from "./part-file.ts"
import type { Fault } from "./print.ts"
import type { Run } from "./terminal.ts"

/** The name of standard input among the files that are read, and of standard output among those that are written. */
export const STANDARD = "-"

/** What came through standard input, which is read once and may be looked at several times. */
let standardInput: Promise<Uint8Array> | null = null

/** Takes standard input where a file of that name is among those that are read. */
export function takeStandardInput({ terminal }: Run, paths: readonly string[]): void {
  standardInput = paths.includes(STANDARD) ? gathered(terminal.input()) : null
}

async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

/** The size of a file, asked before it is read into memory. */
export async function sizeOf(path: string): Promise<number | Fault> {
  try {
    if (path === STANDARD && standardInput !== null) return (await standardInput).length
    const found = await stat(path)
    return found.isDirectory() ? { code: "file-is-folder", path } : found.size
  } catch (cause) {
    return readFault(path, cause)
  }
}

/** The bytes of a file, or why there are none. */
export async function readBytes(path: string): Promise<Uint8Array | Fault> {
  try {
    return path === STANDARD && standardInput !== null ? await standardInput : await readFile(path)
  } catch (cause) {
    return readFault(path, cause)
  }
}

/** Writes a file and the folders above it, whole or not at all. Null when it is written; with a mode, only where none is yet. */
export async function writeBytes(path: string, bytes: Uint8Array | string, mode?: number): Promise<Fault | null> {
  if (path === STANDARD) return NOT_STANDARD
  return mode === undefined
    ? written(path, (part) => writeFile(part, bytes))
    : told(path, () => writeNew(path, bytes, mode))
}

/** Writes a file by whatever writes its part, whole or not at all. Null when it is written. */
export function written(path: string, write: (part: string) => Promise<void>): Promise<Fault | null> {
  return told(path, async () => {
    const part = await partOf(path)
    try {
      await write(part.path)
      await part.keep()
    } catch (cause) {
      await part.discard()
      throw cause
    }
  })
}

async function told(path: string, write: () => Promise<void>): Promise<Fault | null> {
  try {
    await makeFolderOf(path)
    await write()
    return null
  } catch (cause) {
    const why = codeOf(cause)
    if (why === null) throw cause
    return why === "EEXIST" ? { code: "output-exists", path } : { code: "file-not-writable", path, why }
  }
}

async function writeNew(path: string, bytes: Uint8Array | string, mode: number): Promise<void> {
  const file = await open(path, "wx", mode)
  try {
    await file.writeFile(bytes)
  } catch (cause) {
    await rm(path, { force: true })
    throw cause
  } finally {
    await file.close()
  }
}

/** Refuses to write over what is read, for originals stay as they are, and one result over another; and what can only be a file elsewhere. */
export function refuseOverwrite(
  outputs: readonly (string | undefined)[],
  inputs: readonly (string | undefined)[],
): Fault | null {
  const read = new Set(inputs.map((input) => input && resolve(input)))
  const taken = new Set<string>()
  for (const path of outputs) {
    if (path === undefined) continue
    if (path === STANDARD) return NOT_STANDARD
    if (read.has(resolve(path))) return { code: "output-is-input", path }
    if (taken.has(resolve(path))) return { code: "outputs-same", path }
    taken.add(resolve(path))
  }
  return null
}

const NOT_STANDARD: Fault = { code: "output-not-standard" }

/** An output that may be standard output, among those that are files alone. */
export const unlessStandard = (path: string | undefined): string | undefined => (path === STANDARD ? undefined : path)

/** Writes a text as a file, or to standard output where that is named. Null when it is written. */
export async function writeText(run: Run, path: string, text: string): Promise<Fault | null> {
  if (path !== STANDARD) return writeBytes(path, text)
  run.result?.(text)
  return null
}

/** Refuses what cannot be written, before long work begins whose result would be lost. */
export async function refuseUnwritable(outputs: readonly (string | undefined)[]): Promise<Fault | null> {
  for (const path of outputs) {
    const why = path === undefined || path === STANDARD ? null : await whyUnwritable(resolve(path))
    if (why !== null) return { code: "file-not-writable", path, why }
  }
  return null
}

/** Why there cannot be a file: it is a folder, or the nearest of the folders above it that is there takes none. */
async function whyUnwritable(path: string): Promise<string | null> {
  let there = path
  while (!(await exists(there)) && dirname(there) !== there) there = dirname(there)
  try {
    const isFolder = (await stat(there)).isDirectory()
    if (isFolder === (there === path)) return isFolder ? "EISDIR" : "ENOTDIR"
    await access(there, constants.W_OK)
    return null
  } catch (cause) {
    const why = codeOf(cause)
    if (why === null) throw cause
    return why
  }
}

/** Makes the folder of a file that is to be written, and those above it. */
export async function makeFolderOf(path: string): Promise<void> {
  const folder = dirname(resolve(path))
  if (!(await exists(folder))) await makeFolder(folder)
}

/** Makes a folder and those above it. What Node makes of them never ends where the system says that one which is there is not. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (cause) {
    const why = codeOf(cause)
    if (why === "EEXIST") return
    if (why !== "ENOENT" || dirname(path) === path || (await exists(dirname(path)))) throw cause
    await makeFolder(dirname(path))
    await mkdir(path)
  }
}

/** Whether something stands at a path. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** What the system calls the fault; null for what is no fault of the file system. */
export function codeOf(cause: unknown): string | null {
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : null
}

/** Whether an answer is a fault rather than a result. */
export function isFault(answer: unknown): answer is Fault {
  return typeof answer === "object" && answer !== null && "code" in answer && typeof answer.code === "string"
}

function readFault(path: string, cause: unknown): Fault {
  const why = codeOf(cause)
  if (why === null) throw cause
  if (why === "EISDIR") return { code: "file-is-folder", path }
  return why === "ENOENT" || why === "ENOTDIR"
    ? { code: "file-not-found", path }
    : { code: "file-not-readable", path, why }
}
