import { type BodyOf, isSameActor, type TruceOffer } from "@wasit/domain"
import { TRUCE_KIND_WORDS } from "@wasit/domain/words"
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
import { type WordingDraft, wordingOf } from "../process/wording-draft.ts"
import { useProcess } from "../record/process-context.tsx"
import { RadioGroup } from "../ui/index.ts"
import { AGREEMENT_TEXTS } from "./agreement-texts.ts"
import { SpeakerField } from "./ClaimDialogs.tsx"
import { CLAIM_TEXTS } from "./claim-texts.ts"

const KINDS = ["truce", "humanitarian-pause"] as const satisfies readonly TruceOffer["kind"][]

/** Offers a truce or a humanitarian pause: what, to whom, in which window, on which conditions, and when it lapses. */
export function TruceDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(CLAIM_TEXTS)
  const terms = useText(AGREEMENT_TEXTS)
  const sourced = useText(SOURCE_TEXTS)
  const { language } = useLanguage()
  const { chair } = useProcess()
  const [id] = useState(() => newId("truce"))
  const [kind, setKind] = useState<TruceOffer["kind"] | null>(null)
  const [by, setBy] = useState<ActorDraft>(actorDraft(chair.delegation))
  const [to, setTo] = useState<ActorDraft>(NO_ACTOR)
  const [draft, setDraft] = useState<WordingDraft>({})
  const [conditions, setConditions] = useState<WordingDraft>({})
  const [starts, setStarts] = useState<DeadlineDraft>("none")
  const [ends, setEnds] = useState<DeadlineDraft>("none")
  const [lapses, setLapses] = useState<DeadlineDraft>("none")
  const [sources, setSources] = useState<readonly SourceDraft[]>([])
  const [offers, offered, text] = [actorOf(by), actorOf(to), wordingOf(draft)]
  const times = { startsAt: instantOf(starts), endsAt: instantOf(ends), lapsesAt: instantOf(lapses) }
  const isBackwards = times.startsAt != null && times.endsAt != null && times.endsAt <= times.startsAt
  const found = sourcesOf(sources)
  const isSourced = found !== null && (by.chosen !== "outside" || found.length > 0)
  const isSame = offers !== null && offered !== null && isSameActor(offers, offered)
  const isWhole = kind !== null && offers !== null && offered !== null && !isSame && text !== null
  const body: BodyOf<"truce-offered/1"> | null =
    isWhole && isSourced && !isBackwards && isTimed(times)
      ? {
          id,
          kind,
          by: offers,
          to: offered,
          text,
          conditions: wordingOf(conditions),
          ...times,
          source: found[0] ?? null,
        }
      : null
  return (
    <ActDialog code="truce-offered/1" title={t("offer")} body={body} confirmLabel={t("offer")} onClose={onClose}>
      <RadioGroup
        required
        legend={t("kind")}
        value={kind}
        inRow
        options={KINDS.map((value) => ({ value, label: TRUCE_KIND_WORDS[value][language] }))}
        onChange={setKind}
      />
      <SpeakerField label={t("offerBy")} hint={t("claimByHint")} value={by} onChange={setBy} />
      <ActorField required label={t("offerTo")} value={to} onChange={setTo} />
      {isSame ? <p class="field-error">{terms("sameActor")}</p> : null}
      <WordingField label={t("words")} value={draft} onChange={setDraft} rows={3} required />
      <WordingField label={t("conditions")} value={conditions} onChange={setConditions} rows={2} />
      <OptionalDeadline label={t("starts")} value={starts} onChange={setStarts} />
      <OptionalDeadline label={t("ends")} value={ends} onChange={setEnds} />
      {isBackwards ? <p class="field-error">{t("endsBeforeStart")}</p> : null}
      <OptionalDeadline label={t("lapses")} value={lapses} onChange={setLapses} />
      <SourcesField
        label={sourced("nameSource")}
        most={1}
        value={sources}
        onChange={setSources}
        required={by.chosen === "outside"}
      />
    </ActDialog>
  )
}

type Times = Pick<BodyOf<"truce-offered/1">, "startsAt" | "endsAt" | "lapsesAt">
type TimesDraft = { readonly [Name in keyof Times]: Times[Name] | undefined }

function instantOf(draft: DeadlineDraft): string | null | undefined {
  const deadline = deadlineOf(draft)
  return deadline === null || deadline === undefined ? deadline : deadline.at
}

const isTimed = (times: TimesDraft): times is Times => Object.values(times).every((time) => time !== undefined)

/** Accepts an offer or does not; once. */
export function AnswerTruceDialog({ offer, onClose }: { readonly offer: TruceOffer; readonly onClose: () => void }) {
  const t = useText(CLAIM_TEXTS)
  const names = useNames()
  const { language } = useLanguage()
  const [answer, setAnswer] = useState<"accepts" | "declines" | null>(null)
  const [draft, setDraft] = useState<WordingDraft>({})
  const kind = TRUCE_KIND_WORDS[offer.kind][language]
  const body: BodyOf<"truce-answered/1"> | null =
    answer === null ? null : { offer: offer.id, by: offer.to, answer, text: wordingOf(draft) }
  return (
    <ActDialog code="truce-answered/1" title={t("answerOffer")} body={body} onClose={onClose}>
      <figure class="text-side">
        <figcaption>{t("truceTitle", { kind, by: names.actor(offer.by), to: names.actor(offer.to) })}</figcaption>
        <blockquote>
          <Said wording={offer.text} />
        </blockquote>
      </figure>
      <p>{t("answerOfferSays")}</p>
      <RadioGroup
        required
        legend={t("positionOf", { who: names.actor(offer.to) })}
        value={answer}
        inRow
        options={[
          { value: "accepts", label: t("accepts") },
          { value: "declines", label: t("declines") },
        ]}
        onChange={setAnswer}
      />
      <WordingField label={t("reasonOptional")} value={draft} onChange={setDraft} rows={2} />
    </ActDialog>
  )
}
