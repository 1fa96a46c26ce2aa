import type { ProcessRefusal } from "../process/refusals.ts"
import type { Words } from "../shared/language.ts"

/** Why an act about the process itself is refused, and what to do. */
export const PROCESS_REFUSAL_WORDS = {
  "already-founded": {
    en: "This process is founded already. Start another one if you need it.",
    ar: "هذه العملية مؤسَّسة بالفعل. أسّسوا عملية أخرى عند الحاجة.",
    prs: "این روند پیش‌تر بنیاد شده است. اگر لازم است روند دیگری بنیاد کنید.",
    ps: "دا بهیر مخکې پیل شوی دی. که اړتیا وي بل بهیر پیل کړئ.",
  },
  "not-founded": {
    en: "The process is not founded yet. A facilitator founds it first.",
    ar: "لم تُؤسَّس العملية بعد. على ميسِّر أن يؤسّسها أولاً.",
    prs: "روند هنوز بنیاد نشده است. نخست تسهیل‌کننده آن را بنیاد می‌کند.",
    ps: "بهیر لا نه دی پیل شوی. لومړی یې اسانتیا برابروونکی پیلوي.",
  },
  "parties-missing": {
    en: "A process needs two parties. Add the party that is missing.",
    ar: "تحتاج العملية إلى طرفين. أضيفوا الطرف الناقص.",
    prs: "روند به دو طرف نیاز دارد. طرف ناموجود را بیفزایید.",
    ps: "بهیر دوو لورو ته اړتیا لري. هغه لوری ورزیات کړئ چې نشته.",
  },
  "parties-fixed": {
    en: "The parties are those of the founding act: a further one would undo what they agreed. Found another process with it.",
    ar: "الأطراف هي المذكورة في التأسيس: إضافة طرف آخر تُبطل ما اتفقت عليه. أسّسوا معه عملية أخرى.",
    prs: "طرف‌ها همان‌هایند که هنگام بنیادگذاری بودند: طرف دیگر توافق‌های آنان را بر هم می‌زند. با او روند دیگری بنیاد کنید.",
    ps: "لوري هماغه دي چې په پیل کې وو: یو بل لوری د هغوی هوکړې ماتوي. له هغه سره بل بهیر پیل کړئ.",
  },
  "founder-not-facilitator": {
    en: "Only a member of a facilitator's delegation founds a process. Sign as that member.",
    ar: "لا يؤسّس العملية إلا عضو في وفد ميسِّر. وقّعوا بصفة ذلك العضو.",
    prs: "تنها عضو هیئت تسهیل‌کننده روند را بنیاد می‌کند. به نام همان عضو امضا کنید.",
    ps: "بهیر یوازې د اسانتیا برابروونکي پلاوي غړی پیلوي. د هماغه غړي په نوم لاسلیک وکړئ.",
  },
  "id-taken": {
    en: "The id {id} is in use. Choose another one.",
    ar: "المعرّف {id} مستعمل. اختاروا غيره.",
    prs: "شناسهٔ {id} به کار رفته است. شناسهٔ دیگری انتخاب کنید.",
    ps: "د {id} پېژند کارول شوی دی. بل یې وټاکئ.",
  },
  "delegation-unknown": {
    en: "There is no delegation {id}. Choose one of the process, or add it first.",
    ar: "لا يوجد وفد باسم {id}. اختاروا وفداً من العملية أو أضيفوه أولاً.",
    prs: "هیئت {id} وجود ندارد. یکی از هیئت‌های روند را انتخاب کنید یا نخست آن را بیفزایید.",
    ps: "د {id} پلاوی نشته. د بهیر یو پلاوی وټاکئ یا یې لومړی ورزیات کړئ.",
  },
  "invitation-unknown": {
    en: "There is no such invitation. Ask for a new link.",
    ar: "لا توجد دعوة كهذه. اطلبوا رابطاً جديداً.",
    prs: "چنین دعوت‌نامه‌ای نیست. پیوند تازه بخواهید.",
    ps: "داسې بلنه نشته. نوی لېنک وغواړئ.",
  },
  "invitation-used": {
    en: "The invitation has been used. Ask for a new link; if it was not you who used it, tell your head of delegation.",
    ar: "استُعملت الدعوة. اطلبوا رابطاً جديداً، وإن لم تستعملوها أنتم فأبلغوا رئيس وفدكم.",
    prs: "دعوت‌نامه به کار رفته است. پیوند تازه بخواهید؛ اگر شما به کار نبرده‌اید به رئیس هیئت خبر دهید.",
    ps: "بلنه کارول شوې ده. نوی لېنک وغواړئ؛ که تاسو نه وي کارولې، د پلاوي مشر ته خبر ورکړئ.",
  },
  "invitation-expired": {
    en: "The invitation was open until {until} and has expired. Ask for a new link.",
    ar: "كانت الدعوة صالحة حتى {until} وانتهت صلاحيتها. اطلبوا رابطاً جديداً.",
    prs: "دعوت‌نامه تا {until} اعتبار داشت و مهلتش گذشته است. پیوند تازه بخواهید.",
    ps: "بلنه تر {until} پورې د اعتبار وړ وه او موده یې تېره شوې ده. نوی لېنک وغواړئ.",
  },
  "invitation-differs": {
    en: "The enrolment does not fit its invitation. Follow the link again and change nothing.",
    ar: "التسجيل لا يطابق الدعوة. اتبعوا الرابط من جديد دون تغيير.",
    prs: "ثبت نام با دعوت‌نامه نمی‌خواند. پیوند را دوباره باز کنید و چیزی را تغییر ندهید.",
    ps: "نوم لیکنه له بلنې سره سمون نه لري. لېنک بیا پرانیزئ او هېڅ مه بدلوئ.",
  },
  "invitation-not-yours": {
    en: "You may not invite to this delegation. Its own head does, or the founder where it has none.",
    ar: "لا يجوز لكم الدعوة إلى هذا الوفد. يدعو رئيسه، أو المؤسّس إن لم يكن له رئيس.",
    prs: "شما نمی‌توانید به این هیئت دعوت کنید. رئیس آن دعوت می‌کند، یا بنیان‌گذار اگر رئیس ندارد.",
    ps: "تاسو دې پلاوي ته بلنه نه شئ ورکولای. مشر یې بلنه ورکوي، یا بنسټ اېښودونکی که مشر ونه لري.",
  },
  "key-taken": {
    en: "This key belongs to another member. Make new keys on your own device.",
    ar: "هذا المفتاح لعضو آخر. أنشئوا مفاتيح جديدة على جهازكم.",
    prs: "این کلید از عضو دیگری است. روی دستگاه خود کلید تازه بسازید.",
    ps: "دا کیلي د بل غړي ده. په خپله آله کې نوې کیلۍ جوړې کړئ.",
  },
  "member-unknown": {
    en: "There is no member {member}. Choose one who is enrolled.",
    ar: "لا يوجد عضو باسم {member}. اختاروا عضواً مسجَّلاً.",
    prs: "عضو {member} وجود ندارد. عضو ثبت‌شده‌ای را انتخاب کنید.",
    ps: "د {member} غړی نشته. ثبت شوی غړی وټاکئ.",
  },
  "member-not-waiting": {
    en: "{member} is not waiting for admission. Nothing needs to be done.",
    ar: "العضو {member} لا ينتظر القبول. لا حاجة إلى أي إجراء.",
    prs: "{member} در انتظار پذیرش نیست. کاری لازم نیست.",
    ps: "{member} د منلو په تمه نه دی. څه کول نه دي پکار.",
  },
  "admission-not-yours": {
    en: "Only a delegation decides on its own members. Ask its head.",
    ar: "لا يقرّر في أعضاء الوفد إلا الوفد نفسه. اطلبوا ذلك من رئيسه.",
    prs: "تنها خود هیئت دربارهٔ اعضایش تصمیم می‌گیرد. از رئیس آن بخواهید.",
    ps: "د پلاوي د غړو په اړه یوازې پلاوی پرېکړه کوي. له مشر یې وغواړئ.",
  },
  "authority-not-yours": {
    en: "Only a head of the party names the authorities that hold people in its name. Ask your head.",
    ar: "لا يسمّي السلطات التي تحتجز أشخاصاً باسم الطرف إلا رئيس وفده. ارجعوا إلى رئيسكم.",
    prs: "مراجعی را که به نام طرف اشخاص را نگه می‌دارند تنها رئیس هیئت آن نام می‌برد. از رئیس خود بخواهید.",
    ps: "هغه ادارې چې د لوري په نوم کسان ساتي یوازې د پلاوي مشر یې نوموي. له خپل مشره وغواړئ.",
  },
  "last-head-stays": {
    en: "A delegation keeps at least one head. Admit another head first.",
    ar: "يبقى للوفد رئيس واحد على الأقل. اقبلوا رئيساً آخر أولاً.",
    prs: "هیئت دست‌کم یک رئیس دارد. نخست رئیس دیگری بپذیرید.",
    ps: "پلاوی لږ تر لږه یو مشر لري. لومړی بل مشر ومنئ.",
  },
  "policy-differs": {
    en: "The trust policy does not name the keys that stand in the record. Reload the page and adopt the text shown there.",
    ar: "سياسة الثقة لا تذكر المفاتيح المقيَّدة في السجل. أعيدوا تحميل الصفحة واعتمدوا النص المعروض.",
    prs: "سیاست اعتماد کلیدهای ثبت‌شده در سجل را نام نمی‌برد. صفحه را تازه کنید و متن نشان‌داده‌شده را بپذیرید.",
    ps: "د باور تګلاره هغه کیلۍ نه یادوي چې په سجل کې دي. پاڼه بیا پرانیزئ او ښودل شوی متن ومنئ.",
  },
  "proposal-unknown": {
    en: "There is no such proposal. Look at the open proposals.",
    ar: "لا يوجد مقترح كهذا. راجعوا المقترحات المفتوحة.",
    prs: "چنین پیشنهادی نیست. پیشنهادهای باز را ببینید.",
    ps: "داسې وړاندیز نشته. پرانیستي وړاندیزونه وګورئ.",
  },
  "proposal-not-open": {
    en: "This proposal is closed. Make a new one if it is still wanted.",
    ar: "هذا المقترح مغلق. قدّموا مقترحاً جديداً إن كان لا يزال مطلوباً.",
    prs: "این پیشنهاد بسته است. اگر هنوز لازم است پیشنهاد تازه بدهید.",
    ps: "دا وړاندیز تړل شوی دی. که لا هم پکار وي نوی وړاندیز وکړئ.",
  },
  "proposal-agreed-already": {
    en: "Your party has agreed to this proposal already. Nothing needs to be done.",
    ar: "سبق لطرفكم أن وافق على هذا المقترح. لا حاجة إلى أي إجراء.",
    prs: "طرف شما پیش‌تر با این پیشنهاد موافقت کرده است. کاری لازم نیست.",
    ps: "ستاسو لوري مخکې دا وړاندیز منلی دی. څه کول نه دي پکار.",
  },
  "proposal-not-yours": {
    en: "This proposal is not yours to decide in this way: parties agree or refuse, its author withdraws.",
    ar: "لا يعود إليكم البتّ في هذا المقترح على هذا النحو: الطرفان يوافقان أو يرفضان، ومن قدّمه يسحبه.",
    prs: "این پیشنهاد را نمی‌توانید چنین فیصله کنید: طرف‌ها می‌پذیرند یا رد می‌کنند و پیشنهاددهنده پس می‌گیرد.",
    ps: "د دې وړاندیز په اړه داسې پرېکړه نه شئ کولای: لوري یې مني یا ردوي او وړاندې کوونکی یې بېرته اخلي.",
  },
  "mandate-missing": {
    en: "Your mandate does not cover this: {mandate}. Ask the head of your delegation.",
    ar: "تفويضكم لا يشمل هذا: {mandate}. ارجعوا إلى رئيس وفدكم.",
    prs: "صلاحیت شما این را در بر نمی‌گیرد: {mandate}. از رئیس هیئت خود بخواهید.",
    ps: "ستاسو واک دا نه رانغاړي: {mandate}. د خپل پلاوي له مشره وغواړئ.",
  },
  "rehearsal-only": {
    en: "The clock moves forward only in a rehearsal. In a real process time passes by itself.",
    ar: "لا يُقدَّم الزمن إلا في التمرين. أما في العملية الفعلية فيمضي الوقت بنفسه.",
    prs: "زمان تنها در تمرین پیش برده می‌شود. در روند واقعی زمان خود می‌گذرد.",
    ps: "مهال یوازې په تمرین کې مخکې وړل کېږي. په رښتیني بهیر کې وخت پخپله تېرېږي.",
  },
} as const satisfies Record<ProcessRefusal, Words>
