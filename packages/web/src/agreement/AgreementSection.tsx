import { type Accession, type Agreement, commitmentsOf, dayToEpochDay, isSameActor, type Wording } from "@wasit/domain"
import { INSTRUMENT_WORDS } from "@wasit/domain/words"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { Said } from "../process/Said.tsx"
import { Sourced } from "../process/Sourced.tsx"
import { SOURCE_TEXTS } from "../process/source-texts.ts"
import { useNames } from "../process/use-names.ts"
import { wordingIn } from "../process/wording.ts"
import { useMember, useProcess } from "../record/process-context.tsx"
import { Badge, Button, DefinitionList, Section } from "../ui/index.ts"
import type { SectionProps } from "./AgreementPage.tsx"
import { mayAccede, viewCommitment } from "./agreement-model.ts"
import { AGREEMENT_TEXTS } from "./agreement-texts.ts"
import { CommitmentCard } from "./CommitmentCard.tsx"

/** One agreement: who signed, who must perform without having signed, the texts side by side, and its duties. */
export function AgreementSection({ text, ...shared }: SectionProps & { readonly text: Agreement }) {
  const t = useText(AGREEMENT_TEXTS)
  const { language } = useLanguage()
  const { state } = useProcess()
  const member = useMember()
  const { can, now, open } = shared
  const duties = commitmentsOf(state.agreement, text.id)
  return (
    <Section
      title={wordingIn(text.title, language)}
      actions={
        <>
          {mayAccede(state, member, text) ? (
            <Button icon="pen" onPress={() => open({ kind: "accession", text })}>
              {t("accede")}
            </Button>
          ) : null}
          {can.mayRecord ? (
            <Button icon="plus" onPress={() => open({ kind: "commitment", text })}>
              {t("recordCommitment")}
            </Button>
          ) : null}
        </>
      }
    >
      <Facts text={text} />
      <Texts text={text} />
      <h3>{t("commitments")}</h3>
      {duties.length === 0 ? <p class="soft">{t("noCommitments")}</p> : null}
      <div class="columns">
        {duties.map((duty) => {
          const view = viewCommitment(state, duty, now)
          return view === null ? null : <CommitmentCard key={duty.id} view={view} {...shared} />
        })}
      </div>
    </Section>
  )
}

function Facts({ text }: { readonly text: Agreement }) {
  const t = useText(AGREEMENT_TEXTS)
  const sourced = useText(SOURCE_TEXTS)
  const format = useFormat()
  const names = useNames()
  const unsigned = text.performers.filter((each) => !text.signatories.some((one) => isSameActor(one, each)))
  const list = (actors: Agreement["signatories"]): string => format.list(actors.map(names.actor))
  const facts = [
    { term: t("signedOn"), value: format.dateInTwo(dayToEpochDay(text.signedOn)) },
    { term: t("signedBy"), value: list(text.signatories) },
    ...(unsigned.length === 0 ? [] : [{ term: t("notSignedBy"), value: <strong>{list(unsigned)}</strong> }]),
    ...(text.source === null ? [] : [{ term: sourced("source"), value: <Sourced source={text.source} /> }]),
  ]
  return <DefinitionList items={facts} />
}

/** The text that was signed, and beside it what each party that did not sign took on in its own words. */
function Texts({ text }: { readonly text: Agreement }) {
  const t = useText(AGREEMENT_TEXTS)
  const { language } = useLanguage()
  const { accessions } = useProcess().state.agreement
  const own = accessions.filter(({ agreement }) => agreement === text.id)
  if (text.text === null && own.length === 0) return null
  return (
    <div class="texts">
      {text.text === null ? null : (
        <Quoted head={t("textOf", { what: wordingIn(text.title, language) })} words={text.text} />
      )}
      {own.map((accession) => (
        <OwnText key={accession.index} accession={accession} />
      ))}
    </div>
  )
}

function OwnText({ accession }: { readonly accession: Accession }) {
  const t = useText(AGREEMENT_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const names = useNames()
  const { view } = useProcess()
  const { party, instrument, text, on, source, index } = accession
  return (
    <Quoted
      head={t("ownText", { instrument: INSTRUMENT_WORDS[instrument][language], party: names.delegation(party) })}
      words={text}
    >
      <p class="small soft">
        {format.dateInTwo(dayToEpochDay(on))} · {t("enteredAt", { n: format.inDigits(String(index)) })}
        {source === null ? null : (
          <>
            {" · "}
            <Sourced source={source} />
          </>
        )}
      </p>
      {index < view.cosignedTo ? null : <Badge>{t("notYetSeen")}</Badge>}
    </Quoted>
  )
}

function Quoted(props: {
  readonly head: string
  readonly words: Wording
  readonly children?: preact.ComponentChildren
}) {
  return (
    <figure class="text-side">
      <figcaption>{props.head}</figcaption>
      <blockquote>
        <Said wording={props.words} />
      </blockquote>
      {props.children}
    </figure>
  )
}
