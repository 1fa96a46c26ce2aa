import type { ProcessRefusal } from "../process/refusals.ts"
import type { Words } from "../shared/language.ts"
import type { DecideRefusal } from "../shared/refusals.ts"

/** Why an act of any kind is refused before its own rules are asked, and what to do. */
export const DECIDE_REFUSAL_WORDS = {
  "act-unknown": {
    en: "This act is not known to the rules of the process. Reload the page, so that you and the host work with one version; if it is refused again, tell the host.",
    ar: "هذا الإجراء غير معروف في قواعد العملية. أعيدوا تحميل الصفحة لتعملوا أنتم والمضيف بنسخة واحدة، فإن رُفض ثانية فأبلغوا المضيف.",
    prs: "این اقدام در قواعد روند شناخته نیست. صفحه را تازه کنید تا شما و میزبان با یک نسخه کار کنید؛ اگر باز رد شد به میزبان خبر دهید.",
    ps: "دا اقدام د بهیر په اصولو کې نه دی پېژندل شوی. پاڼه بیا پرانیزئ چې تاسو او کوربه په یوه نسخه کار وکړئ؛ که بیا رد شو کوربه ته خبر ورکړئ.",
  },
  "compartment-wrong": {
    en: "The act was addressed to other readers than an act of its kind may have. Nothing was entered; reload the page and sign again.",
    ar: "وُجّه الإجراء إلى غير من يجوز لهم الاطّلاع على مثله. لم يُقيَّد شيء؛ أعيدوا تحميل الصفحة ووقّعوا من جديد.",
    prs: "اقدام به خوانندگانی جز آنان که می‌توانند چنین اقدامی را ببینند داده شده است. چیزی ثبت نشد؛ صفحه را تازه کنید و دوباره امضا کنید.",
    ps: "اقدام له هغو پرته نورو لوستونکو ته ورکړل شوی چې داسې اقدام لیدلای شي. هېڅ ثبت نه شول؛ پاڼه بیا پرانیزئ او بیا لاسلیک وکړئ.",
  },
  "not-permitted": {
    en: "Whoever signs here may not do this in the process. Ask the facilitators who may.",
    ar: "لا يحق للموقِّع هنا القيام بهذا في العملية. اسألوا الميسِّرين عمّن يحق له ذلك.",
    prs: "امضاکننده در این روند اجازهٔ این کار را ندارد. از تسهیل‌کنندگان بپرسید چه کسی اجازه دارد.",
    ps: "لاسلیک کوونکی په دې بهیر کې د دې کار اجازه نه لري. له اسانتیا برابروونکو وپوښتئ چې څوک یې لري.",
  },
  "not-admitted": {
    en: "You have not been admitted here, or you are no longer a member. Ask the head of your delegation.",
    ar: "لم تُقبلوا هنا بعد، أو لم تعودوا أعضاء. ارجعوا إلى رئيس وفدكم.",
    prs: "هنوز اینجا پذیرفته نشده‌اید یا دیگر عضو نیستید. از رئیس هیئت خود بپرسید.",
    ps: "لا دلته نه یاست منل شوي یا نور غړي نه یاست. د خپل پلاوي له مشره وپوښتئ.",
  },
  "time-wrong": {
    en: "The time of the act does not follow the last entry of the record. Reload the page, check the date and time, and sign again.",
    ar: "وقت الإجراء لا يلي آخر قيد في السجل. أعيدوا تحميل الصفحة وتحقّقوا من التاريخ والوقت ووقّعوا من جديد.",
    prs: "زمان اقدام پس از آخرین مدخل سجل نمی‌آید. صفحه را تازه کنید، تاریخ و ساعت را بررسی کنید و دوباره امضا کنید.",
    ps: "د اقدام وخت د سجل تر وروستي مدخل وروسته نه راځي. پاڼه بیا پرانیزئ، نېټه او وخت وګورئ او بیا لاسلیک وکړئ.",
  },
  "clock-differs": {
    en: "The clock of this device is more than five minutes away from the host’s, which shows {now}. Set the clock and sign again.",
    ar: "تختلف ساعة هذا الجهاز بأكثر من خمس دقائق عن ساعة المضيف، وهي الآن {now}. اضبطوا الساعة ووقّعوا من جديد.",
    prs: "ساعت این دستگاه بیش از پنج دقیقه با ساعت میزبان فرق دارد که اکنون {now} است. ساعت را درست کنید و دوباره امضا کنید.",
    ps: "د دې وسیلې ساعت د کوربه له ساعت سره تر پنځو دقیقو زیات توپیر لري، چې اوس {now} دی. ساعت سم کړئ او بیا لاسلیک وکړئ.",
  },
  "body-malformed": {
    en: "A field of the act is empty or not in its form. Look at what was filled in and sign again; if nothing is missing, reload the page first.",
    ar: "في الإجراء خانة فارغة أو ليست على صيغتها. راجعوا ما كُتب ووقّعوا من جديد، وإن لم ينقص شيء فأعيدوا تحميل الصفحة أولاً.",
    prs: "خانه‌ای از اقدام خالی است یا به شکل خود نیست. آنچه را نوشته‌اید ببینید و دوباره امضا کنید؛ اگر چیزی کم نیست، نخست صفحه را تازه کنید.",
    ps: "د اقدام یوه خانه تشه ده یا په خپله بڼه نه ده. هغه څه وګورئ چې لیکل شوي او بیا لاسلیک وکړئ؛ که څه کم نه وي، لومړی پاڼه بیا پرانیزئ.",
  },
  "part-missing": {
    en: "A part that belongs to the act did not come with it. Nothing was entered; reload the page and sign again.",
    ar: "جزء تابع للإجراء لم يرد معه. لم يُقيَّد شيء؛ أعيدوا تحميل الصفحة ووقّعوا من جديد.",
    prs: "بخشی از اقدام همراه آن نیامد. چیزی ثبت نشد؛ صفحه را تازه کنید و دوباره امضا کنید.",
    ps: "د اقدام یوه برخه ورسره رانغله. هېڅ ثبت نه شول؛ پاڼه بیا پرانیزئ او بیا لاسلیک وکړئ.",
  },
  "part-malformed": {
    en: "A part of the act is not in the form the record needs. Nothing was entered; look at its rows and sign again.",
    ar: "جزء من الإجراء ليس على الصيغة التي يتطلبها السجل. لم يُقيَّد شيء؛ راجعوا أسطره ووقّعوا من جديد.",
    prs: "بخشی از اقدام به شکلی نیست که سجل می‌خواهد. چیزی ثبت نشد؛ ردیف‌هایش را ببینید و دوباره امضا کنید.",
    ps: "د اقدام یوه برخه په هغه بڼه نه ده چې سجل یې غواړي. هېڅ ثبت نه شول؛ کرښې یې وګورئ او بیا لاسلیک وکړئ.",
  },
  suspended: {
    en: "{by} has suspended the process. This step waits until {by} resumes it.",
    ar: "علّق {by} العملية. تنتظر هذه الخطوة إلى أن يستأنفها {by}.",
    prs: "{by} روند را به تعلیق درآورده است. این گام می‌ماند تا {by} آن را از سر بگیرد.",
    ps: "{by} بهیر ځنډولی دی. دا ګام تر هغه پاتې کېږي چې {by} یې بیا پیل کړي.",
  },
} as const satisfies Record<Exclude<DecideRefusal, ProcessRefusal>, Words>
