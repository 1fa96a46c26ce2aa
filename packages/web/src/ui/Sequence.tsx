import type { ComponentChildren } from "preact"
import { useEffect, useRef } from "preact/hooks"
import { useFormat, useText } from "../i18n/Reading.tsx"
import { Icon } from "./Icon.tsx"
import { Status, type StatusKind } from "./Status.tsx"
import { UI_TEXTS } from "./texts.ts"
import "./sequence.css"

/** What happened, in order, along a line. */
export function Timeline(props: {
  readonly label: string
  readonly items: readonly {
    readonly id: string
    /** When, already in the reader's language. */
    readonly when: ComponentChildren
    readonly title: ComponentChildren
    readonly body?: ComponentChildren
    readonly kind?: StatusKind
  }[]
}) {
  return (
    <ol class="timeline" aria-label={props.label}>
      {props.items.map(({ id, when, title, body, kind = "neutral" }) => (
        <li key={id} class={`timeline-item timeline-${kind}`}>
          <div class="timeline-when">{when}</div>
          <div class="timeline-title">
            <Status kind={kind}>{title}</Status>
          </div>
          {body === undefined ? null : <div class="timeline-body">{body}</div>}
        </li>
      ))}
    </ol>
  )
}

/**
 * The steps of a work and the one under way; null where all are done. Where `onSelect` is given, a step that is done can be gone back
 * to, and the next one has the focus when it comes: a key that is pressed twice does nothing in what was not seen yet.
 */
export function Stepper<Id extends string>(props: {
  readonly label: string
  readonly steps: readonly { readonly id: Id; readonly label: string }[]
  readonly current: Id | null
  readonly onSelect?: ((id: Id) => void) | undefined
}) {
  const t = useText(UI_TEXTS)
  const format = useFormat()
  const at = props.current === null ? props.steps.length : props.steps.findIndex(({ id }) => id === props.current)
  const list = useRef<HTMLOListElement>(null)
  const shown = useRef(props.current)
  useEffect(() => {
    if (shown.current === props.current) return
    shown.current = props.current
    list.current?.querySelector<HTMLElement>("[aria-current] > [tabindex]")?.focus()
  }, [props.current])
  return (
    <ol class="stepper" aria-label={props.label} ref={list}>
      {props.steps.map(({ id, label }, index) => {
        const state = index < at ? "done" : index === at ? "current" : "ahead"
        const words = (
          <>
            <span class="step-mark" aria-hidden="true">
              {state === "done" ? <Icon name="check" /> : format.number(index + 1)}
            </span>
            <span>
              {label}
              <span class="visually-hidden"> ({t(state)})</span>
            </span>
          </>
        )
        return (
          <li key={id} class={`step step-${state}`} aria-current={state === "current" ? "step" : undefined}>
            {state === "done" && props.onSelect !== undefined ? (
              <button type="button" class="step-button" onClick={() => props.onSelect?.(id)}>
                {words}
              </button>
            ) : (
              <span class="step-button" tabIndex={state === "current" && props.onSelect !== undefined ? -1 : undefined}>
                {words}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
