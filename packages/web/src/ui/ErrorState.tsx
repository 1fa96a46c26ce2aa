import { useFormat, useText } from "../i18n/Reading.tsx"
import { Button } from "./Button.tsx"
import { Callout } from "./Callout.tsx"
import { UI_TEXTS } from "./texts.ts"

/** A refusal as the domain returns it: a code and its facts. */
export type ShownRefusal = { readonly code: string } & Readonly<Record<string, unknown>>

/** Why an act was refused, and what to do; nothing where there is no refusal. Read out when it appears. */
export function RefusalNote({
  refusal,
  title,
}: {
  readonly refusal: ShownRefusal | null
  /** Where it was no act: what was not done. */
  readonly title?: string | undefined
}) {
  const t = useText(UI_TEXTS)
  const format = useFormat()
  return (
    <div role="alert">
      {refusal === null ? null : (
        <Callout tone="bad" title={title ?? t(titleOf(refusal))}>
          {format.refusal(refusal)}
        </Callout>
      )}
    </div>
  )
}

/** Without a connection nobody has refused anything. */
const titleOf = ({ code }: ShownRefusal) => (code === "offline" ? "notSent" : "refused")

/** In the place of a page or a part that could not be shown. */
export function ErrorState(props: {
  readonly refusal?: ShownRefusal | null
  /** Instead of a refusal: a sentence of the page's own. */
  readonly message?: string | undefined
  /** Where no act was refused: what cannot be shown. */
  readonly title?: string
  readonly onRetry?: (() => void) | undefined
}) {
  const t = useText(UI_TEXTS)
  const format = useFormat()
  const refusal = props.refusal ?? null
  const message = refusal === null ? (props.message ?? t("failedWhat")) : format.refusal(refusal)
  return (
    <Callout
      tone="bad"
      title={props.title ?? t(refusal === null ? "failed" : titleOf(refusal))}
      action={props.onRetry === undefined ? null : <Button onPress={props.onRetry}>{t("tryAgain")}</Button>}
    >
      {message}
    </Callout>
  )
}
