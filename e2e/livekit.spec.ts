import { readFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { join as joinPath } from "node:path"
import { expect, type Page, test } from "@playwright/test"
import type { JoinTicket, ParticipantId } from "@wasit/domain/room"
import { type MediaEngine, openLiveKitEngine, type TalkMedia } from "@wasit/server"

/**
 * What the room asks of an engine, asked of a real LiveKit server with LiveKit's own client in Chromium. Run by
 * `node scripts/peers/livekit.mjs`, which builds and starts the server.
 */
const {
  WASIT_LIVEKIT_URL: URL_OF_SERVER = "",
  WASIT_LIVEKIT_KEY: KEY = "",
  WASIT_LIVEKIT_SECRET: SECRET = "",
} = process.env

const CLIENT = readFileSync(joinPath(import.meta.dirname, "../node_modules/livekit-client/dist/livekit-client.umd.js"))
const GRANT = { place: "plenary", publish: ["microphone", "camera"], slots: { audio: 6, video: 6 } } as const

let host: Server
let origin: string

test.beforeAll(async () => {
  host = createServer((request, response) => {
    const isClient = request.url === "/client.js"
    response.setHeader("content-type", isClient ? "text/javascript" : "text/html")
    response.end(isClient ? CLIENT : "<!doctype html><title>t</title><script src=/client.js></script>")
  })
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve))
  origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
})

test.afterAll(() => void host.close())

test("a bound voice is heard, an unbound one not, a muted one ends, and no place hears another", async ({
  browser,
}) => {
  const engine = await openLiveKitEngine({
    url: URL_OF_SERVER.replace("ws", "http"),
    publicUrl: URL_OF_SERVER,
    key: KEY,
    secret: SECRET,
    isRelayOnly: false,
    pid: null,
  })
  const talk = await openTalk(engine)
  const [speaker, listener] = [await openPage(browser), await openPage(browser)]
  try {
    await join(speaker, ticketOf(await talk.admit("p1", GRANT)))
    await join(listener, ticketOf(await talk.admit("p2", GRANT)))
    await publishTone(speaker)
    await expect.poll(() => remoteTracks(listener, "p1")).toBe("published")

    await talk.bind("p2", "audio", 0, "p1:microphone")
    await expect.poll(() => audioPacketsIn(listener, 500)).toBeGreaterThan(10)

    await talk.bind("p2", "audio", 0, null)
    await expect.poll(() => audioPacketsIn(listener, 1_500)).toBe(0)

    await talk.bind("p2", "audio", 0, "p1:microphone")
    await expect.poll(() => audioPacketsIn(listener, 500)).toBeGreaterThan(10)
    await talk.mute("p1:microphone", true)
    await expect.poll(() => remoteTracks(listener, "p1")).toBe("nothing")
    await talk.mute("p1:microphone", false)
    await publishTone(speaker)
    await expect.poll(() => remoteTracks(listener, "p1")).not.toBe("nothing")

    const moved = ticketOf(await talk.setPlace("p2", "caucus_a"))
    await expect.poll(() => stateOf(listener)).toBe("disconnected")
    await join(listener, moved)
    expect(await remoteTracks(listener, "p1")).toBe("nobody")
    await expect(talk.bind("p2", "audio", 0, "p1:microphone")).rejects.toThrow("does not stand where")

    expect(await remoteAddresses(speaker)).toEqual(["127.0.0.1"])
    expect(await remoteAddresses(listener)).toEqual(["127.0.0.1"])
    await talk.evict("p1")
    await expect.poll(() => stateOf(speaker)).toBe("disconnected")
  } finally {
    await engine.close()
    await Promise.all([speaker.context().close(), listener.context().close()])
  }
})

