import type { ComponentChildren } from "preact"
import { Icon, type IconName } from "./Icon.tsx"
import "./callout.css"

export type Tone = "info" | "done" | "warn" | "bad"
const SIGN = { info: "info", done: "check", warn: "warning", bad: "warning" } as const satisfies Record<Tone, IconName>

/** A remark beside the flow: with a rule, a sign and words, not colour alone. */
export function Callout(props: {
  readonly tone?: Tone
  readonly title?: ComponentChildren
  readonly children?: ComponentChildren
  readonly action?: ComponentChildren
}) {
  const tone = props.tone ?? "info"
  return (
    <div class={`callout callout-${tone}`}>
      <Icon name={SIGN[tone]} />
      <div class="callout-words">
        {props.title === undefined ? null : <p class="callout-title">{props.title}</p>}
        {props.children === undefined ? null : <div>{props.children}</div>}
        {props.action === undefined || props.action === null ? null : <div class="callout-action">{props.action}</div>}
      </div>
    </div>
  )
}
