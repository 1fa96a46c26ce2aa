import type { Words } from "../shared/language.ts"
import type { BlindAct } from "./act-bodies.ts"

/** The acts of blind rounds. How a sentence is built: see `ACT_WORDS`. */
export const BLIND_ACT_WORDS = {
  "register-sealed/1": {
    en: "{who} sealed its register for blind rounds, filled up to {rows} rows",
    ar: "{who}: ختم السجل من أجل جولات المطابقة المحجوبة، مستكملاً إلى {rows} من الأسطر",
    prs: "{who}: دفتر ثبت برای دورهای تطبیق پوشیده مهر شد، تا {rows} ردیف پُر شده",
    ps: "{who}: د ثبت دفتر د پټې پرتلې د پړاوونو لپاره مهر شو، تر {rows} کرښو پورې ډک شوی",
  },
  "matching-proposed/1": {
    en: "{who} proposed {method, select, open {to match a list openly} other {to match a list blind}}",
    ar: "{who}: اقتراح {method, select, open {مطابقة قائمة مكشوفة} other {مطابقة قائمة محجوبة}}",
    prs: "{who}: {method, select, open {تطبیق آشکار یک فهرست} other {تطبیق پوشیدهٔ یک فهرست}} پیشنهاد شد",
    ps: "{who}: د یوه نوملړ {method, select, open {ښکاره پرتله} other {پټه پرتله}} وړاندیز شوه",
  },
  "blind-bound/1": {
    en: "{who} bound itself for a blind round, before anything was sent",
    ar: "{who}: الالتزام المسبق لجولة مطابقة محجوبة قبل إرسال أي شيء",
    prs: "{who}: پیش از فرستادن هر چیز، پابندی برای یک دور تطبیق پوشیده ثبت شد",
    ps: "{who}: د هر څه تر لېږلو مخکې، د پټې پرتلې پړاو ته ژمنه ثبت شوه",
  },
  "blind-asked/1": {
    en: "{who} sent masked values for a blind round: {elements}",
    ar: "{who}: إرسال قيم محجوبة لجولة مطابقة: {elements}",
    prs: "{who}: مقدارهای پوشیده برای یک دور تطبیق فرستاده شد: {elements}",
    ps: "{who}: د پرتلې پړاو ته پټ مقدارونه ولېږل شول: {elements}",
  },
  "blind-answered/1": {
    en: "{who} answered masked values of a blind round: {elements}",
    ar: "{who}: الرد على قيم محجوبة في جولة مطابقة: {elements}",
    prs: "{who}: به مقدارهای پوشیدهٔ یک دور تطبیق پاسخ داده شد: {elements}",
    ps: "{who}: د پرتلې د پړاو پټو مقدارونو ته ځواب ورکړل شو: {elements}",
  },
  "blind-secret-given/1": {
    en: "{who} gave the other party its half of the secret of a blind round",
    ar: "{who}: تسليم نصف سر جولة المطابقة المحجوبة إلى الطرف الآخر",
    prs: "{who}: نیمهٔ راز یک دور تطبیق پوشیده به طرف دیگر داده شد",
    ps: "{who}: د پټې پرتلې د پړاو د راز نیمه بل لوري ته ورکړل شوه",
  },
  "blind-deposited/1": {
    en: "{who} deposited its tickets of a blind round: {tickets}",
    ar: "{who}: إيداع تذاكر جولة مطابقة محجوبة: {tickets}",
    prs: "{who}: تکت‌های یک دور تطبیق پوشیده سپرده شد: {tickets}",
    ps: "{who}: د پټې پرتلې د پړاو ټکټونه وسپارل شول: {tickets}",
  },
  "blind-drawn/1": {
    en: "{who} drew tickets of a blind round for the check: {drawn}",
    ar: "{who}: سحب تذاكر من جولة مطابقة محجوبة للتدقيق: {drawn}",
    prs: "{who}: تکت‌های یک دور تطبیق پوشیده برای بررسی قرعه شد: {drawn}",
    ps: "{who}: د پټې پرتلې د پړاو ټکټونه د کتنې لپاره په پچه وټاکل شول: {drawn}",
  },
  "blind-audit-answered/1": {
    en: "{who} opened the drawn tickets to the facilitator: {tickets}",
    ar: "{who}: فتح التذاكر المسحوبة للميسِّر: {tickets}",
    prs: "{who}: تکت‌های قرعه‌شده به روی تسهیل‌کننده گشوده شد: {tickets}",
    ps: "{who}: په پچه ټاکل شوي ټکټونه اسانتیا برابروونکي ته پرانیستل شول: {tickets}",
  },
  "blind-released/1": {
    en: "{who} released the result of a blind round to both parties: {matches}",
    ar: "{who}: إعلان نتيجة جولة المطابقة المحجوبة للطرفين: {matches}",
    prs: "{who}: نتیجهٔ یک دور تطبیق پوشیده به هر دو طرف داده شد: {matches}",
    ps: "{who}: د پټې پرتلې د پړاو پایله دواړو لوریو ته ورکړل شوه: {matches}",
  },
  "blind-pairs-wanted/1": {
    en: "{who} is ready to show its rows of matched pairs: {pairs}",
    ar: "{who}: الاستعداد لإظهار أسطر أزواج متطابقة: {pairs}",
    prs: "{who}: آمادگی برای نشان دادن ردیف‌های جفت‌های تطبیق‌شده: {pairs}",
    ps: "{who}: د برابر شویو جوړو د کرښو ښودلو ته چمتووالی: {pairs}",
  },
  "blind-record-shown/1": {
    en: "{who} showed the other party its row of a matched pair",
    ar: "{who}: إظهار سطر من زوج متطابق للطرف الآخر",
    prs: "{who}: ردیف یک جفت تطبیق‌شده به طرف دیگر نشان داده شد",
    ps: "{who}: د یوې برابرې شوې جوړې کرښه بل لوري ته وښودل شوه",
  },
  "blind-aborted/1": {
    en: "{who} ended a blind round before its result",
    ar: "{who}: إنهاء جولة مطابقة محجوبة قبل نتيجتها",
    prs: "{who}: یک دور تطبیق پوشیده پیش از نتیجه پایان داده شد",
    ps: "{who}: د پټې پرتلې یو پړاو تر پایلې مخکې پای ته ورسول شو",
  },
  "blind-purged/1": {
    en: "{who} stated that its keys and messages of a blind round are deleted",
    ar: "{who}: التصريح بحذف مفاتيح جولة مطابقة محجوبة ورسائلها",
    prs: "{who}: حذف کلیدها و پیام‌های یک دور تطبیق پوشیده اظهار شد",
    ps: "{who}: د پټې پرتلې د پړاو د کیلیو او پیغامونو ړنګول څرګند شول",
  },
} as const satisfies Record<BlindAct, Words>
