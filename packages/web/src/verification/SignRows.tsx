import {
  countOutcomes,
  countReplies,
  type Outcome,
  type Refusal,
  type Reply,
  type Round,
  refuseAnswerRows,
  type SealedList,
} from "@wasit/domain"
import { OUTCOME_LABELS, REPLY_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { submitStatement } from "../lists/answers.ts"
import type { ReceiptAnswer } from "../record/api.ts"
import type { ActDraft } from "../record/draft.ts"
import { PartsAct } from "../release/PartsAct.tsx"
import { Button, Callout, Table } from "../ui/index.ts"
import type { Desk } from "./round-model.ts"
import { commentsToSign, type Drafts, draftCount, rowsToSign } from "./row-drafts.ts"
import type { RowLine } from "./row-model.ts"
import { ROW_TEXTS } from "./row-texts.ts"

type Props = {
  readonly round: Round
  readonly list: SealedList
  readonly desk: Desk
  readonly lines: readonly RowLine[]
  readonly drafts: Drafts
  readonly onSigned: () => void
}

/** What was written goes into the record in one act: counts for all, rows sealed to the two parties and the neutral. */
export function SignRows(props: Props) {
  const t = useText(ROW_TEXTS)
  const [isOpen, setOpen] = useState(false)
  const { round, list, desk, drafts, lines } = props
  const answering = round.answering.get(list.id)
  const statement = answering?.statements.at(-1)
  const written = draftCount(desk, drafts)
  // Replies after the newest statement are drawn into a renewed one even if nothing else was written.
  const isBehind = desk === "statement" && (answering?.replies?.index ?? -1) > (statement?.index ?? 0)
  if (written === 0 && !isBehind) return null
  const title =
    desk === "comments"
      ? t("signComments")
      : desk === "replies"
        ? t("signReplies")
        : t(statement === undefined ? "signStatement" : "signRenewed")
  return (
    <div class="row">
      <Button kind="primary" icon="pen" onPress={() => setOpen(true)}>
        {title}
      </Button>
      {written === 0 ? null : <span role="status">{t("changed", { n: written })}</span>}
      {isOpen ? <SignDialog {...props} title={title} lines={lines} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}

function SignDialog(props: Props & { readonly title: string; readonly onClose: () => void }) {
  const t = useText(ROW_TEXTS)
  const format = useFormat()
  const { round, list, desk, drafts, lines } = props
  const comments = desk === "comments" ? commentsToSign(drafts) : []
  const answers = desk === "comments" ? [] : rowsToSign(desk, drafts, lines)
  const counts: readonly { readonly label: string; readonly n: number }[] =
    desk === "comments"
      ? entriesOf(countReplies(comments)).map(([reply, n]) => ({ label: format.say(REPLY_WORDS[reply]), n }))
      : entriesOf(countOutcomes(answers)).map(([outcome, n]) => ({ label: format.say(OUTCOME_LABELS[outcome]), n }))
  const n = desk === "comments" ? comments.length : answers.length
  const make = async (act: ActDraft): Promise<ReceiptAnswer | Refusal> => {
    const answer = await sign(act)
    if (!("code" in answer)) props.onSigned()
    return answer
  }
  return (
    <PartsAct title={props.title} confirmLabel={props.title} isReady={n > 0} make={make} onClose={props.onClose}>
      <p>{t("signSays", { n })}</p>
      {desk === "statement" ? null : <Callout tone="warn">{t("onceOnly")}</Callout>}
      <Table
        caption={props.title}
        captionHidden
        columns={[
          {
            id: "label",
            head: t(desk === "comments" ? "comment" : "outcome"),
            isRowHeader: true,
            cell: ({ label }) => label,
          },
          { id: "n", head: t("people"), numeric: true, cell: (line) => format.number(line.n) },
        ]}
        rows={counts}
        rowKey={({ label }) => label}
      />
    </PartsAct>
  )

  async function sign(act: ActDraft): Promise<ReceiptAnswer | Refusal> {
    if (desk === "statement") return submitStatement(act, round.id, list, answers)
    const body = { round: round.id, list: list.id }
    if (desk === "comments") {
      const rows = await act.part("names", comments)
      return act.submit("comments-submitted/1", { ...body, counts: countReplies(comments), rows })
    }
    const refusal = refuseAnswerRows(answers, list.count)
    if (refusal !== null) return refusal
    const rows = await act.part("names", answers)
    return act.submit("replies-submitted/1", { ...body, counts: countOutcomes(answers), rows })
  }
}

const entriesOf = <Code extends Outcome | Reply>(counts: Partial<Record<Code, number>>): [Code, number][] =>
  Object.entries(counts) as [Code, number][]
