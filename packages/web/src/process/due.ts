import {
  claimStanding,
  currentVersion,
  type Deadline,
  type DelegationId,
  delegationOf,
  expectedPolicy,
  followUpStanding,
  headsOf,
  holds,
  isGo,
  isParty,
  kindOf,
  listStanding,
  type Mandate,
  type Member,
  openReceipts,
  type ProcessState,
  partiesOf,
  pointStanding,
  proposalStanding,
  truceStanding,
} from "@wasit/domain"
import type { Section } from "../app/sections.ts"

/** The kinds of things that wait for somebody. */
export type DueKind =
  | "bring-head"
  | "admit-member"
  | "adopt-policy"
  | "answer-proposal"
  | "answer-claim"
  | "answer-truce"
  | "end-suspension"
  | "open-session"
  | "close-session"
  | "hold-follow-up"
  | "initial-point"
  | "settle-open-point"
  | "deposit-list"
  | "open-list"
  | "receive-list"
  | "answer-list"
  | "comment-list"
  | "reply-list"
  | "give-go"
  | "answer-receipt"
  | "answer-release"
  | "confirm-remains"

/** One thing that waits: for whom, until when, and where it is done. */
export type DueThing = {
  readonly id: string
  readonly kind: DueKind
  /** Null: it is open to all. */
  readonly owner: DelegationId | null
  readonly due: Deadline | null
  readonly section: Section
  /** The object's id in that section, where it has an address of its own. */
  readonly target: string | null
  readonly mandate: Mandate | null
  /** How many, where it is a number of people or rows. */
  readonly n: number | null
}

type Found = Omit<DueThing, "due" | "target" | "mandate" | "n"> &
  Partial<Pick<DueThing, "due" | "target" | "mandate" | "n">>

/** Everything that waits for somebody, the earliest deadline first; what has none stands last, in the order of the work. */
export function dueThings(state: ProcessState, at: string): readonly DueThing[] {
  const found = [
    ...duePeople(state),
    ...dueProposals(state),
    ...dueAgreement(state, at),
    ...dueTalks(state, at),
    ...dueLists(state),
    ...dueAnswers(state),
    ...dueReleases(state),
    ...dueLedger(state),
  ].map((each): DueThing => ({ due: null, target: null, mandate: null, n: null, ...each }))
  return found
    .map((thing, order) => ({ thing, order }))
    .sort((one, other) => compareDue(one.thing.due, other.thing.due) || one.order - other.order)
    .map(({ thing }) => thing)
}

/** The first thing that this member may do. */
export function nextFor(things: readonly DueThing[], member: Member): DueThing | null {
  return things.find((thing) => thing.owner === member.delegation && mayDo(thing, member)) ?? null
}

/** How many things wait for this member in each section. */
export function waitingBySection(
  things: readonly DueThing[],
  member: Member,
): Readonly<Partial<Record<Section, number>>> {
  const waiting: Partial<Record<Section, number>> = {}
  for (const thing of things) {
    if (thing.owner !== member.delegation || !mayDo(thing, member)) continue
    waiting[thing.section] = (waiting[thing.section] ?? 0) + 1
  }
  return waiting
}

/** Things by whom they wait for, those who owe most first. */
export function byOwner(things: readonly DueThing[]): ReadonlyMap<DelegationId | null, readonly DueThing[]> {
  const owners = new Map<DelegationId | null, DueThing[]>()
  for (const thing of things) owners.set(thing.owner, [...(owners.get(thing.owner) ?? []), thing])
  return new Map([...owners].sort(([, one], [, other]) => other.length - one.length))
}

const mayDo = (thing: DueThing, member: Member): boolean =>
  thing.kind === "initial-point" ? member.isHead : holds(member, thing.mandate)

const compareDue = (one: Deadline | null, other: Deadline | null): number =>
  one === null ? (other === null ? 0 : 1) : other === null ? -1 : one.at < other.at ? -1 : one.at > other.at ? 1 : 0

