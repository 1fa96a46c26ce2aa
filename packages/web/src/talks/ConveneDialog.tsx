import type { BodyOf, Deadline, DelegationId } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { DeadlineField } from "../process/DeadlineField.tsx"
import { newId } from "../process/new-id.ts"
import { useNames } from "../process/use-names.ts"
import { WordingField } from "../process/WordingField.tsx"
import { type WordingDraft, wordingOf } from "../process/wording-draft.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Checkbox } from "../ui/index.ts"
import { TALKS_TEXTS } from "./talks-texts.ts"

type Convened = BodyOf<"session-convened/1">

/** Convenes a session: when, by what medium, with whom, about what. */
export function ConveneDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(TALKS_TEXTS)
  const names = useNames()
  const { state } = useProcess()
  const [id] = useState(() => newId("session"))
  const [title, setTitle] = useState<WordingDraft>({})
  const [medium, setMedium] = useState<WordingDraft>({})
  const [starts, setStarts] = useState<Deadline | null>(null)
  const [items, setItems] = useState<readonly { readonly id: `item_${string}`; readonly title: WordingDraft }[]>(() => [
    { id: newId("item"), title: {} },
  ])
  const [delegations, setDelegations] = useState<readonly DelegationId[]>(
    state.process.delegations.filter(({ id: each }) => !/^(observer|neutral)_/.test(each)).map((each) => each.id),
  )
  const body = bodyOf(id, title, medium, starts, items, delegations)
  return (
    <ActDialog code="session-convened/1" title={t("convene")} body={body} confirmLabel={t("convene")} onClose={onClose}>
      <WordingField label={t("sessionTitle")} value={title} onChange={setTitle} required />
      <DeadlineField label={t("starts")} value={starts} zone={zoneOf(state.process)} onChange={setStarts} />
      <WordingField label={t("medium")} value={medium} onChange={setMedium} required />
      <fieldset class="group">
        <legend class="group-legend">{t("attending")}</legend>
        {state.process.delegations.map((each) => (
          <Checkbox
            key={each.id}
            label={names.delegation(each.id)}
            checked={delegations.includes(each.id)}
            onChange={(isOn) =>
              setDelegations((old) => (isOn ? [...old, each.id] : old.filter((one) => one !== each.id)))
            }
          />
        ))}
      </fieldset>
      {items.map((item, index) => (
        <div key={item.id} class="stack">
          <WordingField
            label={t("item", { n: index + 1 })}
            value={item.title}
            required
            onChange={(next) =>
              setItems((old) => old.map((one) => (one.id === item.id ? { ...one, title: next } : one)))
            }
          />
          {items.length === 1 ? null : (
            <div>
              <Button
                kind="quiet"
                icon="trash"
                onPress={() => setItems((old) => old.filter((one) => one.id !== item.id))}
              >
                {t("removeItem", { n: index + 1 })}
              </Button>
            </div>
          )}
        </div>
      ))}
      <div>
        <Button icon="plus" onPress={() => setItems((old) => [...old, { id: newId("item"), title: {} }])}>
          {t("addItem")}
        </Button>
      </div>
    </ActDialog>
  )
}

function bodyOf(
  id: Convened["id"],
  titleDraft: WordingDraft,
  mediumDraft: WordingDraft,
  starts: Deadline | null,
  items: readonly { readonly id: `item_${string}`; readonly title: WordingDraft }[],
  delegations: readonly DelegationId[],
): Convened | null {
  const title = wordingOf(titleDraft)
  const medium = wordingOf(mediumDraft)
  const agenda = items.flatMap((item) => {
    const words = wordingOf(item.title)
    return words === null ? [] : [{ id: item.id, title: words }]
  })
  const isWhole = agenda.length === items.length && delegations.length >= 2
  if (title === null || medium === null || starts === null || !isWhole) return null
  return { id, title, medium, startsAt: starts.at, agenda, delegations: [...delegations] }
}
