import { expect, test } from "vitest"
import { SyntheticClient } from "../synthetic-client.test-support.ts"
import { connect } from "./connection.ts"
import { HANDSHAKE, recordsOf } from "./handshake-message.ts"
import { type Carry, LossyPath } from "./lossy-path.test-support.ts"

const SETTINGS = { address: "127.0.0.1", announced: "127.0.0.1", ports: null }
const SLOTS = { audio: 1, video: 0 }
const AT_A_TIME = 60
/** Repeats come after one second, and two after that. */
const PATIENCE_MS = 15_000

/** Cuts each message of a handshake in two, as a narrow line has them: greetings and certificates of other devices come so. */
function cut(datagram: Buffer): readonly Buffer[] {
  return recordsOf(datagram).flatMap(({ type, epoch, content, whole }) => {
    if (type !== HANDSHAKE || epoch > 0) return [whole]
    const parts: Buffer[] = []
    for (let at = 0; at < content.length; ) {
      const length = content.readUIntBE(at + 9, 3)
      const offset = content.readUIntBE(at + 6, 3)
      const middle = length >> 1
      for (const [from, to] of [
        [0, middle],
        [middle, length],
      ] as const) {
        const header = Buffer.from(content.subarray(at, at + 12))
        header.writeUIntBE(offset + from, 6, 3)
        header.writeUIntBE(to - from, 9, 3)
        const record = Buffer.from(whole.subarray(0, 13))
        record.writeUInt16BE(12 + to - from, 11)
        parts.push(Buffer.concat([record, header, content.subarray(at + 12 + from, at + 12 + to)]))
      }
      at += 12 + length
    }
    return parts
  })
}

/** Counts the datagrams of each direction as up1, down1 and so on, and loses some. */
function losing(names: ReadonlySet<string>, seen: string[]): Carry {
  const counts = { up: 0, down: 0 }
  return (datagram, direction) =>
    (direction === "up" ? cut(datagram) : [datagram]).filter(() => {
      counts[direction] += 1
      const name = `${direction}${counts[direction]}`
      seen.push(name)
      return !names.has(name)
    })
}

/** @returns whether sound arrives at the relay, and so at both ends what the handshake agreed on */
async function leadsToMedia(carry: Carry): Promise<boolean> {
  let isHeard = false
  const connection = await connect(SETTINGS, SLOTS, {
    onPacket: () => {
      isHeard = true
    },
    onKeyFrameWanted: () => undefined,
  })
  const [path, offer] = await LossyPath.before(connection.offer, carry)
  const device = new SyntheticClient("p1")
  try {
    await connection.answer(await device.answer(offer, SLOTS))
    device.speak(true)
    for (const until = Date.now() + PATIENCE_MS; !isHeard && Date.now() < until; )
      await new Promise((resolve) => setTimeout(resolve, 20))
    return isHeard
  } finally {
    device.close()
    path.close()
    await connection.close()
  }
}

test("every lost datagram of a handshake, and every two of them, still lead to media", async () => {
  const seen: string[] = []
  expect(await leadsToMedia(losing(new Set(), seen))).toBe(true)
  const names = [...new Set(seen)]
  const plans = names.flatMap((one, at) => [[one], ...names.slice(at + 1).map((other) => [one, other])])
  const failed: string[] = []
  const begin = async (): Promise<void> => {
    for (let plan = plans.pop(); plan !== undefined; plan = plans.pop())
      if (!(await leadsToMedia(losing(new Set(plan), [])))) failed.push(plan.join(" and "))
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, begin))
  expect(failed).toEqual([])
})
