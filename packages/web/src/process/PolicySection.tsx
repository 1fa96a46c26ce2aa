import { expectedPolicy, inNeutralOrder, isParty, partiesOf } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useText } from "../i18n/index.ts"
import { useMember, useProcess } from "../record/process-context.tsx"
import { Button, Section, Status } from "../ui/index.ts"
import { ActDialog } from "./ActDialog.tsx"
import { PEOPLE_TEXTS } from "./people-texts.ts"
import { useNames } from "./use-names.ts"
import "./process.css"

/** The trust policy that follows from the members, and which party's head has adopted it. */
export function PolicySection() {
  const t = useText(PEOPLE_TEXTS)
  const names = useNames()
  const member = useMember()
  const { process } = useProcess().state
  const [isOpen, setOpen] = useState(false)
  const policy = expectedPolicy(process)
  const own = member?.delegation ?? null
  const mayAdopt = member?.isHead === true && own !== null && isParty(own) && process.policies.get(own) !== policy
  return (
    <Section
      title={t("policy")}
      lead={t("policyLead")}
      actions={
        policy !== null && mayAdopt ? (
          <Button icon="pen" onPress={() => setOpen(true)}>
            {t("adopt")}
          </Button>
        ) : undefined
      }
    >
      {policy === null ? (
        <p class="soft">{t("policyMissing")}</p>
      ) : (
        <>
          <ul class="plain-list">
            {inNeutralOrder(partiesOf(process), process.origin).map((party) => {
              const adopted = process.policies.get(party)
              const values = { party: names.delegation(party) }
              return (
                <li key={party}>
                  {adopted === policy ? (
                    <Status kind="done">{t("adopted", values)}</Status>
                  ) : (
                    <Status kind="waiting">{t(adopted === undefined ? "notAdopted" : "olderAdopted", values)}</Status>
                  )}
                </li>
              )
            })}
          </ul>
          <pre class="policy-text" dir="ltr">
            {policy}
          </pre>
        </>
      )}
      {isOpen && policy !== null ? (
        <ActDialog code="policy-adopted/1" title={t("adopt")} body={{ policy }} onClose={() => setOpen(false)}>
          <p>{t("policyLead")}</p>
          <pre class="policy-text" dir="ltr">
            {policy}
          </pre>
        </ActDialog>
      ) : null}
    </Section>
  )
}
