import { type ActorRef, type BodyOf, epochDayToDay } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { type ActorDraft, actorOf, NO_ACTOR } from "../process/ActorField.tsx"
import { ActorsField } from "../process/ActorsField.tsx"
import { newId } from "../process/new-id.ts"
import { SourcesField } from "../process/SourceField.tsx"
import { type SourceDraft, sourcesOf } from "../process/source-draft.ts"
import { SOURCE_TEXTS } from "../process/source-texts.ts"
import { WordingField } from "../process/WordingField.tsx"
import { type WordingDraft, wordingOf } from "../process/wording-draft.ts"
import { DateField } from "../ui/index.ts"
import { AGREEMENT_TEXTS } from "./agreement-texts.ts"

/** Records a text, who signed it, and who must perform it without having signed. */
export function AgreementDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(AGREEMENT_TEXTS)
  const sourced = useText(SOURCE_TEXTS)
  const [id] = useState(() => newId("agreement"))
  const [title, setTitle] = useState<WordingDraft>({})
  const [day, setDay] = useState<number | null>(null)
  const [text, setText] = useState<WordingDraft>({})
  const [signed, setSigned] = useState<readonly ActorDraft[]>([NO_ACTOR])
  const [performing, setPerforming] = useState<readonly ActorDraft[]>([])
  const [sources, setSources] = useState<readonly SourceDraft[]>([])
  const name = wordingOf(title)
  const signatories = actorsOf(signed)
  const performers = actorsOf(performing)
  const found = sourcesOf(sources)
  const isWhole = name !== null && day !== null && found !== null && performers !== null
  const body: BodyOf<"agreement-recorded/1"> | null =
    isWhole && signatories !== null && signatories.length > 0
      ? {
          id,
          title: name,
          signedOn: epochDayToDay(day),
          text: wordingOf(text),
          source: found[0] ?? null,
          signatories,
          performers,
        }
      : null
  return (
    <ActDialog code="agreement-recorded/1" title={t("record")} body={body} confirmLabel={t("record")} onClose={onClose}>
      <p>{t("recordSays")}</p>
      <WordingField label={t("name")} value={title} onChange={setTitle} required />
      <DateField required label={t("signedOn")} value={day} onChange={setDay} />
      <ActorsField
        legend={t("signedBy")}
        label={(n) => t("signatory", { n })}
        value={signed}
        onChange={setSigned}
        hint={t("outsideHint")}
      />
      <ActorsField
        legend={t("performers")}
        label={(n) => t("performer", { n })}
        value={performing}
        onChange={setPerforming}
      />
      <WordingField label={t("text")} hint={t("textHint")} value={text} onChange={setText} rows={4} />
      <SourcesField label={sourced("nameSource")} most={1} value={sources} onChange={setSources} />
    </ActDialog>
  )
}

/** The actors of a list of drafts; null while one of them names nobody. */
function actorsOf(drafts: readonly ActorDraft[]): ActorRef[] | null {
  const actors = drafts.map(actorOf)
  return actors.every((actor) => actor !== null) ? actors : null
}
