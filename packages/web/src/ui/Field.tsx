import type { ComponentChildren, VNode } from "preact"
import { useId } from "preact/hooks"
import { useText } from "../i18n/Reading.tsx"
import { UI_TEXTS } from "./texts.ts"
import "./field.css"

/** What every field shares. */
export type FieldProps = {
  readonly label: string
  /** Why it is asked, or its form; stays visible while one writes. */
  readonly hint?: ComponentChildren
  /** What is wrong and what to do; null when nothing is. */
  readonly error?: string | null | undefined
  readonly required?: boolean | undefined
  /** The label is read out but not shown: for fields in a row of a table. */
  readonly labelHidden?: boolean | undefined
}

/** What the control inside a field must carry. */
export type ControlProps = {
  readonly id: string
  readonly "aria-describedby": string | undefined
  readonly "aria-invalid": "true" | undefined
  readonly required: boolean
}

/** A labelled control with its hint and its error, joined for those who do not see them. */
export function Field(props: FieldProps & { readonly children: (control: ControlProps) => VNode }) {
  const t = useText(UI_TEXTS)
  const id = useId()
  const error = props.error ?? null
  const hasHint = props.hint !== undefined && props.hint !== null
  const described = [hasHint ? `${id}-hint` : "", error === null ? "" : `${id}-error`].filter((part) => part !== "")
  const required = props.required ?? false
  return (
    <div class={error === null ? "field" : "field field-wrong"}>
      <label class={props.labelHidden === true ? "visually-hidden" : "field-label"} for={id}>
        {props.label}
        {required ? <span class="field-mark"> ({t("required")})</span> : null}
      </label>
      {hasHint ? (
        <div class="field-hint" id={`${id}-hint`}>
          {props.hint}
        </div>
      ) : null}
      {props.children({
        id,
        "aria-describedby": described.length === 0 ? undefined : described.join(" "),
        "aria-invalid": error === null ? undefined : "true",
        required,
      })}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}

/** The sentence under a field that is wrong. */
export function FieldError({ id, error }: { readonly id: string; readonly error: string | null }) {
  return error === null ? null : (
    <p class="field-error" id={id}>
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 3.5l7.5 13h-15zM10 8.5v3.5M10 14.2v.2" />
      </svg>
      <span>{error}</span>
    </p>
  )
}
