import { compareNames } from "../src/index.ts"

/** One pair of the authored set with what the matcher says of it. */
interface Scored {
  readonly names: readonly [string, string]
  readonly label: string
  readonly grade: string
  readonly kind: Kind
  readonly phenomena: readonly string[]
  readonly score: number
}

/** Which scripts meet. */
export const KINDS = ["Arabic script", "Latin script", "across scripts"] as const
/** One meeting of scripts. */
export type Kind = (typeof KINDS)[number]

/** Names are held to be one from this score on. */
const THRESHOLD = 0.5

const KIND_OF: Readonly<Record<string, Kind>> = { "Arab-Arab": "Arabic script", "Latn-Latn": "Latin script" }

/** Scores the pairs of a file of the authored set. */
export function scorePairs(text: string): readonly Scored[] {
  const rows = text.trimEnd().split("\n").slice(1)
  return rows.map((row) => {
    const [a = "", b = "", label = "", grade = "", scripts = "", , phenomena = ""] = row.split("\t")
    const kind = KIND_OF[scripts] ?? "across scripts"
    return { names: [a, b], label, grade, kind, phenomena: phenomena.split(","), score: compareNames(a, b).score }
  })
}

const isHeldSame = (pair: Scored): boolean => pair.score >= THRESHOLD
const isSame = (pair: Scored): boolean => pair.label === "same"
const isDecidable = (pair: Scored): boolean => pair.label !== "undecidable"

/** Precision, recall and their harmonic mean; undecidable pairs are left out, kin are negatives. */
export function f1(pairs: readonly Scored[], kind: Kind): { precision: number; recall: number; f1: number } {
  const asked = pairs.filter((pair) => pair.kind === kind && isDecidable(pair))
  const right = asked.filter((pair) => isSame(pair) && isHeldSame(pair)).length
  const precision = right / asked.filter(isHeldSame).length
  const recall = right / asked.filter(isSame).length
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

/** The pairs in whose texts nothing is mistyped, misheard or cut off. */
export const withoutSlips = (pairs: readonly Scored[]): readonly Scored[] =>
  pairs.filter(({ phenomena }) => !phenomena.some((phenomenon) => phenomenon.startsWith("error-")))

/** Share of kin whose names are held to be one. */
export function kinHeldSame(pairs: readonly Scored[]): number {
  const kin = pairs.filter(({ label }) => label === "kin")
  return kin.filter(isHeldSame).length / kin.length
}

/** Share of undecidable pairs that get no confident answer: neither 0.9 and above nor below 0.1. */
export function undecidableLeftOpen(pairs: readonly Scored[]): number {
  const open = pairs.filter((pair) => !isDecidable(pair))
  return open.filter(({ score }) => score >= 0.1 && score < 0.9).length / open.length
}

const rankOf = ({ label, grade }: Scored): number => (label === "same" ? { weak: 1, medium: 2, strong: 3 }[grade]! : 0)

/** Share of pairs of graded pairs whose scores stand in the order of their grades; equal scores count half. */
export function gradesInOrder(pairs: readonly Scored[]): number {
  const byRank = [0, 1, 2, 3].map((rank) => pairs.filter((pair) => isDecidable(pair) && rankOf(pair) === rank))
  let [inOrder, all] = [0, 0]
  for (const [rank, lower] of byRank.entries()) {
    for (const higher of byRank.slice(rank + 1).flat()) {
      for (const { score } of lower) inOrder += higher.score > score ? 1 : higher.score === score ? 0.5 : 0
      all += lower.length
    }
  }
  return inOrder / all
}

/** Errors by phenomenon: how many pairs it stands in, how many of them are judged wrong. */
export function errorsByPhenomenon(pairs: readonly Scored[]): readonly (readonly [string, number, number])[] {
  const counts = new Map<string, [all: number, wrong: number]>()
  for (const pair of pairs.filter(isDecidable)) {
    for (const phenomenon of pair.phenomena) {
      const count = counts.get(phenomenon) ?? [0, 0]
      counts.set(phenomenon, count)
      count[0]++
      if (isSame(pair) !== isHeldSame(pair)) count[1]++
    }
  }
  return [...counts].map(([name, [all, wrong]]) => [name, all, wrong] as const).sort((one, two) => two[2] - one[2])
}

/** The pairs judged wrong. */
export function wrongPairs(pairs: readonly Scored[]): readonly Scored[] {
  return pairs.filter((pair) => isDecidable(pair) && isSame(pair) !== isHeldSame(pair))
}
