import type { AnswerRow } from "@wasit/domain"
import { type IntakeDate, type ListEntry, type Field as ListField, textOf } from "@wasit/domain/intake"
import {
  DEFAULT_PLAN,
  inOneScript,
  type MatchedPair,
  type MatchRecord,
  type MatchResult,
  type PairExplanation,
} from "@wasit/matching"
import type { Judgement, Standing } from "./judgements.ts"

/** How two cells stand to each other. Each has a sign, a word and a shape; never colour alone. */
export type CellState = "agree" | "close" | "against" | "missing"
export const CELL_SIGN = { agree: "=", close: "~", against: "x", missing: "o" } as const satisfies Record<
  CellState,
  string
>

/** One line of the pair view. */
export type PairLine = {
  /** The comparison, by its id in the plan. */
  readonly field: string
  readonly claimed: string
  readonly register: string
  readonly state: CellState
  /** Rewritten letter by letter, so read it as a help only. */
  readonly isApproximate: boolean
}

/** Levels at which two cells say the same. */
const SAME_LEVELS: Readonly<Partial<Record<string, readonly string[]>>> = {
  name: ["N6", "N5"],
  father: ["same", "variant", "lone"],
  grandfather: ["same", "variant", "lone"],
  husband: ["same", "variant", "lone"],
  origin: ["village", "district"],
  birth: ["day", "year"],
  document: ["equal"],
  capture: ["both"],
  sex: ["same"],
}

const CELLS: Readonly<Record<string, readonly ListField[]>> = {
  name: ["title", "name", "tribe", "alias"],
  father: ["father"],
  grandfather: ["grandfather"],
  husband: ["husband"],
  origin: ["village", "district", "province"],
  birth: ["birth", "age"],
  document: ["documentNumber", "serviceNumber"],
  capture: ["captureDate", "capturePlace"],
  sex: ["sex"],
}

/** The fields of an entry that some comparison reads. */
export const COMPARED_FIELDS: ReadonlySet<ListField> = new Set(Object.values(CELLS).flat())

/** What an entry says in a compared field, as written. */
function textIn(entry: ListEntry, field: string): string {
  return (CELLS[field] ?? [])
    .map((each) => textOf(entry, each))
    .filter((text) => text !== "")
    .join(" · ")
}

/** The dates of a compared field that are written in another calendar than the Gregorian one. */
export function datesIn(entry: ListEntry, field: string): readonly IntakeDate[] {
  return (CELLS[field] ?? []).flatMap((each) => {
    const value = each === "birth" || each === "captureDate" ? entry[each]?.value : null
    return value && value.calendar !== "gregorian" ? [value] : []
  })
}

/** On whose side a compared field is still to be found out: the side that says nothing of it, or both. */
export type Lacking = "claimed" | "register" | "both"

export function lackingIn(claimed: ListEntry, register: ListEntry, field: string): Lacking {
  const [hasOne, hasOther] = [textIn(claimed, field) !== "", textIn(register, field) !== ""]
  // What both say, and could not be read on one of them, is asked of both.
  if (hasOne === hasOther) return "both"
  return hasOne ? "register" : "claimed"
}

/**
 * The pair as lines, one a field; a field that neither list has is left out.
 *
 * @param script to rewrite what is written in another, or null
 * @param isRead whether an entry's field is a place that the reader is told in his own language: it stands as written
 */
export function pairLines(
  claimed: ListEntry,
  register: ListEntry,
  explained: PairExplanation,
  script: "Latn" | "Arab" | null,
  isRead: (entry: ListEntry, field: string) => boolean,
): readonly PairLine[] {
  return DEFAULT_PLAN.comparisons.flatMap(({ id: field }) => {
    const [one, other] = [textIn(claimed, field), textIn(register, field)]
    if (one === "" && other === "") return []
    const shown = [claimed, register].map((entry) => {
      const text = textIn(entry, field)
      return script === null || isRead(entry, field) ? { text, approximate: false } : inOneScript(text, script)
    })
    return [
      {
        field,
        claimed: shown[0]?.text ?? "",
        register: shown[1]?.text ?? "",
        state: stateOf(field, explained, claimed, register),
        isApproximate: shown.some(({ approximate }) => approximate),
      },
    ]
  })
}

function stateOf(field: string, explained: PairExplanation, claimed: ListEntry, register: ListEntry): CellState {
  const bar = explained.bars.find((one) => one.part === field)
  if (bar === undefined || bar.level === null) return "missing"
  if (bar.weight < 0) return "against"
  if (SAME_LEVELS[field]?.includes(bar.level)) return "agree"
  const isAllThatIsTold =
    (field === "capture" && isOneThingOfCapture(claimed, register)) ||
    (field === "origin" && bar.level === "province" && [claimed, register].every(tellsProvinceAlone))
  return isAllThatIsTold ? "agree" : "close"
}

