import { type AnswerRow, delegationById, mayRead } from "@wasit/domain"
import { OUTCOME_LABELS, OUTCOME_WORDS, REASON_WORDS } from "@wasit/domain/words"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { useNames } from "../process/use-names.ts"
import { wordingIn } from "../process/wording.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Card, VirtualTable } from "../ui/index.ts"
import { MATCH_TEXTS } from "./match-texts.ts"
import { type MatchWork, nameOnRow } from "./match-work.ts"
import { REVIEW_TEXTS } from "./review-texts.ts"

/** Before anything is signed: who at the table will read what of it. */
export function SeenBy({ work, rows }: { readonly work: MatchWork; readonly rows: readonly AnswerRow[] }) {
  const t = useText(MATCH_TEXTS)
  const review = useText(REVIEW_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { state } = useProcess()
  const detail = useDetailWords()
  const readers = state.process.delegations.map(({ id }) => id).filter((id) => mayRead(id, "names"))
  return (
    <Card title={review("whatSeen")}>
      <ul>
        <li>{review("seesCounts")}</li>
        <li>{review("seesRows", { who: format.list(readers.map((id) => names.delegation(id))) })}</li>
        <li>{review("seesNothing")}</li>
      </ul>
      {rows.length === 0 ? null : (
        <VirtualTable<AnswerRow>
          caption={t("statement")}
          count={rows.length}
          rowAt={(at) => rows[at]!}
          rowKey={({ row }) => row}
          selected={null}
          onSelect={() => undefined}
          height="18rem"
          columns={[
            { id: "row", head: review("row"), width: "4.5rem", numeric: true, cell: ({ row }) => format.number(row) },
            {
              id: "name",
              head: review("name"),
              width: "minmax(7rem, 1fr)",
              isRowHeader: true,
              isSentence: true,
              cell: ({ row }) => nameOnRow(work, row),
            },
            {
              id: "answer",
              head: review("answerKey"),
              width: "minmax(7rem, 1fr)",
              isSentence: true,
              cell: ({ outcome }) => format.say(OUTCOME_LABELS[outcome]),
            },
            { id: "detail", head: review("detail"), width: "minmax(9rem, 1fr)", isSentence: true, cell: detail },
          ]}
        />
      )}
    </Card>
  )
}

/** What stands beside an outcome: the authority, the other row, until when, why. */
function useDetailWords(): (answer: AnswerRow) => string {
  const format = useFormat()
  const { language } = useLanguage()
  const { state, chair } = useProcess()
  const authorities = delegationById(state.process, chair.delegation)?.detainingAuthorities ?? []
  return ({ authority, reason, of, due, on, note }) => {
    const held = authorities.find(({ id }) => id === authority)
    return [
      held === undefined ? "" : wordingIn(held.label, language),
      reason === undefined ? "" : format.say(REASON_WORDS[reason]),
      of === undefined ? "" : format.say(OUTCOME_WORDS.DUPLICATE_OF, { n: of }),
      due === undefined ? "" : format.deadline(due, zoneOf(state.process)),
      on === undefined ? "" : format.date(Date.parse(on) / 86_400_000),
      note ?? "",
    ]
      .filter((each) => each !== "")
      .join(" · ")
  }
}
