import type { MatchedPair } from "@wasit/matching"
import { useEffect, useRef } from "preact/hooks"
import { useText } from "../i18n/index.ts"
import { useToast } from "../ui/index.ts"
import type { TypedAnswer, Verdict } from "./judgements.ts"
import type { MatchWork } from "./match-work.ts"
import { verdictOf } from "./review-model.ts"
import { REVIEW_TEXTS } from "./review-texts.ts"

/** Judges the shown pair and, when that is on disk, goes on to the next. */
export function useJudging(
  work: MatchWork,
  pair: MatchedPair | null,
  reasons: ReadonlyMap<number, string>,
  onNext: (row: number) => void,
) {
  const since = useRef(performance.now())
  const shown = pair?.a ?? null
  // The clock starts anew with each pair.
  useEffect(() => {
    since.current = performance.now()
  }, [shown])
  const store = async (verdict: Verdict | null, answer: TypedAnswer | null, reason: string): Promise<void> => {
    if (pair === null) return
    const [row, register] = [Number(pair.a), Number(pair.b)]
    const took = Math.round(performance.now() - since.current)
    const event = await work.review.judge([{ row, register, verdict, answer, reason }], took)
    if (event !== null) onNext(row + 1)
  }
  const noted = pair === null ? "" : (reasons.get(Number(pair.a)) ?? "")
  return {
    judge: (verdict: Verdict) => store(verdict, null, noted),
    answer: (answer: TypedAnswer, reason: string) =>
      store(verdictOf(answer.outcome, Number(pair?.b ?? 0)), answer, reason === "" ? noted : reason),
  }
}

/** Z takes the last step back; what was submitted is not undone but corrected, with a reason. */
export function useUndo(work: MatchWork, onCorrect: (row: number) => void, onRow: (row: number) => void) {
  const review = useText(REVIEW_TEXTS)
  const toast = useToast()
  const { events, last, takeBack } = work.review
  return async (id = last?.id): Promise<void> => {
    const event = events.find((each) => each.id === id)
    const first = event?.kind === "judged" ? event.judgements[0] : undefined
    if (event?.kind !== "judged" || first === undefined) return
    if (work.submittedAt !== null && event.at <= work.submittedAt) return onCorrect(first.row)
    if ((await takeBack(event.id)) === null) return
    onRow(first.row)
    toast(review("undone", { n: event.judgements.length, row: first.row }))
  }
}
