import type { MemberRole } from "../process/acts.ts"
import type { Words } from "../shared/language.ts"

/** The roles people and bodies have in an exchange. A role is a title; what its bearer may do is in the mandate. */
export const ROLE_WORDS = {
  PARTY: { en: "Party", ar: "الطرف", prs: "طرف", ps: "لوری" },
  PRINCIPAL: { en: "Principal", ar: "صاحب القرار", prs: "مقام تصمیم‌گیرنده", ps: "پرېکړه کوونکی مقام" },
  HEAD_OF_DELEGATION: { en: "Head of delegation", ar: "رئيس الوفد", prs: "رئیس هیئت", ps: "د پلاوي مشر" },
  DELEGATE: { en: "Delegate", ar: "عضو الوفد", prs: "عضو هیئت", ps: "د پلاوي غړی" },
  TECHNICAL_TEAM: { en: "Technical team", ar: "الفريق الفني", prs: "تیم تخنیکی", ps: "تخنیکي ټیم" },
  LIST_OFFICER: { en: "List officer", ar: "مسؤول القوائم", prs: "مسئول فهرست‌ها", ps: "د نوملړونو مسوول" },
  DETAINING_AUTHORITY: {
    en: "Detaining authority",
    ar: "السلطة الحاجزة",
    prs: "مرجع بازداشت‌کننده",
    ps: "توقیفوونکې اداره",
  },
  VETTING_BODY: { en: "Vetting body", ar: "جهة التدقيق", prs: "مرجع بررسی", ps: "د ارزونې اداره" },
  FACILITATOR: { en: "Facilitator", ar: "الميسِّر", prs: "تسهیل‌کننده", ps: "اسانتیا برابروونکی" },
  CO_CHAIR: { en: "Co-chair", ar: "الرئيس المشارك", prs: "رئیس مشترک", ps: "ګډ رییس" },
  NEUTRAL_INTERMEDIARY: { en: "Neutral intermediary", ar: "الوسيط المحايد", prs: "واسطهٔ بی‌طرف", ps: "بې طرفه منځګړی" },
  FIELD_OFFICER: { en: "Field officer (neutral)", ar: "المندوب الميداني", prs: "نمایندهٔ ساحوی", ps: "ساحوي استازی" },
  GUARANTOR: { en: "Guarantor", ar: "الضامن", prs: "ضامن", ps: "تضمینوونکی" },
  HOST_STATE: { en: "Host state", ar: "الدولة المضيفة", prs: "کشور میزبان", ps: "کوربه هېواد" },
  OBJECTING_STATE: {
    en: "Objecting third state",
    ar: "الدولة الثالثة المعترضة",
    prs: "کشور ثالث معترض",
    ps: "اعتراض کوونکی درېیم هېواد",
  },
  JOINT_COMMITTEE: { en: "Joint committee", ar: "اللجنة المشتركة", prs: "کمیتهٔ مشترک", ps: "ګډه کمېټه" },
  FIELD_COMMITTEE: { en: "Field committee", ar: "اللجنة الميدانية", prs: "کمیتهٔ ساحوی", ps: "ساحوي کمېټه" },
  REMAINS_SUBCOMMITTEE: {
    en: "Sub-committee on bodies and human remains",
    ar: "اللجنة الفرعية المعنية بالجثامين والرفات",
    prs: "کمیتهٔ فرعی اجساد و بقایای انسانی",
    ps: "د جسدونو او انساني پاتې شونو فرعي کمېټه",
  },
  MISSING_SUBCOMMITTEE: {
    en: "Sub-committee on the missing",
    ar: "اللجنة الفرعية المعنية بالمفقودين",
    prs: "کمیتهٔ فرعی مفقودین",
    ps: "د ورک شویو کسانو فرعي کمېټه",
  },
  OBSERVER: { en: "Observer", ar: "المراقب", prs: "ناظر", ps: "څارونکی" },
  WITNESS: { en: "Witness", ar: "الشاهد", prs: "شاهد", ps: "شاهد" },
  DEPOSITARY: { en: "Depositary", ar: "جهة الإيداع", prs: "امانت‌دار اسناد", ps: "د سندونو امانت ساتونکی" },
  INTERPRETER: { en: "Interpreter", ar: "المترجم الشفوي", prs: "ترجمان", ps: "شفاهي ژباړن" },
  NOTE_TAKER: { en: "Note-taker", ar: "محرّر المحضر", prs: "یادداشت‌بردار", ps: "یادښت اخیستونکی" },
  SPOKESPERSON: { en: "Spokesperson", ar: "المتحدث الرسمي", prs: "سخنگو", ps: "ویاند" },
  RELEASING_OFFICER: { en: "Releasing officer", ar: "مسؤول التسليم", prs: "مسئول تسلیم‌دهی", ps: "د سپارلو مسوول" },
  RECEIVING_OFFICER: {
    en: "Receiving officer",
    ar: "مسؤول الاستلام",
    prs: "مسئول تسلیم‌گیری",
    ps: "د ترلاسه کولو مسوول",
  },
  CARRIER: { en: "Carrier", ar: "جهة النقل", prs: "انتقال‌دهنده", ps: "لېږدوونکی" },
  FAMILY_LIAISON: {
    en: "Family liaison",
    ar: "مسؤول التواصل مع العائلات",
    prs: "مسئول ارتباط با خانواده‌ها",
    ps: "له کورنیو سره د اړیکو مسوول",
  },
  PUBLIC: { en: "Public", ar: "الجمهور", prs: "عموم مردم", ps: "عامه خلک" },
} as const satisfies Record<MemberRole, Words> & Readonly<Record<string, Words>>
export type RoleCode = keyof typeof ROLE_WORDS
