import { LANGUAGES, type Language } from "@wasit/domain"
import { useState } from "preact/hooks"
import { LANGUAGE_NAMES, useLanguage, useText } from "../i18n/index.ts"
import { Button, TextArea, TextField } from "../ui/index.ts"
import { SHARED_TEXTS } from "./shared-texts.ts"
import type { WordingDraft } from "./wording-draft.ts"
import "./process.css"

/** A text in up to four languages: the reader's own first, the others when they are wanted. */
export function WordingField(props: {
  readonly label: string
  readonly value: WordingDraft
  readonly onChange: (draft: WordingDraft) => void
  readonly hint?: string | undefined
  readonly error?: string | null | undefined
  readonly required?: boolean
  readonly rows?: number
}) {
  const t = useText(SHARED_TEXTS)
  const { language } = useLanguage()
  const written = LANGUAGES.filter((each) => props.value[each] !== undefined && props.value[each] !== "")
  const [isOpen, setOpen] = useState(written.some((each) => each !== language))
  const shown = isOpen ? [language, ...LANGUAGES.filter((each) => each !== language)] : [language]
  const field = (each: Language, index: number) => {
    const common = {
      label: index === 0 && !isOpen ? props.label : `${props.label} · ${LANGUAGE_NAMES[each]}`,
      value: props.value[each] ?? "",
      onChange: (text: string) => props.onChange({ ...props.value, [each]: text }),
      ...(index === 0 ? { hint: props.hint, error: props.error, required: props.required ?? false } : {}),
    }
    return props.rows === undefined ? (
      <TextField key={each} {...common} />
    ) : (
      <TextArea key={each} {...common} rows={props.rows} />
    )
  }
  return (
    <div class="wording-field">
      {shown.map(field)}
      {isOpen ? null : (
        <Button kind="quiet" icon="plus" onPress={() => setOpen(true)}>
          {t("otherLanguages")}
        </Button>
      )}
    </div>
  )
}
