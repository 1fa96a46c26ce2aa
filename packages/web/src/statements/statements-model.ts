import {
  type ActorRef,
  awaited,
  COUNTING_RULES,
  type Communique,
  countFigure,
  type DelegationId,
  dayToEpochDay,
  divergence,
  type FigureQuery,
  inNeutralOrder,
  localDayOf,
  type PartyId,
  type ProcessState,
  type ProposalId,
  type PublicStatement,
  partiesOf,
  publicStatements,
  type SessionId,
  type TopicSays,
} from "@wasit/domain"
import type { Lane, LaneItem } from "../charts/index.ts"
import { zoneOf } from "../process/zone-of.ts"

/** A key under which one actor's lane stands: a delegation's id, or the label of somebody outside. */
const actorKey = (by: ActorRef): string => (by.kind === "delegation" ? by.id : JSON.stringify(by.label))

export type LaneWords = {
  readonly actor: (by: ActorRef) => string
  readonly joint: string
  /** What a statement, a claim, a truce is called on the picture. */
  readonly statement: (statement: PublicStatement) => string
  readonly claim: (says: "met" | "partly-met" | "breached") => string
  readonly truce: (kind: "truce" | "humanitarian-pause") => string
}

/** What was said in public, one lane an actor: the parties first, as they are given, then the others as they appear. */
export function statementLanes(
  statements: readonly PublicStatement[],
  parties: readonly PartyId[],
  words: Pick<LaneWords, "actor" | "joint" | "statement">,
): readonly Lane[] {
  const lanes = new LaneSet(words.actor)
  for (const id of parties) lanes.of({ kind: "delegation", id })
  for (const statement of statements) {
    const { id, by, on, contradicts } = statement
    const lane = by === null ? lanes.at("joint", words.joint) : lanes.of(by)
    lane.items.push({
      id,
      day: dayToEpochDay(on),
      label: words.statement(statement),
      kind: "statement",
      contradicts,
      href: `#${id}`,
    })
  }
  return lanes.all()
}

/** The same with what only members see: claims of compliance, offers of a truce, and the days a truce holds. */
export function lanesOf(world: ProcessState, now: string, words: LaneWords): readonly Lane[] {
  const parties = inNeutralOrder(partiesOf(world.process), "statements")
  const lanes = new LaneSet(words.actor, statementLanes(publicStatements(world, now), parties, words))
  const zone = zoneOf(world.process)
  for (const claim of world.agreement.claims.values()) {
    const day = claim.evidence[0]?.on ?? null
    lanes.of(claim.by).items.push({
      id: claim.id,
      day: day === null ? localDayOf(claim.at, zone) : dayToEpochDay(day),
      label: words.claim(claim.says),
      kind: "claim",
    })
  }
  for (const truce of world.agreement.truces.values()) {
    const day = truce.source?.on ?? null
    const label = words.truce(truce.kind)
    const lane = lanes.of(truce.by)
    lane.items.push({
      id: truce.id,
      day: day === null ? localDayOf(truce.at, zone) : dayToEpochDay(day),
      label,
      kind: "act",
    })
    if (truce.answer?.answer !== "accepts" || truce.startsAt === null || truce.endsAt === null) continue
    const [from, to] = [localDayOf(truce.startsAt, zone), localDayOf(truce.endsAt, zone)]
    lane.windows.push({ id: truce.id, from, to, label })
  }
  return lanes.all()
}

type OpenLane = { readonly label: string; readonly items: LaneItem[]; readonly windows: Lane["windows"][number][] }

/** Lanes by whom they are of, in the order in which they were first asked for. */
class LaneSet {
  readonly #lanes: Map<string, OpenLane>
  readonly #name: (by: ActorRef) => string

