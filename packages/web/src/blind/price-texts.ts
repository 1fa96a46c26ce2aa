import { defineTexts } from "../i18n/index.ts"

/** What each way of matching finds, tried before one is proposed. */
export const PRICE_TEXTS = defineTexts({
  price: { en: "What each way finds", ar: "ما تجده كل طريقة", prs: "آنچه هر شیوه می‌یابد", ps: "هره طریقه څه مومي" },
  priceLead: {
    en: "Tried on this device with invented lists that lack as much as yours does. Your own rows take no part.",
    ar: "تجربة على هذا الجهاز بقوائم متخيَّلة ينقصها ما ينقص قائمتكم. لا تشارك أسطركم فيها.",
    prs: "آزمایش در این دستگاه با فهرست‌های ساختگی که به اندازهٔ فهرست شما کمبود دارد. ردیف‌های خود شما در آن نیست.",
    ps: "په دې وسیله کې په خیالي نوملړونو ازموینه، چې د ستاسو د نوملړ هومره کموالی لري. ستاسو خپلې کرښې پکې نشته.",
  },
  measure: { en: "Try it", ar: "تجربة", prs: "آزمودن", ps: "ازمویل" },
  measuring: {
    en: "Trying each way on invented lists",
    ar: "تجربة كل طريقة على قوائم متخيَّلة",
    prs: "آزمودن هر شیوه بر فهرست‌های ساختگی",
    ps: "هره طریقه په خیالي نوملړونو ازمویل کېږي",
  },
  finds: {
    en: "Finds, of a hundred true pairs",
    ar: "تجد من كل مئة زوج صحيح",
    prs: "از صد جفت درست می‌یابد",
    ps: "له سلو سمو جوړو مومي",
  },
  wrong: {
    en: "Pairs wrongly, of a hundred",
    ar: "أزواج خاطئة، من كل مئة",
    prs: "نادرست جفت می‌کند، از صد",
    ps: "له سلو ناسمې جوړې",
  },
})
