import { useText } from "../i18n/index.ts"
import { KeyStrip, type StripKey } from "../ui/index.ts"
import { useEventWords } from "./event-words.ts"
import { secondsLeft } from "./judgements.ts"
import { minutesLeft } from "./match-model.ts"
import { MATCH_TEXTS } from "./match-texts.ts"
import type { MatchWork } from "./match-work.ts"

/** How far the work is, how long it will take, what was judged last, and the keys: in sight at every pair. */
export function ReviewStrip(props: {
  readonly work: MatchWork
  readonly keys: readonly StripKey[]
  readonly moves: readonly StripKey[]
}) {
  const t = useText(MATCH_TEXTS)
  const say = useEventWords()
  const { progress, review: judged } = props.work
  const waiting = progress.waiting.length
  const all = props.work.run.result.pairs.length
  const minutes = minutesLeft(secondsLeft(judged.events, waiting))
  return (
    <KeyStrip keys={[...props.keys, ...props.moves]}>
      <p class="strip-progress" role="status">
        <strong>{t("progress", { done: all - waiting, all })}</strong>
        {minutes === null || waiting === 0 ? null : <span>{t("minutes", { n: minutes })}</span>}
        {judged.last === null ? null : <span>{t("last", { verdict: say(judged.last) })}</span>}
      </p>
    </KeyStrip>
  )
}
