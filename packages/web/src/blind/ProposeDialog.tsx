import { type BodyOf, type DelegationId, kindOf, type SealedList } from "@wasit/domain"
import { BLIND_OUTPUT_WORDS, MATCHING_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { DeadlineField } from "../process/DeadlineField.tsx"
import { newId } from "../process/new-id.ts"
import { useNames } from "../process/use-names.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Callout, NumberField, RadioGroup, Select } from "../ui/index.ts"
import { useListLabel } from "../verification/use-list-label.ts"
import { BLIND_TEXTS } from "./blind-texts.ts"
import { Consent } from "./Consent.tsx"
import { registerFor, type TermsDraft, termsFrom } from "./candidates.ts"

const MODES = ["keys", "encodings", "open"] as const
type Mode = (typeof MODES)[number]
const MULTIPLES = ["100", "500", "1000"] as const
const THIRTY_DAYS = 30 * 86_400_000

/** A party proposes how a list is matched: openly, or blind on terms that both then sign. */
export function ProposeDialog({
  lists,
  onClose,
}: {
  readonly lists: readonly SealedList[]
  readonly onClose: () => void
}) {
  const t = useText(BLIND_TEXTS)
  const format = useFormat()
  const label = useListLabel()
  const { state } = useProcess()
  const [list, setList] = useState(lists[0]!)
  const [mode, setMode] = useState<Mode>("keys")
  const draft = useTermsDraft()
  const [ids] = useState(() => ({ proposal: newId("proposal"), id: newId("blind") }))
  const register = registerFor(state, list)
  const terms =
    mode === "open" || register === null || draft.value === null
      ? null
      : termsFrom({ ...draft.value, kind: mode }, list, register)
  const number = state.blind.rounds.size + 1
  const isReady = mode === "open" || terms !== null
  const body: BodyOf<"matching-proposed/1"> | null = isReady ? { ...ids, number, list: list.id, terms } : null
  return (
    <ActDialog code="matching-proposed/1" title={t("propose")} body={body} onClose={onClose}>
      <p>{t("proposeSays")}</p>
      {lists.length < 2 ? null : (
        <Select
          label={t("list")}
          value={list.id}
          options={lists.map((each) => ({ value: each.id, label: label(each) }))}
          onChange={(next) => setList(lists.find(({ id }) => id === next) ?? list)}
        />
      )}
      <RadioGroup
        legend={t("mode")}
        value={mode}
        options={MODES.map((value) => ({
          value,
          label: format.say(MATCHING_WORDS[value]),
          hint: t(`${value}Mode`),
        }))}
        onChange={setMode}
      />
      {mode === "open" ? null : register === null ? (
        <Callout tone="warn">{t("needsRegister")}</Callout>
      ) : (
        <TermsFields draft={draft} />
      )}
      {terms === null ? null : (
        <Consent terms={terms} asked={{ claimant: list.party, holder: list.heldBy, number, list: list.id }} level={3} />
      )}
    </ActDialog>
  )
}

type Draft = Omit<TermsDraft, "kind">

function useTermsDraft() {
  const { state, replica } = useProcess()
  const hosts = state.process.delegations.map(({ id }) => id).filter((id) => kindOf(id) === "facilitator")
  const [output, setOutput] = useState<Draft["output"]>("records")
  // Of several nobody is chosen for the reader: who compares is itself a point of the talks.
  const [comparer, setComparer] = useState<DelegationId | null>(hosts.length === 1 ? hosts[0]! : null)
  const [multiple, setMultiple] = useState<(typeof MULTIPLES)[number]>("500")
  const [rounds, setRounds] = useState<number | null>(2)
  const [days, setDays] = useState<number | null>(7)
  const [audited, setAudited] = useState<number | null>(20)
  const [purgeBy, setPurgeBy] = useState<string | null>(() =>
    new Date(Date.parse(replica.now()) + THIRTY_DAYS).toISOString().replace(/\.\d+Z$/, "Z"),
  )
  const isWhole = comparer !== null && rounds !== null && days !== null && audited !== null && purgeBy !== null
  const value: Draft | null = isWhole
    ? { comparer, output, multiple: Number(multiple), rounds, daysUntilNext: days, audited, purgeBy }
    : null
  return {
    value,
    hosts,
    fields: { output, comparer, multiple, rounds, days, audited, purgeBy },
    set: { setOutput, setComparer, setMultiple, setRounds, setDays, setAudited, setPurgeBy },
  }
}

const OUTPUTS = ["count", "pairs", "records"] as const

function TermsFields({ draft }: { readonly draft: ReturnType<typeof useTermsDraft> }) {
  const t = useText(BLIND_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { state } = useProcess()
  const { fields, set, hosts } = draft
  const zone = zoneOf(state.process)
  return (
    <>
      <RadioGroup
        legend={t("output")}
        value={fields.output}
        options={OUTPUTS.map((value) => ({ value, label: format.say(BLIND_OUTPUT_WORDS[value]) }))}
        onChange={set.setOutput}
      />
      <Select
        label={t("comparer")}
        required
        value={fields.comparer}
        options={hosts.map((value) => ({ value, label: names.delegation(value) }))}
        onChange={set.setComparer}
      />
      <div class="columns">
        <Select
          label={t("fillTo")}
          value={fields.multiple}
          options={MULTIPLES.map((value) => ({ value, label: format.number(Number(value)) }))}
          onChange={set.setMultiple}
        />
        <NumberField label={t("audited")} value={fields.audited} min={0} max={500} onChange={set.setAudited} />
        <NumberField label={t("rounds")} value={fields.rounds} min={1} max={20} onChange={set.setRounds} />
        <NumberField label={t("wait")} value={fields.days} min={0} max={400} onChange={set.setDays} />
      </div>
      <DeadlineField
        label={t("purgeBy")}
        value={fields.purgeBy === null ? null : { at: fields.purgeBy, zone }}
        zone={zone}
        onChange={(next) => set.setPurgeBy(next?.at ?? null)}
      />
    </>
  )
}
