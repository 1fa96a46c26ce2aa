import type { Compartment } from "../shared/act.ts"
import type { DelegationId, MemberId } from "../shared/ids.ts"
import { mayRead } from "./compartments.ts"
import type { ProcessSlice } from "./state.ts"

/** What a member's signing key is called: a schema-less URL, as the signed-note format asks (C2SP signed-note). */
export const memberKeyName = (origin: string, member: MemberId): string => `${origin}/${member}`

/** What the key is called with which a member cosigns the record for a delegation. */
export const witnessKeyName = (origin: string, delegation: DelegationId, member: MemberId): string =>
  `${origin}/${delegation}/witness-${member.slice(member.indexOf("/") + 1)}`

/** The key a member signs with now; null for whoever is not, not yet, or no longer a member. */
export function memberKey(state: { readonly process: ProcessSlice }, id: MemberId): string | null {
  const member = state.process.members.get(id)
  return member?.standing === "admitted" ? member.key : null
}

/**
 * The key that must have signed an act, as the record writes it: the member's own. A founder and a newcomer bring theirs in
 * the body. Null where nobody of that name may sign.
 */
export function authorKey(
  state: { readonly process: ProcessSlice },
  { act, actor, body }: { readonly act: string; readonly actor: MemberId; readonly body: unknown },
): string | null {
  const brought = body as { readonly key?: unknown; readonly founder?: { readonly key?: unknown } | null } | null
  if (act === "process-founded/1") return textOrNull(brought?.founder?.key)
  if (act === "member-enrolled/1") return textOrNull(brought?.key)
  return memberKey(state, actor)
}

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null)

/** The age recipients of everybody who may read a compartment now: whatever stands in it is sealed to these. */
export function recipientsOf(state: { readonly process: ProcessSlice }, ctx: Compartment): string[] {
  return [...state.process.members.values()]
    .filter((member) => member.standing === "admitted" && mayRead(member.delegation, ctx))
    .map((member) => member.recipient)
}
