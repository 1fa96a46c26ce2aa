import {
  type Commitment,
  commitmentStanding,
  countReleased,
  type DelegationId,
  isParty,
  kindOf,
  proposalStanding,
} from "@wasit/domain"
import { COUNTING_WORDS, formatDeadline, MODALITY_WORDS, TAG } from "@wasit/domain/words"
import { pathOf } from "../app/sections.ts"
import { BurnUp } from "../charts/index.ts"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { useMember, useProcess } from "../record/process-context.tsx"
import {
  Badge,
  Callout,
  Card,
  EmptyState,
  Figure,
  Figures,
  LinkButton,
  Page,
  Section,
  Status,
  Table,
} from "../ui/index.ts"
import { AsOf, useAsOf } from "./AsOf.tsx"
import { type BurnUpHalf, burnUpView, targetOf } from "./burn-up.ts"
import { byOwner, type DueThing, dueThings, nextFor } from "./due.ts"
import { DUE_TEXTS } from "./due-texts.ts"
import { LatestEntries } from "./LatestEntries.tsx"
import { partyFill } from "./party-fill.ts"
import { Said } from "./Said.tsx"
import { STANDING_TEXTS } from "./standing-texts.ts"
import { useNames } from "./use-names.ts"
import { useNow } from "./use-now.ts"
import { wordingIn } from "./wording.ts"
import { zoneOf } from "./zone-of.ts"
import "./process.css"

/** The home of a process: where it stands, what is late, for whom everything waits, and what was entered last. */
export default function StandingPage() {
  const t = useText(STANDING_TEXTS)
  const due = useText(DUE_TEXTS)
  const { id, state, chair } = useProcess()
  const member = useMember()
  const now = useNow()
  const things = dueThings(state, now)
  const next = member === null ? null : nextFor(things, member)
  const kind = kindOf(chair.delegation)
  return (
    <Page
      title={t("title")}
      lead={next === null ? t("nothingForYou") : t("nextForYou", { what: due(next.kind) })}
      asOf={<AsOf />}
      actions={<NextAction next={next} process={id} />}
    >
      <Suspended />
      {kind === "interpreter" ? <NextSession now={now} /> : <Released now={now} />}
      {kind === "neutral" ? <NextTransfers /> : null}
      {kind === "interpreter" ? null : <Deadlines now={now} />}
      <Waiting things={things} own={chair.delegation} />
      <Section title={t("latest")}>
        <LatestEntries n={10} now={now} />
      </Section>
    </Page>
  )
}

function NextAction({ next, process }: { readonly next: DueThing | null; readonly process: string }) {
  const t = useText(STANDING_TEXTS)
  const due = useText(DUE_TEXTS)
  return next === null ? (
    <LinkButton href={pathOf("record", process)}>{t("toRecord")}</LinkButton>
  ) : (
    <LinkButton href={hrefOf(next, process)} kind="primary" icon="forward">
      {due(next.kind)}
    </LinkButton>
  )
}

const hrefOf = (thing: DueThing, process: string): string =>
  thing.section === "talks" && thing.target !== null
    ? `${pathOf("talks", process)}/${encodeURIComponent(thing.target)}`
    : pathOf(thing.section, process)

function Suspended() {
  const t = useText(STANDING_TEXTS)
  const names = useNames()
  const { language } = useLanguage()
  const { suspension } = useProcess().state.agreement
  if (suspension === null) return null
  return (
    <Callout tone="warn" title={t("suspended", { party: names.delegation(suspension.by) })}>
      <p>
        <Said wording={suspension.reason} />
      </p>
      <p>{t("endsWhen", { what: wordingIn(suspension.endsWhen, language) })}</p>
    </Callout>
  )
}

