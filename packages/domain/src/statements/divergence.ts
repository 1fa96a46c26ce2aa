import type { DelegationId, SessionId, StatementId } from "../shared/ids.ts"
import type { StatementsWorld } from "./state.ts"

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

/** Read-outs of one session that say the opposite of one another: a statement, and the earlier ones it contradicts. */
export function contradictedBy({
  statements,
}: Pick<StatementsWorld, "statements">): ReadonlyMap<StatementId, readonly StatementId[]> {
  const readOuts = [...statements.recorded.values(), ...statements.issued.values()]
    .filter((each) => each.session !== null && each.kind === "read-out")
    .sort((one, other) => one.index - other.index)
  const found = new Map<StatementId, readonly StatementId[]>()
  for (const [at, one] of readOuts.entries()) {
    const others = readOuts
      .slice(0, at)
      .filter((each) => each.session === one.session && one.topics.some((topic) => isOpposite(topic, each.topics)))
    if (others.length > 0)
      found.set(
        one.id,
        others.map((each) => each.id),
      )
  }
  return found
}

type SaidTopic = { readonly topic: string; readonly says: TopicSays }

/** Do these say the opposite of what is said of a topic? Silence is the opposite of nothing. */
export const isOpposite = ({ topic, says }: SaidTopic, others: readonly SaidTopic[]): boolean =>
  says !== "silent" && others.some((each) => each.topic === topic && each.says !== "silent" && each.says !== says)