test("who wears a key of another talk, or none, gets into no room", async ({ browser }) => {
  const engine = await openLiveKitEngine({
    url: URL_OF_SERVER.replace("ws", "http"),
    publicUrl: URL_OF_SERVER,
    key: KEY,
    secret: `${SECRET}x`,
    isRelayOnly: false,
    pid: null,
  })
  const talk = await openTalk(engine)
  await expect(talk.admit("p1", GRANT)).rejects.toThrow()
  const page = await openPage(browser)
  await expect(
    join(page, {
      engine: "livekit",
      url: URL_OF_SERVER,
      token: "not a token",
      isRelayOnly: false,
    }),
  ).rejects.toThrow()
  await page.context().close()
})

async function openTalk(engine: MediaEngine): Promise<TalkMedia> {
  const talk = await engine.openTalk()
  if ("code" in talk) throw new Error(talk.code)
  return talk
}

/** What LiveKit's client needs told on the page; it comes as one global. */
type Client = {
  room: {
    state: string
    remoteParticipants: Map<string, { trackPublications: Map<string, unknown> }>
    localParticipant: { publishTrack(track: MediaStreamTrack, options: object): Promise<unknown> }
    engine: {
      pcManager: {
        publisher: { getStats(): Promise<RTCStatsReport> }
        subscriber?: { getStats(): Promise<RTCStatsReport> }
      }
    }
  }
}

async function openPage(browser: { newContext(): Promise<{ newPage(): Promise<Page> }> }): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(origin)
  return page
}

function ticketOf(answer: JoinTicket | { code: string } | null): JoinTicket & { engine: "livekit" } {
  if (answer === null || "code" in answer || answer.engine !== "livekit") throw new Error("no ticket")
  return answer
}

async function join(page: Page, { url, token }: { url: string; token: string } & JoinTicket): Promise<void> {
  await page.evaluate(
    async ([url, token]) => {
      const { LivekitClient } = globalThis as unknown as {
        LivekitClient: {
          Room: new (
            options: object,
          ) => Client["room"] & { connect(url: string, token: string, options: object): Promise<void> }
        }
      }
      const room = new LivekitClient.Room({ adaptiveStream: false, dynacast: false })
      await room.connect(url, token, { autoSubscribe: false, rtcConfig: { iceServers: [] } })
      ;(globalThis as unknown as Client).room = room
    },
    [url, token] as const,
  )
}

function publishTone(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const audio = new AudioContext()
    const tone = new OscillatorNode(audio, { frequency: 440 })
    const sink = new MediaStreamAudioDestinationNode(audio)
    tone.connect(sink)
    tone.start()
    const [track] = sink.stream.getAudioTracks()
    if (track === undefined) throw new Error("no tone")
    await (globalThis as unknown as Client).room.localParticipant.publishTrack(track, { source: "microphone" })
  })
}

const stateOf = (page: Page) => page.evaluate(() => (globalThis as unknown as Client).room.state)

function remoteTracks(page: Page, participant: ParticipantId): Promise<string> {
  return page.evaluate((participant) => {
    const remote = (globalThis as unknown as Client).room.remoteParticipants.get(participant)
    if (remote === undefined) return "nobody"
    return remote.trackPublications.size === 0 ? "nothing" : "published"
  }, participant)
}

async function audioPacketsIn(page: Page, ms: number): Promise<number> {
  const count = () =>
    page.evaluate(async () => {
      const { publisher, subscriber } = (globalThis as unknown as Client).room.engine.pcManager
      let packets = 0
      for (const stats of [await publisher.getStats(), await subscriber?.getStats()]) {
        stats?.forEach((each) => {
          if (each.type === "inbound-rtp") packets += each.packetsReceived
        })
      }
      return packets
    })
  const before = await count()
  await page.waitForTimeout(ms)
  return (await count()) - before
}

function remoteAddresses(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { publisher, subscriber } = (globalThis as unknown as Client).room.engine.pcManager
    const found = new Set<string>()
    for (const stats of [await publisher.getStats(), await subscriber?.getStats()]) {
      stats?.forEach((each) => {
        if (each.type === "remote-candidate") found.add(each.address)
      })
    }
    return [...found]
  })
}
