import { defineTexts } from "../i18n/index.ts"

/** What was asked between the same two before a round. */
export const BEFORE_TEXTS = defineTexts({
  title: {
    en: "What was asked before",
    ar: "ما سُئل عنه من قبل",
    prs: "آنچه پیش از این پرسیده شده",
    ps: "څه چې مخکې پوښتل شوي",
  },
  none: {
    en: "Nothing: {claimant} and {holder} had begun no earlier blind round on a list of {claimant}.",
    ar: "لا شيء: لم يسبق أن بدأ {claimant} و{holder} جولة محجوبة على قائمة من {claimant}.",
    prs: "هیچ: {claimant} و {holder} پیش از این دور پوشیده‌ای بر فهرستی از {claimant} آغاز نکرده بودند.",
    ps: "هېڅ: {claimant} او {holder} له دې مخکې د {claimant} پر نوملړ پټ پړاو نه و پیل کړی.",
  },
  round: {
    en: "Round {n}, {list}: {step}.",
    ar: "الجولة {n}، {list}: {step}.",
    prs: "دور {n}، {list}: {step}.",
    ps: "{n}م پړاو، {list}: {step}.",
  },
  tickets: {
    en: "Tickets: {claimed} and {held}.",
    ar: "التذاكر: {claimed} و{held}.",
    prs: "تکت‌ها: {claimed} و {held}.",
    ps: "ټکټونه: {claimed} او {held}.",
  },
  matches: {
    en: "Rows on both lists: {n}.",
    ar: "الأسطر في القائمتين: {n}.",
    prs: "ردیف‌های هر دو فهرست: {n}.",
    ps: "په دواړو نوملړونو کې کرښې: {n}.",
  },
  opened: {
    en: "Tickets opened to the facilitator: {n}.",
    ar: "التذاكر المفتوحة للميسِّر: {n}.",
    prs: "تکت‌های گشوده به روی تسهیل‌کننده: {n}.",
    ps: "اسانتیا برابروونکي ته پرانیستل شوي ټکټونه: {n}.",
  },
  used: {
    en: "Tickets used in them, of those allowed in all rounds: {claimant} {claimed} of {mostClaimed}, {holder} {held} of {mostHeld}.",
    ar: "التذاكر المستعملة فيها من المسموح به في كل الجولات: {claimant} {claimed} من {mostClaimed}، و{holder} {held} من {mostHeld}.",
    prs: "تکت‌های به‌کاررفته در آن‌ها، از آنچه در همهٔ دورها مجاز است: {claimant} {claimed} از {mostClaimed}، {holder} {held} از {mostHeld}.",
    ps: "په هغو کې کارول شوي ټکټونه، له هغو چې په ټولو پړاوونو کې روا دي: {claimant} له {mostClaimed} څخه {claimed}، {holder} له {mostHeld} څخه {held}.",
  },
  again: {
    en: "This same list is asked again. Beside the earlier result, the new one also tells what changed on the other list in between.",
    ar: "هذه القائمة نفسها يُسأل عنها مرة أخرى. والنتيجة الجديدة، إذا قورنت بالسابقة، تكشف أيضاً ما تغيّر في قائمة الآخر بينهما.",
    prs: "دربارهٔ همین فهرست دوباره پرسیده می‌شود. نتیجهٔ تازه در کنار نتیجهٔ پیشین نشان می‌دهد که در این میان در فهرست دیگر چه تغییر کرده است.",
    ps: "د همدې نوملړ پوښتنه بیا کېږي. نوې پایله د پخوانۍ تر څنګ دا هم ښيي چې په دې منځ کې په بل نوملړ کې څه بدل شوي.",
  },
  twice: {
    en: "Whoever stands on this list and on an earlier one is asked about a second time. Nothing stops that.",
    ar: "من ورد في هذه القائمة وفي قائمة سابقة يُسأل عنه مرة ثانية، ولا شيء يمنع ذلك.",
    prs: "دربارهٔ هر که هم در این فهرست و هم در فهرستی پیشین است بار دوم پرسیده می‌شود. چیزی جلو آن را نمی‌گیرد.",
    ps: "څوک چې په دې نوملړ او په یوه پخواني کې وي، دویم ځل یې پوښتنه کېږي. هېڅ شی د دې مخه نه نیسي.",
  },
})
