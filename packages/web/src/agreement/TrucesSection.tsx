import { type TruceOffer, type TruceStanding, truceStanding } from "@wasit/domain"
import { TRUCE_KIND_WORDS } from "@wasit/domain/words"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { Said } from "../process/Said.tsx"
import { Sourced } from "../process/Sourced.tsx"
import { SOURCE_TEXTS } from "../process/source-texts.ts"
import { useNames } from "../process/use-names.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useMember, useProcess } from "../record/process-context.tsx"
import { Button, Card, DefinitionList, Section, Status, type StatusKind } from "../ui/index.ts"
import type { SectionProps } from "./AgreementPage.tsx"
import { mayAnswerTruce, newestFirst } from "./agreement-model.ts"
import { Entered } from "./ClaimsSection.tsx"
import { CLAIM_TEXTS } from "./claim-texts.ts"

/** Offers of a truce or a humanitarian pause: offered, answered, lapsed. */
export function TrucesSection(props: SectionProps) {
  const t = useText(CLAIM_TEXTS)
  const { agreement } = useProcess().state
  const offers = newestFirst(agreement.truces.values())
  return (
    <Section
      title={t("truces")}
      lead={t("truceLead")}
      actions={
        props.can.mayOffer ? (
          <Button icon="plus" onPress={() => props.open({ kind: "offer" })}>
            {t("offer")}
          </Button>
        ) : undefined
      }
    >
      {offers.length === 0 ? <p class="soft">{t("noTruces")}</p> : null}
      <div class="columns">
        {offers.map((offer) => (
          <OfferCard key={offer.id} offer={offer} {...props} />
        ))}
      </div>
    </Section>
  )
}

const KIND = { offered: "waiting", accepted: "done", declined: "refused", lapsed: "late" } as const satisfies Record<
  TruceStanding,
  StatusKind
>

function OfferCard({ offer, now, open }: SectionProps & { readonly offer: TruceOffer }) {
  const t = useText(CLAIM_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const names = useNames()
  const member = useMember()
  const standing = truceStanding(offer, now)
  const mayAnswer = mayAnswerTruce(member, offer, now)
  const kind = TRUCE_KIND_WORDS[offer.kind][language]
  return (
    <Card
      title={t("truceTitle", { kind, by: names.actor(offer.by), to: names.actor(offer.to) })}
      tone={mayAnswer ? "due" : "plain"}
    >
      <Status kind={KIND[standing]}>{t(standing)}</Status>
      <blockquote class="claim-words">
        <Said wording={offer.text} />
      </blockquote>
      <OfferTerms offer={offer} />
      <Entered of={offer} />
      {offer.answer === null ? null : (
        <figure class="text-side">
          <figcaption>
            {t("answeredBy", {
              who: names.actor(offer.answer.by),
              n: format.inDigits(String(offer.answer.index)),
            })}
            {": "}
            {t(standing)}
          </figcaption>
          {offer.answer.text === null ? null : (
            <blockquote>
              <Said wording={offer.answer.text} />
            </blockquote>
          )}
        </figure>
      )}
      {mayAnswer ? (
        <div class="row">
          <Button icon="pen" onPress={() => open({ kind: "answer-truce", offer })}>
            {t("answerOffer")}
          </Button>
        </div>
      ) : null}
    </Card>
  )
}

function OfferTerms({ offer }: { readonly offer: TruceOffer }) {
  const t = useText(CLAIM_TEXTS)
  const sourced = useText(SOURCE_TEXTS)
  const format = useFormat()
  const { process } = useProcess().state
  const { startsAt, endsAt, lapsesAt, conditions, source } = offer
  const say = (at: string): string => format.deadline(at, zoneOf(process))
  const window =
    startsAt !== null && endsAt !== null
      ? t("fromTo", { from: say(startsAt), to: say(endsAt) })
      : startsAt !== null
        ? t("from", { from: say(startsAt) })
        : endsAt !== null
          ? t("to", { to: say(endsAt) })
          : t("noWindow")
  return (
    <DefinitionList
      items={[
        { term: t("window"), value: window },
        { term: t("conditions"), value: conditions === null ? t("noConditions") : <Said wording={conditions} /> },
        { term: t("lapsesAt"), value: lapsesAt === null ? t("neverLapses") : say(lapsesAt) },
        ...(source === null ? [] : [{ term: sourced("source"), value: <Sourced source={source} /> }]),
      ]}
    />
  )
}
