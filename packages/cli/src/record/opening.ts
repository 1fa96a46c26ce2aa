import { type BodyOf, counterpart, isEarly, type ProcessState } from "@wasit/domain"
import {
  equalBytes,
  meetsPolicy,
  openNote,
  parseCheckpoint,
  parsePolicy,
  type Tree,
  type Verifier,
} from "@wasit/record"

/**
 * Holds the note that an opening carries against what it must prove: a head of this record that both parties cosigned and
 * under which both deposits stand. Null if it does; otherwise what it lacks.
 */
export async function checkOpening(
  state: ProcessState,
  body: BodyOf<"list-opened/1">,
  policyText: string | null,
  tree: Tree,
  verify: Verifier,
): Promise<string | null> {
  if (isEarly(state, body.list)) return null
  const policy = policyText === null ? null : parsePolicy(policyText)
  if (policy === null || "code" in policy) return "policy-not-adopted"
  const opened = await openNote(body.checkpoint, [policy.log, ...policy.witnesses.values()], verify)
  if ("code" in opened) return opened.code
  const keys = opened.by.map((signed) => signed.key)
  if (!keys.includes(policy.log)) return "log-unsigned"
  if (!meetsPolicy(policy, keys)) return "policy-not-met"
  const head = parseCheckpoint(opened.body)
  if (head === null || head.origin !== policy.log.name) return "checkpoint-malformed"
  if (head.size > tree.size || !equalBytes(tree.root(head.size), head.root)) return "root-differs"
  const list = state.lists.lists.get(body.list)
  if (list === undefined) return "list-unknown"
  const other = list.supplements === null ? counterpart(state.lists, list) : list
  if (other === null) return "deposit-missing"
  return Math.max(list.deposited.index, other.deposited.index) < head.size ? null : "deposits-not-cosigned"
}
