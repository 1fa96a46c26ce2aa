import type { AgreementRefusal } from "../agreement/refusals.ts"
import type { ProcessRefusal } from "../process/refusals.ts"
import type { Words } from "../shared/language.ts"
import type { StatementsRefusal } from "../statements/refusals.ts"
import type { TalksRefusal } from "../talks/refusals.ts"

/** Why an act about a session is refused, and what to do. */
export const TALKS_REFUSAL_WORDS = {
  "session-parties-missing": {
    en: "A session is convened with both parties. Name both of them.",
    ar: "تُدعى إلى الجلسة وفود الطرفين معاً. اذكروا الطرفين.",
    prs: "به نشست هر دو طرف خوانده می‌شوند. هر دو را نام ببرید.",
    ps: "غونډې ته دواړه لوري بلل کېږي. دواړه یاد کړئ.",
  },
  "session-already-open": {
    en: "The session is open already. Nothing needs to be done.",
    ar: "الجلسة مفتوحة بالفعل. لا حاجة إلى أي إجراء.",
    prs: "نشست پیش‌تر باز شده است. کاری لازم نیست.",
    ps: "غونډه مخکې پرانیستل شوې ده. څه کول نه دي پکار.",
  },
  "session-not-open": {
    en: "The session has not been opened. A facilitator opens it first.",
    ar: "لم تُفتح الجلسة بعد. على ميسِّر أن يفتحها أولاً.",
    prs: "نشست هنوز باز نشده است. نخست تسهیل‌کننده آن را باز می‌کند.",
    ps: "غونډه لا نه ده پرانیستل شوې. لومړی یې اسانتیا برابروونکی پرانیزي.",
  },
  "session-closed": {
    en: "The session is closed. Convene another one for what is left.",
    ar: "أُغلقت الجلسة. ادعوا إلى جلسة أخرى لما بقي.",
    prs: "نشست بسته شده است. برای آنچه مانده نشست دیگری فرابخوانید.",
    ps: "غونډه تړل شوې ده. د پاتې څه لپاره بلې غونډې ته بلنه ورکړئ.",
  },
  "session-time-wrong": {
    en: "The time does not fit: a session closes after it opened, and neither lies in the future. Correct the time.",
    ar: "الوقت غير صحيح: تُغلق الجلسة بعد فتحها، ولا يقع أي منهما في المستقبل. صحّحوا الوقت.",
    prs: "زمان درست نیست: نشست پس از باز شدن بسته می‌شود و هیچ‌کدام در آینده نیست. زمان را اصلاح کنید.",
    ps: "وخت سم نه دی: غونډه تر پرانیستلو وروسته تړل کېږي او هېڅ یو یې په راتلونکي کې نه وي. وخت سم کړئ.",
  },
  "item-unknown": {
    en: "There is no such item on the agenda of this session. Choose one of its items.",
    ar: "لا يوجد بند كهذا في جدول أعمال هذه الجلسة. اختاروا أحد بنودها.",
    prs: "چنین موضوعی در اجندای این نشست نیست. یکی از موضوع‌های آن را انتخاب کنید.",
    ps: "د دې غونډې په اجنډا کې داسې موضوع نشته. یوه موضوع یې وټاکئ.",
  },
  "delegation-not-convened": {
    en: "{id} was not convened to this session and has no part in it. Ask the facilitators to convene it to the next.",
    ar: "لم يُدعَ {id} إلى هذه الجلسة ولا مشاركة له فيها. اطلبوا من الميسِّرين دعوته إلى الجلسة القادمة.",
    prs: "{id} به این نشست خوانده نشده و در آن سهمی ندارد. از تسهیل‌کنندگان بخواهید او را به نشست بعدی بخوانند.",
    ps: "{id} دې غونډې ته نه دی بلل شوی او برخه پکې نه لري. له اسانتیا برابروونکو وغواړئ چې بلې غونډې ته یې وبولي.",
  },
  "point-unknown": {
    en: "There is no such point in the minutes. Choose one that is there.",
    ar: "لا توجد نقطة كهذه في المحضر. اختاروا نقطة واردة فيه.",
    prs: "چنین نکته‌ای در صورت‌جلسه نیست. یکی از نکته‌های آن را انتخاب کنید.",
    ps: "په یادښت کې داسې ټکی نشته. یو ټکی یې وټاکئ.",
  },
  "point-version-wrong": {
    en: "The point was reworded: wording {version} stands now. Read it before you initial.",
    ar: "أُعيدت صياغة النقطة: القائمة الآن هي الصيغة {version}. اقرؤوها قبل التوقيع بالأحرف الأولى.",
    prs: "نکته از نو نوشته شد: اکنون متن {version} برقرار است. پیش از پاراف آن را بخوانید.",
    ps: "ټکی له سره ولیکل شو: اوس {version} متن پر ځای دی. تر لنډ لاسلیک مخکې یې ولولئ.",
  },
  "already-initialled": {
    en: "Your party has initialled this wording already. Nothing needs to be done.",
    ar: "سبق لطرفكم أن وقّع هذه الصيغة بالأحرف الأولى. لا حاجة إلى أي إجراء.",
    prs: "طرف شما پیش‌تر این متن را پاراف کرده است. کاری لازم نیست.",
    ps: "ستاسو لوري مخکې دا متن لنډ لاسلیک کړی دی. څه کول نه دي پکار.",
  },
  "initials-not-head": {
    en: "Only a head of delegation initials. Ask the head of yours.",
    ar: "لا يوقّع بالأحرف الأولى إلا رئيس الوفد. اطلبوا ذلك من رئيس وفدكم.",
    prs: "تنها رئیس هیئت پاراف می‌کند. از رئیس هیئت خود بخواهید.",
    ps: "یوازې د پلاوي مشر لنډ لاسلیک کوي. د خپل پلاوي له مشره وغواړئ.",
  },
  "consent-not-head": {
    en: "Only the head of a delegation agrees to this or signs it. Ask the head of yours.",
    ar: "لا يوافق على هذا ولا يوقّعه إلا رئيس الوفد. اطلبوا ذلك من رئيس وفدكم.",
    prs: "تنها رئیس هیئت به این موافقت می‌کند یا آن را امضا می‌کند. از رئیس هیئت خود بخواهید.",
    ps: "دا یوازې د پلاوي مشر مني یا لاسلیکوي. د خپل پلاوي له مشره وغواړئ.",
  },
  "recorder-admitted-already": {
    en: "Your delegation has agreed to this recorder already. Nothing needs to be done.",
    ar: "سبق لوفدكم أن وافق على هذا المسجِّل. لا حاجة إلى أي إجراء.",
    prs: "هیئت شما پیش‌تر با این ضبط‌کننده موافقت کرده است. کاری لازم نیست.",
    ps: "ستاسو پلاوي مخکې دا ثبتوونکی منلی دی. څه کول نه دي پکار.",
  },
  "recorder-is-head": {
    en: "A head of delegation speaks and agrees, and cannot be the recorder. Name another member.",
    ar: "رئيس الوفد يتكلم ويوافق، فلا يكون هو المسجِّل. سمّوا عضواً آخر.",
    prs: "رئیس هیئت سخن می‌گوید و موافقت می‌کند و نمی‌تواند ضبط‌کننده باشد. عضو دیگری را نام ببرید.",
    ps: "د پلاوي مشر خبرې کوي او موافقه کوي، ثبتوونکی نه شي کېدای. بل غړی ونوموئ.",
  },
  "recorder-not-named": {
    en: "The head of {id} has not named this member as a recorder. That comes first, then the other heads agree.",
    ar: "لم يسمِّ رئيس {id} هذا العضو مسجِّلاً. تأتي التسمية أولاً، ثم يوافق سائر الرؤساء.",
    prs: "رئیس {id} این عضو را ضبط‌کننده نام نبرده است. نخست نام بردن، سپس موافقت رؤسای دیگر.",
    ps: "د {id} مشر دا غړی ثبتوونکی نه دی نومولی. لومړی نومول دي، بیا د نورو مشرانو موافقه.",
  },
  "recorder-not-admitted": {
    en: "This member is not admitted as a recorder of the session. Every head of delegation has to agree first.",
    ar: "هذا العضو غير مقبول مسجِّلاً في الجلسة. لا بد أولاً من موافقة كل رؤساء الوفود.",
    prs: "این عضو به حیث ضبط‌کنندهٔ نشست پذیرفته نشده است. نخست باید همهٔ رؤسای هیئت‌ها موافقت کنند.",
    ps: "دا غړی د غونډې د ثبتوونکي په توګه نه دی منل شوی. لومړی باید د ټولو پلاویو مشران موافقه وکړي.",
  },
  "recording-times-wrong": {
    en: "A recording begins before it ends, and not in the future. Look at the clock of this device.",
    ar: "يبدأ التسجيل قبل أن ينتهي، ولا يكون في المستقبل. تحققوا من ساعة هذا الجهاز.",
    prs: "ضبط پیش از پایانش آغاز می‌شود و در آینده نیست. ساعت این دستگاه را ببینید.",
    ps: "ثبت تر پای ته رسېدو مخکې پیلېږي او په راتلونکي کې نه وي. د دې وسیلې ساعت وګورئ.",
  },
  "recording-entered-already": {
    en: "This recording is in the record already. Nothing needs to be done.",
    ar: "هذا التسجيل مدوَّن في السجل بالفعل. لا حاجة إلى أي إجراء.",
    prs: "این ضبط پیش‌تر در سجل آمده است. کاری لازم نیست.",
    ps: "دا ثبت مخکې په سجل کې راغلی. څه کول نه دي پکار.",
  },
  "session-not-closed": {
    en: "The session has not closed, so its sheet may still change. Sign when it has closed.",
    ar: "لم تُغلق الجلسة بعد، وقد تتغيّر صحيفتها. وقّعوا بعد إغلاقها.",
    prs: "نشست هنوز بسته نشده و برگهٔ آن شاید تغییر کند. پس از بسته شدن امضا کنید.",
    ps: "غونډه لا نه ده تړل شوې او پاڼه یې ښايي بدله شي. له تړل کېدو وروسته یې لاسلیک کړئ.",
  },
  "sheet-changed": {
    en: "The sheet has changed since you read it: it stands at entry {position} now. Read it again, then sign.",
    ar: "تغيّرت الصحيفة منذ قراءتكم لها: وهي الآن عند القيد {position}. اقرؤوها من جديد ثم وقّعوا.",
    prs: "برگه پس از خواندن شما تغییر کرده است: اکنون در مدخل {position} است. دوباره بخوانید و سپس امضا کنید.",
    ps: "ستاسو تر لوستلو وروسته پاڼه بدله شوې: اوس په {position} مدخل کې ده. بیا یې ولولئ او بیا یې لاسلیک کړئ.",
  },
  "sheet-signed-already": {
    en: "Your delegation has signed this sheet already. Nothing needs to be done.",
    ar: "سبق لوفدكم أن وقّع هذه الصحيفة. لا حاجة إلى أي إجراء.",
    prs: "هیئت شما پیش‌تر این برگه را امضا کرده است. کاری لازم نیست.",
    ps: "ستاسو پلاوي مخکې دا پاڼه لاسلیک کړې ده. څه کول نه دي پکار.",
  },
} as const satisfies Record<Exclude<TalksRefusal, ProcessRefusal | AgreementRefusal | StatementsRefusal>, Words>
