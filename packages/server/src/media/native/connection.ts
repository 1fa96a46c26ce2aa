import { type Connect, readableAnswer } from "../relay/transport.ts"
import { newCertificate } from "./certificate.ts"
import { type End, newCredentials, offerOf, readEnd } from "./description.ts"
import { Line } from "./line.ts"
import { ReservedPort } from "./reserved-port.ts"
import { Traffic } from "./traffic.ts"

/** Keeps a port and makes the offer; the library opens the port once the device has answered and is seen at it. */
export const connect: Connect = async ({ address, announced, ports }, slots, events) => {
  const [credentials, certificate] = [newCredentials(), await newCertificate()]
  const reserved = await ReservedPort.open({ address, ports }, credentials)
  const { port } = reserved
  const traffic = new Traffic(slots, events)
  const own = { ...credentials, fingerprint: certificate.fingerprint }
  const offer = offerOf(own, { address: announced, port }, traffic.sections())
  let line: Line | null = null
  let isAnswered = false
  let isClosed = false
  const open = async (device: End): Promise<void> => {
    const seen = await reserved.seen
    if (isClosed) return
    reserved.release()
    line = new Line({ address, port, credentials, certificate }, device, seen, (packet) => traffic.take(packet))
    traffic.begin(line)
  }
  return {
    offer,
    outlets: traffic.outlets,
    answer: async (sdp) => {
      const device = readEnd(readableAnswer(sdp, offer) ?? "")
      if (device === null || isAnswered) return false
      isAnswered = true
      void open(device)
      return true
    },
    requestKeyFrame: () => traffic.requestKeyFrame(),
    turnedAway: () => null,
    close: async () => {
      isClosed = true
      traffic.end()
      if (line === null) reserved.release()
      else line.close()
    },
  }
}
