import { type Handover, RECEIPT_CODES } from "@wasit/domain"
import { RECEIPT_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { Button, Select, TextField } from "../ui/index.ts"
import { type Answers, receiptCounts, receiptRows } from "./handover-model.ts"
import { HANDOVER_TEXTS } from "./handover-texts.ts"
import { PartsAct } from "./PartsAct.tsx"
import { RowCodes } from "./RowCodes.tsx"
import { usePersons } from "./use-persons.ts"

/** The receiving party answers person by person: accepted, received and not its own, refused. */
export function AnswerReceipt(props: {
  readonly handover: Handover
  readonly rows: readonly number[]
  readonly onClose: () => void
}) {
  const t = useText(HANDOVER_TEXTS)
  const format = useFormat()
  const persons = usePersons()
  const { handover, rows } = props
  const [answers, setAnswers] = useState<Answers>(new Map())
  const answered = receiptRows(rows, answers)
  const counts = receiptCounts(answered)
  const put = (no: number, part: NonNullable<ReturnType<Answers["get"]>>): void =>
    setAnswers((old) => new Map([...old, [no, { ...old.get(no), ...part }]]))
  const acceptRest = (): void =>
    setAnswers((old) => new Map(rows.map((no) => [no, { code: "ACCEPTED", ...old.get(no) }])))
  const label = (head: string, no: number): string => `${head} ${format.inDigits(String(no))}`
  return (
    <PartsAct
      title={t("answerTitle")}
      confirmLabel={t("signReceipt")}
      isReady={answered.length > 0}
      make={async (act) => {
        const part = await act.part("persons", answered)
        const body = { handover: handover.id, manifest: handover.manifest, counts, rows: part }
        return act.submit("receipt-signed/1", body)
      }}
      size="wide"
      onClose={props.onClose}
    >
      <p>{t("answerSays")}</p>
      <p role="status">
        {t("answerCounts", {
          accepted: format.number(counts.ACCEPTED ?? 0),
          notOurs: format.number(counts.RECEIVED_NOT_OURS ?? 0),
          refused: format.number(counts.REFUSED ?? 0),
          open: format.number(rows.length - answered.length),
        })}
      </p>
      <div>
        <Button icon="check" disabled={answered.length === rows.length} onPress={acceptRest}>
          {t("acceptRest")}
        </Button>
      </div>
      <RowCodes
        caption={t("answerTitle")}
        rows={rows}
        persons={persons}
        codes={[
          {
            id: "code",
            head: t("code"),
            cell: (no) => (
              <Select
                label={label(t("code"), no)}
                labelHidden
                placeholder={t("notYet")}
                value={answers.get(no)?.code ?? null}
                options={RECEIPT_CODES.map((value) => ({ value, label: format.say(RECEIPT_WORDS[value]) }))}
                onChange={(code) => put(no, { code })}
              />
            ),
          },
          {
            id: "note",
            head: t("note"),
            cell: (no) =>
              ["RECEIVED_NOT_OURS", "REFUSED"].includes(answers.get(no)?.code ?? "") ? (
                <TextField
                  label={label(t("note"), no)}
                  labelHidden
                  maxLength={400}
                  value={answers.get(no)?.note ?? ""}
                  onChange={(note) => put(no, { note })}
                />
              ) : null,
          },
        ]}
      />
    </PartsAct>
  )
}
