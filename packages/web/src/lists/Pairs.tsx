import type { MatchedPair } from "@wasit/matching"
import { useEffect, useMemo, useRef, useState } from "preact/hooks"
import { useKeyLegend } from "../app/keys.tsx"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { Button, Callout, EmptyState, useShortcuts } from "../ui/index.ts"
import { AgesOfTime } from "./AgesOfTime.tsx"
import { AnswerDialog } from "./AnswerDialog.tsx"
import { JudgementHistory } from "./JudgementHistory.tsx"
import { type JudgedPair, LastJudged } from "./LastJudged.tsx"
import { lackingIn } from "./match-model.ts"
import { MATCH_TEXTS } from "./match-texts.ts"
import { explainRows, isSubmitted, type MatchWork, nameOnRow, proposedFor } from "./match-work.ts"
import { PairView } from "./PairView.tsx"
import { ReasonDialog } from "./ReasonDialog.tsx"
import { ReviewStrip } from "./ReviewStrip.tsx"
import { inListOrder, pairAt, stepFrom, verdictOf } from "./review-model.ts"
import { REVIEW_TEXTS } from "./review-texts.ts"
import { SaidAloud } from "./SaidAloud.tsx"
import { useJudging, useUndo } from "./use-judging.ts"

type Open = "answer" | "reason" | "history" | null

