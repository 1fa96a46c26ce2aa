import type { SealedList } from "@wasit/domain"
import { useText } from "../i18n/index.ts"
import { useNames } from "../process/use-names.ts"
import { ROUND_TEXTS } from "./round-texts.ts"

/** How a list is called: by its claimant, and by its number where it supplements another. */
export function useListLabel(): (list: SealedList) => string {
  const t = useText(ROUND_TEXTS)
  const names = useNames()
  return (list) => {
    const party = names.delegation(list.party)
    return list.supplements === null ? t("listOf", { party }) : t("supplementOf", { n: list.version, party })
  }
}
