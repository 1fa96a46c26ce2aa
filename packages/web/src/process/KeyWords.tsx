import { type ReadOut, readOut, toUtf8 } from "@wasit/record"
import { useEffect, useState } from "preact/hooks"
import { useLanguage, useText } from "../i18n/index.ts"
import { DefinitionList, Mono } from "../ui/index.ts"
import { PEOPLE_TEXTS } from "./people-texts.ts"
import "./process.css"

/** The words of a newcomer's keys, which he reads aloud and the one who admits compares. */
export function KeyWords(props: { readonly keyText: string; readonly witnessKey: string | null }) {
  const t = useText(PEOPLE_TEXTS)
  return (
    <DefinitionList
      items={[
        { term: t("keyWords"), value: <Words of={props.keyText} /> },
        ...(props.witnessKey === null ? [] : [{ term: t("witnessWords"), value: <Words of={props.witnessKey} /> }]),
      ]}
    />
  )
}

function Words({ of }: { readonly of: string }) {
  const t = useText(PEOPLE_TEXTS)
  const { language } = useLanguage()
  const [said, setSaid] = useState<ReadOut | null>(null)
  useEffect(() => {
    let isWanted = true
    void wordsOf(of).then((words) => isWanted && setSaid(words))
    return () => {
      isWanted = false
    }
  }, [of])
  if (said === null) return null
  const words = language === "en" ? said.latin : said.arabic
  return (
    <>
      <p class="key-words" dir={language === "en" ? "ltr" : "rtl"}>
        {words.map((word, index) => (
          <span key={index}>{word}</span>
        ))}
      </p>
      <p class="small soft">
        {t("digits")}: <Mono>{said.digits}</Mono>
      </p>
    </>
  )
}

/** Six words of the whole verifier key: its name and its public part. */
async function wordsOf(key: string): Promise<ReadOut> {
  const bytes = toUtf8(key) as Uint8Array<ArrayBuffer>
  return readOut(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), [])
}
