import type { ParticipantId, SourceId } from "@wasit/domain/room"
import type { Medium, SlotStats, SourceStats, TalkStats } from "../engine.ts"
import { processCosts } from "../process-costs.ts"
import type { JanusSettings } from "./engine.ts"

/** What is asked about: who it is, by which handles, and what stands in its slots. */
export type Asked = {
  readonly participant: ParticipantId
  readonly receives: number
  readonly sends: number | null
  readonly slots: { readonly audio: number; readonly video: number }
  readonly sourceIn: (medium: Medium, slot: number) => SourceId | null
}

type Counters = { readonly packets: number; readonly bytes: number }
type Media = { readonly stats?: { readonly in?: Counters; readonly out?: Counters } }
type Handle = { readonly webrtc?: { readonly media?: Readonly<Record<string, Media>> } }

const NONE: Counters = { packets: 0, bytes: 0 }

/** Janus' own counters. It knows no sizes of packets, and looks into none. */
export async function readStats(settings: JanusSettings, session: number, asked: readonly Asked[]): Promise<TalkStats> {
  const sources: Partial<Record<SourceId, SourceStats>> = {}
  const slots: SlotStats[] = []
  for (const { participant, receives, sends, slots: count, sourceIn } of asked) {
    const sent = sends === null ? [] : await mediaOf(settings, session, sends)
    for (const [at, kind] of (["microphone", "camera"] as const).entries()) {
      const { packets, bytes } = sent[at]?.stats?.in ?? NONE
      if (packets > 0) sources[`${participant}:${kind}`] = { packets, bytes, payloadSizes: [] }
    }
    const received = await mediaOf(settings, session, receives)
    for (const medium of ["audio", "video"] as const)
      for (let slot = 0; slot < count[medium]; slot++) {
        const { packets, bytes } = received[medium === "audio" ? slot : count.audio + slot]?.stats?.out ?? NONE
        slots.push({ participant, medium, slot, source: sourceIn(medium, slot), packets, bytes })
      }
  }
  return { sources, slots, refusedPackets: null, turnedAway: null, ...(await processCosts(settings.pid)) }
}

async function mediaOf({ adminUrl }: JanusSettings, session: number, handle: number): Promise<readonly Media[]> {
  const body = JSON.stringify({ janus: "handle_info", transaction: "stats" })
  const response = await fetch(`${adminUrl}/${session}/${handle}`, { method: "POST", body })
  const { info } = (await response.json()) as { readonly info?: Handle }
  return Object.values(info?.webrtc?.media ?? {})
}
