import { useId } from "preact/hooks"
import { useText } from "../i18n/Reading.tsx"
import { Field, FieldError, type FieldProps } from "./Field.tsx"
import { UI_TEXTS } from "./texts.ts"

type TextProps = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly disabled?: boolean
  readonly readOnly?: boolean
  readonly maxLength?: number | undefined
  readonly placeholder?: string | undefined
  /** `ltr` for hashes, keys and addresses; what people write finds its own direction. */
  readonly dir?: "auto" | "ltr"
  readonly autocomplete?: string
}

/** One line of text. With `suggestions` the usual answers can be chosen, and any other can be written. */
export function TextField(props: TextProps & { readonly suggestions?: readonly string[] }) {
  const listId = useId()
  const { suggestions } = props
  return (
    <Field {...props}>
      {(control) => (
        <>
          <input
            {...control}
            class="control"
            type="text"
            list={suggestions === undefined ? undefined : listId}
            dir={props.dir ?? "auto"}
            value={props.value}
            maxLength={props.maxLength}
            placeholder={props.placeholder}
            autocomplete={props.autocomplete ?? "off"}
            disabled={props.disabled ?? false}
            readOnly={props.readOnly ?? false}
            onInput={(event) => props.onChange(event.currentTarget.value)}
          />
          {suggestions === undefined ? null : (
            <datalist id={listId}>
              {suggestions.map((each) => (
                <option key={each} value={each} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  )
}

/** Several lines of text. */
export function TextArea(
  props: TextProps & {
    readonly rows?: number
    /** The window in which it stands is opened to write in it. */
    readonly isStart?: boolean
  },
) {
  return (
    <Field {...props}>
      {(control) => (
        <textarea
          {...control}
          class="control"
          dir={props.dir ?? "auto"}
          rows={props.rows ?? 4}
          autofocus={props.isStart ?? false}
          value={props.value}
          maxLength={props.maxLength}
          placeholder={props.placeholder}
          disabled={props.disabled ?? false}
          readOnly={props.readOnly ?? false}
          onInput={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

export type Option<V extends string> = {
  readonly value: V
  readonly label: string
  readonly hint?: string | undefined
  readonly disabled?: boolean
}

/** One of several, closed. With `value` null nothing is chosen yet, and nothing is chosen for the reader. */
export function Select<V extends string>(
  props: FieldProps & {
    readonly value: V | null
    readonly options: readonly Option<V>[]
    readonly onChange: (value: V) => void
    readonly disabled?: boolean
    readonly placeholder?: string | undefined
  },
) {
  const t = useText(UI_TEXTS)
  return (
    <Field {...props}>
      {(control) => (
        <select
          {...control}
          class="control"
          disabled={props.disabled ?? false}
          value={props.value ?? ""}
          onChange={(event) => {
            const chosen = props.options.find(({ value }) => value === event.currentTarget.value)
            if (chosen !== undefined) props.onChange(chosen.value)
          }}
        >
          {props.value === null ? (
            // Where what was chosen is no longer offered nothing is selected, and the value does not change by this option.
            <option value="" disabled selected>
              {props.placeholder ?? t("choose")}
            </option>
          ) : null}
          {props.options.map(({ value, label, disabled = false }) => (
            <option key={value} value={value} disabled={disabled}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Yes or no. */
export function Checkbox(props: {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly hint?: string | undefined
  readonly error?: string | null | undefined
  readonly disabled?: boolean
}) {
  const id = useId()
  const error = props.error ?? null
  return (
    <div>
      <label class="choice">
        <input
          type="checkbox"
          checked={props.checked}
          disabled={props.disabled ?? false}
          aria-describedby={error === null ? undefined : id}
          aria-invalid={error === null ? undefined : "true"}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
        <span>{props.label}</span>
        {props.hint === undefined ? null : <span class="choice-hint">{props.hint}</span>}
      </label>
      <FieldError id={id} error={error} />
    </div>
  )
}

/** One of a few, all in sight. */
export function RadioGroup<V extends string>(props: {
  readonly legend: string
  readonly value: V | null
  readonly options: readonly Option<V>[]
  readonly onChange: (value: V) => void
  /** In one line where there is room. */
  readonly inRow?: boolean
  readonly error?: string | null | undefined
  readonly legendHidden?: boolean
  readonly required?: boolean
  /** The window in which it stands is opened to choose here. */
  readonly isStart?: boolean
}) {
  const t = useText(UI_TEXTS)
  const name = useId()
  const error = props.error ?? null
  const start = props.isStart === true ? (props.value ?? props.options[0]?.value) : null
  return (
    <fieldset class="group" aria-describedby={error === null ? undefined : `${name}-error`}>
      <legend class={props.legendHidden === true ? "visually-hidden" : "group-legend"}>
        {props.legend}
        {props.required === true ? <span class="field-mark"> ({t("required")})</span> : null}
      </legend>
      <div class={props.inRow === true ? "group-row" : ""}>
        {props.options.map(({ value, label, hint, disabled = false }) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={props.value === value}
              disabled={disabled}
              autofocus={value === start}
              onChange={() => props.onChange(value)}
            />
            <span>{label}</span>
            {hint === undefined ? null : <span class="choice-hint">{hint}</span>}
          </label>
        ))}
      </div>
      <FieldError id={`${name}-error`} error={error} />
    </fieldset>
  )
}
