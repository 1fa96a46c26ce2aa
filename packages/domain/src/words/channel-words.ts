import type { Words } from "../shared/language.ts"
import type { ChannelLanguage } from "../talks/room/languages.ts"

/** The languages a channel of interpretation may carry, as each of our four calls them. */
export const CHANNEL_LANGUAGE_WORDS = {
  ar: { en: "Arabic", ar: "العربية", prs: "عربی", ps: "عربي" },
  prs: { en: "Dari", ar: "الدرية", prs: "دری", ps: "دري" },
  ps: { en: "Pashto", ar: "البشتوية", prs: "پشتو", ps: "پښتو" },
  en: { en: "English", ar: "الإنجليزية", prs: "انگلیسی", ps: "انګلیسي" },
  fr: { en: "French", ar: "الفرنسية", prs: "فرانسوی", ps: "فرانسوي" },
  ur: { en: "Urdu", ar: "الأردية", prs: "اردو", ps: "اردو" },
  uz: { en: "Uzbek", ar: "الأوزبكية", prs: "ازبیکی", ps: "ازبېکي" },
  tr: { en: "Turkish", ar: "التركية", prs: "ترکی", ps: "ترکي" },
  fa: { en: "Persian (Iran)", ar: "الفارسية (إيران)", prs: "فارسی (ایران)", ps: "فارسي (ایران)" },
  ru: { en: "Russian", ar: "الروسية", prs: "روسی", ps: "روسي" },
  es: { en: "Spanish", ar: "الإسبانية", prs: "هسپانوی", ps: "هسپانوي" },
  zh: { en: "Chinese", ar: "الصينية", prs: "چینی", ps: "چیني" },
} as const satisfies Record<ChannelLanguage, Words>
