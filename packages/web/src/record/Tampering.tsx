import { useEffect, useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { Button, Callout, NumberField, Progress, RefusalNote, Section } from "../ui/index.ts"
import { useProcess } from "./process-context.tsx"
import { RECORD_TEXTS } from "./record-texts.ts"
import { setTampering, useTampering } from "./tampering.ts"
import { useCheck } from "./use-check.ts"

/** In a rehearsal: one byte of one entry is changed in a copy, everything is computed anew, and the badge turns red. */
export function TamperWithOneRow() {
  const t = useText(RECORD_TEXTS)
  const format = useFormat()
  const { id, state, view, replica } = useProcess()
  const alarm = useTampering(id)
  const { progress, refusal, check } = useCheck()
  const last = Math.max(0, (view.cosignedTo === 0 ? view.size : view.cosignedTo) - 1)
  const [entry, setEntry] = useState<number | null>(null)
  useEffect(() => () => setTampering(null), [])
  if (!state.process.isRehearsal || view.size === 0) return null
  const statement = replica.entries.findLast(
    ({ header, index }) => header.act === "statement-submitted/1" && index <= last,
  )
  const which = entry ?? statement?.index ?? last
  const isGood = which >= 0 && which <= last
  const tamper = async (): Promise<void> => {
    const found = await check(which)
    const first = found?.findings[0]
    if (first !== undefined) setTampering({ process: id, alarm: { code: first.code, index: first.index } })
  }
  return (
    <Section title={t("tamperTitle")} lead={t("tamperLead")}>
      <div class="tamper">
        <NumberField label={t("tamperWhich")} value={which} onChange={setEntry} min={0} max={last} />
        {alarm === null ? (
          <Button kind="danger" busy={progress !== null} disabled={!isGood} onPress={() => void tamper()}>
            {t("tamper")}
          </Button>
        ) : (
          <Button icon="undo" onPress={() => setTampering(null)}>
            {t("putBack")}
          </Button>
        )}
      </div>
      {progress === null ? null : (
        <Progress
          label={t("checking")}
          value={progress.of === 0 ? null : progress.done}
          max={Math.max(1, progress.of)}
        />
      )}
      <RefusalNote refusal={refusal} />
      {alarm === null ? null : (
        <Callout tone="bad">{t("tamperCaught", { n: format.inDigits(String(alarm.index ?? which)) })}</Callout>
      )}
    </Section>
  )
}
