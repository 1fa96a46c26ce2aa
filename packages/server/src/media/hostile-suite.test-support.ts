import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { flood, portsOf } from "./flood.test-support.ts"
import { accepted, gaps, grantFor, pause, type Site, Stage, type TestDevice } from "./stage.test-support.ts"

const MEASURED_MS = 1000

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

    /** The one who speaks is heard with every packet, and less than 10 % slower. */
    const expectUnharmed = async (attack: () => Promise<void> | void) => {
      listener!.clear()
      const sent = speaker!.sent("audio")
      const since = performance.now()
      await attack()
      await pause(Math.max(0, since + MEASURED_MS - performance.now()))
      const heard = listener!.received("audio", 0)
      expect(gaps(heard)).toEqual([])
      expect(heard.length).toBeGreaterThanOrEqual(0.9 * (speaker!.sent("audio") - sent))
    }

    test("sound in clear reaches nobody and is counted; sealed again it is heard", async (context) => {
      context.skip(site().lacks.includes("clear"), "this engine does not look at frames")
      attacker!.speak(true)
      const { refusedPackets } = await stage.talk.stats()
      attacker!.spoil("audio", "clear")
      await pause(100)
      expect(await stage.heard(listener!, "audio", 1, 600)).toEqual([])
      expect((await stage.talk.stats()).refusedPackets).toBeGreaterThan((refusedPackets ?? 0) + 25)
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

    test("5,000 packets a second of one device are cut to what a device may send", async (context) => {
      context.skip(site().lacks.includes("allowance"), "this engine sends on all that a device sends")
      const since = performance.now()
      await expectUnharmed(() => attacker!.spoil("audio", "flooded"))
      attacker!.speak(false)
      attacker!.spoil("audio", null)
      // A second's allowance at once, and then as much a second.
      expect(listener!.received("audio", 1).length).toBeLessThanOrEqual(
        200 + 200 * ((performance.now() - since) / 1000) + 20,
      )
    })

    test("strangers at the port are turned away: garbage, checks without the password, the largest datagrams", async () => {
      const ticket = accepted(await stage.talk.admit("p4", grantFor()))
      const told = speaker!.told ?? []
      const ports = "sdp" in ticket ? portsOf(ticket.sdp, site().address) : told.map(({ port }) => port)
      expect(ports.length).toBeGreaterThan(0)
      await expectUnharmed(() => flood(site().address, ports, MEASURED_MS))
      if (!site().lacks.includes("gate")) expect((await stage.talk.stats()).turnedAway).toBeGreaterThan(1000)
      await stage.talk.evict("p4")
    })

    test("an answer that is no answer is refused by value, and the next one is taken", async (context) => {
      context.skip(site().lacks.includes("answer"), "devices answer this engine by a line of its own")
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
      const joined = site().join(stage.talk, "p6", grantFor(), { answer, ms: 2500 })
      // The device may think that it is connected until it is told.
      const device = await joined.catch(() => null)
      await stage.bind("p6", "audio", 0, "p1:microphone")
      await pause(500)
      if (!site().lacks.includes("fingerprint-told")) expect(device?.isConnected ?? false).toBe(false)
      expect(device?.received("audio", 0) ?? []).toEqual([])
      const { slots } = await stage.talk.stats()
      expect(slots.filter(({ participant, packets }) => participant === "p6" && (packets ?? 0) > 0)).toEqual([])
      device?.close()
      await stage.talk.evict("p6")
    })

    test("a device is told one address alone, and none of its sound's strength", async () => {
      const ticket = accepted(await stage.talk.admit("p7", grantFor()))
      const sdp = "sdp" in ticket ? ticket.sdp : ""
      const offered = [...sdp.matchAll(/^a=candidate:\S+ \d+ \S+ \d+ (\S+)/gm)].map(([, address]) => address)
      const told = speaker!.told?.map(({ address }) => address) ?? offered
      expect(new Set(told)).toEqual(new Set([site().address]))
      expect(sdp).not.toMatch(/ssrc-audio-level/)
      await stage.talk.evict("p7")
    })
  })
}

const other = (byte: string): string => (byte === "00" ? "FF" : "00")
