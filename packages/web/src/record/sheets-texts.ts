import { defineTexts } from "../i18n/index.ts"

/** What a full check says of the sheets of closed sessions: the same as `wasit verify`. */
export const CHECKED_SHEETS_TEXTS = defineTexts({
  title: {
    en: "Sheets of closed sessions",
    ar: "صحائف الجلسات المختتمة",
    prs: "برگه‌های نشست‌های ختم‌شده",
    ps: "د پای ته رسېدلو غونډو پاڼې",
  },
  lead: {
    en: "Each sheet was computed here from the record, at the place of every signature and as it is now.",
    ar: "حُسبت كل صحيفة هنا من السجل، عند موضع كل توقيع وكما هي الآن.",
    prs: "هر برگه همین‌جا از سجل حساب شد، در جای هر امضا و چنان‌که اکنون هست.",
    ps: "هره پاڼه همدلته له سجله وشمېرل شوه، د هر لاسلیک په ځای کې او لکه اوس چې ده.",
  },
  asOf: { en: "as of entry {n}", ar: "حتى القيد {n}", prs: "تا مدخل {n}", ps: "تر {n} مدخل" },
  signed: {
    en: "The heads signed what the record gives: {delegations}",
    ar: "وقّع الرؤساء ما يعطيه السجل: {delegations}",
    prs: "رؤسا آنچه را سجل می‌دهد امضا کرده‌اند: {delegations}",
    ps: "مشرانو هغه لاسلیک کړي چې سجل یې ورکوي: {delegations}",
  },
  awaited: {
    en: "Not signed as it stands: {delegations}",
    ar: "لم تُوقَّع بصورتها هذه من: {delegations}",
    prs: "به این شکل امضا نشده: {delegations}",
    ps: "په دې بڼه نه ده لاسلیک شوې: {delegations}",
  },
  hidden: {
    en: "Entries that this sheet may rest on are sealed to others: this device may compute another one than the heads signed.",
    ar: "قيود قد تستند إليها هذه الصحيفة مختومة لغيركم: قد يحسب هذا الجهاز صحيفة غير التي وقّعها الرؤساء.",
    prs: "مدخل‌هایی که شاید این برگه بر آن‌ها استوار است برای دیگران مهر شده است: شاید این دستگاه برگه‌ای جز آنچه رؤسا امضا کردند حساب کند.",
    ps: "هغه مدخلونه چې ښایي دا پاڼه پرې ولاړه وي نورو ته مهر شوي: ښایي دا وسیله له هغې بله پاڼه وشمېري چې مشرانو لاسلیک کړې.",
  },
  differs: {
    en: "Entry {n}: {delegation} signed another sheet than the record gave then. Ask its head to look at the sheet and sign it anew.",
    ar: "القيد {n}: وقّع {delegation} صحيفة غير التي كان السجل يعطيها. اطلبوا من رئيسه أن ينظر في الصحيفة ويوقّعها من جديد.",
    prs: "مدخل {n}: {delegation} برگه‌ای جز آنچه سجل آن زمان می‌داد امضا کرد. از رئیس آن بخواهید برگه را ببیند و از نو امضا کند.",
    ps: "{n} مدخل: {delegation} بله پاڼه لاسلیک کړه، نه هغه چې سجل هغه وخت ورکوله. له مشر څخه یې وغواړئ چې پاڼه وګوري او له سره یې لاسلیک کړي.",
  },
  "changed-since": {
    en: "Entry {n}: {delegation} signed the sheet as it was then; later acts changed it.",
    ar: "القيد {n}: وقّع {delegation} الصحيفة كما كانت حينها؛ ثم غيّرتها إجراءات لاحقة.",
    prs: "مدخل {n}: {delegation} برگه را چنان‌که آن زمان بود امضا کرد؛ اقدام‌های بعدی آن را دگرگون کرد.",
    ps: "{n} مدخل: {delegation} پاڼه لکه هغه وخت چې وه لاسلیک کړه؛ وروسته اقدامونو بدله کړه.",
  },
  replaced: {
    en: "Entry {n}: {delegation} signed another sheet than the record gave, and has signed the right one since.",
    ar: "القيد {n}: وقّع {delegation} صحيفة غير التي يعطيها السجل، ثم وقّع الصحيحة.",
    prs: "مدخل {n}: {delegation} برگه‌ای جز آنچه سجل می‌دهد امضا کرد، و پس از آن برگهٔ درست را امضا کرده است.",
    ps: "{n} مدخل: {delegation} بله پاڼه لاسلیک کړه، نه هغه چې سجل یې ورکوي، او وروسته یې سمه لاسلیک کړې.",
  },
  refused: {
    en: "Entry {n}: the signature of {delegation} does not count, for the rules were against it.",
    ar: "القيد {n}: توقيع {delegation} لا يُعتدّ به لأن القواعد كانت ضده.",
    prs: "مدخل {n}: امضای {delegation} به حساب نمی‌آید، زیرا قواعد مخالف آن بود.",
    ps: "{n} مدخل: د {delegation} لاسلیک نه شمېرل کېږي، ځکه قواعد یې مخالف وو.",
  },
  untold: {
    en: "Entry {n}: the signature of {delegation} cannot be compared, for entries before it are sealed to others.",
    ar: "القيد {n}: لا يمكن مقارنة توقيع {delegation} لأن قيوداً قبله مختومة لغيركم.",
    prs: "مدخل {n}: امضای {delegation} را نمی‌توان سنجید، زیرا مدخل‌هایی پیش از آن برای دیگران مهر شده است.",
    ps: "{n} مدخل: د {delegation} لاسلیک نه شي پرتله کېدای، ځکه تر هغه مخکې مدخلونه نورو ته مهر شوي.",
  },
})
