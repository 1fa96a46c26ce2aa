import { createHmac } from "node:crypto"
import { describe, expect, test } from "vitest"
import { readTalkSettings, type TalkSettings } from "./settings.ts"
import { withRelay } from "./turn.ts"

const read = (env: Record<string, string>, host = "127.0.0.1"): TalkSettings => {
  const settings = readTalkSettings(env, host)
  if ("code" in settings) throw new Error(settings.name)
  return settings
}
const refusedName = (env: Record<string, string>): string | null => {
  const settings = readTalkSettings(env, "127.0.0.1")
  return "code" in settings ? settings.name : null
}

describe("settings of the talks", () => {
  test("without any, media is where the pages are served, on whichever ports are free, and direct", () => {
    expect(read({})).toMatchObject({ address: "127.0.0.1", announced: "127.0.0.1", ports: null, isRelayOnly: false })
    expect(read({}, "192.0.2.7").address).toBe("192.0.2.7")
    expect(read({}, "0.0.0.0").address).toBe("127.0.0.1")
    expect(read({}).turnOf("party_gov")).toBeNull()
  })

  test("native code carries the packets only where that is set", () => {
    expect(read({}).engine).toBe("embedded")
    expect(read({ WASIT_MEDIA_ENGINE: "native" }).engine).toBe("native")
  })

  test("behind a translation of addresses the one devices are told is another", () => {
    const env = { WASIT_MEDIA_ADDRESS: "10.0.0.5=203.0.113.9", WASIT_MEDIA_PORTS: "41000-41099" }
    expect(read(env)).toMatchObject({ address: "10.0.0.5", announced: "203.0.113.9", ports: [41_000, 41_099] })
  })

  test("a delegation may have a relay of its own", () => {
    const settings = read({
      WASIT_TURN_URLS: "turn:relay.example:3478",
      WASIT_TURN_SECRET: "one",
      WASIT_TURN_URLS_PARTY_GOV: "turns:relay.gov.example:443?transport=tcp",
      WASIT_TURN_SECRET_PARTY_GOV: "two",
    })
    expect(settings.turnOf("party_gov")?.urls).toEqual(["turns:relay.gov.example:443?transport=tcp"])
    expect(settings.turnOf("party_tal")).toEqual({ urls: ["turn:relay.example:3478"], secret: "one" })
  })

  test.each([
    [{ WASIT_MEDIA_ENGINE: "janus" }, "WASIT_MEDIA_ENGINE"],
    [{ WASIT_MEDIA_ADDRESS: "media.example" }, "WASIT_MEDIA_ADDRESS"],
    [{ WASIT_MEDIA_PORTS: "41000-41010" }, "WASIT_MEDIA_PORTS"],
    [{ WASIT_MEDIA_PORTS: "80-1000" }, "WASIT_MEDIA_PORTS"],
    [{ WASIT_TURN_URLS: "turn:relay.example" }, "WASIT_TURN_URLS"],
    [{ WASIT_TURN_URLS: "stun:stun.example", WASIT_TURN_SECRET: "x" }, "WASIT_TURN_URLS"],
    [{ WASIT_TURN_URLS_PARTY_GOV: "turn:relay.example" }, "WASIT_TURN_URLS_PARTY_GOV"],
    [{ WASIT_TURN_ONLY: "1" }, "WASIT_TURN_URLS"],
  ])("%o cannot be used, and the server says which is wrong", (env, name) => {
    expect(refusedName(env as Record<string, string>)).toBe(name)
  })
})

test("a ticket carries a credential that ends, made as coturn makes it, and names nobody", () => {
  const settings = read({ WASIT_TURN_URLS: "turn:relay.example", WASIT_TURN_SECRET: "s3cret", WASIT_TURN_ONLY: "1" })
  const slots = { audio: 8, video: 6 }
  const ticket = { engine: "embedded", sdp: "v=0", slots, iceServers: [], isRelayOnly: false } as const
  const given = withRelay(ticket, "party_gov", settings, 1_000_000_000)
  if (given.engine === "livekit") throw new Error("another engine")
  const [server] = given.iceServers
  expect(given.isRelayOnly).toBe(true)
  expect(server?.username).toMatch(/^1007200:[0-9a-f]{12}$/)
  expect(server?.credential).toBe(
    createHmac("sha1", "s3cret")
      .update(server?.username ?? "")
      .digest("base64"),
  )
})
