import { delegationById, type MemberId, type ProcessState } from "@wasit/domain"

/** Whose screen it is, as the record names the member and the delegation: in every language that its label has. */
export function sharerIn({ process }: ProcessState, member: MemberId): string {
  const known = process.members.get(member)
  if (known === undefined) return member
  const labels = Object.values(delegationById(process, known.delegation)?.label ?? {})
  return [...new Set([known.name, ...labels])]
    .filter((each) => each !== undefined)
    .map(isolated)
    .join(" · ")
}

/** Kept in its own direction beside words of another script. */
const isolated = (words: string): string => `\u2068${words}\u2069`
