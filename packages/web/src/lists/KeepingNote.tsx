import { useText } from "../i18n/index.ts"
import { Button, Callout } from "../ui/index.ts"
import { isListCode, ListRefusal } from "./ListRefusal.tsx"
import { KEEPING_TEXTS, LIST_REFUSAL_TEXTS } from "./texts.ts"
import type { ShownList } from "./use-list.ts"
import "./lists.css"

/** Why an open list, or what was done last on it, is not on this device; stays in sight until it is. */
export function KeepingNote({ list: { list, refusal, isKept, keepAgain } }: { readonly list: ShownList }) {
  const t = useText(KEEPING_TEXTS)
  const refusals = useText(LIST_REFUSAL_TEXTS)
  if (isKept || refusal === null || list === null) return <ListRefusal refusal={refusal} />
  return (
    <div role="alert" class="keeping-note">
      <Callout tone="warn" title={t("unkept")} action={<Button onPress={keepAgain}>{t("keepAgain")}</Button>}>
        {isListCode(refusal.code) ? refusals(refusal.code) : null}
      </Callout>
    </div>
  )
}
