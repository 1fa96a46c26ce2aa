import { defineTexts } from "../i18n/index.ts"

/** What a question to the record asks, in words. */
export const FIGURE_TEXTS = defineTexts({
  released: {
    en: "Released by {party}: {rule}",
    ar: "المُفرَج عنهم من {party}: {rule}",
    prs: "رهاشدگان از سوی {party}: {rule}",
    ps: "د {party} له خوا خوشې شوي: {rule}",
  },
  releasedIn: {
    en: "Released by {party} in tranche {n}: {rule}",
    ar: "المُفرَج عنهم من {party} في الدفعة {n}: {rule}",
    prs: "رهاشدگان از سوی {party} در مرحلهٔ {n}: {rule}",
    ps: "د {party} له خوا په {n} پړاو کې خوشې شوي: {rule}",
  },
  committed: {
    en: "People that {party} undertook to release",
    ar: "عدد الأشخاص الذين تعهّد {party} بالإفراج عنهم",
    prs: "اشخاصی که {party} رهایی‌شان را تعهد کرده است",
    ps: "هغه کسان چې {party} یې د خوشې کولو ژمنه کړې",
  },
  listed: {
    en: "Names on the list of {party}",
    ar: "الأسماء في قائمة {party}",
    prs: "نام‌های فهرست {party}",
    ps: "د {party} د نوملړ نومونه",
  },
  answered: {
    en: "Names of {party} that were answered",
    ar: "أسماء {party} التي وردت الإجابة عنها",
    prs: "نام‌های {party} که پاسخ داده شد",
    ps: "د {party} هغه نومونه چې ځواب شول",
  },
  answeredAs: {
    en: "Names of {party} answered as: {outcome}",
    ar: "أسماء {party} التي كانت الإجابة عنها: {outcome}",
    prs: "نام‌های {party} با پاسخ: {outcome}",
    ps: "د {party} نومونه چې ځواب یې دی: {outcome}",
  },
  onFinalList: {
    en: "People on the signed list, to be released by {party}",
    ar: "الأشخاص في القائمة الموقّعة الذين يُفرج عنهم {party}",
    prs: "اشخاص فهرست امضاشده که {party} رها می‌کند",
    ps: "د لاسلیک شوي نوملړ کسان چې {party} یې خوشې کوي",
  },
  ruleCommitted: {
    en: "The number in the commitment as recorded",
    ar: "العدد الوارد في الالتزام كما قُيّد",
    prs: "عدد مندرج در تعهد ثبت‌شده",
    ps: "په ثبت شوې ژمنه کې شمېره",
  },
  ruleListed: {
    en: "Rows of the sealed list as deposited",
    ar: "أسطر القائمة المختومة كما أُودعت",
    prs: "ردیف‌های فهرست مهرشده در زمان سپردن",
    ps: "د سپارل شوي مهر شوي نوملړ کرښې",
  },
  ruleAnswered: {
    en: "Rows with an answer, by the newest statement of the holder",
    ar: "الأسطر التي وردت عنها إجابة بحسب آخر إفادة للجهة الحاجزة",
    prs: "ردیف‌های پاسخ‌گرفته بر اساس آخرین جوابیهٔ نگه‌دارنده",
    ps: "ځواب شوې کرښې د ساتونکي د وروستي ځواب لیک له مخې",
  },
  ruleFinal: {
    en: "The list in force that both committees signed",
    ar: "القائمة السارية التي وقّعتها اللجنتان",
    prs: "فهرست نافذ که هر دو کمیته امضا کرده‌اند",
    ps: "نافذ نوملړ چې دواړو کمیټو لاسلیک کړی",
  },
  party: { en: "the party", ar: "الطرف", prs: "طرف", ps: "لوری" },
})
