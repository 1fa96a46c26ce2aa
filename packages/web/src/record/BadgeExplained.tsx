import { delegationById, inNeutralOrder, partiesOf, policyInForce } from "@wasit/domain"
import { parsePolicy } from "@wasit/record"
import { useEffect, useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { useNow } from "../process/use-now.ts"
import { wordingIn } from "../process/wording.ts"
import { zoneOf } from "../process/zone-of.ts"
import { Section, Status } from "../ui/index.ts"
import { webVerifier } from "./ed25519.ts"
import { useProcess } from "./process-context.tsx"
import { RecordBadge } from "./RecordBadge.tsx"
import { type LastSeen, lastSightings } from "./record-model.ts"
import { RECORD_TEXTS } from "./record-texts.ts"

/** The badge in sentences, and when each side was last heard of. */
export function BadgeExplained() {
  const t = useText(RECORD_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const { view, state } = useProcess()
  const now = useNow()
  const seen = useSightings()
  const parties = inNeutralOrder(partiesOf(state.process), "record")
  const label = (id: (typeof parties)[number]): string =>
    wordingIn(delegationById(state.process, id)?.label ?? {}, language)
  const zone = zoneOf(state.process)
  return (
    <Section title={t("badgeTitle")}>
      <p>
        <RecordBadge />
      </p>
      <p>{t("badgeVerified", { first: format.number(0), n: format.number(Math.max(0, view.verifiedTo - 1)) })}</p>
      <p>
        {view.cosignedTo === 0
          ? t("badgeNotSeen")
          : t("badgeSeen", { n: format.number(view.cosignedTo), parties: format.list(parties.map(label)) })}
      </p>
      <ul class="plain-list">
        {parties.map((party) => {
          const last = seen.find((each) => each.party === party)
          return (
            <li key={party}>
              {last === undefined ? (
                <Status kind="waiting">{t("neverSeen", { party: label(party) })}</Status>
              ) : (
                <Status kind={last.size === view.size ? "done" : "open"}>
                  {t("lastSeen", {
                    party: label(party),
                    n: format.number(last.size),
                    ago: format.ago(last.at, now, zone),
                  })}
                </Status>
              )}
            </li>
          )
        })}
      </ul>
      <p class="small soft">{t("silence")}</p>
    </Section>
  )
}

function useSightings(): readonly LastSeen[] {
  const { view, state } = useProcess()
  const [seen, setSeen] = useState<readonly LastSeen[]>([])
  const adopted = policyInForce(state)
  const { checkpoint, cosigned } = view
  useEffect(() => {
    const policy = adopted === null ? null : parsePolicy(adopted)
    if (policy === null || "code" in policy) return
    let isStale = false
    void lastSightings([cosigned, checkpoint], policy.witnesses, webVerifier).then((found) => {
      if (!isStale) setSeen(found)
    })
    return () => {
      isStale = true
    }
  }, [adopted, checkpoint, cosigned])
  return seen
}
