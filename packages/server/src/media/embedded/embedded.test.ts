import { createSocket, type Socket } from "node:dgram"
import { readFile } from "node:fs/promises"
import { afterAll, beforeAll, expect, test } from "vitest"
import { contractSuite } from "../contract-suite.test-support.ts"
import type { RelayTalk } from "../relay/talk.ts"
import { relayProgram } from "../relay-program.test-support.ts"
import { accepted, grantFor } from "../stage.test-support.ts"
import { namesOnly, saidOfAll } from "./connection.ts"
import { EmbeddedEngine } from "./engine.ts"
import { embeddedSite } from "./site.test-support.ts"

let program: Awaited<ReturnType<typeof relayProgram>>
beforeAll(async () => {
  program = await relayProgram()
})
afterAll(() => program.remove())

/** Ports that a test names lie below those that a system gives out by itself: another test's sockets take none of them. */
const settings = (ports: readonly [number, number] | null = null) => ({
  address: "127.0.0.1",
  announced: "127.0.0.1",
  ports,
  program: program.path,
})

contractSuite("embedded", async () => embeddedSite(program.path))

test("a talk has ports of its own out of the configured ones, and the talk too many is refused", async () => {
  const engine = new EmbeddedEngine(settings([21_400, 21_439]))
  const talks = [accepted(await engine.openTalk()), accepted(await engine.openTalk())]
  expect(await engine.openTalk()).toEqual({ code: "talk-full", of: "talks", most: 2, larger: "livekit" })
  const ports = await Promise.all(
    talks.map(async (talk) => {
      const ticket = accepted(await talk.admit("p1", grantFor()))
      return "sdp" in ticket ? Number(/^a=candidate:.* (\d+) typ/m.exec(ticket.sdp)?.[1]) : 0
    }),
  )
  expect(ports[0]).toBeGreaterThanOrEqual(21_400)
  expect(ports[0]).toBeLessThan(21_420)
  expect(ports[1]).toBeGreaterThanOrEqual(21_420)
  expect(ports[1]).toBeLessThan(21_440)
  await talks[0]?.close()
  expect(await engine.openTalk()).not.toHaveProperty("code")
  await engine.close()
})

test("an offer names no header extension", async () => {
  const engine = new EmbeddedEngine(settings())
  const ticket = accepted(await accepted(await engine.openTalk()).admit("p1", grantFor()))
  expect(ticket).toHaveProperty("sdp", expect.not.stringContaining("a=extmap:"))
  await engine.close()
})

test("an offer says once, before any section, that its end only answers checks", async () => {
  const engine = new EmbeddedEngine(settings())
  const ticket = accepted(await accepted(await engine.openTalk()).admit("p1", grantFor()))
  const sdp = "sdp" in ticket ? ticket.sdp : ""
  expect(sdp.split("a=ice-lite\r\n")).toHaveLength(2)
  expect(sdp.indexOf("a=ice-lite")).toBeLessThan(sdp.indexOf("m="))
  expect(saidOfAll("a=b", "v=0\r\n")).toBe("v=0\r\n")
  await engine.close()
})

test("an offer with an address that is not the configured one is never told", () => {
  const line = (address: string) => `a=candidate:1 1 udp 2116026367 ${address} 4000 typ host\r\n`
  expect(namesOnly(line("10.1.1.1"), "10.1.1.1")).toBe(true)
  expect(namesOnly(line("10.1.1.1") + line("192.0.2.7"), "10.1.1.1")).toBe(false)
  expect(namesOnly("", "10.1.1.1")).toBe(false)
})

test("an address that this host has not is said at once, and no relay starts", async () => {
  const engine = new EmbeddedEngine({ ...settings(), address: "192.0.2.7" })
  await expect(engine.openTalk()).rejects.toThrow("This host has no address 192.0.2.7 for media (EADDRNOTAVAIL)")
  expect(engine.health()).toEqual({ talks: 0, losses: 0 })
})

test("a relay that cannot start is a fault, and is not started again and again", async () => {
  const engine = new EmbeddedEngine({ ...settings(), program: `${program.path}.absent` })
  await expect(engine.openTalk()).rejects.toThrow("the relay did not start")
  expect(engine.health()).toEqual({ talks: 0, losses: 0 })
})

test("a relay that is lost is followed by one that was loaded already; with the last talk it ends too", async () => {
  const engine = new EmbeddedEngine(settings())
  const talk = accepted(await engine.openTalk()) as RelayTalk
  await expect.poll(children).toHaveLength(2)
  const [spare] = (await children()).filter((each) => each !== talk.pid)
  const lost = new Promise<void>((resolve) => talk.onLost(resolve))
  process.kill(talk.pid ?? 0, "SIGKILL")
  await lost
  expect(talk.pid).toBe(spare)
  await talk.close()
  await expect.poll(children).toEqual([])
})

test("where no port is free the newcomer is not taken in, and is once there is one", async () => {
  const engine = new EmbeddedEngine(settings([21_440, 21_459]))
  const talk = accepted(await engine.openTalk())
  const sockets = await Promise.all(Array.from({ length: 20 }, (_, at) => taken(21_440 + at)))
  await expect(talk.admit("p1", grantFor())).rejects.toThrow("the relay failed: no port could be opened")
  expect(await talk.bind("p1", "audio", 0, null)).toEqual({ code: "participant-unknown" })
  for (const socket of sockets) socket.close()
  expect(await talk.admit("p1", grantFor())).not.toHaveProperty("code")
  await engine.close()
})

/** The processes that this one started. */
async function children(): Promise<readonly number[]> {
  const text = await readFile(`/proc/${process.pid}/task/${process.pid}/children`, "utf8")
  return text.split(" ").filter(Boolean).map(Number)
}

function taken(port: number): Promise<Socket> {
  const socket = createSocket("udp4")
  return new Promise((resolve) => socket.bind(port, "127.0.0.1", () => resolve(socket)))
}
