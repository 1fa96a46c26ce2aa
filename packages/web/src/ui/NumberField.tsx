import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/Reading.tsx"
import { Field, type FieldProps } from "./Field.tsx"
import { readNumber } from "./read-number.ts"
import { UI_TEXTS } from "./texts.ts"

/** A whole number, written in any of the three digit sets and shown in the reader's. */
export function NumberField(
  props: FieldProps & {
    readonly value: number | null
    /** Null while nothing, or no number, stands there. */
    readonly onChange: (value: number | null) => void
    readonly min?: number | undefined
    readonly max?: number | undefined
    readonly disabled?: boolean
  },
) {
  const t = useText(UI_TEXTS)
  const format = useFormat()
  const shown = props.value === null ? "" : format.number(props.value)
  // While one writes, what was written stands; on leaving it is rewritten as it was understood.
  const [draft, setDraft] = useState<string | null>(null)
  const reading = readNumber(draft ?? shown)
  const { min, max } = props
  const own =
    reading.kind === "wrong"
      ? t("notANumber")
      : reading.kind === "number" && min !== undefined && reading.n < min
        ? t("tooSmall", { least: min })
        : reading.kind === "number" && max !== undefined && reading.n > max
          ? t("tooLarge", { most: max })
          : null
  return (
    <Field {...props} error={props.error ?? own}>
      {(control) => (
        <input
          {...control}
          class="control control-number"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={draft ?? shown}
          disabled={props.disabled ?? false}
          onInput={(event) => {
            const text = event.currentTarget.value
            const read = readNumber(text)
            setDraft(text)
            props.onChange(read.kind === "number" ? read.n : null)
          }}
          onBlur={() => {
            if (reading.kind !== "wrong") setDraft(null)
          }}
        />
      )}
    </Field>
  )
}
