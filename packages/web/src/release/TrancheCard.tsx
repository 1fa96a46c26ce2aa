import {
  dayToEpochDay,
  inNeutralOrder,
  type PartyId,
  partiesOf,
  type Tranche,
  type TranchePhase,
  tranchePhase,
} from "@wasit/domain"
import { GO_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { useNames } from "../process/use-names.ts"
import { useNow } from "../process/use-now.ts"
import { WordingField } from "../process/WordingField.tsx"
import { wordingIn } from "../process/wording.ts"
import { type WordingDraft, wordingOf } from "../process/wording-draft.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Card, DefinitionList, Status, type StatusKind } from "../ui/index.ts"
import { Interviews } from "./Interviews.tsx"
import { Manifest } from "./Manifest.tsx"
import { ProposalAnswer, ProposalState } from "./ProposalAnswer.tsx"
import { interviewsOpen, nextSteps, type Step } from "./plan-model.ts"
import { PLAN_TEXTS } from "./plan-texts.ts"
import { useCan } from "./use-can.ts"

const PHASE = {
  proposed: "waiting",
  refused: "refused",
  agreed: "open",
  ready: "open",
  moving: "waiting",
  "handed-over": "waiting",
  received: "done",
} as const satisfies Record<TranchePhase, StatusKind>

/** One tranche: how far it is, what it waits for and from whom, and the act this chair can do for it. */
export function TrancheCard({ tranche }: { readonly tranche: Tranche }) {
  const t = useText(PLAN_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const names = useNames()
  const { state } = useProcess()
  const phase = tranchePhase(state, tranche)
  const titles = {
    agreeTitle: t("agreeTranche", { n: tranche.number }),
    refuseTitle: t("refuseTranche", { n: tranche.number }),
  }
  const site = (id: Tranche["releases"][number]["site"]): string => {
    const known = state.release.sites.get(id)
    return known === undefined ? "" : ` · ${wordingIn(known.name, language)}`
  }
  const releases = tranche.releases.map(({ by, count, site: id }) => ({
    term: t("people", { party: names.delegation(by) }),
    value: `${format.number(count)}${site(id)}`,
  }))
  return (
    <Card
      title={t("tranche", { n: tranche.number })}
      actions={
        phase === "proposed" ? <ProposalState id={tranche.proposal} /> : <Status kind={PHASE[phase]}>{t(phase)}</Status>
      }
    >
      <DefinitionList
        items={[
          { term: t("day"), value: format.dateInTwo(dayToEpochDay(tranche.on)) },
          ...releases,
          ...(phase === "proposed" || phase === "refused" ? [] : [...progress()]),
        ]}
      />
      <ProposalAnswer id={tranche.proposal} mandate="RELEASE" {...titles} />
      <Steps tranche={tranche} />
      <Acts tranche={tranche} />
    </Card>
  )

  function* progress() {
    const heard = tranche.interviews.map(({ counts }) => t("interviewCounts", counts))
    yield {
      term: t("interviews"),
      value: heard.length === 0 ? t("notYet") : heard.map((each) => <p key={each}>{each}</p>),
    }
    const zone = zoneOf(state.process)
    for (const party of inNeutralOrder(
      tranche.releases.map((each) => each.by),
      tranche.id,
    )) {
      const manifest = tranche.manifests.get(party)
      const said =
        manifest === undefined
          ? t("notYet")
          : t("sealed", { n: manifest.count, when: format.deadline(manifest.at, zone) })
      const left = tranche.departures.get(party)
      const departed = left === undefined ? "" : ` · ${t("departed", { when: format.deadline(left.departedAt, zone) })}`
      yield { term: t("manifest", { party: names.delegation(party) }), value: `${said}${departed}` }
    }
    const keys = inNeutralOrder(partiesOf(state.process), tranche.id).map((party) => {
      const go = tranche.go.get(party)
      const reason = go?.reason === null || go === undefined ? "" : ` (${wordingIn(go.reason, language)})`
      return `${names.delegation(party)}: ${go === undefined ? t("notYet") : format.say(GO_WORDS[go.decision])}${reason}`
    })
    yield { term: t("keys"), value: keys.join(" · ") }
  }
}

const STEP = {
  agree: "stepAgree",
  interview: "stepInterview",
  manifest: "stepManifest",
  go: "stepGo",
  depart: "stepDepart",
  "hand-over": "stepHandOver",
  receipt: "stepReceipt",
  explain: "stepExplain",
} as const satisfies Record<Step["what"], keyof typeof PLAN_TEXTS>

function Steps({ tranche }: { readonly tranche: Tranche }) {
  const t = useText(PLAN_TEXTS)
  const names = useNames()
  const { state } = useProcess()
  const steps = nextSteps(state, tranche)
  if (steps.length === 0) return <p class="soft">{t("nothingNext")}</p>
  return (
    <div>
      <p class="group-legend">{t("next")}</p>
      <ul>
        {steps.map(({ who, what, about }) => (
          <li key={`${who} ${what} ${about}`}>
            {t(STEP[what], {
              who: who === "neutral" ? t("neutral") : names.delegation(who),
              ...(about === null ? {} : { about: names.delegation(about) }),
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}

type OpenAct =
  | { readonly kind: "interviews" | "go" | "no-go" }
  | { readonly kind: "manifest" | "depart"; readonly party: PartyId }

function Acts({ tranche }: { readonly tranche: Tranche }) {
  const t = useText(PLAN_TEXTS)
  const names = useNames()
  const { state } = useProcess()
  const can = useCan()
  const [open, setOpen] = useState<OpenAct | null>(null)
  const close = (): void => setOpen(null)
  const steps = nextSteps(state, tranche)
  const own = can.party
  const isDue = (what: Step["what"]): boolean => steps.some((step) => step.what === what && step.who === own)
  const mayGo = own !== null && can.has("RELEASE") && tranche.departures.size === 0 && tranche.manifests.size > 0
  const departing = steps.filter((step) => step.what === "depart" && (can.isNeutral || step.who === own))
  return (
    <>
      <div class="row">
        {can.isNeutral && interviewsOpen(tranche) > 0 && steps.some((step) => step.what === "interview") ? (
          <Button icon="pen" onPress={() => setOpen({ kind: "interviews" })}>
            {t("interviewsDo")}
          </Button>
        ) : null}
        {own !== null && can.has("RELEASE") && isDue("manifest") ? (
          <Button icon="seal" onPress={() => setOpen({ kind: "manifest", party: own })}>
            {t("manifestDo")}
          </Button>
        ) : null}
        {mayGo && isDue("go") ? (
          <Button icon="key" onPress={() => setOpen({ kind: "go" })}>
            {t("giveGo")}
          </Button>
        ) : null}
        {mayGo ? <Button onPress={() => setOpen({ kind: "no-go" })}>{t("giveNoGo")}</Button> : null}
        {departing.flatMap(({ about }) =>
          about === null
            ? []
            : [
                <Button key={about} icon="forward" onPress={() => setOpen({ kind: "depart", party: about })}>
                  {t("departDo", { party: names.delegation(about) })}
                </Button>,
              ],
        )}
      </div>
      {open?.kind === "interviews" ? <Interviews tranche={tranche} onClose={close} /> : null}
      {open?.kind === "manifest" ? <Manifest tranche={tranche} party={open.party} onClose={close} /> : null}
      {own !== null && (open?.kind === "go" || open?.kind === "no-go") ? (
        <Go tranche={tranche} party={own} decision={open.kind} onClose={close} />
      ) : null}
      {open?.kind === "depart" ? <Depart tranche={tranche} party={open.party} onClose={close} /> : null}
    </>
  )
}

function Go(props: {
  readonly tranche: Tranche
  readonly party: PartyId
  readonly decision: "go" | "no-go"
  readonly onClose: () => void
}) {
  const t = useText(PLAN_TEXTS)
  const [reason, setReason] = useState<WordingDraft>({})
  const { tranche, party, decision } = props
  const words = wordingOf(reason)
  const isReady = decision === "go" || words !== null
  const label = decision === "go" ? t("giveGo") : t("giveNoGo")
  return (
    <ActDialog
      code="go-given/1"
      title={`${t("tranche", { n: tranche.number })}: ${label}`}
      body={isReady ? { tranche: tranche.id, party, decision, reason: words } : null}
      confirmLabel={label}
      onClose={props.onClose}
    >
      <p>{t("goSays", { n: tranche.number })}</p>
      {decision === "no-go" ? (
        <WordingField label={t("noGoReason")} value={reason} onChange={setReason} required rows={3} />
      ) : null}
    </ActDialog>
  )
}

function Depart(props: { readonly tranche: Tranche; readonly party: PartyId; readonly onClose: () => void }) {
  const t = useText(PLAN_TEXTS)
  const format = useFormat()
  const names = useNames()
  const now = useNow()
  const { state } = useProcess()
  const [departedAt] = useState(now)
  return (
    <ActDialog
      code="departure-recorded/1"
      title={t("departDo", { party: names.delegation(props.party) })}
      body={{ tranche: props.tranche.id, party: props.party, departedAt }}
      onClose={props.onClose}
    >
      <p>{t("departSays", { when: format.deadline(departedAt, zoneOf(state.process)) })}</p>
    </ActDialog>
  )
}
