import { useState } from "preact/hooks"
import { pathOf } from "../app/sections.ts"
import { useText } from "../i18n/index.ts"
import { AsOf } from "../process/AsOf.tsx"
import { useProcess } from "../record/process-context.tsx"
import { Button, LinkButton, Page } from "../ui/index.ts"
import { AllStatements } from "./AllStatements.tsx"
import { JointTexts } from "./JointTexts.tsx"
import { Versions } from "./ParallelText.tsx"
import { ApproveDialog } from "./Proposal.tsx"
import { PublicFigures } from "./PublicFigures.tsx"
import { ReadOuts } from "./ReadOuts.tsx"
import { RecordDialog } from "./RecordDialog.tsx"
import { SaidTimeline } from "./SaidTimeline.tsx"
import { nextDue } from "./statements-model.ts"
import { STATEMENTS_TEXTS } from "./statements-texts.ts"
import { useStatementRights } from "./use-statements.ts"
import "./statements.css"
import "../process/process.css"

/** What was said by each, what is said by both, and where the numbers in it come from. */
export default function StatementsPage() {
  const t = useText(STATEMENTS_TEXTS)
  const [isRecording, setRecording] = useState(false)
  return (
    <Page title={t("title")} lead={t("lead")} asOf={<AsOf />} actions={<NextAct onRecord={() => setRecording(true)} />}>
      <JointTexts />
      <PublicFigures />
      <SaidTimeline />
      <ReadOuts />
      <AllStatements onRecord={() => setRecording(true)} />
      {isRecording ? <RecordDialog onClose={() => setRecording(false)} /> : null}
    </Page>
  )
}

/** The one primary act: what waits for this chair's answer, or the next text it owes or may write. */
function NextAct({ onRecord }: { readonly onRecord: () => void }) {
  const t = useText(STATEMENTS_TEXTS)
  const { id, state, chair } = useProcess()
  const rights = useStatementRights()
  const [isOpen, setOpen] = useState(false)
  const compose = (what: string): string => `${pathOf("statements", id)}/compose/${what}`
  const due = rights.mayPublish ? nextDue(state, chair.delegation) : null
  const draft = (kind: "primary" | "plain") => (
    <LinkButton href={compose("statement")} kind={kind} icon="edit">
      {t("draft")}
    </LinkButton>
  )
  if (!rights.mayPublish) {
    return rights.mayRecord ? (
      <Button kind="primary" icon="plus" onPress={onRecord}>
        {t("record")}
      </Button>
    ) : null
  }
  if (due?.kind === "approve") {
    const { communique, proposal } = due
    return (
      <>
        {draft("plain")}
        <Button kind="primary" icon="pen" onPress={() => setOpen(true)}>
          {t(communique === null ? "approveFigures" : "approveJoint")}
        </Button>
        {isOpen ? (
          <ApproveDialog id={proposal} about={communique === null ? "figures" : "joint"} onClose={() => setOpen(false)}>
            {communique === null ? null : <Versions wording={communique.wording} figures={communique.figures} />}
          </ApproveDialog>
        ) : null}
      </>
    )
  }
  if (due?.kind === "read-out") {
    return (
      <>
        {draft("plain")}
        <LinkButton href={compose("read-out")} kind="primary" icon="edit">
          {t("writeReadOut")}
        </LinkButton>
      </>
    )
  }
  if (rights.isParty) return draft("primary")
  return (
    <>
      {draft("plain")}
      <LinkButton href={compose("joint")} kind="primary" icon="plus">
        {t("proposeJoint")}
      </LinkButton>
    </>
  )
}
