import type { Refusal } from "@wasit/domain"
import type { Participant, RoomRequest } from "@wasit/domain/room"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { Sending } from "./sending.ts"

type Sends = Participant["sends"]
type Waiting<Value> = { readonly asked: Value; readonly answer: (refusal?: Refusal) => void }

class Track {
  readonly kind: string
  readyState = "live"
  onended: (() => void) | null = null
  constructor(kind: string) {
    this.kind = kind
  }
  stop(): void {
    this.readyState = "ended"
  }
}

/** Devices that were asked for and are not here yet, and what the room was asked for and has not answered. */
let devices: Waiting<"microphone" | "camera">[]
let requests: Waiting<RoomRequest>[]
let tracks: Track[]
let published: { microphone: Track | null; camera: Track | null; screen: Track | null }
/** What the page was told and what left the device, in their order. */
let told: string[]
let me: Participant
let sending: Sending

beforeEach(() => {
  devices = []
  requests = []
  tracks = []
  told = []
  published = { microphone: null, camera: null, screen: null }
  me = {
    id: "p1",
    isMuted: false,
    quality: "full",
    desk: null,
    sends: { microphone: false, picture: null },
  } as unknown as Participant
  const getUserMedia = ({ audio }: { audio?: unknown }) =>
    new Promise((resolve) => {
      const asked = audio === undefined ? "camera" : "microphone"
      const answer = (): void => {
        const track = new Track(asked)
        tracks.push(track)
        resolve({ getTracks: () => [track] })
      }
      devices.push({ asked, answer })
    })
  vi.stubGlobal("navigator", { mediaDevices: { getUserMedia } })
  vi.stubGlobal("MediaStream", class {})
  sending = new Sending({
    request: (asked) =>
      new Promise((resolve) => {
        const answer = (refusal?: Refusal): void => {
          // The room tells its new state first, and then that it was done.
          if (refusal === undefined && asked.kind === "send") follow({ ...asked })
          resolve(refusal ?? null)
        }
        requests.push({ asked, answer })
      }),
    onChange: () => told.push(sending.own.microphone ? "told open" : "told closed"),
    onLost: () => undefined,
    sharer: () => "",
  })
  const transport = {
    publish: (kind: keyof typeof published, track: Track | null) => {
      published[kind] = track
      told.push(track === null ? "ended" : "sent")
      return Promise.resolve()
    },
    fit: () => Promise.resolve(),
  }
  void sending.connect(transport as unknown as Parameters<Sending["connect"]>[0])
  sending.follow(me)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function follow({ microphone, picture }: Sends, isMuted = false): void {
  me = { ...me, isMuted, sends: { microphone, picture } }
  sending.follow(me)
}

/** Lets everything that hangs on promises alone happen. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

/** Answers whatever was asked for, until nothing more is. */
async function answerAll(): Promise<void> {
  for (await settle(); devices.length + requests.length > 0; await settle())
    (devices.shift() ?? requests.shift())?.answer()
}
const sent = (microphone: boolean, picture: Sends["picture"]) => ({ kind: "send", microphone, picture })

test("microphone and camera opened in one breath are both sent, whichever comes first", async () => {
  for (const first of ["microphone", "camera"] as const) {
    const asked = [sending.setMicrophone(true), sending.setPicture("camera")]
    await settle()
    if (first === "camera") devices.reverse()
    await answerAll()
    expect(await Promise.all(asked)).toEqual([null, null])
    expect(me.sends).toEqual({ microphone: true, picture: "camera" })
    expect([published.microphone?.readyState, published.camera?.readyState]).toEqual(["live", "live"])
    const closed = [sending.setMicrophone(false), sending.setPicture(null)]
    await answerAll()
    expect(await Promise.all(closed)).toEqual([null, null])
    expect(me.sends).toEqual({ microphone: false, picture: null })
    expect(tracks.map(({ readyState }) => readyState)).not.toContain("live")
  }
})

test("the page knows that one is heard before the first sound leaves, and that one is not after the last", async () => {
  void sending.setMicrophone(true)
  await answerAll()
  expect(told.indexOf("told open")).toBeGreaterThanOrEqual(0)
  expect(told.indexOf("told open")).toBeLessThan(told.indexOf("sent"))
  told = []
  void sending.setMicrophone(false)
  await answerAll()
  expect(told.indexOf("told closed")).toBeGreaterThan(told.indexOf("ended"))
})

test("a state of the room that comes while a device opens does not take it away", async () => {
  const asked = sending.setPicture("camera")
  await settle()
  devices.shift()?.answer()
  follow({ microphone: false, picture: null })
  await answerAll()
  expect(await asked).toBeNull()
  expect(published.camera?.readyState).toBe("live")
})

test("a key let go before the microphone was there leaves it closed, and its device released", async () => {
  const asked = [sending.setMicrophone(true), sending.setMicrophone(false)]
  await answerAll()
  expect(await Promise.all(asked)).toEqual([null, null])
  expect(me.sends.microphone).toBe(false)
  expect(published.microphone).toBeNull()
  expect(tracks.map(({ readyState }) => readyState)).toEqual(["ended"])
})

test("closed and opened again while it was on its way, it is open once", async () => {
  const asked = [true, false, true].map((on) => sending.setMicrophone(on))
  await answerAll()
  expect(await Promise.all(asked)).toEqual([null, null, null])
  expect(me.sends.microphone).toBe(true)
  expect(published.microphone?.readyState).toBe("live")
  expect(tracks.filter(({ readyState }) => readyState === "live")).toHaveLength(1)
})

test("opened twice it is one device", async () => {
  const asked = [sending.setMicrophone(true), sending.setMicrophone(true)]
  await answerAll()
  expect(await Promise.all(asked)).toEqual([null, null])
  expect(tracks.map(({ readyState }) => readyState)).toEqual(["live"])
})

test("a mute by the chair closes the microphone at once, though a camera waits for its permission", async () => {
  void sending.setMicrophone(true)
  await answerAll()
  const asked = sending.setPicture("camera")
  await settle()
  follow({ microphone: false, picture: null }, true)
  await settle()
  expect(published.microphone).toBeNull()
  expect(tracks[0]?.readyState).toBe("ended")
  await answerAll()
  expect(await asked).toBeNull()
  expect(me.sends).toEqual({ microphone: false, picture: "camera" })
})

test("nothing is opened by what was on its way when everything was stopped", async () => {
  const asked = sending.setMicrophone(true)
  await settle()
  sending.stop()
  devices.shift()?.answer()
  await answerAll()
  await asked
  expect(tracks.map(({ readyState }) => readyState)).toEqual(["ended"])
  expect(requests).toEqual([])
  expect(me.sends.microphone).toBe(false)
})

test("what the room refuses is released, and the refusal told", async () => {
  const asked = sending.setMicrophone(true)
  await settle()
  devices.shift()?.answer()
  await settle()
  expect(requests.map(({ asked }) => asked)).toEqual([sent(true, null)])
  requests.shift()?.answer({ code: "floor-missing" })
  expect(await asked).toEqual({ code: "floor-missing" })
  expect(tracks.map(({ readyState }) => readyState)).toEqual(["ended"])
})
