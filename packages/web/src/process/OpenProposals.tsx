import {
  awaited,
  delegationOf,
  holds,
  isActCode,
  isParty,
  type Proposal,
  parseBody,
  proposalStanding,
} from "@wasit/domain"
import { sayAct } from "@wasit/domain/words"
import { canonicalText, type Json } from "@wasit/record"
import { useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { useMember, useProcess } from "../record/process-context.tsx"
import { Button, Card, Section } from "../ui/index.ts"
import { ActDialog } from "./ActDialog.tsx"
import { PEOPLE_TEXTS } from "./people-texts.ts"
import { useNames } from "./use-names.ts"
import { WordingField } from "./WordingField.tsx"
import { type WordingDraft, wordingOf } from "./wording-draft.ts"
import "./process.css"

/** Proposals that wait for a party, with answers for those who may give them. `acts`: only those of these kinds. */
export function OpenProposals({ acts }: { readonly acts?: readonly string[] }) {
  const t = useText(PEOPLE_TEXTS)
  const { process } = useProcess().state
  const open = [...process.proposals.values()].filter(
    ({ id, act }) => proposalStanding(process, id) === "open" && (acts === undefined || acts.includes(act)),
  )
  if (open.length === 0 && acts !== undefined) return null
  return (
    <Section title={t("proposals")}>
      {open.length === 0 ? <p class="soft">{t("noProposals")}</p> : null}
      <div class="columns">
        {open.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} />
        ))}
      </div>
    </Section>
  )
}

type Answer = "agree" | "refuse" | "withdraw"

function ProposalCard({ proposal }: { readonly proposal: Proposal }) {
  const t = useText(PEOPLE_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { state } = useProcess()
  const says = useProposalSentence(proposal)
  const { mayAnswer } = useAnswers(proposal)
  const waitsFor = awaited(state.process, proposal.id)
  return (
    <Card title={says} tone={mayAnswer ? "due" : "plain"}>
      <p class="small soft">{t("proposedBy", { who: names.said(proposal.by), n: proposal.index })}</p>
      {proposal.agreed.size === 0 ? null : (
        <p>{t("agreedBy", { parties: format.list([...proposal.agreed.keys()].map(names.delegation)) })}</p>
      )}
      <p>{t("awaitedFrom", { parties: format.list(waitsFor.map(names.delegation)) })}</p>
      <ProposalActs proposal={proposal} />
    </Card>
  )
}

function useProposalSentence(proposal: Proposal): string {
  const format = useFormat()
  const names = useNames()
  const { language } = useLanguage()
  const { replica } = useProcess()
  const who = names.delegation(delegationOf(proposal.by))
  const body = replica.entries[proposal.index]?.body ?? null
  return isActCode(proposal.act)
    ? sayAct({ code: proposal.act, body: parseBody(proposal.act, body), who }, language, format.digits)
    : who
}

/** What this chair may answer to an open proposal. The domain decides; here what it would refuse is left out. */
export function useAnswers(proposal: Proposal) {
  const { process } = useProcess().state
  const member = useMember()
  const own = member?.delegation ?? null
  const isOpen = proposalStanding(process, proposal.id) === "open"
  const mayAnswer =
    isOpen &&
    member !== null &&
    own !== null &&
    isParty(own) &&
    awaited(process, proposal.id).includes(own) &&
    holds(member, proposal.mandate)
  return { mayAnswer, mayWithdraw: isOpen && own === delegationOf(proposal.by) }
}

/**
 * The buttons by which an open proposal is agreed to, refused or withdrawn, as far as this chair may. `isMain`: the answer
 * is what the page is open for.
 */
export function ProposalActs(props: { readonly proposal: Proposal; readonly isMain?: boolean }) {
  const { proposal, isMain = false } = props
  const t = useText(PEOPLE_TEXTS)
  const { replica } = useProcess()
  const says = useProposalSentence(proposal)
  const { mayAnswer, mayWithdraw } = useAnswers(proposal)
  const [opened, setOpened] = useState<Answer | null>(null)
  const body = replica.entries[proposal.index]?.body ?? null
  if (!mayAnswer && !mayWithdraw) return null
  return (
    <div class="row">
      {mayAnswer ? (
        <>
          <Button kind={isMain ? "primary" : "plain"} icon="check" onPress={() => setOpened("agree")}>
            {t("agree")}
          </Button>
          <Button kind="quiet" onPress={() => setOpened("refuse")}>
            {t("refuse")}
          </Button>
        </>
      ) : null}
      {mayWithdraw ? (
        <Button kind="quiet" onPress={() => setOpened("withdraw")}>
          {t("withdraw")}
        </Button>
      ) : null}
      {opened === null ? null : (
        <AnswerDialog answer={opened} proposal={proposal} says={says} body={body} onClose={() => setOpened(null)} />
      )}
    </div>
  )
}

function AnswerDialog(props: {
  readonly answer: Answer
  readonly proposal: Proposal
  readonly says: string
  readonly body: unknown
  readonly onClose: () => void
}) {
  const t = useText(PEOPLE_TEXTS)
  const [draft, setDraft] = useState<WordingDraft>({})
  const { answer, proposal, onClose } = props
  const { id } = proposal
  const reason = wordingOf(draft)
  const what = (
    <>
      <p>{props.says}</p>
      {props.body === null ? null : (
        <details>
          <summary>{t("theProposal")}</summary>
          <pre class="policy-text" dir="auto">
            {canonicalText(props.body as Json)}
          </pre>
        </details>
      )}
    </>
  )
  if (answer === "agree") {
    return (
      <ActDialog
        code="proposal-agreed/1"
        title={t("agree")}
        body={{ proposal: id }}
        confirmLabel={t("agree")}
        onClose={onClose}
      >
        {what}
        <p>{t("agreeSays", { n: proposal.index })}</p>
      </ActDialog>
    )
  }
  return (
    <ActDialog
      code={answer === "refuse" ? "proposal-refused/1" : "proposal-withdrawn/1"}
      title={t(answer)}
      body={reason === null ? null : { proposal: id, reason }}
      confirmLabel={t(answer)}
      onClose={onClose}
    >
      {what}
      <WordingField label={t("reason")} value={draft} onChange={setDraft} required />
    </ActDialog>
  )
}
