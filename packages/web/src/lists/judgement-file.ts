import {
  formatJudgement,
  type JudgementRefusal,
  type KnownPair,
  type MatchRecord,
  mergeJudgements,
  pairKey,
  pairMark,
  parseJudgements,
  type Judgement as SharedJudgement,
} from "@wasit/matching"
import type { Judgement, JudgementEvent, Standing } from "./judgements.ts"

/** What this module reads of the work on a list. */
export type JudgedWork = {
  readonly pairs: readonly { readonly a: string; readonly b: string }[]
  readonly claimed: ReadonlyMap<string, MatchRecord>
  readonly register: ReadonlyMap<string, MatchRecord>
  readonly events: readonly JudgementEvent[]
  readonly standing: ReadonlyMap<number, Standing>
}

/** The judgements of pairs that stand, in the form that `wasit review` and the offline page read. Typed answers stay here. */
export function judgementFile(work: JudgedWork): string {
  return shared(work).map(formatJudgement).join("")
}

/** What another desk's file adds: one judgement for each proposed pair that it judged last, and how many are of other rows. */
export function judgementsFrom(
  text: string,
  work: JudgedWork,
  isSettled: (row: number) => boolean,
): { readonly judgements: readonly Judgement[]; readonly unknown: number } | JudgementRefusal {
  const file = parseJudgements(text)
  if ("code" in file) return file
  const standing = new Map(shared(work).map((one) => [pairKey(one.a, one.b), one]))
  const { taken, unknown } = mergeJudgements(standing, file.lines, knownPairs(work))
  const judgements = taken.flatMap(({ a, b, decision, reason }): Judgement[] =>
    isSettled(Number(a)) ? [] : [{ row: Number(a), register: Number(b), verdict: decision, answer: null, reason }],
  )
  return { judgements, unknown }
}

function shared({ claimed, register, events, standing }: JudgedWork): SharedJudgement[] {
  const times = new Map(events.map(({ id, at }) => [id, at]))
  return [...standing.values()].flatMap((one): SharedJudgement[] => {
    const [a, b] = [claimed.get(String(one.row)), register.get(String(one.register))]
    const at = times.get(one.event)
    if (a === undefined || b === undefined || one.verdict === null || at === undefined) return []
    return [{ a: a.id, b: b.id, decision: one.verdict, reason: one.reason, at, rows: pairMark(a, b) }]
  })
}

function knownPairs({ pairs, claimed, register }: JudgedWork): KnownPair[] {
  return pairs.flatMap((pair): KnownPair[] => {
    const [a, b] = [claimed.get(pair.a), register.get(pair.b)]
    return a === undefined || b === undefined ? [] : [{ a: pair.a, b: pair.b, rows: pairMark(a, b) }]
  })
}
