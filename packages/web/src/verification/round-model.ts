import {
  type Deadline,
  type FinalOutcome,
  finalListInForce,
  type ListId,
  ledgerSide,
  OUTCOME_CLASS,
  OUTCOMES,
  type OutcomeClass,
  type OutcomeTable,
  outcomeTable,
  type PartyId,
  type ProcessState,
  type Round,
  type SealedList,
} from "@wasit/domain"

/** The steps of a round, in their order. */
export const STEPS = ["statement", "comments", "replies", "closed"] as const
export type RoundStep = (typeof STEPS)[number]

/** What a list in a round waits for, from whom, and until when. */
export type Turn = {
  readonly list: SealedList
  readonly step: RoundStep
  /** Null once nobody's turn it is. */
  readonly who: PartyId | null
  readonly due: Deadline | null
  readonly isLate: boolean
}

/** Whose turn it is about one list: the holder states, the claimant comments, the holder replies. */
export function turnOf(round: Round, list: SealedList, at: string): Turn {
  const answering = round.answering.get(list.id)
  const turn = (step: RoundStep, who: PartyId | null, due: Deadline | null): Turn => ({
    list,
    step,
    who,
    due,
    isLate: due !== null && at > due.at,
  })
  if (round.closed !== null) return turn("closed", null, null)
  if (answering === undefined || answering.statements.length === 0)
    return turn("statement", list.heldBy, round.answersDue)
  if (answering.comments === null) return turn("comments", list.party, round.commentsDue)
  if (answering.replies === null) return turn("replies", list.heldBy, round.repliesDue)
  return turn("closed", null, null)
}

/** Was this step taken for a list? */
export function isPast(round: Round, list: SealedList, step: RoundStep): boolean {
  const answering = round.answering.get(list.id)
  switch (step) {
    case "statement":
      return answering !== undefined && answering.statements.length > 0
    case "comments":
      return (answering?.comments ?? null) !== null
    case "replies":
      return (answering?.replies ?? null) !== null
    case "closed":
      return round.closed !== null
  }
}

/** The lists of a round, as far as they stand in the record. */
export function listsOf(state: ProcessState, round: Round): readonly SealedList[] {
  return round.lists.flatMap((id) => state.lists.lists.get(id) ?? [])
}

/** How far the whole round is: as far as the list that is furthest behind. */
export function stepOfRound(turns: readonly Turn[], round: Round): RoundStep {
  if (round.closed !== null) return "closed"
  return STEPS.find((step) => turns.some((turn) => turn.step === step)) ?? "statement"
}

/** An answer as a reader finds it; `WAITING` where none came and the time has not run out. */
export type ShownOutcome = FinalOutcome | "WAITING"
export const SHOWN_OUTCOMES: readonly ShownOutcome[] = [...OUTCOMES, "NO_ANSWER_BY_DEADLINE", "WAITING"]

/** The class of an answer in funnel and matrix; what still waits is open. */
export const classOf = (outcome: ShownOutcome): OutcomeClass =>
  outcome === "WAITING" ? "open" : OUTCOME_CLASS[outcome]

export type OutcomeLine = { readonly outcome: ShownOutcome; readonly count: number }

/** Every answer that somebody got, in the order of the vocabulary. The counts add up to `claimed`. */
export function outcomeLines(table: OutcomeTable): readonly OutcomeLine[] {
  return SHOWN_OUTCOMES.map((outcome) => ({
    outcome,
    count: outcome === "WAITING" ? table.waiting : table.outcomes[outcome],
  })).filter(({ count }) => count > 0)
}

export const sumOf = (lines: readonly OutcomeLine[]): number => lines.reduce((sum, { count }) => sum + count, 0)

/** Why somebody is no longer among those counted at a stage. */
export type DropReason = ShownOutcome | "NOT_ON_FINAL_LIST" | "NOT_RELEASED"
const STAGES = ["listed", "complete", "answered", "held", "final", "released"] as const
export type Stage = (typeof STAGES)[number]
export type FunnelStep = {
  readonly stage: Stage
  readonly count: number
  readonly drops: readonly { readonly reason: DropReason; readonly count: number }[]
}

const LEAVES: readonly (readonly [Stage, readonly OutcomeClass[]])[] = [
  ["complete", ["defect"]],
  ["answered", ["open"]],
  ["held", ["not-held", "scope", "remains"]],
]

/**
 * Everybody asked of one holder in a round, stage by stage, with the reason for each who dropped out. The signed list and
 * the releases follow only where the round holds every list of that holder: otherwise they count other people too.
 */
export function funnelOf(state: ProcessState, round: Round, holder: PartyId, at: string): readonly FunnelStep[] {
  const ids = listsOf(state, round).filter(({ heldBy }) => heldBy === holder)
  const lines = addUp(ids.flatMap(({ id }) => linesOf(state, round, id, at)))
  const steps: FunnelStep[] = [{ stage: "listed", count: sumOf(lines), drops: [] }]
  for (const [stage, classes] of LEAVES) {
    const drops = lines.filter(({ outcome }) => classes.includes(classOf(outcome)))
    steps.push(
      dropped(
        steps,
        stage,
        sumOf(drops),
        drops.map(({ outcome, count }) => ({ reason: outcome, count })),
      ),
    )
  }
  const isWhole = [...state.lists.lists.values()].every(
    (list) => list.heldBy !== holder || round.lists.includes(list.id),
  )
  const signed = finalListInForce(state)?.counts[holder]
  if (!isWhole || signed === undefined) return steps
  for (const [stage, reason, count] of [
    ["final", "NOT_ON_FINAL_LIST", signed],
    ["released", "NOT_RELEASED", ledgerSide(state, holder).counts.joint],
  ] as const) {
    const gone = (steps.at(-1)?.count ?? 0) - count
    // More on the signed list than were answered as held: people nobody claimed stand on it too.
    if (gone < 0) return steps
    steps.push(dropped(steps, stage, gone, gone === 0 ? [] : [{ reason, count: gone }]))
  }
  return steps
}

function dropped(steps: readonly FunnelStep[], stage: Stage, gone: number, drops: FunnelStep["drops"]): FunnelStep {
  return { stage, count: (steps.at(-1)?.count ?? 0) - gone, drops }
}

function linesOf(state: ProcessState, round: Round, list: ListId, at: string): readonly OutcomeLine[] {
  const table = outcomeTable(state, round.id, list, at)
  return table === null ? [] : outcomeLines(table)
}

function addUp(lines: readonly OutcomeLine[]): readonly OutcomeLine[] {
  const sums = new Map<ShownOutcome, number>()
  for (const { outcome, count } of lines) sums.set(outcome, (sums.get(outcome) ?? 0) + count)
  return SHOWN_OUTCOMES.flatMap((outcome) => {
    const count = sums.get(outcome)
    return count === undefined ? [] : [{ outcome, count }]
  })
}

/** What a chair may write about a list now; null where it is not its turn, or the round is closed. */
export type Desk = "statement" | "comments" | "replies"

/** Which desk stands open to a party about a list. The holder may renew a statement as long as the round is open. */
export function deskOf(round: Round, list: SealedList, party: PartyId | null): Desk | null {
  if (round.closed !== null || party === null) return null
  const answering = round.answering.get(list.id)
  const { comments, replies } = answering ?? { comments: null, replies: null }
  if (party === list.heldBy) return comments !== null && replies === null ? "replies" : "statement"
  const isStated = answering !== undefined && answering.statements.length > 0
  return party === list.party && isStated && comments === null ? "comments" : null
}
