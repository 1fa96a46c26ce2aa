import { peopleIn, peopleOf } from "./change.ts"
import { channelIn } from "./channels.ts"
import type { ChannelLanguage } from "./languages.ts"
import type { SlotBinding } from "./messages.ts"
import { picturesFor } from "./pictures.ts"
import type { KeyPlaceId, Participant, ParticipantId, Place, SourceId, SourceKind, TalkState } from "./state.ts"
import { isAudible, isVisible } from "./voices.ts"

/** Receiving slots of a device: floor, chosen channel, a chair, further voices, the announcer; stage and five tiles. */
export const SLOTS = { audio: 8, video: 6 } as const
export const AUDIO_SLOT = { floor: 0, channel: 1, chair: 2, announcer: 7 } as const
/** The slots that the six voices of a discussion take. */
const VOICE_SLOTS = [0, 2, 3, 4, 5, 6] as const

/** What stands in each slot of one device. */
export type SlotPlan = {
  readonly audio: readonly (SourceId | null)[]
  readonly video: readonly (SourceId | null)[]
}
/** What every device receives; whoever is not in it receives nothing. */
export type BindPlan = ReadonlyMap<ParticipantId, SlotPlan>

/** Who hears and sees whom, as the state of the talk has it. Everything the engine does follows from this alone. */
export function planBinds(state: TalkState): BindPlan {
  return new Map(peopleOf(state).map((person) => [person.id, planFor(state, person)]))
}

/** Sources that the relay may forward at all; every other is muted there, whatever its device does. */
export function openSources(state: TalkState): ReadonlySet<SourceId> {
  const open = new Set<SourceId>()
  for (const person of Object.values(state.participants))
    for (const kind of ["microphone", "camera", "screen"] as const)
      if (isOpen(state, person, kind)) open.add(`${person.id}:${kind}`)
  return open
}

function isOpen(state: TalkState, person: Participant, kind: SourceKind): boolean {
  return kind === "microphone" ? isAudible(state, person) : isVisible(state, person) && person.sends.picture === kind
}

/** The plan of one device in the words of its slots: whose source it is, and with which keys it is heard. */
export function bindingsOf(state: TalkState, plan: BindPlan, id: ParticipantId): SlotBinding[] {
  const person = state.participants[id]
  const slots = plan.get(id)
  if (person === undefined || slots === undefined) return []
  return (["audio", "video"] as const).flatMap((medium) =>
    slots[medium].map((source, slot): SlotBinding => {
      const isAnnouncer = medium === "audio" && slot === AUDIO_SLOT.announcer
      const place: KeyPlaceId = isAnnouncer ? "announcement" : person.place
      const epoch = isAnnouncer ? state.announcement.epoch : (state.places[person.place]?.epoch ?? 0)
      return { slot, medium, source: source === null ? null : sourceOf(source), place, epoch }
    }),
  )
}

/**
 * Does what a device was told of a slot still stand, by what it was told of the talk since? The state comes first, the slots when
 * the engine has followed it: whoever went, was cut off or is closed is not shown or played for so long.
 */
export function stillStands(state: TalkState, listener: ParticipantId, { source, place }: SlotBinding): boolean {
  if (source === null) return false
  if (place === "announcement") return state.announcer === source.participant
  const from = state.participants[source.participant]
  const isHere = state.participants[listener]?.place === place && from?.place === place
  return isHere && isOpen(state, from, source.kind)
}

function sourceOf(id: SourceId): NonNullable<SlotBinding["source"]> {
  const [participant, kind] = id.split(":") as [ParticipantId, SourceKind]
  return { id, participant, kind }
}

function planFor(state: TalkState, listener: Participant): SlotPlan {
  const audio = new Array<SourceId | null>(SLOTS.audio).fill(null)
  const video = new Array<SourceId | null>(SLOTS.video).fill(null)
  const place = state.places[listener.place]
  if (state.phase === "closed" || !listener.isPresent || listener.place === "lobby" || place === undefined)
    return { audio, video }
  for (const [slot, heard] of voicesFor(state, place, listener)) audio[slot] = `${heard}:microphone`
  picturesFor(state, place, listener).forEach((source, slot) => {
    video[slot] = source
  })
  return { audio, video }
}

