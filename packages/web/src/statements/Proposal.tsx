import { type ProposalId, partiesOf, proposalStanding } from "@wasit/domain"
import type { ComponentChildren } from "preact"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { useNames } from "../process/use-names.ts"
import { WordingField } from "../process/WordingField.tsx"
import { type WordingDraft, wordingOf } from "../process/wording-draft.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Status } from "../ui/index.ts"
import { STATEMENTS_TEXTS } from "./statements-texts.ts"
import { useStatementRights } from "./use-statements.ts"

/** What each party answered to a proposal, and when. */
export function Approvals({ id }: { readonly id: ProposalId }) {
  const t = useText(STATEMENTS_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { process } = useProcess().state
  const proposal = process.proposals.get(id)
  if (proposal === undefined) return null
  return (
    <ul class="approvals">
      {partiesOf(process).map((each) => {
        const party = names.delegation(each)
        const consent = proposal.agreed.get(each)
        if (consent !== undefined) {
          const when = format.deadline(consent.at, zoneOf(process))
          return (
            <li key={each}>
              <Status kind="done">{t("approvedAt", { party, when })}</Status>
            </li>
          )
        }
        const isRefused = proposal.refused.has(each)
        return (
          <li key={each}>
            <Status kind={isRefused ? "refused" : "waiting"}>{t(isRefused ? "refusedBy" : "awaits", { party })}</Status>
          </li>
        )
      })}
    </ul>
  )
}

/** What a proposal is about: a text, or the figures of the public page. */
export type ProposalSubject = "joint" | "figures"

/** Approve, refuse or take back; nothing where this chair has no answer to give. */
export function Answers(props: {
  readonly id: ProposalId
  readonly about: ProposalSubject
  readonly children: ComponentChildren
}) {
  const t = useText(STATEMENTS_TEXTS)
  const { state, chair } = useProcess()
  const rights = useStatementRights()
  const [opened, setOpened] = useState<"approve" | "refuse" | "withdraw" | null>(null)
  const { id, about } = props
  const mayAnswer = rights.mayAnswer(id)
  const isOwn = state.process.proposals.get(id)?.by.startsWith(`${chair.delegation}/`) === true
  const mayWithdraw = isOwn && rights.mayRecord && proposalStanding(state.process, id) === "open"
  if (!mayAnswer && !mayWithdraw) return null
  return (
    <div class="row">
      {mayAnswer ? (
        <>
          <Button icon="pen" onPress={() => setOpened("approve")}>
            {t(about === "joint" ? "approveJoint" : "approveFigures")}
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
      {opened === "approve" ? (
        <ApproveDialog id={id} about={about} onClose={() => setOpened(null)}>
          {props.children}
        </ApproveDialog>
      ) : null}
      {opened === "refuse" || opened === "withdraw" ? (
        <AgainstDialog id={id} how={opened} onClose={() => setOpened(null)} />
      ) : null}
    </div>
  )
}

/** The text once more, in every language, before the party's word is given. */
export function ApproveDialog(props: {
  readonly id: ProposalId
  readonly about: ProposalSubject
  readonly children: ComponentChildren
  readonly onClose: () => void
}) {
  const t = useText(STATEMENTS_TEXTS)
  const isJoint = props.about === "joint"
  const title = t(isJoint ? "approveJoint" : "approveFigures")
  return (
    <ActDialog
      code="proposal-agreed/1"
      title={title}
      body={{ proposal: props.id }}
      confirmLabel={title}
      onClose={props.onClose}
    >
      <p>{t(isJoint ? "approveSays" : "approveFiguresSays")}</p>
      {props.children}
    </ActDialog>
  )
}

function AgainstDialog(props: {
  readonly id: ProposalId
  readonly how: "refuse" | "withdraw"
  readonly onClose: () => void
}) {
  const t = useText(STATEMENTS_TEXTS)
  const [draft, setDraft] = useState<WordingDraft>({})
  const reason = wordingOf(draft)
  return (
    <ActDialog
      code={props.how === "refuse" ? "proposal-refused/1" : "proposal-withdrawn/1"}
      title={t(props.how)}
      body={reason === null ? null : { proposal: props.id, reason }}
      confirmLabel={t(props.how)}
      onClose={props.onClose}
    >
      <p>{t(props.how === "refuse" ? "refuseSays" : "withdrawSays")}</p>
      <WordingField label={t("reason")} value={draft} onChange={setDraft} rows={3} required />
    </ActDialog>
  )
}
