import { defineTexts } from "../i18n/define-texts.ts"

/** The rooms of an exchange, in the order of the navigation. */
const SECTIONS = [
  "standing",
  "process",
  "agreement",
  "talks",
  "intake",
  "lists",
  "matching",
  "blind",
  "verification",
  "plan",
  "handover",
  "ledger",
  "statements",
  "record",
  "public",
] as const
export type Section = (typeof SECTIONS)[number]

/** The navigation's groups follow the life of an exchange. */
export const SECTION_GROUPS = [
  { key: "talks", sections: ["standing", "process", "agreement", "talks"] },
  { key: "lists", sections: ["intake", "lists", "matching", "blind", "verification"] },
  { key: "release", sections: ["plan", "handover", "ledger"] },
  { key: "word", sections: ["statements", "record", "public"] },
] as const satisfies readonly { readonly key: string; readonly sections: readonly Section[] }[]

/** Where a section of an exchange is; the public page is outside, for whoever has no chair. */
export function pathOf(section: Section, process: string): string {
  const id = encodeURIComponent(process)
  return section === "public" ? `/public/${id}` : `/p/${id}/${section}`
}

export const SECTION_TEXTS = defineTexts({
  standing: { en: "Standing", ar: "الموقف الراهن", prs: "وضعیت", ps: "اوسنی وضعیت" },
  process: { en: "Process and people", ar: "العملية والمشاركون", prs: "روند و اشخاص", ps: "بهیر او کسان" },
  agreement: {
    en: "Agreement and commitments",
    ar: "الاتفاق والالتزامات",
    prs: "توافق و تعهدات",
    ps: "هوکړه او ژمنې",
  },
  talks: { en: "Session and points", ar: "الجلسة والنقاط", prs: "نشست و نکته‌ها", ps: "غونډه او ټکي" },
  intake: { en: "Intake", ar: "إدخال القوائم", prs: "ورود فهرست", ps: "د نوملړ داخلول" },
  lists: { en: "List desk", ar: "مكتب القوائم", prs: "میز فهرست‌ها", ps: "د نوملړونو مېز" },
  matching: { en: "Match desk", ar: "مكتب المطابقة", prs: "میز تطبیق", ps: "د پرتلې مېز" },
  blind: { en: "Blind round", ar: "المطابقة المحجوبة", prs: "تطبیق پوشیده", ps: "پټه پرتله" },
  verification: { en: "Verification round", ar: "جولة التحقق", prs: "دور تثبیت هویت", ps: "د هویت د تثبیت پړاو" },
  plan: { en: "Plan", ar: "خطة الإفراج", prs: "پلان رهایی", ps: "د خوشې کولو پلان" },
  handover: { en: "Handover", ar: "التسليم والتسلّم", prs: "تسلیم‌دهی", ps: "سپارل" },
  ledger: { en: "Ledger", ar: "دفتر الأعداد", prs: "دفتر ارقام", ps: "د شمېرو دفتر" },
  statements: { en: "Statements", ar: "البيانات", prs: "اعلامیه‌ها", ps: "اعلامیې" },
  record: { en: "Record", ar: "السجل المشترك", prs: "سجل مشترک", ps: "ګډ سجل" },
  public: { en: "Public page", ar: "الصفحة العامة", prs: "صفحهٔ عمومی", ps: "عامه پاڼه" },
})

export const GROUP_TEXTS = defineTexts({
  talks: { en: "Talks", ar: "المحادثات", prs: "گفتگوها", ps: "خبرې" },
  lists: { en: "Lists", ar: "القوائم", prs: "فهرست‌ها", ps: "نوملړونه" },
  release: { en: "Release", ar: "الإفراج", prs: "رهایی", ps: "خوشې کول" },
  word: { en: "Proof and word", ar: "الإثبات والإعلان", prs: "اثبات و اعلام", ps: "ثبوت او اعلان" },
})
