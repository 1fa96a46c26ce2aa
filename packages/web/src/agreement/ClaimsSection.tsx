import {
  type ClaimStanding,
  type ComplianceAnswer,
  type ComplianceClaim,
  claimStanding,
  type Source,
} from "@wasit/domain"
import { CLAIM_WORDS, POSITION_WORDS } from "@wasit/domain/words"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { Said } from "../process/Said.tsx"
import { Sourced } from "../process/Sourced.tsx"
import { useNames } from "../process/use-names.ts"
import { wordingIn } from "../process/wording.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useMember, useProcess } from "../record/process-context.tsx"
import { Button, Card, Section, Status, type StatusKind } from "../ui/index.ts"
import type { SectionProps } from "./AgreementPage.tsx"
import { mayAnswerClaim, newestFirst } from "./agreement-model.ts"
import { AGREEMENT_TEXTS } from "./agreement-texts.ts"
import { CLAIM_TEXTS } from "./claim-texts.ts"
import { useDuty } from "./use-duty.ts"

/** What was claimed about duties, the newest first, with every answer. */
export function ClaimsSection(props: SectionProps) {
  const t = useText(CLAIM_TEXTS)
  const { agreement } = useProcess().state
  const claims = newestFirst(agreement.claims.values())
  return (
    <Section title={t("claims")} lead={t("claimsLead")}>
      {claims.length === 0 ? <p class="soft">{t("noClaims")}</p> : null}
      <div class="columns">
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} {...props} />
        ))}
      </div>
    </Section>
  )
}

const SAYS_KIND = { met: "done", "partly-met": "waiting", breached: "contested" } as const satisfies Record<
  ComplianceClaim["says"],
  StatusKind
>
const STANDING_KIND = { open: "open", answered: "neutral", unanswered: "late" } as const satisfies Record<
  ClaimStanding,
  StatusKind
>
const STANDING_TEXT = { open: "openReply", answered: "answered", unanswered: "unanswered" } as const satisfies Record<
  ClaimStanding,
  keyof typeof CLAIM_TEXTS
>

function ClaimCard({ claim, now, open }: SectionProps & { readonly claim: ComplianceClaim }) {
  const t = useText(CLAIM_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const names = useNames()
  const member = useMember()
  const standing = claimStanding(claim, now)
  const mayAnswer = mayAnswerClaim(member, claim)
  return (
    <Card
      title={t("claimTitle", { by: names.actor(claim.by), against: names.actor(claim.against) })}
      tone={mayAnswer && standing !== "answered" ? "due" : "plain"}
    >
      <Status kind={SAYS_KIND[claim.says]}>{CLAIM_WORDS[claim.says][language]}</Status>
      <About claim={claim} />
      <blockquote class="claim-words">
        <Said wording={claim.text} />
      </blockquote>
      <Evidence sources={claim.evidence} />
      <Entered of={claim} />
      <p>
        <Status kind={STANDING_KIND[standing]}>{t(STANDING_TEXT[standing])}</Status>
      </p>
      {claim.answerDue === null || standing === "answered" ? null : (
        <p class="small">{t("answerDue", { when: format.deadline(claim.answerDue.at, claim.answerDue.zone) })}</p>
      )}
      {claim.answers.map((answer) => (
        <AnswerEntry key={answer.index} answer={answer} />
      ))}
      {mayAnswer ? (
        <div class="row">
          <Button icon="pen" onPress={() => open({ kind: "answer-claim", claim })}>
            {t(standing === "answered" ? "answerAgain" : "answer")}
          </Button>
        </div>
      ) : null}
    </Card>
  )
}

/** What a claim is about, in a line. */
function About({ claim }: { readonly claim: ComplianceClaim }) {
  const { language } = useLanguage()
  const names = useNames()
  const duty = useDuty()
  const t = useText(CLAIM_TEXTS)
  const { agreement } = useProcess().state
  const text = wordingIn(agreement.agreements.get(claim.agreement)?.title ?? {}, language)
  const commitment = claim.commitment === null ? undefined : agreement.commitments.get(claim.commitment)
  return (
    <p class="small soft">
      {commitment === undefined
        ? t("aboutWhole", { text })
        : t("aboutDuty", { text, who: names.actor(commitment.debtor), duty: duty(commitment.duty) })}
    </p>
  )
}

function AnswerEntry({ answer }: { readonly answer: ComplianceAnswer }) {
  const t = useText(CLAIM_TEXTS)
  const { language } = useLanguage()
  const names = useNames()
  return (
    <figure class="text-side">
      <figcaption>
        {t("answerBy", { who: names.actor(answer.by), position: POSITION_WORDS[answer.position][language] })}
      </figcaption>
      <blockquote>
        <Said wording={answer.text} />
      </blockquote>
      {answer.evidence.length === 0 ? null : <Evidence sources={answer.evidence} />}
      <Entered of={answer} />
    </figure>
  )
}

function Evidence({ sources }: { readonly sources: readonly Source[] }) {
  const t = useText(CLAIM_TEXTS)
  if (sources.length === 0) return <p class="small soft">{t("noEvidence")}</p>
  return (
    <div class="small">
      {t("evidence")}:
      <ul class="sources">
        {sources.map((source, index) => (
          <li key={index}>
            <Sourced source={source} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Who entered it, when, and where it stands in the record. */
export function Entered({ of }: { readonly of: Pick<ComplianceClaim, "enteredBy" | "index" | "at"> }) {
  const t = useText(AGREEMENT_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { state } = useProcess()
  const when = format.deadline(of.at, zoneOf(state.process))
  return (
    <p class="small soft">
      {t("enteredBy", { who: names.said(of.enteredBy), n: format.inDigits(String(of.index)) })} · {when}
    </p>
  )
}
