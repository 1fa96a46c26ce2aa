import { type Language, TAG, type Wording } from "@wasit/domain"
import { useLanguage } from "../i18n/index.ts"
import { wordingIn } from "./wording.ts"

/** What people wrote, in the reader's language or the nearest one there is, marked as the language it is in. */
export function Said({ wording }: { readonly wording: Wording }) {
  const { language } = useLanguage()
  const text = wordingIn(wording, language)
  const written = (Object.keys(wording) as Language[]).find((each) => wording[each] === text) ?? language
  return (
    <bdi lang={TAG[written]} class="said">
      {text}
    </bdi>
  )
}
