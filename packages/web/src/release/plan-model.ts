import {
  type Act,
  awaited,
  type BodyOf,
  decide,
  type Exposure,
  epochDayToDay,
  exchangeKeyInForce,
  type FinalListVersion,
  finalListInForce,
  imbalance,
  isGo,
  type MemberId,
  openReceipts,
  type PartyId,
  type ProcessState,
  partiesOf,
  proposalStanding,
  type Refusal,
  type SiteId,
  shortfallOf,
  type Tranche,
  type TrancheRows,
} from "@wasit/domain"

/** A tranche as one builds it, before anybody is asked. */
export type TrancheDraft = {
  readonly on: number | null
  readonly releases: readonly DraftRelease[]
}
export type DraftRelease = { readonly by: PartyId; readonly count: number | null; readonly site: SiteId | null }

/** Tranches that are proposed or agreed, in their order; what was refused or withdrawn holds nobody. */
function liveTranches(world: ProcessState): Tranche[] {
  return [...world.release.tranches.values()]
    .filter((each) => ["open", "agreed"].includes(proposalStanding(world.process, each.proposal)))
    .sort((one, other) => one.number - other.number)
}

/** The numbers of a final list that a party releases, lowest first. Empty where they were not disclosed to this reader. */
function numbersOf(list: FinalListVersion, party: PartyId): number[] {
  const ranges = list.numbersKnown?.[party] ?? []
  return ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
    .sort((one, other) => one - other)
}

/** The numbers of a party on the signed list that no live tranche holds yet. */
export function freeNumbers(world: ProcessState, party: PartyId): number[] {
  const list = finalListInForce(world)
  if (list === null) return []
  const taken = new Set(liveTranches(world).flatMap((each) => each.rowsKnown?.[party] ?? []))
  return numbersOf(list, party).filter((no) => !taken.has(no))
}

/** How many these are; null where there is no list, or this reader may not see the numbers on it. */
export function freeCount(world: ProcessState, party: PartyId): number | null {
  const isDisclosed = (finalListInForce(world)?.numbersKnown ?? null) !== null
  return isDisclosed ? freeNumbers(world, party).length : null
}

/** How many people a party releases in live tranches, and in a draft beside them. */
function plannedBy(world: ProcessState, party: PartyId, draft: TrancheDraft | null = null): number {
  const planned = liveTranches(world).flatMap((each) => each.releases)
  const drafted = draft?.releases ?? []
  return [...planned, ...drafted].filter((each) => each.by === party).reduce((sum, each) => sum + (each.count ?? 0), 0)
}

/** How far one side would be ahead of the key, were the plan with this draft carried out and then nothing more. */
export function exposureWith(world: ProcessState, draft: TrancheDraft | null): readonly Exposure[] {
  return (exchangeKeyInForce(world)?.rows ?? []).map((row) => {
    const given = plannedBy(world, row.given.by, draft)
    const received = plannedBy(world, row.received.by, draft)
    return { row, given, received, imbalance: imbalance(row, given, received) }
  })
}

/** How many the other side gives for `count` people of `from` by the first row of the key; null without a key between them. */
export function counterpart(
  world: ProcessState,
  from: PartyId,
  count: number,
): { readonly party: PartyId; readonly count: number } | null {
  const row = exchangeKeyInForce(world)?.rows.find((each) => each.given.by === from || each.received.by === from)
  if (row === undefined) return null
  const [own, other] = row.given.by === from ? [row.given, row.received] : [row.received, row.given]
  return { party: other.by, count: Math.floor((count * other.count) / own.count) }
}

export type DraftReady = {
  readonly body: Omit<BodyOf<"tranche-proposed/1">, "rows">
  readonly rows: TrancheRows
}

/** What is still missing before a draft can be proposed. */
export type DraftGap = "no-list" | "no-day" | "no-people" | "no-site" | "too-few-names" | "not-disclosed"

/** The proposal a draft makes: the lowest free numbers of each party. A gap where something is missing. */
export function readyDraft(
  world: ProcessState,
  draft: TrancheDraft,
  ids: { readonly proposal: `proposal_${string}`; readonly tranche: `tranche_${string}` },
): DraftReady | DraftGap {
  const list = finalListInForce(world)
  if (list === null) return "no-list"
  if (list.numbersKnown === null) return "not-disclosed"
  const chosen = draft.releases.filter((each) => (each.count ?? 0) > 0)
  if (chosen.length === 0) return "no-people"
  if (draft.on === null) return "no-day"
  const rows: Record<PartyId, number[]> = {}
  const releases: { by: PartyId; count: number; site: SiteId }[] = []
  for (const { by, count, site } of chosen) {
    if (site === null) return "no-site"
    const numbers = freeNumbers(world, by).slice(0, count ?? 0)
    if (numbers.length !== count) return "too-few-names"
    rows[by] = numbers
    releases.push({ by, count, site })
  }
  const number = 1 + Math.max(0, ...liveTranches(world).map((each) => each.number))
  const on = epochDayToDay(draft.on)
  return { body: { proposal: ids.proposal, id: ids.tranche, number, finalList: list.id, on, releases }, rows }
}

