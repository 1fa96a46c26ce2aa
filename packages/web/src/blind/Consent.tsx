import type { AskedAs, BlindTerms } from "@wasit/domain"
import { useFormat, useText } from "../i18n/index.ts"
import { useNames } from "../process/use-names.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Section } from "../ui/index.ts"
import { AskedBefore } from "./AskedBefore.tsx"
import { CONSENT_TEXTS } from "./consent-texts.ts"
import { Said } from "./Said.tsx"

/** What a round on these terms shows to whom, what it does not stop, and what was asked before it: read before anybody agrees or binds. */
export function Consent(props: { readonly terms: BlindTerms; readonly asked: AskedAs; readonly level?: 2 | 3 }) {
  const { terms, asked, level = 2 } = props
  const t = useText(CONSENT_TEXTS)
  const { shows, stops } = useConsent(terms)
  return (
    <Section title={t("title")} level={level}>
      <div class="columns">
        <Said title={t("promised")} lines={shows} />
        <Said title={t("notPromised")} lines={stops} />
      </div>
      <AskedBefore asked={asked} mandate={terms.mandate} />
    </Section>
  )
}

function useConsent({ method, tickets, output, audited, comparer, purgeBy }: BlindTerms) {
  const t = useText(CONSENT_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { state } = useProcess()
  const host = names.delegation(comparer)
  const isKeys = method.kind === "keys"
  const values = isKeys ? method.slots : 0
  const same = tickets.claimed === tickets.held ? "yes" : "no"
  const asked = { claimed: tickets.claimed * values, held: tickets.held * values, same }
  const shows = [
    t(output === "count" ? "count" : "pairs"),
    ...(output === "records" ? [t("records")] : []),
    t("sizes", { claimed: tickets.claimed, held: tickets.held }),
    t(isKeys ? "hostKeys" : "hostEncodings", { host }),
    ...(audited === 0 ? [] : [t("drawn", { host, n: audited })]),
    t("deleted", { when: format.deadline(purgeBy, zoneOf(state.process)) }),
  ]
  const stops = [
    t("missing"),
    t(isKeys ? "asking" : "askingEncodings"),
    t("lying"),
    isKeys ? t("togetherKeys", { host, ...asked }) : t("togetherEncodings", { host }),
    t("stopping"),
    t("reviewed"),
  ]
  return { shows, stops }
}
