import type { ComponentChildren } from "preact"
import { useEffect, useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/Reading.tsx"
import { Button } from "./Button.tsx"
import { groupsOf } from "./groups.ts"
import { Icon } from "./Icon.tsx"
import { UI_TEXTS } from "./texts.ts"
import "./text.css"

/** A datum of a person's: a name, a place, a sentence. It cannot turn the line around it. */
export function Bdi({ children }: { readonly children: ComponentChildren }) {
  return <bdi>{children}</bdi>
}

/** Machine text: ids, keys, addresses. Always left to right. */
export function Mono({ children }: { readonly children: ComponentChildren }) {
  return (
    <bdi class="mono" dir="ltr">
      {children}
    </bdi>
  )
}

/** A hash in groups of four, with the whole of it for copying; `short` shows its first 16 characters. */
export function Hash({ value, short = false }: { readonly value: string; readonly short?: boolean }) {
  const groups = groupsOf(short ? value.slice(0, 16) : value)
  return (
    <bdi class="mono hash" dir="ltr" title={short ? value : undefined}>
      {groups.map((group, index) => (
        <span key={index}>{group}</span>
      ))}
      {short && value.length > 16 ? <span>…</span> : null}
    </bdi>
  )
}

/** Copies a text, and says so. */
export function CopyButton({ text, label }: { readonly text: string; readonly label?: string | undefined }) {
  const t = useText(UI_TEXTS)
  const [isDone, setDone] = useState(false)
  useEffect(() => {
    if (!isDone) return
    const timer = setTimeout(() => setDone(false), 2500)
    return () => clearTimeout(timer)
  }, [isDone])
  return (
    <span class="copy">
      <Button
        kind="quiet"
        icon={isDone ? "check" : "copy"}
        onPress={() => void navigator.clipboard.writeText(text).then(() => setDone(true))}
      >
        {label ?? t("copy")}
      </Button>
      <span class="visually-hidden" aria-live="polite">
        {isDone ? t("copied") : ""}
      </span>
    </span>
  )
}

/**
 * One number with what it counts, as of when, and by which rule. A count can be opened: give `href` where the reader may
 * see the list behind it.
 */
export function Figure(props: {
  readonly value: number | null
  readonly label: string
  /** `entry 412, 22 March 2020`, already in the reader's language. */
  readonly asOf: string
  readonly rule?: string | undefined
  readonly href?: string | undefined
  readonly of?: number | undefined
}) {
  const t = useText(UI_TEXTS)
  const format = useFormat()
  const number = props.value === null ? "—" : format.number(props.value)
  return (
    <div class="figure">
      <div class="figure-number">
        {props.href === undefined ? <span>{number}</span> : <a href={props.href}>{number}</a>}
        {props.of === undefined ? null : <span class="figure-of"> / {format.number(props.of)}</span>}
      </div>
      <div class="figure-label">{props.label}</div>
      <div class="figure-source">
        <Icon name="clock" />
        <span>{t("asOf", { when: props.asOf })}</span>
      </div>
      {props.rule === undefined ? null : (
        <div class="figure-source">
          <Icon name="scale" />
          <span>{t("rule", { rule: props.rule })}</span>
        </div>
      )}
    </div>
  )
}

/** Several figures beside one another, divided by thin rules. */
export function Figures({ children }: { readonly children: ComponentChildren }) {
  return <div class="figures">{children}</div>
}
