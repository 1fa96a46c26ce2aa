import { type Browser, expect, test } from "@playwright/test"
import type { MemberId, SessionId } from "../packages/domain/src/index.ts"
import { gaps } from "../packages/server/src/media/stage.test-support.ts"
import { RoomClient } from "../packages/server/src/talks/room-client.test-support.ts"
import { PLACES_TEXTS } from "../packages/web/src/talks/room/places-texts.ts"
import { ROOM_TEXTS } from "../packages/web/src/talks/room/room-texts.ts"
import { buildHarness, openHarness, TALK_BROWSER } from "./media-page.ts"
import { RoomSeat } from "./room-seat.ts"
import { serverForFile } from "./served.ts"

test.use(TALK_BROWSER)

const SESSION: SessionId = "session_2020-03-22"
/** In rooms of their own pages, with a voice and a picture each. */
const SEATED = ["facilitator_qatar/head", "facilitator_us/head", "party_gov/head", "party_tal/head"] as const
/** Without a browser; five more are enlisted. */
const DEVICES: readonly MemberId[] = ["party_gov/list-officer", "party_tal/list-officer", "interpreter_team/head"]
const ENLISTED = 5
/** Those of the devices that are seen too: with the seated, six pictures, as many as a talk bears. */
const DEVICE_PICTURES = 2
const MEASURED_MS = 20_000

const seats: RoomSeat[] = []
const devices: RoomClient[] = []
test.afterAll(async () => {
  for (const device of devices) device.close()
  await Promise.all(seats.map((seat) => seat.close()))
})
const server = serverForFile()

test("a full room: four in rooms of their own and eight devices hear the floor, and no packet is lost @long", async ({
  browser,
}) => {
  test.setTimeout(420_000)
  await gather(browser)
  const [chair, , kabul] = seats as [RoomSeat, RoomSeat, RoomSeat]
  await chair.admits(2 + DEVICES.length + ENLISTED)
  await chair.press(PLACES_TEXTS.open)
  for (const seat of seats) {
    await seat.press(ROOM_TEXTS["view-grid"])
    await seat.press(ROOM_TEXTS.cameraOn)
    if (seat.member.startsWith("facilitator")) await seat.press(ROOM_TEXTS.micOn)
  }
  for (const [at, device] of devices.entries()) {
    await device.first("state", ({ state }) => state.participants[device.id]?.place === "plenary")
    expect(await device.ask({ kind: "set-tiles", tiles: 5 })).toBeNull()
    if (at < DEVICE_PICTURES) await show(device)
  }
  await kabul.press(ROOM_TEXTS.askFloor)
  // Twelve levels of voices move about it: a pointer would wait for it to stand still.
  await chair.button(ROOM_TEXTS.give).first().dispatchEvent("click")
  await kabul.press(ROOM_TEXTS.micOn)
  const listeners = seats.filter((seat) => seat !== kabul)
  for (const seat of listeners) await seat.hears(kabul)
  for (const device of devices) await expect.poll(() => packetsOf(device, kabul)).toBeGreaterThan(0)

  const before = await Promise.all(seats.map(countInPage))
  for (const device of devices) device.media?.clear()
  await chair.page.waitForTimeout(MEASURED_MS)
  const rows = [
    ...(await Promise.all(seats.map(countInPage))).map((count, at) => ({
      ...count,
      packets: count.packets - before[at]!.packets,
      lost: count.lost - before[at]!.lost,
    })),
    ...devices.map(countAtDevice),
  ]
  process.stdout.write(
    `a full room: ${rows.map(({ packets, lost }) => `${packets} packets, ${lost} lost`).join("; ")}\n`,
  )
  // Where nothing arrives, nothing is lost: a voice alone brings twice as much.
  for (const { packets } of rows) expect(packets).toBeGreaterThan(MEASURED_MS / 40)
  expect(rows.map(({ lost, empty }) => ({ lost, empty }))).toEqual(rows.map(() => ({ lost: 0, empty: [] })))
  for (const seat of listeners) await seat.hears(kabul)
  for (const device of devices) expect(packetsOf(device, kabul)).toBeGreaterThan(MEASURED_MS / 40)
})

