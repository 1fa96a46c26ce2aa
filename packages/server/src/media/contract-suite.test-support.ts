import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { crashSuite } from "./crash-suite.test-support.ts"
import { hostileSuite } from "./hostile-suite.test-support.ts"
import { loadSuite } from "./load-suite.test-support.ts"
import { gaps, grantFor, pause, type Site, Stage, stepsBack, type TestDevice, until } from "./stage.test-support.ts"

/**
 * What every media engine must do, with real ICE, DTLS and SRTP and without a browser. What an engine says it cannot do is
 * skipped by name, and shows as skipped.
 */
export function contractSuite(name: string, open: () => Promise<Site>): void {
  describe(`${name}: media engine`, () => {
    let site: Site
    const loud = watchOutput()
    beforeAll(async () => {
      site = await open()
    })
    afterAll(() => site.engine.close())

    bindSuite(() => site)
    placeSuite(() => site)
    hostileSuite(() => site)
    crashSuite(() => site)
    loadSuite(() => site)

    test("no address and no description of a session was written anywhere", () => {
      expect(loud.join("").match(/candidate:|ice-ufrag|fingerprint:sha|\b\d{1,3}(\.\d{1,3}){3}\b/g) ?? []).toEqual([])
    })
  })
}

function bindSuite(site: () => Site): void {
  describe("binds", () => {
    let stage: Stage
    let [first, second, listener]: TestDevice[] = []
    beforeAll(async () => {
      stage = await Stage.open(site())
      ;[first, second, listener] = await stage.join(["p1", "p2", "p3"])
      for (const device of [first, second]) {
        device?.speak(true)
        device?.show(true)
      }
    })
    afterAll(() => stage.close())

    test("who is bound is heard, every packet once, and nobody else is", async () => {
      await stage.bind("p3", "audio", 0, "p1:microphone")
      const sent = first!.sent("audio")
      const heard = await stage.heard(listener!, "audio", 0, 1000)
      expect(new Set(heard.map(({ from }) => from))).toEqual(new Set([1]))
      expect(Math.abs(heard.length - (first!.sent("audio") - sent))).toBeLessThanOrEqual(2)
      expect(gaps(heard)).toEqual([])
      for (let slot = 1; slot < 6; slot++) expect(listener!.received("audio", slot)).toEqual([])
      for (let slot = 0; slot < 6; slot++) expect(listener!.received("video", slot)).toEqual([])
    })

    test("ten changes of the source: each is heard soon, and who was there before no longer", async () => {
      for (let n = 0; n < 10; n++) {
        const wanted = n % 2 === 0 ? 2 : 1
        await stage.bind("p3", "audio", 0, `p${wanted}:microphone`)
        const isHeard = () => listener!.received("audio", 0).some(({ from }) => from === wanted)
        listener!.clear()
        await until(isHeard, 500, `p${wanted} heard`)
        await pause(50)
        const heard = await stage.heard(listener!, "audio", 0, 150)
        expect(new Set(heard.map(({ from }) => from))).toEqual(new Set([wanted]))
      }
    })

    test("through 20 changes of the source the stream goes on by one, forward in time", async (context) => {
      context.skip(site().lacks.includes("one-stream"), "this engine sends each source as a stream of its own")
      listener!.clear()
      for (let n = 0; n < 20; n++) {
        await stage.bind("p3", "audio", 0, n % 2 === 0 ? "p2:microphone" : "p1:microphone")
        await pause(70)
      }
      const heard = listener!.received("audio", 0)
      expect(gaps(heard)).toEqual([])
      if (!site().lacks.includes("timestamps")) expect(stepsBack(heard)).toBe(0)
      const switches = heard.filter(({ from }, at) => at > 0 && from !== heard[at - 1]?.from)
      expect(switches.length).toBeGreaterThanOrEqual(19)
    })

    test("a picture begins with a key frame that the engine asked for, at every change", async (context) => {
      context.skip(site().lacks.includes("key-frame"), "this engine does not hold a picture back")
      const asked = first!.keyFramesAsked + second!.keyFramesAsked
      listener!.clear()
      for (const source of ["p1:camera", "p2:camera", "p1:camera"] as const) {
        await stage.bind("p3", "video", 0, source)
        await pause(700)
      }
      const seen = listener!.received("video", 0)
      const begins = seen.filter(({ from }, at) => at === 0 || from !== seen[at - 1]?.from)
      expect(begins.map(({ from, isKey }) => [from, isKey])).toEqual([
        [1, true],
        [2, true],
        [1, true],
      ])
      expect(gaps(seen)).toEqual([])
      expect(stepsBack(seen)).toBe(0)
      expect(first!.keyFramesAsked + second!.keyFramesAsked).toBeGreaterThanOrEqual(asked + 2)
    })

    test("once cut, not one packet comes in 1.5 s", async () => {
      await stage.bind("p3", "audio", 0, null)
      await stage.bind("p3", "video", 0, null)
      // What was on the wire when the call returned is there by now.
      await pause(50)
      const heard = await stage.heard(listener!, "audio", 0, 1500)
      expect([heard.length, listener!.received("video", 0).length]).toEqual([0, 0])
    })

    test("a muted source goes nowhere, whatever its device sends, and is heard again without a gap", async () => {
      await stage.bind("p3", "audio", 0, "p1:microphone")
      await stage.bind("p3", "audio", 1, "p2:microphone")
      listener!.clear()
      await pause(200)
      await stage.talk.mute("p1:microphone", true)
      await pause(50)
      const before = listener!.received("audio", 0).length
      const sent = first!.sent("audio")
      await pause(1000)
      expect(listener!.received("audio", 0).length).toBe(before)
      expect(first!.sent("audio")).toBeGreaterThan(sent + 40)
      await stage.talk.mute("p1:microphone", false)
      const patience = site().lacks.includes("gapless-mute") ? 3000 : 400
      await until(() => listener!.received("audio", 0).length > before + 10, patience, "sound again")
      const heard = listener!.received("audio", 0)
      if (!site().lacks.includes("gapless-mute")) expect(gaps(heard)).toEqual([])
      expect(gaps(listener!.received("audio", 1))).toEqual([])
    })

    test("a source is muted before anything is bound to it, too", async () => {
      await stage.talk.mute("p2:microphone", true)
      await stage.bind("p3", "audio", 2, "p2:microphone")
      expect(await stage.heard(listener!, "audio", 2, 400)).toEqual([])
      await stage.talk.mute("p2:microphone", false)
      await stage.bind("p3", "audio", 2, null)
    })

    test("counters say what came in and what went out, and one size for all sound; who does not count says so", async () => {
      const { sources, slots } = await stage.talk.stats()
      const slot = slots.find((each) => each.participant === "p3" && each.medium === "audio" && each.slot === 0)
      expect(slot?.source).toBe("p1:microphone")
      if (!site().engine.capabilities().countsPackets) {
        expect([sources, slot?.packets, slot?.bytes]).toEqual([{}, null, null])
        return
      }
      if (!site().lacks.includes("sizes")) expect(sources["p1:microphone"]?.payloadSizes).toEqual([83])
      expect(sources["p1:microphone"]?.packets).toBeGreaterThan(100)
      expect(slot?.packets).toBeGreaterThan(50)
    })

    test("who comes back is heard where it was heard before, and its older connection is over", async () => {
      const old = stage.devices.get("p1")
      const [again] = await stage.join(["p1"])
      again?.speak(true)
      await until(() => old?.isConnected === false, 8000, "the older connection ends")
      listener!.clear()
      await until(() => listener!.received("audio", 0).length > 20, 3000, "sound of who came back")
      const heard = listener!.received("audio", 0)
      expect(heard.map(({ from }) => from).every((from) => from === 1)).toBe(true)
      expect(gaps(heard)).toEqual([])
    })

    test("who may send sound alone is heard, and its picture goes nowhere", async () => {
      const [limited] = await stage.join(["p4"], { ...grantFor(), publish: ["microphone"] })
      limited?.speak(true)
      limited?.show(true)
      await stage.bind("p3", "audio", 3, "p4:microphone")
      await stage.bind("p3", "video", 3, "p4:camera")
      listener!.clear()
      await until(() => listener!.received("audio", 3).length > 20, 3000, "the sound")
      expect(listener!.received("video", 3)).toEqual([])
      await stage.talk.evict("p4")
    })

    test("who is evicted is cut off, and cuts nobody else off", async () => {
      await stage.talk.evict("p1")
      await pause(50)
      listener!.clear()
      await pause(800)
      expect(listener!.received("audio", 0)).toEqual([])
      expect(listener!.received("audio", 1).length).toBeGreaterThan(30)
      expect(await stage.talk.bind("p3", "audio", 0, "p1:microphone")).toEqual({ code: "participant-unknown" })
      expect(await stage.talk.answer("p1", "v=0")).toEqual({ code: "participant-unknown" })
    })
  })
}

