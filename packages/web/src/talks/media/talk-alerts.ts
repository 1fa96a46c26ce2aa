import type { ParticipantId, SourceKind } from "@wasit/domain/room"
import type { Hearer, TalkAlert } from "./talk-view.ts"

/** What the parts of a talk know that somebody should be told. */
export type AlertSources = {
  readonly hearers: readonly Hearer[]
  /** Whose frames come and do not open. */
  readonly undecipherable: readonly { readonly participant: ParticipantId }[]
  readonly lost: Iterable<SourceKind>
  readonly isSilent: boolean
  readonly isBlocked: boolean
}

/** The alerts in the order in which they are shown: others first, then one's own devices. */
export function alertsOf({ hearers, undecipherable, lost, isSilent, isBlocked }: AlertSources): TalkAlert[] {
  const closed = new Set(undecipherable.map((each) => each.participant))
  const unproven = hearers.filter((each) => !each.isProven).map((each) => each.participant)
  return [
    ...[...closed].map((participant): TalkAlert => ({ code: "cannot-decrypt", participant })),
    ...unproven.map((participant): TalkAlert => ({ code: "device-unproven", participant })),
    ...[...lost].map((kind): TalkAlert => ({ code: "device-lost", kind })),
    ...(isSilent ? [{ code: "microphone-silent" } as const] : []),
    ...(isBlocked ? [{ code: "sound-blocked" } as const] : []),
  ]
}
