import { type Deadline, inNeutralOrder, isParty, kindOf, type PartyId, partiesOf } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { DeadlineField } from "../process/DeadlineField.tsx"
import { newId } from "../process/new-id.ts"
import { useNames } from "../process/use-names.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Card, DefinitionList, EmptyState, Section, Status } from "../ui/index.ts"
import { EXCHANGE_TEXTS } from "./exchange-texts.ts"

/** The exchanges of lists: until when both deposit, and who has. A facilitator opens one. */
export function ExchangeSection() {
  const t = useText(EXCHANGE_TEXTS)
  const format = useFormat()
  const { state, chair } = useProcess()
  const [isOpening, setOpening] = useState(false)
  const exchanges = [...state.lists.exchanges.values()].reverse()
  const open =
    kindOf(chair.delegation) === "facilitator" ? (
      <Button icon="plus" onPress={() => setOpening(true)}>
        {t("open")}
      </Button>
    ) : undefined
  return (
    <Section title={t("title")} lead={t("lead")} actions={exchanges.length === 0 ? undefined : open}>
      {exchanges.length === 0 ? (
        <EmptyState title={t("none")} action={open}>
          {t("noneWhat")}
        </EmptyState>
      ) : null}
      {exchanges.map((exchange) => (
        <Card
          key={exchange.id}
          title={t("due", { when: format.deadline(exchange.depositDue.at, exchange.depositDue.zone) })}
        >
          <Deposits exchange={exchange.id} parties={exchange.parties} />
        </Card>
      ))}
      {isOpening ? <OpenExchangeDialog onClose={() => setOpening(false)} /> : null}
    </Section>
  )
}

function Deposits(props: { readonly exchange: string; readonly parties: readonly PartyId[] }) {
  const t = useText(EXCHANGE_TEXTS)
  const names = useNames()
  const { lists } = useProcess().state
  return (
    <DefinitionList
      items={inNeutralOrder(props.parties, props.exchange).map((party) => {
        const own = [...lists.lists.values()].filter(
          (each) => each.exchange === props.exchange && each.party === party && each.supplements === null,
        )
        const [first] = own
        return {
          term: names.delegation(party),
          value:
            first === undefined ? (
              <Status kind="waiting">{t("awaited")}</Status>
            ) : (
              <Status kind="done">{t("deposited", { n: first.count })}</Status>
            ),
        }
      })}
    />
  )
}

function OpenExchangeDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(EXCHANGE_TEXTS)
  const names = useNames()
  const { process } = useProcess().state
  const [id] = useState(() => newId("exchange"))
  const [due, setDue] = useState<Deadline | null>(null)
  const [one, other] = inNeutralOrder(partiesOf(process).filter(isParty), id)
  return (
    <ActDialog
      code="exchange-opened/1"
      title={t("open")}
      body={
        due === null || one === undefined || other === undefined ? null : { id, parties: [one, other], depositDue: due }
      }
      confirmLabel={t("open")}
      onClose={onClose}
    >
      <p>
        {t("openSays", {
          one: one === undefined ? "" : names.delegation(one),
          other: other === undefined ? "" : names.delegation(other),
        })}
      </p>
      <DeadlineField label={t("depositBy")} value={due} zone={zoneOf(process)} onChange={setDue} />
    </ActDialog>
  )
}
