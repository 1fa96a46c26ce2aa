import { dayToEpochDay, delegationOf, type Proposal, type ReportedRelease, type Substitution } from "@wasit/domain"
import { useFormat, useText } from "../i18n/index.ts"
import { ProposalActs, useAnswers } from "../process/OpenProposals.tsx"
import { Said } from "../process/Said.tsx"
import { useNames } from "../process/use-names.ts"
import { useProcess } from "../record/process-context.tsx"
import { Card, Section } from "../ui/index.ts"
import { substitutionLines } from "./off-list-model.ts"
import { OFF_LIST_TEXTS } from "./off-list-texts.ts"
import { ProposalState } from "./ProposalAnswer.tsx"

/** People off the list who count in the place of listed ones: proposed, and agreed to or refused by the other party. */
export function Substitutions() {
  const t = useText(OFF_LIST_TEXTS)
  const { state } = useProcess()
  const lines = substitutionLines(state)
  return (
    <Section title={t("substitutions")} lead={t("substitutionsLead")}>
      {lines.length === 0 ? <p class="soft">{t("noSubstitutions")}</p> : null}
      {lines.map(({ substitution, release }) => {
        const proposal = state.process.proposals.get(substitution.proposal)
        return proposal === undefined ? null : (
          <SubstitutionCard key={proposal.id} of={substitution} release={release} proposal={proposal} />
        )
      })}
    </Section>
  )
}

function SubstitutionCard(props: {
  readonly of: Substitution
  readonly release: ReportedRelease
  readonly proposal: Proposal
}) {
  const t = useText(OFF_LIST_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { of, release, proposal } = props
  const { mayAnswer } = useAnswers(proposal)
  const day = format.dateInTwo(dayToEpochDay(release.on))
  const who = names.delegation(delegationOf(of.enteredBy))
  return (
    <Card title={t("substitutionOf", { n: of.count })} tone={mayAnswer ? "due" : "plain"}>
      <p>
        <ProposalState id={proposal.id} />
      </p>
      <p>{t("drawnFrom", { party: names.delegation(release.by), day })}</p>
      <p>
        <Said wording={of.reason} />
      </p>
      <p class="small soft">{t("proposedBy", { who, n: format.inDigits(String(of.index)) })}</p>
      <ProposalActs proposal={proposal} />
    </Card>
  )
}
