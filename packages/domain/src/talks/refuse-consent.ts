import type * as v from "valibot"
import type { Act, Refusal } from "../shared/act.ts"
import { instantToEpochSeconds } from "../shared/calendar.ts"
import { delegationOf, type SessionId } from "../shared/ids.ts"
import type { TALKS_ACTS } from "./acts.ts"
import { signaturesUnder } from "./consent.ts"
import type { TalksRefusal } from "./refusals.ts"
import { firstFormOf, sheetOf } from "./sheet.ts"
import type { SheetSignature, TalksWorld } from "./state.ts"

type Body<Code extends keyof typeof TALKS_ACTS> = v.InferOutput<(typeof TALKS_ACTS)[Code]>
type Refused = Refusal<TalksRefusal> | null

/** TA11: what must be interpreted is said before or during the sitting, by a head. */
export function refuseRequirement(body: Body<"interpretation-required/1">, world: TalksWorld, act: Act): Refused {
  return refuseSitting(world, body.session, act)
}

export function refuseWaiver(body: Body<"interpretation-waived/1">, world: TalksWorld, act: Act): Refused {
  return refuseSitting(world, body.session, act)
}

/** An author's clock may be off by so many seconds (PR9). */
const CLOCK_OFF = 300

/**
 * TA13: a recorder is a member whom everybody can see, and every head agrees to the same one. The head of its own delegation
 * names it first: nobody makes a recorder of somebody else's delegate, who would have no voice then.
 */
export function refuseRecorder(body: Body<"recorder-admitted/1">, world: TalksWorld, act: Act): Refused {
  const refused = refuseSitting(world, body.session, act)
  if (refused !== null) return refused
  const member = world.process.members.get(body.recorder)
  if (member?.standing !== "admitted") return { code: "member-unknown", member: body.recorder }
  const session = world.talks.sessions.get(body.session)
  if (session?.delegations.includes(member.delegation) !== true)
    return { code: "delegation-not-convened", id: member.delegation }
  if (member.isHead) return { code: "recorder-is-head" }
  const heads = session.recorders.get(body.recorder)
  const own = delegationOf(act.actor)
  if (heads === undefined && own !== member.delegation) return { code: "recorder-not-named", id: member.delegation }
  return heads?.has(own) === true ? { code: "recorder-admitted-already" } : null
}

/** TA48: whoever agreed may withdraw while the sitting lasts. */
export function refuseWithdrawal(body: Body<"recorder-withdrawn/1">, world: TalksWorld, act: Act): Refused {
  const refused = refuseSitting(world, body.session, act)
  if (refused !== null) return refused
  const heads = world.talks.sessions.get(body.session)?.recorders.get(body.recorder)
  return heads?.has(delegationOf(act.actor)) === true ? null : { code: "recorder-not-admitted" }
}

/** TA49: only who was admitted as a recorder enters a recording, also after the sitting, and each file once. */
export function refuseRecording(body: Body<"recording-made/1">, { talks }: TalksWorld, act: Act): Refused {
  const session = talks.sessions.get(body.session)
  if (session === undefined) return { code: "session-unknown", id: body.session }
  if (!session.onceAdmitted.has(act.actor)) return { code: "recorder-not-admitted" }
  const [from, until, now] = [body.from, body.until, act.at].map(instantToEpochSeconds) as [number, number, number]
  if (from > until || until > now + CLOCK_OFF) return { code: "recording-times-wrong" }
  const isKnown = session.recordings.some((each) => each.digest === body.digest)
  return isKnown ? { code: "recording-entered-already" } : null
}

/**
 * TA14: the sheet that stands now is signed, by each delegation under the digest that its own device computed. Every reader
 * computes it too and sees who signed another one; a false digest hinders nobody else, and may be put right.
 */
export function refuseSheet(
  body: Body<"sheet-signed/2">,
  form: SheetSignature["form"],
  world: TalksWorld,
  act: Act,
): Refused {
  const session = world.talks.sessions.get(body.session)
  if (session === undefined) return { code: "session-unknown", id: body.session }
  const refused = refuseSigner(world, body.session, act)
  if (refused !== null) return refused
  const sheet = form === 1 ? firstFormOf(world, body.session) : sheetOf(world, body.session)
  if (sheet === null) return { code: "session-not-closed", id: body.session }
  if (sheet.position !== body.position) return { code: "sheet-changed", position: sheet.position }
  const own = signaturesUnder(session, form, body.position).find((each) => each.delegation === delegationOf(act.actor))
  return own?.digest === body.digest ? { code: "sheet-signed-already" } : null
}

function refuseSitting(world: TalksWorld, id: SessionId, act: Act): Refused {
  const session = world.talks.sessions.get(id)
  if (session === undefined) return { code: "session-unknown", id }
  if (session.closedAt !== null) return { code: "session-closed", id }
  return refuseSigner(world, id, act)
}

/** A head of a delegation that was convened. */
function refuseSigner({ process, talks }: TalksWorld, id: SessionId, act: Act): Refused {
  const own = delegationOf(act.actor)
  if (talks.sessions.get(id)?.delegations.includes(own) !== true) return { code: "delegation-not-convened", id: own }
  return process.members.get(act.actor)?.isHead === true ? null : { code: "consent-not-head" }
}
