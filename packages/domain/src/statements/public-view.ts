import { delegationById, inNeutralOrder, partiesOf } from "../process/state.ts"
import { countFigure } from "../release/figure.ts"
import type { FigureQuery } from "../release/figures.ts"
import type { ActorRef } from "../shared/actor.ts"
import { epochDayToDay, localDayOf, ZONES } from "../shared/calendar.ts"
import type { DelegationId, PartyId, StatementId } from "../shared/ids.ts"
import type { Wording } from "../shared/language.ts"
import type { Instant, Source } from "../shared/schema.ts"
import type { Figure } from "./acts.ts"
import { contradictedBy } from "./divergence.ts"
import { publicationInForce, publishedAt, type StatementsWorld } from "./state.ts"

/** A published text: whose it is, since when it stands, and where its numbers come from. */
export type PublicStatement = {
  readonly id: StatementId
  readonly kind: "recorded" | "issued" | "joint"
  readonly by: ActorRef | null
  readonly on: string
  readonly wording: Wording
  readonly figures: readonly Figure[]
  readonly source: Source | null
  readonly isSummary: boolean
  readonly isLater: boolean
  readonly corrects: StatementId | null
  /** The earlier read-outs of the same session that say the opposite. */
  readonly contradicts: readonly StatementId[]
}

/** A figure both parties agreed to publish, as the record answers it now. */
export type PublicFigure = { readonly label: Wording; readonly query: FigureQuery; readonly value: number | null }

/** What the lists, duties and tranches that published questions name are of: no more of them is public. */
export type PublicSubjects = {
  readonly lists: Readonly<Record<string, PartyId>>
  readonly debtors: Readonly<Record<string, ActorRef>>
  readonly tranches: Readonly<Record<string, number>>
}

/** All that the public may see of a process: no person, no site, no route, no place of detention, at any position. */
export type PublicView = {
  readonly title: Wording
  readonly isRehearsal: boolean
  readonly parties: readonly { readonly id: PartyId; readonly label: Wording }[]
  readonly delegations: readonly { readonly id: DelegationId; readonly label: Wording }[]
  readonly statements: readonly PublicStatement[]
  readonly figures: readonly PublicFigure[]
  readonly subjects: PublicSubjects
  readonly zone: string
  /** How many entries the record had when this was computed, and the time of the last of them. */
  readonly asOfSize: number
  readonly asOf: Instant
}

/**
 * The public view of a record. Its figures are answers of the record at its end and at the time of its last entry, so that
 * whoever holds the same record finds the same numbers; what is published by the clock alone is judged at `at`.
 */
export function publicView(world: StatementsWorld & { readonly lastAt: Instant | null }, at: Instant): PublicView {
  const { process } = world
  const asOf = world.lastAt ?? at
  const parties = inNeutralOrder(partiesOf(process), process.origin)
  const labelOf = (id: DelegationId): Wording => delegationById(process, id)?.label ?? {}
  const figures = publicationInForce(world)?.figures ?? []
  const statements = publicStatements(world, at)
  const queries = [...figures, ...statements.flatMap((each) => each.figures)].map((each) => each.query)
  return {
    title: process.title,
    isRehearsal: process.isRehearsal,
    parties: parties.map((id) => ({ id, label: labelOf(id) })),
    delegations: process.delegations.map(({ id, label }) => ({ id, label })),
    statements,
    figures: figures.map((figure) => ({ ...figure, value: countFigure(world, figure.query, asOf) })),
    subjects: subjectsOf(world, queries),
    zone: process.zone,
    asOfSize: world.size,
    asOf,
  }
}

function subjectsOf({ lists, agreement, release }: StatementsWorld, queries: readonly FigureQuery[]): PublicSubjects {
  const subjects = {
    lists: {} as Record<string, PartyId>,
    debtors: {} as Record<string, ActorRef>,
    tranches: {} as Record<string, number>,
  }
  for (const query of queries) {
    if (query.kind === "listed" || query.kind === "answered") {
      const list = lists.lists.get(query.list)
      if (list !== undefined) subjects.lists[query.list] = list.party
    } else if (query.kind === "committed") {
      const commitment = agreement.commitments.get(query.commitment)
      if (commitment !== undefined) subjects.debtors[query.commitment] = commitment.debtor
    } else if (query.kind === "released" && query.tranche !== null) {
      const tranche = release.tranches.get(query.tranche)
      if (tranche !== undefined) subjects.tranches[query.tranche] = tranche.number
    }
  }
  return subjects
}

/** Everything published, in the order of its days. */
export function publicStatements(world: StatementsWorld, at: Instant): readonly PublicStatement[] {
  const { recorded, issued, communiques } = world.statements
  const against = contradictedBy(world)
  const all: PublicStatement[] = [...recorded.values()].map(({ id, by, on, wording, source, isSummary, isLater }) => ({
    ...PLAIN,
    id,
    kind: "recorded",
    by,
    on,
    wording,
    source,
    isSummary,
    isLater,
    contradicts: against.get(id) ?? [],
  }))
  for (const { id, by, at: issuedAt, wording, figures, corrects } of issued.values()) {
    all.push({
      ...PLAIN,
      id,
      kind: "issued",
      by: { kind: "delegation", id: by as DelegationId },
      on: dayIn(world, issuedAt),
      wording,
      figures,
      corrects,
      contradicts: against.get(id) ?? [],
    })
  }
  for (const communique of communiques.values()) {
    const published = publishedAt(world, communique, at)
    if (published === null) continue
    const { id, wording, figures } = communique
    all.push({ ...PLAIN, id, kind: "joint", by: null, on: dayIn(world, published), wording, figures })
  }
  return all.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

const PLAIN = {
  figures: [],
  source: null,
  isSummary: false,
  isLater: false,
  corrects: null,
  contradicts: [],
} as const

/** The day that the process's own calendar shows at an instant. */
function dayIn({ process }: StatementsWorld, at: Instant): string {
  const zone = ZONES.find((each) => each === process.zone) ?? "Etc/UTC"
  return epochDayToDay(localDayOf(at, zone))
}
