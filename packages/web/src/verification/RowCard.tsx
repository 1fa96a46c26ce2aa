import { type AnswerRow, REPLIES, type Reply, type SealedList } from "@wasit/domain"
import { FIELD_WORDS, FIELDS } from "@wasit/domain/intake"
import { OUTCOME_WORDS, REASON_WORDS, REPLY_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { cleanText } from "../process/wording-draft.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Bdi, Button, Card, Select, TextArea } from "../ui/index.ts"
import { AnswerForm } from "./AnswerForm.tsx"
import type { Desk } from "./round-model.ts"
import { type Drafts, isOpenFor, withComments } from "./row-drafts.ts"
import type { RowLine } from "./row-model.ts"
import { ROW_TEXTS } from "./row-texts.ts"

/** One name: what the list says, what was answered, commented and replied; and what this chair writes about it. */
export function RowCard(props: {
  readonly line: RowLine
  readonly shown: readonly RowLine[]
  readonly list: SealedList
  readonly desk: Desk | null
  readonly drafts: Drafts
  /** Writes about so many rows. */
  readonly onWrite: (make: (drafts: Drafts) => Drafts, n: number) => void
  readonly onTakeBack: () => void
}) {
  const t = useText(ROW_TEXTS)
  const format = useFormat()
  const { line, desk, drafts, onWrite } = props
  const { row } = line
  const isWritten = drafts.answers[row] !== undefined || drafts.comments[row] !== undefined
  const isOpen = desk !== null && isOpenFor(desk, line)
  const open = desk === null ? [] : props.shown.filter((each) => isOpenFor(desk, each))
  return (
    <Card
      title={t("rowNo", { n: format.inDigits(String(row)) })}
      actions={
        isWritten ? (
          <Button kind="quiet" icon="undo" onPress={props.onTakeBack}>
            {t("takeBack")}
          </Button>
        ) : undefined
      }
    >
      <Facts line={line} />
      {desk !== null && !isOpen ? <p class="small soft">{t("notOpen")}</p> : null}
      {desk === "comments" && isOpen ? (
        <CommentForm
          line={line}
          drafts={drafts}
          open={open}
          onSet={(reply, note, rows) => onWrite((old) => withComments(old, reply, note, rows), rows.length)}
        />
      ) : null}
      {(desk === "statement" || desk === "replies") && isOpen ? (
        <AnswerForm line={line} list={props.list} desk={desk} drafts={drafts} open={open} onWrite={onWrite} />
      ) : null}
    </Card>
  )
}

function Facts({ line }: { readonly line: RowLine }) {
  const t = useText(ROW_TEXTS)
  const format = useFormat()
  const { entry, standing } = line
  const say = useAnswerWords()
  const { comment } = standing
  const facts: (readonly [string, string])[] = [
    ...FIELDS.flatMap((field) => {
      const text = entry?.[field] ?? ""
      return text === "" ? [] : [[format.say(FIELD_WORDS[field]), text] as const]
    }),
    [t("answered"), standing.answer === null ? "—" : say(standing.answer)],
    ...(comment === null
      ? []
      : [
          [
            t("comment"),
            [format.say(REPLY_WORDS[comment.reply]), comment.note ?? ""].filter(Boolean).join(" · "),
          ] as const,
        ]),
    ...(standing.reply === null ? [] : [[t("reply"), say(standing.reply)] as const]),
  ]
  return (
    <dl class="facts">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd dir="auto">
            <Bdi>{value}</Bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** An answer in words, with what stands beside it. */
function useAnswerWords(): (answer: AnswerRow) => string {
  const format = useFormat()
  const { state } = useProcess()
  const authorities = state.process.delegations.flatMap(({ detainingAuthorities }) => detainingAuthorities)
  return ({ outcome, of, due, reason, authority, note }) => {
    const said = format.say(OUTCOME_WORDS[outcome], {
      n: format.inDigits(String(of ?? "")),
      date: due === undefined ? "—" : format.deadline(due, zoneOf(state.process)),
    })
    const label = authorities.find(({ id }) => id === authority)?.label
    const parts = [
      said,
      reason === undefined ? "" : format.say(REASON_WORDS[reason]),
      label === undefined ? "" : (label[format.language] ?? Object.values(label)[0] ?? ""),
      note ?? "",
    ]
    return parts.filter((part) => part !== "").join(" · ")
  }
}

function CommentForm(props: {
  readonly line: RowLine
  readonly drafts: Drafts
  readonly open: readonly RowLine[]
  readonly onSet: (reply: Reply, note: string, rows: readonly number[]) => void
}) {
  const t = useText(ROW_TEXTS)
  const format = useFormat()
  const written = props.drafts.comments[props.line.row]
  const [reply, setReply] = useState<Reply | null>(written?.reply ?? null)
  const [note, setNote] = useState(written?.note ?? "")
  const set = (rows: readonly number[]): void => {
    if (reply !== null) props.onSet(reply, cleanText(note), rows)
  }
  return (
    <div class="stack">
      <Select
        label={t("yourComment")}
        value={reply}
        options={REPLIES.map((value) => ({ value, label: format.say(REPLY_WORDS[value]) }))}
        onChange={setReply}
      />
      <TextArea label={t("note")} value={note} rows={2} maxLength={2000} onChange={setNote} />
      <div class="row">
        <Button icon="check" disabled={reply === null} onPress={() => set([props.line.row])}>
          {t("setRow")}
        </Button>
        <Button kind="quiet" disabled={reply === null} onPress={() => set(props.open.map(({ row }) => row))}>
          {t("setShown", { n: props.open.length })}
        </Button>
      </div>
    </div>
  )
}
