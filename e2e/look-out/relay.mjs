// The relay of a talk as it is built, and a look-out in it: each payload that a device sends is written down as the relay has it, decrypted
// from SRTP, before it is sent on. A record is: payload type with the marker 1, length 2, payload.
import { appendFileSync } from "node:fs"
import { pathToFileURL } from "node:url"

const [program = "", file = ""] = process.argv.slice(2)
const { Source } = await import(new URL("../relay/source.js", pathToFileURL(program)).href)
const { take } = Source.prototype

/** @param {{ header: { payloadType: number, marker: boolean }, payload: Buffer }} packet @param {number} now */
Source.prototype.take = function (packet, now) {
  const { header, payload } = packet
  const head = Buffer.alloc(3)
  head[0] = header.payloadType | (header.marker ? 0x80 : 0)
  head.writeUInt16BE(payload.length, 1)
  appendFileSync(file, Buffer.concat([head, payload]))
  return take.call(this, packet, now)
}
await import(pathToFileURL(program).href)
