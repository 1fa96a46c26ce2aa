import { read, remove, update, write } from "./database.ts"

/** A ciphertext as it lies in the browser's store. */
type Wrapped = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer }

/**
 * Documents that stay on this device: registers, list drafts, keys of sealed lists, judgements. Each is encrypted with
 * an AES-GCM key that the browser will not hand out; who copies the disk copies ciphertext.
 */
export async function keepDocument(name: string, document: unknown): Promise<void> {
  await write("documents", name, await wrap(new TextEncoder().encode(JSON.stringify(document))))
}

/** Reads a kept document; undefined where there is none. */
export async function readDocument<T>(name: string): Promise<T | undefined> {
  const wrapped = await read<Wrapped>("documents", name)
  return wrapped === undefined ? undefined : (JSON.parse(new TextDecoder().decode(await unwrap(wrapped))) as T)
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
