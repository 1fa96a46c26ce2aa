import { useFormat, useText } from "../i18n/index.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Dialog, EmptyState, Status, Table } from "../ui/index.ts"
import { useEventWords } from "./event-words.ts"
import { JudgementFiles } from "./JudgementFiles.tsx"
import { historyOf } from "./judgements.ts"
import { MATCH_TEXTS } from "./match-texts.ts"
import type { MatchWork } from "./match-work.ts"
import { REVIEW_TEXTS } from "./review-texts.ts"

/** Every judgement in the order it was made, what was taken back too; each can be taken back and judged again. */
export function JudgementHistory(props: {
  readonly work: MatchWork
  readonly onTakeBack: (event: string) => void
  readonly onClose: () => void
}) {
  const t = useText(MATCH_TEXTS)
  const review = useText(REVIEW_TEXTS)
  const format = useFormat()
  const { state } = useProcess()
  const say = useEventWords()
  const past = historyOf(props.work.review.events)
  return (
    <Dialog open size="wide" title={t("history")} onClose={props.onClose}>
      <Table
        caption={t("history")}
        captionHidden
        narrow="cards"
        rows={past}
        rowKey={({ event }) => event.id}
        empty={<EmptyState title={t("historyNone")} />}
        columns={[
          { id: "what", head: review("what"), isRowHeader: true, cell: ({ event }) => say(event) },
          { id: "reason", head: t("reason"), cell: ({ event }) => event.judgements[0]?.reason ?? "" },
          {
            id: "when",
            head: review("when"),
            cell: ({ event }) => format.deadline(event.at, zoneOf(state.process)),
          },
          {
            id: "state",
            head: t("state"),
            cell: ({ isUndone }) => (
              <Status kind={isUndone ? "neutral" : "done"}>{isUndone ? t("takenBack") : review("inForce")}</Status>
            ),
          },
          {
            id: "act",
            head: t("undo"),
            cell: ({ event, isUndone }) =>
              isUndone ? null : (
                <Button kind="quiet" icon="undo" onPress={() => props.onTakeBack(event.id)}>
                  {t("takeBack")}
                </Button>
              ),
          },
        ]}
      />
      <JudgementFiles work={props.work} />
    </Dialog>
  )
}
