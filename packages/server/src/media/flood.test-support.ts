import { spawn } from "node:child_process"

/** Datagrams of nobody, from a process of its own: random bytes, look-alikes of RTP, DTLS and STUN, and ones of 60 kB; 5,000 a second to each port. */
export function flood(address: string, ports: readonly number[], ms: number): Promise<void> {
  const program = `
    const socket = require("node:dgram").createSocket("udp4")
    const kinds = [0x00, 0x16, 0x80, 0xff]
    let n = 0
    const timer = setInterval(() => {
      for (let each = 0; each < 25; each++, n++) {
        const datagram = Buffer.alloc(n % 100 === 0 ? 60000 : 40 + (n % 1200), n % 251)
        datagram[0] = kinds[n % kinds.length]
        if (datagram[0] === 0) {
          datagram.writeUInt16BE(1, 0)
          datagram.writeUInt16BE(datagram.length - 20 & 0xfffc, 2)
          datagram.writeUInt32BE(0x2112a442, 4)
        }
        for (const port of ${JSON.stringify(ports)}) socket.send(datagram, port, ${JSON.stringify(address)})
      }
    }, 5)
    setTimeout(() => { clearInterval(timer); socket.close() }, ${ms})`
  return new Promise((resolve) => {
    spawn(process.execPath, ["-e", program], { stdio: "ignore" }).once("exit", () => resolve())
  })
}

/** The ports of an offer at this address. */
export function portsOf(sdp: string, address: string): readonly number[] {
  const named = [...sdp.matchAll(/^a=candidate:\S+ \d+ \S+ \d+ (\S+) (\d+)/gm)]
  return [...new Set(named.filter(([, host]) => host === address).map(([, , port]) => Number(port)))]
}

/** How much later than the earliest the packets come, in milliseconds: the middle one of them. */
export function late(received: readonly { readonly timestamp: number; readonly at: number }[]): number {
  const [first] = received
  if (first === undefined) return Number.POSITIVE_INFINITY
  const delays = received.map(({ timestamp, at }) => at - first.at - ((timestamp - first.timestamp) >>> 0) / 48)
  const least = Math.min(...delays)
  const sorted = delays.map((delay) => delay - least).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
