/** Base45 (RFC 9285): bytes as the 45 characters a QR code packs tightest, so that readers that return text lose nothing. */
const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"

export function toBase45(bytes: Uint8Array): string {
  let text = ""
  for (let at = 0; at < bytes.length; at += 2) {
    const pair = at + 1 < bytes.length
    let n = pair ? (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) : (bytes[at] ?? 0)
    for (let digit = 0; digit < (pair ? 3 : 2); digit++) {
      text += ALPHABET.charAt(n % 45)
      n = Math.floor(n / 45)
    }
  }
  return text
}

/** Null for a character outside the alphabet, a length that no bytes have, or a group above its largest value. */
export function fromBase45(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 3 === 1) return null
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 3) {
    const digits = [...text.slice(at, at + 3)].map((character) => ALPHABET.indexOf(character))
    if (digits.includes(-1)) return null
    const n = digits.reduceRight((sum, digit) => sum * 45 + digit, 0)
    if (n > (digits.length === 3 ? 0xffff : 0xff)) return null
    if (digits.length === 3) bytes.push(n >> 8)
    bytes.push(n & 255)
  }
  return Uint8Array.from(bytes)
}
