import { WAYS, type Way } from "@wasit/domain/room"
import type { TransportCounts } from "./transport.ts"

/** What `getStats` says of one thing, as far as it is counted here. */
export type StatsReport = {
  readonly type: string
  readonly kind?: "audio" | "video"
  readonly trackIdentifier?: string
  readonly packetsSent?: number
  readonly framesEncoded?: number
  readonly framesDecoded?: number
  readonly packetsReceived?: number
  readonly packetsLost?: number
  readonly jitter?: number
  readonly totalSamplesReceived?: number
  readonly concealedSamples?: number
  readonly id?: string
  readonly selectedCandidatePairId?: string
  readonly currentRoundTripTime?: number
  readonly responsesReceived?: number
  readonly localCandidateId?: string
  readonly candidateType?: string
  readonly protocol?: string
  readonly relayProtocol?: string
}

const SAMPLES_PER_MS = 48

/** @param nameOf the name of the slot whose track has this id; null: none */
export function countsOf(reports: readonly StatsReport[], nameOf: (trackId: string) => string | null): TransportCounts {
  const of = (type: string, kind?: string) =>
    reports.filter((each) => each.type === type && (kind === undefined || each.kind === kind))
  const sum = (list: readonly StatsReport[], read: (each: StatsReport) => number | undefined) =>
    list.reduce((total, each) => total + (read(each) ?? 0), 0)
  const incoming = of("inbound-rtp")
  const decoded = incoming.flatMap((each): [string, number][] => {
    const name = nameOf(each.trackIdentifier ?? "")
    return name === null ? [] : [[name, decodedOf(each)]]
  })
  const selected = of("transport").map((each) => each.selectedCandidatePairId)
  const pair = of("candidate-pair").find((each) => each.id !== undefined && selected.includes(each.id))
  return {
    sent: {
      audio: sum(of("outbound-rtp", "audio"), (each) => each.packetsSent),
      video: sum(of("outbound-rtp", "video"), (each) => each.framesEncoded),
    },
    decoded: new Map(decoded),
    received: {
      packets: sum(incoming, (each) => each.packetsReceived),
      lost: sum(incoming, (each) => each.packetsLost),
      jitterMs: Math.max(0, ...incoming.map((each) => (each.jitter ?? 0) * 1_000)),
    },
    roundTrip: { ms: (pair?.currentRoundTripTime ?? 0) * 1_000, measured: pair?.responsesReceived ?? 0 },
    way: wayOf(of("local-candidate").find((each) => each.id === pair?.localCandidateId)),
  }
}

/** The kind of the way alone: what the browser says of addresses is not looked at. */
function wayOf(own: StatsReport | undefined): Way | null {
  const name = own?.candidateType === "relay" ? `relay-${own.relayProtocol}` : own?.protocol
  return WAYS.find((each) => each === name) ?? null
}

function decodedOf({ kind, framesDecoded = 0, totalSamplesReceived = 0, concealedSamples = 0 }: StatsReport): number {
  return kind === "video" ? framesDecoded : (totalSamplesReceived - concealedSamples) / SAMPLES_PER_MS
}