function Released({ now }: { readonly now: string }) {
  const t = useText(STANDING_TEXTS)
  const names = useNames()
  const asOf = useAsOf()
  const { language } = useLanguage()
  const { id, state, chair } = useProcess()
  const view = burnUpView(state, now, zoneOf(state.process))
  const rule = COUNTING_WORDS.joint[language]
  const parties = state.process.delegations.map((each) => each.id).filter(isParty)
  if (view === null && parties.every((party) => targetOf(state, party) === null)) {
    const mayAgree = kindOf(chair.delegation) === "party" || kindOf(chair.delegation) === "facilitator"
    return (
      <EmptyState
        title={t("noTargets")}
        action={mayAgree ? <LinkButton href={pathOf("agreement", id)}>{t("toAgreement")}</LinkButton> : undefined}
      >
        {t("noTargetsWhat")}
      </EmptyState>
    )
  }
  const order = view === null ? parties : view.halves.map((half) => half.party)
  const side = ({ party, target, points }: BurnUpHalf) => ({
    label: names.delegation(party),
    fill: partyFill(state, party),
    target,
    points,
  })
  return (
    <Section title={t("released")}>
      <Figures>
        {order.map((party) => (
          <Figure
            key={party}
            value={countReleased(state, party, "joint", null)}
            of={targetOf(state, party) ?? undefined}
            label={t("releasedBy", { party: names.delegation(party) })}
            asOf={asOf}
            rule={rule}
            href={pathOf("ledger", id)}
          />
        ))}
      </Figures>
      {view === null ? null : (
        <BurnUp
          title={t("byDay")}
          rule={rule}
          asOf={asOf}
          sides={[side(view.halves[0]), side(view.halves[1])]}
          from={view.from}
          to={view.to}
          until={view.until}
          deadline={view.deadline === null ? null : { day: view.deadline, label: t("deadlineMark") }}
        />
      )}
    </Section>
  )
}

