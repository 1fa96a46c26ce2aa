import { defineTexts } from "../../i18n/index.ts"

/** Which languages a sitting needs, as the heads of the parties say it in the record. */
export const NEEDS_TEXTS = defineTexts({
  title: { en: "Interpretation", ar: "الترجمة الشفوية", prs: "ترجمانی", ps: "شفاهي ژباړه" },
  lead: {
    en: "Each party's head says which languages the session must be interpreted into. While one of them has no interpreter, the talks do not open, unless the heads of all parties waive it.",
    ar: "يحدّد رئيس وفد كل طرف اللغات التي يجب أن تُترجم إليها الجلسة. وما دامت إحداها بلا مترجم لا تُفتح المحادثات، ما لم يتنازل عنها رؤساء وفود الأطراف جميعاً.",
    prs: "رئیس هر طرف می‌گوید نشست باید به کدام زبان‌ها ترجمانی شود. تا یکی از آن‌ها ترجمان نداشته باشد گفتگو گشوده نمی‌شود، مگر آن که رؤسای همهٔ طرف‌ها از آن بگذرند.",
    ps: "د هر لوري مشر وايي چې غونډه باید کومو ژبو ته وژباړل شي. تر څو چې یوه یې ژباړن نه لري خبرې نه پرانیستل کېږي، که د ټولو لورو مشران ترې تېر نه شي.",
  },
  party: { en: "Party", ar: "الطرف", prs: "طرف", ps: "لوری" },
  requires: { en: "Requires", ar: "يشترط", prs: "لازم می‌داند", ps: "لازمه یې ګڼي" },
  waives: { en: "Can do without", ar: "يتنازل عن", prs: "از آن می‌گذرد", ps: "ترې تېرېږي" },
  nothing: { en: "none", ar: "لا شيء", prs: "هیچ", ps: "هېڅ" },
  required: {
    en: "Required: {languages}",
    ar: "المطلوب: {languages}",
    prs: "لازم: {languages}",
    ps: "لازمې: {languages}",
  },
  waived: {
    en: "Waived by all: {languages}",
    ar: "تنازل عنها الجميع: {languages}",
    prs: "همه از آن گذشته‌اند: {languages}",
    ps: "ټول ترې تېر شوي: {languages}",
  },
  noneRequired: {
    en: "No party requires a language.",
    ar: "لا يشترط أي طرف لغة.",
    prs: "هیچ طرفی زبانی را لازم نمی‌داند.",
    ps: "هېڅ لوری ژبه لازمه نه ګڼي.",
  },
  sayRequired: {
    en: "Say which are required",
    ar: "تحديد اللغات المطلوبة",
    prs: "گفتن زبان‌های لازم",
    ps: "د لازمو ژبو ویل",
  },
  sayRequiredWhat: {
    en: "What you say now replaces what you said before.",
    ar: "ما تقولونه الآن يحلّ محلّ ما قلتموه من قبل.",
    prs: "آنچه اکنون می‌گویید جای گفتهٔ پیشین شما را می‌گیرد.",
    ps: "اوسنۍ خبره مو د پخوانۍ ځای نیسي.",
  },
  sayWaived: { en: "Waive", ar: "التنازل عن لغات", prs: "گذشتن از زبان‌ها", ps: "له ژبو تېرېدل" },
  sayWaivedWhat: {
    en: "Your party agrees that the talks open though nobody interprets into these. It counts when the heads of all parties waived the same language.",
    ar: "يوافق طرفكم على فتح المحادثات وإن لم يُترجم إلى هذه اللغات. ويسري ذلك حين يتنازل رؤساء وفود الأطراف جميعاً عن اللغة نفسها.",
    prs: "طرف شما می‌پذیرد که گفتگو گشوده شود، هرچند کسی به این زبان‌ها ترجمانی نکند. وقتی اعتبار دارد که رؤسای همهٔ طرف‌ها از عین زبان گذشته باشند.",
    ps: "ستاسو لوری مني چې خبرې پرانیستل شي، که څه هم څوک دې ژبو ته ژباړه نه کوي. هغه وخت اعتبار لري چې د ټولو لورو مشران له همدې ژبې تېر شوي وي.",
  },
})
