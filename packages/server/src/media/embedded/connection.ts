import type { Socket as DatagramSocket } from "node:dgram"
import {
  CandidatePairState,
  type Connection as IceAgent,
  type RTCDtlsTransport,
  RTCPeerConnection,
  RTCRtpCodecParameters,
  type RTCRtpSender,
} from "werift"
import type { Medium } from "../engine.ts"
import { RelayFault, type RelaySettings } from "../relay/calls.ts"
import { CLOCK_RATE, OPUS_PARAMETERS, PAYLOAD_TYPE } from "../relay/codecs.ts"
import { nominates, StunGate } from "../relay/stun-gate.ts"
import { type Connect, readableAnswer } from "../relay/transport.ts"
import { answerAtOnce, type LibraryEnd, sayAgain, sayInOnePiece } from "./greeting.ts"
import { Handshake, isDtls, type Library, type Receive } from "./handshake.ts"
import { outletOf } from "./outlet.ts"
import { isSignedBy } from "./possession.ts"

const OPUS = new RTCRtpCodecParameters({
  mimeType: "audio/opus",
  clockRate: CLOCK_RATE.audio,
  channels: 2,
  payloadType: PAYLOAD_TYPE.audio,
  parameters: OPUS_PARAMETERS,
})
const VP8 = new RTCRtpCodecParameters({
  mimeType: "video/VP8",
  clockRate: CLOCK_RATE.video,
  payloadType: PAYLOAD_TYPE.video,
  rtcpFeedback: [{ type: "nack" }, { type: "nack", parameter: "pli" }],
})

/** Opens a port and makes the offer. */
export const connect: Connect = async (settings, slots, events) => {
  const peer = new RTCPeerConnection(configuration(settings))
  const uplinks = [
    peer.addTransceiver("audio", { direction: "recvonly" }),
    peer.addTransceiver("video", { direction: "recvonly" }),
  ]
  for (const [at, medium] of (["audio", "video"] as const).entries())
    uplinks[at]?.onTrack.subscribe((track) => {
      track.onReceiveRtp.subscribe((packet) => events.onPacket(medium, packet))
    })
  const senders = { audio: sendersOf(peer, "audio", slots.audio), video: sendersOf(peer, "video", slots.video) }
  for (const [slot, sender] of senders.video.entries())
    sender.onPictureLossIndication.subscribe(() => events.onKeyFrameWanted("video", slot))
  await peer.setLocalDescription(await peer.createOffer())
  // A device checks its paths before its answer is here: it must not be told then that both sides lead.
  for (const { connection } of peer.iceTransports) connection.iceControlling = false
  const offer = saidOfAll("a=ice-lite", peer.localDescription?.sdp ?? "")
  const gate = guard(peer)
  if (!namesOnly(offer, settings.announced)) {
    await peer.close()
    throw new RelayFault("the offer names an address that is not configured")
  }
  return {
    offer,
    outlets: { audio: senders.audio.map(outletOf), video: senders.video.map(outletOf) },
    answer: (sdp) => answer(peer, sdp),
    requestKeyFrame: () => {
      const picture = uplinks[1]?.receiver
      for (const track of picture?.tracks ?? []) if (track.ssrc !== undefined) void picture?.sendRtcpPLI(track.ssrc)
    },
    turnedAway: () => gate.turnedAway,
    close: () => peer.close(),
  }
}

/** The library says of each section what is true of the whole (RFC 8839, 5.3): browsers that read it nowhere else wait for checks of ours. */
export function saidOfAll(line: string, offer: string): string {
  const without = offer.replaceAll(`${line}\r\n`, "")
  return without.length === offer.length ? offer : without.replace(/^t=.*\r\n/m, (timing) => `${timing}${line}\r\n`)
}

/**
 * The library's filter of addresses falls back to all of them where it matches none. So it is given none to choose from
 * (both families off) and the one address as an additional one; the sockets are bound to it too.
 */
function configuration({
  address,
  announced,
  ports,
}: RelaySettings): ConstructorParameters<typeof RTCPeerConnection>[0] {
  return {
    iceServers: [],
    iceLite: true,
    bundlePolicy: "max-bundle",
    iceUseIpv4: false,
    iceUseIpv6: false,
    iceAdditionalHostAddresses: [announced],
    iceInterfaceAddresses: { [address.includes(":") ? "udp6" : "udp4"]: address },
    ...(ports === null ? {} : { icePortRange: [...ports] }),
    headerExtensions: { audio: [], video: [] },
    codecs: { audio: [OPUS], video: [VP8] },
  }
}

function sendersOf(peer: RTCPeerConnection, medium: Medium, count: number): readonly RTCRtpSender[] {
  return Array.from({ length: count }, () => peer.addTransceiver(medium, { direction: "sendonly" }).sender)
}

