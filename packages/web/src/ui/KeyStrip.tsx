import { usePreferences, useText } from "../i18n/Reading.tsx"
import { keyNames } from "./key-names.ts"
import { UI_TEXTS } from "./texts.ts"
import "./key-strip.css"

/** A key and what it does. */
export type KeyHint = { readonly code: string; readonly shift?: boolean; readonly label: string }

/** The key legend that is always in sight on review pages; it sticks to the foot of the page and covers no focus. */
export function KeyStrip({ keys }: { readonly keys: readonly KeyHint[] }) {
  const t = useText(UI_TEXTS)
  return (
    <aside class="key-strip" aria-label={t("keys")}>
      <KeyList keys={keys} />
    </aside>
  )
}

/** The same as a plain list, for the key window. */
export function KeyList({ keys }: { readonly keys: readonly KeyHint[] }) {
  const t = useText(UI_TEXTS)
  const [{ shortcuts }] = usePreferences()
  if (!shortcuts) return <p class="small soft">{t("keysOff")}</p>
  return (
    <ul class="key-list">
      {keys.map(({ code, shift = false, label }) => {
        const { latin, arabic } = keyNames(code, shift)
        return (
          <li key={`${code}${shift}`}>
            <span class="key-caps">
              <kbd lang="en">{latin}</kbd>
              {arabic === null ? null : <kbd lang="ar">{arabic}</kbd>}
            </span>
            <span>{label}</span>
          </li>
        )
      })}
    </ul>
  )
}
