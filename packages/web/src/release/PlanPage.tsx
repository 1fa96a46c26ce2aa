import {
  exchangeKeyInForce,
  finalListInForce,
  imbalance,
  inNeutralOrder,
  kindOf,
  type ProcessState,
  partiesOf,
  trancheBalances,
} from "@wasit/domain"
import type { BalanceRow } from "../charts/index.ts"
import { TrancheBalance } from "../charts/index.ts"
import { useText } from "../i18n/index.ts"
import { AsOf } from "../process/AsOf.tsx"
import { partyFill } from "../process/party-fill.ts"
import { useNames } from "../process/use-names.ts"
import { useProcess } from "../record/process-context.tsx"
import { Callout, EmptyState, Page, Section } from "../ui/index.ts"
import { Builder } from "./Builder.tsx"
import { PLAN_TEXTS } from "./plan-texts.ts"
import { Sites } from "./Sites.tsx"
import { TrancheCard } from "./TrancheCard.tsx"
import { useCan } from "./use-can.ts"
import { useSource } from "./use-source.ts"
import "./release.css"

/** Sites, tranches with what they wait for, and the workshop in which the next one is built. */
export default function PlanPage() {
  const t = useText(PLAN_TEXTS)
  const { state, chair } = useProcess()
  const can = useCan()
  const kind = kindOf(chair.delegation)
  const tranches = [...state.release.tranches.values()].sort((one, other) => other.number - one.number)
  const hasList = finalListInForce(state) !== null
  const builds = kind === "party" || kind === "facilitator"
  const mayPropose = builds && can.has("RELEASE")
  return (
    <Page title={t("title")} lead={t("lead")} asOf={<AsOf />}>
      {tranches.length === 0 ? <EmptyState title={t("empty")}>{t("emptyWhat")}</EmptyState> : null}
      {hasList ? null : <Callout tone="info">{t("noList")}</Callout>}
      {tranches.length === 0 ? null : (
        <Section title={t("tranches")}>
          {tranches.map((tranche) => (
            <TrancheCard key={tranche.id} tranche={tranche} />
          ))}
        </Section>
      )}
      <Balance />
      {/* What one is still trying out is no part of the plan on paper. */}
      {builds && hasList ? (
        <div class="no-print">
          <Builder mayPropose={mayPropose} />
        </div>
      ) : null}
      <Sites mayPropose={mayPropose} />
    </Page>
  )
}

function Balance() {
  const t = useText(PLAN_TEXTS)
  const names = useNames()
  const source = useSource()
  const { state } = useProcess()
  const key = exchangeKeyInForce(state)?.rows[0]
  const rows = key === undefined ? [] : balanceRows(state, (n) => t("tranche", { n }))
  if (key === undefined || rows.length === 0) return null
  // The key says who stands at which end; which end comes first turns with the page, for no party is the first.
  const [one, other] = inNeutralOrder([key.given, key.received], "plan")
  if (one === undefined || other === undefined) return null
  const isTurned = one.by !== key.given.by
  return (
    <Section title={t("balance")} lead={t("balanceLead")}>
      <TrancheBalance
        title={t("balance")}
        asOf={source}
        labels={[names.delegation(one.by), names.delegation(other.by)]}
        fills={[partyFill(state, one.by), partyFill(state, other.by)]}
        ratio={[one.count, other.count]}
        rows={isTurned ? rows.map(turned) : rows}
        cap={isTurned ? null : key.tolerance}
      />
    </Section>
  )
}

/** The rows of the balance: what the plan gives in each tranche, and who is ahead after it. */
function balanceRows(state: ProcessState, label: (n: number) => string): BalanceRow[] {
  const key = exchangeKeyInForce(state)?.rows[0]
  if (key === undefined || partiesOf(state.process).length < 2) return []
  return trancheBalances(state).map(({ tranche, planned, plannedSoFar }) => {
    const after = imbalance(key, plannedSoFar.get(key.given.by) ?? 0, plannedSoFar.get(key.received.by) ?? 0)
    return {
      id: tranche.id,
      label: label(tranche.number),
      one: planned.get(key.given.by) ?? 0,
      other: planned.get(key.received.by) ?? 0,
      exposure: {
        side: after.ahead === null ? "even" : after.ahead === key.given.by ? "one" : "other",
        people: after.people,
      },
    }
  })
}

function turned(row: BalanceRow): BalanceRow {
  const { side, people } = row.exposure
  const flipped = side === "even" ? "even" : side === "one" ? "other" : "one"
  return { ...row, one: row.other, other: row.one, exposure: { side: flipped, people } }
}
