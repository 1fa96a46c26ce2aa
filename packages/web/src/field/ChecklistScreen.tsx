import type { SiteId } from "@wasit/domain"
import { useEffect, useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../i18n/Reading.tsx"
import { seekRow } from "../process/seek-row.ts"
import { wordingIn } from "../process/wording.ts"
import { Button } from "../ui/Button.tsx"
import { Callout } from "../ui/Callout.tsx"
import { Checkbox, Select, TextField } from "../ui/fields.tsx"
import { Loading } from "../ui/states.tsx"
import { currentHandover, type PersonProgress, stageOf, unsettled } from "./checklist.ts"
import { CHECKLIST_TEXTS } from "./checklist-texts.ts"
import { FIELD_TEXTS } from "./field-texts.ts"
import { HandOverBar } from "./HandOverBar.tsx"
import type { FieldStep } from "./HandoverPage.tsx"
import { type KeptManifest, keepWork, keyOf, type Work, workOf } from "./kept.ts"
import { PersonCard } from "./PersonCard.tsx"
import { ReceiptScreen } from "./ReceiptScreen.tsx"
import { siteNames } from "./site-names.ts"
import { type Field, isNeutral } from "./use-field.ts"

type ScreenProps = {
  readonly field: Field
  readonly manifest: KeptManifest
  readonly onBack: () => void
  readonly onMove: (step: FieldStep) => void
}

/** One manifest at the site: person by person, then custody passes, then the receipt. */
export function ChecklistScreen({ field, manifest, onBack, onMove }: ScreenProps) {
  const t = useText(CHECKLIST_TEXTS)
  const back = useText(FIELD_TEXTS)("back")
  const format = useFormat()
  const { language } = useLanguage()
  const [work, setWork] = useState<Work | null>(null)
  useEffect(() => void workOf(manifest).then(setWork), [keyOf(manifest)])
  if (work === null) return <Loading />
  const current = currentHandover(work)
  const place = field.kept.places.find((each) => each.process === manifest.process) ?? null
  return (
    <div class="stack">
      <div class="no-print">
        <Button icon="back" onPress={onBack}>
          {back}
        </Button>
      </div>
      <h2 class="no-print">{t("title", { n: manifest.number, site: siteNames(manifest.sites, language, format) })}</h2>
      {current === null ? (
        <People manifest={manifest} work={work} onWork={setWork} onMove={onMove} />
      ) : (
        <ReceiptScreen
          manifest={manifest}
          place={place}
          work={work}
          handover={current}
          onWork={setWork}
          onDone={onBack}
        />
      )}
    </div>
  )
}

const AT_ONCE = 20

function People(props: {
  readonly manifest: KeptManifest
  readonly work: Work
  readonly onWork: (work: Work) => void
  readonly onMove: (step: FieldStep) => void
}) {
  const t = useText(CHECKLIST_TEXTS)
  const coSign = useText(FIELD_TEXTS)("coSign")
  const { language } = useLanguage()
  const { manifest, work, onWork } = props
  const [query, setQuery] = useState("")
  const [onlyOpen, setOnlyOpen] = useState(false)
  const [most, setMost] = useState(AT_ONCE)
  const [site, setSite] = useState<SiteId | null>(manifest.sites.length === 1 ? (manifest.sites[0]?.id ?? null) : null)
  const mayHand = isNeutral(manifest)
  const isSought = seekRow(query)
  const people = manifest.rows.filter(
    ({ no, name }) => isSought(no, [name]) && (!onlyOpen || stageOf(work, manifest, no) === "open"),
  )
  const toSettle = new Set(unsettled(manifest, work))
  const isDone = toSettle.size === 0
  const note = (no: number, progress: PersonProgress): void => {
    const next = { ...work, progress: { ...work.progress, [no]: progress } }
    onWork(next)
    void keepWork(manifest, next)
  }
  return (
    <>
      {mayHand ? null : (
        <Callout
          tone="info"
          action={
            <Button icon="qr" onPress={() => props.onMove({ at: "co-sign" })}>
              {coSign}
            </Button>
          }
        >
          {t("witness")}
        </Callout>
      )}
      {mayHand ? <p class="small soft">{t("wishHint")}</p> : null}
      {mayHand && isDone ? <Callout tone="done">{t("allSettled")}</Callout> : null}
      {mayHand && !isDone && manifest.sites.length > 1 ? (
        <Select
          label={t("site")}
          value={site}
          options={manifest.sites.map(({ id, name }) => ({ value: id, label: wordingIn(name, language) }))}
          onChange={setSite}
        />
      ) : null}
      {manifest.rows.length > AT_ONCE / 2 ? <TextField label={t("find")} value={query} onChange={setQuery} /> : null}
      <Checkbox label={t("onlyOpen")} checked={onlyOpen} onChange={setOnlyOpen} />
      {people.length === 0 ? <p class="soft">{t("nobody")}</p> : null}
      <ul class="field-list">
        {people.slice(0, most).map((person) => (
          <PersonCard
            key={person.no}
            person={person}
            progress={work.progress[person.no]}
            stage={stageOf(work, manifest, person.no)}
            mayTick={mayHand && toSettle.has(person.no)}
            onNote={(progress) => note(person.no, progress)}
          />
        ))}
      </ul>
      {people.length > most ? (
        <Button icon="down" onPress={() => setMost(most + AT_ONCE)}>
          {t("more", { n: Math.min(AT_ONCE, people.length - most) })}
        </Button>
      ) : null}
      {mayHand && !isDone ? <HandOverBar {...{ manifest, work, site, onWork }} /> : null}
    </>
  )
}
