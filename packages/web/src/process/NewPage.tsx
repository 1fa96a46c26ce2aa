import type { Refusal } from "@wasit/domain"
import { ZONE_WORDS, ZONES, type Zone } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useLocation } from "../app/Location.tsx"
import { pathOf } from "../app/sections.ts"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { Button, Callout, Checkbox, Page, RefusalNote, Section, Select, TextField } from "../ui/index.ts"
import { DelegationsForm } from "./DelegationsForm.tsx"
import { type DelegationDraft, delegationsOf, firstDelegations } from "./delegation-draft.ts"
import { foundProcess } from "./found.ts"
import { NEW_TEXTS } from "./new-texts.ts"
import { WordingField } from "./WordingField.tsx"
import { cleanText, type WordingDraft, wordingOf } from "./wording-draft.ts"

/** Founds a process: a title, whose clocks count, the delegations, and the founder's own keys. */
export default function NewPage() {
  const t = useText(NEW_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const { navigate } = useLocation()
  const [title, setTitle] = useState<WordingDraft>({})
  const [name, setName] = useState("")
  const [zone, setZone] = useState<Zone>("Etc/UTC")
  const [clocks, setClocks] = useState<readonly Zone[]>(["Etc/UTC"])
  const [drafts, setDrafts] = useState<readonly DelegationDraft[]>(firstDelegations)
  const [token, setToken] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const words = wordingOf(title)
  const delegations = delegationsOf(drafts)
  const founder = cleanText(name)
  const missing = [
    ...(words === null ? [t("missing-title")] : []),
    ...(founder === "" ? [t("missing-name")] : []),
    ...(clocks.length < 1 || clocks.length > 3 ? [t("missing-clocks")] : []),
    ...(delegations === null ? [t("missing-delegations")] : []),
  ]
  const found = async (): Promise<void> => {
    if (words === null || delegations === null || missing.length > 0) return
    setBusy(true)
    setRefusal(null)
    const founding = { title: words, zone, clocks: [...clocks], delegations, name: founder }
    const answer = await foundProcess(founding, token === null ? null : token.trim()).finally(() => setBusy(false))
    if (!("code" in answer)) return navigate(pathOf("standing", String(answer.id)))
    // Only a server that others reach asks for a token, so nobody is asked for one before.
    if (answer.code === "not-permitted" && token === null) setToken("")
    else setRefusal(answer)
  }
  return (
    <Page title={t("title")} lead={t("lead")} width="text">
      <WordingField label={t("exchangeTitle")} hint={t("titleHint")} value={title} onChange={setTitle} required />
      <Section title={t("you")}>
        <TextField label={t("name")} value={name} onChange={setName} maxLength={120} required />
      </Section>
      <Section title={t("time")}>
        <Select
          label={t("zone")}
          value={zone}
          options={ZONES.map((value) => ({ value, label: ZONE_WORDS[value][language] }))}
          onChange={setZone}
        />
        <fieldset class="group">
          <legend class="group-legend">{t("clocks")}</legend>
          {ZONES.map((each) => (
            <Checkbox
              key={each}
              label={ZONE_WORDS[each][language]}
              checked={clocks.includes(each)}
              onChange={(isOn) => setClocks(ZONES.filter((one) => (one === each ? isOn : clocks.includes(one))))}
            />
          ))}
        </fieldset>
      </Section>
      <Section title={t("delegations")} lead={t("delegationsLead")}>
        <DelegationsForm drafts={drafts} onChange={setDrafts} />
      </Section>
      {token === null ? null : (
        <Callout tone="warn" title={t("token")}>
          <TextField label={t("token")} hint={t("tokenWhat")} value={token} onChange={setToken} dir="ltr" required />
        </Callout>
      )}
      <RefusalNote refusal={refusal} />
      {missing.length === 0 ? null : <p class="soft">{t("missing", { what: format.list(missing) })}</p>}
      <div>
        <Button kind="primary" icon="pen" busy={isBusy} disabled={missing.length > 0} onPress={() => void found()}>
          {t("found")}
        </Button>
      </div>
    </Page>
  )
}
