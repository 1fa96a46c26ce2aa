import { LANGUAGES } from "@wasit/domain/words"
import { LANGUAGE_NAMES, type Theme } from "../i18n/preferences.ts"
import { usePreferences, useText } from "../i18n/Reading.tsx"
import { Dialog } from "../ui/Dialog.tsx"
import { Checkbox, RadioGroup, Select } from "../ui/fields.tsx"
import { UI_TEXTS } from "../ui/texts.ts"
import { LicencesLink } from "./LicencesLink.tsx"
import { APP_TEXTS } from "./texts.ts"

/** How this reader wants to read: language, digits, calendar, ground, keys. Takes effect at once. */
export function Settings({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useText(APP_TEXTS)
  const ui = useText(UI_TEXTS)
  const [preferences, change] = usePreferences()
  return (
    <Dialog open={open} title={t("settings")} onClose={onClose} size="small">
      <LanguageSelect />
      <Select
        label={t("digits")}
        value={preferences.digits}
        onChange={(digits) => change({ digits })}
        options={[
          { value: "auto", label: t("byLanguage") },
          { value: "latn", label: "0 1 2 3 4 5 6 7 8 9" },
          { value: "arab", label: "٠ ١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩" },
          { value: "arabext", label: "۰ ۱ ۲ ۳ ۴ ۵ ۶ ۷ ۸ ۹" },
        ]}
      />
      <Select
        label={t("calendar")}
        value={preferences.calendar}
        onChange={(calendar) => change({ calendar })}
        options={[
          { value: "auto", label: t("byLanguage") },
          { value: "gregorian", label: ui("gregorian") },
          { value: "solar-hijri", label: ui("solar-hijri") },
          { value: "hijri", label: ui("hijri") },
        ]}
      />
      <RadioGroup<Theme>
        legend={t("theme")}
        value={preferences.theme}
        onChange={(theme) => change({ theme })}
        inRow
        options={[
          { value: "auto", label: t("byDevice") },
          { value: "light", label: t("light") },
          { value: "dark", label: t("dark") },
        ]}
      />
      <Checkbox
        label={t("shortcuts")}
        hint={t("shortcutsWhy")}
        checked={preferences.shortcuts}
        onChange={(shortcuts) => change({ shortcuts })}
      />
      <p class="small soft">{t("onDevice")}</p>
      <LicencesLink />
    </Dialog>
  )
}

/** The languages, each by its own name in its own script. */
export function LanguageSelect({ isCompact = false }: { readonly isCompact?: boolean }) {
  const t = useText(APP_TEXTS)
  const [preferences, change] = usePreferences()
  return (
    <Select
      label={t("language")}
      labelHidden={isCompact}
      value={preferences.language}
      onChange={(language) => change({ language })}
      options={LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] }))}
    />
  )
}
