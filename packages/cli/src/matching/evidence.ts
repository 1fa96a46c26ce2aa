import { DIRECTION, formatNumber, NOT_CERTAIN_WORDS, WEIGHT_PART_WORDS } from "@wasit/domain/words"
import type { Bar, DayInterval, Field, MatchRecord, PairExplanation } from "@wasit/matching"
import { columns, fill, plain } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import { EXPLAIN_WORDS } from "./texts.ts"

const MILLISECONDS_A_DAY = 86_400_000
/** Hundredths of a bit that one sign of a bar stands for. */
const CENTIBITS_A_SIGN = 40

/** What a record says in a field, as text; empty where it says nothing. */
export function textIn(record: MatchRecord, field: Field): string {
  switch (field) {
    case "name":
      return [record.name, ...(record.aliases ?? [])].filter((text) => text !== undefined).join(" / ")
    case "origin":
      return [record.origin?.village, record.origin?.district, record.origin?.province].filter(Boolean).join(" · ")
    case "birth":
      return record.birth === undefined ? "" : days(record.birth)
    case "capture":
      return [record.capture?.date === undefined ? "" : days(record.capture.date), record.capture?.place]
        .filter(Boolean)
        .join(" · ")
    default:
      return record[field] ?? ""
  }
}

/**
 * The waterfall of a pair, one line a part. Weights are hundredths of a bit and printed whole, so that the printed parts
 * add up to the printed total.
 */
export function waterfall(run: Run, a: MatchRecord, b: MatchRecord, explained: PairExplanation): string[] {
  const rows = explained.bars.map((bar) => barRow(run, a, b, bar))
  rows.push([EXPLAIN_WORDS.total[run.language], "", "", "", bits(run, explained.total), ""])
  return columns(rows)
}

/** Fields by their names, in a row. */
export function fieldNames(run: Run, fields: readonly Field[]): string {
  return fields
    .map((field) => WEIGHT_PART_WORDS[field][run.language])
    .join(DIRECTION[run.language] === "rtl" ? "، " : ", ")
}

/** The sentences below the waterfall: the odds, what would help most, why it is not certain. */
export function verdict(run: Run, explained: PairExplanation): string[] {
  const { lanes, odds, total, nextQuestion, whyNotCertain } = explained
  const names = (fields: readonly Field[]): string =>
    fields.length === 0 ? EXPLAIN_WORDS.none[run.language] : fieldNames(run, fields)
  const words = odds.side === "for" ? EXPLAIN_WORDS.oddsFor : EXPLAIN_WORDS.oddsAgainst
  const facts = { bits: bits(run, total), ratio: odds.ratio, one: 1 }
  const lines = [fill(run, words, { ...facts, against: names(lanes.against), missing: names(lanes.missing) })]
  if (whyNotCertain.length > 0) {
    const reasons = whyNotCertain.map((why) => NOT_CERTAIN_WORDS[why][run.language]).join("; ")
    lines.push(fill(run, EXPLAIN_WORDS.whyNot, { reasons }))
  }
  if (nextQuestion !== null)
    lines.push(fill(run, EXPLAIN_WORDS.next, { field: WEIGHT_PART_WORDS[nextQuestion][run.language] }))
  return lines
}

function barRow(run: Run, a: MatchRecord, b: MatchRecord, bar: Bar): string[] {
  const name = WEIGHT_PART_WORDS[bar.part][run.language]
  if (bar.part === "prior" || bar.part === "frequency") {
    return [name, "", "", "", bits(run, bar.weight), bar.part === "prior" ? "" : signs(bar.weight)]
  }
  const [one, other] = [plain(textIn(a, bar.part)), plain(textIn(b, bar.part))]
  const isMissing = bar.level === null
  const sign = isMissing ? "" : bar.weight < 0 ? "≠" : one === other ? "=" : "~"
  const note = isMissing ? fill(run, EXPLAIN_WORDS.missing) : signs(bar.weight)
  return [name, one || "—", sign, other || "—", bits(run, bar.weight), note]
}

function bits(run: Run, centibits: number): string {
  return `${centibits > 0 ? "+" : ""}${formatNumber(centibits / 100, run.language, undefined, 2)}`.replace("\u200e", "")
}

function signs(centibits: number): string {
  return (centibits < 0 ? "-" : "#").repeat(Math.ceil(Math.abs(centibits) / CENTIBITS_A_SIGN))
}

function days({ from, to }: DayInterval): string {
  const day = (count: number): string => new Date(count * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
  return from === to ? day(from) : `${day(from).slice(0, 7)}…${day(to).slice(0, 7)}`
}
