import { describe, expect, test } from "vitest"
import { bindingsOf, openSources } from "./binds.ts"
import { camera, give, microphone, openTalk } from "./room.test-support.ts"
import { stillReaders } from "./still-readers.ts"

describe("who hears and sees whom", () => {
  test("TA44 the floor speaker is in the first slot and on the stage, a chair beside; nobody receives himself", () => {
    const talk = openTalk().asks("p1", give("p2"))
    talk.asks("p2", { kind: "send", microphone: true, picture: "camera" })
    expect([talk.hears("p3"), talk.sees("p3"), talk.hears("p2")]).toEqual([["0 p2"], ["p2:camera"], []])
    talk.asks("p1", microphone())
    expect(talk.hears("p3")).toEqual(["0 p2", "2 p1"])
    expect([...openSources(talk.state)].sort()).toEqual(["p1:microphone", "p2:camera", "p2:microphone"])
  })

  test("TA44 tiles are filled in order: heads, last speakers, everybody else", () => {
    const talk = openTalk()
    for (const id of ["p1", "p2", "p3", "p4", "p6"] as const) talk.asks(id, camera)
    talk.asks("p1", give("p4")).asks("p1", give("p2")).asks("p5", { kind: "set-tiles", tiles: 3 })
    expect(talk.sees("p5")).toEqual(["p2:camera", "p3:camera", "p4:camera", "p1:camera"])
    talk.asks("p5", { kind: "set-tiles", tiles: 0 })
    expect(talk.sees("p5")).toEqual(["p2:camera"])
  })

  test("TA44 a pinned picture keeps its tile through fifty changes of the floor", () => {
    const talk = openTalk()
    for (const id of ["p1", "p2", "p4", "p6"] as const) talk.asks(id, camera)
    talk.asks("p3", { kind: "pin", participant: "p4" })
    for (let turn = 0; turn < 50; turn++) {
      talk.asks("p1", give(turn % 2 === 0 ? "p2" : "p1"))
      expect(talk.plan().get("p3")?.video[1]).toBe("p4:camera")
    }
  })

  test("TA56 whose line moves no pictures stands in no slot, and keeps the stage while it has the floor", () => {
    const talk = openTalk()
    for (const id of ["p2", "p3", "p4"] as const) talk.asks(id, camera)
    talk.asks("p1", give("p2")).asks("p5", { kind: "set-tiles", tiles: 3 })
    expect(talk.sees("p5")).toEqual(["p2:camera", "p3:camera", "p4:camera"])
    talk.asks("p2", { kind: "set-quality", quality: "stills" })
    expect(talk.plan().get("p5")?.video).toEqual([null, "p3:camera", "p4:camera", null, null, null])
    talk.asks("p1", give(null))
    expect(talk.sees("p5")).toEqual(["p3:camera", "p4:camera"])
    talk.asks("p3", { kind: "set-quality", quality: "sound" }).asks("p2", { kind: "set-quality", quality: "low" })
    expect(talk.sees("p5")).toEqual(["p2:camera", "p4:camera"])
  })

  test("TA56 a still goes to whoever would see more of the sender on the stage, if both lines carried it", () => {
    const talk = openTalk().asks("p2", camera).asks("p3", camera).asks("p1", give("p2"))
    expect(stillReaders(talk.state, "p2")).toEqual([])
    talk.asks("p5", { kind: "set-quality", quality: "stills" }).asks("p6", { kind: "set-quality", quality: "sound" })
    expect(stillReaders(talk.state, "p2")).toEqual(["p5"])
    talk.asks("p2", { kind: "set-quality", quality: "stills" })
    expect(stillReaders(talk.state, "p2")).toEqual(["p1", "p3", "p4", "p5"])
    expect(stillReaders(talk.state, "p3")).toEqual(["p2"])
    talk.lose("p4").asks("p1", give("p3"))
    expect(stillReaders(talk.state, "p2")).toEqual(["p3"])
  })

  test("TA44 a device is told of each slot whose source it is, and under which keys", () => {
    const talk = openTalk().asks("p1", give("p2")).asks("p2", microphone())
    const [first, second] = bindingsOf(talk.state, talk.plan(), "p3")
    const { epoch } = talk.state.places.plenary
    const source = { id: "p2:microphone", participant: "p2", kind: "microphone" }
    expect(first).toEqual({ slot: 0, medium: "audio", source, place: "plenary", epoch })
    expect(second).toEqual({ slot: 1, medium: "audio", source: null, place: "plenary", epoch })
    expect(bindingsOf(talk.state, talk.plan(), "p3")[7]?.place).toBe("announcement")
  })

  test("TA45 talks that have closed are heard by nobody, and take no request", () => {
    const talk = openTalk().asks("p1", give("p2")).asks("p2", microphone()).asks("p1", { kind: "close" })
    expect(talk.hears("p3")).toEqual([])
    expect(openSources(talk.state).size).toBe(0)
    expect(talk.refusal("p2", microphone())?.code).toBe("talk-closed")
  })
})
