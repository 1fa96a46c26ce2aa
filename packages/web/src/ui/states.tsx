import type { ComponentChildren } from "preact"
import { useEffect, useId, useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/Reading.tsx"
import { Button } from "./Button.tsx"
import { UI_TEXTS } from "./texts.ts"
import "./states.css"

/** Nothing is here yet: says what the object is and offers the first act. */
export function EmptyState(props: {
  readonly title: string
  readonly children?: ComponentChildren
  /** One button, or two at most. */
  readonly action?: ComponentChildren
}) {
  return (
    <div class="empty">
      <svg class="empty-mark" viewBox="0 0 64 64" aria-hidden="true">
        <path d="M16 16h32v32H16zM32 9.4 54.6 32 32 54.6 9.4 32z" />
      </svg>
      <p class="empty-title">{props.title}</p>
      {props.children === undefined ? null : <div class="empty-words">{props.children}</div>}
      {props.action === undefined ? null : <div class="row">{props.action}</div>}
    </div>
  )
}

/** Something is on its way; shown only after a moment, so that quick answers do not flicker. */
export function Loading({ label }: { readonly label?: string | undefined }) {
  const t = useText(UI_TEXTS)
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 200)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div class="loading" role="status">
      {isSlow ? (
        <>
          <span class="spinner" aria-hidden="true" />
          <span>{label ?? t("loading")}</span>
        </>
      ) : null}
    </div>
  )
}

/** Long work under way, for the eye and the ear. `value` of `max` is done; null where that is not known. */
export function Progress(props: {
  readonly label: string
  readonly value: number | null
  readonly max?: number
  readonly onCancel?: (() => void) | undefined
}) {
  const t = useText(UI_TEXTS)
  const format = useFormat()
  const id = useId()
  const max = props.max ?? 1
  const { value } = props
  const share = value === null ? null : max === 0 ? 1 : value / max
  return (
    <div class="progress">
      <SaidProgress label={props.label} share={share} />
      <div class="progress-words">
        <span id={id}>{props.label}</span>
        {share === null ? null : <span>{format.percent(share)}</span>}
      </div>
      {value === null ? (
        <progress class="progress-bar" aria-labelledby={id} />
      ) : (
        <progress class="progress-bar" aria-labelledby={id} value={value} max={max} />
      )}
      {props.onCancel === undefined ? null : (
        <Button kind="quiet" onPress={props.onCancel}>
          {t("cancel")}
        </Button>
      )}
    </div>
  )
}

/** Says what is under way when it has lasted a moment, and each quarter of it that is done: the bar itself is silent. */
function SaidProgress({ label, share }: { readonly label: string; readonly share: number | null }) {
  const format = useFormat()
  const [said, setSaid] = useState("")
  const quarters = share === null ? 0 : Math.floor(share * 4)
  const words = quarters === 0 ? label : `${label} ${format.percent(quarters / 4)}`
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), 200)
    return () => clearTimeout(timer)
  }, [words])
  return (
    <span class="visually-hidden" role="status">
      {said}
    </span>
  )
}
