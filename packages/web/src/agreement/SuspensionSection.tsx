import type { Suspension } from "@wasit/domain"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { Said } from "../process/Said.tsx"
import { useNames } from "../process/use-names.ts"
import { wordingIn } from "../process/wording.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Callout, Section, Timeline } from "../ui/index.ts"
import type { SectionProps } from "./AgreementPage.tsx"
import { newestFirst } from "./agreement-model.ts"
import { CLAIM_TEXTS } from "./claim-texts.ts"

/** Whether the process is suspended, by whom, why, and what ends it; and every suspension that ended. */
export function SuspensionSection({ can, open }: SectionProps) {
  const t = useText(CLAIM_TEXTS)
  const names = useNames()
  const { suspension, pastSuspensions } = useProcess().state.agreement
  const item = useSuspensionItem()
  if (suspension === null && pastSuspensions.length === 0 && !can.maySuspend) return null
  return (
    <Section
      title={t("suspensions")}
      actions={
        can.maySuspend ? (
          <Button onPress={() => open({ kind: "suspend" })}>{t("suspend")}</Button>
        ) : can.mayResume ? (
          <Button icon="check" onPress={() => open({ kind: "resume" })}>
            {t("resume")}
          </Button>
        ) : undefined
      }
    >
      {suspension === null ? (
        <p class="soft">{t("notSuspended")}</p>
      ) : (
        <Callout tone="warn" title={t("suspendedBy", { who: names.delegation(suspension.by) })}>
          <Stated of={suspension} />
        </Callout>
      )}
      {pastSuspensions.length === 0 ? null : (
        <Timeline label={t("suspensions")} items={newestFirst(pastSuspensions).map(item)} />
      )}
    </Section>
  )
}

function Stated({ of }: { readonly of: Suspension }) {
  const t = useText(CLAIM_TEXTS)
  const { language } = useLanguage()
  return (
    <>
      <p>
        <Said wording={of.reason} />
      </p>
      <p>{t("endsWhenIs", { what: wordingIn(of.endsWhen, language) })}</p>
    </>
  )
}

function useSuspensionItem() {
  const t = useText(CLAIM_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { process } = useProcess().state
  const say = (at: string): string => format.deadline(at, zoneOf(process))
  return (suspension: Suspension) => ({
    id: String(suspension.index),
    when: say(suspension.at),
    title: t("suspendedBy", { who: names.delegation(suspension.by) }),
    body: (
      <>
        <Stated of={suspension} />
        {suspension.resumed === null ? null : (
          <p>
            {t("resumedBy", { who: names.delegation(suspension.by) })} · {say(suspension.resumed.at)}
            {suspension.resumed.note === null ? null : (
              <>
                {": "}
                <Said wording={suspension.resumed.note} />
              </>
            )}
          </p>
        )}
      </>
    ),
    kind: "neutral" as const,
  })
}
