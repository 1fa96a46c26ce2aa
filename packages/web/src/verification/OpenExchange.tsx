import { type Deadline, inNeutralOrder, type PartyId, partiesOf } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { DeadlineField } from "../process/DeadlineField.tsx"
import { newId } from "../process/new-id.ts"
import { useNames } from "../process/use-names.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Select } from "../ui/index.ts"
import { LIST_ACT_TEXTS } from "./list-act-texts.ts"

/** The facilitator opens the window in which both parties deposit their sealed lists. */
export function OpenExchange({ onClose }: { readonly onClose: () => void }) {
  const t = useText(LIST_ACT_TEXTS)
  const names = useNames()
  const { state } = useProcess()
  const [id] = useState(() => newId("exchange"))
  const known = inNeutralOrder(partiesOf(state.process), id)
  const [one, setOne] = useState<PartyId | null>(known[0] ?? null)
  const [other, setOther] = useState<PartyId | null>(known[1] ?? null)
  const [due, setDue] = useState<Deadline | null>(null)
  const isReady = one !== null && other !== null && one !== other && due !== null
  const options = known.map((value) => ({ value, label: names.delegation(value) }))
  return (
    <ActDialog
      code="exchange-opened/1"
      title={t("openExchange")}
      body={isReady ? { id, parties: [one, other], depositDue: due } : null}
      onClose={onClose}
    >
      <p>{t("exchangeSays")}</p>
      {known.length < 2 ? <p class="soft">{t("twoParties")}</p> : null}
      {known.length > 2 ? (
        <>
          <Select label={t("between")} value={one} options={options} onChange={setOne} />
          <Select label={t("and")} value={other} options={options} onChange={setOther} />
        </>
      ) : null}
      <DeadlineField label={t("depositDue")} value={due} zone={zoneOf(state.process)} onChange={setDue} />
    </ActDialog>
  )
}
