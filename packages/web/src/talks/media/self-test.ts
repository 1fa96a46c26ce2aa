import { CipherLine } from "./cipher-line.ts"
import type { KeyScope } from "./media-keys.ts"
import { openConnection } from "./peer-connection.ts"

/** What a browser did with a sound and a picture that it sent to itself. */
export type SelfTest = {
  readonly passed: boolean
  /** Something was wrong, and not merely slow: the browser lets out what it must not. */
  readonly isUnsafe: boolean
  readonly sent: number
  readonly encrypted: number
  readonly opened: number
  readonly decoded: number
  /** Bytes that a sender without a transform let out; anything but 0 is a leak. */
  readonly leaked: number
}

/** What is wrong is seen at once; a device that has much else to do is given time to show that nothing is. */
const PATIENCE_MS = 20_000
const LOOK_MS = 150
const ENOUGH_FRAMES = 5
const SCOPE: KeyScope = { process: "self-test", session: "self-test", place: "plenary", epoch: 1 }

/**
 * Does this browser encrypt, in the very order in which a talk is joined, all that it sends, and nothing of what it must not?
 * A picture and a sound go over a connection of this page with itself; a third sender has no transform on purpose.
 */
export async function testBrowser(): Promise<SelfTest> {
  if (!("RTCRtpScriptTransform" in globalThis)) return { ...NOTHING, passed: false, isUnsafe: true }
  const lines = [new CipherLine(), new CipherLine()] as const
  const ends = [openConnection([], false), openConnection([], false)] as const
  const source = testSource()
  try {
    await inTime(Promise.all(lines.map((line) => line.ready)))
    await inTime(connect(ends, lines, source))
    return await observe(ends, lines)
  } catch {
    // A worker that could not be fetched, or does not answer: nothing is shown to be wrong, and nothing to be right.
    return { ...NOTHING, passed: false, isUnsafe: false }
  } finally {
    source.end()
    for (const end of ends) end.close()
    for (const line of lines) line.end()
  }
}

async function inTime(work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the test of the browser stands still")), PATIENCE_MS)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

const NOTHING = { sent: 0, encrypted: 0, opened: 0, decoded: 0, leaked: 0 }
type Ends = readonly [RTCPeerConnection, RTCPeerConnection]
type Lines = readonly [CipherLine, CipherLine]

/** The second end answers, as a device does to the relay: transforms first, the answer with no track, tracks at the end. */
async function connect([relay, device]: Ends, [listener, speaker]: Lines, source: TestSource): Promise<void> {
  const secret = crypto.getRandomValues(new Uint8Array(32))
  speaker.order({ type: "own", scope: SCOPE, sender: "p1", secret })
  for (const kind of ["microphone", "camera"] as const) {
    speaker.order({ type: "encrypt", kind, scope: SCOPE })
    listener.order({ type: "label", slot: kind, label: { sender: "p1", kind, place: SCOPE.place } })
  }
  listener.order({ type: "other", scope: SCOPE, sender: "p1", secret })
  relay.onicecandidate = ({ candidate }) => void device.addIceCandidate(candidate ?? undefined)
  device.onicecandidate = ({ candidate }) => void relay.addIceCandidate(candidate ?? undefined)
  for (const [medium, slot] of [
    ["audio", "microphone"],
    ["video", "camera"],
    ["audio", "without"],
  ] as const) {
    const { receiver } = relay.addTransceiver(medium, { direction: "recvonly" })
    receiver.transform = listener.transform({ side: "receive", slot })
  }
  await relay.setLocalDescription(await relay.createOffer())
  await device.setRemoteDescription(relay.localDescription!)
  const [sound, picture, without] = device.getTransceivers().map((each) => {
    each.direction = "sendonly"
    return each.sender
  })
  sound!.transform = speaker.transform({ side: "send", medium: "audio" })
  picture!.transform = speaker.transform({ side: "send", medium: "video" })
  await device.setLocalDescription(await device.createAnswer())
  await relay.setRemoteDescription(device.localDescription!)
  await Promise.all([sound!.replaceTrack(source.sound), picture!.replaceTrack(source.picture)])
  await without!.replaceTrack(source.sound.clone())
}

async function observe([relay, device]: Ends, [listener, speaker]: Lines): Promise<SelfTest> {
  const end = performance.now() + PATIENCE_MS
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    const [out, incoming] = [await device.getStats(), await relay.getStats()]
    const sealed = await speaker.counts(["microphone", "camera"])
    const opened = await listener.counts(["microphone", "camera"])
    const senders = outgoing(out)
    const result = {
      sent: senders.reduce((sum, each) => sum + each.count, 0),
      encrypted: total(sealed),
      opened: total(opened),
      decoded: decodedPictures(incoming),
      leaked: leakedBytes(out),
    }
    // Counts of the connection are taken first: the worker may have done more since, never less.
    const isSound = result.leaked === 0 && result.sent <= result.encrypted && result.decoded <= result.opened
    const isEnough = result.decoded >= ENOUGH_FRAMES && (opened?.microphone?.passed ?? 0) >= ENOUGH_FRAMES
    if (!isSound || isEnough || performance.now() > end)
      return { ...result, passed: isSound && isEnough, isUnsafe: !isSound }
  }
}

const total = (counts: Awaited<ReturnType<CipherLine["counts"]>>): number =>
  Object.values(counts ?? {}).reduce((sum, each) => sum + each.passed, 0)

type Outbound = { readonly type: string; readonly kind: string; readonly mid?: string; readonly count: number }

function outgoing(stats: RTCStatsReport): Outbound[] {
  return [...(stats.values() as Iterable<Record<string, unknown>>)]
    .filter((each) => each.type === "outbound-rtp" && each.mid !== "2")
    .map((each) => ({
      type: "outbound-rtp",
      kind: String(each.kind),
      count: Number(each.kind === "audio" ? each.packetsSent : each.framesEncoded),
    }))
}

function leakedBytes(stats: RTCStatsReport): number {
  return [...(stats.values() as Iterable<Record<string, unknown>>)]
    .filter((each) => each.type === "outbound-rtp" && each.mid === "2")
    .reduce((sum, each) => sum + Number(each.bytesSent ?? 0), 0)
}

function decodedPictures(stats: RTCStatsReport): number {
  return [...(stats.values() as Iterable<Record<string, unknown>>)]
    .filter((each) => each.type === "inbound-rtp")
    .reduce((sum, each) => sum + Number(each.framesDecoded ?? 0), 0)
}

type TestSource = { readonly sound: MediaStreamTrack; readonly picture: MediaStreamTrack; end(): void }

/** A quiet tone and a changing picture: no device is opened for the test. */
function testSource(): TestSource {
  const context = new AudioContext()
  const oscillator = context.createOscillator()
  const destination = context.createMediaStreamDestination()
  oscillator.connect(destination)
  oscillator.start()
  const canvas = Object.assign(document.createElement("canvas"), { width: 64, height: 64 })
  const drawing = canvas.getContext("2d")
  let turn = 0
  const paint = setInterval(() => {
    if (drawing === null) return
    drawing.fillStyle = `rgb(${(turn++ * 40) % 256} 90 120)`
    drawing.fillRect(0, 0, canvas.width, canvas.height)
  }, 50)
  return {
    sound: destination.stream.getAudioTracks()[0]!,
    picture: canvas.captureStream(20).getVideoTracks()[0]!,
    end() {
      clearInterval(paint)
      oscillator.stop()
      void context.close()
    },
  }
}
