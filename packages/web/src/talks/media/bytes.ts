/** Bytes as WebCrypto takes them: never over shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>

/** The parts one after another. */
export function concat(...parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** A DOMException is how WebCrypto says that something does not open; anything else is our mistake. */
export function refusedByCrypto(cause: unknown): null {
  if (cause instanceof DOMException) return null
  throw cause
}
