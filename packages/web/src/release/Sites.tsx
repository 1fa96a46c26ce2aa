import type { BodyOf, Site } from "@wasit/domain"
import { ZONE_WORDS, ZONES, type Zone } from "@wasit/domain/words"
import { knownPlaces, provinceNames } from "@wasit/matching"
import { useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { PlaceReading } from "../lists/PlaceReading.tsx"
import { ActDialog } from "../process/ActDialog.tsx"
import { newId } from "../process/new-id.ts"
import { Said } from "../process/Said.tsx"
import { WordingField } from "../process/WordingField.tsx"
import { wordingIn } from "../process/wording.ts"
import { cleanText, type WordingDraft, wordingOf } from "../process/wording-draft.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Name, NumberField, Section, Select, Table, TextField } from "../ui/index.ts"
import { ProposalAnswer, ProposalState } from "./ProposalAnswer.tsx"
import { PLAN_TEXTS } from "./plan-texts.ts"

/** The places of release: who proposed them, whether both parties agreed, what they can hold. */
export function Sites({ mayPropose }: { readonly mayPropose: boolean }) {
  const t = useText(PLAN_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const { state } = useProcess()
  const [isOpen, setOpen] = useState(false)
  const sites = [...state.release.sites.values()]
  const answer = (site: Site) => {
    const name = wordingIn(site.name, language)
    const titles = { agreeTitle: t("agreeSite", { name }), refuseTitle: t("refuseSite", { name }) }
    return (
      <div class="stack">
        <ProposalState id={site.proposal} />
        <ProposalAnswer id={site.proposal} mandate="RELEASE" {...titles} />
      </div>
    )
  }
  return (
    <Section
      title={t("sites")}
      lead={t("sitesLead")}
      actions={
        mayPropose ? (
          <Button icon="plus" onPress={() => setOpen(true)}>
            {t("proposeSite")}
          </Button>
        ) : null
      }
    >
      <Table
        caption={t("sites")}
        captionHidden
        narrow="cards"
        columns={[
          { id: "name", head: t("siteName"), isRowHeader: true, cell: (site) => <Said wording={site.name} /> },
          {
            id: "province",
            head: t("province"),
            cell: ({ province }) => (
              <>
                <Name value={province} />
                <PlaceReading text={province} places={knownPlaces(province, "", language)} />
              </>
            ),
          },
          { id: "capacity", head: t("capacity"), numeric: true, cell: (site) => format.number(site.capacityPerDay) },
          {
            id: "needs",
            head: t("needs"),
            cell: (site) => (site.needs === null ? "—" : <Said wording={site.needs} />),
          },
          { id: "state", head: t("state"), cell: answer },
        ]}
        rows={sites}
        rowKey={(site) => site.id}
        empty={<p class="soft">{t("noSites")}</p>}
      />
      {isOpen ? <ProposeSite onClose={() => setOpen(false)} /> : null}
    </Section>
  )
}

function ProposeSite({ onClose }: { readonly onClose: () => void }) {
  const t = useText(PLAN_TEXTS)
  const { language } = useLanguage()
  const { state } = useProcess()
  const [ids] = useState(() => ({ proposal: newId("proposal"), id: newId("site") }))
  const [name, setName] = useState<WordingDraft>({})
  const [needs, setNeeds] = useState<WordingDraft>({})
  const [province, setProvince] = useState("")
  const [capacity, setCapacity] = useState<number | null>(null)
  const [zone, setZone] = useState<Zone>(() => zoneOf({ zone: state.process.clocks[0] ?? state.process.zone }))
  const words = wordingOf(name)
  const place = cleanText(province)
  const isReady = words !== null && place !== "" && capacity !== null && capacity > 0
  const body: BodyOf<"site-proposed/1"> | null = isReady
    ? { ...ids, name: words, province: place, zone, capacityPerDay: capacity, needs: wordingOf(needs) }
    : null
  return (
    <ActDialog
      code="site-proposed/1"
      title={t("proposeSite")}
      body={body}
      confirmLabel={t("proposeSite")}
      onClose={onClose}
    >
      <WordingField label={t("siteName")} value={name} onChange={setName} required />
      <TextField
        label={t("province")}
        hint={t("provinceHint")}
        value={province}
        onChange={setProvince}
        suggestions={provinceNames(language)}
        maxLength={80}
        required
      />
      <NumberField label={t("capacity")} value={capacity} onChange={setCapacity} min={1} max={100000} required />
      <Select
        label={t("zone")}
        value={zone}
        options={ZONES.map((value) => ({ value, label: ZONE_WORDS[value][language] }))}
        onChange={setZone}
      />
      <WordingField label={t("needs")} hint={t("needsHint")} value={needs} onChange={setNeeds} />
    </ActDialog>
  )
}