/** Bytes that wait at a port while this process does something else; the system may give less. */
const ROOM_FOR_BURSTS = 2 ** 20
function guard(peer: RTCPeerConnection): StunGate {
  const agents = peer.iceTransports.map(({ connection }) => connection as IceAgent)
  const gate = new StunGate(() => ({ name: agents[0]?.localUsername ?? "", password: agents[0]?.localPassword ?? "" }))
  for (const agent of agents)
    for (const { transport } of socketsOf(agent)) {
      transport.socket.setRecvBufferSize(ROOM_FOR_BURSTS)
      const [secure] = peer.dtlsTransports
      const handshake = new Handshake(libraryOf(secure, transport.onData))
      // The library makes its end of the handshake right after it says that it does.
      secure?.onStateChange.subscribe((state) => {
        if (state === "connecting") setImmediate(() => handshake.begin())
      })
      transport.onData = (datagram, from) => {
        if (!gate.lets(datagram, `${from[0]} ${from[1]}`)) return
        if (isDtls(datagram) && secure?.state !== "connected") settle(agent, from)
        handshake.take(datagram, from)
        if (nominates(datagram)) follow(agent, from)
      }
    }
  return gate
}

/**
 * A device that greets has chosen its way, whether it says so by a check or not: some do not, whom this end told at first that both
 * of them follow. And a device of several ways, that may have named another one meanwhile, hears the answer only where it asked. The
 * place is known by a check of theirs.
 */
function settle(agent: IceAgent, [host, port]: readonly [string, number]): void {
  const ways = agent as unknown as {
    nominated?: Pair
    readonly checkList: readonly Pair[]
    checkComplete(pair: Pair): void
  }
  const found = ways.checkList.find(({ remoteAddr }) => remoteAddr[0] === host && remoteAddr[1] === port)
  if (found === undefined) return
  if (ways.nominated !== undefined) {
    ways.nominated = found
    return
  }
  found.remoteNominated = true
  found.nominated = true
  found.updateState(CandidatePairState.SUCCEEDED)
  ways.checkComplete(found)
}

function libraryOf(secure: RTCDtlsTransport | undefined, pass: Receive): Library {
  const withEnd = (work: (end: LibraryEnd) => void): void => {
    if (secure?.dtls !== undefined) work(secure.dtls as unknown as LibraryEnd)
  }
  return {
    state: () => secure?.state ?? "closed",
    pass,
    greet: (greeting, from) =>
      withEnd((end) => {
        sayInOnePiece(end)
        answerAtOnce(end, greeting, (datagram) => pass(datagram, from))
      }),
    sayAgain: () => withEnd(sayAgain),
    isProof: (proof) => isSignedBy(secure?.dtls?.remoteCertificate ?? NOTHING, said(secure), proof),
  }
}

const NOTHING = Buffer.alloc(0)

/** What both ends of a handshake said so far, as the library keeps it. */
const said = (secure: RTCDtlsTransport | undefined): Buffer =>
  Buffer.concat(secure?.dtls?.dtls.sortedHandshakeCache.map((message) => message.serialize()) ?? [])

type Pair = {
  readonly remoteAddr: readonly [string, number]
  remoteNominated: boolean
  nominated: boolean
  updateState(state: CandidatePairState): void
}

/**
 * A device that comes from elsewhere now, because its network or what translates its addresses has changed, is answered there: the
 * library keeps the first way that it was told for good.
 */
function follow(agent: IceAgent, [host, port]: readonly [string, number]): void {
  const ways = agent as unknown as { nominated?: Pair; readonly checkList: readonly Pair[] }
  const isThere = ({ remoteAddr }: Pair) => remoteAddr[0] === host && remoteAddr[1] === port
  if (ways.nominated === undefined || isThere(ways.nominated)) return
  const found = ways.checkList.find((pair) => pair.remoteNominated && isThere(pair))
  if (found !== undefined) ways.nominated = found
}

type Socket = { readonly transport: { onData: Receive; readonly socket: DatagramSocket } }

/** The library keeps its sockets private, and offers no other place to look at a datagram before it does. */
function socketsOf(agent: IceAgent): readonly Socket[] {
  const { protocols } = agent as unknown as { readonly protocols: readonly Socket[] }
  if (protocols.length === 0) throw new RelayFault("no port could be opened")
  return protocols
}

async function answer(peer: RTCPeerConnection, sdp: string): Promise<boolean> {
  const read = readableAnswer(sdp, peer.localDescription?.sdp ?? "")
  if (read === null || peer.signalingState !== "have-local-offer") return false
  try {
    await peer.setRemoteDescription({ type: "answer", sdp: read })
    return true
  } catch {
    return false
  }
}

/** Every candidate of an offer stands for the configured address. */
export function namesOnly(offer: string, address: string): boolean {
  const named = [...offer.matchAll(/^a=candidate:\S+ \d+ \S+ \d+ (\S+) /gm)].map(([, host]) => host)
  return named.length > 0 && named.every((host) => host === address)
}
