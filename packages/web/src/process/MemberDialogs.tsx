import { MANDATES, type Mandate, type Member } from "@wasit/domain"
import { MANDATE_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useLanguage, useText } from "../i18n/index.ts"
import { Checkbox } from "../ui/index.ts"
import { ActDialog } from "./ActDialog.tsx"
import { KeyWords } from "./KeyWords.tsx"
import { PEOPLE_TEXTS } from "./people-texts.ts"
import { WordingField } from "./WordingField.tsx"
import { type WordingDraft, wordingOf } from "./wording-draft.ts"

type Props = { readonly member: Member; readonly onClose: () => void }

/** Admits a newcomer, after the words of the keys were compared. */
export function AdmitDialog({ member, onClose }: Props) {
  const t = useText(PEOPLE_TEXTS)
  return (
    <ActDialog
      code="member-admitted/1"
      title={t("admit")}
      body={{ member: member.id }}
      confirmLabel={t("admit")}
      onClose={onClose}
    >
      <p>{t("admitSays", { name: member.name })}</p>
      <KeyWords keyText={member.key} witnessKey={member.witnessKey} />
    </ActDialog>
  )
}

/** Ends a membership, with a reason that stands in the record. */
export function RemoveDialog({ member, onClose }: Props) {
  const t = useText(PEOPLE_TEXTS)
  const [draft, setDraft] = useState<WordingDraft>({})
  const reason = wordingOf(draft)
  return (
    <ActDialog
      code="member-removed/1"
      title={t("remove")}
      body={reason === null ? null : { member: member.id, reason }}
      confirmLabel={t("remove")}
      onClose={onClose}
    >
      <p>{t("removeSays", { name: member.name })}</p>
      <WordingField label={t("reason")} value={draft} onChange={setDraft} required />
    </ActDialog>
  )
}

/** Changes what a member may bind the delegation to. */
export function MandateDialog({ member, onClose }: Props) {
  const t = useText(PEOPLE_TEXTS)
  const [mandate, setMandate] = useState<readonly Mandate[]>(member.mandate)
  return (
    <ActDialog
      code="mandate-changed/1"
      title={t("changeMandate")}
      body={{ member: member.id, mandate: [...mandate] }}
      onClose={onClose}
    >
      <MandateChoice mandate={mandate} onChange={setMandate} />
    </ActDialog>
  )
}

/** The mandates there are, each with a box. */
export function MandateChoice(props: {
  readonly mandate: readonly Mandate[]
  readonly onChange: (mandate: readonly Mandate[]) => void
  readonly allowed?: readonly Mandate[]
}) {
  const t = useText(PEOPLE_TEXTS)
  const { language } = useLanguage()
  return (
    <fieldset class="group">
      <legend class="group-legend">{t("mandate")}</legend>
      {(props.allowed ?? MANDATES).map((each) => (
        <Checkbox
          key={each}
          label={MANDATE_WORDS[each][language]}
          checked={props.mandate.includes(each)}
          onChange={(isOn) =>
            props.onChange(MANDATES.filter((one) => (one === each ? isOn : props.mandate.includes(one))))
          }
        />
      ))}
    </fieldset>
  )
}
