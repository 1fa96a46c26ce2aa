import { defineTexts } from "../i18n/index.ts"

export const JOIN_TEXTS = defineTexts({
  title: { en: "Join a process", ar: "الانضمام إلى عملية", prs: "پیوستن به روند", ps: "بهیر ته یوځای کېدل" },
  invitedTo: {
    en: "You are invited to: {title}",
    ar: "أنتم مدعوون إلى: {title}",
    prs: "شما دعوت شده‌اید به: {title}",
    ps: "تاسو بلل شوي یئ: {title}",
  },
  delegation: { en: "In the delegation", ar: "في وفد", prs: "در هیئت", ps: "په پلاوي کې" },
  role: { en: "As", ar: "بصفة", prs: "به عنوان", ps: "په توګه" },
  mandate: { en: "With the mandate to", ar: "مع تفويض بـ", prs: "با صلاحیت", ps: "له دې واک سره" },
  asHead: {
    en: "Everything, as head of the delegation",
    ar: "كل شيء بصفتكم رئيس الوفد",
    prs: "همه چیز، به عنوان رئیس هیئت",
    ps: "هر څه، د پلاوي د مشر په توګه",
  },
  noMandate: {
    en: "Reading, not binding",
    ar: "الاطلاع دون إلزام",
    prs: "خواندن، بدون متعهد ساختن",
    ps: "لوستل، بې له ژمنولو",
  },
  expires: {
    en: "The link is valid until",
    ar: "الرابط صالح حتى",
    prs: "لینک معتبر است تا",
    ps: "لینک تر دې اعتبار لري",
  },
  name: {
    en: "Your name, as the record shows it",
    ar: "اسمكم كما يظهر في السجل",
    prs: "نام شما، چنان که در سجل می‌آید",
    ps: "ستاسو نوم، لکه په سجل کې چې راځي",
  },
  keysHere: {
    en: "Your keys are made in this browser now. They cannot be copied out of it: use the device you will work with.",
    ar: "تُنشأ مفاتيحكم في هذا المتصفّح الآن ولا يمكن نسخها منه: استعملوا الجهاز الذي ستعملون به.",
    prs: "کلیدهای شما اکنون در همین مرورگر ساخته می‌شود و از آن کاپی نمی‌شود: از دستگاهی کار بگیرید که با آن کار خواهید کرد.",
    ps: "ستاسو کیلۍ اوس په همدې براوزر کې جوړېږي او ترې نه کاپي کېږي: هغه وسیله وکاروئ چې کار به پرې کوئ.",
  },
  enrol: {
    en: "Make keys and enrol",
    ar: "إنشاء المفاتيح والتسجيل",
    prs: "ساختن کلید و ثبت نام",
    ps: "د کیلیو جوړول او نوم لیکنه",
  },
  waiting: {
    en: "Enrolled. Now read these words aloud",
    ar: "سُجّلتم. اقرؤوا الآن هذه الكلمات بصوت مسموع",
    prs: "ثبت شدید. اکنون این کلمات را بلند بخوانید",
    ps: "ثبت شوئ. اوس دا کلمې په لوړ غږ ولولئ",
  },
  waitingWhat: {
    en: "The head who admits you compares them with what the record shows. This page goes on by itself once you are admitted.",
    ar: "يقارنها الرئيس الذي يقبلكم بما يُظهره السجل. تتابع هذه الصفحة من تلقاء نفسها عند قبولكم.",
    prs: "رئیسی که شما را می‌پذیرد آن‌ها را با آنچه سجل نشان می‌دهد مقایسه می‌کند. پس از پذیرش، این صفحه خودبه‌خود ادامه می‌یابد.",
    ps: "هغه مشر چې تاسو مني، دا له هغه سره پرتله کوي چې سجل یې ښيي. کله چې ومنل شئ، دا پاڼه پخپله دوام کوي.",
  },
  waitingNow: { en: "Waiting to be admitted", ar: "بانتظار القبول", prs: "در انتظار پذیرش", ps: "د منلو په تمه" },
  badLink: {
    en: "This link does not open an invitation",
    ar: "هذا الرابط لا يفتح دعوة",
    prs: "این لینک دعوتی را باز نمی‌کند",
    ps: "دا لینک بلنه نه پرانیزي",
  },
  badLinkWhat: {
    en: "It may be cut off, already used, or for another server. Ask for a new one.",
    ar: "قد يكون مبتوراً أو مستعملاً أو لخادم آخر. اطلبوا رابطاً جديداً.",
    prs: "شاید ناقص، استفاده‌شده یا از سرور دیگری باشد. لینک تازه بخواهید.",
    ps: "ښايي نیمګړی، کارول شوی یا د بل سرور وي. نوی وغواړئ.",
  },
  used: {
    en: "This invitation has been used",
    ar: "استُعملت هذه الدعوة",
    prs: "این دعوت استفاده شده است",
    ps: "دا بلنه کارول شوې ده",
  },
  toStart: { en: "To the first page", ar: "إلى الصفحة الأولى", prs: "به صفحهٔ نخست", ps: "لومړۍ پاڼې ته" },
})
