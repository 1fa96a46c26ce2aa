import { defineTexts } from "../../i18n/index.ts"

/** What is read out when something changes in the room. */
export const SAID_TEXTS = defineTexts({
  hand: {
    en: "{name}, {delegation}, asks for the floor.",
    ar: "{name}، {delegation}: يطلب الكلمة.",
    prs: "{name}، {delegation} نوبت سخن می‌خواهد.",
    ps: "{name}، {delegation} د خبرو وار غواړي.",
  },
  order: {
    en: "Point of order: {name}, {delegation}.",
    ar: "نقطة نظام: {name}، {delegation}.",
    prs: "نکتهٔ نظم نشست: {name}، {delegation}.",
    ps: "د غونډې د نظم ټکی: {name}، {delegation}.",
  },
  floor: {
    en: "{name}, {delegation}, has the floor.",
    ar: "الكلمة لـ{name}، {delegation}.",
    prs: "نوبت سخن با {name}، {delegation} است.",
    ps: "د خبرو وار د {name}، {delegation} دی.",
  },
  "floor-mine": {
    en: "You have the floor. Open your microphone.",
    ar: "الكلمة لكم. افتحوا الميكروفون.",
    prs: "نوبت سخن با شماست. میکروفون را روشن کنید.",
    ps: "د خبرو وار ستاسو دی. مایکروفون خلاص کړئ.",
  },
  "floor-free": {
    en: "Nobody has the floor now.",
    ar: "لم تعد الكلمة لأحد.",
    prs: "اکنون نوبت سخن با کسی نیست.",
    ps: "اوس د خبرو وار د چا نه دی.",
  },
  muted: {
    en: "The chair has muted you.",
    ar: "كتمت الرئاسة صوتكم.",
    prs: "ریاست نشست صدای شما را بست.",
    ps: "د غونډې مشرۍ ستاسو غږ بند کړ.",
  },
  unmuted: {
    en: "The mute is lifted. Your microphone opens only when you open it.",
    ar: "رُفع الكتم. ولا يُفتح الميكروفون إلا حين تفتحونه.",
    prs: "صدای شما باز شد. میکروفون تنها وقتی روشن می‌شود که خود روشن کنید.",
    ps: "بندیز لرې شو. مایکروفون یوازې هغه وخت خلاصېږي چې تاسو یې خلاص کړئ.",
  },
  admitted: { en: "You have been admitted.", ar: "سُمح لكم بالدخول.", prs: "شما پذیرفته شدید.", ps: "تاسو ومنل شوئ." },
  "put-back": {
    en: "You are back in the lobby. You hear and see nothing of the talks, and nobody hears you.",
    ar: "عدتم إلى ردهة الانتظار. لا تسمعون المحادثات ولا ترونها، ولا يسمعكم أحد.",
    prs: "به اتاق انتظار بازگشتید. از گفتگوها چیزی نمی‌شنوید و نمی‌بینید، و کسی شما را نمی‌شنود.",
    ps: "تاسو د انتظار خونې ته وګرځېدئ. د خبرو هېڅ نه اورئ او نه وینئ، او څوک مو نه اوري.",
  },
  opened: { en: "The session is open.", ar: "افتُتحت الجلسة.", prs: "نشست گشوده شد.", ps: "غونډه پرانیستل شوه." },
  closed: { en: "The session is closed.", ar: "اختُتمت الجلسة.", prs: "نشست ختم شد.", ps: "غونډه پای ته ورسېده." },
  "recording-on": {
    en: "The main room is being recorded now.",
    ar: "بدأ تسجيل القاعة الرئيسية.",
    prs: "اکنون اتاق اصلی ضبط می‌شود.",
    ps: "اوس اصلي خونه ثبتېږي.",
  },
  "recording-off": {
    en: "Nothing is recorded any longer.",
    ar: "لم يعد يُسجَّل شيء.",
    prs: "دیگر چیزی ضبط نمی‌شود.",
    ps: "نور هېڅ نه ثبتېږي.",
  },
  movedHeard: {
    en: "You are in: {place}. Your microphone is on.",
    ar: "أنتم في: {place}. الميكروفون مفتوح.",
    prs: "شما در این‌جا هستید: {place}. میکروفون شما روشن است.",
    ps: "تاسو دلته یاست: {place}. مایکروفون مو خلاص دی.",
  },
  movedQuiet: {
    en: "You are in: {place}. Your microphone is off.",
    ar: "أنتم في: {place}. الميكروفون مغلق.",
    prs: "شما در این‌جا هستید: {place}. میکروفون شما خاموش است.",
    ps: "تاسو دلته یاست: {place}. مایکروفون مو بند دی.",
  },
  knock: {
    en: "{name}, {delegation}, knocks at your door.",
    ar: "{name}، {delegation}: يطرق بابكم.",
    prs: "{name}، {delegation} دروازهٔ شما را می‌زند.",
    ps: "{name}، {delegation} ستاسو دروازه ټکوي.",
  },
  announcer: {
    en: "{name}, {delegation}, speaks to all places.",
    ar: "{name}، {delegation}: يخاطب جميع الأماكن.",
    prs: "{name}، {delegation} با همهٔ جاها سخن می‌گوید.",
    ps: "{name}، {delegation} له ټولو ځایونو سره غږېږي.",
  },
  lost: {
    en: "The line to {name} is lost.",
    ar: "انقطع الاتصال بـ{name}.",
    prs: "ارتباط با {name} قطع شد.",
    ps: "له {name} سره اړیکه پرې شوه.",
  },
  back: { en: "{name} is back.", ar: "عاد {name}.", prs: "{name} بازگشت.", ps: "{name} راستون شو." },
  item: {
    en: "Under discussion now: {title}",
    ar: "قيد البحث الآن: {title}",
    prs: "اکنون زیر بحث: {title}",
    ps: "اوس تر بحث لاندې: {title}",
  },
  point: {
    en: "A point is shown beside the picture.",
    ar: "عُرضت نقطة إلى جانب الصورة.",
    prs: "نکته‌ای در کنار تصویر نشان داده شد.",
    ps: "یو ټکی د انځور تر څنګ وښودل شو.",
  },
  notice: {
    en: "Notice of the chair: {text}",
    ar: "تنبيه من رئاسة الجلسة: {text}",
    prs: "آگاهی ریاست نشست: {text}",
    ps: "د غونډې د مشرۍ خبرتیا: {text}",
  },
})
