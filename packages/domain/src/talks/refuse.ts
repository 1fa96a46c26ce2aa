import type * as v from "valibot"
import { delegationById } from "../process/state.ts"
import type { Act, Refusal } from "../shared/act.ts"
import { type AgendaItemId, delegationOf, isParty, type PointId, type SessionId } from "../shared/ids.ts"
import type { TALKS_ACTS } from "./acts.ts"
import type { TalksRefusal } from "./refusals.ts"
import type { TalksWorld } from "./state.ts"

type Body<Code extends keyof typeof TALKS_ACTS> = v.InferOutput<(typeof TALKS_ACTS)[Code]>
type Refused = Refusal<TalksRefusal> | null

export function refuseSession(body: Body<"session-convened/1">, { process, talks }: TalksWorld): Refused {
  if (talks.sessions.has(body.id)) return { code: "id-taken", id: body.id }
  const unknown = body.delegations.find((id) => delegationById(process, id) === null)
  if (unknown !== undefined) return { code: "delegation-unknown", id: unknown }
  if (new Set(body.delegations.filter(isParty)).size < 2) return { code: "session-parties-missing" }
  const items = body.agenda.map((item) => item.id)
  const twice = items.find((id, at) => items.indexOf(id) !== at)
  return twice === undefined ? null : { code: "id-taken", id: twice }
}

export function refuseOpening(body: Body<"session-opened/1">, { talks }: TalksWorld, act: Act): Refused {
  const session = talks.sessions.get(body.session)
  if (session === undefined) return { code: "session-unknown", id: body.session }
  if (session.openedAt !== null) return { code: "session-already-open", id: body.session }
  return body.openedAt > act.at ? { code: "session-time-wrong" } : null
}

export function refuseAttendance(body: Body<"attendance-recorded/1">, { talks }: TalksWorld): Refused {
  const session = talks.sessions.get(body.session)
  if (session === undefined) return { code: "session-unknown", id: body.session }
  if (session.openedAt === null) return { code: "session-not-open", id: body.session }
  return session.delegations.includes(body.delegation) ? null : { code: "delegation-not-convened", id: body.delegation }
}

export function refuseClosing(body: Body<"session-closed/1">, { talks }: TalksWorld, act: Act): Refused {
  const session = talks.sessions.get(body.session)
  if (session === undefined) return { code: "session-unknown", id: body.session }
  if (session.openedAt === null) return { code: "session-not-open", id: body.session }
  if (session.closedAt !== null) return { code: "session-closed", id: body.session }
  return body.closedAt < session.openedAt || body.closedAt > act.at ? { code: "session-time-wrong" } : null
}

/** A sentence is written in a sitting that has begun; its minutes may be finished after it closed. */
export function refusePoint(body: Body<"point-proposed/1">, world: TalksWorld, act: Act): Refused {
  return (
    refusePointId(world, body.id) ??
    refuseItem(world, body.session, body.item) ??
    refuseOutsider(world, body.session, act)
  )
}

export function refuseRewording(body: Body<"point-reworded/1">, world: TalksWorld, act: Act): Refused {
  const point = world.talks.points.get(body.point)
  if (point === undefined) return { code: "point-unknown", id: body.point }
  return refuseOutsider(world, point.session, act)
}

/** TA3: a head initials the version that stands, once. */
export function refuseInitials(body: Body<"point-initialled/1">, { process, talks }: TalksWorld, act: Act): Refused {
  const point = talks.points.get(body.point)
  if (point === undefined) return { code: "point-unknown", id: body.point }
  const current = point.versions.at(-1)
  if (current === undefined || current.version !== body.version)
    return { code: "point-version-wrong", id: body.point, version: current?.version ?? 0 }
  if (process.members.get(act.actor)?.isHead !== true) return { code: "initials-not-head" }
  const party = delegationOf(act.actor)
  return isParty(party) && current.initials.has(party) ? { code: "already-initialled", id: body.point } : null
}

export function refuseOwnSentence(body: Body<"own-sentence-recorded/1">, world: TalksWorld, act: Act): Refused {
  if (delegationOf(act.actor) !== body.delegation) return { code: "speaks-for-another" }
  return refuseItem(world, body.session, body.item) ?? refuseOutsider(world, body.session, act)
}

export function refuseOpenPoint(body: Body<"open-point-recorded/1">, world: TalksWorld, act: Act): Refused {
  if (body.owner !== null && delegationById(world.process, body.owner) === null)
    return { code: "delegation-unknown", id: body.owner }
  return (
    refusePointId(world, body.id) ??
    refuseItem(world, body.session, body.item) ??
    refuseOutsider(world, body.session, act)
  )
}

/** A host who was not convened has no part in the agenda of a sitting. */
export function refuseParking(body: Body<"item-parked/1">, world: TalksWorld, act: Act): Refused {
  return refuseItem(world, body.session, body.item) ?? refuseOutsider(world, body.session, act)
}

function refusePointId({ talks }: TalksWorld, id: PointId): Refused {
  return talks.points.has(id) || talks.openPoints.has(id) ? { code: "id-taken", id } : null
}

function refuseItem({ talks }: TalksWorld, id: SessionId, item: AgendaItemId): Refused {
  const session = talks.sessions.get(id)
  if (session === undefined) return { code: "session-unknown", id }
  if (session.openedAt === null) return { code: "session-not-open", id }
  return session.agenda.some((each) => each.id === item) ? null : { code: "item-unknown", id: item }
}

function refuseOutsider({ talks }: TalksWorld, id: SessionId, act: Act): Refused {
  const own = delegationOf(act.actor)
  return talks.sessions.get(id)?.delegations.includes(own) === true
    ? null
    : { code: "delegation-not-convened", id: own }
}
