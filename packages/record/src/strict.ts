const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
const VALUE = new Int16Array(128).fill(-1)
for (let i = 0; i < 64; i++) VALUE[ALPHABET.charCodeAt(i)] = i

/** Standard base64 with padding (RFC 4648 section 4). */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 3) {
    const a = bytes[i]!
    const b = bytes[i + 1] ?? 0
    const c = bytes[i + 2] ?? 0
    const left = bytes.length - i
    parts.push(
      ALPHABET.charAt(a >> 2) +
        ALPHABET.charAt(((a & 3) << 4) | (b >> 4)) +
        (left > 1 ? ALPHABET.charAt(((b & 15) << 2) | (c >> 6)) : "=") +
        (left > 2 ? ALPHABET.charAt(c & 63) : "="),
    )
  }
  return parts.join("")
}

/** Decodes base64, or returns null for anything that does not re-encode to the same text. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0
  const out = new Uint8Array((text.length / 4) * 3 - padding)
  const end = text.length - padding
  let buffer = 0
  let held = 0
  let at = 0
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i)
    const value = code < 128 ? VALUE[code]! : -1
    if (value < 0) return null
    buffer = ((buffer << 6) | value) & 0xffff
    held += 6
    if (held >= 8) {
      held -= 8
      out[at++] = (buffer >> held) & 0xff
    }
  }
  // The bits left over must be zero, or another text would decode to the same bytes.
  return (buffer & ((1 << held) - 1)) === 0 ? out : null
}

const HEX = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"))

/** Lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  let out = ""
  for (const byte of bytes) out += HEX[byte]!
  return out
}

/** Decodes lower-case hexadecimal of even length, or returns null. */
export function fromHex(text: string): Uint8Array | null {
  if (!/^([0-9a-f]{2})*$/.test(text)) return null
  return Uint8Array.from({ length: text.length / 2 }, (_, i) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16))
}

/**
 * Encodes UTF-8.
 *
 * @throws on a lone surrogate, which other encoders replace silently, so that two texts would sign to the same bytes.
 */
export function toUtf8(text: string): Uint8Array {
  const out = new Uint8Array(text.length * 3)
  let at = 0
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i)
    if (code >= 0xd800 && code <= 0xdfff) {
      const low = code <= 0xdbff ? text.charCodeAt(i + 1) : 0
      if (!(low >= 0xdc00 && low <= 0xdfff)) throw new Error("lone surrogate")
      code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)
      i++
    }
    if (code < 0x80) out[at++] = code
    else {
      if (code < 0x800) out[at++] = 0xc0 | (code >> 6)
      else {
        if (code < 0x10000) out[at++] = 0xe0 | (code >> 12)
        else {
          out[at++] = 0xf0 | (code >> 18)
          out[at++] = 0x80 | ((code >> 12) & 63)
        }
        out[at++] = 0x80 | ((code >> 6) & 63)
      }
      out[at++] = 0x80 | (code & 63)
    }
  }
  return out.slice(0, at)
}

/** Decodes UTF-8 and refuses what is not valid; a leading BOM is kept, unlike with a plain `TextDecoder`. */
export function fromUtf8(bytes: Uint8Array): string | null {
  const pieces: string[] = []
  let units: number[] = []
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i]!
    const length =
      first < 0x80
        ? 1
        : first >= 0xc2 && first < 0xe0
          ? 2
          : first >= 0xe0 && first < 0xf0
            ? 3
            : first >= 0xf0 && first < 0xf5
              ? 4
              : 0
    if (length === 0 || i + length > bytes.length) return null
    let code = length === 1 ? first : first & (0xff >> (length + 1))
    for (let k = 1; k < length; k++) {
      const next = bytes[i + k]!
      if ((next & 0xc0) !== 0x80) return null
      code = (code << 6) | (next & 63)
    }
    const isShortest = length < 3 || code >= (length === 3 ? 0x800 : 0x10000)
    if (!isShortest || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null
    if (code < 0x10000) units.push(code)
    else units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff))
    if (units.length > 4_000) {
      pieces.push(String.fromCharCode(...units))
      units = []
    }
    i += length
  }
  pieces.push(String.fromCharCode(...units))
  return pieces.join("")
}

/** A decimal as the formats write it: no sign, no leading zero, exact as a number. */
export function fromDecimal(text: string): number | null {
  const value = /^(0|[1-9][0-9]{0,15})$/.test(text) ? Number(text) : Number.NaN
  return Number.isSafeInteger(value) ? value : null
}

/** Whether two byte strings are the same. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}
