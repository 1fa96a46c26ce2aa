import type { BodyOf, DelegationId, DelegationKind } from "@wasit/domain"
import { newId } from "./new-id.ts"
import { type WordingDraft, wordingOf } from "./wording-draft.ts"

type Delegation = BodyOf<"process-founded/1">["delegations"][number]

/** A delegation as the founder writes it. */
export type DelegationDraft = {
  readonly id: DelegationId
  readonly kind: DelegationKind
  readonly label: WordingDraft
  readonly self: WordingDraft
  readonly authorities: readonly { readonly id: `authority_${string}`; readonly label: WordingDraft }[]
}

export const newDelegation = (kind: DelegationKind): DelegationDraft => ({
  id: newId(kind),
  kind,
  label: {},
  self: {},
  authorities: [],
})

/** What a founding begins with: the founder's own delegation first, two parties, and the neutral intermediary. */
export const firstDelegations = (): readonly DelegationDraft[] => [
  newDelegation("facilitator"),
  newDelegation("party"),
  newDelegation("party"),
  newDelegation("neutral"),
]

/** The delegations of a founding; null while a label is missing, or there are fewer than two parties. */
export function delegationsOf(drafts: readonly DelegationDraft[]): Delegation[] | null {
  const delegations: Delegation[] = []
  for (const draft of drafts) {
    const label = wordingOf(draft.label)
    if (label === null) return null
    const detainingAuthorities = draft.authorities.flatMap(({ id, label: words }) => {
      const written = wordingOf(words)
      return written === null ? [] : [{ id, label: written }]
    })
    delegations.push({ id: draft.id, label, selfDesignation: wordingOf(draft.self), detainingAuthorities })
  }
  const parties = drafts.filter(({ kind }) => kind === "party").length
  return parties < 2 ? null : delegations
}
