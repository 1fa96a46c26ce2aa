import {
  type AnswerRow,
  type AuthorityId,
  neededWith,
  OUTCOMES,
  type Outcome,
  REASONS,
  type Reason,
} from "@wasit/domain"
import { FIELDS as LIST_FIELDS, type ListEntry, type Field as ListField, textOf } from "@wasit/domain/intake"
import type { DuplicateCluster, MatchedPair, PairExplanation } from "@wasit/matching"
import type { WaterfallStep } from "../charts/index.ts"
import type { TypedAnswer, Verdict } from "./judgements.ts"
import { COMPARED_FIELDS } from "./match-model.ts"

/** The pairs in the order of the claimed list: an order by weight would tell the score before it is asked. */
export function inListOrder(pairs: readonly MatchedPair[]): readonly MatchedPair[] {
  return [...pairs].sort((one, other) => Number(one.a) - Number(other.a))
}

/** The pair to show: the one asked for if it still waits, else the first after it, else the first. */
export function pairAt(waiting: readonly MatchedPair[], row: number | null): MatchedPair | null {
  if (row === null) return waiting[0] ?? null
  return waiting.find((pair) => Number(pair.a) >= row) ?? waiting[0] ?? null
}

/** One pair down or up from the shown one; it stops at the ends. */
export function stepFrom(waiting: readonly MatchedPair[], shown: MatchedPair, step: 1 | -1): number {
  const at = waiting.findIndex((pair) => pair.a === shown.a)
  return Number((waiting[at + step] ?? shown).a)
}

/** What the odds are said as: above a million to one the exact figure says nothing more. */
const MOST_ODDS = 1_000_000

export function oddsOf({ odds }: PairExplanation): {
  readonly key: "oddsFor" | "oddsAgainst" | "oddsForMore" | "oddsAgainstMore" | "oddsEven"
  readonly ratio: number
} {
  const key = odds.side === "for" ? "oddsFor" : "oddsAgainst"
  if (odds.ratio > MOST_ODDS) return { key: `${key}More`, ratio: MOST_ODDS }
  const ratio = roughly(odds.ratio)
  return ratio === 1 ? { key: "oddsEven", ratio } : { key, ratio }
}

/** Two figures at most: "about 82,953 to 1" claims to know what nobody does. */
function roughly(ratio: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(ratio)) - 1)
  return Math.round(ratio / unit) * unit
}

/** The bars of the waterfall after its start. What is missing on a side moves nothing; a bar of 0 that is not missing is left out. */
export function waterfallSteps(explained: PairExplanation, label: (part: string) => string): readonly WaterfallStep[] {
  return explained.bars.flatMap((bar): WaterfallStep[] => {
    if (bar.part === "prior") return []
    const weight = bar.weight / 100
    const isMissing = bar.part !== "frequency" && bar.level === null
    if (weight === 0 && !isMissing) return []
    return [
      { id: bar.part, label: label(bar.part), weight, kind: isMissing ? "missing" : weight > 0 ? "for" : "against" },
    ]
  })
}

/** Fields that are shown beside a pair and not compared. A row's own id says nothing of who it is. */
const NOT_COMPARED: readonly ListField[] = LIST_FIELDS.filter(
  (field) => field !== "rowId" && !COMPARED_FIELDS.has(field),
)

/** What the two rows say that no comparison reads: a unit, a phone number, the holder's own note. */
export function asideLines(
  claimed: ListEntry,
  register: ListEntry,
): readonly { readonly field: ListField; readonly claimed: string; readonly register: string }[] {
  return NOT_COMPARED.flatMap((field) => {
    const [one, other] = [textOf(claimed, field), textOf(register, field)]
    return one === "" && other === "" ? [] : [{ field, claimed: one, register: other }]
  })
}

/** Register rows that say more than who somebody is: what became of him, or of his case. */
export function remarkedRows(register: ReadonlyMap<number, ListEntry>): ReadonlySet<string> {
  const remarks: readonly ListField[] = ["notes", "condition", "legalStatus"]
  const found = [...register].filter(([, entry]) => remarks.some((field) => textOf(entry, field) !== ""))
  return new Set(found.map(([row]) => String(row)))
}

