import type { Words } from "@wasit/domain/words"

/** The frame of every help text. */
export const HELP_WORDS = {
  usage: { en: "Usage:", ar: "الاستعمال:", prs: "کاربرد:", ps: "کارونه:" },
  arguments: { en: "Arguments:", ar: "المعطيات:", prs: "ورودی‌ها:", ps: "ورکړې:" },
  options: { en: "Options:", ar: "الخيارات:", prs: "گزینه‌ها:", ps: "انتخابونه:" },
  commands: { en: "Verbs:", ar: "الأفعال:", prs: "فعل‌ها:", ps: "فعلونه:" },
  help: { en: "show this help", ar: "عرض هذه المساعدة", prs: "نمایش این راهنما", ps: "دا لارښود ښودل" },
  helpCommand: {
    en: "show the help of a verb",
    ar: "عرض مساعدة أحد الأفعال",
    prs: "نمایش راهنمای یک فعل",
    ps: "د یوه فعل لارښود ښودل",
  },
  version: { en: "show the version", ar: "عرض رقم الإصدار", prs: "نمایش نسخه", ps: "نسخه ښودل" },
} as const satisfies Readonly<Record<string, Words>>

/** What is wrong with the arguments of the command, and what to do. */
export const ARGUMENT_WORDS = {
  "verb-unknown": {
    en: "There is no verb “{verb}”. See: wasit{group} --help",
    ar: "لا فعل باسم «{verb}». انظروا: wasit{group} --help",
    prs: "فعلی به نام «{verb}» نیست. ببینید: wasit{group} --help",
    ps: "د «{verb}» فعل نشته. وګورئ: wasit{group} --help",
  },
  "option-unknown": {
    en: "There is no option {option}. See: wasit {verb} --help",
    ar: "لا خيار باسم {option}. انظروا: wasit {verb} --help",
    prs: "گزینه‌ای به نام {option} نیست. ببینید: wasit {verb} --help",
    ps: "د {option} انتخاب نشته. وګورئ: wasit {verb} --help",
  },
  "option-missing": {
    en: "{option} is needed, with its value. See: wasit {verb} --help",
    ar: "يلزم {option} مع قيمته. انظروا: wasit {verb} --help",
    prs: "{option} با مقدارش لازم است. ببینید: wasit {verb} --help",
    ps: "{option} له خپل ارزښت سره پکار دی. وګورئ: wasit {verb} --help",
  },
  "option-malformed": {
    en: "{option} does not take “{value}” but: {allowed}. See: wasit {verb} --help",
    ar: "{option} لا يقبل «{value}» بل: {allowed}. انظروا: wasit {verb} --help",
    prs: "{option} «{value}» را نمی‌پذیرد، بلکه: {allowed}. ببینید: wasit {verb} --help",
    ps: "{option} «{value}» نه مني، بلکې: {allowed}. وګورئ: wasit {verb} --help",
  },
  "options-apart": {
    en: "{one} and {other} do not go together: do one after the other.",
    ar: "لا يجتمع {one} و{other}: نفّذوا أحدهما بعد الآخر.",
    prs: "{one} و {other} با هم نمی‌آیند: یکی را پس از دیگری انجام دهید.",
    ps: "{one} او {other} یوځای نه راځي: یو د بل وروسته ترسره کړئ.",
  },
  "argument-missing": {
    en: "wasit {verb} needs “{argument}”. See: wasit {verb} --help",
    ar: "يحتاج wasit {verb} إلى «{argument}». انظروا: wasit {verb} --help",
    prs: "wasit {verb} به «{argument}» نیاز دارد. ببینید: wasit {verb} --help",
    ps: "wasit {verb} «{argument}» ته اړتیا لري. وګورئ: wasit {verb} --help",
  },
  "arguments-many": {
    en: "wasit {verb} does not take so many arguments. Put a name with spaces in quotes. See: wasit {verb} --help",
    ar: "لا يقبل wasit {verb} هذا العدد من المعطيات. ضعوا الاسم ذا الفراغات بين علامتي اقتباس. انظروا: wasit {verb} --help",
    prs: "wasit {verb} این همه ورودی نمی‌پذیرد. نامی را که فاصله دارد در گیومه بگذارید. ببینید: wasit {verb} --help",
    ps: "wasit {verb} دومره ورکړې نه مني. هغه نوم چې تشیال لري په لیندکو کې ولیکئ. وګورئ: wasit {verb} --help",
  },
} as const satisfies Readonly<Record<string, Words>>
