import { COUNTING_WORDS, INSTRUMENT_WORDS, MODALITY_WORDS } from "@wasit/domain/words"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { useAsOf } from "../process/AsOf.tsx"
import { Said } from "../process/Said.tsx"
import { useNames } from "../process/use-names.ts"
import { wordingIn } from "../process/wording.ts"
import { Badge, Button, Card, DefinitionList, Status, type StatusKind } from "../ui/index.ts"
import type { SectionProps } from "./AgreementPage.tsx"
import type { Binding, CommitmentView } from "./agreement-model.ts"
import { AGREEMENT_TEXTS } from "./agreement-texts.ts"
import { CLAIM_TEXTS } from "./claim-texts.ts"
import { useDuty } from "./use-duty.ts"

type Props = SectionProps & { readonly view: CommitmentView }

/** One duty: from whom it goes to whom, whether its debtor is bound, and how far it is done. */
export function CommitmentCard({ view, can, now, open }: Props) {
  const t = useText(AGREEMENT_TEXTS)
  const claims = useText(CLAIM_TEXTS)
  const format = useFormat()
  const duty = useDuty()
  const { commitment, due, isLate, isDone } = view
  return (
    <Card
      title={<bdi>{duty(commitment.duty)}</bdi>}
      actions={
        can.mayClaim ? (
          <Button kind="quiet" icon="pen" onPress={() => open({ kind: "claim", commitment })}>
            {claims("file")}
          </Button>
        ) : undefined
      }
    >
      <Chain view={view} />
      <Bound view={view} />
      {due === null || isDone ? null : (
        <p>
          <Status kind={isLate ? "late" : "waiting"}>{format.lateness(due.at, now, due.zone)}</Status>
        </p>
      )}
      <Terms view={view} />
      {view.claims.length === 0 ? null : (
        <p>
          <Badge>{t("claimsOf", { n: view.claims.length })}</Badge>
        </p>
      )}
    </Card>
  )
}

/** From the one who promised, over the one who must do it, to the one it is owed to. */
function Chain({ view: { commitment } }: { readonly view: CommitmentView }) {
  const t = useText(AGREEMENT_TEXTS)
  const names = useNames()
  const { promisor, debtor, creditor, guarantor } = commitment
  const steps = [
    { term: t("promisor"), who: names.actor(promisor) },
    { term: t("debtor"), who: names.actor(debtor) },
    { term: t("creditor"), who: names.actor(creditor) },
    ...(guarantor === null ? [] : [{ term: t("guarantor"), who: names.actor(guarantor) }]),
  ]
  return (
    <dl class="chain">
      {steps.map(({ term, who }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <bdi>{who}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}

const BOUND = { signed: "done", acceded: "open", "not-signed": "contested" } as const satisfies Record<
  Binding,
  StatusKind
>

/** Signed by, or not signed by, whoever must do it; and what that one took on instead. */
function Bound({ view }: { readonly view: CommitmentView }) {
  const t = useText(AGREEMENT_TEXTS)
  const { language } = useLanguage()
  const names = useNames()
  const { binding, accession, flags, commitment } = view
  const who = names.actor(commitment.debtor)
  const own = accession?.undertakes.find(({ commitment: id }) => id === commitment.id)
  const says =
    binding === "acceded" && accession !== null
      ? t("acceded", { who, instrument: INSTRUMENT_WORDS[accession.instrument][language] })
      : t(binding === "signed" ? "signed" : "notSigned", { who })
  return (
    <div class="stack bound">
      <Status kind={flags.some(({ code }) => code === "undertaken-in-part") ? "contested" : BOUND[binding]}>
        {says}
      </Status>
      {flags.map((flag) =>
        flag.code === "undertaken-in-part" ? <p key={flag.code}>{t("undertakenPart", { n: flag.count })}</p> : null,
      )}
      {own === undefined || own.condition === null ? null : (
        <p>{t("undertakenCondition", { what: wordingIn(own.condition, language) })}</p>
      )}
    </div>
  )
}

function Terms({ view }: { readonly view: CommitmentView }) {
  const t = useText(AGREEMENT_TEXTS)
  const format = useFormat()
  const asOf = useAsOf()
  const { language } = useLanguage()
  const { commitment, due, progress } = view
  const { duty, condition, clause } = commitment
  const counted = t("counted", { when: asOf, rule: COUNTING_WORDS.joint[language] })
  const agreed = duty.kind === "release" ? format.say(MODALITY_WORDS[duty.modality], { n: duty.count }) : ""
  const items = [
    {
      term: t("progress"),
      value:
        progress === null ? (
          <span class="soft">{t("notANumber")}</span>
        ) : (
          <>
            <strong>{t("progressOf", { n: progress.released, of: agreed })}</strong>
            <p class="small soft">{counted}</p>
          </>
        ),
    },
    { term: t("due"), value: due === null ? t("noDue") : format.deadline(due.at, due.zone) },
    ...(duty.kind === "release" && duty.category !== null
      ? [{ term: t("category"), value: <Said wording={duty.category} /> }]
      : []),
    { term: t("condition"), value: condition === null ? t("noCondition") : <Said wording={condition} /> },
    ...(clause === null ? [] : [{ term: t("clause"), value: <Said wording={clause} /> }]),
  ]
  return <DefinitionList items={items} />
}
