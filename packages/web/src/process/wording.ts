import type { Language, Wording } from "@wasit/domain"

const FALLBACK: Readonly<Record<Language, readonly Language[]>> = {
  ar: ["ar", "en", "prs", "ps"],
  prs: ["prs", "ps", "ar", "en"],
  ps: ["ps", "prs", "ar", "en"],
  en: ["en", "ar", "prs", "ps"],
}

/** A text in the reader's language, or in the nearest one in which it was written. */
export function wordingIn(wording: Wording, language: Language): string {
  for (const each of FALLBACK[language]) {
    const text = wording[each]
    if (text !== undefined) return text
  }
  return ""
}
