import {
  type ActorRef,
  type Agreement,
  type BodyOf,
  type Commitment,
  type ComplianceClaim,
  type DelegationId,
  kindOf,
} from "@wasit/domain"
import { CLAIM_WORDS, POSITION_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useLanguage, useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { type ActorDraft, ActorField, actorDraft, actorOf, NO_ACTOR } from "../process/ActorField.tsx"
import { type DeadlineDraft, deadlineOf } from "../process/deadline-draft.ts"
import { newId } from "../process/new-id.ts"
import { OptionalDeadline } from "../process/OptionalDeadline.tsx"
import { Said } from "../process/Said.tsx"
import { SourcesField } from "../process/SourceField.tsx"
import { type SourceDraft, sourcesOf } from "../process/source-draft.ts"
import { SOURCE_TEXTS } from "../process/source-texts.ts"
import { useNames } from "../process/use-names.ts"
import { WordingField } from "../process/WordingField.tsx"
import { wordingIn } from "../process/wording.ts"
import { draftOf, type WordingDraft, wordingOf } from "../process/wording-draft.ts"
import { useProcess } from "../record/process-context.tsx"
import { RadioGroup, Select } from "../ui/index.ts"
import { CLAIM_TEXTS } from "./claim-texts.ts"
import { useDuty } from "./use-duty.ts"

const SAYS = ["met", "partly-met", "breached"] as const satisfies readonly ComplianceClaim["says"][]
type Says = (typeof SAYS)[number]
/** What a claim is about: a duty, or a text as a whole. */
type About = Pick<BodyOf<"compliance-claimed/1">, "agreement" | "commitment">

/** Files a claim: about which duty, whose word it is, to whom it is addressed, what it says, and on what evidence. */
export function ClaimDialog(props: { readonly commitment: Commitment | null; readonly onClose: () => void }) {
  const t = useText(CLAIM_TEXTS)
  const sourced = useText(SOURCE_TEXTS)
  const { language } = useLanguage()
  const { chair } = useProcess()
  const given = props.commitment
  const [id] = useState(() => newId("claim"))
  const [about, setAbout] = useState<About | null>(
    given === null ? null : { agreement: given.agreement, commitment: given.id },
  )
  const [by, setBy] = useState<ActorDraft>(actorDraft(chair.delegation))
  const [against, setAgainst] = useState<ActorDraft>(addressee(given, chair.delegation))
  const [says, setSays] = useState<Says | null>(null)
  const [draft, setDraft] = useState<WordingDraft>({})
  const [sources, setSources] = useState<readonly SourceDraft[]>([])
  const [due, setDue] = useState<DeadlineDraft>("none")
  const [speaker, addressed, text] = [actorOf(by), actorOf(against), wordingOf(draft)]
  const [evidence, answerDue] = [sourcesOf(sources), deadlineOf(due)]
  const isSourced = evidence !== null && (by.chosen !== "outside" || evidence.length > 0)
  const isWhole = about !== null && speaker !== null && addressed !== null && says !== null && text !== null
  const body: BodyOf<"compliance-claimed/1"> | null =
    isWhole && isSourced && answerDue !== undefined
      ? { id, ...about, by: speaker, against: addressed, says, text, evidence, answerDue }
      : null
  return (
    <ActDialog
      code="compliance-claimed/1"
      title={t("file")}
      body={body}
      confirmLabel={t("file")}
      onClose={props.onClose}
    >
      <p>{t("fileSays")}</p>
      <AboutField value={about} onChange={setAbout} />
      <SpeakerField label={t("claimBy")} hint={t("claimByHint")} value={by} onChange={setBy} />
      <ActorField required label={t("against")} hint={t("againstHint")} value={against} onChange={setAgainst} />
      <RadioGroup
        required
        legend={t("says")}
        value={says}
        options={SAYS.map((value) => ({ value, label: CLAIM_WORDS[value][language] }))}
        onChange={setSays}
      />
      <WordingField label={t("words")} value={draft} onChange={setDraft} rows={3} required />
      <SourcesField
        label={sourced("attach")}
        value={sources}
        onChange={setSources}
        required={by.chosen === "outside"}
      />
      <OptionalDeadline label={t("hasAnswerDue")} value={due} onChange={setDue} />
    </ActDialog>
  )
}

/** Whoever must do a duty is asked first; one's own duty is claimed to whom it is owed. */
function addressee(commitment: Commitment | null, own: DelegationId): ActorDraft {
  if (commitment === null) return NO_ACTOR
  const isOwn = ({ debtor }: Commitment): boolean => debtor.kind === "delegation" && debtor.id === own
  const actor: ActorRef = isOwn(commitment) ? commitment.creditor : commitment.debtor
  return actor.kind === "delegation" ? actorDraft(actor.id) : { chosen: "outside", label: draftOf(actor.label) }
}

/** Whose word an act carries: only who may record others' words is asked. */
export function SpeakerField(props: {
  readonly label: string
  readonly hint?: string
  readonly value: ActorDraft
  readonly onChange: (draft: ActorDraft) => void
}) {
  const { chair } = useProcess()
  if (kindOf(chair.delegation) !== "facilitator") return null
  return <ActorField {...props} among={[chair.delegation]} hasOutside />
}

function AboutField({ value, onChange }: { readonly value: About | null; readonly onChange: (about: About) => void }) {
  const t = useText(CLAIM_TEXTS)
  const { language } = useLanguage()
  const names = useNames()
  const duty = useDuty()
  const { agreement } = useProcess().state
  const titleOf = (text: Agreement): string => wordingIn(text.title, language)
  const choices = [...agreement.agreements.values()].flatMap((text) => [
    ...[...agreement.commitments.values()]
      .filter((each) => each.agreement === text.id)
      .map((each) => ({
        about: { agreement: text.id, commitment: each.id } as About,
        label: t("aboutDuty", { text: titleOf(text), who: names.actor(each.debtor), duty: duty(each.duty) }),
      })),
    { about: { agreement: text.id, commitment: null } as About, label: t("aboutWhole", { text: titleOf(text) }) },
  ])
  return (
    <Select
      label={t("about")}
      value={value === null ? null : keyOf(value)}
      options={choices.map(({ about, label }) => ({ value: keyOf(about), label }))}
      required
      onChange={(key) => {
        const chosen = choices.find(({ about }) => keyOf(about) === key)
        if (chosen !== undefined) onChange(chosen.about)
      }}
    />
  )
}

const keyOf = ({ agreement, commitment }: About): string => `${agreement}/${commitment ?? ""}`

const POSITIONS = ["accepts", "denies", "explains"] as const
type Position = (typeof POSITIONS)[number]

/** Answers a claim: the right of reply. */
export function AnswerClaimDialog({
  claim,
  onClose,
}: {
  readonly claim: ComplianceClaim
  readonly onClose: () => void
}) {
  const t = useText(CLAIM_TEXTS)
  const sourced = useText(SOURCE_TEXTS)
  const { language } = useLanguage()
  const names = useNames()
  const [position, setPosition] = useState<Position | null>(null)
  const [draft, setDraft] = useState<WordingDraft>({})
  const [sources, setSources] = useState<readonly SourceDraft[]>([])
  const text = wordingOf(draft)
  const evidence = sourcesOf(sources)
  const isOutside = claim.against.kind === "outside"
  const isSourced = evidence !== null && (!isOutside || evidence.length > 0)
  const body: BodyOf<"compliance-answered/1"> | null =
    position !== null && text !== null && isSourced
      ? { claim: claim.id, by: claim.against, position, text, evidence }
      : null
  return (
    <ActDialog
      code="compliance-answered/1"
      title={t("answer")}
      body={body}
      confirmLabel={t("answer")}
      onClose={onClose}
    >
      <figure class="text-side">
        <figcaption>
          {t("claimTitle", { by: names.actor(claim.by), against: names.actor(claim.against) })}
          {" · "}
          {CLAIM_WORDS[claim.says][language]}
        </figcaption>
        <blockquote>
          <Said wording={claim.text} />
        </blockquote>
      </figure>
      <RadioGroup
        required
        legend={isOutside ? t("positionOf", { who: names.actor(claim.against) }) : t("position")}
        value={position}
        inRow
        options={POSITIONS.map((value) => ({ value, label: POSITION_WORDS[value][language] }))}
        onChange={setPosition}
      />
      <WordingField label={t("words")} value={draft} onChange={setDraft} rows={3} required />
      <SourcesField label={sourced("attach")} value={sources} onChange={setSources} required={isOutside} />
    </ActDialog>
  )
}
