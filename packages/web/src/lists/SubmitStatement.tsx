import type { AnswerRow, RoundId, SealedList } from "@wasit/domain"
import { useText } from "../i18n/index.ts"
import { SHARED_TEXTS } from "../process/shared-texts.ts"
import { useAct } from "../record/process-context.tsx"
import { ConfirmAct, useToast } from "../ui/index.ts"
import { submitStatement } from "./answers.ts"
import { ListRefusal } from "./ListRefusal.tsx"
import { MATCH_TEXTS } from "./match-texts.ts"
import { LIST_REFUSAL_TEXTS } from "./texts.ts"

/** The last look before the statement on a list is signed. Mount it while it is open. */
export function SubmitStatement(props: {
  readonly list: SealedList
  readonly round: RoundId
  readonly rows: readonly AnswerRow[]
  readonly onClose: () => void
}) {
  const t = useText(MATCH_TEXTS)
  const shared = useText(SHARED_TEXTS)
  const toast = useToast()
  const { act, isBusy, refusal } = useAct()
  const { list, round, rows } = props
  const isOurs = refusal !== null && refusal.code in LIST_REFUSAL_TEXTS
  const submit = async (): Promise<void> => {
    if (!(await act((draft) => submitStatement(draft, round, list, rows)))) return
    toast(shared("entered"))
    props.onClose()
  }
  return (
    <ConfirmAct
      open
      title={t("submit")}
      says={
        <>
          {t("submitSays", { n: rows.length, all: list.count })}
          {isOurs ? <ListRefusal refusal={refusal} /> : null}
        </>
      }
      manifest={null}
      confirmLabel={t("submit")}
      busy={isBusy}
      refusal={isOurs ? null : refusal}
      onConfirm={() => void submit()}
      onClose={props.onClose}
    />
  )
}
