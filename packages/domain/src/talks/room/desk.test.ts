import { describe, expect, test } from "vitest"
import type { ChannelLanguage } from "./languages.ts"
import { give, microphone, openTalk, type Talk } from "./room.test-support.ts"
import type { ParticipantId } from "./state.ts"

const listen = (language: ChannelLanguage, withFloor = true) =>
  ({ kind: "listen", listening: { language, withFloor } }) as const

function sit(talk: Talk, id: ParticipantId, languages: readonly [ChannelLanguage, ChannelLanguage]): Talk {
  return talk.asks(id, { kind: "sit-at-desk", languages }).asks(id, microphone())
}

/** The floor is with p2; p4 interprets into English, p3 listens to it. */
function interpreted(): Talk {
  const talk = openTalk().asks("p1", give("p2")).asks("p2", microphone())
  sit(talk, "p4", ["ps", "en"]).asks("p4", { kind: "take-channel", language: "en" })
  return talk.asks("p3", listen("en"))
}

describe("interpretation", () => {
  test("TA40 a chosen channel is heard over the floor or alone; without a voice the floor is heard", () => {
    const talk = interpreted()
    expect(talk.hears("p3")).toEqual(["0 p2", "1 p4"])
    expect(talk.asks("p3", listen("en", false)).hears("p3")).toEqual(["1 p4"])
    talk.asks("p4", { kind: "cough", on: true })
    expect(talk.hears("p3")).toEqual(["0 p2"])
    talk.asks("p4", { kind: "cough", on: false }).asks("p4", { kind: "flip" })
    expect(talk.hears("p3")).toEqual(["0 p2"])
    expect(talk.asks("p3", listen("ps")).hears("p3")).toEqual(["0 p2", "1 p4"])
  })

  test("TA40 an interpreter hears the floor, or the channel she interprets from; when that is silent, the floor", () => {
    const talk = sit(interpreted(), "p5", ["ar", "en"])
    expect(talk.hears("p5")).toEqual(["0 p2"])
    talk.asks("p5", { kind: "hear", from: "en" }).asks("p5", { kind: "take-channel", language: "ar" })
    expect(talk.hears("p5")).toEqual(["0 p4"])
    talk.asks("p4", { kind: "leave-channel" })
    expect(talk.hears("p5")).toEqual(["0 p2"])
    expect(talk.refusal("p5", { kind: "hear", from: "en" })?.code).toBe("channel-without-voice")
  })

  test("TA23 an interpreter who would hear herself over another is refused", () => {
    const talk = sit(interpreted(), "p5", ["ar", "en"])
    talk.asks("p5", { kind: "hear", from: "en" }).asks("p5", { kind: "take-channel", language: "ar" })
    expect(talk.refusal("p4", { kind: "hear", from: "ar" })?.code).toBe("relay-circle")
  })

  test("TA41 a channel passes on with five seconds of both, at once when taken, and not to a closed microphone", () => {
    const talk = interpreted()
    talk.asks("p5", { kind: "sit-at-desk", languages: ["ps", "en"] })
    const offer = { kind: "offer-handover", to: "p5" } as const
    talk.asks("p4", offer)
    expect(talk.hears("p5")).toEqual(["0 p2", "1 p4"])
    talk.wait(5_000)
    expect(talk.hears("p3")).toEqual(["0 p2", "1 p4"])
    talk.asks("p4", offer).asks("p5", microphone()).wait(4_999)
    expect(talk.hears("p3")).toEqual(["0 p2", "1 p4"])
    talk.wait(1)
    expect(talk.hears("p3")).toEqual(["0 p2", "1 p5"])
    expect(talk.person("p4").sends.microphone).toBe(false)
    talk.asks("p5", { kind: "offer-handover", to: "p4" }).asks("p4", microphone())
    expect(talk.asks("p4", { kind: "take-handover" }).hears("p3")).toEqual(["0 p2", "1 p4"])
  })

  test("TA41 a colleague takes over a channel whose interpreter's line is lost", () => {
    const talk = sit(interpreted(), "p5", ["ps", "en"])
    const take = { kind: "take-channel", language: "en" } as const
    expect(talk.refusal("p5", take)?.code).toBe("channel-held")
    talk.lose("p4").asks("p5", take)
    expect(talk.hears("p3")).toEqual(["0 p2", "1 p5"])
    expect(talk.person("p4").desk?.speaks).toBeNull()
  })

  test("TA42 channels work in a caucus as in the plenary, and those of the plenary are not heard there", () => {
    const talk = sit(interpreted(), "p5", ["ps", "en"])
    talk.asks("p1", {
      kind: "open-caucus",
      caucus: "caucus_t",
      delegations: ["party_tal"],
      participants: ["p1", "p3", "p5"],
      minutes: null,
    })
    talk.asks("p1", microphone())
    expect(talk.hears("p3")).toEqual(["0 p1"])
    talk.asks("p5", { kind: "take-channel", language: "en" })
    expect(talk.hears("p3")).toEqual(["0 p1", "1 p5"])
    expect(talk.hears("p5")).toEqual(["0 p1"])
  })

  test("TA43 on a thin line pictures go first, then all voices but one: announcement, channel, floor", () => {
    const talk = interpreted().asks("p2", { kind: "send", microphone: true, picture: "camera" })
    const sound = (quality: "low" | "stills" | "sound" | "voice") =>
      talk.asks("p3", { kind: "set-quality", quality }).hears("p3")
    expect([sound("low"), talk.sees("p3")]).toEqual([["0 p2", "1 p4"], ["p2:camera"]])
    expect([sound("stills"), talk.sees("p3")]).toEqual([["0 p2", "1 p4"], []])
    expect([sound("sound"), talk.sees("p3")]).toEqual([["0 p2", "1 p4"], []])
    expect(sound("voice")).toEqual(["1 p4"])
    talk.asks("p1", { kind: "announce", on: true }).asks("p1", microphone())
    expect(talk.hears("p3")).toEqual(["7 p1"])
  })
})
