import { describe, expect, it } from "vitest"
import { readLiveKitSettings } from "./livekit-settings.ts"

const SET = {
  WASIT_LIVEKIT_URL: "wss://media.example.org",
  WASIT_LIVEKIT_KEY: "wasit",
  WASIT_LIVEKIT_SECRET: "0123456789abcdef0123456789abcdef",
}

describe("readLiveKitSettings", () => {
  it("has none where nothing is set", () => {
    expect(readLiveKitSettings({})).toBeNull()
  })

  it("reaches LiveKit by the way browsers do, or by one of its own", () => {
    expect(readLiveKitSettings(SET)).toMatchObject({ url: "https://media.example.org", isRelayOnly: false })
    expect(
      readLiveKitSettings({ ...SET, WASIT_LIVEKIT_INSIDE: "http://127.0.0.1:7880", WASIT_TURN_ONLY: "1" }),
    ).toEqual({
      url: "http://127.0.0.1:7880",
      publicUrl: "wss://media.example.org",
      key: "wasit",
      secret: SET.WASIT_LIVEKIT_SECRET,
      isRelayOnly: true,
      // Only a benchmark says which process LiveKit is.
      pid: null,
    })
  })

  it.each([
    ["WASIT_LIVEKIT_URL", { ...SET, WASIT_LIVEKIT_URL: "https://media.example.org" }],
    ["WASIT_LIVEKIT_URL", { ...SET, WASIT_LIVEKIT_URL: "wss://media.example.org/?token=1" }],
    ["WASIT_LIVEKIT_KEY", { ...SET, WASIT_LIVEKIT_KEY: "" }],
    ["WASIT_LIVEKIT_SECRET", { ...SET, WASIT_LIVEKIT_SECRET: "short" }],
    ["WASIT_LIVEKIT_INSIDE", { ...SET, WASIT_LIVEKIT_INSIDE: "127.0.0.1:7880" }],
  ])("names %s where it cannot be used", (name, env) => {
    expect(readLiveKitSettings(env)).toMatchObject({ code: "setting-wrong", name })
  })
})
