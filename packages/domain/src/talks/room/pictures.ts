import { inNeutralOrder } from "../../process/state.ts"
import { peopleIn } from "./change.ts"
import type { Participant, ParticipantId, Place, SourceId, TalkState } from "./state.ts"
import { isVisible, movesPictures } from "./voices.ts"

/**
 * The pictures a device receives: the stage first, then as many tiles as it wants, in order: speaker, heads of delegation, the
 * pinned one, last speakers, everybody else. A pinned picture keeps the first tile, whatever else changes. Whoever's line moves
 * no pictures stands in no slot: nobody looks at the last one that came.
 */
export function picturesFor(state: TalkState, place: Place, listener: Participant): (SourceId | null)[] {
  const tiles = tilesOf(listener)
  if (tiles === null) return []
  const others = seenBy(state, place, listener)
  const stage = stageOf(place, others)
  const rest = ordered(state, place, others.filter(movesPictures)).filter((each) => each !== stage)
  const pinned = rest.find((each) => each.id === listener.pinned)
  const shown = pinned === undefined ? rest : [pinned, ...rest.filter((each) => each !== pinned)]
  const show = (person: Participant | undefined): SourceId | null =>
    person === undefined || person.sends.picture === null || !movesPictures(person)
      ? null
      : `${person.id}:${person.sends.picture}`
  return [show(stage), ...shown.slice(0, tiles).map(show)]
}

/** Whose picture is the large one for this listener, whatever the lines of both carry of it. */
export function onStage(state: TalkState, listener: Participant): ParticipantId | null {
  const place = state.places[listener.place]
  return place === undefined ? null : (stageOf(place, seenBy(state, place, listener))?.id ?? null)
}

const seenBy = (state: TalkState, place: Place, listener: Participant): Participant[] =>
  peopleIn(state, place.id).filter((each) => each.id !== listener.id && isVisible(state, each))

/** How many pictures beside the stage; null: none at all. */
function tilesOf({ quality, tiles }: Participant): number | null {
  if (quality === "full") return tiles
  return quality === "low" ? Math.min(tiles, 1) : null
}

/** A shared screen, else whoever has the floor, else whoever spoke last: of these, while there are any, who moves on the screen. */
function stageOf(place: Place, others: readonly Participant[]): Participant | undefined {
  const moving = others.filter(movesPictures)
  const some = moving.length > 0 ? moving : others
  return (
    moving.find((each) => each.sends.picture === "screen") ??
    others.find((each) => each.id === place.floor) ??
    place.lastSpeakers.flatMap((id) => some.find((each) => each.id === id) ?? [])[0] ??
    some.find((each) => each.role === "head") ??
    some[0]
  )
}

function ordered(state: TalkState, place: Place, others: readonly Participant[]): Participant[] {
  const delegations = inNeutralOrder(state.delegations, state.session)
  const heads = others
    .filter((each) => each.role === "head")
    .sort((one, other) => delegations.indexOf(one.delegation) - delegations.indexOf(other.delegation))
  const speakers = [place.floor, ...place.lastSpeakers].flatMap((id) => others.find((each) => each.id === id) ?? [])
  return [...new Set([...speakers.slice(0, place.floor === null ? 0 : 1), ...heads, ...speakers, ...others])]
}
