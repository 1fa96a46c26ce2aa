import type { ParticipantId, PlaceId, SourceId, SourceKind } from "@wasit/domain/room"
import type { RoomServiceClient } from "livekit-server-sdk"
import { LIVEKIT_CAPABILITIES } from "./livekit-engine.ts"

type Sdk = typeof import("livekit-server-sdk")

/** What somebody may do in a place. */
export type Permission = { readonly hears: boolean; readonly sends: readonly SourceKind[] }

const KINDS: readonly SourceKind[] = ["microphone", "camera", "screen"]
/** A room with nobody in it is kept so long, for those who come back. */
const EMPTY_ROOM_SECONDS = 120

/** The rooms at LiveKit that belong to one talk, one for each place, and what LiveKit is asked about them. */
export class LiveKitRooms {
  readonly #sdk: Sdk
  readonly #client: RoomServiceClient
  readonly #id: string
  readonly #opened = new Set<PlaceId>()
  /** Questions who is in a place that LiveKit has not answered yet. */
  readonly #asked = new Map<PlaceId, ReturnType<LiveKitRooms["present"]>>()

  /** @param id begins the name of every room of the talk */
  constructor(sdk: Sdk, client: RoomServiceClient, id: string) {
    this.#sdk = sdk
    this.#client = client
    this.#id = id
  }

  nameOf(place: PlaceId): string {
    return `${this.#id}-${place}`
  }

  /** Asked of LiveKit for whoever comes in: it drops rooms that stood empty, and all of them where it was started anew. */
  async open(place: PlaceId): Promise<void> {
    this.#opened.add(place)
    await this.#client.createRoom({
      name: this.nameOf(place),
      emptyTimeout: EMPTY_ROOM_SECONDS,
      departureTimeout: EMPTY_ROOM_SECONDS,
      maxParticipants: LIVEKIT_CAPABILITIES.maxParticipants,
    })
  }

  async close(): Promise<void> {
    await Promise.allSettled([...this.#opened].map((place) => this.#client.deleteRoom(this.nameOf(place))))
    this.#opened.clear()
  }

  /** With who is taken out, LiveKit ends what others receive of it. */
  async remove(participant: ParticipantId, place: PlaceId): Promise<void> {
    await this.#client.removeParticipant(this.nameOf(place), participant).catch(ignoreMissing)
  }

  /** @returns whether the participant is there to be told */
  async permit(participant: ParticipantId, place: PlaceId, permission: Permission): Promise<boolean> {
    const asked = { permission: this.grantOf(permission) }
    const told = await this.#client.updateParticipant(this.nameOf(place), participant, asked).catch(ignoreMissing)
    return told !== undefined
  }

  grantOf({ hears, sends }: Permission) {
    return {
      canSubscribe: hears,
      // To LiveKit no source named is every source.
      canPublish: sends.length > 0,
      canPublishSources: sends.map((kind) => this.#sourceOf(kind)),
      canPublishData: false,
    }
  }

  /** What is being sent in a place, by LiveKit's names; nothing while the listener is not there to receive it. */
  async streamsFor(listener: ParticipantId, place: PlaceId): Promise<ReadonlyMap<SourceId, string>> {
    const present = await this.#presentIn(place)
    if (!present.some(({ identity }) => identity === listener)) return new Map()
    return new Map(
      present.flatMap(({ identity, tracks }) =>
        KINDS.flatMap((kind): [SourceId, string][] => {
          const stream = tracks.find(({ source }) => source === this.#sourceOf(kind))
          return stream === undefined ? [] : [[`${identity as ParticipantId}:${kind}`, stream.sid]]
        }),
      ),
    )
  }

  /** Who binds for sixteen listeners at once asks once. */
  #presentIn(place: PlaceId): ReturnType<LiveKitRooms["present"]> {
    const asked = this.#asked.get(place) ?? this.present(place).finally(() => this.#asked.delete(place))
    this.#asked.set(place, asked)
    return asked
  }

  /** Everybody whom LiveKit has in a place, with what each is sending. */
  async present(place: PlaceId) {
    return (await this.#client.listParticipants(this.nameOf(place)).catch(ignoreMissing)) ?? []
  }

  /** @param stream as `streamsFor` names it */
  async follow(place: PlaceId, listener: ParticipantId, stream: string, on: boolean): Promise<void> {
    await this.#client.updateSubscriptions(this.nameOf(place), listener, [stream], on).catch(ignoreMissing)
  }

  #sourceOf(kind: SourceKind) {
    const { TrackSource } = this.#sdk
    return { microphone: TrackSource.MICROPHONE, camera: TrackSource.CAMERA, screen: TrackSource.SCREEN_SHARE }[kind]
  }
}

/** Who is not in the room any more needs no removing, and a stream that ended no unsubscribing. */
function ignoreMissing(cause: unknown): undefined {
  const { status, code } = cause as { status?: number; code?: string }
  if (status !== 404 && code !== "not_found") throw cause
}
