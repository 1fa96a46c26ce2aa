import type { ListsRefusal } from "../lists/refusals.ts"
import type { ProcessRefusal } from "../process/refusals.ts"
import type { ReleaseRefusal } from "../release/refusals.ts"
import type { Words } from "../shared/language.ts"
import type { PLAN_REFUSAL_WORDS } from "./plan-refusal-words.ts"

/** Why an act around a movement, a handover or a receipt may not enter: what is wrong, and what to do. */
export const RELEASE_REFUSAL_WORDS = {
  "tranche-unknown": {
    en: "This tranche is not in the record. Read the record again.",
    ar: "هذه الدفعة ليست في السجل. أعيدوا قراءة السجل.",
    prs: "این مرحله در سجل نیست. سجل را دوباره بخوانید.",
    ps: "دا پړاو په سجل کې نشته. سجل بیا ولولئ.",
  },
  "tranche-not-agreed": {
    en: "Both parties have not agreed to this tranche. Nobody moves before they have.",
    ar: "لم يوافق الطرفان على هذه الدفعة. لا يتحرك أحد قبل ذلك.",
    prs: "هر دو طرف با این مرحله موافقت نکرده‌اند. پیش از آن کسی حرکت نمی‌کند.",
    ps: "دواړو لوریو له دې پړاو سره هوکړه نه ده کړې. تر هغه مخکې څوک حرکت نه کوي.",
  },
  "site-unknown": {
    en: "This place is not one of the tranche’s. Choose the agreed place.",
    ar: "هذا المكان ليس من أماكن الدفعة. اختاروا المكان المتفق عليه.",
    prs: "این محل از محل‌های این مرحله نیست. محل توافق‌شده را انتخاب کنید.",
    ps: "دا ځای د پړاو له ځایونو نه دی. منل شوی ځای وټاکئ.",
  },
  "row-twice": {
    en: "A person stands twice in it. Name each once.",
    ar: "ورد شخص مرتين. اذكروا كل شخص مرة واحدة.",
    prs: "شخصی دو بار آمده است. هر شخص را یک بار بنویسید.",
    ps: "یو کس دوه ځله راغلی. هر کس یو ځل ولیکئ.",
  },
  "manifest-missing": {
    en: "No manifest was sealed. The sender seals it before anybody leaves.",
    ar: "لم يُختم كشف. يختمه المُرسل قبل مغادرة أحد.",
    prs: "فهرستی مهر نشده است. فرستنده پیش از رفتن کسی آن را مهر می‌کند.",
    ps: "نوملړ نه دی مهر شوی. لېږونکی یې د هر چا له تګ مخکې مهروي.",
  },
  "manifest-already": {
    en: "The manifest has been sealed already and cannot change.",
    ar: "خُتم الكشف من قبل ولا يتغيّر.",
    prs: "فهرست پیش از این مهر شده و تغییر نمی‌کند.",
    ps: "نوملړ مخکې مهر شوی او نه بدلېږي.",
  },
  "manifest-differs": {
    en: "The manifest is not the one that was sealed, or one of its people is settled already. Read the record again.",
    ar: "الكشف ليس الذي خُتم، أو سُوّي أمر أحد من فيه من قبل. أعيدوا قراءة السجل.",
    prs: "این فهرست همان مهرشده نیست، یا کار یکی از اشخاص آن پیشتر تمام شده. سجل را دوباره بخوانید.",
    ps: "دا نوملړ هغه مهر شوی نه دی، یا یې د یوه کس کار مخکې پای ته رسېدلی. سجل بیا ولولئ.",
  },
  "manifest-after-departure": {
    en: "They have departed. After that no manifest is sealed.",
    ar: "لقد غادروا. ولا يُختم كشف بعد المغادرة.",
    prs: "حرکت کرده‌اند. پس از آن فهرستی مهر نمی‌شود.",
    ps: "روان شوي دي. تر هغه وروسته نوملړ نه مهرېږي.",
  },
  "manifest-counts-differ": {
    en: "The manifest says {count}, and {found} are named. Make them equal.",
    ar: "يقول الكشف {count}، والمذكورون {found}. سوّوا بينهما.",
    prs: "فهرست {count} می‌گوید و {found} نام برده شده. آن‌ها را برابر کنید.",
    ps: "نوملړ {count} وایي او {found} یاد شوي. برابر یې کړئ.",
  },
  "row-not-cleared": {
    en: "No. {no} has not been found willing and fit by the neutral intermediary, and does not travel.",
    ar: "الرقم {no} لم يجزه الوسيط المحايد رغبةً وصحةً، فلا يسافر.",
    prs: "شمارهٔ {no} را واسطهٔ بی‌طرف موافق و آماده نیافته است و سفر نمی‌کند.",
    ps: "{no} شمېره بې طرفه منځګړي موافق او د سفر وړ نه ده موندلې، سفر نه کوي.",
  },
  "go-missing": {
    en: "Both parties have not given their go. Nobody leaves before they have.",
    ar: "لم يعطِ الطرفان إذن البدء. لا يغادر أحد قبل ذلك.",
    prs: "هر دو طرف اجازهٔ آغاز نداده‌اند. پیش از آن کسی نمی‌رود.",
    ps: "دواړو لوریو د پیل اجازه نه ده ورکړې. تر هغه مخکې څوک نه ځي.",
  },
  "departed-already": {
    en: "The departure stands in the record already.",
    ar: "المغادرة مقيّدة في السجل من قبل.",
    prs: "حرکت پیش از این در سجل است.",
    ps: "روانېدل مخکې په سجل کې دي.",
  },
  "not-departed": {
    en: "Their departure is not in the record yet. Record it, then send again.",
    ar: "مغادرتهم ليست في السجل بعد. قيّدوها ثم أرسلوا من جديد.",
    prs: "حرکت آنان هنوز در سجل نیست. آن را ثبت کنید، سپس دوباره بفرستید.",
    ps: "د هغوی روانېدل لا په سجل کې نشته. ثبت یې کړئ، بیا یې ولېږئ.",
  },
  "not-the-sender": {
    en: "Only the party that releases these people may do this.",
    ar: "لا يفعل ذلك إلا الطرف الذي يفرج عن هؤلاء.",
    prs: "تنها طرفی که این اشخاص را رها می‌کند می‌تواند.",
    ps: "یوازې هغه لوری یې کولای شي چې دا کسان خوشې کوي.",
  },
  "not-the-receiver": {
    en: "Only the receiving party answers for these people.",
    ar: "لا يجيب عن هؤلاء إلا الطرف المستلم.",
    prs: "تنها طرف تسلیم‌گیرنده برای این اشخاص پاسخ می‌دهد.",
    ps: "د دې کسانو په اړه یوازې تسلیمېدونکی لوری ځواب وایي.",
  },
  "handover-unknown": {
    en: "This handover is not in the record yet.",
    ar: "هذا التسليم ليس في السجل بعد.",
    prs: "این تسلیم‌دهی هنوز در سجل نیست.",
    ps: "دا سپارل لا په سجل کې نشته.",
  },
  "already-recorded": {
    en: "This stands in the record already. Nothing was entered a second time.",
    ar: "هذا في السجل من قبل. لم يُقيَّد شيء مرة ثانية.",
    prs: "این پیش از این در سجل است. چیزی بار دوم ثبت نشد.",
    ps: "دا مخکې په سجل کې دی. هېڅ دوهم ځل ثبت نه شول.",
  },
  "handover-counts-differ": {
    en: "With earlier handovers this is more than the manifest holds, or the rows do not add up. Read the record again: another phone may have been first.",
    ar: "مع عمليات تسليم سابقة يزيد هذا على ما في الكشف، أو لا تتطابق الأسطر. أعيدوا قراءة السجل: لعل هاتفاً آخر سبق.",
    prs: "با تسلیم‌دهی‌های پیشین این بیش از فهرست است، یا ردیف‌ها جور نیست. سجل را دوباره بخوانید: شاید تلفون دیگری پیشتر بوده.",
    ps: "له مخکینیو سپارلو سره دا له نوملړ زیات دي، یا کرښې سره نه جوړېږي. سجل بیا ولولئ: ښايي بل تلیفون مخکې و.",
  },
  "receipt-counts-differ": {
    en: "{count} are still to be answered, and the receipt answers for {found}. Read the record again.",
    ar: "بقي {count} بلا جواب، والمحضر يجيب عن {found}. أعيدوا قراءة السجل.",
    prs: "برای {count} هنوز پاسخ باید داد و رسید برای {found} پاسخ می‌دهد. سجل را دوباره بخوانید.",
    ps: "د {count} ځواب لا پاتې دی او رسید د {found} ځواب وایي. سجل بیا ولولئ.",
  },
  "row-not-handed": {
    en: "No. {no} was not handed over here, or is answered already.",
    ar: "الرقم {no} لم يُسلَّم هنا، أو أُجيب عنه من قبل.",
    prs: "شمارهٔ {no} اینجا تسلیم داده نشده، یا پیشتر پاسخ داده شده.",
    ps: "{no} شمېره دلته نه ده سپارل شوې، یا یې ځواب مخکې ویل شوی.",
  },
  "shortfall-differs": {
    en: "The reasons add up to {found}, and the difference is {count}. Make them equal.",
    ar: "مجموع الأسباب {found}، والفرق {count}. سوّوا بينهما.",
    prs: "جمع دلیل‌ها {found} است و تفاوت {count}. آن‌ها را برابر کنید.",
    ps: "د دلیلونو ټول {found} دی او توپیر {count}. برابر یې کړئ.",
  },
  "release-unknown": {
    en: "This release is not in the record. Reload the page and choose one that is.",
    ar: "هذا الإفراج ليس في السجل. أعيدوا تحميل الصفحة واختاروا إفراجاً وارداً فيه.",
    prs: "این رهایی در سجل نیست. صفحه را تازه کنید و یکی از رهایی‌های ثبت‌شده را انتخاب کنید.",
    ps: "دا خوشې کول په سجل کې نشته. پاڼه بیا پرانیزئ او ثبت شوي خوشې کول وټاکئ.",
  },
  "release-answered-already": {
    en: "This release is answered already. Nothing needs to be done.",
    ar: "أُجيب عن هذا الإفراج من قبل. لا حاجة إلى أي إجراء.",
    prs: "به این رهایی پیشتر پاسخ داده شده است. کاری لازم نیست.",
    ps: "د دې خوشې کولو ځواب مخکې ویل شوی. څه کول نه دي پکار.",
  },
  "answer-counts-differ": {
    en: "Accepted and not ours must add up to {count}.",
    ar: "يجب أن يكون مجموع المقبولين ومن ليسوا من طرفنا {count}.",
    prs: "جمع پذیرفته‌ها و آنان که از ما نیستند باید {count} باشد.",
    ps: "د منل شویو او هغو ټول چې زموږ نه دي باید {count} وي.",
  },
  "substitution-too-large": {
    en: "Of those the other party accepted, {count} are not in a substitution yet; no more can take the place of listed people.",
    ar: "بقي {count} ممن قبلهم الطرف الآخر ولم يشملهم استبدال؛ ولا يحلّ أكثر منهم محل المدرجين.",
    prs: "از آنان که طرف دیگر پذیرفته {count} هنوز در جایگزینی نیامده است؛ بیش از آن جای فهرست‌شدگان را نمی‌گیرد.",
    ps: "له هغو چې بل لوري منلي {count} لا په ځای ناستي کې نه دي؛ له دې زیات د نوملړ د کسانو ځای نه نیسي.",
  },
  "remains-counts-differ": {
    en: "Confirmed and not confirmed must add up to {count}.",
    ar: "يجب أن يكون مجموع المؤكَّد وغير المؤكَّد {count}.",
    prs: "جمع تثبیت‌شده و تثبیت‌نشده باید {count} باشد.",
    ps: "د تایید شویو او نه تایید شویو ټول باید {count} وي.",
  },
  "remains-confirmed-already": {
    en: "This has been confirmed already. Nothing needs to be done.",
    ar: "أُكّد هذا من قبل. لا حاجة إلى أي إجراء.",
    prs: "این پیشتر تثبیت شده است. کاری لازم نیست.",
    ps: "دا مخکې تایید شوي دي. څه کول نه دي پکار.",
  },
} as const satisfies Record<
  Exclude<ReleaseRefusal, ProcessRefusal | ListsRefusal | keyof typeof PLAN_REFUSAL_WORDS>,
  Words
>