function Deadlines({ now }: { readonly now: string }) {
  const t = useText(STANDING_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { language } = useLanguage()
  const { state } = useProcess()
  const rows = [...state.agreement.commitments.values()]
    .filter((each): each is Commitment & { due: NonNullable<Commitment["due"]> } => each.due !== null)
    .sort((one, other) => (one.due.at < other.due.at ? -1 : 1))
  const what = ({ duty }: Commitment): string =>
    duty.kind === "release"
      ? t("releaseOf", { n: format.say(MODALITY_WORDS[duty.modality], { n: duty.count }) })
      : wordingIn(duty.text, language)
  const stands = ({ duty, debtor }: Commitment): string =>
    duty.kind === "release" && debtor.kind === "delegation" && isParty(debtor.id)
      ? t("releasedOf", { n: countReleased(state, debtor.id, "joint", null), of: duty.count })
      : "—"
  return (
    <Section title={t("deadlines")}>
      <Table
        caption={t("deadlines")}
        captionHidden
        narrow="cards"
        rows={rows}
        rowKey={(row) => row.id}
        empty={<p class="soft">{t("noDeadlines")}</p>}
        columns={[
          { id: "what", head: t("what"), isRowHeader: true, cell: what },
          {
            id: "whose",
            head: t("whose"),
            cell: (row) => {
              const flags = commitmentStanding(state.agreement, row.id, now)?.flags ?? []
              const isUnsigned = flags.some((flag) => flag.code === "debtor-not-signatory")
              return (
                <>
                  <bdi>{names.actor(row.debtor)}</bdi> {isUnsigned ? <Badge>{t("notSigned")}</Badge> : null}
                </>
              )
            },
          },
          { id: "due", head: t("due"), cell: (row) => format.deadline(row.due.at, row.due.zone) },
          { id: "stands", head: t("stands"), cell: stands },
          {
            id: "late",
            head: t("late"),
            cell: (row) => (
              <Status kind={now > row.due.at ? "late" : "waiting"}>
                {format.lateness(row.due.at, now, row.due.zone)}
              </Status>
            ),
          },
        ]}
      />
    </Section>
  )
}

function Waiting({ things, own }: { readonly things: readonly DueThing[]; readonly own: DelegationId }) {
  const t = useText(STANDING_TEXTS)
  const names = useNames()
  const isHost = kindOf(own) === "facilitator"
  const owners = [...byOwner(things)]
  const shown = isHost ? owners : owners.filter(([owner]) => owner === own || owner === null)
  const counted = isHost ? [] : owners.filter(([owner]) => owner !== own && owner !== null)
  return (
    <Section title={t("waitingFor")} lead={isHost || counted.length === 0 ? undefined : t("othersCounts")}>
      {things.length === 0 ? <p class="soft">{t("nothingWaits")}</p> : null}
      <div class="columns">
        {shown.map(([owner, mine]) => (
          <Card key={owner ?? "all"} title={<bdi>{owner === null ? t("everybody") : names.delegation(owner)}</bdi>}>
            <OwnThings things={mine} />
          </Card>
        ))}
        {counted.map(([owner, theirs]) => (
          <Card key={owner} title={<bdi>{owner === null ? "" : names.delegation(owner)}</bdi>}>
            <p class="soft">{t("waits", { n: theirs.length })}</p>
          </Card>
        ))}
      </div>
    </Section>
  )
}

/** Things of one owner: those of one kind in one line, with how many there are and how late the first is. */
function OwnThings({ things }: { readonly things: readonly DueThing[] }) {
  const due = useText(DUE_TEXTS)
  const format = useFormat()
  const { id } = useProcess()
  const now = useNow()
  const kinds = [...new Set(things.map((thing) => thing.kind))]
  return (
    <ul class="rule-list">
      {kinds.map((kind) => {
        const [first, ...more] = things.filter((thing) => thing.kind === kind)
        if (first === undefined) return null
        return (
          <li key={kind}>
            <span class="row">
              <a href={hrefOf(first, id)}>{due(kind)}</a>
              {more.length === 0 ? null : <Badge>{format.number(more.length + 1)}</Badge>}
            </span>
            {first.due === null ? null : (
              <span class="small">
                <Status kind={now > first.due.at ? "late" : "waiting"}>
                  {format.lateness(first.due.at, now, first.due.zone)}
                </Status>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function NextSession({ now }: { readonly now: string }) {
  const t = useText(STANDING_TEXTS)
  const { id, state } = useProcess()
  const { language } = useLanguage()
  const next = [...state.talks.sessions.values()]
    .filter((session) => session.closedAt === null)
    .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1))[0]
  return (
    <Section title={t("nextSession")}>
      {next === undefined ? (
        <p class="soft">{t("noSession")}</p>
      ) : (
        <Card tone={next.startsAt < now ? "due" : "plain"}>
          <a href={`${pathOf("talks", id)}/${next.id}`}>
            <Said wording={next.title} />
          </a>
          <p lang={TAG[language]}>{formatDeadline(next.startsAt, zoneOf(state.process), language)}</p>
        </Card>
      )}
    </Section>
  )
}

function NextTransfers() {
  const t = useText(STANDING_TEXTS)
  const names = useNames()
  const format = useFormat()
  const { id, state } = useProcess()
  const open = [...state.release.tranches.values()].filter(
    (tranche) => proposalStanding(state.process, tranche.proposal) === "agreed" && tranche.handovers.length === 0,
  )
  return (
    <Section title={t("transfers")}>
      {open.length === 0 ? <p class="soft">{t("noTransfers")}</p> : null}
      <ul class="rule-list">
        {open.map((tranche) => (
          <li key={tranche.id}>
            <a href={pathOf("plan", id)}>{t("tranche", { n: tranche.number })}</a>
            {": "}
            {format.list(tranche.releases.map(({ by, count }) => `${names.delegation(by)} ${format.number(count)}`))}
          </li>
        ))}
      </ul>
    </Section>
  )
}
