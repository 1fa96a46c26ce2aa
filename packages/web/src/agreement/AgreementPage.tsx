import {
  type Agreement,
  type Commitment,
  type ComplianceClaim,
  exchangeKeyInForce,
  type TruceOffer,
} from "@wasit/domain"
import { useState } from "preact/hooks"
import { useText } from "../i18n/index.ts"
import { AsOf } from "../process/AsOf.tsx"
import { type DueThing, dueThings, nextFor } from "../process/due.ts"
import { DUE_TEXTS } from "../process/due-texts.ts"
import { useNow } from "../process/use-now.ts"
import { useMember, useProcess } from "../record/process-context.tsx"
import { Button, EmptyState, Page } from "../ui/index.ts"
import { AccessionDialog } from "./AccessionDialog.tsx"
import { AgreementDialog } from "./AgreementDialog.tsx"
import { AgreementSection } from "./AgreementSection.tsx"
import { type AgreementCan, canDo } from "./agreement-model.ts"
import { AGREEMENT_TEXTS } from "./agreement-texts.ts"
import { AnswerClaimDialog, ClaimDialog } from "./ClaimDialogs.tsx"
import { ClaimsSection } from "./ClaimsSection.tsx"
import { CommitmentDialog } from "./CommitmentDialog.tsx"
import { CLAIM_TEXTS } from "./claim-texts.ts"
import { KeyDialog } from "./KeyDialog.tsx"
import { KEY_ID, KeySection } from "./KeySection.tsx"
import { ResumeDialog, SuspendDialog } from "./SuspensionDialogs.tsx"
import { SuspensionSection } from "./SuspensionSection.tsx"
import { AnswerTruceDialog, TruceDialog } from "./TruceDialogs.tsx"
import { TrucesSection } from "./TrucesSection.tsx"
import "./agreement.css"

/** The act whose window is open. */
export type Opened =
  | { readonly kind: "agreement" | "key" | "offer" | "suspend" | "resume" }
  | { readonly kind: "commitment" | "accession"; readonly text: Agreement }
  | { readonly kind: "claim"; readonly commitment: Commitment | null }
  | { readonly kind: "answer-claim"; readonly claim: ComplianceClaim }
  | { readonly kind: "answer-truce"; readonly offer: TruceOffer }

/** What every section of this page is given: what this chair may enter, and how a window is opened. */
export type SectionProps = {
  readonly can: AgreementCan
  readonly now: string
  readonly open: (what: Opened) => void
}

/** Who promised what, who must do it, what is claimed about it, what is offered, and what holds the process up. */
export default function AgreementPage() {
  const t = useText(AGREEMENT_TEXTS)
  const { state } = useProcess()
  const member = useMember()
  const now = useNow()
  const [opened, open] = useState<Opened | null>(null)
  const can = canDo(state, member)
  const shared: SectionProps = { can, now, open }
  const agreements = [...state.agreement.agreements.values()]
  const isSuspended = state.agreement.suspension !== null
  const hasKey = state.agreement.exchangeKeys.size > 0 || agreements.length > 0
  const suspension = <SuspensionSection {...shared} />
  return (
    <Page
      title={t("title")}
      lead={t(isSuspended ? "leadSuspended" : "lead")}
      asOf={<AsOf />}
      actions={<PrimaryAct {...shared} />}
    >
      {isSuspended ? suspension : null}
      {agreements.length === 0 ? <EmptyState title={t("none")}>{t("noneWhat")}</EmptyState> : null}
      {agreements.map((text) => (
        <AgreementSection key={text.id} text={text} {...shared} />
      ))}
      {hasKey ? <KeySection {...shared} inForce={exchangeKeyInForce(state)?.proposal ?? null} /> : null}
      {agreements.length === 0 ? null : <ClaimsSection {...shared} />}
      <TrucesSection {...shared} />
      {isSuspended ? null : suspension}
      <OpenedDialog opened={opened} onClose={() => open(null)} />
    </Page>
  )
}

/** What waits for this member here; otherwise the first agreement, or a claim. */
function PrimaryAct({ can, now, open }: SectionProps) {
  const t = useText(AGREEMENT_TEXTS)
  const claim = useText(CLAIM_TEXTS)
  const due = useText(DUE_TEXTS)
  const { state } = useProcess()
  const member = useMember()
  const here = dueThings(state, now).filter(({ section }) => section === "agreement")
  const next = member === null ? null : nextFor(here, member)
  const hasAgreement = state.agreement.agreements.size > 0
  const record = (
    <Button
      kind={hasAgreement || next !== null ? "plain" : "primary"}
      icon="plus"
      onPress={() => open({ kind: "agreement" })}
    >
      {t("record")}
    </Button>
  )
  const file = (
    <Button
      kind={next === null ? "primary" : "plain"}
      icon="pen"
      onPress={() => open({ kind: "claim", commitment: null })}
    >
      {claim("file")}
    </Button>
  )
  return (
    <>
      {can.mayRecord ? record : null}
      {can.mayClaim ? file : null}
      {next === null ? null : (
        <Button kind="primary" icon="forward" onPress={() => openDue(next, state.agreement, open)}>
          {due(next.kind)}
        </Button>
      )}
    </>
  )
}

type Slice = ReturnType<typeof useProcess>["state"]["agreement"]

function openDue(thing: DueThing, agreement: Slice, open: (what: Opened) => void): void {
  const claim = [...agreement.claims.values()].find(({ id }) => id === thing.id)
  const offer = [...agreement.truces.values()].find(({ id }) => id === thing.id)
  if (claim !== undefined) open({ kind: "answer-claim", claim })
  else if (offer !== undefined) open({ kind: "answer-truce", offer })
  else if (thing.kind === "end-suspension") open({ kind: "resume" })
  else document.getElementById(KEY_ID)?.scrollIntoView()
}

function OpenedDialog({ opened, onClose }: { readonly opened: Opened | null; readonly onClose: () => void }) {
  switch (opened?.kind) {
    case undefined:
      return null
    case "agreement":
      return <AgreementDialog onClose={onClose} />
    case "commitment":
      return <CommitmentDialog text={opened.text} onClose={onClose} />
    case "accession":
      return <AccessionDialog text={opened.text} onClose={onClose} />
    case "key":
      return <KeyDialog onClose={onClose} />
    case "claim":
      return <ClaimDialog commitment={opened.commitment} onClose={onClose} />
    case "answer-claim":
      return <AnswerClaimDialog claim={opened.claim} onClose={onClose} />
    case "offer":
      return <TruceDialog onClose={onClose} />
    case "answer-truce":
      return <AnswerTruceDialog offer={opened.offer} onClose={onClose} />
    case "suspend":
      return <SuspendDialog onClose={onClose} />
    case "resume":
      return <ResumeDialog onClose={onClose} />
  }
}
