import type { BlindTerms } from "@wasit/domain"
import { useFormat, useText } from "../i18n/index.ts"
import { useNames } from "../process/use-names.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Section } from "../ui/index.ts"
import { CONSENT_TEXTS } from "./consent-texts.ts"

/** What a round on these terms shows to whom, and what it does not stop: read before anybody agrees or binds. */
export function Consent({ terms, level = 2 }: { readonly terms: BlindTerms; readonly level?: 2 | 3 }) {
  const t = useText(CONSENT_TEXTS)
  const { shows, stops } = useConsent(terms)
  return (
    <Section title={t("title")} level={level}>
      <div class="columns">
        <Said title={t("promised")} lines={shows} />
        <Said title={t("notPromised")} lines={stops} />
      </div>
    </Section>
  )
}

function Said({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <div>
      <p class="blind-said">{title}</p>
      <ul class="blind-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
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
  const asked = { claimed: tickets.claimed * values, held: tickets.held * values }
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
    t("asking"),
    t("lying"),
    isKeys ? t("togetherKeys", { host, ...asked }) : t("togetherEncodings", { host }),
    t("stopping"),
    t("reviewed"),
  ]
  return { shows, stops }
}
