import { readOut, toHex } from "@wasit/record"
import { useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { CopyButton, DefinitionList, Hash, Mono, NumberField, Section } from "../ui/index.ts"
import { useProcess } from "./process-context.tsx"
import { RECORD_TEXTS } from "./record-texts.ts"

/** The head of the record as six words, bound to numbers that both sides say aloud. */
export function SpokenWords() {
  const t = useText(RECORD_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const { head } = useProcess().view
  const [first, setFirst] = useState<number | null>(null)
  const [next, setNext] = useState<number | null>(null)
  if (head === null) return null
  const numbers = [first, next].filter((each) => each !== null)
  const spoken = readOut(head.root, numbers)
  const root = toHex(head.root)
  const words = language === "en" ? spoken.latin : spoken.arabic
  return (
    <Section title={t("aloud")} lead={t("aloudLead")}>
      <div class="columns">
        <NumberField label={t("firstNumber")} value={first} onChange={setFirst} min={0} max={1_000_000} />
        <NumberField label={t("nextNumber")} value={next} onChange={setNext} min={0} max={1_000_000} />
      </div>
      <figure class="spoken">
        <ol class="spoken-words" lang={language === "en" ? "en" : "ar"} aria-live="polite">
          {words.map((word, at) => (
            <li key={`${at}${word}`} translate={false}>
              {word}
            </li>
          ))}
        </ol>
        <figcaption class="small soft">{t("wordsOf", { n: format.number(head.size) })}</figcaption>
      </figure>
      <DefinitionList
        items={[
          { term: t("digits"), value: <Mono>{format.inDigits(spoken.digits.replace(/(.{4})(?=.)/g, "$1 "))}</Mono> },
          {
            term: t("root"),
            value: (
              <>
                <Hash value={root} /> <CopyButton text={root} />
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}
