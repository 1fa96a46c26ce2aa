import type { MemberId, SessionId } from "@wasit/domain"
import type { RoomRequest } from "@wasit/domain/room"
import { findChair } from "../../packages/web/src/keys/chairs.ts"
import { Line } from "../../packages/web/src/record/api.ts"
import { ActDraft } from "../../packages/web/src/record/draft.ts"
import { Replica } from "../../packages/web/src/record/replica.ts"
import { standWitness } from "../../packages/web/src/record/witness.ts"
import { TalkClient } from "../../packages/web/src/talks/media/talk-client.ts"
import { colourOf, loudness, loudnessNow, pretend, type Source } from "./sources.ts"

/** What is waited for in a page: a tone that ends, one that begins, a colour. */
type Signs = { readonly gone?: number; readonly heard?: number; readonly seen?: readonly number[] }

const connections: RTCPeerConnection[] = []
const opened: MediaStreamTrack[] = []
watchBrowser()

let replica: Replica | null = null
let talk: TalkClient | null = null
const videos = new Map<number, HTMLVideoElement>()

/** One participant of a test: a chair of this device, its record, and its talk. */
export const participant = {
  async sit(process: string, member: MemberId, source: Source): Promise<void> {
    pretend(source)
    const mock = navigator.mediaDevices.getUserMedia
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await mock.call(navigator.mediaDevices, wanted)
      opened.push(...stream.getTracks())
      return stream
    }
    const chair = await findChair(process, member)
    if (chair === undefined) throw new Error(`no chair of ${member}`)
    replica = new Replica(new Line(chair))
    if (chair.witnessKey !== null) standWitness(replica)
    await replica.sync()
    void replica.follow(new AbortController().signal)
  },

  async convene(session: SessionId): Promise<unknown> {
    const words = { en: "Sitting of the test", ar: "جلسة", prs: "نشست", ps: "ناسته" }
    return new ActDraft(replica!).submit("session-convened/1", {
      id: session,
      title: words,
      startsAt: replica!.now(),
      medium: words,
      agenda: [{ id: "item_test", title: words }],
      delegations: ["party_gov", "party_tal", "facilitator_us", "facilitator_qatar", "interpreter_team"],
    })
  },

  async knows(session: SessionId): Promise<boolean> {
    await replica!.sync()
    return replica!.view.state.talks.sessions.has(session)
  },

  join(session: SessionId): Promise<unknown> {
    talk = new TalkClient(replica!, session)
    talk.onChange(showPictures)
    return talk.join()
  },

  ask: (request: RoomRequest): Promise<unknown> => talk!.request(request),
  setMicrophone: (on: boolean): Promise<unknown> => talk!.setMicrophone(on),
  setPicture: (kind: "camera" | null): Promise<unknown> => talk!.setPicture(kind),

  /** What can be told of the view without media objects. */
  view() {
    const { phase, me, state, keys, silence, alerts, voices, pictures, stills, own, line, ended, refusal } = talk!.view
    return {
      phase,
      me,
      place: me === null ? null : (state?.participants[me]?.place ?? null),
      participants: Object.values(state?.participants ?? {}).map(({ id, member }) => ({ id, member })),
      epoch: keys?.epoch ?? null,
      words: keys?.words.latin.join(" ") ?? null,
      hearers: keys?.hearers ?? [],
      silence,
      alerts,
      voices,
      pictures: pictures.map(({ slot, participant: whose, kind, isProven }) => ({ slot, whose, kind, isProven })),
      stills: stills.map(({ participant }) => participant),
      own: { microphone: own.microphone, picture: own.picture },
      ended,
      refusal,
      floor: (me !== null && state?.places[state.participants[me]?.place ?? "lobby"]?.floor) || null,
      listening: me === null ? null : (state?.participants[me]?.listening ?? null),
      quality: me === null ? null : (state?.participants[me]?.quality ?? null),
      line,
    }
  },

  loudness,

  /** The instant, by the clock that all pages of a machine share, from which on a tone is heard here. */
  async heardAt(tone: number): Promise<number> {
    while (loudnessNow(tone) < -45) await new Promise((resolve) => setTimeout(resolve, 5))
    return Date.now()
  },
  /** Whether a tone falls silent within so many milliseconds, be it for an instant: whoever asks from outside may come too late. */
  async fallsSilent(tone: number, ms: number): Promise<boolean> {
    const begun = performance.now()
    while (performance.now() - begun < ms) {
      if (loudnessNow(tone) < -75) return true
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    return false
  },
  async openMicrophone(): Promise<{ at: number; refusal: unknown }> {
    const at = Date.now()
    return { at, refusal: await talk!.setMicrophone(true) }
  },

  /**
   * Does something and watches this page's loudspeaker and stage meanwhile: after how many milliseconds the old tone was gone,
   * the new one there, the colour on the stage. What did not come within twenty seconds is not among them.
   */
  async time(
    request: RoomRequest,
    signs: Signs,
  ): Promise<{ gone?: number; heard?: number; seen?: number; refusal: unknown }> {
    const begun = performance.now()
    const times: { gone?: number; heard?: number; seen?: number } = {}
    const acted = talk!.request(request)
    const wanted = Object.keys(signs).length
    while (Object.keys(times).length < wanted && performance.now() - begun < 20_000) {
      if (signs.gone !== undefined && loudnessNow(signs.gone) < -70) times.gone ??= performance.now() - begun
      if (signs.heard !== undefined && loudnessNow(signs.heard) > -45) times.heard ??= performance.now() - begun
      if (signs.seen !== undefined && isNear(participant.stage(), signs.seen)) times.seen ??= performance.now() - begun
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    return { ...times, refusal: await acted }
  },

  stage: (): number[] | null => {
    const video = videos.get(0)
    return video === undefined ? null : colourOf(video)
  },
  /** The colour of the first still that came. */
  async still(): Promise<number[] | null> {
    const [still] = talk!.view.stills
    if (still === undefined) return null
    const image = Object.assign(new Image(), { src: still.url })
    await image.decode()
    return colourOf(image)
  },
  openedTracks: () => opened.map((track) => track.readyState),

  async stats() {
    const all = await Promise.all(connections.filter((each) => each.connectionState === "connected").map(reportsOf))
    const reports = all.flat()
    const total = (type: string, kind: string, field: string) =>
      reports
        .filter((each) => each.type === type && each.kind === kind)
        .reduce((sum, each) => sum + Number(each[field] ?? 0), 0)
    return {
      remoteHosts: reports.filter((each) => each.type === "remote-candidate").map((each) => String(each.address)),
      sound: {
        packets: total("outbound-rtp", "audio", "packetsSent"),
        bytes: total("outbound-rtp", "audio", "bytesSent"),
      },
      framesDecoded: total("inbound-rtp", "video", "framesDecoded"),
      /** Of all voices together: packets, and samples, of which some were made up for what did not come. */
      heard: {
        packets: total("inbound-rtp", "audio", "packetsReceived"),
        lost: total("inbound-rtp", "audio", "packetsLost"),
        samples: total("inbound-rtp", "audio", "totalSamplesReceived"),
        concealed: total("inbound-rtp", "audio", "concealedSamples"),
        silent: total("inbound-rtp", "audio", "silentConcealedSamples"),
      },
    }
  },

  /** Bytes of pictures that come within a time: also by a receiver that is made meanwhile, or taken away. */
  async pictureBytesWithin(ms: number): Promise<number> {
    const before = await pictureBytes()
    const most = new Map(before)
    const until = performance.now() + ms
    while (performance.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      for (const [receiver, bytes] of await pictureBytes()) most.set(receiver, Math.max(bytes, most.get(receiver) ?? 0))
    }
    return [...most].reduce((sum, [receiver, bytes]) => sum + bytes - (before.get(receiver) ?? 0), 0)
  },

  localDescriptions: () => connections.map((each) => each.localDescription?.sdp ?? ""),
}

function isNear(colour: readonly number[] | null, wanted: readonly number[]): boolean {
  return colour !== null && wanted.every((each, n) => Math.abs(each - (colour[n] ?? 0)) < 40)
}

/** What each receiver of pictures has received since it was made. */
async function pictureBytes(): Promise<ReadonlyMap<string, number>> {
  const open = connections.filter((each) => each.connectionState !== "closed")
  const reports = await Promise.all(open.map(reportsOf))
  return new Map(
    reports.flatMap((each, at) =>
      each
        .filter(({ type, kind }) => type === "inbound-rtp" && kind === "video")
        .map(({ id, bytesReceived }): [string, number] => [
          `${connections.indexOf(open[at]!)} ${id}`,
          Number(bytesReceived),
        ]),
    ),
  )
}

async function reportsOf(connection: RTCPeerConnection): Promise<Readonly<Record<string, unknown>>[]> {
  return [...((await connection.getStats()).values() as Iterable<Readonly<Record<string, unknown>>>)]
}

/** Shows pictures as the room does: an element while somebody stands in the slot, none afterwards. */
function showPictures(): void {
  const pictures = talk?.view.pictures ?? []
  for (const [slot, video] of videos) {
    if (pictures.some((each) => each.slot === slot && each.stream === video.srcObject)) continue
    video.srcObject = null
    video.remove()
    videos.delete(slot)
  }
  for (const { slot, stream } of pictures) {
    if (videos.has(slot)) continue
    const video = Object.assign(document.createElement("video"), { muted: true, autoplay: true, srcObject: stream })
    document.body.append(video)
    videos.set(slot, video)
  }
}

/** Keeps the connections that the product makes, to read their counters. */
function watchBrowser(): void {
  const Original = globalThis.RTCPeerConnection
  globalThis.RTCPeerConnection = class extends Original {
    constructor(configuration?: RTCConfiguration) {
      super(configuration)
      connections.push(this)
    }
  }
}
