import { createHmac } from "node:crypto"

const PRIORITY = Buffer.from([0, 0x24, 0, 4, 0x6e, 0, 0x1e, 0xff])
const USE_CANDIDATE = Buffer.from([0, 0x25, 0, 0])

/** A binding request with USERNAME, PRIORITY, USE-CANDIDATE where it nominates, and MESSAGE-INTEGRITY (RFC 8489). */
export function check(name: string, password: string, transaction = 0, doesNominate = false): Buffer {
  const padded = Buffer.alloc(Math.ceil(name.length / 4) * 4)
  padded.write(name)
  const head = Buffer.alloc(4)
  head.writeUInt16BE(0x0006, 0)
  head.writeUInt16BE(name.length, 2)
  const attributes = Buffer.concat([head, padded, PRIORITY, ...(doesNominate ? [USE_CANDIDATE] : [])])
  const message = Buffer.concat([Buffer.alloc(20), attributes])
  message.writeUInt16BE(1, 0)
  message.writeUInt16BE(attributes.length + 24, 2)
  message.writeUInt32BE(0x2112a442, 4)
  message.writeUInt32BE(transaction, 8)
  const integrity = Buffer.alloc(24)
  integrity.writeUInt16BE(0x0008, 0)
  integrity.writeUInt16BE(20, 2)
  createHmac("sha1", password).update(message).digest().copy(integrity, 4)
  return Buffer.concat([message, integrity])
}
