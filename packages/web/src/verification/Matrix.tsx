import { REPLIES, type Reply, type Round, type SealedList } from "@wasit/domain"
import { OUTCOME_CLASS_WORDS, REPLY_WORDS } from "@wasit/domain/words"
import { useMemo } from "preact/hooks"
import { AnswerMatrix } from "../charts/index.ts"
import { useFormat, useText } from "../i18n/index.ts"
import { useAsOf } from "../process/AsOf.tsx"
import { useNames } from "../process/use-names.ts"
import { useNow } from "../process/use-now.ts"
import { Section, Table } from "../ui/index.ts"
import { ROUND_TEXTS } from "./round-texts.ts"
import { CLASSES, isAgreedCell, matrixCount, matrixOf, rowLines } from "./row-model.ts"
import { useChair } from "./use-chair.ts"
import { useSaid } from "./use-rows.ts"

type Part = { readonly round: Round; readonly list: SealedList }

/** Where the two differ: answers down, comments across. The facilitator has the counts of each, not their crossing. */
export function Matrix({ round, list }: Part) {
  const t = useText(ROUND_TEXTS)
  const { party } = useChair()
  const comments = round.answering.get(list.id)?.comments ?? null
  if (comments === null)
    return (
      <Section title={t("commentsTitle")} level={3}>
        <p class="soft">{t("noComments")}</p>
      </Section>
    )
  return (
    <Section title={t("commentsTitle")} level={3} lead={party === null ? t("matrixHidden") : undefined}>
      {party === null ? <CommentCounts counts={comments.counts} /> : <Crossing round={round} list={list} />}
    </Section>
  )
}

function Crossing({ round, list }: Part) {
  const t = useText(ROUND_TEXTS)
  const format = useFormat()
  const names = useNames()
  const asOf = useAsOf()
  const now = useNow()
  const said = useSaid(round, list.id)
  const counts = useMemo(
    () => (said === null ? null : matrixOf(rowLines(list.count, null, said, round, now))),
    [said, list, round, now],
  )
  if (counts === null) return null
  const columns: readonly (Reply | "NONE")[] = [...REPLIES, "NONE"]
  return (
    <AnswerMatrix
      title={t("matrix")}
      asOf={asOf}
      rowTitle={t("matrixRow", { party: names.delegation(list.heldBy) })}
      rows={CLASSES.map((id) => ({ id, label: format.say(OUTCOME_CLASS_WORDS[id]) }))}
      columns={columns.map((id) => ({ id, label: id === "NONE" ? t("noComment") : format.say(REPLY_WORDS[id]) }))}
      count={(row, column) => matrixCount(counts, row as (typeof CLASSES)[number], column as Reply | "NONE")}
      isAgreed={(row, column) => isAgreedCell(row as (typeof CLASSES)[number], column as Reply | "NONE")}
    />
  )
}

function CommentCounts({ counts }: { readonly counts: Readonly<Partial<Record<Reply, number>>> }) {
  const t = useText(ROUND_TEXTS)
  const format = useFormat()
  return (
    <Table
      caption={t("commentCounts")}
      columns={[
        { id: "comment", head: t("comment"), isRowHeader: true, cell: (reply) => format.say(REPLY_WORDS[reply]) },
        { id: "rows", head: t("rowsCount"), numeric: true, cell: (reply) => format.number(counts[reply] ?? 0) },
      ]}
      rows={REPLIES.filter((reply) => counts[reply] !== undefined)}
      rowKey={(reply) => reply}
    />
  )
}
