import * as v from "valibot"
import { DELEGATION_KINDS, type DelegationId, type MemberId, type PartyId } from "./ids.ts"
import { id } from "./schema.ts"

const IS_DELEGATION = new RegExp(`^(${DELEGATION_KINDS.join("|")})_[a-z0-9][a-z0-9-]{0,40}$`)

export const delegationId = v.custom<DelegationId>((input) => typeof input === "string" && IS_DELEGATION.test(input))
export const partyId = v.custom<PartyId>(
  (input) => typeof input === "string" && /^party_[a-z0-9][a-z0-9-]{0,40}$/.test(input),
)

/** `<delegation>/<slug>`, for example `party_gov/list-officer`. */
export const memberId = v.custom<MemberId>((input) => {
  if (typeof input !== "string") return false
  const [delegation = "", slug = "", ...rest] = input.split("/")
  return rest.length === 0 && IS_DELEGATION.test(delegation) && /^[a-z0-9][a-z0-9-]{0,40}$/.test(slug)
})

export const authorityId = id("authority")
