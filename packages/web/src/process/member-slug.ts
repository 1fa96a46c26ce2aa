import type { DelegationId, MemberId } from "@wasit/domain"
import { newId } from "./new-id.ts"

/** A member's id says nothing of the person: ids stand in addresses, names only in the record. */
export function newMember(delegation: DelegationId): MemberId {
  return `${delegation}/${newId("m").slice("m_".length)}`
}