function duePeople({ process }: ProcessState): Found[] {
  // The founder, who is the first member, brings the others to the table.
  const hosts = [...process.members.values()][0]?.delegation ?? null
  const found: Found[] = []
  for (const { id } of process.delegations) {
    const isInvited = [...process.invitations.values()].some((each) => each.delegation === id && each.isHead)
    if (headsOf(process, id).length > 0 || isInvited) continue
    found.push({ id: `head/${id}`, kind: "bring-head", owner: hosts, section: "process", target: id, mandate: "ADMIT" })
  }
  for (const member of process.members.values()) {
    if (member.standing !== "enrolled") continue
    const owner = headsOf(process, member.delegation).length === 0 ? hosts : member.delegation
    found.push({ id: `admit/${member.id}`, kind: "admit-member", owner, section: "process", mandate: "ADMIT" })
  }
  const policy = expectedPolicy(process)
  for (const party of policy === null ? [] : partiesOf(process)) {
    if (process.policies.get(party) === policy) continue
    found.push({ id: `policy/${party}`, kind: "adopt-policy", owner: party, section: "process", mandate: "AGREE" })
  }
  return found
}

/** Where each kind of proposal is shown; the rest stand with the people. */
const PROPOSAL_SECTION: Readonly<Record<string, Section>> = {
  "exchange-key-proposed/1": "agreement",
  "early-opening-proposed/1": "lists",
  "matching-proposed/1": "blind",
  "final-list-proposed/1": "verification",
  "site-proposed/1": "plan",
  "tranche-proposed/1": "plan",
  "substitution-proposed/1": "ledger",
  "communique-proposed/1": "statements",
  "publication-proposed/1": "statements",
}

function dueProposals({ process }: ProcessState): Found[] {
  return [...process.proposals.values()].flatMap((proposal) =>
    proposalStanding(process, proposal.id) !== "open"
      ? []
      : partiesOf(process)
          .filter((party) => !proposal.agreed.has(party))
          .map((owner) => ({
            id: `${proposal.id}/${owner}`,
            kind: "answer-proposal" as const,
            owner,
            section: PROPOSAL_SECTION[proposal.act] ?? "process",
            target: proposal.id,
            mandate: proposal.mandate,
          })),
  )
}

function dueAgreement({ agreement }: ProcessState, at: string): Found[] {
  const found: Found[] = []
  const section = "agreement"
  for (const claim of agreement.claims.values()) {
    if (claimStanding(claim, at) === "answered" || claim.against.kind !== "delegation") continue
    const owner = claim.against.id
    found.push({ id: claim.id, kind: "answer-claim", owner, section, due: claim.answerDue, mandate: "CLAIM" })
  }
  for (const offer of agreement.truces.values()) {
    if (truceStanding(offer, at) !== "offered" || offer.to.kind !== "delegation") continue
    const due = offer.lapsesAt === null ? null : ({ at: offer.lapsesAt, zone: "Etc/UTC" } as const)
    found.push({ id: offer.id, kind: "answer-truce", owner: offer.to.id, section, due, mandate: "CLAIM" })
  }
  const { suspension } = agreement
  if (suspension !== null)
    found.push({ id: "suspension", kind: "end-suspension", owner: suspension.by, section, mandate: "AGREE" })
  return found
}

function dueTalks({ process, talks }: ProcessState, at: string): Found[] {
  const section = "talks"
  const found: Found[] = []
  for (const session of talks.sessions.values()) {
    const target = session.id
    const hosts = delegationOf(session.enteredBy)
    const due = { at: session.startsAt, zone: process.zone } as Deadline
    if (session.openedAt === null) found.push({ id: target, kind: "open-session", owner: hosts, section, target, due })
    else if (session.closedAt === null) found.push({ id: target, kind: "close-session", owner: hosts, section, target })
    const followUp = followUpStanding(talks, session.id, at)
    if (followUp.kind === "waiting" || followUp.kind === "missed")
      found.push({ id: `${target}/next`, kind: "hold-follow-up", owner: hosts, section, due: followUp.due })
  }
  for (const point of talks.points.values()) {
    for (const owner of pointStanding(process, point).awaited) {
      const id = `${point.id}/${currentVersion(point).version}/${owner}`
      found.push({ id, kind: "initial-point", owner, section, target: point.session, mandate: "AGREE" })
    }
  }
  for (const open of talks.openPoints.values()) {
    if (open.due !== null && open.due.at > at)
      found.push({
        id: open.id,
        kind: "settle-open-point",
        owner: open.owner,
        section,
        target: open.session,
        due: open.due,
      })
  }
  return found
}

