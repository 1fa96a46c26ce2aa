import { type MemberId, memberKey } from "@wasit/domain"
import type { Replica } from "../../record/replica.ts"
import type { KeyOfMember } from "./room-keys.ts"

/**
 * The keys that the record proves: of members who are admitted now, and whose enrolment stands under a head that both
 * parties cosigned. A key that only the server shows is none.
 */
export function keysInRecord(replica: Replica): KeyOfMember {
  return (member) => {
    const { state, cosignedTo } = replica.view
    const brought = replica.entries.findLast(
      ({ header }) =>
        header.actor === member && (header.act === "member-enrolled/1" || header.act === "process-founded/1"),
    )
    return brought !== undefined && brought.index < cosignedTo ? memberKey(state, member as MemberId) : null
  }
}
