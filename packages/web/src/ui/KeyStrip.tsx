import type { ComponentChildren } from "preact"
import { usePreferences, useText } from "../i18n/Reading.tsx"
import { keyNames } from "./key-names.ts"
import { UI_TEXTS } from "./texts.ts"
import "./key-strip.css"

/** A key and what it does. */
export type KeyHint = { readonly code: string; readonly shift?: boolean; readonly label: string }

/** A key of the strip; with `run` it can be pressed on the screen as well. */
export type StripKey = KeyHint & {
  readonly run?: () => void
  readonly disabled?: boolean
  /** For what is on or off. */
  readonly pressed?: boolean
  /** The acts the page is for, in heavier type. */
  readonly isMain?: boolean
}

/**
 * The keys that are always in sight on review pages, buttons too where they `run`, for whoever has no keyboard or has
 * switched shortcuts off. It sticks to the foot of the page and covers no focus; `children` stand above the keys.
 */
export function KeyStrip(props: { readonly keys: readonly StripKey[]; readonly children?: ComponentChildren }) {
  const t = useText(UI_TEXTS)
  return (
    <aside class="key-strip" aria-label={t("keys")}>
      {props.children}
      {props.keys.every(({ run }) => run === undefined) ? (
        <KeyList keys={props.keys} />
      ) : (
        <KeyButtons keys={props.keys} />
      )}
    </aside>
  )
}

function KeyButtons({ keys }: { readonly keys: readonly StripKey[] }) {
  return (
    <div class="key-buttons">
      {keys.map((key) => (
        <KeyButton key={`${key.code}${key.shift === true}`} {...key} />
      ))}
    </div>
  )
}

/** One act with its key: pressed on the keyboard or on the screen. */
export function KeyButton({ code, shift = false, label, run, disabled = false, pressed, isMain = false }: StripKey) {
  const [{ shortcuts }] = usePreferences()
  return (
    <button
      type="button"
      class={isMain ? "key-button key-main" : "key-button"}
      aria-keyshortcuts={shortcuts ? keyNames(code, shift).latin : undefined}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={run}
    >
      {shortcuts ? <KeyCaps code={code} shift={shift} /> : null}
      <span>{label}</span>
    </button>
  )
}

/** The key as both keyboards print it; the button's name says the rest. */
export function KeyCaps({ code, shift = false }: { readonly code: string; readonly shift?: boolean }) {
  const { latin, arabic } = keyNames(code, shift)
  return (
    <span class="key-caps" aria-hidden="true">
      <kbd lang="en">{latin}</kbd>
      {arabic === null ? null : <kbd lang="ar">{arabic}</kbd>}
    </span>
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
