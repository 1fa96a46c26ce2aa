import {
  exchangeKeyInForce,
  inNeutralOrder,
  type PartyId,
  partiesOf,
  proposalStanding,
  type SiteId,
} from "@wasit/domain"
import { useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { newId } from "../process/new-id.ts"
import { useNames } from "../process/use-names.ts"
import { useNow } from "../process/use-now.ts"
import { wordingIn } from "../process/wording.ts"
import { useProcess } from "../record/process-context.tsx"
import {
  Button,
  Callout,
  DateField,
  NumberField,
  RefusalNote,
  Section,
  Select,
  Status,
  Table,
  Tabs,
} from "../ui/index.ts"
import { PartsAct } from "./PartsAct.tsx"
import {
  counterpart,
  type DraftRelease,
  exposureWith,
  freeCount,
  judgeDraft,
  readyDraft,
  type TrancheDraft,
} from "./plan-model.ts"
import { PLAN_TEXTS } from "./plan-texts.ts"

type Slot = "a" | "b"

/** Two drafts of the next tranche beside each other, what each would mean, and the proposal of one of them. */
export function Builder({ mayPropose }: { readonly mayPropose: boolean }) {
  const t = useText(PLAN_TEXTS)
  const { state } = useProcess()
  const parties = inNeutralOrder(partiesOf(state.process), "plan")
  const [slot, setSlot] = useState<Slot | "compare">("a")
  const [drafts, setDrafts] = useState<Readonly<Record<Slot, TrancheDraft>>>(() => ({
    a: blank(parties),
    b: blank(parties),
  }))
  const change = (draft: TrancheDraft): void => {
    if (slot !== "compare") setDrafts({ ...drafts, [slot]: draft })
  }
  const tabs = [
    { id: "a", label: t("draftA") },
    { id: "b", label: t("draftB") },
    { id: "compare", label: t("compare") },
  ] as const
  return (
    <Section title={t("build")} lead={t("buildLead")}>
      <Tabs label={t("drafts")} tabs={tabs} selected={slot} onSelect={setSlot}>
        {slot === "compare" ? (
          <Comparison drafts={drafts} />
        ) : (
          <DraftForm
            draft={drafts[slot]}
            onChange={change}
            mayPropose={mayPropose}
            onDone={() => change(blank(parties))}
          />
        )}
      </Tabs>
    </Section>
  )
}

const blank = (parties: readonly PartyId[]): TrancheDraft => ({
  on: null,
  releases: parties.map((by) => ({ by, count: null, site: null })),
})

function DraftForm(props: {
  readonly draft: TrancheDraft
  readonly onChange: (draft: TrancheDraft) => void
  readonly mayPropose: boolean
  readonly onDone: () => void
}) {
  const t = useText(PLAN_TEXTS)
  const names = useNames()
  const { state } = useProcess()
  const { draft } = props
  const put = (by: PartyId, part: Partial<DraftRelease>): void =>
    props.onChange({ ...draft, releases: draft.releases.map((each) => (each.by === by ? { ...each, ...part } : each)) })
  const follow = (from: DraftRelease): void => {
    const other = counterpart(state, from.by, from.count ?? 0)
    if (other !== null) put(other.party, { count: other.count })
  }
  const freeHint = (by: PartyId): string | undefined => {
    const n = freeCount(state, by)
    return n === null ? undefined : t("free", { n })
  }
  return (
    <div class="stack">
      <div class="columns">
        {draft.releases.map((release) => (
          <div key={release.by} class="stack">
            <NumberField
              label={t("people", { party: names.delegation(release.by) })}
              hint={freeHint(release.by)}
              value={release.count}
              min={0}
              max={100000}
              onChange={(count) => put(release.by, { count })}
            />
            <SiteChoice release={release} onChange={(site) => put(release.by, { site })} />
            {draft.releases
              .filter((each) => each.by !== release.by && (each.count ?? 0) > 0)
              .map((each) => (
                <Button key={each.by} kind="quiet" icon="forward" onPress={() => follow(each)}>
                  {t("byKey", { party: names.delegation(release.by) })}
                </Button>
              ))}
          </div>
        ))}
      </div>
      <DateField label={t("day")} value={draft.on} onChange={(on) => props.onChange({ ...draft, on })} />
      <RatioLine draft={draft} />
      <Exposure draft={draft} />
      <Verdict draft={draft} />
      {props.mayPropose ? <Propose draft={draft} onDone={props.onDone} /> : null}
    </div>
  )
}

function SiteChoice(props: { readonly release: DraftRelease; readonly onChange: (site: SiteId) => void }) {
  const t = useText(PLAN_TEXTS)
  const names = useNames()
  const { language } = useLanguage()
  const { state } = useProcess()
  const sites = [...state.release.sites.values()].filter(
    (site) => proposalStanding(state.process, site.proposal) === "agreed",
  )
  return (
    <Select
      label={t("siteFor", { party: names.delegation(props.release.by) })}
      value={props.release.site}
      options={sites.map((site) => ({ value: site.id, label: wordingIn(site.name, language) }))}
      onChange={props.onChange}
    />
  )
}

function RatioLine({ draft }: { readonly draft: TrancheDraft }) {
  const t = useText(PLAN_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { state } = useProcess()
  const key = exchangeKeyInForce(state)?.rows[0]
  if (key === undefined) return <p class="soft">{t("noKey")}</p>
  const ends = { one: names.delegation(key.given.by), other: names.delegation(key.received.by) }
  const count = (party: PartyId): number => draft.releases.find((each) => each.by === party)?.count ?? 0
  return (
    <p>
      {t("ratio", ends)}: <strong>{format.ratio(count(key.given.by), count(key.received.by))}</strong>{" "}
      <span class="soft">({t("agreedRatio", { ratio: format.ratio(key.given.count, key.received.count) })})</span>
    </p>
  )
}

/** How far one party would be ahead: a meter of the agreed limit, and the same in words. */
function Exposure({ draft }: { readonly draft: TrancheDraft }) {
  const t = useText(PLAN_TEXTS)
  const names = useNames()
  const { state } = useProcess()
  return (
    <div class="stack" role="group" aria-label={t("exposure")}>
      {exposureWith(state, draft).map(({ row, imbalance }, at) => (
        <div key={at} class="meter-line">
          <span class="group-legend">{t("exposure")}</span>
          <meter
            class="exposure-meter"
            min={0}
            max={Math.max(1, row.tolerance * 2)}
            high={row.tolerance}
            optimum={0}
            value={imbalance.people}
            aria-label={t("exposure")}
          />
          <p>
            {imbalance.ahead === null
              ? t("even")
              : t("ahead", { party: names.delegation(imbalance.ahead), n: imbalance.people })}{" "}
            <span class="soft">{t("tolerance", { n: row.tolerance })}</span>
          </p>
          <Status kind={imbalance.isWithinTolerance ? "done" : "contested"}>
            {imbalance.isWithinTolerance ? t("within") : t("beyond")}
          </Status>
        </div>
      ))}
    </div>
  )
}

function useVerdict(draft: TrancheDraft) {
  const { state, chair } = useProcess()
  const now = useNow()
  const at = state.process.isRehearsal && state.lastAt !== null ? state.lastAt : now
  return judgeDraft(state, chair.member, at, draft)
}

function Verdict({ draft }: { readonly draft: TrancheDraft }) {
  const t = useText(PLAN_TEXTS)
  const verdict = useVerdict(draft)
  if (verdict === null) return <Callout tone="done">{t("mayEnter")}</Callout>
  if (typeof verdict === "string") return <p class="soft">{t(verdict)}</p>
  return <RefusalNote refusal={verdict} title={t("mayNotEnter")} />
}

function Propose({ draft, onDone }: { readonly draft: TrancheDraft; readonly onDone: () => void }) {
  const t = useText(PLAN_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { state } = useProcess()
  const [isOpen, setOpen] = useState(false)
  const [ids] = useState(() => ({ proposal: newId("proposal"), tranche: newId("tranche") }))
  const verdict = useVerdict(draft)
  const ready = readyDraft(state, draft, ids)
  if (typeof ready === "string") return null
  return (
    <div>
      <Button kind="primary" disabled={verdict !== null} onPress={() => setOpen(true)}>
        {t("proposeThis")}
      </Button>
      {isOpen ? (
        <PartsAct
          title={t("propose")}
          confirmLabel={t("propose")}
          isReady={verdict === null}
          make={async (act) => {
            const rows = await act.part("persons", ready.rows)
            const answer = await act.submit("tranche-proposed/1", { ...ready.body, rows })
            if (!("code" in answer)) onDone()
            return answer
          }}
          onClose={() => setOpen(false)}
        >
          <p>{t("proposeSays", { n: ready.body.number })}</p>
          <ul>
            {ready.body.releases.map(({ by, count }) => (
              <li key={by}>{`${t("people", { party: names.delegation(by) })}: ${format.number(count)}`}</li>
            ))}
          </ul>
        </PartsAct>
      ) : null}
    </div>
  )
}

/** Both drafts in one table: who gives how many, who would be ahead, and whether the rules let it in. */
function Comparison({ drafts }: { readonly drafts: Readonly<Record<Slot, TrancheDraft>> }) {
  const t = useText(PLAN_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { language } = useLanguage()
  const { state } = useProcess()
  const verdicts = { a: useVerdict(drafts.a), b: useVerdict(drafts.b) }
  const ahead = (draft: TrancheDraft): string =>
    exposureWith(state, draft)
      .map(({ imbalance }) =>
        imbalance.ahead === null
          ? t("even")
          : t("ahead", { party: names.delegation(imbalance.ahead), n: imbalance.people }),
      )
      .join(" ")
  const verdict = (slot: Slot): string => {
    const said = verdicts[slot]
    return said === null ? t("mayEnter") : typeof said === "string" ? t(said) : format.refusal(said)
  }
  const both = (of: (draft: TrancheDraft, slot: Slot) => string) => ({ a: of(drafts.a, "a"), b: of(drafts.b, "b") })
  const rows = [
    ...drafts.a.releases.flatMap(({ by }, at) => [
      {
        head: t("people", { party: names.delegation(by) }),
        ...both((draft) => format.number(draft.releases[at]?.count ?? 0)),
      },
      {
        head: t("siteFor", { party: names.delegation(by) }),
        ...both((draft) => siteName(draft.releases[at]?.site ?? null)),
      },
    ]),
    { head: t("day"), ...both((draft) => (draft.on === null ? "—" : format.dateInTwo(draft.on))) },
    { head: t("exposure"), ...both(ahead) },
    { head: t("state"), ...both((_draft, slot) => verdict(slot)) },
  ]
  return (
    <div class="draft-comparison">
      <Table
        caption={t("compare")}
        captionHidden
        narrow="cards"
        columns={[
          { id: "head", head: "", isRowHeader: true, cell: (row) => row.head },
          { id: "a", head: t("draftA"), cell: (row) => row.a },
          { id: "b", head: t("draftB"), cell: (row) => row.b },
        ]}
        rows={rows}
        rowKey={(row) => row.head}
      />
    </div>
  )

  function siteName(site: SiteId | null): string {
    const known = site === null ? undefined : state.release.sites.get(site)
    return known === undefined ? "—" : wordingIn(known.name, language)
  }
}
