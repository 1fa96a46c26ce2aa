import {
  BEYOND_QUESTION_WORDS,
  DAUGHTER_AND_SON_WORDS,
  NOT_CERTAIN_WORDS,
  questionWords,
  weightPartWords,
} from "@wasit/domain/words"
import type { PairExplanation } from "@wasit/matching"
import type { ComponentChildren } from "preact"
import { Waterfall } from "../charts/index.ts"
import { useFormat, useText } from "../i18n/index.ts"
import { useAsOf } from "../process/AsOf.tsx"
import { Section } from "../ui/index.ts"
import type { Verdict } from "./judgements.ts"
import type { Lacking } from "./match-model.ts"
import { MATCH_TEXTS } from "./match-texts.ts"
import { oddsOf, waterfallSteps } from "./review-model.ts"
import { REVIEW_TEXTS } from "./review-texts.ts"

/** The pair that was judged last, by itself and not by a rule. */
export type JudgedPair = {
  readonly row: number
  readonly verdict: Verdict
  readonly reason: string
  readonly explained: PairExplanation
  /** On whose side a compared field is still to be found out. */
  readonly lacking: (field: string) => Lacking
}

/** What the comparison says about the pair judged last: odds in words, evidence in three lanes, and how it adds up. */
export function LastJudged(props: {
  readonly judged: JudgedPair
  /** Digest of the plan that explains it. */
  readonly plan: string
  readonly isOpen: boolean
}) {
  const t = useText(MATCH_TEXTS)
  const review = useText(REVIEW_TEXTS)
  const why = useText(NOT_CERTAIN_WORDS)
  const format = useFormat()
  const { row, verdict, reason, explained, lacking } = props.judged
  const parts = (part: string): string => format.say(weightPartWords(part))
  const fields = (lane: keyof PairExplanation["lanes"]): string =>
    explained.lanes[lane].length === 0 ? t("nothing") : format.list(explained.lanes[lane].map(parts))
  return (
    <Section title={`${t("lastJudged")} — ${t("judgedRow", { row, verdict: t(verdict) })}`}>
      <p class="odds">
        <OddsWords explained={explained} />
      </p>
      {reason === "" ? null : <p>{review("withReason", { reason })}</p>}
      <dl class="evidence" aria-label={t("lanes")}>
        <Lane sign="+" term={t("laneFor")}>
          {fields("for")}
        </Lane>
        <Lane sign="x" term={t("laneAgainst")}>
          {fields("against")}
        </Lane>
        <Lane sign="o" term={t("laneMissing")}>
          {fields("missing")}
        </Lane>
      </dl>
      {explained.name?.areDaughterAndSon === true ? <p>{format.say(DAUGHTER_AND_SON_WORDS)}</p> : null}
      {explained.whyNotCertain.length === 0 ? null : (
        <p>{t("whyNot", { reasons: format.list(explained.whyNotCertain.map((each) => why(each))) })}</p>
      )}
      {explained.nextQuestion === null ? null : (
        <p>
          {t(`ask-${lacking(explained.nextQuestion)}`, { question: format.say(questionWords(explained.nextQuestion)) })}
        </p>
      )}
      {explained.isBeyondQuestion ? <p>{format.say(BEYOND_QUESTION_WORDS)}</p> : null}
      {props.isOpen ? <ScoreWaterfall explained={explained} plan={props.plan} /> : null}
    </Section>
  )
}

function ScoreWaterfall({ explained, plan }: { readonly explained: PairExplanation; readonly plan: string }) {
  const t = useText(MATCH_TEXTS)
  const review = useText(REVIEW_TEXTS)
  const format = useFormat()
  const asOf = useAsOf()
  const odds = useOddsWords()
  const prior = (explained.bars.find(({ part }) => part === "prior")?.weight ?? 0) / 100
  return (
    <Waterfall
      title={t("waterfall")}
      asOf={asOf}
      rule={review("scoreRule", { plan: plan.slice("sha256:".length, "sha256:".length + 8) })}
      prior={prior}
      steps={waterfallSteps(explained, (part) => format.say(weightPartWords(part)))}
      words={odds(explained)}
    />
  )
}

function Lane(props: { readonly sign: string; readonly term: string; readonly children: ComponentChildren }) {
  return (
    <div class="lane">
      <dt>
        <span class="pair-sign" aria-hidden="true">
          {props.sign}
        </span>
        {props.term}
      </dt>
      <dd>{props.children}</dd>
    </div>
  )
}

function OddsWords({ explained }: { readonly explained: PairExplanation }) {
  return <>{useOddsWords()(explained)}</>
}

/** The odds of a pair in words. */
export function useOddsWords(): (explained: PairExplanation) => string {
  const t = useText(MATCH_TEXTS)
  const review = useText(REVIEW_TEXTS)
  return (explained) => {
    const { key, ratio } = oddsOf(explained)
    const values = { ratio, one: 1 }
    return key === "oddsFor" || key === "oddsAgainst" ? t(key, values) : review(key, values)
  }
}
