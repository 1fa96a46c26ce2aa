import { createPublicKey, type KeyObject, verify } from "node:crypto"

/** SubjectPublicKeyInfo of Ed25519 (RFC 8410): a fixed prefix before the 32 bytes. */
const SPKI = Buffer.from("302a300506032b6570032100", "hex")

/** A verifier over the system's implementation, ten times faster than a pure one; it remembers the keys it has seen. */
export function systemVerifier(): (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean {
  const known = new Map<string, KeyObject>()
  return (publicKey, message, signature) => {
    const name = Buffer.from(publicKey).toString("hex")
    let key = known.get(name)
    if (key === undefined) {
      key = createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: "der", type: "spki" })
      known.set(name, key)
    }
    return signature.length === 64 && verify(null, message, key, signature)
  }
}
