import {
  ACT_RULES,
  type ActCode,
  type BodyOf,
  type Compartment,
  decide,
  delegationOf,
  type MemberId,
  type ProcessState,
} from "@wasit/domain"

/**
 * Would the rules let this member enter such an act now? Pages offer by it what the record would take and nothing else; the
 * rules are asked again with the act itself. Clocks are left out of it: a clock that is off is told, and hides nothing.
 */
export function mayEnter<Code extends ActCode>(
  state: ProcessState,
  member: MemberId,
  code: Code,
  body: BodyOf<Code>,
): boolean {
  const at = state.lastAt
  if (at === null) return false
  const kind = ACT_RULES[code].ctx
  const ctx = (kind === "own" || kind === "caucus" ? `${kind}:${delegationOf(member)}` : kind) as Compartment
  return (
    decide(state, { act: code, actor: member, at, ctx, body, parts: new Map() }, { at, cosignedSize: state.size }) ===
    null
  )
}
