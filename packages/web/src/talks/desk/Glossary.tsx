import { CHANNEL_LANGUAGE_WORDS, LANGUAGES, type Language, TAG } from "@wasit/domain/words"
import { useMemo, useState } from "preact/hooks"
import { useFormat, useText } from "../../i18n/index.ts"
import { Section, Table, TextField } from "../../ui/index.ts"
import { DESK_TEXTS } from "./desk-texts.ts"
import { findInGlossary, type GlossaryEntry, glossary, glossaryColumns } from "./glossary.ts"

/** The exchange's vocabulary, found from any of its four languages; `first` are the interpreter's own. */
export function Glossary({ first }: { readonly first: readonly string[] }) {
  const t = useText(DESK_TEXTS)
  const format = useFormat()
  const [query, setQuery] = useState("")
  const all = useMemo(glossary, [])
  const found = useMemo(() => findInGlossary(all, query), [all, query])
  const [head = "ar", ...others] = glossaryColumns(first, LANGUAGES)
  const column = (language: Language) => ({
    id: language,
    head: format.say(CHANNEL_LANGUAGE_WORDS[language]),
    cell: (entry: GlossaryEntry) => <bdi lang={TAG[language]}>{entry.words[language]}</bdi>,
  })
  return (
    <Section title={t("glossary")}>
      <TextField label={t("search")} value={query} onChange={setQuery} maxLength={80} />
      <p class="small soft" role="status">
        {t("found", { n: found.length })}
      </p>
      <div class="desk-glossary">
        <Table<GlossaryEntry>
          caption={t("glossary")}
          captionHidden
          narrow="cards"
          rows={found}
          rowKey={(entry) => entry.id}
          empty={<p class="soft">{t("noneFound")}</p>}
          columns={[{ ...column(head), isRowHeader: true }, ...others.map(column)]}
        />
      </div>
    </Section>
  )
}
