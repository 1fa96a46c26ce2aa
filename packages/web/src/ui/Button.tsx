import type { ComponentChildren } from "preact"
import { Icon, type IconName } from "./Icon.tsx"
import "./button.css"

/** One `primary` a screen, named for the next due act; `danger` for what cannot be taken back. */
export type ButtonKind = "primary" | "plain" | "quiet" | "danger"

type ButtonProps = {
  readonly children: ComponentChildren
  readonly onPress?: (() => void) | undefined
  readonly kind?: ButtonKind
  readonly icon?: IconName | undefined
  /** Working: it keeps its place and width, and does not answer a second press. */
  readonly busy?: boolean
  readonly disabled?: boolean
  readonly type?: "button" | "submit"
  readonly describedBy?: string | undefined
  /** What it is called where its words lean on what stands beside it; begins with them. */
  readonly label?: string | undefined
}

/** A button with words. */
export function Button(props: ButtonProps) {
  const { kind = "plain", busy = false, disabled = false, type = "button" } = props
  return (
    <button
      type={type}
      class={`button button-${kind}`}
      disabled={disabled}
      aria-disabled={busy ? "true" : undefined}
      aria-busy={busy ? "true" : undefined}
      aria-describedby={props.describedBy}
      aria-label={props.label}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else props.onPress?.()
      }}
    >
      {busy ? (
        <span class="spinner" aria-hidden="true" />
      ) : props.icon === undefined ? null : (
        <Icon name={props.icon} />
      )}
      <span>{props.children}</span>
    </button>
  )
}

/** A link that stands where a button would: it leads to a page or a file. */
export function LinkButton(props: {
  readonly href: string
  readonly children: ComponentChildren
  readonly kind?: ButtonKind
  readonly icon?: IconName | undefined
  /** A file name makes it a download. */
  readonly download?: string | undefined
}) {
  return (
    <a class={`button button-${props.kind ?? "plain"}`} href={props.href} download={props.download}>
      {props.icon === undefined ? null : <Icon name={props.icon} />}
      <span>{props.children}</span>
    </a>
  )
}

/** A button that is only a sign; its label is read out and shown as a tip. */
export function IconButton(props: {
  readonly icon: IconName
  readonly label: string
  readonly onPress: () => void
  readonly pressed?: boolean | undefined
  readonly expanded?: boolean | undefined
  readonly disabled?: boolean
}) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.label}
      title={props.label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      disabled={props.disabled ?? false}
      onClick={props.onPress}
    >
      <Icon name={props.icon} />
    </button>
  )
}
