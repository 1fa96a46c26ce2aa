import { defineTexts } from "../i18n/index.ts"

/** The card of what was learned in a round. */
export const LEARNED_TEXTS = defineTexts({
  title: { en: "What was learned", ar: "ما عُلم", prs: "آنچه دانسته شد", ps: "څه چې معلوم شول" },
  lead: {
    en: "Drawn from the acts of this round as they stand in the record.",
    ar: "مستخلص من إجراءات هذه الجولة كما هي في السجل.",
    prs: "از اقدامات این دور، چنانکه در سجل است، گرفته شده.",
    ps: "د دې پړاو له اقدامونو اخیستل شوی، لکه چې په سجل کې دي.",
  },
  who: { en: "Who", ar: "من", prs: "چه کسی", ps: "څوک" },
  learned: { en: "Learned", ar: "علم", prs: "دانست", ps: "وپوهېد" },
  notLearned: { en: "Did not learn", ar: "لم يعلم", prs: "ندانست", ps: "ونه پوهېد" },
  tickets: {
    en: "the other party’s tickets, rounded up: {n}",
    ar: "عدد تذاكر الطرف الآخر، مقرَّباً إلى أعلى: {n}",
    prs: "تکت‌های طرف دیگر، گردشده به بالا: {n}",
    ps: "د بل لوري ټکټونه، پورته ګرد شوي: {n}",
  },
  bothTickets: {
    en: "tickets of both, rounded up: {claimed} and {held}",
    ar: "تذاكر الطرفين، مقرَّبة إلى أعلى: {claimed} و{held}",
    prs: "تکت‌های هر دو، گردشده به بالا: {claimed} و {held}",
    ps: "د دواړو ټکټونه، پورته ګرد شوي: {claimed} او {held}",
  },
  matches: {
    en: "rows on both lists: {n}",
    ar: "الأسطر في القائمتين: {n}",
    prs: "ردیف‌ها در هر دو فهرست: {n}",
    ps: "په دواړو نوملړونو کې کرښې: {n}",
  },
  whichRows: {
    en: "which {n} of its own rows they are",
    ar: "أي أسطره هي، وعددها {n}",
    prs: "اینکه کدام {n} ردیف خودش است",
    ps: "دا چې د ده کومې {n} کرښې دي",
  },
  shown: {
    en: "rows of the other party shown: {n}",
    ar: "أسطر الطرف الآخر التي أُظهرت: {n}",
    prs: "ردیف‌های نشان‌داده‌شدهٔ طرف دیگر: {n}",
    ps: "د بل لوري ښودل شوې کرښې: {n}",
  },
  graph: {
    en: "how many keys any two tickets share",
    ar: "عدد المفاتيح المشتركة بين كل تذكرتين",
    prs: "شمار کلیدهای مشترک هر دو تکت",
    ps: "د هرو دوو ټکټونو د ګډو کیلیو شمېر",
  },
  likeness: {
    en: "how alike the codes of any two rows are",
    ar: "مدى تشابه رمزي كل سطرين",
    prs: "میزان همانندی رمزهای هر دو ردیف",
    ps: "د هرو دوو کرښو د رمزونو ورته والی",
  },
  drawn: {
    en: "rows opened at the check, with their names: {n}",
    ar: "الأسطر المفتوحة عند التدقيق بأسمائها: {n}",
    prs: "ردیف‌های گشوده در بررسی با نام‌شان: {n}",
    ps: "په کتنه کې پرانیستل شوې کرښې له نومونو سره: {n}",
  },
  notMatches: {
    en: "how many rows match",
    ar: "عدد الأسطر المتطابقة",
    prs: "چند ردیف تطبیق می‌شود",
    ps: "څو کرښې برابرې دي",
  },
  notWhich: { en: "which rows they are", ar: "أي الأسطر هي", prs: "اینکه کدام ردیف‌ها است", ps: "دا چې کومې کرښې دي" },
  notOthers: {
    en: "any of the other party’s rows that did not match",
    ar: "أي سطر غير متطابق من أسطر الطرف الآخر",
    prs: "هیچ ردیف تطبیق‌نشدهٔ طرف دیگر",
    ps: "د بل لوري هېڅ نابرابره کرښه",
  },
  notKeys: {
    en: "by which keys a row matched",
    ar: "المفاتيح التي تطابق بها سطر",
    prs: "اینکه ردیف با کدام کلیدها تطبیق شد",
    ps: "دا چې کرښه په کومو کیلیو برابره شوه",
  },
  notNames: { en: "any other name", ar: "أي اسم آخر", prs: "هیچ نام دیگر", ps: "هېڅ بل نوم" },
  notKeyOfCodes: { en: "the key of the codes", ar: "مفتاح الرموز", prs: "کلید رمزها", ps: "د رمزونو کیلي" },
})
