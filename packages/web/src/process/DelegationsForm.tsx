import { DELEGATION_KINDS, type DelegationKind } from "@wasit/domain"
import { DELEGATION_KIND_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useLanguage, useText } from "../i18n/index.ts"
import { Button, Card, Select } from "../ui/index.ts"
import { type DelegationDraft, newDelegation } from "./delegation-draft.ts"
import { newId } from "./new-id.ts"
import { NEW_TEXTS } from "./new-texts.ts"
import { WordingField } from "./WordingField.tsx"

/** The delegations of a founding; the founder's own stands first and stays. */
export function DelegationsForm(props: {
  readonly drafts: readonly DelegationDraft[]
  readonly onChange: (drafts: readonly DelegationDraft[]) => void
}) {
  const t = useText(NEW_TEXTS)
  const { language } = useLanguage()
  const { drafts, onChange } = props
  const [kind, setKind] = useState<DelegationKind>("facilitator")
  const replace = (next: DelegationDraft) => onChange(drafts.map((each) => (each.id === next.id ? next : each)))
  return (
    <>
      {drafts.map((draft, index) => (
        <Card
          key={draft.id}
          title={index === 0 ? t("ownDelegation") : DELEGATION_KIND_WORDS[draft.kind][language]}
          actions={
            index === 0 ? undefined : (
              <Button kind="quiet" icon="trash" onPress={() => onChange(drafts.filter((each) => each.id !== draft.id))}>
                {t("remove")}
              </Button>
            )
          }
        >
          <WordingField
            label={t("label")}
            value={draft.label}
            onChange={(label) => replace({ ...draft, label })}
            required
          />
          {draft.kind === "party" ? <PartyFields draft={draft} onChange={replace} /> : null}
        </Card>
      ))}
      <div class="row">
        <Select
          label={t("kind")}
          value={kind}
          options={DELEGATION_KINDS.map((value) => ({ value, label: DELEGATION_KIND_WORDS[value][language] }))}
          onChange={setKind}
        />
        <Button icon="plus" disabled={drafts.length >= 12} onPress={() => onChange([...drafts, newDelegation(kind)])}>
          {t("addDelegation")}
        </Button>
      </div>
    </>
  )
}

function PartyFields(props: { readonly draft: DelegationDraft; readonly onChange: (draft: DelegationDraft) => void }) {
  const t = useText(NEW_TEXTS)
  const { draft, onChange } = props
  return (
    <>
      <WordingField label={t("self")} value={draft.self} onChange={(self) => onChange({ ...draft, self })} />
      {draft.authorities.map(({ id, label }) => (
        <WordingField
          key={id}
          label={t("authority")}
          value={label}
          onChange={(next) =>
            onChange({
              ...draft,
              authorities: draft.authorities.map((each) => (each.id === id ? { ...each, label: next } : each)),
            })
          }
        />
      ))}
      <div>
        <Button
          kind="quiet"
          icon="plus"
          onPress={() =>
            onChange({ ...draft, authorities: [...draft.authorities, { id: newId("authority"), label: {} }] })
          }
        >
          {t("addAuthority")}
        </Button>
      </div>
    </>
  )
}
