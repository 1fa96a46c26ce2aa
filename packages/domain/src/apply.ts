import { isActCode, PROPOSING, parseBody } from "./acts.ts"
import { handlerOf } from "./handlers.ts"
import { openProposal } from "./process/proposals.ts"
import type { RecordEntry } from "./shared/act.ts"
import type { ProposalId } from "./shared/ids.ts"
import { EMPTY_STATE, type Flag, type ProcessState } from "./state.ts"

/**
 * Folds one entry. Total: it never refuses and never throws, since history once accepted must load for ever. What it
 * cannot read as an act of its kind is flagged and changes nothing else; a body sealed to others is only counted.
 */
export function apply(state: ProcessState, entry: RecordEntry): ProcessState {
  const moved = { ...state, size: entry.index + 1, lastAt: laterOf(state.lastAt, entry.at) }
  if (!isActCode(entry.act)) return flagged(moved, entry.index, "act-unknown")
  if (entry.body === null) return moved
  const body = parseBody(entry.act, entry.body)
  if (body === null) return flagged(moved, entry.index, "body-malformed")
  if (!isByMember(state, entry)) return flagged(moved, entry.index, "author-unknown")
  const { slice, handler } = handlerOf(entry.act)
  const changed = handler.apply(state[slice] as never, body as never, entry, state)
  const next: ProcessState = { ...moved, [slice]: changed }
  const mandate = entry.act in PROPOSING ? PROPOSING[entry.act as keyof typeof PROPOSING] : null
  if (mandate === null) return next
  const { proposal } = body as { readonly proposal: ProposalId }
  if (next.process.proposals.has(proposal)) return next
  return { ...next, process: openProposal(next.process, proposal, mandate, entry) }
}

/** Folds a record from its beginning, or on from a state. */
export function fold(entries: Iterable<RecordEntry>, from: ProcessState = EMPTY_STATE): ProcessState {
  let state = from
  for (const entry of entries) state = apply(state, entry)
  return state
}

/** What is not a member's changes nothing, whatever it says; a newcomer and the founder come with their own act. */
function isByMember(state: ProcessState, entry: RecordEntry): boolean {
  if (entry.act === "process-founded/1") return !state.process.isFounded
  if (entry.act === "member-enrolled/1") return state.process.isFounded
  return state.process.members.get(entry.actor)?.standing === "admitted"
}

function flagged(state: ProcessState, index: number, code: Flag["code"]): ProcessState {
  return { ...state, flags: [...state.flags, { index, code }] }
}

const laterOf = (one: string | null, other: string): string => (one !== null && one > other ? one : other)