type Heard = readonly [slot: number, participant: ParticipantId]

function voicesFor(state: TalkState, place: Place, listener: Participant): Heard[] {
  const announcer = state.announcer === null ? undefined : state.participants[state.announcer]
  const announced: Heard[] =
    announcer !== undefined && announcer.id !== listener.id && isAudible(state, announcer)
      ? [[AUDIO_SLOT.announcer, announcer.id]]
      : []
  const here = placeVoices(state, place, listener)
  // Under 64 kbit/s there is room for one voice: the announcement, else the chosen channel, else the floor.
  if (listener.quality !== "voice") return [...announced, ...here]
  const one = announced[0] ?? here.find(([slot]) => slot === AUDIO_SLOT.channel) ?? here[0]
  return one === undefined ? [] : [one]
}

function placeVoices(state: TalkState, place: Place, listener: Participant): Heard[] {
  const floor = floorVoices(state, place).filter(([, id]) => id !== listener.id)
  if (listener.desk !== null) {
    const heard = deskVoices(state, place, listener)
    return [
      ...heard,
      ...handoverVoice(state, place, listener).filter(([, id]) => heard.every(([, each]) => each !== id)),
    ]
  }
  const { language, withFloor } = listener.listening
  const holder = language === null ? null : audibleHolder(state, place, language)
  if (holder === null || holder === listener.id) return floor
  const channel: Heard = [AUDIO_SLOT.channel, holder]
  return withFloor ? [...floor, channel] : [channel]
}

/** In floor order the speaker, and chairs with an open microphone; in a discussion everybody who has a seat. */
function floorVoices(state: TalkState, place: Place): Heard[] {
  if (place.mode === "discussion")
    return place.voices.flatMap((id, seat): Heard[] => {
      const person = id === null ? undefined : state.participants[id]
      return person !== undefined && isFloorVoice(state, place, person) ? [[VOICE_SLOTS[seat] ?? 0, person.id]] : []
    })
  const speaker = place.floor === null ? undefined : state.participants[place.floor]
  const first: Heard[] =
    speaker !== undefined && isFloorVoice(state, place, speaker) ? [[AUDIO_SLOT.floor, speaker.id]] : []
  const chairs = peopleIn(state, place.id).filter(
    (each) => each.role === "chair" && each.id !== place.floor && isFloorVoice(state, place, each),
  )
  const last = AUDIO_SLOT.announcer - AUDIO_SLOT.chair
  return [...first, ...chairs.slice(0, last).map((each, at): Heard => [AUDIO_SLOT.chair + at, each.id])]
}

function isFloorVoice(state: TalkState, place: Place, person: Participant): boolean {
  const speaksIntoChannel = person.desk !== null && person.desk.speaks !== null
  return isAudible(state, person) && person.place === place.id && state.announcer !== person.id && !speaksIntoChannel
}

/** An interpreter hears the floor, or the channel she interprets from; where that has no voice, the floor again. */
function deskVoices(state: TalkState, place: Place, listener: Participant): Heard[] {
  const hears = listener.desk?.hears ?? "floor"
  const relay = hears === "floor" ? null : audibleHolder(state, place, hears)
  if (relay !== null && relay !== listener.id) return [[AUDIO_SLOT.floor, relay]]
  return floorVoices(state, place).filter(([, id]) => id !== listener.id)
}

/** While a channel passes on, the colleague who takes it hears the one who gives it. */
function handoverVoice(state: TalkState, place: Place, listener: Participant): Heard[] {
  const channel = place.channels.find((each) => each.handover?.to === listener.id)
  const holder = channel === undefined ? null : audibleHolder(state, place, channel.language)
  return holder === null || holder === listener.id ? [] : [[AUDIO_SLOT.channel, holder]]
}

function audibleHolder(state: TalkState, place: Place, language: ChannelLanguage): ParticipantId | null {
  const id = channelIn(place, language)?.holder ?? null
  const holder = id === null ? undefined : state.participants[id]
  if (holder === undefined || holder.place !== place.id || state.announcer === holder.id) return null
  return isAudible(state, holder) ? holder.id : null
}
