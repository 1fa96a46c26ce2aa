import type { ListsRefusal } from "../lists/refusals.ts"
import type { ProcessRefusal } from "../process/refusals.ts"
import type { Words } from "../shared/language.ts"

/** Why an act about lists is refused, and what to do. */
export const LISTS_REFUSAL_WORDS = {
  "exchange-unknown": {
    en: "There is no such exchange of lists. Choose one that a facilitator has opened.",
    ar: "لا يوجد تبادل قوائم كهذا. اختاروا تبادلاً فتحه ميسِّر.",
    prs: "چنین تبادلهٔ فهرست‌ها نیست. یکی را انتخاب کنید که تسهیل‌کننده باز کرده است.",
    ps: "د نوملړونو داسې تبادله نشته. هغه وټاکئ چې اسانتیا برابروونکي پرانیستې ده.",
  },
  "party-unknown": {
    en: "{party} is not a party to this process. Choose one of its two parties.",
    ar: "{party} ليس طرفاً في هذه العملية. اختاروا أحد طرفيها.",
    prs: "{party} طرف این روند نیست. یکی از دو طرف آن را انتخاب کنید.",
    ps: "{party} د دې بهیر لوری نه دی. له دوو لوریو یې یو وټاکئ.",
  },
  "party-not-in-exchange": {
    en: "One of the parties has no part in this exchange of lists. Choose the exchange that both take part in.",
    ar: "أحد الطرفين لا يشارك في تبادل القوائم هذا. اختاروا التبادل الذي يشارك فيه الطرفان.",
    prs: "یکی از طرف‌ها در این تبادلهٔ فهرست‌ها سهم ندارد. تبادله‌ای را انتخاب کنید که هر دو در آن سهم دارند.",
    ps: "یو لوری د نوملړونو په دې تبادله کې برخه نه لري. هغه تبادله وټاکئ چې دواړه پکې برخه لري.",
  },
  "list-unknown": {
    en: "There is no such list in the record. Reload the page and choose one that was deposited.",
    ar: "لا توجد قائمة كهذه في السجل. أعيدوا تحميل الصفحة واختاروا قائمة مودَعة.",
    prs: "چنین فهرستی در سجل نیست. صفحه را تازه کنید و یکی از فهرست‌های سپرده‌شده را انتخاب کنید.",
    ps: "په سجل کې داسې نوملړ نشته. پاڼه بیا پرانیزئ او یو سپارل شوی نوملړ وټاکئ.",
  },
  "list-deposited-already": {
    en: "Your party has deposited its list in this exchange. Deposit what is missing as a supplementary list.",
    ar: "أودع طرفكم قائمته في هذا التبادل. أودعوا ما نقص في قائمة ملحقة.",
    prs: "طرف شما فهرست خود را در این تبادله سپرده است. آنچه کم است را در فهرست ضمیمه بسپارید.",
    ps: "ستاسو لوري په دې تبادله کې خپل نوملړ سپارلی دی. هغه څه چې کم دي په ضمیمه نوملړ کې وسپارئ.",
  },
  "list-not-yours": {
    en: "This step on the list belongs to the other party. Wait for it, or choose a list of your own.",
    ar: "هذه الخطوة في القائمة من شأن الطرف الآخر. انتظروه أو اختاروا قائمة لكم.",
    prs: "این گام دربارهٔ فهرست از طرف دیگر است. در انتظار او بمانید یا فهرستی از خود انتخاب کنید.",
    ps: "د نوملړ دا ګام د بل لوري دی. تمه یې وکړئ یا خپل نوملړ وټاکئ.",
  },
  "holder-is-claimant": {
    en: "A party does not ask itself for people. Name the other party as the one that holds them.",
    ar: "لا يطالب طرف نفسه بأشخاص. اذكروا الطرف الآخر بوصفه من يحتجزهم.",
    prs: "طرف از خود کسی را مطالبه نمی‌کند. طرف دیگر را نگهدارندهٔ آنان بنویسید.",
    ps: "لوری له ځانه کسان نه غواړي. بل لوری د هغوی ساتونکی ولیکئ.",
  },
  "supplement-unknown": {
    en: "The list that this one adds to is not yours in this exchange. Choose your own earlier list.",
    ar: "القائمة التي تُلحق بها هذه ليست لكم في هذا التبادل. اختاروا قائمتكم السابقة.",
    prs: "فهرستی که این ضمیمهٔ آن است در این تبادله از شما نیست. فهرست پیشین خود را انتخاب کنید.",
    ps: "هغه نوملړ چې دا یې ضمیمه ده په دې تبادله کې ستاسو نه دی. خپل پخوانی نوملړ وټاکئ.",
  },
  "deposit-missing": {
    en: "The other party has not deposited its list. Neither is opened before both are deposited.",
    ar: "لم يودع الطرف الآخر قائمته بعد. لا تُفتح أي منهما قبل إيداع القائمتين.",
    prs: "طرف دیگر فهرست خود را نسپرده است. تا هر دو سپرده نشوند هیچ‌کدام گشوده نمی‌شود.",
    ps: "بل لوري خپل نوملړ نه دی سپارلی. تر هغه چې دواړه ونه سپارل شي هېڅ یو نه پرانیستل کېږي.",
  },
  "deposits-not-cosigned": {
    en: "Both parties have cosigned {cosigned} entries, and the deposits stand under {needed}. Wait until a device of each head has been connected.",
    ar: "وقّع الطرفان معاً على {cosigned} من القيود، والإيداعان ضمن {needed}. انتظروا حتى يتصل جهاز كل رئيس وفد.",
    prs: "هر دو طرف {cosigned} مدخل را امضای مشترک کرده‌اند و سپردن‌ها در {needed} مدخل است. بمانید تا دستگاه هر دو رئیس وصل شود.",
    ps: "دواړو لوریو {cosigned} مدخلونه ګډ لاسلیک کړي او سپارل په {needed} مدخلونو کې دي. تمه وکړئ چې د هر مشر وسیله ونښلي.",
  },
  "list-opened-already": {
    en: "The list has been opened already. Nothing needs to be done.",
    ar: "فُتحت القائمة من قبل. لا حاجة إلى أي إجراء.",
    prs: "فهرست پیش‌تر گشوده شده است. کاری لازم نیست.",
    ps: "نوملړ مخکې پرانیستل شوی دی. څه کول نه دي پکار.",
  },
  "list-not-delivered": {
    en: "The list has not reached its receiver yet. Wait until both lists are opened.",
    ar: "لم تصل القائمة إلى متسلّمها بعد. انتظروا فتح القائمتين.",
    prs: "فهرست هنوز به گیرنده نرسیده است. بمانید تا هر دو فهرست گشوده شود.",
    ps: "نوملړ لا ترلاسه کوونکي ته نه دی رسېدلی. تمه وکړئ چې دواړه نوملړونه پرانیستل شي.",
  },
  "list-read-already": {
    en: "Your party has recorded that it received this list. Nothing needs to be done.",
    ar: "سبق لطرفكم أن قيّد تسلُّم هذه القائمة. لا حاجة إلى أي إجراء.",
    prs: "طرف شما پیش‌تر دریافت این فهرست را ثبت کرده است. کاری لازم نیست.",
    ps: "ستاسو لوري مخکې د دې نوملړ ترلاسه کول ثبت کړي دي. څه کول نه دي پکار.",
  },
  "root-differs": {
    en: "The opened list is not the one that was sealed. Do not use it; tell the other party and the facilitators.",
    ar: "القائمة المفتوحة ليست القائمة المختومة. لا تستعملوها، وأبلغوا الطرف الآخر والميسِّرين.",
    prs: "فهرست گشوده همان فهرست مهرشده نیست. آن را به کار نبرید و به طرف دیگر و تسهیل‌کنندگان خبر دهید.",
    ps: "پرانیستل شوی نوملړ هغه مهر شوی نه دی. مه یې کاروئ او بل لوري او اسانتیا برابروونکو ته خبر ورکړئ.",
  },
  "count-differs": {
    en: "The list was sealed with {sealed} rows, and {found} are counted here. Count again; if it still differs, tell the other party and the facilitators.",
    ar: "خُتمت القائمة وفيها {sealed} من الأسطر، والمحسوب هنا {found}. أعيدوا العدّ، فإن بقي الفرق فأبلغوا الطرف الآخر والميسِّرين.",
    prs: "فهرست با {sealed} ردیف مهر شد و اینجا {found} شمرده شده است. دوباره بشمارید؛ اگر باز فرق داشت به طرف دیگر و تسهیل‌کنندگان خبر دهید.",
    ps: "نوملړ له {sealed} کرښو سره مهر شو او دلته {found} شمېرل شوې. بیا یې وشمېرئ؛ که بیا هم توپیر و، بل لوري او اسانتیا برابروونکو ته خبر ورکړئ.",
  },
} as const satisfies Record<Exclude<ListsRefusal, ProcessRefusal>, Words>
