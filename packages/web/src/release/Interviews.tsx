import { CONSENTS, FITNESS, type InterviewRow, type Tranche } from "@wasit/domain"
import { INTERVIEW_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { Select } from "../ui/index.ts"
import { interviewCounts, spokenRows } from "./interview-rows.ts"
import { PartsAct } from "./PartsAct.tsx"
import { rowsToInterview } from "./plan-model.ts"
import { PLAN_TEXTS } from "./plan-texts.ts"
import { RowCodes } from "./RowCodes.tsx"
import { usePersons } from "./use-persons.ts"

type Heard = ReadonlyMap<number, Partial<Pick<InterviewRow, "consent" | "fitness">>>

/** The neutral writes a code for each wish and each state of health; nothing is chosen beforehand. */
export function Interviews({ tranche, onClose }: { readonly tranche: Tranche; readonly onClose: () => void }) {
  const t = useText(PLAN_TEXTS)
  const format = useFormat()
  const persons = usePersons()
  const [heard, setHeard] = useState<Heard>(new Map())
  const rows = rowsToInterview(tranche) ?? []
  const spoken = spokenRows(heard)
  const counts = interviewCounts(spoken)
  const put = (no: number, part: Partial<InterviewRow>): void =>
    setHeard((old) => new Map([...old, [no, { ...old.get(no), ...part }]]))
  return (
    <PartsAct
      title={t("interviews")}
      confirmLabel={t("interviewsDo")}
      isReady={spoken.length > 0}
      make={async (act) => {
        const part = await act.part("persons", spoken)
        return act.submit("interviews-recorded/1", { tranche: tranche.id, counts, rows: part, detail: null })
      }}
      size="wide"
      onClose={onClose}
    >
      <p>{t("interviewsSays")}</p>
      <p role="status">{t("interviewCounts", counts)}</p>
      <RowCodes
        caption={t("interviews")}
        rows={rows}
        persons={persons}
        codes={[
          {
            id: "consent",
            head: t("consent"),
            cell: (no) => (
              <Select
                label={`${t("consent")} ${format.inDigits(String(no))}`}
                labelHidden
                placeholder={t("notYet")}
                value={heard.get(no)?.consent ?? null}
                options={CONSENTS.map((value) => ({ value, label: format.say(INTERVIEW_WORDS[value]) }))}
                onChange={(consent) => put(no, { consent })}
              />
            ),
          },
          {
            id: "fitness",
            head: t("fitness"),
            cell: (no) => (
              <Select
                label={`${t("fitness")} ${format.inDigits(String(no))}`}
                labelHidden
                placeholder={t("notYet")}
                value={heard.get(no)?.fitness ?? null}
                options={FITNESS.map((value) => ({ value, label: format.say(INTERVIEW_WORDS[value]) }))}
                onChange={(fitness) => put(no, { fitness })}
              />
            ),
          },
        ]}
      />
    </PartsAct>
  )
}
