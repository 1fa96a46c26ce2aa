import type { AgreementRefusal } from "../agreement/refusals.ts"
import type { ProcessRefusal } from "../process/refusals.ts"
import type { Words } from "../shared/language.ts"

/** Why an act about an agreement is refused, and what to do. */
export const AGREEMENT_REFUSAL_WORDS = {
  "agreement-unknown": {
    en: "There is no such agreement in the record. Choose one that is recorded, or record it first.",
    ar: "لا يوجد اتفاق كهذا في السجل. اختاروا اتفاقاً مقيَّداً أو قيّدوه أولاً.",
    prs: "چنین توافقی در سجل نیست. یکی از توافق‌های ثبت‌شده را انتخاب کنید یا نخست آن را ثبت کنید.",
    ps: "په سجل کې داسې هوکړه نشته. یوه ثبت شوې هوکړه وټاکئ یا یې لومړی ثبت کړئ.",
  },
  "commitment-unknown": {
    en: "There is no such commitment in the record. Choose one of the agreement’s commitments.",
    ar: "لا يوجد التزام كهذا في السجل. اختاروا أحد التزامات الاتفاق.",
    prs: "چنین تعهدی در سجل نیست. یکی از تعهدهای توافق را انتخاب کنید.",
    ps: "په سجل کې داسې ژمنه نشته. د هوکړې یوه ژمنه وټاکئ.",
  },
  "commitment-elsewhere": {
    en: "This commitment belongs to another agreement. Choose a commitment of this one, or change the agreement.",
    ar: "هذا الالتزام من اتفاق آخر. اختاروا التزاماً من هذا الاتفاق أو غيّروا الاتفاق.",
    prs: "این تعهد از توافق دیگری است. تعهدی از همین توافق انتخاب کنید یا توافق را تغییر دهید.",
    ps: "دا ژمنه د بلې هوکړې ده. د همدې هوکړې ژمنه وټاکئ یا هوکړه بدله کړئ.",
  },
  "claim-unknown": {
    en: "There is no such claim about compliance. Choose one from the list of claims.",
    ar: "لا يوجد قول كهذا بشأن الوفاء. اختاروا واحداً من قائمة الأقوال.",
    prs: "چنین ادعایی دربارهٔ اجرای تعهد نیست. یکی را از فهرست ادعاها انتخاب کنید.",
    ps: "د ژمنې د عملي کېدو په اړه داسې ادعا نشته. د ادعاوو له لړ څخه یوه وټاکئ.",
  },
  "truce-unknown": {
    en: "There is no such truce offer. Choose one from the list of offers.",
    ar: "لا يوجد عرض هدنة كهذا. اختاروا عرضاً من قائمة العروض.",
    prs: "چنین پیشنهاد آتش‌بسی نیست. یکی را از فهرست پیشنهادها انتخاب کنید.",
    ps: "د اوربند داسې وړاندیز نشته. د وړاندیزونو له لړ څخه یو وټاکئ.",
  },
  "same-actor": {
    en: "The same delegation or body is named on both ends. Name two different ones.",
    ar: "ذُكر الوفد نفسه أو الجهة نفسها في الموضعين. اذكروا اثنين مختلفين.",
    prs: "یک هیئت یا نهاد در هر دو جا نام برده شده است. دو نام متفاوت بنویسید.",
    ps: "په دواړو ځایونو کې یو پلاوی یا یوه اداره یاده شوې ده. دوه بېل وټاکئ.",
  },
  "speaks-for-another": {
    en: "A delegation speaks for itself alone. Sign in the name of your own, or ask the one concerned to sign.",
    ar: "لا يتكلم الوفد إلا باسم نفسه. وقّعوا باسم وفدكم أو اطلبوا التوقيع من الوفد المعني.",
    prs: "هر هیئت تنها از سوی خود سخن می‌گوید. به نام هیئت خود امضا کنید یا از هیئت مربوط بخواهید امضا کند.",
    ps: "هر پلاوی یوازې له خپل لوري خبرې کوي. د خپل پلاوي په نوم لاسلیک وکړئ یا له اړوند پلاوي وغواړئ چې لاسلیک وکړي.",
  },
  "not-addressed": {
    en: "This is not addressed to the one you sign for. Only whom it concerns may answer it or take it on.",
    ar: "هذا ليس موجَّهاً إلى من توقّعون باسمه. لا يجيب عنه ولا يتحمّله إلا المعني به.",
    prs: "این خطاب به کسی که به نامش امضا می‌کنید نیست. تنها آن که به او مربوط است پاسخ می‌دهد یا به عهده می‌گیرد.",
    ps: "دا هغه چا ته نه دی لېږل شوی چې په نوم یې لاسلیک کوئ. یوازې هغه چې ورپورې اړه لري ځواب ورکوي یا یې پر غاړه اخلي.",
  },
  "evidence-missing": {
    en: "What somebody outside the process says is recorded only with a source. Add the source and sign again.",
    ar: "لا يُدوَّن كلام من هو خارج العملية إلا بمصدره. أضيفوا المصدر ووقّعوا من جديد.",
    prs: "سخن کسی بیرون از روند تنها با منبع ثبت می‌شود. منبع را بیفزایید و دوباره امضا کنید.",
    ps: "له بهیره بهر د چا خبره یوازې له سرچینې سره ثبتېږي. سرچینه ورزیاته کړئ او بیا لاسلیک وکړئ.",
  },
  "already-signatory": {
    en: "Your party signed this agreement, so it has no need to accede. Nothing needs to be done.",
    ar: "وقّع طرفكم هذا الاتفاق فلا حاجة إلى انضمامه. لا حاجة إلى أي إجراء.",
    prs: "طرف شما این توافق را امضا کرده و نیاز به پیوستن ندارد. کاری لازم نیست.",
    ps: "ستاسو لوري دا هوکړه لاسلیک کړې او یوځای کېدنې ته اړتیا نه لري. څه کول نه دي پکار.",
  },
  "already-answered": {
    en: "This offer has been answered already. Read the answer; a new offer can be made.",
    ar: "أُجيب عن هذا العرض من قبل. اقرؤوا الجواب، ويمكن تقديم عرض جديد.",
    prs: "به این پیشنهاد پیش‌تر پاسخ داده شده است. پاسخ را بخوانید؛ می‌توان پیشنهاد تازه داد.",
    ps: "دې وړاندیز ته مخکې ځواب ورکړل شوی. ځواب ولولئ؛ نوی وړاندیز کېدای شي.",
  },
  "truce-lapsed": {
    en: "The offer could be answered until {until} and has lapsed. Ask for a new one.",
    ar: "كان الرد على العرض ممكناً حتى {until} وقد سقط. اطلبوا عرضاً جديداً.",
    prs: "مهلت پاسخ به پیشنهاد تا {until} بود و گذشته است. پیشنهاد تازه بخواهید.",
    ps: "وړاندیز ته تر {until} پورې ځواب کېدای شو او موده یې تېره شوې. نوی وړاندیز وغواړئ.",
  },
  "truce-ends-before-start": {
    en: "The truce would end before it begins. Correct one of the two times.",
    ar: "تنتهي الهدنة قبل أن تبدأ. صحّحوا أحد الوقتين.",
    prs: "آتش‌بس پیش از آغاز پایان می‌یابد. یکی از دو زمان را اصلاح کنید.",
    ps: "اوربند تر پیلېدو مخکې پای ته رسېږي. له دوو وختونو یو سم کړئ.",
  },
  "already-suspended": {
    en: "{by} has suspended the process already. Nothing needs to be done.",
    ar: "سبق أن علّق {by} العملية. لا حاجة إلى أي إجراء.",
    prs: "{by} پیش‌تر روند را به تعلیق درآورده است. کاری لازم نیست.",
    ps: "{by} مخکې بهیر ځنډولی دی. څه کول نه دي پکار.",
  },
  "not-suspended": {
    en: "The process is not suspended, so there is nothing to resume.",
    ar: "العملية غير معلَّقة، فلا شيء يُستأنف.",
    prs: "روند به تعلیق درنیامده است، پس چیزی برای از سر گرفتن نیست.",
    ps: "بهیر نه دی ځنډول شوی، نو د بیا پیلولو لپاره څه نشته.",
  },
  "resumption-not-yours": {
    en: "{by} suspended the process and alone can resume it. Ask its delegation what it waits for.",
    ar: "علّق {by} العملية ولا يستأنفها غيره. اسألوا وفده عمّا ينتظره.",
    prs: "{by} روند را به تعلیق درآورد و تنها خود او از سر می‌گیرد. از هیئت او بپرسید در انتظار چیست.",
    ps: "{by} بهیر ځنډولی او یوازې هماغه یې بیا پیلولای شي. له پلاوي یې وپوښتئ چې د څه په تمه دی.",
  },
} as const satisfies Record<Exclude<AgreementRefusal, ProcessRefusal>, Words>
