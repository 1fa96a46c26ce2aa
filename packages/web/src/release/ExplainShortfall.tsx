import { SHORTFALL_REASONS, type ShortfallReason } from "@wasit/domain"
import { SHORTFALL_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { useNames } from "../process/use-names.ts"
import { useProcess } from "../record/process-context.tsx"
import { NumberField } from "../ui/index.ts"
import { givenReasons, type SiteLine, shortfallDraft } from "./handover-model.ts"
import { HANDOVER_TEXTS } from "./handover-texts.ts"
import { countIn } from "./plan-model.ts"

/** Why fewer came than were agreed: reasons that add up, begun from what the handovers already named. */
export function ExplainShortfall({ line, onClose }: { readonly line: SiteLine; readonly onClose: () => void }) {
  const t = useText(HANDOVER_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { state } = useProcess()
  const { missing, reasons: named } = shortfallDraft(state, line)
  const [reasons, setReasons] = useState<Partial<Record<ShortfallReason, number>>>(named)
  const given = givenReasons(reasons)
  const sum = countIn(given)
  const { tranche, party } = line
  return (
    <ActDialog
      code="shortfall-explained/1"
      title={t("explain")}
      body={sum === missing ? { tranche: tranche.id, party, reasons: given, rows: null } : null}
      onClose={onClose}
    >
      <p>{t("explainOf", { n: tranche.number, party: names.delegation(party), missing })}</p>
      <p class="soft">{t("explainSays")}</p>
      {SHORTFALL_REASONS.map((reason) => (
        <NumberField
          key={reason}
          label={format.say(SHORTFALL_WORDS[reason])}
          value={reasons[reason] ?? null}
          min={0}
          max={missing}
          onChange={(n) => setReasons({ ...reasons, [reason]: n ?? 0 })}
        />
      ))}
      <p role="status">{t("explainSum", { sum: format.number(sum), missing: format.number(missing) })}</p>
    </ActDialog>
  )
}
