import { inBreaths, type Steps } from "../app/breaths.ts"
import { type Part, putTogether, takeApart } from "../app/parts.ts"
import { tellAltered } from "./altered.ts"
import { keysUnder, read, readAll, remove, update, writeAll } from "./database.ts"

/** A ciphertext as it lies in the browser's store. */
type Wrapped = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer }

/**
 * Documents that stay on this device: registers, list drafts, keys of sealed lists, judgements. Each is encrypted with
 * an AES-GCM key that the browser will not hand out; who copies the disk copies ciphertext.
 */
export function keepDocument(name: string, document: unknown): Promise<void> {
  return keepDocuments([[name, document]])
}

/** Keeps and forgets several documents at once: all of it is on the disk when this resolves, or nothing when it rejects. */
export async function keepDocuments(
  documents: Iterable<readonly [name: string, document: unknown]>,
  forgotten: Iterable<string> = [],
): Promise<void> {
  const wrapped: [string, Wrapped][] = []
  for (const [name, document] of documents) wrapped.push([name, await wrap(await inBreaths(linesOf(document)))])
  await writeAll("documents", wrapped, forgotten)
}

/** What is found instead of a kept document whose ciphertext this browser's key does not open any more. */
export const ALTERED = Symbol("altered")

/** Reads a kept document; undefined where there is none. */
export async function lookUpDocument<T>(name: string): Promise<T | undefined | typeof ALTERED> {
  const wrapped = await read<Wrapped>("documents", name)
  return wrapped === undefined ? undefined : opened<T>(wrapped)
}

/** Reads a kept document. One that was altered is as good as none, and the page says that something was. */
export async function readDocument<T>(name: string): Promise<T | undefined> {
  return unlessAltered(await lookUpDocument<T>(name))
}

/** Reads all kept documents whose name begins with a prefix, without those that were altered, of which the page says so. */
export async function readDocuments<T>(prefix: string): Promise<T[]> {
  const wrapped = await readAll<Wrapped>("documents", prefix)
  const found = await Promise.all(wrapped.map((one) => opened<T>(one)))
  return found.map(unlessAltered).filter((one) => one !== undefined)
}

function unlessAltered<T>(found: T | typeof ALTERED): T | undefined {
  if (found !== ALTERED) return found
  tellAltered()
  return undefined
}

async function opened<T>(wrapped: Wrapped): Promise<T | typeof ALTERED> {
  try {
    return (await inBreaths(readLines(await unwrap(wrapped)))) as T
  } catch (cause) {
    if (isAlteration(cause)) return ALTERED
    throw cause
  }
}

const isAlteration = (cause: unknown): boolean =>
  cause instanceof SyntaxError || (cause instanceof DOMException && cause.name === "OperationError")

/** A document as lines of JSON: itself without its long lists, then these part by part. One without any is one line. */
export function* linesOf(document: unknown): Steps<Uint8Array<ArrayBuffer>> {
  const { frame, parts } = takeApart(document)
  const encoder = new TextEncoder()
  const lines: Uint8Array[] = []
  for (const value of [frame, ...parts]) {
    lines.push(encoder.encode(`${lines.length === 0 ? "" : "\n"}${JSON.stringify(value)}`))
    yield
  }
  return joined(lines)
}

/** Reads what `linesOf` wrote. */
export function* readLines(bytes: Uint8Array): Steps<unknown> {
  const decoder = new TextDecoder()
  const values: unknown[] = []
  for (let from = 0; from <= bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, from)
    const to = newline < 0 ? bytes.length : newline
    values.push(JSON.parse(decoder.decode(bytes.subarray(from, to))))
    from = to + 1
    yield
  }
  const [frame, ...parts] = values
  return putTogether({ frame, parts: parts as Part[] })
}

/** JSON has none outside its texts, and writes those inside as two letters. */
const NEWLINE = 0x0a

function joined(lines: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(lines.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const line of lines) {
    bytes.set(line, at)
    at += line.length
  }
  return bytes
}

/** The names of the kept documents that begin with a prefix. */
export function documentsUnder(prefix: string): Promise<string[]> {
  return keysUnder("documents", prefix)
}

export async function forgetDocument(name: string): Promise<void> {
  await remove("documents", name)
}

/** Encrypts bytes with this browser's own key. */
export async function wrap(bytes: Uint8Array<ArrayBuffer>): Promise<Wrapped> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  return { iv, bytes: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await vaultKey(), bytes) }
}

/** Decrypts what `wrap` made. Rejects if it was altered. */
export async function unwrap(wrapped: Wrapped): Promise<Uint8Array<ArrayBuffer>> {
  const clear = await crypto.subtle.decrypt({ name: "AES-GCM", iv: wrapped.iv }, await vaultKey(), wrapped.bytes)
  return new Uint8Array(clear)
}

export type { Wrapped }

async function vaultKey(): Promise<CryptoKey> {
  const kept = await read<CryptoKey>("keys", "vault")
  if (kept !== undefined) return kept
  const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"])
  // Two tabs may make a key at the same moment: the one that stands is used by both.
  return (await update<CryptoKey>("keys", "vault", (old) => old ?? made)) ?? made
}
