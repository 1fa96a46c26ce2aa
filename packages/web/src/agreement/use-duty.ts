import type { Commitment, Wording } from "@wasit/domain"
import { MODALITY_WORDS } from "@wasit/domain/words"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { wordingIn } from "../process/wording.ts"
import { AGREEMENT_TEXTS } from "./agreement-texts.ts"

/** How a duty is named in a line: `Release of persons: up to 5,000`. */
export function useDuty() {
  const t = useText(AGREEMENT_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const words = (wording: Wording): string => wordingIn(wording, language)
  return (duty: Commitment["duty"]): string =>
    duty.kind === "release"
      ? t("release", { n: format.say(MODALITY_WORDS[duty.modality], { n: duty.count }) })
      : words(duty.text)
}
