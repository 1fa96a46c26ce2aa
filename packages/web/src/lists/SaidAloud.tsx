import { weightPartWords } from "@wasit/domain/words"
import type { MatchedPair, PairExplanation } from "@wasit/matching"
import { useFormat, useText } from "../i18n/index.ts"
import { type JudgedPair, useOddsWords } from "./LastJudged.tsx"
import { MATCH_TEXTS } from "./match-texts.ts"
import { type MatchWork, nameIn } from "./match-work.ts"
import { waterfallSteps } from "./review-model.ts"
import { REVIEW_TEXTS } from "./review-texts.ts"

/**
 * For whoever does not see the desk: the pair that has come, what the score of the one judged last is, and how it adds up
 * once that is asked for. Each is said when it changes.
 */
export function SaidAloud(props: {
  readonly work: MatchWork
  readonly pair: MatchedPair | null
  /** Where the shown pair stands among all. */
  readonly n: number
  readonly judged: JudgedPair | null
  readonly isExplained: boolean
}) {
  const { judged, isExplained } = props
  const words = useSpokenWords()
  return (
    <div class="visually-hidden">
      <p role="status">{words.pair(props)}</p>
      <p role="status">{judged === null ? "" : words.score(judged.row, judged.explained)}</p>
      <p role="status">{judged === null || !isExplained ? "" : words.sum(judged.explained)}</p>
    </div>
  )
}

function useSpokenWords() {
  const t = useText(MATCH_TEXTS)
  const review = useText(REVIEW_TEXTS)
  const format = useFormat()
  const odds = useOddsWords()
  const part = (id: string): string => format.say(weightPartWords(id))
  const list = (parts: readonly string[]): string => (parts.length === 0 ? t("nothing") : format.list(parts.map(part)))
  return {
    pair({ work, pair, n }: { work: MatchWork; pair: MatchedPair | null; n: number }): string {
      if (pair === null) return t("waitingNone")
      const [claimed, register] = [nameIn(work.claimed, Number(pair.a)), nameIn(work.register, Number(pair.b))]
      return review("pairSaid", { n, all: work.run.result.pairs.length, claimed, register })
    },
    score(row: number, explained: PairExplanation): string {
      const { lanes } = explained
      return review("scoreSaid", {
        row,
        odds: odds(explained),
        for: list(lanes.for),
        against: list(lanes.against),
        missing: list(lanes.missing),
      })
    },
    sum(explained: PairExplanation): string {
      const steps = waterfallSteps(explained, part).map(({ label, kind, weight }) =>
        kind === "missing" ? `${label}: ${t("missing")}` : `${label}: ${format.signed(weight, 1)}`,
      )
      return `${t("waterfall")}: ${format.list([...steps, `${t("total")}: ${format.signed(explained.total / 100, 1)}`])}`
    },
  }
}
