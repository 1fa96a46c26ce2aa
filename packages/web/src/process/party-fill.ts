import { inNeutralOrder, type PartyId, type ProcessState, partiesOf } from "@wasit/domain"
import type { PartyFill } from "../charts/index.ts"

/**
 * The fill by which a party is known in every picture of a process. It follows from where the process came from, never from
 * the order of a page: orders turn, and a reader who learned a colour on one page must find it on the next.
 */
export function partyFill({ process }: Pick<ProcessState, "process">, party: PartyId): PartyFill {
  return inNeutralOrder(partiesOf(process), process.origin)[0] === party ? "one" : "other"
}
