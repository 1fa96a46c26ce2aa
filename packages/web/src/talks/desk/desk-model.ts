import {
  type ChannelLanguage,
  channelIn,
  type Desk,
  emptyChannels,
  isRelayCircle,
  offeredTo,
  type Participant,
  type ParticipantId,
  type Place,
  speakerFor,
  type TalkState,
  turnOf,
} from "@wasit/domain/room"
import { chainOf } from "./chains.ts"

/** Something that keeps her from being heard, or from hearing what she thinks she hears. */
export type DeskWarning =
  | { readonly kind: "muted" | "microphone-off" | "coughing" | "silent" }
  | { readonly kind: "relay-lost" | "required-empty"; readonly language: ChannelLanguage }

/** What she may listen to, and why not where she may not. */
export type HearOption = {
  readonly from: "floor" | ChannelLanguage
  readonly through: readonly ChannelLanguage[]
  readonly holder: ParticipantId | null
  readonly hindrance: "nobody" | "circle" | null
}

/** A channel that passes from one colleague to the other; both speak until `at`. */
export type HandoverView = {
  readonly language: ChannelLanguage
  readonly part: "gives" | "takes"
  readonly with: ParticipantId
  readonly at: number
  /** The newcomer's microphone is open: to a closed one the channel does not pass when the count ends. */
  readonly isReady: boolean
}

/** The interpreter's desk as it stands: everything the page says, decided here. */
export type DeskView = {
  readonly place: Place
  readonly languages: Desk["languages"]
  readonly speaks: ChannelLanguage | null
  /** What one press of the key turns to. */
  readonly turnsTo: ChannelLanguage
  /** Where she may take a channel: each of her two, with who holds it now. */
  readonly channels: readonly {
    readonly language: ChannelLanguage
    readonly holder: ParticipantId | null
    readonly isRequired: boolean
  }[]
  readonly hears: "floor" | ChannelLanguage
  readonly hearsThrough: readonly ChannelLanguage[]
  /** Whose voice that is; "slower please" goes there. */
  readonly heard: ParticipantId | null
  readonly hearOptions: readonly HearOption[]
  readonly isCoughing: boolean
  readonly isOnAir: boolean
  /** Colleagues here who could take over her channel. */
  readonly partners: readonly ParticipantId[]
  readonly handover: HandoverView | null
  readonly warnings: readonly DeskWarning[]
}

/**
 * @param isSilent no sound came from her own microphone for ten seconds, as her device measures it
 * @returns null for whoever has not sat down at a desk
 */
export function deskView(talk: TalkState, me: ParticipantId, isSilent = false): DeskView | null {
  const self = talk.participants[me]
  const place = self === undefined ? undefined : talk.places[self.place]
  if (self === undefined || place === undefined || self.desk === null) return null
  const { languages, speaks, hears } = self.desk
  const isOnAir = speaks !== null && self.sends.microphone && !self.isMuted && !self.desk.isCoughing
  return {
    place,
    languages,
    speaks,
    turnsTo: turnOf(self.desk),
    channels: languages.map((language) => ({
      language,
      holder: holderOf(talk, place, language),
      isRequired: place.required.includes(language) && !talk.waived.includes(language),
    })),
    hears,
    hearsThrough: hears === "floor" ? [] : [hears, ...chainOf(place, hears)],
    heard: speakerFor(talk, place, self.desk),
    hearOptions: hearOptions(talk, place, self.desk, me),
    isCoughing: self.desk.isCoughing,
    isOnAir,
    partners: speaks === null ? [] : partnersOf(talk, place, self, speaks),
    handover: handoverOf(talk, place, me),
    warnings: warningsOf(talk, place, self, self.desk, isSilent && isOnAir),
  }
}

function hearOptions(talk: TalkState, place: Place, desk: Desk, me: ParticipantId): readonly HearOption[] {
  const others = place.channels.filter(({ language, holder }) => language !== desk.speaks && holder !== me)
  return [
    { from: "floor", through: [], holder: speakerFor(talk, place, null), hindrance: null },
    ...others.map(({ language, holder }) => ({
      from: language,
      through: chainOf(place, language),
      holder,
      hindrance:
        holder === null
          ? ("nobody" as const)
          : desk.speaks !== null && isRelayCircle(place, desk.speaks, language)
            ? ("circle" as const)
            : null,
    })),
  ]
}

function partnersOf(
  talk: TalkState,
  place: Place,
  self: Participant,
  language: ChannelLanguage,
): readonly ParticipantId[] {
  return Object.values(talk.participants)
    .filter(
      (each) =>
        each.id !== self.id &&
        each.place === self.place &&
        each.isPresent &&
        each.desk?.speaks === null &&
        each.desk.languages.includes(language) &&
        offeredTo(place, each.id) === null,
    )
    .map(({ id }) => id)
}

function handoverOf(talk: TalkState, place: Place, me: ParticipantId): HandoverView | null {
  for (const { language, holder, handover } of place.channels) {
    if (handover === null) continue
    const newcomer = talk.participants[handover.to]
    const isReady = newcomer?.isPresent === true && newcomer.sends.microphone && !newcomer.isMuted
    if (holder === me) return { language, part: "gives", with: handover.to, at: handover.at, isReady }
    if (handover.to === me && holder !== null)
      return { language, part: "takes", with: holder, at: handover.at, isReady }
  }
  return null
}

function warningsOf(
  talk: TalkState,
  place: Place,
  self: Participant,
  desk: Desk,
  isSilent: boolean,
): readonly DeskWarning[] {
  const warnings: DeskWarning[] = []
  if (desk.speaks !== null) {
    if (self.isMuted) warnings.push({ kind: "muted" })
    else if (!self.sends.microphone) warnings.push({ kind: "microphone-off" })
    else if (desk.isCoughing) warnings.push({ kind: "coughing" })
    else if (isSilent) warnings.push({ kind: "silent" })
  }
  if (desk.hears !== "floor" && (channelIn(place, desk.hears)?.holder ?? null) === null) {
    warnings.push({ kind: "relay-lost", language: desk.hears })
  }
  // While she speaks into one of her two, the other direction is the rest of the conversation, not a gap.
  for (const language of desk.speaks === null ? emptyChannels(talk, place) : []) {
    if (desk.languages.includes(language)) warnings.push({ kind: "required-empty", language })
  }
  return warnings
}

/** Whole seconds until an instant of the server's clock, never below none. */
export function secondsUntil(at: number, now: number): number {
  return Math.max(0, Math.ceil((at - now) / 1000))
}

/** Who holds a channel; whose line is lost holds none, and a colleague may take it. */
function holderOf(talk: TalkState, place: Place, language: ChannelLanguage): ParticipantId | null {
  const holder = channelIn(place, language)?.holder ?? null
  return holder !== null && talk.participants[holder]?.isPresent === true ? holder : null
}
