import { delegationById, inNeutralOrder, partiesOf } from "../process/state.ts"
import { countFigure } from "../release/figure.ts"
import type { FigureQuery } from "../release/figures.ts"
import type { ActorRef } from "../shared/actor.ts"
import type { DelegationId, PartyId, SessionId, StatementId } from "../shared/ids.ts"
import type { Wording } from "../shared/language.ts"
import type { Instant, Source } from "../shared/schema.ts"
import type { Figure } from "./acts.ts"
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
}

/** A figure both parties agreed to publish, as the record answers it now. */
export type PublicFigure = { readonly label: Wording; readonly query: FigureQuery; readonly value: number | null }

/** All that the public may see of a process: no person, no site, no route, no place of detention, at any position. */
export type PublicView = {
  readonly title: Wording
  readonly isRehearsal: boolean
  readonly parties: readonly { readonly id: PartyId; readonly label: Wording }[]
  readonly delegations: readonly { readonly id: DelegationId; readonly label: Wording }[]
  readonly statements: readonly PublicStatement[]
  readonly figures: readonly PublicFigure[]
  /** How many entries the record had when this was computed. */
  readonly asOfSize: number
  readonly asOf: Instant
}

export function publicView(world: StatementsWorld & { readonly size: number }, at: Instant): PublicView {
  const { process } = world
  const parties = inNeutralOrder(partiesOf(process), process.origin)
  const labelOf = (id: DelegationId): Wording => delegationById(process, id)?.label ?? {}
  const figures = publicationInForce(world)?.figures ?? []
  return {
    title: process.title,
    isRehearsal: process.isRehearsal,
    parties: parties.map((id) => ({ id, label: labelOf(id) })),
    delegations: process.delegations.map(({ id, label }) => ({ id, label })),
    statements: publicStatements(world, at),
    figures: figures.map((figure) => ({ ...figure, value: countFigure(world, figure.query, at) })),
    asOfSize: world.size,
    asOf: at,
  }
}

/** Everything published, in the order of its days. */
export function publicStatements(world: StatementsWorld, at: Instant): readonly PublicStatement[] {
  const { recorded, issued, communiques } = world.statements
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
  }))
  for (const { id, by, at: issuedAt, wording, figures, corrects } of issued.values()) {
    all.push({
      ...PLAIN,
      id,
      kind: "issued",
      by: { kind: "delegation", id: by as DelegationId },
      on: issuedAt.slice(0, 10),
      wording,
      figures,
      corrects,
    })
  }
  for (const communique of communiques.values()) {
    const published = publishedAt(world, communique, at)
    if (published === null) continue
    const { id, wording, figures } = communique
    all.push({ ...PLAIN, id, kind: "joint", by: null, on: published.slice(0, 10), wording, figures })
  }
  return all.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

const PLAIN = { figures: [], source: null, isSummary: false, isLater: false, corrects: null } as const

export type TopicSays = "yes" | "no" | "silent"
/** One topic of one meeting in everybody's read-out. */
export type DivergenceRow = {
  readonly topic: string
  readonly says: ReadonlyMap<DelegationId, TopicSays>
  readonly differs: boolean
}

/** The read-outs of one session side by side: who says what of which topic. Silence differs from neither. */
export function divergence(
  world: StatementsWorld,
  session: SessionId,
): { readonly by: readonly DelegationId[]; readonly rows: readonly DivergenceRow[] } {
  const readOuts = new Map<DelegationId, ReadonlyMap<string, TopicSays>>()
  for (const each of world.statements.recorded.values()) {
    if (each.session === session && each.kind === "read-out" && each.by.kind === "delegation")
      readOuts.set(each.by.id, topicsOf(each.topics))
  }
  for (const each of world.statements.issued.values()) {
    if (each.session === session && each.kind === "read-out")
      readOuts.set(each.by as DelegationId, topicsOf(each.topics))
  }
  const topics = [...new Set([...readOuts.values()].flatMap((each) => [...each.keys()]))]
  const rows = topics.map((topic) => {
    const says = new Map([...readOuts].map(([by, each]) => [by, each.get(topic) ?? "silent"] as const))
    const words = new Set([...says.values()].filter((each) => each !== "silent"))
    return { topic, says, differs: words.size > 1 }
  })
  return { by: [...readOuts.keys()], rows }
}

const topicsOf = (
  topics: readonly { readonly topic: string; readonly says: TopicSays }[],
): ReadonlyMap<string, TopicSays> => new Map(topics.map(({ topic, says }) => [topic, says]))
