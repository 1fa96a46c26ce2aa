import { CipherLine } from "../../packages/web/src/talks/media/cipher-line.ts"
import type { KeyScope } from "../../packages/web/src/talks/media/media-keys.ts"
import { openConnection } from "../../packages/web/src/talks/media/peer-connection.ts"
import { colourTrack, toneTrack } from "./sources.ts"

/** What went through one connection, by the browser's counters and the workers'. */
export type OrderResult = {
  readonly bytesSent: number
  readonly sent: { readonly audio: number; readonly video: number }
  readonly encrypted: { readonly audio: number; readonly video: number }
  readonly opened: number
  readonly decoded: number
  readonly soundDecodedMs: number
  readonly remoteHosts: readonly string[]
}

/** `wrong-key`, `old-epoch`, `foreign-label`: the listener holds something else than the speaker used. */
export type Listener = "right" | "wrong-key" | "old-epoch" | "foreign-label"

const SCOPE: KeyScope = { process: "proc_a", session: "session_a", place: "plenary", epoch: 2 }
const SECRET = new Uint8Array(32).fill(7)
const MEDIA_MS = 1_200

type Speaker = {
  readonly own: RTCPeerConnection
  readonly tracks: readonly [MediaStreamTrack, MediaStreamTrack]
  transform(senders: readonly RTCRtpSender[]): void
}

/** The eight orders in which tracks, transforms and descriptions may come, and one without any transform. */
const ORDERS: Readonly<Record<string, (speaker: Speaker, signal: Signal) => Promise<void>>> = {
  "1 offer: addTrack, transform, then offer": async ({ own, tracks, transform }, signal) => {
    transform(tracks.map((track) => own.addTrack(track)))
    await signal.offer()
  },
  "2 offer: addTransceiver, transform, replaceTrack": async ({ own, tracks, transform }, signal) => {
    const senders = tracks.map((track) => own.addTransceiver(track.kind, { direction: "sendonly" }).sender)
    transform(senders)
    await replace(senders, tracks)
    await signal.offer()
  },
  "3 answer: replaceTrack, then transform": async ({ own, tracks, transform }, signal) => {
    await signal.takeOffer()
    const senders = sendersOf(own)
    await replace(senders, tracks)
    transform(senders)
    await signal.answer()
  },
  "4 answer: transform, then replaceTrack": async ({ own, tracks, transform }, signal) => {
    await signal.takeOffer()
    const senders = sendersOf(own)
    transform(senders)
    await replace(senders, tracks)
    await signal.answer()
  },
  "5 answer: transform long after connecting": async ({ own, tracks, transform }, signal) => {
    await signal.takeOffer()
    const senders = sendersOf(own)
    await replace(senders, tracks)
    await signal.answer()
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    transform(senders)
  },
  "6 answer: addTrack and transform before the offer is set": async ({ own, tracks, transform }, signal) => {
    transform(tracks.map((track) => own.addTrack(track)))
    await signal.takeOffer()
    await signal.answer()
  },
  "7 answer: addTrack and transform after the offer is set": async ({ own, tracks, transform }, signal) => {
    await signal.takeOffer()
    transform(tracks.map((track) => own.addTrack(track)))
    await signal.answer()
  },
  "8 answer: transform, answer with no track, replaceTrack at the end": async ({ own, tracks, transform }, signal) => {
    await signal.takeOffer()
    const senders = sendersOf(own)
    transform(senders)
    await signal.answer()
    await replace(senders, tracks)
  },
  "no transform": async ({ own, tracks }, signal) => {
    await signal.takeOffer()
    await replace(sendersOf(own), tracks)
    await signal.answer()
  },
}

export const orderNames = Object.keys(ORDERS)

/** Sends a tone and a colour from one connection of this page to another, in one of the orders. */
export async function tryOrder(name: string, listens: Listener = "right"): Promise<OrderResult> {
  const [speaking, listening] = [new CipherLine(), new CipherLine()]
  await Promise.all([speaking.ready, listening.ready])
  giveKeys(speaking, listening, listens)
  const [own, other] = [openConnection([], false), openConnection([], false)]
  own.onicecandidate = ({ candidate }) => void other.addIceCandidate(candidate ?? undefined)
  other.onicecandidate = ({ candidate }) => void own.addIceCandidate(candidate ?? undefined)
  const attach = (receiver: RTCRtpReceiver) => {
    receiver.transform = listening.transform({ side: "receive", slot: receiver.track.kind })
    const element = document.createElement(receiver.track.kind === "audio" ? "audio" : "video")
    Object.assign(element, { muted: true, autoplay: true, srcObject: new MediaStream([receiver.track]) })
    document.body.append(element)
  }
  other.ontrack = ({ receiver }) => {
    if (receiver.transform == null) attach(receiver)
  }
  const tracks = [toneTrack(440), colourTrack([200, 30, 30])] as const
  const transform = (senders: readonly RTCRtpSender[]) => {
    for (const sender of senders) {
      const medium = senders.indexOf(sender) === 0 ? "audio" : "video"
      sender.transform = speaking.transform({ side: "send", medium })
    }
  }
  await ORDERS[name]!({ own, tracks, transform }, new Signal(own, other, attach))
  await new Promise((resolve) => setTimeout(resolve, MEDIA_MS))
  // Nothing more is made, and what is under way arrives: then the counters can be compared to the frame.
  for (const sender of own.getSenders()) await sender.replaceTrack(null)
  await new Promise((resolve) => setTimeout(resolve, 400))
  const result = await count(own, other, speaking, listening)
  for (const track of tracks) track.stop()
  for (const connection of [own, other]) connection.close()
  for (const line of [speaking, listening]) line.end()
  return result
}

