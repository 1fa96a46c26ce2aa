import { awaited, type BlindRound, blindStep, type DelegationId } from "@wasit/domain"
import { ABORT_REASON_WORDS, BLIND_STEP_WORDS } from "@wasit/domain/words"
import type { ComponentChildren } from "preact"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { ListRefusal } from "../lists/ListRefusal.tsx"
import { ProposalActs } from "../process/OpenProposals.tsx"
import { useNames } from "../process/use-names.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Callout, Progress, Section, Stepper } from "../ui/index.ts"
import { BLIND_TEXTS } from "./blind-texts.ts"
import { Consent } from "./Consent.tsx"
import { reasonFor } from "./carry.ts"
import { CHECK_TEXTS } from "./check-texts.ts"
import { DrawnRowsView } from "./DrawnRowsView.tsx"
import { awaitedIn, type DueStep, mayAbort, mayPurge, SHOWN_STEPS, shownStep } from "./due.ts"
import { EndDialog, PurgeDialog } from "./EndDialogs.tsx"
import { LearnedCard } from "./LearnedCard.tsx"
import { ResultView } from "./ResultView.tsx"
import { StepDialog } from "./StepDialog.tsx"
import { TermsView } from "./TermsView.tsx"
import { delegationOn } from "./terms-of.ts"
import { type Carrying, useCarry } from "./use-carry.ts"

/**
 * One round: where it stands, what this chair does next, its terms, and in the end what came out and who learned what. `children` stand
 * between what it shows and its terms.
 */
export function RoundView({ round, children }: { readonly round: BlindRound; readonly children: ComponentChildren }) {
  const t = useText(BLIND_TEXTS)
  const { state, chair } = useProcess()
  const carrying = useCarry(round)
  const step = blindStep(state, round)
  const isOver = step === "released" || step === "aborted" || step === "purged"
  return (
    <>
      {round.terms === null ? null : (
        <Stepper
          label={t("steps")}
          current={shownStep(step, round)}
          steps={SHOWN_STEPS.map((id) => ({ id, label: t(`step-${id}`) }))}
        />
      )}
      <Section title={t("standing")}>
        <Standing round={round} carrying={carrying} />
        <Closing round={round} carrying={carrying} />
      </Section>
      {step === "releasing" && chair.delegation === round.terms?.comparer ? (
        <DrawnRowsView round={round} read={carrying.read} isFree={carrying.work === null} />
      ) : null}
      {round.released === null ? null : <ResultView round={round} reading={carrying.reading} />}
      {isOver ? <LearnedCard round={round} /> : null}
      {round.terms === null || isOver ? null : <Consent terms={round.terms} asked={round} />}
      {children}
      <TermsView round={round} />
      {step === "proposed" ? <ProposalActsOf round={round} /> : null}
      {mayAbort(state, round, chair.delegation) ? <Ending round={round} carrying={carrying} /> : null}
    </>
  )
}

function ProposalActsOf({ round }: { readonly round: BlindRound }) {
  const proposal = useProcess().state.process.proposals.get(round.proposal)
  return proposal === undefined ? null : <ProposalActs proposal={proposal} isMain />
}