/** Everybody into the lobby: first those who have a page, then the devices, by chairs that one of the pages' browsers holds. */
async function gather(browser: Browser): Promise<void> {
  for (const member of SEATED) {
    const seat = await RoomSeat.take(browser, { url: server.url, session: SESSION }, member)
    await seat.page.evaluate(keepConnections)
    seats.push(seat)
  }
  const { page } = seats[0]!
  const id = /\/p\/([\w-]+)\//.exec(page.url())?.[1] ?? ""
  const desk = await openHarness(page.context(), server.url, await buildHarness())
  const enlisted = await desk.evaluate(([each, count]) => harness.enlist(each, count), [id, ENLISTED] as const)
  for (const seat of seats) await seat.join()
  for (const member of [...DEVICES, ...enlisted]) {
    const hello = await desk.evaluate((asked) => harness.hello(...asked), [id, SESSION, member] as const)
    const device = new RoomClient(`${server.url.replace("http", "ws")}api/p/${id}/talks/${SESSION}/room`)
    devices.push(device)
    await device.opened()
    device.send({ type: "hello", ...hello, givenUp: [] })
    await device.first("welcome")
    await device.join()
  }
  await desk.close()
}

async function show(device: RoomClient): Promise<void> {
  expect(await device.ask({ kind: "send", microphone: false, picture: "camera" })).toBeNull()
  device.media?.show(true)
}

type Connections = { readonly kept: Set<RTCPeerConnection> }

/** Runs in a page before it joins: its connections are kept, to read their counters. */
function keepConnections(): void {
  const kept = new Set<RTCPeerConnection>()
  Object.assign(globalThis, { kept } satisfies Connections)
  const { setRemoteDescription } = RTCPeerConnection.prototype
  Object.assign(RTCPeerConnection.prototype, {
    setRemoteDescription(this: RTCPeerConnection, ...description: unknown[]) {
      kept.add(this)
      return Reflect.apply(setRemoteDescription, this, description)
    },
  })
}

/** `empty`: slots in which somebody stands and nothing comes. */
type Count = { readonly packets: number; readonly lost: number; readonly empty: readonly string[] }

function countInPage({ page }: RoomSeat): Promise<Count> {
  return page.evaluate(async () => {
    const { kept } = globalThis as unknown as Connections
    const open = [...kept].filter((each) => each.connectionState === "connected")
    const stats = await Promise.all(open.map((each) => each.getStats()))
    const inbound = stats.flatMap((each) =>
      [...(each.values() as Iterable<Readonly<Record<string, unknown>>>)].filter(({ type }) => type === "inbound-rtp"),
    )
    const sum = (field: string) => inbound.reduce((total, each) => total + Number(each[field] ?? 0), 0)
    return { packets: sum("packetsReceived"), lost: sum("packetsLost"), empty: [] }
  })
}

const slotsOf = (device: RoomClient) =>
  (device.last("slots")?.slots ?? []).flatMap(({ medium, slot, source }) =>
    source === null ? [] : [{ source, received: device.media?.received(medium, slot) ?? [] }],
  )

function countAtDevice(device: RoomClient): Count {
  const slots = slotsOf(device)
  return {
    packets: slots.reduce((total, { received }) => total + received.length, 0),
    lost: slots.reduce((total, { received }) => total + gaps(received).length, 0),
    empty: slots.filter(({ received }) => received.length === 0).map(({ source }) => source.id),
  }
}

/** What came of this seat's voice. */
function packetsOf(device: RoomClient, { member }: RoomSeat): number {
  const voice = slotsOf(device).find(
    ({ source }) => source.kind === "microphone" && device.state.participants[source.participant]?.member === member,
  )
  return voice?.received.length ?? 0
}
