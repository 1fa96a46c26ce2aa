import { type SessionId, toIcs } from "@wasit/domain"
import { CHANNEL_LANGUAGE_WORDS, LANGUAGES, type Language } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useFormat, useLanguage, usePreferences, useText } from "../../i18n/index.ts"
import { useProcess } from "../../record/process-context.tsx"
import { saveFile } from "../../release/save-file.ts"
import { Button, RefusalNote, Select, type ShownRefusal } from "../../ui/index.ts"
import { saveIcs } from "../save-ics.ts"
import type { SheetView } from "./sheet-model.ts"
import { SHEET_TEXTS } from "./sheet-texts.ts"

type Props = { readonly view: SheetView; readonly session: SessionId }

/** The sheet taken away: as PDF in any of the four languages, on paper, and its follow-up for a calendar. */
export function SheetFiles({ view, session }: Props) {
  const t = useText(SHEET_TEXTS)
  const format = useFormat()
  const { language: own } = useLanguage()
  const [chosen, setChosen] = useState<Language | null>(null)
  const language = chosen ?? own
  const { isBusy, refusal, save } = usePdf(session)
  const { followUp } = view.sheet
  return (
    <div class="stack no-print">
      <div class="sheet-files">
        <Select<Language>
          label={t("fileLanguage")}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: format.say(CHANNEL_LANGUAGE_WORDS[value]) }))}
          onChange={setChosen}
        />
        <Button icon="download" busy={isBusy} onPress={() => void save(language)}>
          {t("file")}
        </Button>
        <Button kind="quiet" icon="print" onPress={() => print()}>
          {t("print")}
        </Button>
        {followUp === null ? null : <FollowUpFile view={view} followUp={followUp} />}
      </div>
      <RefusalNote refusal={refusal} />
    </div>
  )
}

function FollowUpFile(props: {
  readonly view: SheetView
  readonly followUp: NonNullable<SheetView["sheet"]["followUp"]>
}) {
  const t = useText(SHEET_TEXTS)
  const { state, replica } = useProcess()
  const { sheet, text } = props.view
  const { due } = props.followUp
  const title = `${text.followUp.title} · ${text.title.text}`
  const save = (): void =>
    saveIcs(
      toIcs({ kind: "deadline", id: `${sheet.session}-next`, due, title }, state.process.origin, replica.now()),
      "follow-up",
    )
  return (
    <Button kind="quiet" icon="calendar" onPress={save}>
      {t("followUpFile")}
    </Button>
  )
}

/** The server sets the file. Where it cannot, its refusal says that the page prints itself, and the button is beside it. */
function usePdf(session: SessionId) {
  const { replica } = useProcess()
  const [{ digits }] = usePreferences()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null)
  const save = async (language: Language): Promise<void> => {
    setBusy(true)
    const asked = digits === "auto" ? "" : `&digits=${digits}`
    const path = `/talks/${encodeURIComponent(session)}/sheet.pdf?lang=${language}${asked}`
    const bytes = await replica.line.bytes(path)
    setBusy(false)
    setRefusal(bytes instanceof Uint8Array ? null : bytes)
    if (bytes instanceof Uint8Array) saveFile(`session-sheet-${language}.pdf`, "application/pdf", bytes)
  }
  return { isBusy, refusal, save }
}
