import type { Words } from "../shared/language.ts"

/** Why a file is not a matching plan, or not one for this version: `{path}` is the file, `{at}` the path of the key in it. */
export const MATCHING_PLAN_REFUSAL_WORDS = {
  "plan-malformed": {
    en: "{path}: what stands at {at} is not what a matching plan has there. Correct it, or take the plan that both parties signed.",
    ar: "{path}: ما ورد في {at} ليس مما تحتويه خطة المطابقة في هذا الموضع. صحّحوه أو خذوا الخطة التي وقّعها الطرفان.",
    prs: "{path}: آنچه در {at} آمده چیزی نیست که نقشهٔ تطبیق آنجا دارد. درستش کنید یا نقشه‌ای را بگیرید که هر دو طرف امضا کرده‌اند.",
    ps: "{path}: په {at} کې هغه څه نه دي چې د سمون پلان یې هلته لري. سم یې کړئ یا هغه پلان واخلئ چې دواړو لوریو لاسلیک کړی.",
  },
  "plan-other-version": {
    en: "{path}: this plan is of another version ({at}) than this command reads. Use the version of the command that wrote it, or write the plan anew.",
    ar: "{path}: هذه الخطة من إصدار آخر ({at}) غير الذي يقرؤه هذا الأمر. استعملوا إصدار الأمر الذي كتبها، أو اكتبوا الخطة من جديد.",
    prs: "{path}: این نقشه از نسخهٔ دیگری ({at}) است، نه آنکه این دستور می‌خواند. نسخه‌ای از دستور را به کار برید که آن را نوشته است، یا نقشه را از نو بنویسید.",
    ps: "{path}: دا پلان د بلې نسخې ({at}) دی، نه د هغې چې دا امر یې لولي. د امر هغه نسخه وکاروئ چې لیکلی یې دی، یا پلان له سره ولیکئ.",
  },
  "plan-unknown-key": {
    en: "{path}: a matching plan has no key {at}. Remove it, or use a version of this command that knows it.",
    ar: "{path}: لا يوجد في خطة المطابقة المفتاح {at}. احذفوه أو استعملوا إصداراً من هذا الأمر يعرفه.",
    prs: "{path}: نقشهٔ تطبیق کلید {at} ندارد. حذفش کنید یا نسخه‌ای از این دستور را به کار برید که آن را می‌شناسد.",
    ps: "{path}: د سمون پلان د {at} کیلي نه لري. لرې یې کړئ یا د دې امر هغه نسخه وکاروئ چې پېژني یې.",
  },
  "plan-missing-key": {
    en: "{path}: {at} is missing. Add it.",
    ar: "{path}: ينقص {at}. أضيفوه.",
    prs: "{path}: {at} نیست. بیفزاییدش.",
    ps: "{path}: {at} نشته. ورزیات یې کړئ.",
  },
  "plan-unknown-table": {
    en: "{path}: this plan was made with other tables ({at}) than this version has, so its scores would differ. Use the version it was made with, or agree on a new plan.",
    ar: "{path}: وُضعت هذه الخطة بجداول ({at}) غير جداول هذا الإصدار، فتختلف درجاتها. استعملوا الإصدار الذي وُضعت به أو اتفقوا على خطة جديدة.",
    prs: "{path}: این نقشه با جدول‌های دیگری ({at}) از جدول‌های این نسخه ساخته شده و امتیازهایش فرق می‌کند. همان نسخه را به کار برید یا بر نقشهٔ تازه‌ای توافق کنید.",
    ps: "{path}: دا پلان له نورو جدولونو ({at}) سره جوړ شوی چې دا نسخه یې نه لري، نو نمرې به یې توپیر ولري. هماغه نسخه وکاروئ یا پر نوي پلان هوکړه وکړئ.",
  },
  "plan-unknown-kind": {
    en: "{path}: {at} names a kind that this version does not know. Choose one that it knows.",
    ar: "{path}: يذكر {at} نوعاً لا يعرفه هذا الإصدار. اختاروا نوعاً يعرفه.",
    prs: "{path}: {at} نوعی را نام می‌برد که این نسخه نمی‌شناسد. نوعی را انتخاب کنید که می‌شناسد.",
    ps: "{path}: {at} داسې ډول یادوي چې دا نسخه یې نه پېژني. هغه ډول وټاکئ چې پېژني یې.",
  },
  "plan-wrong-length": {
    en: "{path}: {at} has too many or too few parts. Each level has one weight, and each kind its own columns and levels.",
    ar: "{path}: في {at} أجزاء أكثر أو أقل مما يلزم. لكل مستوى وزن واحد، ولكل نوع أعمدته ومستوياته.",
    prs: "{path}: {at} بخش‌های بیشتر یا کمتر از اندازه دارد. هر سطح یک وزن دارد و هر نوع ستون‌ها و سطح‌های خود را.",
    ps: "{path}: {at} ډېرې یا لږې برخې لري. هره کچه یو وزن لري او هر ډول خپلې ستنې او کچې.",
  },
  "plan-twice": {
    en: "{path}: {at} stands twice. Give each comparison and each level a name of its own.",
    ar: "{path}: يرد {at} مرتين. سمّوا كل مقارنة وكل مستوى باسم خاص.",
    prs: "{path}: {at} دو بار آمده است. به هر مقایسه و هر سطح نامی جدا بدهید.",
    ps: "{path}: {at} دوه ځله راغلی. هرې پرتلې او هرې کچې ته بېل نوم ورکړئ.",
  },
} as const satisfies Readonly<Record<string, Words>>
