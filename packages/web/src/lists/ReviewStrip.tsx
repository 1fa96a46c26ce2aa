import { useText } from "../i18n/index.ts"
import { KeyStrip, type StripKey } from "../ui/index.ts"
import { secondsLeft } from "./judgements.ts"
import { minutesLeft } from "./match-model.ts"
import { MATCH_TEXTS } from "./match-texts.ts"
import type { MatchWork } from "./match-work.ts"
import { REVIEW_TEXTS } from "./review-texts.ts"

/** How far the work is, how long it will take, what was judged last, and the keys: in sight at every pair. */
export function ReviewStrip(props: {
  readonly work: MatchWork
  readonly keys: readonly StripKey[]
  readonly moves: readonly StripKey[]
}) {
  const t = useText(MATCH_TEXTS)
  const review = useText(REVIEW_TEXTS)
  const { progress, review: judged } = props.work
  const waiting = progress.waiting.length
  const all = props.work.run.result.pairs.length
  const minutes = minutesLeft(secondsLeft(judged.events, waiting))
  return (
    <KeyStrip keys={[...props.keys, ...props.moves]}>
      <p class="strip-progress" role="status">
        <strong>{t("progress", { done: all - waiting, all })}</strong>
        {minutes === null || waiting === 0 ? null : <span>{t("minutes", { n: minutes })}</span>}
        {judged.last === null ? null : <span>{t("last", { verdict: lastWords() })}</span>}
      </p>
    </KeyStrip>
  )

  function lastWords(): string {
    const first = judged.last?.judgements[0]
    if (judged.last === null || first === undefined) return ""
    if (judged.last.rule !== null) return `${review("byRule")} (${judged.last.judgements.length})`
    const taken = judged.last.judgements.length
    if (taken > 1) return review("fromFile", { n: taken })
    return first.verdict === null ? review("answerKey") : t(first.verdict)
  }
}
