import * as v from "valibot"
import { ACT_RULES, type ActCode, BODIES, isActCode, PROPOSING } from "./acts.ts"
import { handlerOf } from "./handlers.ts"
import { hasAllParts, type PartsAtHand, refuseParts } from "./parts.ts"
import { compartmentKind } from "./process/compartments.ts"
import { refuseProposal } from "./process/proposals.ts"
import { holds } from "./process/state.ts"
import type { RefusalCode } from "./refusals.ts"
import type { Act, Refusal } from "./shared/act.ts"
import { instantToEpochSeconds } from "./shared/calendar.ts"
import type { Moment } from "./shared/handler.ts"
import { delegationOf, kindOf, type ProposalId } from "./shared/ids.ts"
import { instant } from "./shared/schema.ts"
import type { ProcessState } from "./state.ts"

/** How far an author's clock may differ from the clock of the one who decides. */
const CLOCK_SECONDS = 300
/** How far a rehearsal's story may jump at once. */
const JUMP_SECONDS = 400 * 86_400

/** May this act enter the record now? Null if it may; otherwise the first thing that stands against it. */
export function decide(state: ProcessState, act: Act, moment: Moment): Refusal<RefusalCode> | null {
  return judge(state, act, moment, "unsealed")
}

/**
 * The same for a reader who may have only some of the parts. A rule that needs a part he has not is not judged: an entry
 * is never called wrong for what was withheld from him.
 */
export function judge(state: ProcessState, act: Act, moment: Moment, atHand: PartsAtHand): Refusal<RefusalCode> | null {
  if (!isActCode(act.act)) return { code: "act-unknown", act: act.act }
  const rule = ACT_RULES[act.act]
  if (compartmentKind(act.ctx) !== rule.ctx) return { code: "compartment-wrong", ctx: act.ctx }
  return (
    refuseAuthor(state, act, act.act) ??
    refuseTime(state, act, moment) ??
    refuseContent(state, act, act.act, moment, atHand)
  )
}

function refuseAuthor(state: ProcessState, act: Act, code: ActCode): Refusal<RefusalCode> | null {
  const rule = ACT_RULES[code]
  const kind = kindOf(delegationOf(act.actor))
  if (!(rule.by as readonly string[]).includes(kind)) return { code: "not-permitted", act: code, kind }
  if (code === "process-founded/1") return state.size === 0 ? null : { code: "already-founded" }
  if (!state.process.isFounded) return { code: "not-founded" }
  if (code === "member-enrolled/1") return null
  const member = state.process.members.get(act.actor)
  if (member === undefined || member.standing !== "admitted") return { code: "not-admitted", member: act.actor }
  return holds(member, rule.mandate) ? null : { code: "mandate-missing", mandate: rule.mandate }
}

/** Time does not run backwards, and nobody writes with a clock that is far off. */
function refuseTime(state: ProcessState, act: Act, moment: Moment): Refusal<RefusalCode> | null {
  if (!v.is(instant, act.at)) return { code: "time-wrong" }
  if (state.lastAt === null) {
    // Only a rehearsal says for itself when its story begins.
    const isStory = (act.body as { readonly isRehearsal?: unknown } | null)?.isRehearsal === true
    const off = Math.abs(instantToEpochSeconds(act.at) - instantToEpochSeconds(moment.at))
    return isStory || off <= CLOCK_SECONDS ? null : { code: "clock-differs", now: moment.at }
  }
  const at = instantToEpochSeconds(act.at)
  const last = instantToEpochSeconds(state.lastAt)
  const now = instantToEpochSeconds(moment.at)
  if (state.process.isRehearsal)
    return at < last || at > last + JUMP_SECONDS ? { code: "time-wrong", last: state.lastAt } : null
  // Two authors a few seconds apart may be entered in either order.
  return at < last - CLOCK_SECONDS || Math.abs(at - now) > CLOCK_SECONDS
    ? { code: "clock-differs", now: moment.at }
    : null
}

function refuseContent(
  state: ProcessState,
  act: Act,
  code: ActCode,
  moment: Moment,
  atHand: PartsAtHand,
): Refusal<RefusalCode> | null {
  // Sealed to others: who may read it decides; here only author and time count.
  if (act.body === null) return null
  const parsed = v.safeParse(BODIES[code], act.body)
  if (!parsed.success) return { code: "body-malformed", path: v.getDotPath(parsed.issues[0]) ?? "" }
  const suspended = refuseSuspended(state, act, code)
  if (suspended !== null) return suspended
  if (code in PROPOSING) {
    const taken = refuseProposal(state.process, (parsed.output as { readonly proposal: ProposalId }).proposal)
    if (taken !== null) return taken
  }
  const output = parsed.output as Readonly<Record<string, unknown>>
  const part = refuseParts(act, code, output, atHand)
  if (part !== null) return part
  if (atHand === "some" && !hasAllParts(act, code, output)) return null
  return handlerOf(code).handler.refuse(parsed.output as never, state, act, moment)
}

/** A suspended process takes no step but these. */
const WHILE_SUSPENDED: ReadonlySet<ActCode> = new Set<ActCode>([
  "process-resumed/1",
  "compliance-claimed/1",
  "compliance-answered/1",
  "truce-offered/1",
  "truce-answered/1",
  "statement-recorded/1",
  "statement-issued/1",
  "invitation-issued/1",
  "member-enrolled/1",
  "member-admitted/1",
  "member-removed/1",
  "rehearsal-advanced/1",
])

function refuseSuspended(state: ProcessState, act: Act, code: ActCode): Refusal<RefusalCode> | null {
  const { suspension } = state.agreement
  if (suspension === null || WHILE_SUSPENDED.has(code)) return null
  // The neutral's own entries go on: people under way must not be left without a record.
  return kindOf(delegationOf(act.actor)) === "neutral" ? null : { code: "suspended", by: suspension.by }
}
