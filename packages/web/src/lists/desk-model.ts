import {
  type CleanedEntry,
  cleanedText,
  FIELDS,
  type Field,
  foldValue,
  type ListEntry,
  type SpellingCluster,
} from "@wasit/domain/intake"
import type { DuplicateCluster } from "@wasit/matching"
import { mapSteps, type Steps } from "../app/breaths.ts"
import type { SpelledColumn } from "./intake-jobs.ts"
import type { Desk, DeskFilter } from "./local-list.ts"

/** The fields in which one value is often spelled in several ways, and where one spelling serves matching. */
const SPELLED_FIELDS = [
  "province",
  "district",
  "village",
  "service",
  "unit",
  "rank",
  "authority",
  "detentionPlace",
  "capturePlace",
  "nationality",
  "tribe",
] as const satisfies readonly Field[]

/** The rows a filter leaves, in the order of the file. */
export function* filterRows(desk: Desk, filter: DeskFilter): Steps<readonly CleanedEntry[]> {
  const wanted = foldValue(filter.search)
  const facets = FIELDS.flatMap((field) => {
    const values = filter.facets[field]
    return values === undefined || values.length === 0 ? [] : [{ field, values: new Set(values) }]
  })
  const isWanted = yield* mapSteps(
    desk.entries,
    (one) =>
      isShown(desk, one, filter.only) &&
      facets.every(({ field, values }) => values.has(cleanedText(one, field))) &&
      (wanted === "" || foldedRow(one).includes(wanted)),
  )
  return desk.entries.filter((_, at) => isWanted[at])
}

/** Everything that a row says, as the search reads it, a line each field. Read once a row: each letter typed asks it of all. */
function foldedRow(one: CleanedEntry): string {
  // A decision makes every row anew; what it did not touch says what it said.
  const said = one.derived.size === 0 ? one.entry : one
  const seen = FOLDED.get(said)
  if (seen !== undefined) return seen
  const texts = FIELDS.map((field) => cleanedText(one, field)).filter((text) => text !== "")
  const folded = texts.map(foldValue).join("\n")
  FOLDED.set(said, folded)
  return folded
}

const FOLDED = new WeakMap<ListEntry | CleanedEntry, string>()

function isShown(desk: Desk, one: CleanedEntry, only: DeskFilter["only"]): boolean {
  switch (only) {
    case "all":
      return true
    case "going":
      return one.setAsideBy === null
    case "aside":
      return one.setAsideBy !== null
    case "changed":
      return one.derived.size > 0
    case "findings":
      return (desk.rowByKey.get(one.entry.key)?.findings ?? []).some(({ level }) => level !== "info")
  }
}

/** The values of a field as cleaned, and how many rows have each, the most frequent first. */
export function valuesOf(rows: readonly CleanedEntry[], field: Field): SpellingCluster["spellings"] {
  const counts = new Map<string, number>()
  for (const one of rows) {
    const text = cleanedText(one, field)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts]
    .map(([text, count]) => ({ text, rows: count }))
    .sort((one, other) => other.rows - one.rows || (one.text < other.text ? -1 : 1))
}

/** The columns in which further spellings are looked for: what was made one is not proposed again. */
export function* spelledColumns(desk: Desk, fields: readonly Field[]): Steps<readonly SpelledColumn[]> {
  const columns: SpelledColumn[] = []
  for (const field of SPELLED_FIELDS) {
    if (!fields.includes(field)) continue
    yield
    columns.push({ field, texts: valuesOf(desk.going, field) })
  }
  return columns
}

/** Clusters of at least so many rows. */
export function clustersFrom(
  clusters: readonly SpellingCluster[],
  least: number,
): { readonly shown: readonly SpellingCluster[]; readonly smaller: number } {
  const shown = clusters.filter((cluster) => cluster.rows >= least)
  return { shown, smaller: clusters.length - shown.length }
}

/** One question about rows of a list: are these one person? */
export type Twins = { readonly keys: readonly string[]; readonly cluster: DuplicateCluster }

/** Clusters still open: with two rows or more going in, and not found to be different people. Ids are row numbers. */
export function openTwins(desk: Desk, clusters: readonly DuplicateCluster[]): readonly Twins[] {
  const asked = new Set(clusters.flatMap(({ ids }) => ids.map(Number)))
  const keyByRow = new Map<string, string>()
  // Of a great list few rows are asked about, and this is done at each decision.
  for (const { entry } of desk.going) if (asked.has(entry.row)) keyByRow.set(String(entry.row), entry.key)
  const decided = new Set(desk.different.flatMap((keys) => pairsOf(keys)))
  return clusters.flatMap((cluster) => {
    const keys = cluster.ids.flatMap((id) => keyByRow.get(id) ?? [])
    const isOpen = keys.length >= 2 && pairsOf(keys).some((pair) => !decided.has(pair))
    return isOpen ? [{ keys, cluster }] : []
  })
}

/**
 * Why rows were proposed as one person: the comparisons that speak for it between all rows that joined them, and those
 * that speak against it between any.
 */
export function whyTogether({ reasons }: DuplicateCluster): {
  readonly agreeing: readonly string[]
  readonly disagreeing: readonly string[]
} {
  const ids = (reasons[0]?.parts ?? []).map(({ id }) => id)
  const weights = (id: string): number[] =>
    reasons.map(({ parts }) => parts.find((part) => part.id === id)?.weight ?? 0)
  return {
    agreeing: ids.filter((id) => weights(id).every((weight) => weight > 0)),
    disagreeing: ids.filter((id) => weights(id).some((weight) => weight < 0)),
  }
}

function pairsOf(keys: readonly string[]): string[] {
  const sorted = [...keys].sort()
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => JSON.stringify([one, other])))
}
