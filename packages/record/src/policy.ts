import { type VerifierKey, verifierKeyOrNull } from "./note.ts"

/** Whom to trust (C2SP tlog-policy): the log, the witnesses, and which of them together are enough. */
export type Policy = {
  readonly log: VerifierKey
  /** By the name they have in the policy. */
  readonly witnesses: ReadonlyMap<string, VerifierKey>
  readonly groups: ReadonlyMap<string, Group>
  readonly quorum: string
}
type Group = { readonly needed: number; readonly members: readonly string[] }

export type PolicyRefusal = {
  readonly code: "policy-malformed" | "policy-key-twice" | "policy-not-both"
  readonly line?: number
}

const LIMIT = 32

/**
 * Reads a policy.
 *
 * @param required names that the quorum must never do without: both parties. A policy that is content with one of them
 * would let two views of the record both look valid, and is refused.
 */
export function parsePolicy(text: string, required: readonly string[] = []): Policy | PolicyRefusal {
  const draft: Draft = { log: null, witnesses: new Map(), groups: new Map(), grouped: new Set(), quorum: null }
  for (const [at, line] of text.split("\n").entries()) {
    const words = line.split(/[ \t]+/).filter((word) => word !== "")
    if (words.length === 0 || words[0]?.startsWith("#")) continue
    if (!readLine(words, draft)) return { code: "policy-malformed", line: at + 1 }
  }
  const { log, witnesses, groups, quorum } = draft
  if (log === null || quorum === null) return { code: "policy-malformed" }
  const keys = [log, ...witnesses.values()].map((key) => key.publicKey.join())
  if (new Set(keys).size !== keys.length) return { code: "policy-key-twice" }
  const policy: Policy = { log, witnesses, groups, quorum }
  for (const name of required) {
    const all = new Set([...witnesses.keys()].filter((witness) => witness !== name))
    if (!witnesses.has(name) || isSatisfied(policy, quorum, all)) return { code: "policy-not-both" }
  }
  return policy
}

/** Whether the quorum has signed: counts distinct configured keys, never lines. */
export function meetsPolicy(policy: Policy, signers: readonly VerifierKey[]): boolean {
  const names = [...policy.witnesses].filter(([, key]) => signers.some((signer) => isSame(signer, key)))
  return isSatisfied(policy, policy.quorum, new Set(names.map(([name]) => name)))
}

/** The policy of a process: `all` of the parties' witnesses. */
export function formatPolicy(
  log: string,
  witnesses: readonly { readonly name: string; readonly key: string }[],
): string {
  const lines = witnesses.map(({ name, key }) => `witness ${name} ${key}`)
  const group = `group parties all ${witnesses.map(({ name }) => name).join(" ")}`
  return [`log ${log}`, ...lines, group, "quorum parties", ""].join("\n")
}

type Draft = {
  log: VerifierKey | null
  readonly witnesses: Map<string, VerifierKey>
  readonly groups: Map<string, Group>
  readonly grouped: Set<string>
  quorum: string | null
}

function readLine([kind, ...rest]: readonly string[], draft: Draft): boolean {
  const isKnown = (name: string): boolean => draft.witnesses.has(name) || draft.groups.has(name)
  if (kind === "log") {
    const key = rest.length === 1 ? keyOrNull(rest[0]!, 1) : null
    if (key === null || draft.log !== null) return false
    draft.log = key
    return true
  }
  if (kind === "witness") {
    const [name = "", text = ""] = rest
    const key = rest.length === 2 || rest.length === 3 ? keyOrNull(text, 4) : null
    if (key === null || isKnown(name) || draft.witnesses.size >= LIMIT) return false
    draft.witnesses.set(name, key)
    return true
  }
  if (kind === "group") return readGroup(rest, draft, isKnown)
  if (kind !== "quorum" || rest.length !== 1 || draft.quorum !== null || !isKnown(rest[0]!)) return false
  draft.quorum = rest[0]!
  return true
}

function readGroup(
  [name = "", rule = "", ...members]: readonly string[],
  draft: Draft,
  isKnown: (name: string) => boolean,
): boolean {
  const needed = rule === "all" ? members.length : rule === "any" ? 1 : /^[1-9][0-9]?$/.test(rule) ? Number(rule) : 0
  const isWell =
    name !== "" &&
    !isKnown(name) &&
    draft.groups.size < LIMIT &&
    needed >= 1 &&
    needed <= members.length &&
    new Set(members).size === members.length &&
    members.every((member) => isKnown(member) && !draft.grouped.has(member))
  if (!isWell) return false
  for (const member of members) draft.grouped.add(member)
  draft.groups.set(name, { needed, members })
  return true
}

function keyOrNull(text: string, type: 1 | 4): VerifierKey | null {
  const key = verifierKeyOrNull(text)
  return key?.type === type ? key : null
}

function isSatisfied(policy: Policy, name: string, signed: ReadonlySet<string>): boolean {
  const group = policy.groups.get(name)
  if (group === undefined) return signed.has(name)
  return group.members.filter((member) => isSatisfied(policy, member, signed)).length >= group.needed
}

const isSame = (a: VerifierKey, b: VerifierKey): boolean =>
  a.name === b.name && a.id === b.id && a.publicKey.join() === b.publicKey.join()
