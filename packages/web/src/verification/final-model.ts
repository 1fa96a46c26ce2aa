import type { BodyOf, FinalListVersion, FinalNumbers, FinalRow, ListId, PartyId } from "@wasit/domain"
import type { SealedRow } from "@wasit/domain/intake"
import { foldDigits } from "@wasit/domain/words"
import { type Json, sealRows, sharedListKey, toHex } from "@wasit/record"
import { cleanText } from "../process/wording-draft.ts"
import { classOf } from "./round-model.ts"
import type { RowLine } from "./row-model.ts"

/** A person whom a final list may name: a row answered as held, or one that its holder names of his own accord. */
export type Candidate = Omit<FinalRow, "no">

/** The rows of a list that were answered as held. */
export const heldLines = (lines: readonly RowLine[]): readonly RowLine[] =>
  lines.filter(({ outcome }) => classOf(outcome) === "held")

/** A held row as a final list names it; null where this chair could not open its name. */
export function candidateOf(list: ListId, releasedBy: PartyId, row: number, entry: SealedRow | null): Candidate | null {
  const field = (name: string): string | null => {
    const text = cleanText(entry?.[name] ?? "")
    return text === "" ? null : text.slice(0, 400)
  }
  const name = field("name")
  if (name === null) return null
  const born = (field("birth") ?? field("age"))?.slice(0, 100) ?? null
  return { releasedBy, list, listRow: row, name, father: field("father"), origin: field("province"), born }
}

/** `1-200, 305` in any of the digit sets, as row numbers in order; null where something else stands there. */
export function readRanges(text: string): readonly number[] | null {
  const found = new Set<number>()
  for (const part of foldDigits(text).split(/[,،;؛\s]+/)) {
    if (part === "") continue
    const [, from, to = from] = /^(\d{1,7})(?:[-–](\d{1,7}))?$/.exec(part) ?? []
    const [first, last] = [Number(from), Number(to)]
    if (from === undefined || first < 1 || last < first || last - first > 100_000) return null
    for (let row = first; row <= last; row++) found.add(row)
  }
  return [...found].sort((one, other) => one - other)
}

/** Row numbers as a person would write them: `1-200, 305`. */
export const writeRanges = (rows: readonly number[]): string =>
  rangesOf(rows)
    .map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`))
    .join(", ")

/** Numbers as inclusive ranges, in order. */
export function rangesOf(numbers: readonly number[]): [number, number][] {
  const ranges: [number, number][] = []
  for (const no of [...numbers].sort((one, other) => one - other)) {
    const last = ranges.at(-1)
    if (last !== undefined && last[1] === no - 1) last[1] = no
    else ranges.push([no, no])
  }
  return ranges
}

/** Persons numbered from 1 on, over both parties. */
export const numbered = (people: readonly Candidate[], from = 1): FinalRow[] =>
  people.map((person, at) => ({ no: from + at, ...person }))

export type Amendment = {
  readonly change: "add" | "replace" | "withdraw"
  /** Numbers that leave the list. */
  readonly gone: readonly number[]
  readonly added: readonly Candidate[]
}

/** How many numbers an amendment touches, as its body says. */
export const amendedRows = ({ change, gone, added }: Amendment): number =>
  change === "add" ? added.length : gone.length

/** Does an amendment do what its name says? A replacement brings one person for each who leaves. */
export function isWellFormed({ change, gone, added }: Amendment): boolean {
  if (change === "add") return gone.length === 0 && added.length > 0
  if (change === "withdraw") return gone.length > 0 && added.length === 0
  return gone.length > 0 && gone.length === added.length
}

/** The next version. A number once given is never given to another person, in no version. */
export function amend(rows: readonly FinalRow[], amendment: Amendment, lastNumber: number): FinalRow[] {
  const gone = new Set(amendment.gone)
  return [...rows.filter(({ no }) => !gone.has(no)), ...numbered(amendment.added, lastNumber + 1)]
}

/** The highest number that any version has given. */
export function lastNumberOf(versions: readonly FinalListVersion[], rows: readonly FinalRow[]): number {
  const ranges = versions.flatMap(({ numbersKnown }) => Object.values(numbersKnown ?? {}).flatMap((each) => each ?? []))
  return Math.max(0, ...ranges.map(([, to]) => to), ...rows.map(({ no }) => no))
}

/** What everybody at the table sees of a list's rows: how many each party releases, and under which numbers. */
export function jointPart(rows: readonly FinalRow[]): {
  readonly counts: BodyOf<"final-list-proposed/1">["counts"]
  readonly numbers: FinalNumbers
} {
  const byParty = new Map<PartyId, number[]>()
  for (const { releasedBy, no } of rows) byParty.set(releasedBy, [...(byParty.get(releasedBy) ?? []), no])
  return {
    counts: Object.fromEntries([...byParty].map(([party, numbers]) => [party, numbers.length])),
    numbers: Object.fromEntries([...byParty].map(([party, numbers]) => [party, rangesOf(numbers)])),
  }
}

/** The digest both committees sign. Whoever can read the rows computes it alone. */
export const finalRoot = (rows: readonly FinalRow[]): string =>
  toHex(sealRows(sharedListKey(rows as readonly Json[]), rows as readonly Json[]).root)
