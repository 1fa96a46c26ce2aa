import type { JoinTicket, SourceKind } from "@wasit/domain/room"
import type { LocalTrack, ParticipantEvent, Room, RoomEvent } from "livekit-client"
import type { CipherLine } from "./cipher-line.ts"

type LiveKitTicket = Extract<JoinTicket, { engine: "livekit" }>

/** A room of LiveKit that is not connected yet, in which nothing is sent but through the worker that encrypts. */
export async function newRoom(cipher: CipherLine): Promise<Room> {
  const { DefaultReconnectPolicy, LogLevel, ParticipantEvent, Room, setLogLevel } = await import("livekit-client")
  // What it would write names places and devices.
  setLogLevel(LogLevel.silent)
  // What is not there again after these pauses needs another ticket: a LiveKit that was started anew knows no room.
  const reconnectPolicy = new DefaultReconnectPolicy([0, 300, 1_000])
  // Devices are the room's to open and close: a lost connection must not end them.
  const stopLocalTrackOnUnpublish = false
  const room = new Room({ adaptiveStream: false, dynacast: false, reconnectPolicy, stopLocalTrackOnUnpublish })
  room.localParticipant.on(ParticipantEvent.LocalSenderCreated, (sender, track) => {
    sender.transform = cipher.transform({ side: "send", medium: track.kind === "audio" ? "audio" : "video" })
  })
  return room
}

/** Connects by connections of the kind that sends nothing without a transform. */
export async function connectRoom(room: Room, { url, token, isRelayOnly }: LiveKitTicket): Promise<void> {
  const rtcConfig: RTCConfiguration & { encodedInsertableStreams: true } = {
    encodedInsertableStreams: true,
    iceTransportPolicy: isRelayOnly ? "relay" : "all",
    // None: this device asks no server for its address. Where it must go through a relay, LiveKit names its own.
    ...(isRelayOnly ? {} : { iceServers: [] }),
  }
  await room.connect(url, token, { autoSubscribe: false, rtcConfig })
}

/**
 * Publishes a track in a room. The talk has allowed it; LiveKit learns of that from the server a moment later.
 *
 * @returns null where it is not allowed, or not wanted any more
 */
export async function publishIn(
  room: Room,
  kind: SourceKind,
  track: MediaStreamTrack,
  isWanted: () => boolean,
): Promise<LocalTrack | null> {
  const { ParticipantEvent, RoomEvent, Track } = await import("livekit-client")
  if (!mayPublish(room, kind))
    await permitted(room, kind, [ParticipantEvent.ParticipantPermissionsChanged, RoomEvent.Disconnected])
  if (!isWanted() || track.readyState === "ended" || !mayPublish(room, kind)) return null
  const sources = {
    microphone: Track.Source.Microphone,
    camera: Track.Source.Camera,
    screen: Track.Source.ScreenShare,
  }
  const published = await room.localParticipant.publishTrack(track, {
    source: sources[kind],
    // One packet size, whatever is said: no pauses left out, nothing sent twice.
    dtx: false,
    red: false,
    simulcast: false,
    videoCodec: "vp8",
    stopMicTrackOnMute: false,
  })
  return published.track ?? null
}

/** How long a permission given by the room may take to come to LiveKit: on a busy host a device is seconds on its way into a room. */
const PERMISSION_MS = 30_000

/** What LiveKit calls each kind of source in its permissions (livekit_models.proto, TrackSource). */
const PERMITTED_AS = { camera: 1, microphone: 2, screen: 3 } as const

/**
 * LiveKit says that this may be sent now, or has not said it for too long, or the room has been left: whoever was moved while it
 * waited is not to wait in the place it came from.
 */
function permitted(
  room: Room,
  kind: SourceKind,
  [changed, left]: readonly [ParticipantEvent.ParticipantPermissionsChanged, RoomEvent.Disconnected],
): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(tooLate)
      room.localParticipant.off(changed, look)
      room.off(left, end)
      resolve()
    }
    const look = (): void => {
      if (mayPublish(room, kind)) end()
    }
    const tooLate = setTimeout(end, room.state === "disconnected" ? 0 : PERMISSION_MS)
    room.localParticipant.on(changed, look)
    room.on(left, end)
  })
}

function mayPublish(room: Room, kind: SourceKind): boolean {
  const permissions = room.localParticipant.permissions
  return permissions?.canPublish === true && permissions.canPublishSources.includes(PERMITTED_AS[kind])
}
