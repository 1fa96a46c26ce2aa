import { peopleIn, peopleOf } from "./change.ts"
import type { Roster } from "./messages.ts"
import type { KeyPlaceId, TalkState } from "./state.ts"

/** Who shares keys in a place, or, for the announcement, in all of them; null where there is no such place. */
export function rosterOf(state: TalkState, place: KeyPlaceId): Roster | null {
  if (place === "lobby") return null
  const isEverywhere = place === "announcement"
  const epoch = isEverywhere ? state.announcement.epoch : state.places[place]?.epoch
  if (epoch === undefined) return null
  const people = isEverywhere ? peopleOf(state).filter((each) => each.place !== "lobby") : peopleIn(state, place)
  return {
    place,
    epoch,
    members: people.map(({ id, member, sealKey }) => ({ participant: id, member, sealKey })),
  }
}

/** Every place in which keys are shared now. */
export function keyPlacesOf(state: TalkState): KeyPlaceId[] {
  const places = Object.values(state.places).map((each) => each.id)
  return [...places.filter((id) => id !== "lobby"), "announcement"]
}

/** Whether a change of keys must take effect at once: somebody who had them may not have them any longer. */
export function isCut(before: TalkState, after: TalkState, place: KeyPlaceId): boolean {
  const remaining = new Set(rosterOf(after, place)?.members.map((each) => keyOf(each)))
  return rosterOf(before, place)?.members.some((each) => !remaining.has(keyOf(each))) ?? false
}

const keyOf = (member: Roster["members"][number]) => `${member.participant} ${member.sealKey.pub}`
