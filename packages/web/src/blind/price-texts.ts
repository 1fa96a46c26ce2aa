import { defineTexts } from "../i18n/index.ts"

/** What each way of matching finds, tried before one is proposed. */
export const PRICE_TEXTS = defineTexts({
  price: { en: "What each way finds", ar: "ما تجده كل طريقة", prs: "آنچه هر شیوه می‌یابد", ps: "هره طریقه څه مومي" },
  priceLead: {
    en: "Tried on this device with invented lists that are as long as these and lack as much as yours does. Your own rows take no part. Among more people more pairs are wrong.",
    ar: "تجربة على هذا الجهاز بقوائم متخيَّلة بطول هاتين القائمتين ينقصها ما ينقص قائمتكم. لا تشارك أسطركم فيها. وكلما كثر الناس كثرت الأزواج الخاطئة.",
    prs: "آزمایش در این دستگاه با فهرست‌های ساختگی که به درازای این دو است و به اندازهٔ فهرست شما کمبود دارد. ردیف‌های خود شما در آن نیست. هرچه کسان بیشتر باشند، جفت‌های نادرست بیشتر است.",
    ps: "په دې وسیله کې په خیالي نوملړونو ازموینه، چې د دې دوو هومره اوږده دي او د ستاسو د نوملړ هومره کموالی لري. ستاسو خپلې کرښې پکې نشته. چې کسان ډېر وي، ناسمې جوړې هم ډېرې وي.",
  },
  measure: { en: "Try it", ar: "تجربة", prs: "آزمودن", ps: "ازمویل" },
  measuring: {
    en: "Trying on invented lists: {mode}",
    ar: "تجربة على قوائم متخيَّلة: {mode}",
    prs: "آزمودن بر فهرست‌های ساختگی: {mode}",
    ps: "په خیالي نوملړونو ازمویل کېږي: {mode}",
  },
  finds: {
    en: "Finds, of a hundred people on both lists",
    ar: "تجد من كل مئة شخص في القائمتين",
    prs: "از صد کس که در هر دو فهرست است می‌یابد",
    ps: "له سلو کسانو چې په دواړو نوملړونو کې دي مومي",
  },
  wrong: {
    en: "Wrong, of a hundred pairs it makes",
    ar: "الخاطئ من كل مئة زوج تجده",
    prs: "نادرست، از صد جفتی که می‌سازد",
    ps: "ناسمې، له سلو جوړو چې یې جوړوي",
  },
})