const tellsProvinceAlone = (entry: ListEntry): boolean =>
  textOf(entry, "district") === "" && textOf(entry, "village") === ""

/** Where a list has no place of the capture, the dates are all that is compared; and the places where it has no date. */
const isOneThingOfCapture = (claimed: ListEntry, register: ListEntry): boolean =>
  ["captureDate" as const, "capturePlace" as const].filter(
    (cell) => textOf(claimed, cell) !== "" && textOf(register, cell) !== "",
  ).length === 1

/** Where the work on a list stands. Every claimed row is in exactly one of the five. */
export type MatchProgressCount = {
  readonly rows: number
  readonly byPeople: number
  readonly byRule: number
  readonly waiting: readonly MatchedPair[]
  /** Rows without a proposed pair and without an answer. */
  readonly alone: readonly number[]
}

export function progressOf(result: MatchResult, standing: ReadonlyMap<number, Standing>): MatchProgressCount {
  const waiting = result.pairs.filter((pair) => !standing.has(Number(pair.a)))
  const alone = result.unmatchedA.map(Number).filter((row) => !standing.has(row))
  const settled = [...standing.values()]
  return {
    rows: result.counts.rowsA,
    byPeople: settled.filter((each) => each.rule === null).length,
    byRule: settled.filter((each) => each.rule !== null).length,
    waiting,
    alone: alone.sort((one, other) => one - other),
  }
}

/** A row that is probably of somebody who is paired by another row of the same list. */
export type SecondRow = { readonly of: number; readonly register: number }

/** The claimed rows that are probably second rows, by number. A run that an earlier build kept names none. */
export function secondRowsOf({ secondRows }: Partial<MatchResult>): ReadonlyMap<number, SecondRow> {
  const claimed = (secondRows ?? []).filter(({ side }) => side === "a")
  return new Map(
    claimed.map(({ id, of, counterpart }) => [Number(id), { of: Number(of), register: Number(counterpart) }]),
  )
}

/** A rule of this officer's own: it settles many rows in one step, after a dry run, and is undone as one. */
export const BULK_RULES = ["certain", "same-document", "no-pair"] as const
export type BulkRule = (typeof BULK_RULES)[number]

export type BulkWorld = {
  readonly result: MatchResult
  readonly standing: ReadonlyMap<number, Standing>
  readonly claimed: ReadonlyMap<string, MatchRecord>
  readonly register: ReadonlyMap<string, MatchRecord>
  /** Register rows that bear a remark ("died", "released"): "held" may be wrong of them, so no rule settles them. */
  readonly remarked: ReadonlySet<string>
}

/** What a rule would settle now. What was judged already is never touched. */
export function dryRun(
  rule: BulkRule,
  { result, standing, claimed, register, remarked }: BulkWorld,
): readonly Judgement[] {
  if (rule === "no-pair") {
    // Who is held would be said not to be, because he stands on the list twice.
    const seconds = secondRowsOf(result)
    const alone = progressOf(result, standing).alone.filter((row) => !seconds.has(row))
    return alone.map((row) => ({
      row,
      register: null,
      verdict: null,
      answer: { outcome: "NOT_HELD" } satisfies Omit<AnswerRow, "row">,
      reason: "",
    }))
  }
  return result.pairs.flatMap((pair) => {
    if (standing.has(Number(pair.a)) || remarked.has(pair.b) || !settles(rule, pair, claimed, register)) return []
    return [{ row: Number(pair.a), register: Number(pair.b), verdict: "same", answer: null, reason: "" }]
  })
}

function settles(
  rule: "certain" | "same-document",
  pair: MatchedPair,
  claimed: ReadonlyMap<string, MatchRecord>,
  register: ReadonlyMap<string, MatchRecord>,
): boolean {
  if (rule === "certain") return pair.band === "certain"
  const [one, other] = [claimed.get(pair.a)?.values.document, register.get(pair.b)?.values.document]
  // The same number alone may be a slip of one digit copied; nothing else may speak against it.
  return one !== undefined && one === other && !pair.whyNotCertain.includes("contradiction")
}

/** Minutes left, rounded up; null while it cannot be known. */
export const minutesLeft = (seconds: number | null): number | null =>
  seconds === null ? null : Math.ceil(seconds / 60)
