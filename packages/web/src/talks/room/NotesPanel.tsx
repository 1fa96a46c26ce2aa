import { useText } from "../../i18n/index.ts"
import { Button, Loading, Section, TextArea } from "../../ui/index.ts"
import { useRoom } from "./room-context.tsx"
import { TABLE_TEXTS } from "./table-texts.ts"
import { useNotes } from "./use-notes.ts"

/** The facilitator's own notes. */
export function NotesPanel() {
  const t = useText(TABLE_TEXTS)
  const { sitting } = useRoom()
  const { text, isKept, write, erase } = useNotes(sitting.id)
  if (text === null) return <Loading />
  return (
    <Section title={t("notes")} lead={t("notesWhat")}>
      <TextArea label={t("notes")} value={text} onChange={write} rows={14} />
      <div class="row">
        <span class="small soft" role="status">
          {isKept && text !== "" ? t("notesKept") : ""}
        </span>
        {text === "" ? null : (
          <Button kind="quiet" icon="trash" onPress={erase}>
            {t("notesErase")}
          </Button>
        )}
      </div>
    </Section>
  )
}
