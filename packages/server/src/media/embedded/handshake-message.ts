/** A message of a handshake, whole: its kind, its number in the handshake, and what it says. */
export type HandshakeMessage = { readonly type: number; readonly number: number; readonly body: Buffer }

/** RFC 6347, 4.1: what a datagram consists of. */
export type DtlsRecord = {
  readonly type: number
  readonly epoch: number
  readonly content: Buffer
  readonly whole: Buffer
}

export const HANDSHAKE = 22
export const CLIENT_HELLO = 1
export const CERTIFICATE = 11
export const CERTIFICATE_VERIFY = 15
export const KEY_EXCHANGE = 16

const RECORD_HEADER = 13
const MESSAGE_HEADER = 12
/** A device's certificate is some hundred bytes, its greeting up to two thousand. */
const MOST_BODY = 8 * 1024
/** Messages of a device in one handshake: a greeting, a certificate, keys, a proof. */
const MOST_MESSAGES = 8

/** The records of a datagram, up to where it stops being any. */
export function recordsOf(datagram: Buffer): readonly DtlsRecord[] {
  const records: DtlsRecord[] = []
  for (let at = 0; at + RECORD_HEADER <= datagram.length; ) {
    const end = at + RECORD_HEADER + datagram.readUInt16BE(at + 11)
    if (end > datagram.length) break
    const whole = datagram.subarray(at, end)
    const content = whole.subarray(RECORD_HEADER)
    records.push({ type: datagram[at] ?? 0, epoch: datagram.readUInt16BE(at + 3), content, whole })
    at = end
  }
  return records
}

/** A datagram that holds one message in one piece, however long. */
export function datagramOf({ type, number, body }: HandshakeMessage): Buffer {
  const datagram = Buffer.alloc(RECORD_HEADER + MESSAGE_HEADER + body.length)
  datagram.set([HANDSHAKE, 254, 253])
  datagram.writeUInt16BE(MESSAGE_HEADER + body.length, 11)
  datagram[RECORD_HEADER] = type
  datagram.writeUIntBE(body.length, RECORD_HEADER + 1, 3)
  datagram.writeUInt16BE(number, RECORD_HEADER + 4)
  datagram.writeUIntBE(body.length, RECORD_HEADER + 9, 3)
  body.copy(datagram, RECORD_HEADER + MESSAGE_HEADER)
  return datagram
}

type Parts = { readonly type: number; readonly body: Buffer; readonly has: Uint8Array; missing: number }

/** Puts messages together from parts that come in any order, more than once, and from several sendings of the same message. */
export class Reassembly {
  readonly #parts = new Map<number, Parts>()

  /** @returns the messages that are whole by this record's parts */
  take(content: Buffer): readonly HandshakeMessage[] {
    const whole: HandshakeMessage[] = []
    for (let at = 0; at + MESSAGE_HEADER <= content.length; ) {
      const length = content.readUIntBE(at + 9, 3)
      const part = content.subarray(at + MESSAGE_HEADER, at + MESSAGE_HEADER + length)
      if (part.length < length) break
      const message = this.#add(content.subarray(at), part)
      if (message !== null) whole.push(message)
      at += MESSAGE_HEADER + length
    }
    return whole
  }

  #add(header: Buffer, part: Buffer): HandshakeMessage | null {
    const [type, length, number] = [header[0] ?? 0, header.readUIntBE(1, 3), header.readUInt16BE(4)]
    const offset = header.readUIntBE(6, 3)
    if (length > MOST_BODY || offset + part.length > length) return null
    const parts = this.#partsOf(number, type, length)
    part.copy(parts.body, offset)
    for (let at = offset; at < offset + part.length; at++) {
      if (parts.has[at] === 0) parts.missing -= 1
      parts.has[at] = 1
    }
    if (parts.missing > 0) return null
    this.#parts.delete(number)
    return { type, number, body: parts.body }
  }

  #partsOf(number: number, type: number, length: number): Parts {
    const known = this.#parts.get(number)
    if (known?.type === type && known.body.length === length) return known
    const parts = { type, body: Buffer.alloc(length), has: new Uint8Array(length), missing: length }
    this.#parts.set(number, parts)
    const [oldest] = this.#parts.keys()
    if (this.#parts.size > MOST_MESSAGES && oldest !== undefined) this.#parts.delete(oldest)
    return parts
  }
}
