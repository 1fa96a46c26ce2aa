import { defineTexts } from "../../i18n/index.ts"

/** The page of a session's sheet; what the sheet itself says comes from the domain. */
export const SHEET_TEXTS = defineTexts({
  lead: {
    en: "What the heads sign of this session. Every reader computes it from the record, and its digest; paper and page say the same.",
    ar: "ما يوقّعه رؤساء الوفود من هذه الجلسة. كل قارئ يحسبها من السجل ويحسب بصمتها؛ والورق والصفحة سواء.",
    prs: "آنچه رؤسا از این نشست امضا می‌کنند. هر خواننده آن و اثر آن را از سجل حساب می‌کند؛ کاغذ و صفحه یکی است.",
    ps: "هغه څه چې مشران یې له دې غونډې لاسلیکوي. هر لوستونکی یې له سجله او نښه یې شمېري؛ کاغذ او پاڼه یو شی دي.",
  },
  notYet: {
    en: "The sheet is there when the session has closed",
    ar: "تظهر الصحيفة بعد اختتام الجلسة",
    prs: "برگه پس از ختم نشست آماده می‌شود",
    ps: "پاڼه د غونډې تر پای وروسته چمتو کېږي",
  },
  notYetWhat: {
    en: "Until then what is said may still change, and nobody signs what may change.",
    ar: "وحتى ذلك الحين قد يتغيّر ما يُقال، ولا يوقّع أحد ما قد يتغيّر.",
    prs: "تا آن وقت گفته‌ها می‌تواند تغییر کند، و کسی آنچه را تغییر می‌کند امضا نمی‌کند.",
    ps: "تر هغه خبرې بدلېدای شي، او څوک هغه څه نه لاسلیکوي چې بدلېدای شي.",
  },
  toSession: { en: "To the session", ar: "إلى الجلسة", prs: "به نشست", ps: "غونډې ته" },
  sign: { en: "Sign the sheet", ar: "توقيع الصحيفة", prs: "امضای برگه", ps: "د پاڼې لاسلیک" },
  signSays: {
    en: "You sign for your delegation that the session went as this sheet says, as of entry {n}.",
    ar: "توقّعون باسم وفدكم أن الجلسة جرت كما تقول هذه الصحيفة، حتى القيد {n}.",
    prs: "به نام هیئت خود امضا می‌کنید که نشست چنان گذشت که این برگه تا مدخل {n} می‌گوید.",
    ps: "د خپل پلاوي په نوم لاسلیکوئ چې غونډه هغسې تېره شوه لکه دا پاڼه چې یې تر {n} مدخل پورې وايي.",
  },
  whole: {
    en: "Signed by the heads of all parties",
    ar: "وقّعها رؤساء وفود الأطراف جميعاً",
    prs: "رؤسای همهٔ طرف‌ها امضا کرده‌اند",
    ps: "د ټولو لورو مشرانو لاسلیک کړې",
  },
  awaited: {
    en: "Signature awaited: {parties}",
    ar: "بانتظار توقيع: {parties}",
    prs: "در انتظار امضا: {parties}",
    ps: "لاسلیک ته په تمه: {parties}",
  },
  otherDigest: {
    en: "{delegation} signed another content than this device computes from the same entries. Compare the digests before you rely on either.",
    ar: "وقّع {delegation} مضموناً غير الذي يحسبه هذا الجهاز من القيود نفسها. قارنوا البصمتين قبل الاعتماد على أيّ منهما.",
    prs: "{delegation} چیز دیگری را امضا کرده است غیر از آنچه این دستگاه از عین مدخل‌ها حساب می‌کند. پیش از تکیه بر هر یک، دو اثر را مقایسه کنید.",
    ps: "{delegation} بل مضمون لاسلیک کړی، نه هغه چې دا وسیله یې له همدې مدخلونو شمېري. تر تکیې مخکې دواړه نښې پرتله کړئ.",
  },
  file: { en: "Save as PDF", ar: "حفظ بصيغة PDF", prs: "نگه داشتن به PDF", ps: "په PDF خوندي کول" },
  fileLanguage: { en: "Language of the file", ar: "لغة الملف", prs: "زبان فایل", ps: "د فایل ژبه" },
  print: { en: "Print", ar: "طباعة", prs: "چاپ", ps: "چاپ" },
  followUpFile: {
    en: "Follow-up as calendar file",
    ar: "المتابعة ملفَّ تقويم",
    prs: "پیگیری در فایل تقویم",
    ps: "تعقیب د جنترۍ په فایل کې",
  },
  accounts: {
    en: "Own sentences side by side",
    ar: "جُمل الوفود متقابلة",
    prs: "جمله‌های هر طرف در کنار هم",
    ps: "د هر لوري جملې څنګ تر څنګ",
  },
  accountsLead: {
    en: "What each party itself says of each item. The machine knows silence and equal words; it judges no meaning.",
    ar: "ما يقوله كل طرف بنفسه عن كل بند. تعرف الآلة الصمت وتطابق الكلمات، ولا تحكم على المعنى.",
    prs: "آنچه هر طرف خود دربارهٔ هر فقره می‌گوید. ماشین خاموشی و برابری کلمات را می‌داند و دربارهٔ معنا داوری نمی‌کند.",
    ps: "هغه څه چې هر لوری پخپله د هرې مادې په اړه وايي. ماشین چوپتیا او برابرې کلمې پېژني؛ د مانا په اړه پرېکړه نه کوي.",
  },
  item: { en: "Item", ar: "البند", prs: "فقره", ps: "ماده" },
  stands: { en: "Stands", ar: "الحال", prs: "حالت", ps: "حالت" },
  silent: { en: "Silent", ar: "لم يكتب", prs: "چیزی ننوشته", ps: "څه یې نه دي لیکلي" },
  toReadOuts: { en: "Public read-outs", ar: "الروايات المعلنة", prs: "گزارش‌های علنی", ps: "عام راپورونه" },
})
