import { expect, test } from "vitest"
import { SyntheticClient } from "../synthetic-client.test-support.ts"
import { connect } from "./connection.ts"
import { HANDSHAKE, recordsOf } from "./handshake-message.ts"
import { LossyPath } from "./lossy-path.test-support.ts"

const SLOTS = { audio: 1, video: 0 }
/** ServerHello, Certificate, ServerKeyExchange, CertificateRequest, ServerHelloDone. */
const ANSWER = [2, 11, 12, 13, 14]

/** The messages in clear of a datagram: kind and number of each. */
const messagesIn = (datagram: Buffer) =>
  recordsOf(datagram)
    .filter(({ type, epoch }) => type === HANDSHAKE && epoch === 0)
    .map(({ content }) => [content[0], content.readUInt16BE(4)] as const)

test("a device greets once, and is answered in one datagram that everything it needs is in", async () => {
  const said: { up: (readonly [number | undefined, number])[]; down: Buffer[] } = { up: [], down: [] }
  let isHeard = (): void => undefined
  const heard = new Promise<void>((resolve) => {
    isHeard = resolve
  })
  const settings = { address: "127.0.0.1", announced: "127.0.0.1", ports: null }
  const connection = await connect(settings, SLOTS, { onPacket: isHeard, onKeyFrameWanted: () => undefined })
  const [path, offer] = await LossyPath.before(connection.offer, (datagram, direction) => {
    if (direction === "down") said.down.push(Buffer.from(datagram))
    else said.up.push(...messagesIn(datagram))
    return [datagram]
  })
  const device = new SyntheticClient("p1")
  try {
    await connection.answer(await device.answer(offer, SLOTS))
    device.speak(true)
    await heard
    const greetings = said.up.filter(([type]) => type === 1)
    expect(new Set(greetings.map(([, number]) => number))).toEqual(new Set([0]))
    expect(messagesIn(said.down[0]!)).toEqual(ANSWER.map((type, at) => [type, at]))
    expect(said.down[0]!.length).toBeLessThan(1200)
    const isEnd = (datagram: Buffer) => recordsOf(datagram).map(({ type, epoch }) => `${type} ${epoch}`)
    expect(said.down.map(isEnd)).toContainEqual(["20 0", "22 1"])
  } finally {
    device.close()
    path.close()
    await connection.close()
  }
})
