import { defineTexts } from "../i18n/index.ts"

/** The exchange of lists, as the one who opens it sees it. */
export const EXCHANGE_TEXTS = defineTexts({
  title: { en: "Exchange of lists", ar: "تبادل القوائم", prs: "تبادلهٔ فهرست‌ها", ps: "د نوملړونو تبادله" },
  lead: {
    en: "Each party deposits one sealed list. Neither can be read before both stand; then both are opened at the same moment.",
    ar: "يودع كل طرف قائمة واحدة مختومة. لا تُقرأ أيّ منهما قبل أن تُودع كلتاهما، ثم تُفتحان في اللحظة نفسها.",
    prs: "هر طرف یک فهرست مهرشده می‌سپارد. تا هر دو سپرده نشده هیچ‌یک خوانده نمی‌شود؛ سپس هر دو در یک لحظه باز می‌شوند.",
    ps: "هر لوری یو مهر شوی نوملړ سپاري. تر هغه چې دواړه نه وي سپارل شوي یو یې هم نه لوستل کېږي؛ بیا دواړه په یوه شېبه پرانیستل کېږي.",
  },
  none: {
    en: "No exchange of lists is open",
    ar: "لا تبادل قوائم مفتوحاً",
    prs: "تبادلهٔ فهرست باز نیست",
    ps: "د نوملړونو تبادله پرانیستې نه ده",
  },
  noneWhat: {
    en: "A facilitator opens one and names the instant until which both parties deposit.",
    ar: "يفتحه أحد الميسّرين ويسمّي اللحظة التي يودع الطرفان قبلها.",
    prs: "تسهیل‌کننده آن را می‌گشاید و لحظه‌ای را نام می‌برد که هر دو طرف تا آن بسپارند.",
    ps: "اسانتیا برابروونکی یې پرانیزي او هغه شېبه ټاکي چې دواړه لوري یې تر هغې وسپاري.",
  },
  open: {
    en: "Open an exchange of lists",
    ar: "فتح تبادل للقوائم",
    prs: "گشودن تبادلهٔ فهرست",
    ps: "د نوملړونو د تبادلې پرانیستل",
  },
  openSays: {
    en: "From now on {one} and {other} can each deposit one sealed list.",
    ar: "من الآن يستطيع كل من {one} و{other} إيداع قائمة مختومة واحدة.",
    prs: "از اکنون {one} و {other} هر یک می‌توانند یک فهرست مهرشده بسپارند.",
    ps: "له همدې شېبې {one} او {other} هر یو کولی شي یو مهر شوی نوملړ وسپاري.",
  },
  depositBy: { en: "Both deposit by", ar: "يودع الطرفان قبل", prs: "هر دو بسپارند تا", ps: "دواړه دې تر دې وسپاري" },
  due: { en: "Deposit by {when}", ar: "الإيداع حتى {when}", prs: "سپردن تا {when}", ps: "سپارل تر {when}" },
  awaited: { en: "list awaited", ar: "القائمة منتظَرة", prs: "فهرست در انتظار", ps: "نوملړ په تمه" },
  deposited: {
    en: "{n, plural, one {sealed, # person} other {sealed, # people}}",
    ar: "{n, plural, zero {مختومة، بلا أشخاص} one {مختومة، شخص واحد} two {مختومة، شخصان} few {مختومة، # أشخاص} many {مختومة، # شخصاً} other {مختومة، # شخص}}",
    prs: "{n, plural, one {مهرشده، # تن} other {مهرشده، # تن}}",
    ps: "{n, plural, one {مهر شوی، # تن} other {مهر شوی، # تنه}}",
  },
})
