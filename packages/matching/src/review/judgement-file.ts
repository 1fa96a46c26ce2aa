import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import type { MatchRecord } from "../record.ts"

/** What a person says of two rows: one person, two people, or that the rows do not let him say. */
export const DECISIONS = ["same", "different", "unsure"] as const
/** What a person decides on a pair. */
export type Decision = (typeof DECISIONS)[number]

/** One line of a judgement file: a judgement of a pair, or (decision null) that it was taken back. */
export interface Judgement {
  /** Id of the claimed row. */
  readonly a: string
  /** Id of the register row. */
  readonly b: string
  readonly decision: Decision | null
  /** As the person wrote it; may be empty. */
  readonly reason: string
  /** RFC 3339, UTC. */
  readonly at: string
  /** `pairMark` of the two rows: two desks may number the same rows differently. Absent in files of other programs. */
  readonly rows?: string
}

/** What a judgement file holds. */
export interface JudgementFile {
  /** Every line in the order it was written. */
  readonly lines: readonly Judgement[]
  /** UTF-16 length of the whole lines; what stands after it was cut short while it was written. */
  readonly whole: number
  readonly isTorn: boolean
}

/** Why a text is not a judgement file; `line` counts from 1. */
export interface JudgementRefusal {
  readonly code: "judgements-malformed"
  readonly line: number
}

/** The line of a judgement file for one judgement, newline included. */
export function formatJudgement({ a, b, decision, reason, at, rows }: Judgement): string {
  return `${JSON.stringify({ a, b, decision, reason, at, rows })}\n`
}

/**
 * What two rows say, as 16 hexadecimal digits: the start of the SHA-256 of their texts. Ids, spans of days that were reckoned
 * from an age, and mothers, whom only the file tells and no list that is handed over, are left out, so it is the same at every
 * desk that read the same lists.
 */
export function pairMark(a: MatchRecord, b: MatchRecord): string {
  const said = JSON.stringify([a, b].map(({ values: { mother: _, ...values } }) => textsOf({ values }, "").sort()))
  return bytesToHex(sha256(utf8ToBytes(said.normalize("NFC")))).slice(0, 16)
}

function textsOf(value: unknown, path: string): string[] {
  if (typeof value === "string") return [`${path}=${value.trim()}`]
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, Array.isArray(value) ? path : `${path}/${key}`))
}

/**
 * Reads a judgement file: JSON objects, one a line (jsonlines.org), each `{a, b, decision, reason, at}`. The terminal, the
 * match desk and the offline page all write and read this form. A last line without its newline was cut short by a crash: it
 * is left out, not refused.
 */
export function parseJudgements(text: string): JudgementFile | JudgementRefusal {
  const lines: Judgement[] = []
  const all = text.split("\n")
  const torn = all.pop() ?? ""
  for (const [at, line] of all.entries()) {
    if (line.trim() === "") continue
    const judgement = parseLine(line)
    if (judgement === null) return { code: "judgements-malformed", line: at + 1 }
    lines.push(judgement)
  }
  return { lines, whole: text.length - torn.length, isTorn: torn !== "" }
}

/** The key of a pair in the maps of this module. */
export function pairKey(a: string, b: string): string {
  return JSON.stringify([a, b])
}

/** What stands after all lines, latest judged last: a later line of a pair replaces the earlier, a null decision takes it back. */
export function standingOf(lines: readonly Judgement[]): ReadonlyMap<string, Judgement> {
  const standing = new Map<string, Judgement>()
  for (const line of lines) takeJudgement(standing, line)
  return standing
}

/** Adds one line to what stands. */
export function takeJudgement(standing: Map<string, Judgement>, judgement: Judgement): void {
  const key = pairKey(judgement.a, judgement.b)
  // Judged again means judged last: undo takes the latest.
  standing.delete(key)
  if (judgement.decision !== null) standing.set(key, judgement)
}

/** A pair of rows that this desk may judge. */
export interface KnownPair {
  readonly a: string
  readonly b: string
  /** `pairMark` of its rows. */
  readonly rows: string
}

/** What a desk takes from another desk's file. */
export interface Merged {
  readonly taken: readonly Judgement[]
  /** Judgements of rows that this desk does not have. */
  readonly unknown: number
}

/**
 * The judgements of another file that change what stands here: of known pairs only, and only where nothing was judged here
 * at the same time or later. A pair is found by what its rows say; by its ids only where the file does not tell that.
 */
export function mergeJudgements(
  standing: ReadonlyMap<string, Judgement>,
  brought: readonly Judgement[],
  known: readonly KnownPair[],
): Merged {
  const byIds = new Map(known.map((pair) => [pairKey(pair.a, pair.b), pair]))
  const byRows = new Map<string, KnownPair | null>()
  // Rows that say the same twice are told apart by nothing.
  for (const pair of known) byRows.set(pair.rows, byRows.has(pair.rows) ? null : pair)
  const home = (line: Judgement): KnownPair | null => {
    const sameIds = byIds.get(pairKey(line.a, line.b)) ?? null
    if (line.rows === undefined || sameIds?.rows === line.rows) return sameIds
    return byRows.get(line.rows) ?? null
  }
  const latest = [...standingOf(brought).values()]
  const ours = latest.flatMap((line) => {
    const pair = home(line)
    return pair === null ? [] : [{ ...line, a: pair.a, b: pair.b, rows: pair.rows }]
  })
  const taken = ours.filter(({ a, b, at }) => {
    const stands = standing.get(pairKey(a, b))
    return stands === undefined || stands.at < at
  })
  return { taken, unknown: latest.length - ours.length }
}

function parseLine(line: string): Judgement | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== "object" || value === null) return null
    const { a, b, decision, reason, at, rows }: Record<string, unknown> = { ...value }
    const known = decision === null ? null : DECISIONS.find((each) => each === decision)
    if (known === undefined || typeof a !== "string" || typeof b !== "string") return null
    if (typeof reason !== "string" || typeof at !== "string") return null
    const judgement = { a, b, decision: known, reason, at }
    if (rows === undefined) return judgement
    return typeof rows === "string" ? { ...judgement, rows } : null
  } catch {
    // Not JSON: the caller says which line.
    return null
  }
}
