import type { SessionId } from "@wasit/domain"
import type { LineReport, PlaceId, Way } from "@wasit/domain/room"
import type { Replica } from "../../record/replica.ts"
import { RoomConnection } from "./connection.ts"
import type { TalkTransport } from "./transport.ts"

/** What a try of the way found. `untried`: the server has no room for tests now, or the talk is over. */
export type WayFound =
  | { readonly found: "no-line" | "no-media" | "untried" }
  | { readonly found: "way"; readonly report: LineReport; readonly way: Way | null }

const MEDIA_MS = 15_000
const MEASURE_MS = 4000
/** Fewer packets than this in the time say nothing good of the way. */
const FEWEST = 10

/**
 * Tries the whole way of a talk without entering it: the line, keys, encryption and the relay, which sends back to this device
 * alone what it sends. What goes there is a drawn picture: no camera or microphone is needed.
 */
export async function testWay(replica: Replica, session: SessionId): Promise<WayFound> {
  let resolve: (media: TalkTransport | "refused" | null) => void = () => undefined
  const media = new Promise<TalkTransport | "refused" | null>((settle) => {
    resolve = settle
  })
  let connection: RoomConnection | null = null
  let place: PlaceId | null = null
  let lineMs = 0
  const stand = () => {
    if (place !== null) connection?.keys.stand(place, [], false)
  }
  const opened = await RoomConnection.open(
    replica,
    session,
    false,
    {
      onMessage: (message) => {
        if (message.type === "refused" || message.type === "ended") resolve("refused")
        if (message.type === "pong") lineMs = Date.now() - message.t
        if (message.type !== "roster" || message.roster.place === "announcement") return
        place = message.roster.place
        stand()
      },
      onComing: () => [],
      onKeys: () => undefined,
      onContradiction: () => resolve("refused"),
      onGone: () => resolve(null),
      onMedia: (transport) => resolve(transport),
      onSought: () => undefined,
      onSlotTrack: () => undefined,
    },
    "probe",
  )
  if ("code" in opened) return { found: opened.code === "line-lost" ? "no-line" : "untried" }
  connection = opened
  stand()
  opened.send({ type: "ping", t: Date.now() })
  const patience = setTimeout(() => resolve(null), MEDIA_MS)
  try {
    const transport = await media
    if (transport === "refused") return { found: "untried" }
    return transport === null ? { found: "no-media" } : await measure(opened, transport, () => lineMs)
  } finally {
    clearTimeout(patience)
    opened.close()
  }
}

async function measure(connection: RoomConnection, transport: TalkTransport, lineMs: () => number): Promise<WayFound> {
  const picture = drawnPicture()
  try {
    const before = await transport.counts()
    await transport.publish("camera", picture.track)
    await new Promise((done) => setTimeout(done, MEASURE_MS))
    const look = await connection.watch?.look([], lineMs())
    if (look?.found !== "order") return { found: "no-media" }
    const { received, way } = await transport.counts()
    const came = received.packets - before.received.packets
    const report = came < FEWEST ? { ...look.report, loss: 1 } : look.report
    connection.send({ type: "line", report })
    return { found: "way", report, way }
  } finally {
    await transport.publish("camera", null)
    picture.end()
  }
}

/** A picture that moves, drawn here. */
function drawnPicture(): { readonly track: MediaStreamTrack; readonly end: () => void } {
  const canvas = document.createElement("canvas")
  canvas.width = 320
  canvas.height = 180
  const context = canvas.getContext("2d")
  let n = 0
  const drawing = setInterval(() => {
    n += 1
    if (context === null) return
    context.fillStyle = `hsl(${(n * 7) % 360} 40% 50%)`
    context.fillRect((n * 5) % 320, (n * 3) % 180, 60, 60)
  }, 66)
  const [track] = canvas.captureStream(15).getVideoTracks()
  if (track === undefined) throw new Error("a canvas has no picture")
  return {
    track,
    end: () => {
      clearInterval(drawing)
      track.stop()
    },
  }
}