/** The pairs that wait, one at a time, by keyboard or by the buttons of the strip. */
export function Pairs(props: {
  readonly work: MatchWork
  readonly row: number | null
  /** The first pair, too, comes to the top of the window. */
  readonly isToFirst: boolean
  readonly onRow: (row: number | null) => void
  readonly onView: (view: "rows" | "statement") => void
}) {
  const { work, row, onRow } = props
  const t = useText(MATCH_TEXTS)
  const review = useText(REVIEW_TEXTS)
  const { language } = useLanguage()
  const waiting = useMemo(() => inListOrder(work.progress.waiting), [work.progress.waiting])
  const pair = pairAt(waiting, row)
  const all = useMemo(() => inListOrder(work.run.result.pairs), [work.run])
  const n = all.findIndex((each) => each.a === pair?.a) + 1
  const judged = useLastJudged(work)
  const [isOneScript, setOneScript] = useState(false)
  const [isExplained, setExplained] = useState(false)
  const [open, setOpen] = useState<Open>(null)
  const [reasons, setReasons] = useState<ReadonlyMap<number, string>>(new Map())
  const [correcting, setCorrecting] = useState<number | null>(null)
  const own = language === "en" ? "Latn" : "Arab"
  const shown = pair === null ? null : Number(pair.a)
  const judging = useJudging(work, pair, reasons, (next) => onRow(next))
  const undo = useUndo(work, setCorrecting, onRow)
  const keys = [
    { code: "KeyJ", label: t("same"), isMain: true, disabled: pair === null, run: () => void judging.judge("same") },
    {
      code: "KeyK",
      label: t("different"),
      isMain: true,
      disabled: pair === null,
      run: () => void judging.judge("different"),
    },
    {
      code: "KeyU",
      label: t("unsure"),
      isMain: true,
      disabled: pair === null,
      run: () => void judging.judge("unsure"),
    },
    { code: "KeyA", label: review("answerKey"), disabled: pair === null, run: () => setOpen("answer") },
    { code: "KeyL", label: t("oneScript"), pressed: isOneScript, run: () => setOneScript((on) => !on) },
    {
      code: "KeyE",
      label: t("explain"),
      disabled: work.review.last === null,
      pressed: isExplained,
      run: () => setExplained((on) => !on),
    },
    { code: "KeyZ", label: t("undo"), disabled: work.review.last === null, run: () => void undo() },
    { code: "KeyH", label: t("history"), run: () => setOpen("history") },
    { code: "KeyR", label: t("reason"), disabled: pair === null, run: () => setOpen("reason") },
  ]
  const moves = [
    { code: "ArrowUp", label: review("previous"), run: () => pair !== null && onRow(stepFrom(waiting, pair, -1)) },
    { code: "ArrowDown", label: review("next"), run: () => pair !== null && onRow(stepFrom(waiting, pair, 1)) },
  ]
  useShortcuts([...keys.filter((key) => key.disabled !== true), ...moves])
  useLegend(keys, moves)
  return (
    <div class="stack">
      {work.review.isLost ? (
        <div role="alert">
          <Callout tone="bad">{review("notStored")}</Callout>
        </div>
      ) : null}
      {pair === null ? (
        <NoPairs work={work} onView={props.onView} />
      ) : (
        <ShownPair {...{ work, pair, n }} isToFirst={props.isToFirst} script={isOneScript ? own : null} />
      )}
      {shown !== null && reasons.has(shown) ? (
        <p>{review("withReason", { reason: reasons.get(shown) ?? "" })}</p>
      ) : null}
      {judged === null ? null : <LastJudged judged={judged} plan={work.run.plan} isOpen={isExplained} />}
      <SaidAloud {...{ work, pair, n, judged, isExplained }} />
      <ReviewStrip work={work} keys={keys} moves={moves} />
      {open === "answer" && shown !== null ? (
        <AnswerDialog
          title={review("answerFor", { n: shown, name: nameOnRow(work, shown) })}
          start={null}
          authority={work.defaults.authority}
          twin={work.twins.get(shown)?.[0] ?? null}
          isCorrection={false}
          onSave={(answer, reason) => {
            setOpen(null)
            void judging.answer(answer, reason)
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {correcting === null ? null : <Correction work={work} row={correcting} onClose={() => setCorrecting(null)} />}
      {open === "reason" && shown !== null ? (
        <ReasonDialog
          start={reasons.get(shown) ?? ""}
          onSave={(reason) => {
            setReasons(new Map(reasons).set(shown, reason))
            setOpen(null)
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === "history" ? (
        <JudgementHistory
          work={work}
          onTakeBack={(event) => {
            setOpen(null)
            void undo(event)
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </div>
  )
}

/** Names the keys in the window that `?` opens, anew only when their words change. */
function useLegend(
  keys: readonly { readonly code: string; readonly label: string }[],
  moves: readonly { readonly code: string; readonly label: string }[],
): void {
  const all = [...keys, ...moves].map(({ code, label }) => ({ code, label }))
  const words = all.map(({ label }) => label).join("\n")
  useKeyLegend(useMemo(() => all, [words]))
}

function ShownPair(props: {
  readonly work: MatchWork
  readonly pair: MatchedPair
  readonly n: number
  readonly isToFirst: boolean
  readonly script: "Latn" | "Arab" | null
}) {
  const review = useText(REVIEW_TEXTS)
  const format = useFormat()
  const { work, pair, n } = props
  const section = useNewPairInSight(pair.a, props.isToFirst)
  const [row, other] = [Number(pair.a), Number(pair.b)]
  const claimed = work.claimed.entries.get(row)
  const register = work.register.entries.get(other)
  const explained = useMemo(() => explainRows(work, row, other), [work.claimed, work.register, row, other])
  if (claimed === undefined || register === undefined || explained === null) return null
  const twins = work.twins.get(row) ?? []
  return (
    <section class="stack" aria-labelledby="pair-title" ref={section}>
      <div class="pair-over">
        <h2 id="pair-title">{review("pairOf", { n, all: work.run.result.pairs.length })}</h2>
        <p class="soft small">{review("hidden")}</p>
      </div>
      <PairView claimed={claimed} register={register} explained={explained} script={props.script} />
      <AgesOfTime work={work} rows={{ claimed, register }} />
      {twins.length === 0 ? null : (
        <Callout tone="warn">
          {review("twins", { n: twins.length, rows: format.list(twins.map((each) => format.number(each))) })}
        </Callout>
      )}
    </section>
  )
}

/** Each pair after the first comes to the top of the window, where the one before it stood; the first as well where it is asked. */
function useNewPairInSight(row: string, isToFirst: boolean) {
  const section = useRef<HTMLElement>(null)
  const shown = useRef(isToFirst ? null : row)
  useEffect(() => {
    if (shown.current === row) return
    shown.current = row
    section.current?.scrollIntoView({ block: "start" })
  }, [row])
  return section
}

/** Every pair is judged: on to the rows that have none, and from there to the statement. */
function NoPairs({
  work,
  onView,
}: {
  readonly work: MatchWork
  readonly onView: (view: "rows" | "statement") => void
}) {
  const t = useText(MATCH_TEXTS)
  const review = useText(REVIEW_TEXTS)
  const { byRule, byPeople, alone } = work.progress
  const next = alone.length > 0 ? "rows" : "statement"
  return (
    <EmptyState title={t("waitingNone")} action={<Button onPress={() => onView(next)}>{review(`to-${next}`)}</Button>}>
      {t("waitingNoneWhat", { rule: byRule, people: byPeople, alone: alone.length })}
    </EmptyState>
  )
}

/** What was judged last, and what the comparison says of it; null where that was nothing, or many rows at once. */
function useLastJudged(work: MatchWork): JudgedPair | null {
  const { claimed, register, review } = work
  return useMemo(() => {
    const [judgement, ...others] = review.last?.judgements ?? []
    if (judgement === undefined || others.length > 0 || judgement.verdict === null) return null
    const { row, verdict, reason } = judgement
    const explained = explainRows(work, row, judgement.register)
    const [one, other] = [claimed.entries.get(row), register.entries.get(judgement.register ?? Number.NaN)]
    if (explained === null || one === undefined || other === undefined) return null
    return { row, verdict, reason, explained, lacking: (field) => lackingIn(one, other, field) }
  }, [claimed, register, review.last])
}

/** A submitted answer, corrected with a reason. */
export function Correction(props: { readonly work: MatchWork; readonly row: number; readonly onClose: () => void }) {
  const review = useText(REVIEW_TEXTS)
  const { work, row, onClose } = props
  const register = work.review.standing.get(row)?.register ?? proposedFor(work, row)
  return (
    <AnswerDialog
      title={review("answerFor", { n: row, name: nameOnRow(work, row) })}
      start={work.review.standing.get(row)?.answer ?? null}
      authority={work.defaults.authority}
      twin={work.seconds.get(row)?.of ?? work.twins.get(row)?.[0] ?? null}
      isCorrection={isSubmitted(work, row)}
      onSave={(answer, reason) => {
        onClose()
        const verdict = verdictOf(answer.outcome, register)
        void work.review.judge([{ row, register, verdict, answer, reason }], 0)
      }}
      onClose={onClose}
    />
  )
}
