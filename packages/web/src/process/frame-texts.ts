import { defineTexts } from "../i18n/index.ts"

export const FRAME_TEXTS = defineTexts({
  rehearsal: {
    en: "Example: every person on a list is invented. Public actors and their statements are quoted with their sources.",
    ar: "مثال: جميع الأشخاص الواردين في القوائم من وحي الخيال. أما الجهات العامة وبياناتها فمقتبسة مع ذكر مصادرها.",
    prs: "نمونه: همهٔ اشخاص فهرست‌ها ساختگی‌اند. جوانب علنی و اظهارات آنان با ذکر منبع نقل شده است.",
    ps: "بېلګه: د نوملړونو ټول کسان خیالي دي. عامه لوري او د هغوی څرګندونې له سرچینو سره راوړل شوې دي.",
  },
  noChair: {
    en: "This device holds no seat in this process",
    ar: "ليس على هذا الجهاز مقعد في هذه العملية",
    prs: "در این دستگاه کرسی‌ای از این روند نیست",
    ps: "په دې وسیله کې د دې بهیر څوکۍ نشته",
  },
  noChairWhat: {
    en: "Keys are made in the browser of whoever was invited and never leave it. Open the invitation link here, or use the device on which you joined.",
    ar: "تُنشأ المفاتيح في متصفّح المدعوّ ولا تغادره أبداً. افتحوا رابط الدعوة هنا، أو استخدموا الجهاز الذي انضممتم منه.",
    prs: "کلیدها در مرورگر شخص دعوت‌شده ساخته می‌شوند و هرگز از آن بیرون نمی‌روند. لینک دعوت را همین‌جا باز کنید، یا از دستگاهی که با آن پیوستید استفاده کنید.",
    ps: "کیلي د بلل شوي کس په براوزر کې جوړېږي او هېڅکله ترې نه وځي. د بلنې لینک دلته پرانیزئ، یا هغه وسیله وکاروئ چې پرې یوځای شوي وئ.",
  },
  toStart: { en: "To the first page", ar: "إلى الصفحة الأولى", prs: "به صفحهٔ نخست", ps: "لومړۍ پاڼې ته" },
  notRead: {
    en: "The record is not here yet",
    ar: "لم يصل السجل بعد",
    prs: "سجل هنوز نرسیده است",
    ps: "سجل لا نه دی رسېدلی",
  },
  notReadWhat: {
    en: "The server does not answer. It is asked again by itself, and this page opens when it does. Nothing on this device is lost.",
    ar: "الخادم لا يجيب. تُعاد المحاولة تلقائياً وتُفتح هذه الصفحة حين يجيب. ولا يضيع شيء مما على هذا الجهاز.",
    prs: "سرور پاسخ نمی‌دهد. خودبه‌خود دوباره پرسیده می‌شود و این صفحه با پاسخ آن باز می‌شود. چیزی از این دستگاه گم نمی‌شود.",
    ps: "سرور ځواب نه ورکوي. پخپله بیا پوښتل کېږي، او چې ځواب ورکړي دا پاڼه پرانیستل کېږي. له دې وسیلې هېڅ نه ورکېږي.",
  },
  altered: {
    en: "Something kept on this device cannot be read",
    ar: "شيء مما حُفظ على هذا الجهاز لا يمكن قراءته",
    prs: "چیزی از آنچه در این دستگاه نگه داشته شده خوانده نمی‌شود",
    ps: "په دې وسیله له ساتل شوو څخه یو شی نه لوستل کېږي",
  },
  alteredWhat: {
    en: "It was altered, or the disk is damaged. It is treated as if it were not here: drafts, notes or decisions of yours may be missing. Nothing in the record is touched by it.",
    ar: "لقد غُيِّر، أو أن القرص تالف. يُعامَل كأنه غير موجود: قد تنقص مسودات أو ملاحظات أو قرارات لكم. ولا يمسّ ذلك شيئاً في السجل.",
    prs: "تغییر داده شده، یا دیسک خراب است. چنان رفتار می‌شود که گویی اینجا نیست: شاید پیش‌نویس‌ها، یادداشت‌ها یا تصمیم‌هایی از شما کم باشد. به چیزی در سجل دست نمی‌خورد.",
    ps: "بدل شوی، یا ډیسک خراب دی. داسې ورسره چلند کېږي لکه دلته چې نه وي: ښايي ستاسو مسودې، یادښتونه یا پرېکړې کمې وي. په سجل کې هېڅ شی نه اغېزمنېږي.",
  },
  waiting: {
    en: "You are enrolled and not yet admitted",
    ar: "سُجّلتم ولم تُقبلوا بعد",
    prs: "ثبت شده‌اید و هنوز پذیرفته نشده‌اید",
    ps: "ثبت شوي یئ او لا نه یئ منل شوي",
  },
  waitingWhat: {
    en: "The head of your delegation admits you after comparing the words of your key with you. This page opens by itself.",
    ar: "يقبلكم رئيس وفدكم بعد مقارنة كلمات مفتاحكم معكم. تُفتح هذه الصفحة من تلقاء نفسها.",
    prs: "رئیس هیئت شما پس از مقایسهٔ کلمات کلید با شما، شما را می‌پذیرد. این صفحه خودبه‌خود باز می‌شود.",
    ps: "ستاسو د پلاوي مشر مو د کیلي له کلمو تر پرتلې وروسته مني. دا پاڼه پخپله پرانیستل کېږي.",
  },
  notYours: {
    en: "This page is not for your seat",
    ar: "هذه الصفحة ليست لمقعدكم",
    prs: "این صفحه برای کرسی شما نیست",
    ps: "دا پاڼه ستاسو د څوکۍ لپاره نه ده",
  },
  notYoursWhat: {
    en: "Your delegation has no part in what stands here. Nothing is wrong with your keys.",
    ar: "لا شأن لوفدكم بما هنا. ولا خلل في مفاتيحكم.",
    prs: "هیئت شما در آنچه این‌جاست نقشی ندارد. کلیدهای شما مشکلی ندارد.",
    ps: "ستاسو پلاوی په دې کې برخه نه لري. ستاسو کیلۍ کومه ستونزه نه لري.",
  },
  toStanding: { en: "To the standing", ar: "إلى الموقف الراهن", prs: "به وضعیت", ps: "اوسني وضعیت ته" },
  chair: { en: "Your seat", ar: "مقعدكم", prs: "کرسی شما", ps: "ستاسو څوکۍ" },
})
