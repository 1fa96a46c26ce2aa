import type { Refusal } from "@wasit/domain"
import { DELEGATION_KIND_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../i18n/Reading.tsx"
import type { Chair } from "../keys/chair-store.ts"
import { wordingIn } from "../process/wording.ts"
import { Button } from "../ui/Button.tsx"
import { Callout } from "../ui/Callout.tsx"
import { RefusalNote } from "../ui/ErrorState.tsx"
import { Select } from "../ui/fields.tsx"
import { Card, Section } from "../ui/Section.tsx"
import { Status } from "../ui/Status.tsx"
import { Loading } from "../ui/states.tsx"
import { chairLabels } from "./chair-labels.ts"
import { FIELD_TEXTS } from "./field-texts.ts"
import { type KeptManifest, keepManifest, keepPlace, keepWork, keyOf, workOf } from "./kept.ts"
import { instantAt, lineOf } from "./send.ts"
import type { FieldLine, Waiting } from "./sync.ts"
import type { Field } from "./use-field.ts"

const KEEP_DAYS = ["1", "3", "7"] as const
type KeepDays = (typeof KEEP_DAYS)[number]
const DAY_MS = 86_400_000

type Found = { readonly line: FieldLine; readonly waiting: readonly Waiting[]; readonly until: string }

/** Reads the record with a chair of this phone, and puts manifests on the phone, one by one. */
export function FetchManifests({ field }: { readonly field: Field }) {
  const t = useText(FIELD_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const { chairs, places, manifests } = field.kept
  const labels = chairLabels(chairs, places, language, (kind) => DELEGATION_KIND_WORDS[kind][language])
  const [name, setName] = useState(labels[0]?.value ?? "")
  const [days, setDays] = useState<KeepDays>("7")
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [found, setFound] = useState<Found | null>(null)
  const chair = chairs.find((each) => `${each.process}/${each.member}` === name) ?? chairs[0]
  if (chair === undefined) return null
  // The clock of the places, as on the manifests; of a process without a place, everybody's.
  const zone = places.find((each) => each.process === chair.process)?.sites[0]?.zone ?? "Etc/UTC"
  const read = async (): Promise<void> => {
    setBusy(true)
    const answer = await readRecord(chair, Number(days), manifests).finally(() => setBusy(false))
    setRefusal("code" in answer ? answer : null)
    setFound("code" in answer ? null : answer)
    await field.reload()
  }
  return (
    <Section title={t("fetch")} lead={t("fetchLead")}>
      <div class="stack">
        {labels.length > 1 ? (
          <Select
            label={t("actAs")}
            value={name}
            options={labels}
            onChange={(next) => {
              setName(next)
              setFound(null)
            }}
          />
        ) : null}
        <Select
          label={t("keepFor")}
          value={days}
          options={KEEP_DAYS.map((value) => ({ value, label: t("days", { n: Number(value) }) }))}
          onChange={setDays}
        />
        <div>
          <Button icon="download" busy={isBusy} disabled={!field.isOnline} onPress={() => void read()}>
            {t("readRecord")}
          </Button>
        </div>
        {field.isOnline ? null : <p class="soft">{t("readNeedsSignal")}</p>}
        {isBusy ? <Loading label={t("readingRecord")} /> : null}
        <RefusalNote refusal={refusal} />
        {found === null ? null : (
          <Callout tone="done">{t("recordRead", { when: format.deadline(found.until, zone) })}</Callout>
        )}
        {found?.waiting.length === 0 ? <p class="soft">{t("noneWaiting")}</p> : null}
        {found?.waiting.map((waiting) => (
          <WaitingCard
            key={`${waiting.tranche.id}/${waiting.party}`}
            field={field}
            found={found}
            waiting={waiting}
            party={wordingIn(
              places.find((each) => each.process === chair.process)?.labels[waiting.party] ?? {},
              language,
            )}
            isKept={manifests.some(
              (each) =>
                keyOf(each) === keyOf({ process: chair.process, tranche: waiting.tranche.id, party: waiting.party }),
            )}
          />
        ))}
      </div>
    </Section>
  )
}

function WaitingCard(props: {
  readonly field: Field
  readonly found: Found
  readonly waiting: Waiting
  readonly party: string
  readonly isKept: boolean
}) {
  const t = useText(FIELD_TEXTS)
  const { found, waiting, field } = props
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const put = async (): Promise<void> => {
    setBusy(true)
    const manifest = await found.line.fetch(waiting, found.until).finally(() => setBusy(false))
    if ("code" in manifest) return setRefusal(manifest)
    await keepManifest(manifest)
    await noteElsewhere(found.line, manifest)
    await field.reload()
  }
  return (
    <Card title={t("manifestIs", { site: props.party, n: waiting.tranche.number, people: waiting.manifest.count })}>
      <RefusalNote refusal={refusal} />
      {props.isKept ? (
        <Status kind="done">{t("isOn")}</Status>
      ) : (
        <div>
          <Button kind="primary" icon="download" busy={isBusy} onPress={() => void put()}>
            {t("putOn")}
          </Button>
        </div>
      )}
    </Card>
  )
}

async function readRecord(chair: Chair, days: number, manifests: readonly KeptManifest[]): Promise<Found | Refusal> {
  const line = await lineOf(chair).catch(() => null)
  const refusal = line === null ? { code: "offline" as const } : await line.read()
  if (line === null || refusal !== null) return refusal ?? { code: "offline" }
  const until = instantAt(0, Date.parse(line.now) + days * DAY_MS)
  await keepPlace(line.place(until))
  for (const manifest of manifests) if (manifest.process === chair.process) await noteElsewhere(line, manifest)
  return { line, waiting: line.waiting(), until }
}

/** Whom the record already knows as settled by another phone is not handed over twice. */
async function noteElsewhere(line: FieldLine, manifest: KeptManifest): Promise<void> {
  const work = await workOf(manifest)
  const own = work.handovers.map((each) => each.digest)
  await keepWork(manifest, { ...work, elsewhere: line.settled(manifest, own) })
}
