import { type FinalRow, type PartyId, recipientsOf, releasableRows, type Tranche } from "@wasit/domain"
import { useFormat, useText } from "../i18n/index.ts"
import { sealTo } from "../keys/sealing.ts"
import { useNames } from "../process/use-names.ts"
import { useProcess } from "../record/process-context.tsx"
import { Callout, Table } from "../ui/index.ts"
import { manifestDocument } from "./manifest-document.ts"
import { PartsAct } from "./PartsAct.tsx"
import { PLAN_TEXTS } from "./plan-texts.ts"
import { usePersons } from "./use-persons.ts"

/** The sender seals whom it sends: only those the neutral cleared, with names for both parties and the neutral alone. */
export function Manifest(props: { readonly tranche: Tranche; readonly party: PartyId; readonly onClose: () => void }) {
  const t = useText(PLAN_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { state } = useProcess()
  const persons = usePersons()
  const { tranche, party } = props
  const numbers = releasableRows(tranche, party) ?? []
  const people = numbers.flatMap((no): FinalRow[] => {
    const person = persons?.get(no)
    return person === undefined ? [] : [person]
  })
  const isReady = numbers.length > 0 && people.length === numbers.length
  return (
    <PartsAct
      title={t("manifest", { party: names.delegation(party) })}
      confirmLabel={t("manifestDo")}
      isReady={isReady}
      make={async (act) => {
        const { digest, bytes } = manifestDocument(crypto.getRandomValues(new Uint8Array(32)), people)
        const blob = await act.blob(await sealTo(recipientsOf(state, "names"), bytes))
        if ("code" in blob) return blob
        const rows = await act.part("persons", numbers)
        const body = { tranche: tranche.id, party, count: numbers.length, digest, blob, rows }
        return act.submit("manifest-sealed/1", body)
      }}
      onClose={props.onClose}
    >
      {numbers.length === 0 ? <Callout tone="warn">{t("manifestNone")}</Callout> : null}
      {numbers.length > 0 && !isReady ? <Callout tone="warn">{t("namesMissing")}</Callout> : null}
      {isReady ? (
        <>
          <p>{t("manifestSays", { n: numbers.length })}</p>
          <details>
            <summary>{t("manifestPeople")}</summary>
            <Table
              caption={t("manifest", { party: names.delegation(party) })}
              captionHidden
              narrow="cards"
              columns={[
                { id: "no", head: t("number"), isRowHeader: true, cell: (row) => format.inDigits(String(row.no)) },
                { id: "name", head: t("name"), cell: (row) => row.name },
                { id: "father", head: t("father"), cell: (row) => row.father ?? "" },
              ]}
              rows={people}
              rowKey={(row) => row.no}
            />
          </details>
        </>
      ) : null}
    </PartsAct>
  )
}
