import {
  BEYOND_QUESTION_WORDS,
  DAUGHTER_AND_SON_WORDS,
  DIRECTION,
  formatEdtf,
  formatNumber,
  NOT_CERTAIN_WORDS,
  placeText,
  questionWords,
  weightPartWords,
} from "@wasit/domain/words"
import {
  type Bar,
  type Cell,
  type Comparison,
  type DayInterval,
  inOneScript,
  type KnownPlace,
  knownPlaces,
  type MatchingPlan,
  type MatchRecord,
  type PairExplanation,
  saysAll,
} from "@wasit/matching"
import { columns, fill, plain } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import { EXPLAIN_WORDS } from "./texts.ts"

const ISOLATES = /[\u2066-\u2069]/g
const MILLISECONDS_A_DAY = 86_400_000
/** Hundredths of a bit that one sign of a bar stands for. */
const CENTIBITS_A_SIGN = 40

/** What a record says in the columns of a comparison, as text; empty where it says nothing that others do not show. */
export function textIn(run: Run, { values }: MatchRecord, { kind, columns: read }: Comparison): string {
  if (kind === "chain") return ""
  // Relatives by name, each without the father below it, and by number; what else the kind reads other comparisons show.
  if (kind === "kin") {
    const [kin, , , numbers] = read.map((column) => textsOf(run, values[column] ?? undefined))
    return [...(kin ?? []).map((text) => text.split("\n")[0]!), ...(numbers ?? [])].join(" · ")
  }
  // A person's third column and a parent's second are read only for what the other comparison shows.
  const shown = kind === "person" ? read.slice(0, 2) : kind === "parent" ? read.slice(0, 1) : read
  const texts = shown.flatMap((column) => textsOf(run, values[column] ?? undefined))
  return kind === "person" ? texts.join(" / ") : (kind === "place" ? texts.reverse() : texts).join(" · ")
}

/** What the gazetteer makes of a record's place in a comparison; empty where there is none, or the text says so itself. */
export function placeIn(run: Run, record: MatchRecord, comparison: Comparison): string {
  const places = placesIn(run, record, comparison)
  return saysAll(textIn(run, record, comparison), places) ? "" : placeText(places, run.language)
}

function placesIn(run: Run, record: MatchRecord, { kind, columns: read }: Comparison): readonly KnownPlace[] {
  const [first, second] = [0, 1].map((at) => textsOf(run, record.values[read[at] ?? ""] ?? undefined).join(" "))
  if (kind === "place") return knownPlaces(first!, second!, run.language)
  return kind === "event" ? knownPlaces(second!, "", run.language) : []
}

/**
 * What a record says in a comparison, rewritten in the letters of the reader's language; empty where it stands in them
 * already, or is a place that the gazetteer names in that language.
 */
export function lettersIn(run: Run, record: MatchRecord, comparison: Comparison): string {
  if (placesIn(run, record, comparison).length > 0) return ""
  const names = textIn(run, record, comparison).split(" / ")
  const shown = names.map((name) => inOneScript(plain(name), run.language === "en" ? "Latn" : "Arab"))
  return shown.some(({ approximate }) => approximate) ? shown.map(({ text }) => text).join(" / ") : ""
}

function textsOf(run: Run, cell: Cell | undefined): string[] {
  if (cell === undefined) return []
  if (typeof cell === "string") return [cell]
  return isTexts(cell) ? [...cell] : [days(run, cell)]
}

function isTexts(cell: Cell): cell is readonly string[] {
  return Array.isArray(cell)
}

/**
 * The waterfall of a pair, one line a part. Weights are hundredths of a bit and printed whole, so that the printed parts
 * add up to the printed total.
 */
export function waterfall(
  run: Run,
  a: MatchRecord,
  b: MatchRecord,
  explained: PairExplanation,
  plan: MatchingPlan,
): string[] {
  const rows = explained.bars.map((bar) => {
    const comparison = plan.comparisons.find(({ id }) => id === bar.part)
    const texts = comparison === undefined ? null : ([textIn(run, a, comparison), textIn(run, b, comparison)] as const)
    return barRow(run, bar, texts)
  })
  rows.push([EXPLAIN_WORDS.total[run.language], "", "", "", bits(run, explained.total), ""])
  return columns(rows)
}

/** Comparisons by their names, in a row. */
export function fieldNames(run: Run, fields: readonly string[]): string {
  return fields
    .map((field) => weightPartWords(field)[run.language])
    .join(DIRECTION[run.language] === "rtl" ? "، " : ", ")
}

/** The sentences below the waterfall: the odds, what would help most, why it is not certain. */
export function verdict(run: Run, explained: PairExplanation): string[] {
  const { lanes, odds, total, nextQuestion, whyNotCertain } = explained
  const names = (fields: readonly string[]): string =>
    fields.length === 0 ? EXPLAIN_WORDS.none[run.language] : fieldNames(run, fields)
  const words = EXPLAIN_WORDS[odds.ratio === 1 ? "oddsEven" : odds.side === "for" ? "oddsFor" : "oddsAgainst"]
  const facts = { bits: bits(run, total), ratio: odds.ratio, one: 1 }
  const lines = [fill(run, words, { ...facts, against: names(lanes.against), missing: names(lanes.missing) })]
  if (explained.name?.areDaughterAndSon === true) lines.push(DAUGHTER_AND_SON_WORDS[run.language])
  if (whyNotCertain.length > 0) {
    const reasons = whyNotCertain
      .map((why) => NOT_CERTAIN_WORDS[why][run.language])
      .join(DIRECTION[run.language] === "rtl" ? "؛ " : "; ")
    lines.push(fill(run, EXPLAIN_WORDS.whyNot, { reasons }))
  }
  if (nextQuestion !== null)
    lines.push(fill(run, EXPLAIN_WORDS.next, { question: questionWords(nextQuestion)[run.language] }))
  if (explained.isBeyondQuestion) lines.push(BEYOND_QUESTION_WORDS[run.language])
  return lines
}

function barRow(run: Run, bar: Bar, texts: readonly [string, string] | null): string[] {
  const name = weightPartWords(bar.part)[run.language]
  if (texts === null) {
    return [name, "", "", "", bits(run, bar.weight), bar.part === "prior" ? "" : signs(bar.weight)]
  }
  const [one, other] = [plain(texts[0]), plain(texts[1])]
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

/** A day, a year, or from which month or year to which, as a person says it; bare, for it is written among words of the file. */
function days({ language }: Run, { from, to }: DayInterval): string {
  const [first, last] = [from, to].map((count) => new Date(count * MILLISECONDS_A_DAY).toISOString().slice(0, 10))
  const areYears = first!.endsWith("-01-01") && last!.endsWith("-12-31")
  const ends = from === to ? [first!] : [first!, last!].map((day) => day.slice(0, areYears ? 4 : 7))
  return formatEdtf([...new Set(ends)].join("/"), language).replace(ISOLATES, "")
}