function dueLists({ process, lists }: ProcessState): Found[] {
  const found: Found[] = []
  const world = { process, lists }
  for (const exchange of lists.exchanges.values()) {
    for (const owner of exchange.parties) {
      const isThere = [...lists.lists.values()].some((list) => list.exchange === exchange.id && list.party === owner)
      if (isThere) continue
      const due = exchange.depositDue
      found.push({
        id: `${exchange.id}/${owner}`,
        kind: "deposit-list",
        owner,
        section: "intake",
        due,
        mandate: "LISTS",
      })
    }
  }
  for (const list of lists.lists.values()) {
    const standing = listStanding(world, list.id)
    if (standing === null) continue
    const common = { section: "intake", mandate: "LISTS", target: list.id, n: list.count } as const
    const exchange = lists.exchanges.get(list.exchange)
    const isComplete = exchange?.parties.every((party) =>
      [...lists.lists.values()].some((each) => each.exchange === list.exchange && each.party === party),
    )
    if (standing.opened === null && isComplete === true)
      found.push({ id: `open/${list.id}`, kind: "open-list", owner: list.party, ...common })
    if (standing.delivered !== null && standing.read === null) {
      const owner = exchange?.parties.find((party) => party !== list.party) ?? null
      found.push({ id: `read/${list.id}`, kind: "receive-list", owner, ...common })
    }
  }
  return found
}

function dueAnswers({ lists, verification }: ProcessState): Found[] {
  const found: Found[] = []
  for (const round of verification.rounds.values()) {
    if (round.closed !== null) continue
    for (const id of round.lists) {
      const list = lists.lists.get(id)
      if (list === undefined) continue
      const answering = round.answering.get(id)
      const common = { section: "verification", mandate: "LISTS", target: id, n: list.count } as const
      const at = `${round.id}/${id}`
      if (answering === undefined || answering.statements.length === 0)
        found.push({ id: `${at}/1`, kind: "answer-list", owner: list.heldBy, due: round.answersDue, ...common })
      else if (answering.comments === null)
        found.push({ id: `${at}/2`, kind: "comment-list", owner: list.party, due: round.commentsDue, ...common })
      else if (answering.replies === null)
        found.push({ id: `${at}/3`, kind: "reply-list", owner: list.heldBy, due: round.repliesDue, ...common })
    }
  }
  return found
}

function dueReleases({ process, release }: ProcessState): Found[] {
  const found: Found[] = []
  for (const tranche of release.tranches.values()) {
    if (proposalStanding(process, tranche.proposal) !== "agreed") continue
    if (tranche.handovers.length > 0 || isGo({ process }, tranche)) continue
    for (const owner of partiesOf(process)) {
      if (tranche.go.get(owner)?.decision === "go") continue
      found.push({ id: `${tranche.id}/${owner}`, kind: "give-go", owner, section: "plan", mandate: "RELEASE" })
    }
  }
  for (const handover of release.handovers.values()) {
    const n = openReceipts(handover)
    const owner = partiesOf(process).find((party) => isParty(party) && party !== handover.party) ?? null
    if (n > 0)
      found.push({ id: handover.id, kind: "answer-receipt", owner, section: "handover", mandate: "RECEIVE", n })
  }
  return found
}

/** What the ledger waits for: an answer to a release off the list, and the finding on remains, which the neutral records. */
function dueLedger({ process, release }: ProcessState): Found[] {
  const found: Found[] = []
  const section = "ledger"
  for (const { id, by, answer, count: n } of release.reported.values()) {
    const owner = partiesOf(process).find((party) => party !== by) ?? null
    if (answer === null) found.push({ id, kind: "answer-release", owner, section, mandate: "RECEIVE", n })
  }
  const owner = process.delegations.find(({ id }) => kindOf(id) === "neutral")?.id
  for (const { id, confirmation, count: n } of release.remains.values())
    if (confirmation === null && owner !== undefined)
      found.push({ id, kind: "confirm-remains", owner, section, mandate: null, n })
  return found
}
