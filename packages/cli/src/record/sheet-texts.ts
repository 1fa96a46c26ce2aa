import type { Words } from "@wasit/domain/words"

/** What a check says of the sheets of closed sittings and of the signatures under them. */
export const SHEET_WORDS = {
  signed: {
    en: "sheet of the session {session}, as of entry {position}: signed by the heads of {names}",
    ar: "صحيفة الجلسة {session}، كما هي عند القيد {position}: وقّعها رؤساء {names}",
    prs: "برگهٔ نشست {session}، تا مدخل {position}: رئیسان {names} آن را امضا کرده‌اند",
    ps: "د غونډې پاڼه {session}، تر {position} مدخل: د {names} مشرانو لاسلیک کړې",
  },
  awaited: {
    en: "sheet of the session {session}, as of entry {position}: not signed as it stands by the heads of {names}",
    ar: "صحيفة الجلسة {session}، كما هي عند القيد {position}: لم يوقّعها بصورتها هذه رؤساء {names}",
    prs: "برگهٔ نشست {session}، تا مدخل {position}: رئیسان {names} آن را به این شکل امضا نکرده‌اند",
    ps: "د غونډې پاڼه {session}، تر {position} مدخل: د {names} مشرانو په دې بڼه نه ده لاسلیک کړې",
  },
  hidden: {
    en: "sheet of the session {session}: entries that it may rest on are hidden from you, so that you may compute another sheet than the heads signed",
    ar: "صحيفة الجلسة {session}: حُجبت عنكم قيود قد تستند إليها، فقد تحسبون صحيفة غير التي وقّعها الرؤساء",
    prs: "برگهٔ نشست {session}: مدخل‌هایی که شاید بر آن‌ها استوار است از شما پوشیده است؛ پس شاید برگه‌ای جز آنچه رئیسان امضا کردند حساب کنید",
    ps: "د غونډې پاڼه {session}: هغه مدخلونه چې ښایي پرې ولاړه وي له تاسو پټ دي، نو ښایي له هغې پاڼې بله وشمېرئ چې مشرانو لاسلیک کړې",
  },
  "changed-since": {
    en: "{actor} signed at entry {index} the sheet of {session} as it was then; later acts changed it",
    ar: "وقّع {actor} عند القيد {index} صحيفة {session} كما كانت حينها؛ ثم غيّرتها إجراءات لاحقة",
    prs: "{actor} در مدخل {index} برگهٔ {session} را چنان‌که آن زمان بود امضا کرد؛ اقدام‌های بعدی آن را دگرگون کرد",
    ps: "{actor} په {index} مدخل کې د {session} پاڼه لکه هغه وخت چې وه لاسلیک کړه؛ وروسته اقدامونو بدله کړه",
  },
  replaced: {
    en: "{actor} signed at entry {index} another sheet of {session} than the record gave; the delegation has signed the right one since",
    ar: "وقّع {actor} عند القيد {index} صحيفة لـ{session} غير التي يعطيها السجل؛ ثم وقّع وفده الصحيحة",
    prs: "{actor} در مدخل {index} برگه‌ای از {session} جز آنچه سجل می‌دهد امضا کرد؛ هیئت او پس از آن برگهٔ درست را امضا کرده است",
    ps: "{actor} په {index} مدخل کې د {session} بله پاڼه لاسلیک کړه، نه هغه چې سجل یې ورکوي؛ پلاوي یې وروسته سمه لاسلیک کړې",
  },
  refused: {
    en: "the signature of {actor} at entry {index} under the sheet of {session} does not count: the rules were against it",
    ar: "توقيع {actor} عند القيد {index} على صحيفة {session} لا يُعتدّ به: كانت القواعد ضده",
    prs: "امضای {actor} در مدخل {index} زیر برگهٔ {session} به حساب نمی‌آید: قواعد مخالف آن بود",
    ps: "په {index} مدخل کې د {session} تر پاڼې لاندې د {actor} لاسلیک نه شمېرل کېږي: قواعد یې مخالف وو",
  },
  untold: {
    en: "the signature of {actor} at entry {index} under the sheet of {session} cannot be held against it: entries before it are hidden from you",
    ar: "لا يمكن مقارنة توقيع {actor} عند القيد {index} بصحيفة {session}: قيود قبله محجوبة عنكم",
    prs: "امضای {actor} در مدخل {index} را نمی‌توان با برگهٔ {session} سنجید: مدخل‌هایی پیش از آن از شما پوشیده است",
    ps: "په {index} مدخل کې د {actor} لاسلیک د {session} له پاڼې سره نه شي پرتله کېدای: تر هغه مخکې مدخلونه له تاسو پټ دي",
  },
} as const satisfies Readonly<Record<string, Words>>
