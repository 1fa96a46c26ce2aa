import { LANGUAGES } from "@wasit/domain/words"
import type { ComponentChildren } from "preact"
import { useEffect, useState } from "preact/hooks"
import { LANGUAGE_NAMES } from "../i18n/preferences.ts"
import { usePreferences, useText } from "../i18n/Reading.tsx"
import { Select } from "../ui/fields.tsx"
import { Status } from "../ui/Status.tsx"
import { keepOffline } from "./register.ts"
import { FIELD_SHELL_TEXTS } from "./texts.ts"
import "./field-shell.css"

/** What stands around the handover page on a phone: its name, the language, and whether it works without a signal. */
export function FieldShell({ children }: { readonly children: ComponentChildren }) {
  const t = useText(FIELD_SHELL_TEXTS)
  const [preferences, change] = usePreferences()
  const [offline, setOffline] = useState<"keeping" | "kept" | "unsupported">("keeping")
  const title = t("title")
  useEffect(() => {
    document.title = `${title} · Wasit`
  }, [title])
  useEffect(() => {
    keepOffline().then(setOffline, () => setOffline("unsupported"))
  }, [])
  return (
    <div class="field-shell">
      <header class="field-head">
        <h1>{title}</h1>
        <Select
          label={t("language")}
          labelHidden
          value={preferences.language}
          onChange={(language) => change({ language })}
          options={LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] }))}
        />
      </header>
      <p class="field-offline" role="status">
        <Status kind={offline === "kept" ? "done" : offline === "keeping" ? "waiting" : "late"}>{t(offline)}</Status>
      </p>
      <main id="main">{children}</main>
    </div>
  )
}
