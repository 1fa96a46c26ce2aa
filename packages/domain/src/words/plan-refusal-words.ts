import type { ReleaseRefusal } from "../release/refusals.ts"
import type { Words } from "../shared/language.ts"

/** Why a tranche or a release site is refused while it is planned, and what to do. */
export const PLAN_REFUSAL_WORDS = {
  "site-not-agreed": {
    en: "Both parties have not agreed to {site}. Wait for their agreement, or choose a place they agreed to.",
    ar: "لم يوافق الطرفان على {site}. انتظروا موافقتهما أو اختاروا مكاناً اتفقا عليه.",
    prs: "هر دو طرف با {site} موافقت نکرده‌اند. در انتظار موافقت بمانید یا محلی را انتخاب کنید که پذیرفته‌اند.",
    ps: "دواړو لوریو له {site} سره هوکړه نه ده کړې. د هوکړې تمه وکړئ یا منل شوی ځای وټاکئ.",
  },
  "site-full": {
    en: "{site} takes {capacity} people a day, and with this tranche it would be {load}. Plan fewer there, another day, or another place.",
    ar: "يتسع {site} في اليوم لعدد {capacity}، ويبلغ العدد مع هذه الدفعة {load}. خطّطوا لعدد أقل هناك أو ليوم آخر أو لمكان آخر.",
    prs: "{site} در روز {capacity} نفر می‌پذیرد و با این مرحله {load} می‌شود. آنجا کمتر، روز دیگر یا محل دیگر را در نظر بگیرید.",
    ps: "{site} په ورځ کې {capacity} کسان مني او له دې پړاو سره {load} کېږي. هلته لږ کسان، بله ورځ یا بل ځای وټاکئ.",
  },
  "tranche-number-wrong": {
    en: "The next tranche is number {expected}: the plan changed meanwhile. Look at it, then propose anew.",
    ar: "رقم الدفعة التالية {expected}: تغيّرت الخطة في هذه الأثناء. راجعوها ثم اقترحوا من جديد.",
    prs: "شمارهٔ مرحلهٔ بعدی {expected} است: طرح در این میان تغییر کرد. آن را ببینید و از نو پیشنهاد کنید.",
    ps: "د راتلونکي پړاو شمېره {expected} ده: پلان په دې منځ کې بدل شو. ویې ګورئ او له سره وړاندیز وکړئ.",
  },
  "tranche-empty": {
    en: "Nobody is released in this tranche. Say how many people each party releases.",
    ar: "لا يُفرج عن أحد في هذه الدفعة. اذكروا عدد من يفرج عنهم كل طرف.",
    prs: "در این مرحله کسی رها نمی‌شود. بنویسید هر طرف چند نفر را رها می‌کند.",
    ps: "په دې پړاو کې هېڅوک نه خوشې کېږي. ولیکئ چې هر لوری څو کسان خوشې کوي.",
  },
  "tranche-party-missing": {
    en: "{party} releases nobody in this tranche, so it seals no manifest for it. Choose the tranche in which it does.",
    ar: "لا يفرج {party} عن أحد في هذه الدفعة فلا يختم كشفاً لها. اختاروا الدفعة التي يفرج فيها.",
    prs: "{party} در این مرحله کسی را رها نمی‌کند، پس فهرستی برای آن مهر نمی‌کند. مرحله‌ای را انتخاب کنید که در آن رها می‌کند.",
    ps: "{party} په دې پړاو کې څوک نه خوشې کوي، نو نوملړ ورته نه مهروي. هغه پړاو وټاکئ چې پکې یې خوشې کوي.",
  },
  "tranche-counts-differ": {
    en: "For {party} the tranche says {count} people, and another number is chosen from the list. Make them equal.",
    ar: "تذكر الدفعة {count} من {party}، والمختارون من القائمة عدد آخر. سوّوا بينهما.",
    prs: "این مرحله برای {party} {count} نفر می‌گوید و شمار انتخاب‌شده از فهرست فرق دارد. آن‌ها را برابر کنید.",
    ps: "دا پړاو د {party} لپاره {count} کسان وایي او له نوملړه بل شمېر ټاکل شوی. برابر یې کړئ.",
  },
  "final-list-not-signed": {
    en: "The final list this draws on is not in force: both parties have not signed it, or a later version has replaced it. Reload the page and plan on the one in force.",
    ar: "القائمة النهائية المستند إليها غير نافذة: لم يوقّعها الطرفان أو حلّت محلها نسخة لاحقة. أعيدوا تحميل الصفحة وخطّطوا على النافذة.",
    prs: "فهرست نهایی مورد استفاده نافذ نیست: هر دو طرف آن را امضا نکرده‌اند یا نسخهٔ دیگری جایش را گرفته است. صفحه را تازه کنید و بر فهرست نافذ طرح کنید.",
    ps: "کارول شوی وروستی نوملړ نافذ نه دی: دواړو لوریو نه دی لاسلیک کړی یا بلې نسخې یې ځای نیولی. پاڼه بیا پرانیزئ او پر نافذ نوملړ پلان جوړ کړئ.",
  },
  "row-not-on-final-list": {
    en: "No. {no} does not stand on the final list as released by {party}. Choose a number that does.",
    ar: "الرقم {no} ليس في القائمة النهائية ضمن من يفرج عنهم {party}. اختاروا رقماً منهم.",
    prs: "شمارهٔ {no} در فهرست نهایی از کسانی نیست که {party} رها می‌کند. شماره‌ای از آنان انتخاب کنید.",
    ps: "{no} شمېره په وروستي نوملړ کې له هغو نه ده چې {party} یې خوشې کوي. له هغو یوه شمېره وټاکئ.",
  },
  "row-in-another-tranche": {
    en: "No. {no} stands in another tranche already. Choose somebody else, or withdraw the other tranche first.",
    ar: "الرقم {no} وارد في دفعة أخرى من قبل. اختاروا غيره أو اسحبوا الدفعة الأخرى أولاً.",
    prs: "شمارهٔ {no} پیش‌تر در مرحلهٔ دیگری است. کس دیگری انتخاب کنید یا نخست مرحلهٔ دیگر را پس بگیرید.",
    ps: "{no} شمېره مخکې په بل پړاو کې ده. بل څوک وټاکئ یا لومړی بل پړاو بېرته واخلئ.",
  },
  "row-not-in-tranche": {
    en: "No. {no} is not in this tranche. Record only people of the tranche.",
    ar: "الرقم {no} ليس في هذه الدفعة. قيّدوا أشخاص هذه الدفعة فقط.",
    prs: "شمارهٔ {no} در این مرحله نیست. تنها اشخاص همین مرحله را ثبت کنید.",
    ps: "{no} شمېره په دې پړاو کې نشته. یوازې د دې پړاو کسان ثبت کړئ.",
  },
  "tolerance-exceeded": {
    en: "{party} would be ahead of the agreed ratio by {people}, and at most {tolerance} are agreed. Plan more people of the other party, or fewer of this one.",
    ar: "يتقدم {party} على النسبة المتفق عليها بعدد {people}، والحد المتفق عليه {tolerance}. زيدوا عدد الطرف الآخر أو أنقصوا عدد هذا الطرف.",
    prs: "{party} به شمار {people} از نسبت توافق‌شده پیش می‌شود و حد توافق‌شده {tolerance} است. شمار طرف دیگر را بیشتر یا شمار این طرف را کمتر کنید.",
    ps: "{party} به له منل شوي نسبته په {people} مخکې شي او منل شوی حد {tolerance} دی. د بل لوري شمېر زیات یا د دې لوري کم کړئ.",
  },
  "interviews-counts-differ": {
    en: "The counts of the interviews do not add up to their rows. Count again and record them anew.",
    ar: "أعداد المقابلات لا تطابق أسطرها. أعيدوا العدّ وقيّدوها من جديد.",
    prs: "شمار گفتگوها با ردیف‌ها نمی‌خواند. دوباره بشمارید و از نو ثبت کنید.",
    ps: "د مرکو شمېر له کرښو سره سمون نه لري. بیا یې وشمېرئ او له سره یې ثبت کړئ.",
  },
  "remains-unknown": {
    en: "There is no such entry about remains. Choose one that is recorded.",
    ar: "لا يوجد قيد كهذا بشأن الرفات. اختاروا قيداً وارداً في السجل.",
    prs: "چنین مدخلی دربارهٔ بقایای جسد نیست. یکی از مدخل‌های ثبت‌شده را انتخاب کنید.",
    ps: "د جسد د پاتې شونو په اړه داسې مدخل نشته. یو ثبت شوی مدخل وټاکئ.",
  },
} as const satisfies Partial<Record<ReleaseRefusal, Words>>
