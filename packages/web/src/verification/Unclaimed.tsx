import { inNeutralOrder, type PartyId, partiesOf, type Round } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { useAsOf } from "../process/AsOf.tsx"
import { useNames } from "../process/use-names.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Figure, Figures, NumberField, Section } from "../ui/index.ts"
import { ROUND_TEXTS } from "./round-texts.ts"
import { useChair } from "./use-chair.ts"

/** Held and claimed by nobody: a count by the holder's own word, and no name. */
export function Unclaimed({ round }: { readonly round: Round }) {
  const t = useText(ROUND_TEXTS)
  const names = useNames()
  const asOf = useAsOf()
  const { state } = useProcess()
  const { speaksFor } = useChair()
  const [isOpen, setOpen] = useState(false)
  return (
    <Section
      title={t("unclaimed")}
      lead={t("unclaimedLead")}
      actions={
        speaksFor !== null && round.closed === null ? (
          <Button icon="pen" onPress={() => setOpen(true)}>
            {t("stateUnclaimed")}
          </Button>
        ) : undefined
      }
    >
      <Figures>
        {inNeutralOrder(partiesOf(state.process), round.id).map((party) => (
          <Figure
            key={party}
            value={round.unclaimed.get(party) ?? null}
            label={t("unclaimedOf", { party: names.delegation(party) })}
            asOf={asOf}
            rule={t("unclaimedRule")}
          />
        ))}
      </Figures>
      {isOpen && speaksFor !== null ? (
        <StateCount round={round} party={speaksFor} onClose={() => setOpen(false)} />
      ) : null}
    </Section>
  )
}

function StateCount(props: { readonly round: Round; readonly party: PartyId; readonly onClose: () => void }) {
  const t = useText(ROUND_TEXTS)
  const format = useFormat()
  const { round, party } = props
  const [count, setCount] = useState<number | null>(round.unclaimed.get(party) ?? null)
  return (
    <ActDialog
      code="unclaimed-counted/1"
      title={`${t("unclaimed")}${count === null ? "" : `: ${format.number(count)}`}`}
      body={count === null ? null : { round: round.id, party, count }}
      onClose={props.onClose}
    >
      <p>{t("unclaimedSays")}</p>
      <NumberField label={t("howMany")} value={count} min={0} onChange={setCount} required />
    </ActDialog>
  )
}
