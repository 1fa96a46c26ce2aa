import { useFormat, useText } from "../i18n/index.ts"
import { Callout, RefusalNote, type ShownRefusal } from "../ui/index.ts"
import { LIST_REFUSAL_TEXTS } from "./texts.ts"

/** A refusal of the record, or one that was found out on this device. */
export function ListRefusal({
  refusal,
  title,
}: {
  readonly refusal: ShownRefusal | null
  /** Where no act was refused: what was not done. */
  readonly title?: string
}) {
  const t = useText(LIST_REFUSAL_TEXTS)
  const format = useFormat()
  if (refusal === null || !isListCode(refusal.code)) return <RefusalNote refusal={refusal} title={title} />
  return (
    <div role="alert">
      <Callout tone="bad" title={title}>
        {t(refusal.code)} {typeof refusal.found === "number" ? format.number(refusal.found) : null}
      </Callout>
    </div>
  )
}

/** Was it found out on this device? */
export const isListCode = (code: string): code is keyof typeof LIST_REFUSAL_TEXTS =>
  Object.hasOwn(LIST_REFUSAL_TEXTS, code)
