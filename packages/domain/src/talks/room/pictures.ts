import { inNeutralOrder } from "../../process/state.ts"
import { peopleIn } from "./change.ts"
import type { Participant, Place, SourceId, TalkState } from "./state.ts"
import { isVisible } from "./voices.ts"

/**
 * The pictures a device receives: the stage first, then as many tiles as it wants, in order: speaker, heads of delegation, the
 * pinned one, last speakers, everybody else. A pinned picture keeps the first tile, whatever else changes.
 */
export function picturesFor(state: TalkState, place: Place, listener: Participant): (SourceId | null)[] {
  const tiles = tilesOf(listener)
  if (tiles === null) return []
  const others = peopleIn(state, place.id).filter((each) => each.id !== listener.id && isVisible(state, each))
  const stage = stageOf(place, others)
  const rest = ordered(state, place, others).filter((each) => each !== stage)
  const pinned = rest.find((each) => each.id === listener.pinned)
  const shown = pinned === undefined ? rest : [pinned, ...rest.filter((each) => each !== pinned)]
  const show = (person: Participant | undefined): SourceId | null =>
    person === undefined || person.sends.picture === null ? null : `${person.id}:${person.sends.picture}`
  return [show(stage), ...shown.slice(0, tiles).map(show)]
}

/** How many pictures beside the stage; null: none at all. */
function tilesOf({ quality, tiles }: Participant): number | null {
  if (quality === "full") return tiles
  return quality === "low" ? Math.min(tiles, 1) : null
}

/** A shared screen, else whoever has the floor, else whoever spoke last. */
function stageOf(place: Place, others: readonly Participant[]): Participant | undefined {
  const find = (id: string | null | undefined) => others.find((each) => each.id === id)
  return (
    others.find((each) => each.sends.picture === "screen") ??
    find(place.floor) ??
    place.lastSpeakers.map(find).find((each) => each !== undefined) ??
    others.find((each) => each.role === "head") ??
    others[0]
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
