import { defineTexts, useFormat, useText } from "../i18n/index.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"

const SOURCE_TEXTS = defineTexts({
  entry: { en: "entry {n}, {when}", ar: "القيد {n}، {when}", prs: "مدخل {n}، {when}", ps: "مدخل {n}، {when}" },
})

/** The place of the record a number was counted at, for figures and pictures that say "as of" themselves. */
export function useSource(): string {
  const t = useText(SOURCE_TEXTS)
  const format = useFormat()
  const { view, state } = useProcess()
  const when = state.lastAt === null ? "—" : format.deadline(state.lastAt, zoneOf(state.process))
  return t("entry", { n: Math.max(0, view.verifiedTo - 1), when })
}
