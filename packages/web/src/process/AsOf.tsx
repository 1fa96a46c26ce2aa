import { useFormat, useText } from "../i18n/index.ts"
import { useProcess } from "../record/process-context.tsx"
import { UI_TEXTS } from "../ui/texts.ts"
import { SHARED_TEXTS } from "./shared-texts.ts"
import { zoneOf } from "./zone-of.ts"

/** As of which entry a page speaks. No number stands without it. */
export function AsOf() {
  const t = useText(UI_TEXTS)
  return <span>{t("asOf", { when: useAsOf() })}</span>
}

/** `entry 412, 22 March 2020`, for figures and pictures. */
export function useAsOf(): string {
  const t = useText(SHARED_TEXTS)
  const format = useFormat()
  const { view, state } = useProcess()
  const when = state.lastAt === null ? "—" : format.deadline(state.lastAt, zoneOf(state.process))
  return t("atEntry", { n: Math.max(0, view.verifiedTo - 1), when })
}
