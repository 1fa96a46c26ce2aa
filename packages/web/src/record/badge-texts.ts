import { defineTexts } from "../i18n/index.ts"

export const BADGE_TEXTS = defineTexts({
  reading: { en: "Reading the record", ar: "قراءة السجل جارية", prs: "سجل خوانده می‌شود", ps: "سجل لوستل کېږي" },
  verified: {
    en: "Record verified to entry {n}",
    ar: "السجل متحقَّق منه حتى القيد {n}",
    prs: "سجل تا مدخل {n} تأیید شد",
    ps: "سجل تر {n} مدخل پورې تایید شو",
  },
  seen: {
    en: "seen to {n} by {parties}",
    ar: "اطّلع عليه حتى {n}: {parties}",
    prs: "دیده‌شده تا {n}: {parties}",
    ps: "تر {n} پورې لیدل شوی: {parties}",
  },
  alarm: {
    en: "Record does not verify at entry {n}",
    ar: "لا يصحّ السجل عند القيد {n}",
    prs: "سجل در مدخل {n} درست نیست",
    ps: "سجل په {n} مدخل کې سم نه دی",
  },
})
