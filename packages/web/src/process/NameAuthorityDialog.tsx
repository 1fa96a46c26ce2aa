import { useState } from "preact/hooks"
import { useText } from "../i18n/index.ts"
import { ActDialog } from "./ActDialog.tsx"
import { newId } from "./new-id.ts"
import { PEOPLE_TEXTS } from "./people-texts.ts"
import { WordingField } from "./WordingField.tsx"
import { type WordingDraft, wordingOf } from "./wording-draft.ts"

/** A party's head names one more authority that holds people in the party's name. */
export function NameAuthorityDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(PEOPLE_TEXTS)
  const [id] = useState(() => newId("authority"))
  const [draft, setDraft] = useState<WordingDraft>({})
  const label = wordingOf(draft)
  return (
    <ActDialog
      code="authority-named/1"
      title={t("nameAuthority")}
      body={label === null ? null : { id, label }}
      confirmLabel={t("nameAuthority")}
      onClose={onClose}
    >
      <p>{t("nameAuthoritySays")}</p>
      <WordingField label={t("authorityName")} value={draft} onChange={setDraft} required />
    </ActDialog>
  )
}
