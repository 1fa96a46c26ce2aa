import type { Verifier } from "@wasit/record"

const keys = new Map<string, Promise<CryptoKey>>()

/** Verifies with the browser's own implementation; keys of small order were refused when they were parsed. */
export const webVerifier: Verifier = async (publicKey, message, signature) => {
  const name = publicKey.join()
  let key = keys.get(name)
  if (key === undefined) {
    key = crypto.subtle.importKey("raw", publicKey as Uint8Array<ArrayBuffer>, "Ed25519", false, ["verify"])
    keys.set(name, key)
  }
  return crypto.subtle.verify(
    "Ed25519",
    await key,
    signature as Uint8Array<ArrayBuffer>,
    message as Uint8Array<ArrayBuffer>,
  )
}