function giveKeys(speaking: CipherLine, listening: CipherLine, listens: Listener): void {
  speaking.order({ type: "own", scope: SCOPE, sender: "p1", secret: SECRET })
  for (const kind of ["microphone", "camera"] as const) speaking.order({ type: "encrypt", kind, scope: SCOPE })
  const secret = listens === "wrong-key" ? new Uint8Array(32).fill(8) : SECRET
  const scope = listens === "old-epoch" ? { ...SCOPE, epoch: 1 } : SCOPE
  const sender = listens === "foreign-label" ? "p2" : "p1"
  listening.order({ type: "other", scope, sender: "p1", secret })
  listening.order({ type: "other", scope, sender: "p2", secret: new Uint8Array(32).fill(9) })
  listening.order({ type: "label", slot: "audio", label: { sender, kind: "microphone", place: "plenary" } })
  listening.order({ type: "label", slot: "video", label: { sender, kind: "camera", place: "plenary" } })
}

class Signal {
  readonly own: RTCPeerConnection
  readonly other: RTCPeerConnection
  readonly attach: (receiver: RTCRtpReceiver) => void

  constructor(own: RTCPeerConnection, other: RTCPeerConnection, attach: (receiver: RTCRtpReceiver) => void) {
    this.own = own
    this.other = other
    this.attach = attach
  }

  /** The speaker offers. */
  async offer(): Promise<void> {
    const { own, other } = this
    await own.setLocalDescription(await own.createOffer())
    await other.setRemoteDescription(own.localDescription!)
    await other.setLocalDescription(await other.createAnswer())
    await own.setRemoteDescription(other.localDescription!)
  }

  /** The listener offers, as the relay does. */
  async takeOffer(): Promise<void> {
    const { own, other } = this
    for (const medium of ["audio", "video"] as const)
      this.attach(other.addTransceiver(medium, { direction: "recvonly" }).receiver)
    await other.setLocalDescription(await other.createOffer())
    await own.setRemoteDescription(other.localDescription!)
  }

  async answer(): Promise<void> {
    const { own, other } = this
    for (const each of own.getTransceivers()) each.direction = "sendonly"
    await own.setLocalDescription(await own.createAnswer())
    await other.setRemoteDescription(own.localDescription!)
    if (own.connectionState !== "connected")
      await new Promise<void>((resolve) => {
        own.onconnectionstatechange = () => own.connectionState === "connected" && resolve()
      })
  }
}

const sendersOf = (connection: RTCPeerConnection): RTCRtpSender[] =>
  connection.getTransceivers().map((each) => each.sender)

async function replace(senders: readonly RTCRtpSender[], tracks: readonly MediaStreamTrack[]): Promise<void> {
  for (const [at, sender] of senders.entries()) await sender.replaceTrack(tracks[at] ?? null)
}

async function count(
  own: RTCPeerConnection,
  other: RTCPeerConnection,
  speaking: CipherLine,
  listening: CipherLine,
): Promise<OrderResult> {
  const [out, incoming] = [await reports(own), await reports(other)]
  const sealed = await speaking.counts(["microphone", "camera"])
  const opened = await listening.counts(["audio", "video"])
  const sum = (list: readonly Stats[], type: string, kind: string, field: string) =>
    list
      .filter((each) => each.type === type && each.kind === kind)
      .reduce((total, each) => total + Number(each[field] ?? 0), 0)
  return {
    bytesSent: sum(out, "outbound-rtp", "audio", "bytesSent") + sum(out, "outbound-rtp", "video", "bytesSent"),
    sent: {
      audio: sum(out, "outbound-rtp", "audio", "packetsSent"),
      video: sum(out, "outbound-rtp", "video", "framesEncoded"),
    },
    encrypted: { audio: sealed?.microphone?.passed ?? 0, video: sealed?.camera?.passed ?? 0 },
    opened: (opened?.audio?.passed ?? 0) + (opened?.video?.passed ?? 0),
    decoded: sum(incoming, "inbound-rtp", "video", "framesDecoded"),
    soundDecodedMs:
      (sum(incoming, "inbound-rtp", "audio", "totalSamplesReceived") -
        sum(incoming, "inbound-rtp", "audio", "concealedSamples")) /
      48,
    remoteHosts: incoming.filter((each) => each.type === "remote-candidate").map((each) => String(each.address)),
  }
}

type Stats = Readonly<Record<string, unknown>>

async function reports(connection: RTCPeerConnection): Promise<Stats[]> {
  return [...((await connection.getStats()).values() as Iterable<Stats>)]
}
