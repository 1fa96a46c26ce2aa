import { AUDIO_SLOT, type Participant, type SlotBinding } from "@wasit/domain/room"

/** How loud the floor stays under an interpreter, or everything under an announcement. */
const DUCKED = 0.2
/** After so long without a sound from the interpreter the floor is raised again. */
const QUIET_CHANNEL_MS = 10_000

export type SlotGain = { readonly gain: number; readonly isDucked: boolean }

/**
 * How loud each voice slot is played. An announcement turns everything else down; an interpreter of the chosen channel turns
 * down the floor, for as long as something comes from that channel.
 *
 * @param channelQuietMs how long nothing was heard in the slot of the chosen channel
 */
export function gainsOf(
  bindings: readonly SlotBinding[],
  me: Participant | null,
  channelQuietMs: number,
): ReadonlyMap<number, SlotGain> {
  const bound = bindings.filter((each) => each.medium === "audio" && each.source !== null)
  const has = (slot: number) => bound.some((each) => each.slot === slot)
  const isAnnounced = has(AUDIO_SLOT.announcer)
  const isInterpreted =
    me !== null &&
    me.desk === null &&
    me.listening.language !== null &&
    has(AUDIO_SLOT.channel) &&
    channelQuietMs < QUIET_CHANNEL_MS
  return new Map(
    bound.map(({ slot }) => {
      const isDucked = slot !== AUDIO_SLOT.announcer && (isAnnounced || (isInterpreted && slot !== AUDIO_SLOT.channel))
      return [slot, { gain: isDucked ? DUCKED : 1, isDucked }]
    }),
  )
}
