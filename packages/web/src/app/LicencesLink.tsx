import { useText } from "../i18n/Reading.tsx"
import { APP_TEXTS } from "./texts.ts"

/** To the licences that the build gathers beside the pages. In a window of its own: whoever reads them may sit in a talk. */
export function LicencesLink() {
  const t = useText(APP_TEXTS)
  return (
    <p class="small">
      <a href="/licences.txt" hrefLang="en" target="_blank" rel="noreferrer noopener">
        {t("licences")}
      </a>
    </p>
  )
}
