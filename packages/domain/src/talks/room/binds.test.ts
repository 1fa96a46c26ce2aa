import { describe, expect, test } from "vitest"
import { camera, give, microphone, openTalk } from "./room.test-support.ts"

describe("who hears whom", () => {
  test("the floor speaker is in the first slot and on the stage, and never hears himself", () => {
    const talk = openTalk().asks("p1", give("p2"))
    talk.asks("p2", { kind: "send", microphone: true, picture: "camera" })
    expect(talk.hears("p3")).toEqual(["0 p2"])
    expect(talk.sees("p3")).toEqual(["p2:camera"])
    expect(talk.hears("p2")).toEqual([])
    talk.asks("p1", microphone())
    expect(talk.hears("p3")).toEqual(["0 p2", "2 p1"])
  })

  test("a chosen channel is in the second slot, over the floor or alone", () => {
    const talk = openTalk().asks("p1", give("p2")).asks("p2", microphone())
    talk.asks("p4", { kind: "sit-at-desk", languages: ["ar", "en"] }).asks("p4", microphone())
    talk.asks("p4", { kind: "take-channel", language: "en" })
    talk.asks("p3", { kind: "listen", listening: { language: "en", withFloor: true } })
    expect(talk.hears("p3")).toEqual(["0 p2", "1 p4"])
    talk.asks("p3", { kind: "listen", listening: { language: "en", withFloor: false } })
    expect(talk.hears("p3")).toEqual(["1 p4"])
    talk.asks("p4", { kind: "flip" })
    expect(talk.hears("p3")).toEqual(["0 p2"])
    expect(talk.hears("p4")).toEqual(["0 p2"])
  })

  test("a pinned picture keeps its tile", () => {
    const talk = openTalk()
    for (const id of ["p1", "p2", "p4", "p6"] as const) talk.asks(id, camera)
    talk.asks("p3", { kind: "pin", participant: "p4" })
    for (let turn = 0; turn < 50; turn++) {
      talk.asks("p1", give(turn % 2 === 0 ? "p2" : "p1"))
      expect(talk.plan().get("p3")?.video[1]).toBe("p4:camera")
    }
  })
})