/** The other rows of the same list that may be the same person, by row. */
export function twinsOf(clusters: readonly DuplicateCluster[]): ReadonlyMap<number, readonly number[]> {
  const twins = new Map<number, readonly number[]>()
  for (const { ids } of clusters) {
    const rows = ids.map(Number)
    for (const row of rows) {
      const others = rows.filter((each) => each !== row).sort((one, other) => one - other)
      twins.set(row, [...(twins.get(row) ?? []), ...others])
    }
  }
  return twins
}

/** The answers that come up most, in sight; the whole vocabulary opens with "More". */
export const SHORT_OUTCOMES = [
  "HELD",
  "NOT_HELD",
  "DIED",
  "RELEASED_BEFORE",
  "DUPLICATE_OF",
  "UNDER_SEARCH",
] as const satisfies readonly Outcome[]
export const MORE_OUTCOMES = OUTCOMES.filter((outcome) => !SHORT_OUTCOMES.some((short) => short === outcome))

/** What a typed answer says about the proposed pair: who died in our custody is the person of our register. */
const VERDICT_OF: Readonly<Partial<Record<Outcome, Verdict>>> = {
  HELD: "same",
  HELD_BY_ALLY: "same",
  HELD_OTHER_NAME: "same",
  HELD_REMAINS: "same",
  DIED: "same",
  RELEASED_BEFORE: "same",
  ESCAPED: "same",
  NOT_HELD: "different",
  NOT_HELD_BUT_KNOWN: "different",
  UNDER_SEARCH: "unsure",
}

export const verdictOf = (outcome: Outcome, register: number | null): Verdict | null =>
  register === null ? null : (VERDICT_OF[outcome] ?? null)

/** An answer while it is typed. */
export type AnswerDraft = {
  readonly outcome: Outcome | null
  readonly authority: AuthorityId | null
  readonly note: string
  readonly reason: Reason | null
  readonly of: number | null
  readonly due: string | null
  readonly on: string | null
}

export const NO_ANSWER: AnswerDraft = {
  outcome: null,
  authority: null,
  note: "",
  reason: null,
  of: null,
  due: null,
  on: null,
}

/** A draft that begins with what was answered before. */
export function draftOf(answer: TypedAnswer | null): AnswerDraft {
  if (answer === null) return NO_ANSWER
  const { outcome, authority = null, note = "", reason = null, of = null, due = null, on = null } = answer
  return { outcome, authority, note, reason, of, due, on }
}

/** What an outcome asks for in its row, and what it may add. */
export function asksFor(outcome: Outcome): ReadonlySet<keyof AnswerRow> {
  const needed = neededWith(outcome)
  const asked = new Set<keyof AnswerRow>(needed === null ? [] : [needed])
  if (["DIED", "RELEASED_BEFORE", "ESCAPED"].includes(outcome)) asked.add("on")
  asked.add("note")
  return asked
}

/** The reasons that go with an outcome. */
export const reasonsFor = (outcome: Outcome): readonly Reason[] =>
  REASONS.filter((reason) => reason.startsWith(`${outcome}/`))

/** The answer a draft stands for, with nothing the outcome does not ask for; null while something it needs is missing. */
export function answerFrom(draft: AnswerDraft): TypedAnswer | null {
  const { outcome } = draft
  if (outcome === null) return null
  const asked = asksFor(outcome)
  const given = {
    authority: draft.authority,
    note: draft.note.trim() === "" ? null : draft.note.trim(),
    reason: draft.reason,
    of: draft.of,
    due: draft.due,
    on: draft.on,
  }
  const answer: Record<string, unknown> = { outcome }
  for (const [key, value] of Object.entries(given)) {
    if (value !== null && asked.has(key as keyof AnswerRow)) answer[key] = value
  }
  const needed = neededWith(outcome)
  return needed !== null && answer[needed] === undefined ? null : (answer as TypedAnswer)
}
