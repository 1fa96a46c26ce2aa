import { type Communique, type ProcessState, proposalStanding, publishedAt } from "@wasit/domain"
import { pathOf } from "../app/sections.ts"
import { useFormat, useText } from "../i18n/index.ts"
import { useNames } from "../process/use-names.ts"
import { useNow } from "../process/use-now.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Card, LinkButton, Section, Status } from "../ui/index.ts"
import { Filled } from "./Filled.tsx"
import { ParallelText, Versions } from "./ParallelText.tsx"
import { Answers, Approvals } from "./Proposal.tsx"
import { BoundFigures } from "./StatementEntry.tsx"
import { nextDue } from "./statements-model.ts"
import { STATEMENTS_TEXTS } from "./statements-texts.ts"
import { useFigureWorld, useStatementRights } from "./use-statements.ts"

/** Texts of both: what is proposed, what each said to it, and when it is or was published. */
export function JointTexts() {
  const t = useText(STATEMENTS_TEXTS)
  const { id, state, chair } = useProcess()
  const rights = useStatementRights()
  const now = useNow()
  // Who is between the parties and owes nothing else finds it as the page's own act.
  const isPrimary = !rights.isParty && nextDue(state, chair.delegation) === null
  const all = [...state.statements.communiques.values()].sort((one, other) => other.index - one.index)
  const current = all.filter((each) => isCurrent(state, each))
  const past = all.filter((each) => !isCurrent(state, each))
  return (
    <Section
      title={t("joint")}
      lead={t("jointLead")}
      actions={
        rights.mayPublish && !isPrimary ? (
          <LinkButton href={`${pathOf("statements", id)}/compose/joint`} icon="plus">
            {t("proposeJoint")}
          </LinkButton>
        ) : undefined
      }
    >
      {current.length === 0 ? <p class="soft">{t("noJoint")}</p> : null}
      {current.map((communique) => (
        <JointText key={communique.id} communique={communique} now={now} />
      ))}
      {past.length === 0 ? null : (
        <details>
          <summary>{t("earlier")}</summary>
          <div class="stack">
            {past.map((communique) => (
              <JointText key={communique.id} communique={communique} now={now} />
            ))}
          </div>
        </details>
      )}
    </Section>
  )
}

const isCurrent = ({ process }: ProcessState, { proposal }: Communique): boolean =>
  ["open", "agreed"].includes(proposalStanding(process, proposal))

function JointText({ communique, now }: { readonly communique: Communique; readonly now: string }) {
  const t = useText(STATEMENTS_TEXTS)
  const format = useFormat()
  const names = useNames()
  const world = useFigureWorld()
  const rights = useStatementRights()
  const { wording, figures, proposal, enteredBy, index, embargoUntil } = communique
  const { process } = useProcess().state
  const isPublished = publishedAt({ process }, communique, now) !== null
  return (
    <Card
      title={<JointStanding communique={communique} now={now} />}
      tone={rights.mayAnswer(proposal) ? "due" : "plain"}
    >
      <p class="small soft">
        {t("proposedBy", { who: names.said(enteredBy), n: format.inDigits(String(index)) })}
        {embargoUntil === null || isPublished ? null : (
          <> · {t("embargoSet", { when: format.deadline(embargoUntil, zoneOf(process)) })}</>
        )}
      </p>
      {isPublished ? (
        <blockquote class="statement-words">
          <Filled wording={wording} figures={figures} />
        </blockquote>
      ) : null}
      <ParallelText wording={wording} figures={figures} open={!isPublished || rights.isInterpreter} />
      <BoundFigures figures={figures} world={world} />
      <Approvals id={proposal} />
      <Answers id={proposal} about="joint">
        <Versions wording={wording} figures={figures} />
      </Answers>
    </Card>
  )
}

function JointStanding({ communique, now }: { readonly communique: Communique; readonly now: string }) {
  const t = useText(STATEMENTS_TEXTS)
  const format = useFormat()
  const { process } = useProcess().state
  const standing = proposalStanding(process, communique.proposal)
  if (standing === "agreed") {
    const published = publishedAt({ process }, communique, now)
    const when = format.deadline(published ?? communique.embargoUntil ?? now, zoneOf(process))
    return published === null ? (
      <Status kind="waiting">{t("embargo", { when })}</Status>
    ) : (
      <Status kind="done">{t("publishedAt", { when })}</Status>
    )
  }
  if (standing === "open") return <Status kind="waiting">{t("waiting")}</Status>
  return standing === "refused" ? (
    <Status kind="refused">{t("refused")}</Status>
  ) : (
    <Status kind="neutral">{t("withdrawn")}</Status>
  )
}
