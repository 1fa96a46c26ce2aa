import type { Words } from "@wasit/domain/words"

/** What the page that `wasit review --html` writes says. */
export const REVIEW_PAGE_WORDS = {
  title: { en: "Pairs to judge", ar: "أزواج للحكم", prs: "جفت‌ها برای تشخیص", ps: "د پرېکړې جوړې" },
  lead: {
    en: "Is it one person? The score is shown after the judgement. This file needs no network and sends nothing.",
    ar: "هل هما شخص واحد؟ تظهر الدرجة بعد الحكم. لا يحتاج هذا الملف إلى شبكة ولا يرسل شيئاً.",
    prs: "آیا یک شخص است؟ امتیاز پس از تشخیص نشان داده می‌شود. این فایل به شبکه نیاز ندارد و چیزی نمی‌فرستد.",
    ps: "ایا یو کس دی؟ نمره تر پرېکړې وروسته ښودل کېږي. دا فایل شبکې ته اړتیا نه لري او هېڅ نه لېږي.",
  },
  judged: { en: "judged", ar: "حُكم عليها", prs: "تشخیص‌شده", ps: "پرېکړه شوې" },
  field: { en: "Field", ar: "الحقل", prs: "فیلد", ps: "برخه" },
  last: { en: "Last judgement", ar: "الحكم الأخير", prs: "آخرین تشخیص", ps: "وروستۍ پرېکړه" },
  score: { en: "the score was", ar: "كانت الدرجة", prs: "امتیاز بود", ps: "نمره وه" },
  reason: { en: "Reason", ar: "السبب", prs: "دلیل", ps: "دلیل" },
  reasonHint: {
    en: "Kept when you press Enter or leave the field.",
    ar: "يُحفظ عند الضغط على Enter أو مغادرة الحقل.",
    prs: "با فشردن Enter یا ترک خانه نگه داشته می‌شود.",
    ps: "د Enter په کېکاږلو یا له خانې په وتلو ساتل کېږي.",
  },
  end: {
    en: "No pair is waiting. Save the judgements and send the file back to whoever gave you this page.",
    ar: "لا زوج ينتظر. احفظوا الأحكام وأعيدوا الملف إلى من أعطاكم هذه الصفحة.",
    prs: "هیچ جفتی در انتظار نیست. تشخیص‌ها را ذخیره کنید و فایل را به کسی که این صفحه را داد برگردانید.",
    ps: "هېڅ جوړه په تمه نه ده. پرېکړې خوندي کړئ او فایل هغه چا ته وروګرځوئ چې دا پاڼه یې درکړې.",
  },
  unstored: {
    en: "This browser keeps nothing for this file: save the judgements before you close it.",
    ar: "لا يحفظ هذا المتصفح شيئاً لهذا الملف: احفظوا الأحكام قبل إغلاقه.",
    prs: "این مرورگر برای این فایل چیزی نگه نمی‌دارد: پیش از بستن، تشخیص‌ها را ذخیره کنید.",
    ps: "دا براوزر د دې فایل لپاره هېڅ نه ساتي: مخکې تر بندولو پرېکړې خوندي کړئ.",
  },
  oneScript: { en: "one script", ar: "بأبجدية واحدة", prs: "به یک خط", ps: "په یوه خط" },
  previous: { en: "pair above", ar: "الزوج السابق", prs: "جفت بالا", ps: "پورته جوړه" },
  next: { en: "pair below", ar: "الزوج التالي", prs: "جفت پایین", ps: "لاندې جوړه" },
  evidence: { en: "evidence", ar: "الأدلة", prs: "شواهد", ps: "شواهد" },
  undo: { en: "undo", ar: "تراجع", prs: "برگرداندن", ps: "بېرته" },
  save: { en: "Save the judgements", ar: "حفظ الأحكام", prs: "ذخیرهٔ تشخیص‌ها", ps: "پرېکړې خوندي کړئ" },
  noScript: {
    en: "This page needs its own script, which this browser does not run.",
    ar: "تحتاج هذه الصفحة إلى برنامجها المضمَّن، ولا يشغّله هذا المتصفح.",
    prs: "این صفحه به برنامهٔ داخل خود نیاز دارد که این مرورگر آن را اجرا نمی‌کند.",
    ps: "دا پاڼه د خپل دننه پروګرام ته اړتیا لري چې دا براوزر یې نه چلوي.",
  },
  written: {
    en: "{path}: {count, plural, one {# pair} other {# pairs}} to judge in any browser, without a network. It names people: hand it over as you would the list. Take the result in with --import",
    ar: "{path}: {count, plural, zero {لا أزواج} one {زوج واحد} two {زوجان} few {# أزواج} many {# زوجاً} other {# زوج}} للحكم في أي متصفح بلا شبكة. فيه أسماء أشخاص: سلّموه كما تسلّمون القائمة. أدخلوا النتيجة بـ --import",
    prs: "{path}: {count, plural, one {# جفت} other {# جفت}} برای تشخیص در هر مرورگر، بی شبکه. نام اشخاص در آن است: مانند خود فهرست بسپارید. نتیجه را با --import بیاورید",
    ps: "{path}: {count, plural, one {# جوړه} other {# جوړې}} په هر براوزر کې د پرېکړې لپاره، بې شبکې. د کسانو نومونه لري: لکه نوملړ یې وسپارئ. پایله په --import راوړئ",
  },
  imported: {
    en: "taken in: {taken}   of no pair in this workbook: {unknown}",
    ar: "أُدخل: {taken}   لا يخص أي زوج في هذا المصنّف: {unknown}",
    prs: "پذیرفته: {taken}   از هیچ جفت این کتاب کار نیست: {unknown}",
    ps: "ومنل شوې: {taken}   د دې کتاب د هېڅ جوړې نه: {unknown}",
  },
} as const satisfies Readonly<Record<string, Words>>

export const REVIEW_OPTION_WORDS = {
  html: {
    en: "write the pairs as one page to judge in a browser without a network",
    ar: "كتابة الأزواج في صفحة واحدة للحكم عليها في متصفح بلا شبكة",
    prs: "نوشتن جفت‌ها در یک صفحه برای تشخیص در مرورگر، بی شبکه",
    ps: "جوړې په یوه پاڼه کې لیکل، چې په براوزر کې بې شبکې پرېکړه پرې وشي",
  },
  import: {
    en: "take in the judgements that such a page saved",
    ar: "إدخال الأحكام التي حفظتها تلك الصفحة",
    prs: "آوردن تشخیص‌هایی که چنین صفحه‌ای ذخیره کرده است",
    ps: "د داسې پاڼې خوندي کړې پرېکړې راوړل",
  },
} as const satisfies Readonly<Record<string, Words>>
