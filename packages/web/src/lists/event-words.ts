import { OUTCOME_LABELS } from "@wasit/domain/words"
import { useFormat, useText } from "../i18n/index.ts"
import type { JudgementEvent } from "./judgements.ts"
import { MATCH_TEXTS } from "./match-texts.ts"
import { useRuleWords } from "./Rules.tsx"
import { REVIEW_TEXTS } from "./review-texts.ts"

type Judged = JudgementEvent & { readonly kind: "judged" }

/** What one step settled, in words. */
export function useEventWords(): (event: Judged) => string {
  const t = useText(MATCH_TEXTS)
  const review = useText(REVIEW_TEXTS)
  const format = useFormat()
  const ruleWords = useRuleWords()
  return ({ rule, judgements }) => {
    const [first] = judgements
    if (rule !== null || first === undefined) {
      return review("ruleDid", { rule: ruleWords(rule ?? ""), n: judgements.length })
    }
    if (judgements.length > 1) return review("fromFile", { n: judgements.length })
    const outcome = first.answer === null ? null : format.say(OUTCOME_LABELS[first.answer.outcome])
    const verdict = first.verdict === null ? null : t(first.verdict)
    const said = [verdict, outcome].filter((each) => each !== null).join(" · ")
    return t("judgedRow", { row: first.row, verdict: said })
  }
}
