import { useState } from "preact/hooks"
import { pathOf } from "../app/sections.ts"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { AsOf } from "../process/AsOf.tsx"
import { useNames } from "../process/use-names.ts"
import { wordingIn } from "../process/wording.ts"
import { useProcess } from "../record/process-context.tsx"
import {
  Button,
  Callout,
  EmptyState,
  Figure,
  Figures,
  LinkButton,
  Page,
  Section,
  Status,
  type StatusKind,
  Table,
} from "../ui/index.ts"
import { ExplainShortfall } from "./ExplainShortfall.tsx"
import { HandoverCard } from "./HandoverCard.tsx"
import {
  handoversIn,
  needsExplaining,
  type SiteLine,
  type SitePhase,
  shortfallDraft,
  siteLines,
  totalsOf,
} from "./handover-model.ts"
import { HANDOVER_TEXTS } from "./handover-texts.ts"
import { PLAN_TEXTS } from "./plan-texts.ts"
import { useCan } from "./use-can.ts"
import { useSource } from "./use-source.ts"
import "./release.css"

/** Every site's handovers as the record holds them, and the receiver's answer to each. */
export default function HandoverPage() {
  const t = useText(HANDOVER_TEXTS)
  const { state, id } = useProcess()
  const can = useCan()
  const lines = siteLines(state)
  const handovers = handoversIn(state)
  const toField =
    can.isNeutral || can.party !== null ? (
      <LinkButton href="/field" kind={can.isNeutral ? "primary" : "plain"} icon="qr">
        {t(can.isNeutral ? "openField" : "openWitness")}
      </LinkButton>
    ) : undefined
  return (
    <Page title={t("title")} lead={t("lead")} asOf={<AsOf />} actions={toField}>
      {toField === undefined ? null : <Callout tone="info">{t("fieldWhat")}</Callout>}
      {lines.length === 0 ? (
        <EmptyState title={t("empty")} action={<LinkButton href={pathOf("plan", id)}>{t("toPlan")}</LinkButton>}>
          {t("emptyWhat")}
        </EmptyState>
      ) : (
        <Sites lines={lines} />
      )}
      <Explanations lines={lines} />
      {handovers.length === 0 ? null : (
        <Section title={t("handovers")} lead={can.isNeutral || can.party !== null ? undefined : t("rowsHidden")}>
          {handovers.map((handover) => (
            <HandoverCard key={handover.id} handover={handover} />
          ))}
        </Section>
      )}
    </Page>
  )
}

const KIND = {
  "no-manifest": "neutral",
  sealed: "open",
  "under-way": "waiting",
  "handed-over": "waiting",
  answered: "done",
} as const satisfies Record<SitePhase, StatusKind>

function Sites({ lines }: { readonly lines: readonly SiteLine[] }) {
  const t = useText(HANDOVER_TEXTS)
  const plan = useText(PLAN_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const names = useNames()
  const asOf = useSource()
  const { state } = useProcess()
  const totals = totalsOf(lines)
  const siteOf = ({ sites }: SiteLine): string =>
    format.list(sites.map((id) => wordingIn(state.release.sites.get(id)?.name ?? {}, language)))
  return (
    <Section title={t("sites")} lead={t("sitesLead")}>
      <Figures>
        {(["handed", "exceptions", "open", "unanswered"] as const).map((name) => (
          <Figure
            key={name}
            value={totals[name]}
            label={t(name === "open" ? "stillOpen" : name)}
            asOf={asOf}
            rule={t("countRule")}
          />
        ))}
      </Figures>
      <Table
        caption={t("sites")}
        captionHidden
        narrow="cards"
        columns={[
          {
            id: "tranche",
            head: t("tranche"),
            isRowHeader: true,
            cell: ({ tranche }) => plan("tranche", { n: tranche.number }),
          },
          { id: "by", head: t("by"), cell: ({ party }) => names.delegation(party) },
          { id: "site", head: t("site"), cell: siteOf },
          { id: "manifest", head: t("onManifest"), numeric: true, cell: (line) => format.number(line.onManifest) },
          { id: "handed", head: t("handed"), numeric: true, cell: (line) => format.number(line.handed) },
          { id: "exceptions", head: t("exceptions"), numeric: true, cell: (line) => format.number(line.exceptions) },
          { id: "open", head: t("stillOpen"), numeric: true, cell: (line) => format.number(line.open) },
          { id: "unanswered", head: t("unanswered"), numeric: true, cell: (line) => format.number(line.unanswered) },
          { id: "state", head: t("state"), cell: ({ phase }) => <Status kind={KIND[phase]}>{t(phase)}</Status> },
        ]}
        rows={lines}
        rowKey={({ tranche, party }) => `${tranche.id}/${party}`}
      />
    </Section>
  )
}

/** Parts that came short and that nobody has explained: the sender's own duty, or the neutral's. */
function Explanations({ lines }: { readonly lines: readonly SiteLine[] }) {
  const t = useText(HANDOVER_TEXTS)
  const names = useNames()
  const { state } = useProcess()
  const can = useCan()
  const [open, setOpen] = useState<SiteLine | null>(null)
  const may = (line: SiteLine): boolean => can.isNeutral || can.party === line.party
  const due = lines.filter((line) => needsExplaining(state, line) && may(line))
  if (due.length === 0) return null
  return (
    <>
      {due.map((line) => (
        <Callout
          key={`${line.tranche.id}/${line.party}`}
          tone="warn"
          action={<Button onPress={() => setOpen(line)}>{t("explain")}</Button>}
        >
          {t("explainOf", {
            n: line.tranche.number,
            party: names.delegation(line.party),
            missing: shortfallDraft(state, line).missing,
          })}
        </Callout>
      ))}
      {open === null ? null : <ExplainShortfall line={open} onClose={() => setOpen(null)} />}
    </>
  )
}