  constructor(name: (by: ActorRef) => string, begun: readonly Lane[] = []) {
    this.#name = name
    this.#lanes = new Map(
      begun.map(({ id, label, items, windows }) => [id, { label, items: [...items], windows: [...windows] }]),
    )
  }

  of(by: ActorRef): OpenLane {
    return this.at(actorKey(by), this.#name(by))
  }

  at(key: string, label: string): OpenLane {
    const lane = this.#lanes.get(key) ?? { label, items: [], windows: [] }
    this.#lanes.set(key, lane)
    return lane
  }

  all(): readonly Lane[] {
    return [...this.#lanes].map(([id, lane]) => ({ id, ...lane }))
  }
}

/** The days a picture of lanes spans; null while nothing stands on them. */
export function spanOf(lanes: readonly Lane[], more: readonly number[] = []): { from: number; to: number } | null {
  const days = lanes.flatMap(({ items, windows }) => [
    ...items.map((item) => item.day),
    ...windows.flatMap((window) => [window.from, window.to]),
  ])
  if (days.length === 0) return null
  const all = [...days, ...more]
  return { from: Math.min(...all) - 1, to: Math.max(...all) + 1 }
}

/** How the read-outs of one session stand to one another on one topic. */
export type Agreement = "same" | "differs" | "silent"

export type ReadOutTable = {
  readonly session: SessionId
  readonly by: readonly DelegationId[]
  readonly rows: readonly {
    readonly topic: string
    readonly says: ReadonlyMap<DelegationId, TopicSays>
    readonly stands: Agreement
  }[]
}

/** The sessions that have read-outs, newest first, each topic with how the accounts stand to one another. */
export function readOutTables(world: ProcessState): readonly ReadOutTable[] {
  const sessions = [...world.talks.sessions.values()].sort((one, other) => (one.startsAt < other.startsAt ? 1 : -1))
  return sessions.flatMap(({ id }) => {
    const { by, rows } = divergence(world, id)
    if (by.length === 0) return []
    const stands = (row: (typeof rows)[number]): Agreement => {
      if (row.differs) return "differs"
      const spoken = [...row.says.values()].filter((each) => each !== "silent").length
      return spoken === row.says.size && spoken > 1 ? "same" : "silent"
    }
    return [{ session: id, by, rows: rows.map((row) => ({ topic: row.topic, says: row.says, stands: stands(row) })) }]
  })
}

/** Every question the record can answer now, with its answer: what a text may be bound to. */
export function figureChoices(world: ProcessState, now: string): readonly { query: FigureQuery; value: number }[] {
  const parties = inNeutralOrder(partiesOf(world.process), "figures")
  const lists = [...world.lists.lists.keys()]
  const queries: FigureQuery[] = [
    ...parties.flatMap((by) => COUNTING_RULES.map((rule) => ({ kind: "released", by, rule, tranche: null }) as const)),
    ...[...world.agreement.commitments.values()].map(({ id }) => ({ kind: "committed", commitment: id }) as const),
    ...lists.map((list) => ({ kind: "listed", list }) as const),
    ...lists.map((list) => ({ kind: "answered", list, outcomeClass: null }) as const),
    ...lists.map((list) => ({ kind: "answered", list, outcomeClass: "held" }) as const),
    ...parties.map((by) => ({ kind: "on-final-list", by }) as const),
  ]
  return queries.flatMap((query) => {
    const value = countFigure(world, query, now)
    return value === null ? [] : [{ query, value }]
  })
}

/** A name for a figure's place that is not taken yet: short, Latin, the same in every language. */
export function placeName(query: FigureQuery, taken: readonly string[]): string {
  const subject = "by" in query ? query.by : "list" in query ? query.list : query.commitment
  const base = `${subject.slice(subject.indexOf("_") + 1)}_${query.kind === "released" ? query.rule : query.kind}`
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+/, "")
    .slice(0, 26)
  const name = base === "" ? "n" : base
  for (let n = 2; ; n++) {
    const candidate = n === 2 && !taken.includes(name) ? name : `${name}_${n}`
    if (!taken.includes(candidate)) return candidate
  }
}

/** What waits for a delegation here: a proposal that needs its word, or a read-out of a session that was closed. */
export type StatementDue =
  | { readonly kind: "approve"; readonly proposal: ProposalId; readonly communique: Communique | null }
  | { readonly kind: "read-out"; readonly session: SessionId }

/** Joint texts first, then the public figures, then the oldest session without this delegation's account. */
export function nextDue(world: ProcessState, own: DelegationId): StatementDue | null {
  const { communiques, publications } = world.statements
  const waits = (proposal: ProposalId): boolean => awaited(world.process, proposal).some((party) => party === own)
  const communique = [...communiques.values()].find((each) => waits(each.proposal))
  if (communique !== undefined) return { kind: "approve", proposal: communique.proposal, communique }
  const publication = [...publications.values()].find((each) => waits(each.proposal))
  if (publication !== undefined) return { kind: "approve", proposal: publication.proposal, communique: null }
  const session = sessionsWithout(world, own)[0]
  return session === undefined ? null : { kind: "read-out", session }
}

/** Closed sessions of which this delegation has given no account, in their order. */
export function sessionsWithout(world: ProcessState, own: DelegationId): readonly SessionId[] {
  return [...world.talks.sessions.values()]
    .filter((session) => session.closedAt !== null && session.delegations.includes(own))
    .filter((session) => !divergence(world, session.id).by.includes(own))
    .map((session) => session.id)
}
