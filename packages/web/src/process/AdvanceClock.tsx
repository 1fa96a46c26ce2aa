import { epochSecondsToInstant, instantToEpochSeconds } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useText } from "../i18n/index.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, NumberField } from "../ui/index.ts"
import { ActDialog } from "./ActDialog.tsx"
import { PEOPLE_TEXTS } from "./people-texts.ts"

/** Moves a rehearsal's clock; nothing where the process is not one. */
export function AdvanceClock() {
  const t = useText(PEOPLE_TEXTS)
  const { state, replica } = useProcess()
  const { process } = state
  const [isOpen, setOpen] = useState(false)
  const [days, setDays] = useState<number | null>(1)
  if (!process.isRehearsal) return null
  const isGood = days !== null && days >= 1 && days <= 400
  return (
    <>
      <Button icon="clock" onPress={() => setOpen(true)}>
        {t("advance")}
      </Button>
      {isOpen ? (
        <ActDialog
          code="rehearsal-advanced/1"
          title={t("advance")}
          body={isGood ? { days } : null}
          confirmLabel={t("advance")}
          at={() => epochSecondsToInstant(instantToEpochSeconds(replica.now()) + (days ?? 0) * 86_400)}
          onClose={() => setOpen(false)}
        >
          <p>{t("advanceSays")}</p>
          <NumberField label={t("daysAhead")} value={days} onChange={setDays} min={1} max={400} required />
        </ActDialog>
      ) : null}
    </>
  )
}
