import type { ChannelLanguage, Desk, Participant, ParticipantId, Place, TalkState } from "@wasit/domain/room"
import { chainOf, channelOf, isCircle } from "./chains.ts"

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
  /** Whose voice that is. */
  readonly heard: ParticipantId | null
  readonly hearOptions: readonly HearOption[]
  /** To whom "slower please" goes. */
  readonly speaker: ParticipantId | null
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
    turnsTo: speaks === languages[0] ? languages[1] : languages[0],
    channels: languages.map((language) => ({
      language,
      holder: channelOf(place, language)?.holder ?? null,
      isRequired: place.required.includes(language) && !talk.waived.includes(language),
    })),
    hears,
    hearsThrough: hears === "floor" ? [] : [hears, ...chainOf(place, hears)],
    heard: hears === "floor" ? place.floor : (channelOf(place, hears)?.holder ?? place.floor),
    hearOptions: hearOptions(place, self.desk, me),
    speaker: place.floor,
    isCoughing: self.desk.isCoughing,
    isOnAir,
    partners: speaks === null ? [] : partnersOf(talk, self, speaks),
    handover: handoverOf(place, me),
    warnings: warningsOf(talk, place, self, self.desk, isSilent && isOnAir),
  }
}

function hearOptions(place: Place, desk: Desk, me: ParticipantId): readonly HearOption[] {
  const others = place.channels.filter(({ language, holder }) => language !== desk.speaks && holder !== me)
  return [
    { from: "floor", through: [], holder: place.floor, hindrance: null },
    ...others.map(({ language, holder }) => ({
      from: language,
      through: chainOf(place, language),
      holder,
      hindrance:
        holder === null
          ? ("nobody" as const)
          : desk.speaks !== null && isCircle(place, desk.speaks, language)
            ? ("circle" as const)
            : null,
    })),
  ]
}

function partnersOf(talk: TalkState, self: Participant, language: ChannelLanguage): readonly ParticipantId[] {
  return Object.values(talk.participants)
    .filter(
      (each) =>
        each.id !== self.id &&
        each.place === self.place &&
        each.isPresent &&
        each.desk !== null &&
        each.desk.speaks === null &&
        each.desk.languages.includes(language),
    )
    .map(({ id }) => id)
}

function handoverOf(place: Place, me: ParticipantId): HandoverView | null {
  for (const { language, holder, handover } of place.channels) {
    if (handover === null) continue
    if (holder === me) return { language, part: "gives", with: handover.to, at: handover.at }
    if (handover.to === me && holder !== null) return { language, part: "takes", with: holder, at: handover.at }
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
  if (desk.hears !== "floor" && (channelOf(place, desk.hears)?.holder ?? null) === null) {
    warnings.push({ kind: "relay-lost", language: desk.hears })
  }
  for (const language of desk.languages) {
    const isNeeded = place.required.includes(language) && !talk.waived.includes(language)
    // While she speaks into one of her two, the other direction is the rest of the conversation, not a gap.
    if (isNeeded && desk.speaks === null && (channelOf(place, language)?.holder ?? null) === null) {
      warnings.push({ kind: "required-empty", language })
    }
  }
  return warnings
}

/** Whole seconds until an instant of the server's clock, never below none. */
export function secondsUntil(at: number, now: number): number {
  return Math.max(0, Math.ceil((at - now) / 1000))
}