/** What the round waits for; where it is this chair's turn, the button that does it. */
function Standing({ round, carrying }: { readonly round: BlindRound; readonly carrying: Carrying }) {
  const t = useText(BLIND_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { state, chair } = useProcess()
  const { due, work, isGoing } = carrying
  const step = blindStep(state, round)
  const waiting = step === "proposed" ? awaited(state.process, round.proposal) : awaitedIn(state, round)
  const waits = waiting.map((who) => names.delegation(who))
  // Beside a refused message nobody is asked to go on.
  const isRefused = carrying.fault?.kind === "message" && due !== null
  if (work !== null) {
    const label = t(`do-${work.step}`)
    return <Progress label={label} value={work.progress?.done ?? null} onCancel={carrying.stop} />
  }
  return (
    <>
      <Fault round={round} carrying={carrying} />
      {isRefused ? null : step === "proposed" && waiting.some((who) => who === chair.delegation) ? (
        <Callout tone="warn" title={t("answerAwaited")}>
          {t("answerBelow")}
        </Callout>
      ) : due === null ? (
        <Callout
          tone={step === "released" || step === "purged" ? "done" : "info"}
          title={format.say(BLIND_STEP_WORDS[step])}
        >
          <Details round={round} waits={waits} />
        </Callout>
      ) : (
        <Callout
          tone="warn"
          title={t("yourTurn")}
          action={<DueButton round={round} due={due} onPerform={() => void carrying.perform(due)} />}
        >
          {format.say(BLIND_STEP_WORDS[step])}
        </Callout>
      )}
      {isGoing && waits.length > 0 ? (
        <div class="row">
          <p class="small soft">{t("goes")}</p>
          <Button kind="quiet" onPress={() => carrying.go(false)}>
            {t("pause")}
          </Button>
        </div>
      ) : null}
    </>
  )
}

function Details({ round, waits }: { readonly round: BlindRound; readonly waits: readonly string[] }) {
  const t = useText(BLIND_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { state } = useProcess()
  const { aborted, purged, released, terms } = round
  if (terms === null) return <p>{t("whoShows", { who: names.delegation(round.claimant) })}</p>
  return (
    <>
      {aborted === null ? null : (
        <p>
          {t("endedBy", {
            who: names.delegation(aborted.by.slice(0, aborted.by.indexOf("/")) as DelegationId),
            step: format.say(BLIND_STEP_WORDS[aborted.step]),
            reason: format.say(ABORT_REASON_WORDS[aborted.reason]),
          })}
        </p>
      )}
      {released === null || purged.size > 0 ? null : (
        <p>{t("releasedNext", { when: format.deadline(terms.purgeBy, zoneOf(state.process)) })}</p>
      )}
      {waits.map((who) => (
        <p key={who}>{t("waitsFor", { who })}</p>
      ))}
      {[...purged.keys()].map((who) => (
        <p key={who}>{t("purgedBy", { who: names.delegation(who) })}</p>
      ))}
    </>
  )
}

/** A step by hand is shown once more before it is done; the others go on from here by themselves. */
function DueButton(props: { readonly round: BlindRound; readonly due: DueStep; readonly onPerform: () => void }) {
  const t = useText(BLIND_TEXTS)
  const [isAsking, setAsking] = useState(false)
  const { due, onPerform } = props
  return (
    <>
      <Button
        kind="primary"
        icon={due.isByHand ? "pen" : "forward"}
        onPress={() => (due.isByHand ? setAsking(true) : onPerform())}
      >
        {t(`do-${due.step}`)}
      </Button>
      {isAsking ? (
        <StepDialog
          round={props.round}
          due={due}
          onConfirm={() => {
            setAsking(false)
            onPerform()
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  )
}

function Fault({ round, carrying }: { readonly round: BlindRound; readonly carrying: Carrying }) {
  const t = useText(BLIND_TEXTS)
  const check = useText(CHECK_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { fault } = carrying
  if (fault === null) return null
  if (fault.kind === "elsewhere") return <Callout title={t("elsewhere")}>{t("elsewhereWhat")}</Callout>
  if (fault.kind === "refused") return <ListRefusal refusal={fault.refusal} />
  const { refused, side } = fault.refusal
  if (refused === "other-tables") {
    return (
      <Callout tone="bad" title={check("otherTables")}>
        {check("otherTablesWhat")}
      </Callout>
    )
  }
  const who = side === null ? null : names.delegation(delegationOn(round, side))
  return (
    <Callout tone="bad" title={t("faulty", { reason: format.say(ABORT_REASON_WORDS[reasonFor(refused)]) })}>
      {who === null ? null : round.released === null ? t("faultyWhat", { who }) : check("faultyResult", { who })}
    </Callout>
  )
}

/** After the end: each of the three deletes what it holds and signs for it. */
function Closing({ round, carrying }: { readonly round: BlindRound; readonly carrying: Carrying }) {
  const t = useText(BLIND_TEXTS)
  const { state, chair } = useProcess()
  const [isAsking, setAsking] = useState(false)
  if (!mayPurge(state, round, chair.delegation) || carrying.work !== null) return null
  return (
    <div class="row">
      <Button onPress={() => setAsking(true)}>{t("purge")}</Button>
      {isAsking ? <PurgeDialog round={round} forget={carrying.forget} onClose={() => setAsking(false)} /> : null}
    </div>
  )
}

function Ending({ round, carrying }: { readonly round: BlindRound; readonly carrying: Carrying }) {
  const t = useText(BLIND_TEXTS)
  const [isAsking, setAsking] = useState(false)
  const { fault } = carrying
  const refusal = fault?.kind === "message" ? fault.refusal : null
  const against = refusal?.side === null || refusal === null ? null : delegationOn(round, refusal.side)
  return (
    <div class="row">
      <Button kind={refusal === null ? "quiet" : "danger"} onPress={() => setAsking(true)}>
        {t("end")}
      </Button>
      {isAsking ? (
        <EndDialog
          round={round}
          reason={refusal === null ? null : reasonFor(refusal.refused)}
          against={against}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </div>
  )
}
