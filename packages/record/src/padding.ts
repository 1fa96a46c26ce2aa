import { concatBytes } from "@noble/hashes/utils.js"

/**
 * Pads bytes before they are sealed: four bytes of length, the bytes, zeros up to the next Padmé length. At most 12 %
 * longer, and lengths fall into few classes (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", 2019).
 */
export function pad(bytes: Uint8Array): Uint8Array {
  const length = bytes.length + 4
  const exponent = Math.floor(Math.log2(length))
  const step = 2 ** (exponent - (Math.floor(Math.log2(exponent)) + 1))
  const prefix = new Uint8Array(4)
  new DataView(prefix.buffer).setUint32(0, bytes.length)
  return concatBytes(prefix, bytes, new Uint8Array(Math.ceil(length / step) * step - length))
}

/** The bytes that `pad` padded; null if the length says more than there is, or if what follows is not zeros. */
export function unpad(padded: Uint8Array): Uint8Array | null {
  if (padded.length < 4) return null
  const end = 4 + new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  return end <= padded.length && padded.subarray(end).every((byte) => byte === 0) ? padded.slice(4, end) : null
}
