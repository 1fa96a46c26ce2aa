import { mayRead } from "./process/compartments.ts"
import { delegationById, inNeutralOrder, partiesOf } from "./process/state.ts"
import type { Act, RecordEntry } from "./shared/act.ts"
import type { DelegationId, MemberId, PartyId } from "./shared/ids.ts"
import type { Wording } from "./shared/language.ts"
import type { ProcessState } from "./state.ts"

/** Who looks: a member of a delegation, or null for the public. */
export type Viewer = { readonly delegation: DelegationId; readonly member: MemberId } | null

/**
 * What of an act this viewer may have: the body if its compartment may be read, and of its parts those whose compartment
 * may. `compartmentOf` tells in which compartment a part stands. Null: not even that it exists.
 */
export function discloseEntry(
  viewer: Viewer,
  entry: RecordEntry,
  compartmentOf: (digest: string) => Act["ctx"] | null,
): RecordEntry | null {
  if (viewer === null) return null
  const delegation = viewer.delegation
  const parts = new Map(
    [...entry.parts].filter(([digest]) => {
      const ctx = compartmentOf(digest)
      return ctx !== null && mayRead(delegation, ctx)
    }),
  )
  return { ...entry, body: mayRead(delegation, entry.ctx) ? entry.body : null, parts }
}

/** What anybody may know of the process itself: its title, that it is a rehearsal, how the parties are called. */
export type PublicProcess = {
  readonly title: Wording
  readonly isRehearsal: boolean
  readonly parties: readonly { readonly id: PartyId; readonly label: Wording }[]
}

export function disclosePublicProcess({ process }: ProcessState): PublicProcess {
  const parties = inNeutralOrder(partiesOf(process), process.origin).map((id) => ({
    id,
    label: delegationById(process, id)?.label ?? {},
  }))
  return { title: process.title, isRehearsal: process.isRehearsal, parties }
}
