import { headsOf, type ProcessSlice, partiesOf } from "./state.ts"

/**
 * The trust policy that follows from the members: the log's key, and one witness key for each party, all of them needed
 * (C2SP tlog-policy). Null until every party's head has brought a witness key.
 */
export function expectedPolicy(process: ProcessSlice): string | null {
  const witnesses: string[] = []
  for (const party of partiesOf(process)) {
    const key = headsOf(process, party).find((head) => head.witnessKey !== null)?.witnessKey
    if (key === undefined || key === null) return null
    witnesses.push(`witness ${party} ${key}`)
  }
  const group = `group parties all ${partiesOf(process).join(" ")}`
  return [`log ${process.logKey}`, ...witnesses, group, "quorum parties", ""].join("\n")
}

/** The policy text that the heads of all parties adopted; null while they have not, or not the same one. */
export function adoptedPolicy(process: ProcessSlice): string | null {
  const texts = partiesOf(process).map((party) => process.policies.get(party) ?? null)
  const [first = null] = texts
  return texts.every((text) => text === first) ? first : null
}

/** The policy text by which heads are judged: the one all parties adopted. */
export function policyInForce(state: { readonly process: ProcessSlice }): string | null {
  return adoptedPolicy(state.process)
}
