import { ENCODINGS, type Encoding } from "@wasit/domain/intake"
import { useText } from "../i18n/index.ts"
import { Select } from "../ui/index.ts"
import { INTAKE_TEXTS } from "./intake-texts.ts"
import type { LettersChoice } from "./use-reader.ts"

const SEPARATORS = [",", ";", "\t", "|"] as const
type Separator = (typeof SEPARATORS)[number]

/** How a text file was read, to be confirmed or said otherwise: its letters, and what stands between its cells. */
export function LettersStep(props: {
  readonly encoding: Encoding | null
  readonly separator: string | null
  readonly onChange: (choice: LettersChoice) => void
}) {
  const t = useText(INTAKE_TEXTS)
  const { encoding, separator } = props
  return (
    <div class="columns">
      <Select
        label={t("encoding")}
        hint={t("encodingHint")}
        value={encoding}
        options={ENCODINGS.map((value) => ({ value, label: value }))}
        onChange={(next) => props.onChange({ encoding: next, ...(separator === null ? {} : { separator }) })}
      />
      {separator === null ? null : (
        <Select<Separator>
          label={t("separator")}
          value={SEPARATORS.find((one) => one === separator) ?? null}
          options={SEPARATORS.map((value) => ({ value, label: t(SEPARATOR_TEXTS[value]) }))}
          onChange={(next) => props.onChange({ separator: next, ...(encoding === null ? {} : { encoding }) })}
        />
      )}
    </div>
  )
}

const SEPARATOR_TEXTS = {
  ",": "separatorComma",
  ";": "separatorSemicolon",
  "\t": "separatorTab",
  "|": "separatorBar",
} as const satisfies Record<Separator, string>
