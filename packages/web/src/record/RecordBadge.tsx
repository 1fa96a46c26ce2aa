import { delegationById, partiesOf } from "@wasit/domain"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { wordingIn } from "../process/wording.ts"
import { Status } from "../ui/index.ts"
import { BADGE_TEXTS } from "./badge-texts.ts"
import { useProcess } from "./process-context.tsx"

/** How far this device has verified the record, and up to where both parties have seen it. Red when anything is wrong. */
export function RecordBadge() {
  const t = useText(BADGE_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const { view, state } = useProcess()
  if (view.alarm !== null) return <Status kind="refused">{t("alarm", { n: view.alarm.index ?? view.size })}</Status>
  if (view.size === 0) return <Status kind="waiting">{t("reading")}</Status>
  const parties = partiesOf(state.process).map((id) =>
    wordingIn(delegationById(state.process, id)?.label ?? {}, language),
  )
  const verified = t("verified", { n: view.verifiedTo })
  if (view.cosignedTo === 0) return <Status kind="open">{verified}</Status>
  const seen = t("seen", { n: view.cosignedTo, parties: format.list(parties) })
  return <Status kind={view.cosignedTo === view.size ? "done" : "waiting"}>{`${verified} · ${seen}`}</Status>
}
