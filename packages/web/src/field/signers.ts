import type { DelegationId } from "@wasit/domain"
import type { SiteHandover } from "./kept.ts"

/** The sides whose signature a receipt still lacks: each party, and the neutral. */
export function missingSigners(
  { signatures }: Pick<SiteHandover, "signatures">,
  parties: readonly DelegationId[],
): (DelegationId | "neutral")[] {
  const missing: (DelegationId | "neutral")[] = parties.filter(
    (party) => !signatures.some(({ member }) => member.startsWith(`${party}/`)),
  )
  return signatures.some(({ member }) => member.startsWith("neutral_")) ? missing : [...missing, "neutral"]
}
