import type { Modality } from "../agreement/acts.ts"
import type { Mandate } from "../process/acts.ts"
import type { CompartmentKind } from "../process/compartments.ts"
import type { DelegationKind } from "../shared/ids.ts"
import type { Words } from "../shared/language.ts"

/** The compartments, named by who reads them. */
export const COMPARTMENT_WORDS = {
  joint: {
    en: "The joint space: every delegation",
    ar: "المجال المشترك: جميع الوفود",
    prs: "فضای مشترک: همهٔ هیئت‌ها",
    ps: "ګډ چاپېریال: ټول پلاوي",
  },
  public: { en: "The public", ar: "الجمهور", prs: "عموم مردم", ps: "عامه خلک" },
  exec: {
    en: "Places, routes and times: the parties, the facilitators and the neutral intermediary",
    ar: "الأماكن والطرق والأوقات: الطرفان والميسِّرون والوسيط المحايد",
    prs: "محل‌ها، راه‌ها و زمان‌ها: طرف‌ها، تسهیل‌کنندگان و واسطهٔ بی‌طرف",
    ps: "ځایونه، لارې او وختونه: لوري، اسانتیا برابروونکي او بې طرفه منځګړی",
  },
  persons: {
    en: "Persons by number, without names: the parties and the neutral intermediary",
    ar: "الأشخاص بأرقامهم دون أسماء: الطرفان والوسيط المحايد",
    prs: "اشخاص با شماره و بدون نام: طرف‌ها و واسطهٔ بی‌طرف",
    ps: "کسان په شمېره، بې له نومونو: لوري او بې طرفه منځګړی",
  },
  names: {
    en: "Names, sealed: the parties and the neutral intermediary",
    ar: "الأسماء مختومة: الطرفان والوسيط المحايد",
    prs: "نام‌ها، مهرشده: طرف‌ها و واسطهٔ بی‌طرف",
    ps: "نومونه، مهر شوي: لوري او بې طرفه منځګړی",
  },
  facilitators: {
    en: "The facilitators alone",
    ar: "الميسِّرون وحدهم",
    prs: "تنها تسهیل‌کنندگان",
    ps: "یوازې اسانتیا برابروونکي",
  },
  neutral: {
    en: "The neutral intermediary alone",
    ar: "الوسيط المحايد وحده",
    prs: "تنها واسطهٔ بی‌طرف",
    ps: "یوازې بې طرفه منځګړی",
  },
  own: { en: "Your own delegation alone", ar: "وفدكم وحده", prs: "تنها هیئت خود شما", ps: "یوازې ستاسو خپل پلاوی" },
  caucus: {
    en: "A caucus: one party with the facilitators",
    ar: "مشاورات خاصة: طرف واحد مع الميسِّرين",
    prs: "مشورهٔ جداگانه: یک طرف با تسهیل‌کنندگان",
    ps: "جلا مشوره: یو لوری له اسانتیا برابروونکو سره",
  },
} as const satisfies Record<CompartmentKind, Words>

/** What a delegation is in the process. */
export const DELEGATION_KIND_WORDS = {
  party: { en: "Party", ar: "طرف", prs: "طرف", ps: "لوری" },
  facilitator: { en: "Facilitator", ar: "ميسِّر", prs: "تسهیل‌کننده", ps: "اسانتیا برابروونکی" },
  neutral: { en: "Neutral intermediary", ar: "وسيط محايد", prs: "واسطهٔ بی‌طرف", ps: "بې طرفه منځګړی" },
  observer: { en: "Observer", ar: "مراقب", prs: "ناظر", ps: "څارونکی" },
  interpreter: { en: "Interpreters", ar: "المترجمون الشفويون", prs: "ترجمانان", ps: "شفاهي ژباړونکي" },
} as const satisfies Record<DelegationKind, Words>

/** What a mandate lets its bearer do in the delegation's name. */
export const MANDATE_WORDS = {
  ADMIT: { en: "Admit members", ar: "قبول الأعضاء", prs: "پذیرفتن اعضا", ps: "د غړو منل" },
  AGREE: {
    en: "Agree and initial",
    ar: "الموافقة والتوقيع بالأحرف الأولى",
    prs: "توافق و پاراف",
    ps: "هوکړه او لنډ لاسلیک",
  },
  LISTS: {
    en: "Deposit and answer lists",
    ar: "إيداع القوائم والإجابة عنها",
    prs: "سپردن و پاسخ فهرست‌ها",
    ps: "د نوملړونو سپارل او ځوابول",
  },
  RELEASE: {
    en: "Plan and give releases",
    ar: "التخطيط للإفراج وتنفيذه",
    prs: "برنامه‌ریزی و اجرای رهایی",
    ps: "د خوشې کولو پلان او ترسره کول",
  },
  RECEIVE: { en: "Sign receipts", ar: "توقيع محاضر الاستلام", prs: "امضای رسیدها", ps: "د رسیدونو لاسلیک" },
  PUBLISH: { en: "Issue statements", ar: "إصدار البيانات", prs: "نشر اعلامیه‌ها", ps: "د اعلامیو خپرول" },
  CLAIM: {
    en: "Make and answer claims",
    ar: "تقديم المطالبات والرد عليها",
    prs: "طرح ادعا و پاسخ به آن",
    ps: "د ادعا وړاندې کول او ځوابول",
  },
} as const satisfies Record<Mandate, Words>

/** How a number binds. */
export const MODALITY_WORDS = {
  exact: {
    en: "exactly {n}",
    ar: "{n} بالضبط",
    prs: "دقیقاً {n}",
    ps: "کټ مټ {n}",
  },
  ceiling: { en: "up to {n}", ar: "حتى {n}", prs: "تا {n}", ps: "تر {n} پورې" },
  floor: { en: "at least {n}", ar: "{n} على الأقل", prs: "دست‌کم {n}", ps: "لږ تر لږه {n}" },
  target: {
    en: "about {n}, as a goal",
    ar: "نحو {n} هدفاً",
    prs: "حدود {n} به عنوان هدف",
    ps: "شاوخوا {n} د هدف په توګه",
  },
} as const satisfies Record<Modality, Words>
