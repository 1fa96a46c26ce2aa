import type { ListId, RoundId } from "../shared/ids.ts"
import type { Instant } from "../shared/schema.ts"
import type { Answering, Round, VerificationWorld } from "./state.ts"
import { type FinalOutcome, OUTCOME_CLASS, OUTCOMES, type Outcome, type OutcomeClass } from "./vocabulary.ts"

/** How the names of one list stand in one round at an instant. The outcomes add up to `claimed`, always. */
export type OutcomeTable = {
  readonly claimed: number
  readonly outcomes: Readonly<Record<FinalOutcome, number>>
  /** Names without an answer whose time has not run out. */
  readonly waiting: number
}

/**
 * Every name of a list by its outcome. What has no answer when the time is out, and a search that outlived its own date,
 * counts as NO_ANSWER_BY_DEADLINE: nobody writes that, the clock does.
 *
 * @returns null if the list is not in the round
 */
export function outcomeTable(
  world: VerificationWorld,
  roundId: RoundId,
  list: ListId,
  at: Instant,
): OutcomeTable | null {
  const round = world.verification.rounds.get(roundId)
  const claimed = world.lists.lists.get(list)?.count
  if (round === undefined || claimed === undefined || !round.lists.includes(list)) return null
  const answering = round.answering.get(list)
  const counts = answersOf(answering)
  const outcomes = Object.fromEntries(
    [...OUTCOMES, "NO_ANSWER_BY_DEADLINE" as const].map((outcome) => [outcome, counts[outcome as Outcome] ?? 0]),
  ) as Record<FinalOutcome, number>
  const expired = expiredSearches(answering, at)
  outcomes.UNDER_SEARCH -= expired
  const answered = Object.values(counts).reduce((sum, count) => sum + (count ?? 0), 0)
  const open = claimed - answered
  const isOver = at > round.answersDue.at
  outcomes.NO_ANSWER_BY_DEADLINE = expired + (isOver ? open : 0)
  return { claimed, outcomes, waiting: isOver ? 0 : open }
}

/**
 * The counts of the newest statement. Replies change single rows, which only their readers see; a renewed statement draws
 * them into the joint counts.
 */
function answersOf(answering: Answering | undefined): Partial<Record<Outcome, number>> {
  return { ...(answering?.statements.at(-1)?.counts ?? {}) }
}

function expiredSearches(answering: Answering | undefined, at: Instant): number {
  const searches = answering?.statements.at(-1)?.underSearch ?? []
  return searches.filter((search) => at > search.due).reduce((sum, search) => sum + search.count, 0)
}

/** The classes of an outcome table: the steps of the funnel. */
export function classesOf(table: OutcomeTable): Readonly<Record<OutcomeClass, number>> {
  const classes: Record<OutcomeClass, number> = {
    held: 0,
    remains: 0,
    "not-held": 0,
    defect: 0,
    scope: 0,
    open: table.waiting,
  }
  for (const [outcome, count] of Object.entries(table.outcomes))
    classes[OUTCOME_CLASS[outcome as FinalOutcome]] += count
  return classes
}

/** The newest round in which a list was answered; null while none was. */
export function roundOf(world: VerificationWorld, list: ListId): Round | null {
  return [...world.verification.rounds.values()].filter((round) => round.lists.includes(list)).at(-1) ?? null
}
