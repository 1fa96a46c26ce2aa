import { delegationById, inNeutralOrder, partiesOf } from "@wasit/domain"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { wordingIn } from "../process/wording.ts"
import { Status } from "../ui/index.ts"
import { BADGE_TEXTS } from "./badge-texts.ts"
import { useProcess } from "./process-context.tsx"
import { useTampering } from "./tampering.ts"

/** How far this device has verified the record, and up to where both parties have seen it. Red when anything is wrong. */
export function RecordBadge() {
  const t = useText(BADGE_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const { id, view, state } = useProcess()
  const tampering = useTampering(id)
  const alarm = view.alarm ?? tampering
  if (alarm !== null) return <Status kind="refused">{t("alarm", { n: alarm.index ?? view.size })}</Status>
  if (view.size === 0) return <Status kind="waiting">{t("reading")}</Status>
  const parties = inNeutralOrder(partiesOf(state.process), "record").map((id) =>
    wordingIn(delegationById(state.process, id)?.label ?? {}, language),
  )
  const verified = t("verified", { n: view.verifiedTo - 1 })
  if (view.cosignedTo === 0) return <Status kind="open">{verified}</Status>
  const seen = t("seen", { n: view.cosignedTo - 1, parties: format.list(parties) })
  return <Status kind={view.cosignedTo === view.size ? "done" : "waiting"}>{`${verified} · ${seen}`}</Status>
}
