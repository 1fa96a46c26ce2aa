import { spawn } from "node:child_process"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { accepted, gaps, grantFor, pause, type Site, Stage, type TestDevice } from "./stage.test-support.ts"

const MEASURED_MS = 1000
const PACKET_MS = 20

/** Devices and strangers who mean harm: the talk of the others goes on as if they were not there. */
export function hostileSuite(site: () => Site): void {
  describe("hostile input", () => {
    let stage: Stage
    let [speaker, attacker, listener]: TestDevice[] = []
    beforeAll(async () => {
      stage = await Stage.open(site())
      ;[speaker, attacker, listener] = await stage.join(["p1", "p2", "p3"])
      speaker?.speak(true)
      await stage.bind("p3", "audio", 0, "p1:microphone")
      await stage.bind("p3", "audio", 1, "p2:microphone")
      await pause(200)
    })
    afterAll(() => stage.close())

    /** The one who speaks is heard with every packet, at the same pace within 10 %, and no packet's time later. */
    const expectUnharmed = async (attack: () => Promise<void> | void) => {
      const usual = late(await stage.heard(listener!, "audio", 0, 400))
      listener!.clear()
      const since = performance.now()
      await attack()
      await pause(Math.max(0, since + MEASURED_MS - performance.now()))
      const heard = listener!.received("audio", 0)
      const expected = (performance.now() - since) / PACKET_MS
      expect(gaps(heard)).toEqual([])
      expect(Math.abs(heard.length - expected)).toBeLessThanOrEqual(0.1 * expected)
      expect(late(heard)).toBeLessThanOrEqual(usual + PACKET_MS)
    }

    test("sound in clear reaches nobody and is counted; sealed again it is heard", async () => {
      attacker!.speak(true)
      const { refusedPackets } = await stage.talk.stats()
      attacker!.spoil("audio", "clear")
      await pause(100)
      expect(await stage.heard(listener!, "audio", 1, 600)).toEqual([])
      expect((await stage.talk.stats()).refusedPackets).toBeGreaterThan(refusedPackets + 25)
      attacker!.spoil("audio", null)
      await pause(100)
      expect((await stage.heard(listener!, "audio", 1, 400)).length).toBeGreaterThan(12)
    })

    test("a packet sent again and again is sent on once", async () => {
      await pause(100)
      await expectUnharmed(() => attacker!.spoil("audio", "replayed"))
      expect(listener!.received("audio", 1).length).toBeLessThanOrEqual(8)
      attacker!.spoil("audio", null)
    })

    test("packets that are too large do no harm", async () => {
      await expectUnharmed(() => attacker!.spoil("audio", "oversized"))
      attacker!.spoil("audio", null)
    })

    test("5,000 packets a second of one device are cut to what a device may send", async () => {
      await expectUnharmed(() => attacker!.spoil("audio", "flooded"))
      attacker!.speak(false)
      attacker!.spoil("audio", null)
      // A second's allowance at once, and then as much a second.
      expect(listener!.received("audio", 1).length).toBeLessThanOrEqual(200 + (200 * 1.5 * MEASURED_MS) / 1000)
    })

    test("strangers at the port are turned away: garbage, checks without the password, the largest datagrams", async () => {
      const ticket = accepted(await stage.talk.admit("p4", grantFor()))
      const ports = "sdp" in ticket ? portsOf(ticket.sdp, site().address) : []
      await expectUnharmed(() => flood(site().address, ports))
      expect((await stage.talk.stats()).turnedAway).toBeGreaterThan(1000)
      await stage.talk.evict("p4")
    })

    test("an answer that is no answer is refused by value, and the next one is taken", async () => {
      for (const sdp of ["", "garbage", "v=0\r\nm=audio 9 x 0\r\n".repeat(14), "x".repeat(200_000)]) {
        await stage.talk.admit("p5", grantFor())
        expect(await stage.talk.answer("p5", sdp)).toEqual({ code: "answer-unreadable" })
      }
      const [late] = await stage.join(["p5"])
      expect(late?.isConnected).toBe(true)
    })

    test("with another fingerprint than the device's own nothing is connected and not one packet comes", async () => {
      const answer = (sdp: string) =>
        sdp.replace(/(a=fingerprint:sha-256 )(..)/g, (_, name, byte) => name + other(byte))
      await expect(site().join(stage.talk, "p6", grantFor(), { answer, ms: 2500 })).rejects.toThrow("did not connect")
      const { sources } = await stage.talk.stats()
      expect(sources["p6:microphone"]).toBeUndefined()
      await stage.talk.evict("p6")
    })

    test("a device is told one address alone, and none of its sound's strength", async () => {
      const ticket = accepted(await stage.talk.admit("p7", grantFor()))
      if (!("sdp" in ticket)) return
      const told = [...ticket.sdp.matchAll(/^a=candidate:\S+ \d+ \S+ \d+ (\S+)/gm)].map(([, address]) => address)
      expect(new Set(told)).toEqual(new Set([site().address]))
      expect(ticket.sdp).not.toMatch(/a=extmap:/)
      await stage.talk.evict("p7")
    })
  })
}

const other = (byte: string): string => (byte === "00" ? "FF" : "00")

/** How much later than the earliest the packets come, in milliseconds: the middle one of them. */
function late(received: readonly { readonly timestamp: number; readonly at: number }[]): number {
  const [first] = received
  if (first === undefined) return Number.POSITIVE_INFINITY
  const delays = received.map(({ timestamp, at }) => at - first.at - ((timestamp - first.timestamp) >>> 0) / 48)
  const least = Math.min(...delays)
  const sorted = delays.map((delay) => delay - least).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function portsOf(sdp: string, address: string): readonly number[] {
  const named = [...sdp.matchAll(/^a=candidate:\S+ \d+ \S+ \d+ (\S+) (\d+)/gm)]
  return [...new Set(named.filter(([, host]) => host === address).map(([, , port]) => Number(port)))]
}

/** Datagrams of nobody, from a process of its own: random bytes, look-alikes of RTP, DTLS and STUN, and ones of 60 kB. */
function flood(address: string, ports: readonly number[]): Promise<void> {
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
    setTimeout(() => { clearInterval(timer); socket.close() }, ${MEASURED_MS})`
  return new Promise((resolve) => {
    spawn(process.execPath, ["-e", program], { stdio: "ignore" }).once("exit", () => resolve())
  })
}
