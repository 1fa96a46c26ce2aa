import type { AnswerRow, Instant } from "@wasit/domain"

export type Verdict = "same" | "different" | "unsure"

/** An answer as a person typed it; the row is the claimed row's number. */
export type TypedAnswer = Omit<AnswerRow, "row">

/** What was decided about one claimed row: about its proposed pair, and, where it was typed, the answer. */
export type Judgement = {
  readonly row: number
  /** The register row it was compared with; null where none was proposed. */
  readonly register: number | null
  readonly verdict: Verdict | null
  readonly answer: TypedAnswer | null
  readonly reason: string
}

/** One thing a person did. Each is stored by itself before the next pair appears; none is ever rewritten. */
export type JudgementEvent = {
  readonly id: string
  readonly at: Instant
  /** How long the pair was looked at, in milliseconds; 0 for a rule. */
  readonly took: number
} & (
  | { readonly kind: "judged"; readonly rule: string | null; readonly judgements: readonly Judgement[] }
  | { readonly kind: "undone"; readonly event: string }
)

/** A judgement and the event that made it. */
export type Standing = Judgement & { readonly event: string; readonly rule: string | null }

/** What stands after everything that was done, in the order of time: a later judgement of a row replaces the earlier. */
export function foldJudgements(events: readonly JudgementEvent[]): ReadonlyMap<number, Standing> {
  const undone = undoneOf(events)
  const standing = new Map<number, Standing>()
  for (const event of inOrder(events)) {
    if (event.kind !== "judged" || undone.has(event.id)) continue
    for (const judgement of event.judgements) {
      standing.set(judgement.row, { ...judgement, event: event.id, rule: event.rule })
    }
  }
  return standing
}

/** What Z takes back: the last thing done that was not taken back; null where there is none. */
export function lastJudged(events: readonly JudgementEvent[]): (JudgementEvent & { readonly kind: "judged" }) | null {
  const undone = undoneOf(events)
  const judged = inOrder(events).filter((event) => event.kind === "judged" && !undone.has(event.id))
  const last = judged.at(-1)
  return last?.kind === "judged" ? last : null
}

/** What was done, newest first, with whether it still counts. */
export function historyOf(
  events: readonly JudgementEvent[],
): readonly { readonly event: JudgementEvent & { readonly kind: "judged" }; readonly isUndone: boolean }[] {
  const undone = undoneOf(events)
  return inOrder(events)
    .flatMap((event) => (event.kind === "judged" ? [{ event, isUndone: undone.has(event.id) }] : []))
    .reverse()
}

/** Seconds the pairs still waiting will take, by the median of the last ones; null before three were judged. */
export function secondsLeft(events: readonly JudgementEvent[], waiting: number): number | null {
  const times = inOrder(events)
    .flatMap((event) => (event.kind === "judged" && event.took > 0 ? [Math.min(event.took, LONGEST_MS)] : []))
    .slice(-30)
    .sort((one, other) => one - other)
  const median = times[Math.floor(times.length / 2)]
  return times.length < 3 || median === undefined ? null : Math.round((median * waiting) / 1000)
}

/** Longer than this, somebody went for tea. */
const LONGEST_MS = 120_000

function undoneOf(events: readonly JudgementEvent[]): ReadonlySet<string> {
  return new Set(events.flatMap((event) => (event.kind === "undone" ? [event.event] : [])))
}

const inOrder = (events: readonly JudgementEvent[]): JudgementEvent[] =>
  [...events].sort((one, other) => (one.id < other.id ? -1 : 1))

/** Event ids sort by time: milliseconds, then randomness. */
export function eventId(now: number, random: string): string {
  return `${String(now).padStart(15, "0")}-${random}`
}
