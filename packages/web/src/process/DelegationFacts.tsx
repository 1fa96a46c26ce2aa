import { type Delegation, isParty } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useText } from "../i18n/index.ts"
import { useMember, useProcess } from "../record/process-context.tsx"
import { Button, DefinitionList } from "../ui/index.ts"
import { NameAuthorityDialog } from "./NameAuthorityDialog.tsx"
import { PEOPLE_TEXTS } from "./people-texts.ts"
import { Said } from "./Said.tsx"

/** How a delegation calls itself and, for a party, the authorities that hold people in its name; its head names more. */
export function DelegationFacts({ delegation }: { readonly delegation: Delegation }) {
  const t = useText(PEOPLE_TEXTS)
  const own = useMember()
  const { state } = useProcess()
  const [isOpen, setOpen] = useState(false)
  const { selfDesignation, detainingAuthorities } = delegation
  const hasAuthorities = isParty(delegation.id) || detainingAuthorities.length > 0
  const isOwnParty = own?.delegation === delegation.id && isParty(delegation.id)
  const mayName = isOwnParty && own.isHead && own.standing === "admitted" && state.agreement.suspension === null
  const facts = [
    ...(selfDesignation === null ? [] : [{ term: t("selfDesignation"), value: <Said wording={selfDesignation} /> }]),
    ...(hasAuthorities ? [{ term: t("authorities"), value: <Authorities of={delegation} /> }] : []),
  ]
  return (
    <>
      {facts.length === 0 ? null : <DefinitionList items={facts} />}
      {mayName ? (
        <div>
          <Button kind="quiet" icon="plus" onPress={() => setOpen(true)}>
            {t("nameAuthority")}
          </Button>
        </div>
      ) : null}
      {isOpen ? <NameAuthorityDialog onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function Authorities({ of }: { readonly of: Delegation }) {
  const t = useText(PEOPLE_TEXTS)
  if (of.detainingAuthorities.length === 0) return <span class="soft">{t("noAuthorities")}</span>
  return (
    <ul class="inline-list">
      {of.detainingAuthorities.map(({ id, label }) => (
        <li key={id}>
          <Said wording={label} />
        </li>
      ))}
    </ul>
  )
}
