import { beforeEach, expect, test } from "vitest"
import { Bindings } from "./bindings.ts"
import type { Grant } from "./engine.ts"

const grant = (place: Grant["place"]): Grant => ({ place, publish: ["microphone"], slots: { audio: 2, video: 2 } })
const slot = (participant: `p${number}`, medium: "audio" | "video" = "audio", index = 0) => ({
  participant,
  medium,
  slot: index,
})
let bindings: Bindings

beforeEach(() => {
  bindings = new Bindings({ name: "embedded", maxParticipants: 4, maxVideos: 2 })
  bindings.admit("p1", grant("plenary"))
  bindings.admit("p2", grant("plenary"))
  bindings.admit("p3", grant("caucus_a"))
})

test("a bind across places throws, after any move too", () => {
  expect(() => bindings.bind(slot("p1"), "p3:microphone")).toThrow("does not stand where")
  expect(bindings.bind(slot("p1"), "p2:microphone")).toBe("changed")
  expect(bindings.setPlace("p2", "caucus_a")).toEqual([slot("p1")])
  expect(() => bindings.bind(slot("p1"), "p2:microphone")).toThrow("does not stand where")
  expect(bindings.bind(slot("p3"), "p2:microphone")).toBe("changed")
})

test("who moves leaves all slots behind, its own and those that carried it", () => {
  bindings.bind(slot("p1"), "p2:microphone")
  bindings.bind(slot("p2", "audio", 1), "p1:microphone")
  expect(bindings.setPlace("p2", "lobby")).toEqual([slot("p1"), slot("p2", "audio", 1)])
  expect(bindings.sourceIn(slot("p1"))).toBeNull()
  expect(() => bindings.bind(slot("p2"), "p2:microphone")).toThrow("does not stand where")
})

test("the announcer is heard in all places but the lobby, and no longer than it announces", () => {
  bindings.setAnnouncer("p1")
  expect(bindings.bind(slot("p3"), "p1:microphone")).toBe("changed")
  expect(bindings.bind(slot("p2"), "p1:microphone")).toBe("changed")
  expect(() => bindings.bind(slot("p1"), "p3:microphone")).toThrow("does not stand where")
  expect(bindings.setAnnouncer(null)).toEqual([slot("p3")])
  expect(() => bindings.bind(slot("p3"), "p1:microphone")).toThrow("does not stand where")
})

test("the same bind twice changes nothing", () => {
  expect(bindings.bind(slot("p1"), "p2:microphone")).toBe("changed")
  expect(bindings.bind(slot("p1"), "p2:microphone")).toBe("same")
  expect(bindings.bind(slot("p1"), null)).toBe("changed")
  expect(bindings.bind(slot("p1"), null)).toBe("same")
})

test("one participant more is refused with the name of the engine that takes more; the same one again is not", () => {
  expect(bindings.admit("p4", grant("plenary"))).toBeNull()
  const refusal = { code: "talk-full", of: "participants", most: 4, larger: "livekit" }
  expect(bindings.admit("p5", grant("plenary"))).toEqual(refusal)
  expect(bindings.admit("p4", grant("plenary"))).toBeNull()
  bindings.evict("p4")
  expect(bindings.admit("p5", grant("plenary"))).toBeNull()
})

test("one picture more is refused and leaves the slot empty; one that is shown already is not one more", () => {
  expect(bindings.bind(slot("p1", "video", 0), "p1:camera")).toBe("changed")
  expect(bindings.bind(slot("p1", "video", 1), "p2:camera")).toBe("changed")
  expect(bindings.bind(slot("p2", "video", 0), "p1:camera")).toBe("changed")
  const refusal = { code: "talk-full", of: "videos", most: 2, larger: "livekit" }
  expect(bindings.bind(slot("p3", "video", 0), "p3:camera")).toEqual(refusal)
  expect(bindings.sourceIn(slot("p3", "video", 0))).toBeNull()
})

test("who is not there is refused, and what is no slot throws", () => {
  expect(bindings.bind(slot("p9"), "p1:microphone")).toEqual({ code: "participant-unknown" })
  expect(bindings.bind(slot("p1"), "p9:microphone")).toEqual({ code: "participant-unknown" })
  expect(() => bindings.bind(slot("p1", "audio", 2), "p2:microphone")).toThrow("no audio slot 2")
  expect(() => bindings.bind(slot("p1", "audio", -1), "p2:microphone")).toThrow("no audio slot -1")
  expect(() => bindings.bind(slot("p1", "audio"), "p2:camera")).toThrow("is not audio")
})

test("who was evicted is gone from every slot", () => {
  bindings.bind(slot("p1"), "p2:microphone")
  expect(bindings.evict("p2")).toEqual([slot("p1")])
  expect(bindings.has("p2")).toBe(false)
})

test("a slot is filled with what may stand there, emptied where it is refused, and as before where moving the media failed", async () => {
  const put: (string | null)[] = []
  const note = async (_: unknown, source: string | null) => {
    put.push(source)
    return null
  }
  expect(await bindings.fill(slot("p1"), "p2:microphone", note)).toBeNull()
  expect(await bindings.fill(slot("p1"), "p2:microphone", note)).toBeNull()
  expect(put).toEqual(["p2:microphone"])

  const fails = async () => {
    throw new Error("the engine is away")
  }
  await expect(bindings.fill(slot("p1"), null, fails)).rejects.toThrow("is away")
  expect(bindings.sourceIn(slot("p1"))).toBe("p2:microphone")

  await bindings.fill(slot("p1", "video"), "p1:camera", note)
  await bindings.fill(slot("p1", "video", 1), "p2:camera", note)
  const refused = { code: "talk-full", of: "videos", most: 2, larger: "livekit" }
  expect(await bindings.fill(slot("p2", "video"), "p1:screen", note)).toEqual(refused)
  expect(put).toEqual(["p2:microphone", "p1:camera", "p2:camera", null])
})
