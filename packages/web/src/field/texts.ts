import { defineTexts } from "../i18n/define-texts.ts"

/** What stands around the handover page. */
export const FIELD_SHELL_TEXTS = defineTexts({
  title: { en: "Handover", ar: "التسليم والتسلّم", prs: "تسلیم‌دهی", ps: "سپارل" },
  language: { en: "Language", ar: "اللغة", prs: "زبان", ps: "ژبه" },
  keeping: {
    en: "Storing this page on the phone …",
    ar: "جارٍ حفظ هذه الصفحة على الهاتف…",
    prs: "این صفحه در تلفون ذخیره می‌شود…",
    ps: "دا پاڼه په تلیفون کې ساتل کېږي…",
  },
  kept: {
    en: "This page opens without a signal.",
    ar: "تُفتح هذه الصفحة دون إشارة.",
    prs: "این صفحه بدون سیگنال باز می‌شود.",
    ps: "دا پاڼه له سیګنال پرته پرانیستل کېږي.",
  },
  unsupported: {
    en: "This browser cannot store the page. Keep it open, or use a newer browser.",
    ar: "لا يستطيع هذا المتصفّح حفظ الصفحة. أبقوها مفتوحة أو استعملوا متصفّحاً أحدث.",
    prs: "این مرورگر نمی‌تواند صفحه را ذخیره کند. آن را باز نگه دارید یا مرورگر تازه‌تری به کار ببرید.",
    ps: "دا براوزر پاڼه نه شي ساتلی. پرانیستې یې وساتئ، یا نوی براوزر وکاروئ.",
  },
})
