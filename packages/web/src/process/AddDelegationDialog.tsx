import { type BodyOf, DELEGATION_KINDS, type DelegationKind } from "@wasit/domain"
import { DELEGATION_KIND_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useLanguage, useText } from "../i18n/index.ts"
import { RadioGroup } from "../ui/index.ts"
import { ActDialog } from "./ActDialog.tsx"
import { newId } from "./new-id.ts"
import { NEW_TEXTS } from "./new-texts.ts"
import { PEOPLE_TEXTS } from "./people-texts.ts"
import { WordingField } from "./WordingField.tsx"
import { type WordingDraft, wordingOf } from "./wording-draft.ts"

/** Whatever stands was agreed by the parties there are: one more party is never added. */
const KINDS = DELEGATION_KINDS.filter((kind) => kind !== "party")

/** Brings one more delegation to the table: a facilitator, a neutral, an observer, interpreters. */
export function AddDelegationDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(NEW_TEXTS)
  const people = useText(PEOPLE_TEXTS)
  const { language } = useLanguage()
  const [slug] = useState(() => newId("x").slice("x_".length))
  const [kind, setKind] = useState<DelegationKind | null>(null)
  const [draft, setDraft] = useState<WordingDraft>({})
  const label = wordingOf(draft)
  const body: BodyOf<"delegation-added/1"> | null =
    kind === null || label === null
      ? null
      : { delegation: { id: `${kind}_${slug}`, label, selfDesignation: null, detainingAuthorities: [] } }
  return (
    <ActDialog
      code="delegation-added/1"
      title={t("addDelegation")}
      body={body}
      confirmLabel={t("addDelegation")}
      onClose={onClose}
    >
      <p>{people("addDelegationSays")}</p>
      <RadioGroup
        legend={t("kind")}
        value={kind}
        options={KINDS.map((value) => ({ value, label: DELEGATION_KIND_WORDS[value][language] }))}
        onChange={setKind}
        required
      />
      <WordingField label={t("label")} value={draft} onChange={setDraft} required />
    </ActDialog>
  )
}