/** What the rules would say to a draft now; null if it might enter, a gap where it is not complete. */
export function judgeDraft(
  world: ProcessState,
  member: MemberId,
  at: string,
  draft: TrancheDraft,
): Refusal | DraftGap | null {
  const ready = readyDraft(world, draft, { proposal: "proposal_draft-only", tranche: "tranche_draft-only" })
  if (typeof ready === "string") return ready
  const digest = `sha256:${"0".repeat(64)}`
  const act: Act = {
    act: "tranche-proposed/1",
    actor: member,
    at,
    ctx: "joint",
    body: { ...ready.body, rows: { ctx: "persons", digest } },
    parts: new Map([[digest, ready.rows]]),
  }
  return decide(world, act, { at, cosignedSize: world.size })
}

/** What a tranche waits for, and from whom. */
export type Step = {
  readonly who: PartyId | "neutral"
  readonly what: "agree" | "interview" | "manifest" | "go" | "depart" | "hand-over" | "receipt" | "explain"
  /** Whose release it is about; null where it is about the whole tranche. */
  readonly about: PartyId | null
}

/** Everything that must happen next in a tranche; empty once it is received and explained, or was refused. */
export function nextSteps(world: ProcessState, tranche: Tranche): Step[] {
  const standing = proposalStanding(world.process, tranche.proposal)
  if (standing === "open")
    return awaited(world.process, tranche.proposal).map((who) => ({ who, what: "agree", about: null }))
  if (standing !== "agreed") return []
  const steps: Step[] = []
  const senders = sendersOf(tranche)
  if (interviewsOpen(tranche) > 0) steps.push({ who: "neutral", what: "interview", about: null })
  for (const who of senders) if (!tranche.manifests.has(who)) steps.push({ who, what: "manifest", about: who })
  if (tranche.departures.size === 0 && tranche.manifests.size > 0) {
    for (const who of partiesOf(world.process))
      if (tranche.go.get(who)?.decision !== "go") steps.push({ who, what: "go", about: null })
  }
  const goes = isGo(world, tranche)
  for (const who of senders) {
    if (goes && tranche.manifests.has(who) && !tranche.departures.has(who))
      steps.push({ who, what: "depart", about: who })
    if (tranche.departures.has(who) && openOnManifest(world, tranche, who) > 0)
      steps.push({ who: "neutral", what: "hand-over", about: who })
  }
  return [...steps, ...stepsAfter(world, tranche, senders)]
}

function stepsAfter(world: ProcessState, tranche: Tranche, senders: readonly PartyId[]): Step[] {
  const steps: Step[] = []
  for (const sender of senders) {
    const handovers = tranche.handovers.flatMap((id) => world.release.handovers.get(id) ?? [])
    if (handovers.some((each) => each.party === sender && openReceipts(each) > 0))
      for (const who of partiesOf(world.process).filter((each) => each !== sender))
        steps.push({ who, what: "receipt", about: sender })
    const isDone = tranche.manifests.has(sender) && openOnManifest(world, tranche, sender) === 0
    if (isDone && shortfallOf(world, tranche, sender).open > 0)
      steps.push({ who: sender, what: "explain", about: sender })
  }
  return steps
}

/** The parties that release somebody in a tranche. */
export function sendersOf(tranche: Tranche): PartyId[] {
  return [...new Set(tranche.releases.filter((each) => each.count > 0).map((each) => each.by))]
}

/** How many people of a tranche the neutral has not spoken to yet; by counts, which every delegation may read. */
export function interviewsOpen(tranche: Tranche): number {
  const agreed = tranche.releases.reduce((sum, each) => sum + each.count, 0)
  const spoken = tranche.interviews.reduce((sum, each) => sum + each.counts.consents + each.counts.declines, 0)
  return Math.max(0, agreed - spoken)
}

/** The rows of a tranche nobody has spoken to yet; null where this reader may not see rows. */
export function rowsToInterview(tranche: Tranche): number[] | null {
  if (tranche.rowsKnown === null) return null
  const spoken = new Set(tranche.interviews.flatMap((each) => (each.rowsKnown ?? []).map((row) => row.no)))
  return Object.values(tranche.rowsKnown)
    .flatMap((rows) => rows ?? [])
    .filter((no) => !spoken.has(no))
    .sort((one, other) => one - other)
}

/** How many people of a manifest have neither been handed over nor been reported as missing. */
export function openOnManifest(world: ProcessState, tranche: Tranche, party: PartyId): number {
  const manifest = tranche.manifests.get(party)
  if (manifest === undefined) return 0
  const done = tranche.handovers
    .flatMap((id) => world.release.handovers.get(id) ?? [])
    .filter((each) => each.party === party)
    .reduce((sum, each) => sum + each.handed + countIn(each.exceptions), 0)
  return Math.max(0, manifest.count - done)
}

/** The sum of a tally. */
export function countIn(tally: Readonly<Record<string, number | undefined>>): number {
  return Object.values(tally).reduce<number>((sum, each) => sum + (each ?? 0), 0)
}
