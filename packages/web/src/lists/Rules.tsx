import type { AnswerRow } from "@wasit/domain"
import { useMemo, useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { Button, Callout, RadioGroup, Section, Table, useUndoToast } from "../ui/index.ts"
import type { Judgement } from "./judgements.ts"
import { BULK_RULES, type BulkRule, dryRun } from "./match-model.ts"
import { MATCH_TEXTS } from "./match-texts.ts"
import { type MatchWork, nameIn, nameOnRow, proposedFor } from "./match-work.ts"
import { remarkedRows, verdictOf } from "./review-model.ts"
import { REVIEW_TEXTS } from "./review-texts.ts"

type Rule = BulkRule | "earlier"
const PREVIEWED = 50

/** Rules of this desk: shown before they are done, done in one step, undone in one step. */
export function Rules(props: { readonly work: MatchWork; readonly earlier: readonly AnswerRow[] | null }) {
  const { work, earlier } = props
  const t = useText(MATCH_TEXTS)
  const review = useText(REVIEW_TEXTS)
  const words = useRuleWords()
  const { offer } = useUndoToast()
  const [rule, setRule] = useState<Rule>("certain")
  const rules: readonly Rule[] = earlier === null ? BULK_RULES : [...BULK_RULES, "earlier"]
  const remarked = useMemo(() => remarkedRows(work.register.entries), [work.register])
  const would = useMemo(() => wouldSettle(rule, work, remarked, earlier), [rule, work, remarked, earlier])
  const seconds = work.progress.alone.filter((row) => work.seconds.has(row)).length
  const settle = async (): Promise<void> => {
    const event = await work.review.judge(would, 0, rule)
    if (event === null) return
    const undo = (): void => void work.review.takeBack(event)
    offer(t("bulkDone", { n: would.length }), undo)
  }
  return (
    <Section title={t("bulk")} lead={t("bulkLead")}>
      <RadioGroup
        legend={review("rule")}
        value={rule}
        options={rules.map((value) => ({ value, label: words(value) }))}
        onChange={setRule}
      />
      <p class="small soft">{review("remarked")}</p>
      {rule === "no-pair" && seconds > 0 ? <p class="small soft">{review("secondRowsLeft", { n: seconds })}</p> : null}
      {would.length === 0 ? (
        <Callout>{t("bulkNone")}</Callout>
      ) : (
        <>
          <p role="status">{review("wouldSettle", { n: would.length })}</p>
          <DryRun work={work} would={would} hasPairs={rule !== "no-pair"} />
          <div class="row">
            <Button kind="primary" icon="check" busy={work.review.isStoring} onPress={() => void settle()}>
              {t("bulkDo", { n: would.length })}
            </Button>
          </div>
        </>
      )}
    </Section>
  )
}

function DryRun(props: { readonly work: MatchWork; readonly would: readonly Judgement[]; readonly hasPairs: boolean }) {
  const { work, would } = props
  const t = useText(MATCH_TEXTS)
  const review = useText(REVIEW_TEXTS)
  const format = useFormat()
  const rows = would.slice(0, PREVIEWED)
  return (
    <Table
      caption={t("bulkDry")}
      captionHidden
      narrow="cards"
      rows={rows}
      rowKey={({ row }) => row}
      columns={[
        { id: "row", head: review("row"), numeric: true, cell: ({ row }) => format.number(row) },
        { id: "name", head: review("name"), isRowHeader: true, cell: ({ row }) => nameOnRow(work, row) },
        ...(props.hasPairs
          ? [
              {
                id: "register",
                head: t("register"),
                cell: ({ register }: Judgement) =>
                  register === null ? "—" : nameIn(work.register, register) || format.number(register),
              },
            ]
          : []),
      ]}
    />
  )
}

function wouldSettle(
  rule: Rule,
  work: MatchWork,
  remarked: ReadonlySet<string>,
  earlier: readonly AnswerRow[] | null,
): readonly Judgement[] {
  const { standing } = work.review
  if (rule !== "earlier") {
    const { claimed, register, run } = work
    return dryRun(rule, {
      result: run.result,
      standing,
      claimed: claimed.records,
      register: register.records,
      remarked,
    })
  }
  return (earlier ?? []).flatMap(({ row, ...answer }) => {
    if (standing.has(row)) return []
    const register = proposedFor(work, row)
    return [{ row, register, verdict: verdictOf(answer.outcome, register), answer, reason: "" }]
  })
}

/** The name of a rule, in the reader's language. */
export function useRuleWords(): (rule: string) => string {
  const t = useText(MATCH_TEXTS)
  const review = useText(REVIEW_TEXTS)
  return (rule) => {
    const known = BULK_RULES.find((each) => each === rule)
    return known === undefined ? review("rule-earlier") : t(`rule-${known}`)
  }
}