function placeSuite(site: () => Site): void {
  describe("places", () => {
    let stage: Stage
    let [one, two, three]: TestDevice[] = []
    beforeAll(async () => {
      stage = await Stage.open(site())
      ;[one, two, three] = await stage.join(["p1", "p2", "p3"])
      for (const device of [one, two, three]) device?.speak(true)
    })
    afterAll(() => stage.close())

    test("a move cuts before anything else: not one packet crosses", async () => {
      await stage.bind("p1", "audio", 0, "p2:microphone")
      await stage.bind("p2", "audio", 0, "p1:microphone")
      await stage.move("p2", "caucus_a")
      await pause(50)
      for (const device of [one, two]) device?.clear()
      await pause(800)
      expect([one?.received("audio", 0).length, two?.received("audio", 0).length]).toEqual([0, 0])
      await expect(stage.talk.bind("p1", "audio", 0, "p2:microphone")).rejects.toThrow("does not stand where")
      await expect(stage.talk.bind("p2", "audio", 0, "p3:microphone")).rejects.toThrow("does not stand where")
    })

    test("the announcer is heard in a caucus and hears nothing of it; with the announcement that ends", async () => {
      await stage.announce("p3")
      await stage.bind("p2", "audio", 1, "p3:microphone")
      two!.clear()
      await until(() => two!.received("audio", 1).length > 15, 3000, "the announcement")
      await expect(stage.talk.bind("p3", "audio", 0, "p2:microphone")).rejects.toThrow("does not stand where")
      await stage.announce(null)
      await pause(50)
      expect(await stage.heard(two!, "audio", 1, 500)).toEqual([])
    })

    test("in the lobby nothing is heard of anybody", async () => {
      await stage.move("p3", "lobby")
      await expect(stage.talk.bind("p3", "audio", 0, "p1:microphone")).rejects.toThrow("does not stand where")
      await expect(stage.talk.bind("p1", "audio", 0, "p3:microphone")).rejects.toThrow("does not stand where")
    })

    test("through 60 random moves and binds nobody hears another place", async () => {
      const random = numbers(7)
      const people = ["p1", "p2", "p3"] as const
      const stands = new Map<string, string>()
      for (const each of people) {
        await stage.talk.setPlace(each, "plenary")
        stands.set(each, "plenary")
      }
      for (let n = 0; n < 60; n++) {
        const [who, other] = [people[random(3)] ?? "p1", people[random(3)] ?? "p2"]
        if (random(3) === 0) {
          const place = (["plenary", "caucus_a", "caucus_b", "lobby"] as const)[random(4)] ?? "plenary"
          await stage.talk.setPlace(who, place)
          stands.set(who, place)
        } else {
          const isTogether = stands.get(who) === stands.get(other) && stands.get(who) !== "lobby"
          const bound = stage.talk.bind(who, "audio", random(6), `${other}:microphone`)
          if (isTogether) expect(await bound).toBeNull()
          else await expect(bound).rejects.toThrow("does not stand where")
        }
        const { slots } = await stage.talk.stats()
        for (const { participant, source } of slots)
          if (source !== null) expect(stands.get(participant)).toBe(stands.get(source.split(":")[0] ?? ""))
      }
    })
  })

  test("the limits that are claimed are kept, and the refusal names the larger engine", async () => {
    const { engine } = site()
    const { maxParticipants, maxVideos, name } = engine.capabilities()
    const larger = name === "livekit" ? null : "livekit"
    const stage = await Stage.open(site())
    for (let n = 1; n <= maxParticipants; n++) {
      const ticket = await stage.talk.admit(`p${n}`, grantFor("plenary", { audio: 1, video: 1 }))
      expect(ticket).not.toHaveProperty("code")
    }
    const full = await stage.talk.admit(`p${maxParticipants + 1}`, grantFor())
    expect(full).toEqual({ code: "talk-full", of: "participants", most: maxParticipants, larger })
    for (let n = 1; n <= maxVideos; n++) await stage.bind(`p${n}`, "video", 0, `p${n + 1}:camera`)
    const more = await stage.talk.bind(`p${maxVideos + 1}`, "video", 0, `p${maxVideos + 2}:camera`)
    expect(more).toEqual({ code: "talk-full", of: "videos", most: maxVideos, larger })
    await stage.close()
  })
}

/** The same numbers at every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
}

/** What this process writes while the suite runs. */
function watchOutput(): readonly string[] {
  const written: string[] = []
  const streams = [process.stdout, process.stderr]
  const whole = streams.map((stream) => stream.write)
  beforeAll(() => {
    for (const stream of streams) {
      const write = stream.write.bind(stream)
      stream.write = ((text: string | Uint8Array, ...rest: []) => {
        written.push(String(text))
        return write(text, ...rest)
      }) as typeof stream.write
    }
  })
  afterAll(() => {
    for (const [at, stream] of streams.entries()) stream.write = whole[at] ?? stream.write
  })
  return written
}
