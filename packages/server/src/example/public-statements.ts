import type { BodyOf } from "@wasit/domain"

type Statement = BodyOf<"statement-recorded/1">
type Topic = Statement["topics"][number]

const says = (topic: Topic["topic"], answer: Topic["says"]): Topic => ({ topic, says: answer, words: null })
const delegation = (id: Extract<Statement["by"], { kind: "delegation" }>["id"]): Statement["by"] => ({
  kind: "delegation",
  id,
})

/** What every entry has unless it says otherwise. */
const PLAIN: Pick<Statement, "kind" | "isSummary" | "session" | "topics" | "isLater"> = {
  kind: "statement",
  isSummary: true,
  session: null,
  topics: [],
  isLater: false,
}

/** Public statements up to the first session, each with its source. All are summaries: claims with an author. */
export const PUBLIC_STATEMENTS: readonly Statement[] = [
  {
    ...PLAIN,
    id: "statement_list-exists",
    by: delegation("party_tal"),
    on: "2019-12-30",
    wording: {
      en: "A list of about 5,000 is already with the American negotiators.",
      ar: "قائمة بنحو ٥٠٠٠ اسم موجودة لدى المفاوضين الأميركيين.",
      prs: "فهرستی نزدیک به ۵۰۰۰ تن از پیش نزد مذاکره‌کنندگان امریکایی است.",
      ps: "د شاوخوا ۵۰۰۰ کسانو نوملړ له مخکې د امریکايي مذاکره کوونکو سره دی.",
    },
    source: { title: "AP, 30 December 2019", url: "https://1tvnews.af/?p=1772", on: "2019-12-30" },
    confidence: "one-outlet",
    about: ["commitment_5000"],
  },
  {
    ...PLAIN,
    id: "statement_not-forged",
    by: delegation("party_tal"),
    on: "2020-03-10",
    wording: {
      en: "The detailed list of 5,000 cannot be forged or edited; only those listed are to be released, after verification by our delegation.",
      ar: "القائمة المفصّلة بـ٥٠٠٠ اسم لا يمكن تزويرها أو تعديلها؛ ولا يُفرج إلا عمّن وردت أسماؤهم، بعد تحقّق وفدنا.",
      prs: "فهرست مفصل ۵۰۰۰ تن جعل یا ویرایش نمی‌شود؛ تنها کسانی که در فهرست‌اند، پس از تثبیت از سوی هیئت ما، رها شوند.",
      ps: "د ۵۰۰۰ کسانو مفصل نوملړ نه جعلېږي او نه بدلېږي؛ یوازې د نوملړ کسان دې، زموږ د پلاوي له تثبیته وروسته، خوشې شي.",
    },
    source: {
      title: "Sputnik, 10 March 2020",
      url: "https://www.urdupoint.com/en/world/taliban-hand-prisoner-list-to-us-delegation-860045.html",
      on: "2020-03-10",
    },
    confidence: "high",
    about: ["commitment_5000"],
  },
  {
    ...PLAIN,
    id: "statement_decree",
    kind: "decree",
    by: delegation("party_gov"),
    on: "2020-03-11",
    wording: {
      en: "Decree: 1,500 within fifteen days from 14 March, 100 a day, chosen by age, health and remaining term, with a written pledge; 3,500 later, 500 a fortnight, if talks start and violence falls.",
      ar: "مرسوم: ١٥٠٠ خلال خمسة عشر يوماً ابتداءً من ١٤ آذار/مارس، ١٠٠ يومياً، بحسب العمر والصحة والمدة المتبقية، مع تعهّد خطي؛ ثم ٣٥٠٠ لاحقاً، ٥٠٠ كل أسبوعين، إذا بدأت المحادثات وانخفض العنف.",
      prs: "فرمان: ۱۵۰۰ تن در پانزده روز از ۱۴ مارچ، روزانه ۱۰۰ تن، بر اساس سن، صحت و مدت باقی‌ماندهٔ حبس، با تعهدنامهٔ کتبی؛ ۳۵۰۰ تن بعداً، هر دو هفته ۵۰۰ تن، در صورت آغاز مذاکرات و کاهش خشونت.",
      ps: "فرمان: ۱۵۰۰ تنه د مارچ له ۱۴مې په پنځلسو ورځو کې، هره ورځ ۱۰۰ تنه، د عمر، روغتیا او پاتې حبس له مخې، په لیکلې ژمنه؛ ۳۵۰۰ تنه وروسته، په دوو اوونیو کې ۵۰۰ تنه، که خبرې پیل شي او تاوتریخوالی کم شي.",
    },
    source: {
      title: "Xinhua, 11 March 2020",
      url: "https://newsghana.com.gh/afghan-government-to-start-releasing-taliban-inmates-from-march-14/",
      on: "2020-03-11",
    },
    confidence: "high",
    about: ["commitment_5000"],
  },
  {
    ...PLAIN,
    id: "statement_verify-takes-time",
    by: delegation("party_gov"),
    on: "2020-03-15",
    wording: {
      en: "Checking and verifying the lists will take time.",
      ar: "سيستغرق فحص القوائم والتحقق منها وقتاً.",
      prs: "بررسی و تثبیت فهرست‌ها وقت می‌گیرد.",
      ps: "د نوملړونو کتل او تثبیتول وخت نیسي.",
    },
    source: { title: "RFE/RL, 15 March 2020, as carried by americanmilitarynews.com", url: null, on: "2020-03-15" },
    confidence: "high",
    about: ["commitment_5000"],
  },
  {
    ...PLAIN,
    id: "statement_urgent",
    by: delegation("facilitator_us"),
    on: "2020-03-18",
    wording: {
      en: "No prisoner has been released so far; the coronavirus makes it urgent; technical teams should meet, probably virtually, and provocative statements be avoided.",
      ar: "لم يُفرج عن أي أسير حتى الآن؛ وفيروس كورونا يجعل الأمر عاجلاً؛ وينبغي أن تلتقي الفرق الفنية، عن بُعد على الأرجح، وأن تُتجنّب التصريحات الاستفزازية.",
      prs: "تا کنون هیچ زندانی رها نشده است؛ ویروس کرونا آن را عاجل می‌سازد؛ تیم‌های تخنیکی، احتمالاً از راه دور، دیدار کنند و از اظهارات تحریک‌آمیز خودداری شود.",
      ps: "تر اوسه یو بندي هم نه دی خوشې شوی؛ د کرونا ویروس یې بیړنی کوي؛ تخنیکي ټیمونه دې، ښايي له لرې، سره وګوري او له پاروونکو څرګندونو دې ډډه وشي.",
    },
    source: {
      title: "Ariana News, 18 March 2020",
      url: "https://ariananews.af/us-urges-afghan-government-taliban-to-begin-prisoner-releases/amp",
      on: "2020-03-18",
    },
    confidence: "high",
    about: ["commitment_5000", "commitment_1000"],
  },
]

const ARIANA = {
  title: "Ariana News, 23 March 2020",
  url: "https://ariananews.af/govt-taliban-conduct-first-vc-over-prisoner-release/",
  on: "2020-03-23",
} as const

/** The accounts of 22 March: one meeting, several read-outs. */
export const READ_OUTS: readonly Statement[] = [
  {
    ...PLAIN,
    id: "statement_readout-us",
    kind: "read-out",
    by: delegation("facilitator_us"),
    on: "2020-03-22",
    wording: {
      en: "Over two hours; an important, serious and detailed discussion of releases. All committed to reducing violence, to intra-Afghan talks and to a ceasefire. Follow-up within two days.",
      ar: "أكثر من ساعتين؛ نقاش مهم وجادّ ومفصّل بشأن الإفراج. التزم الجميع بخفض العنف وبالمحادثات بين الأفغان وبوقف إطلاق النار. متابعة خلال يومين.",
      prs: "بیش از دو ساعت؛ بحثی مهم، جدی و مفصل دربارهٔ رهایی. همه به کاهش خشونت، مذاکرات بین‌الافغانی و آتش‌بس متعهد شدند. نشست بعدی در دو روز.",
      ps: "تر دوو ساعتونو زیات؛ د خوشې کولو په اړه مهمې، جدي او مفصلې خبرې. ټولو د تاوتریخوالي کمولو، بین الافغاني خبرو او اوربند ته ژمنه وکړه. بله ناسته په دوو ورځو کې.",
    },
    source: ARIANA,
    confidence: "high",
    session: "session_2020-03-22",
    topics: [
      says("release-technicalities", "yes"),
      says("reduction-of-violence", "yes"),
      says("direct-talks", "yes"),
      says("ceasefire", "yes"),
      says("epidemic", "yes"),
      says("follow-up", "yes"),
    ],
    about: ["session_2020-03-22"],
  },
  {
    ...PLAIN,
    id: "statement_readout-gov",
    kind: "read-out",
    by: delegation("party_gov"),
    on: "2020-03-22",
    wording: {
      en: "Two and a half hours on basic technical measures; reduction of violence, direct talks and a lasting ceasefire were discussed. Follow-up within two days.",
      ar: "ساعتان ونصف الساعة بشأن إجراءات فنية أساسية؛ ونوقش خفض العنف والمحادثات المباشرة ووقف دائم لإطلاق النار. متابعة خلال يومين.",
      prs: "دو و نیم ساعت دربارهٔ اقدامات تخنیکی اساسی؛ کاهش خشونت، مذاکرات مستقیم و آتش‌بس پایدار بحث شد. نشست بعدی در دو روز.",
      ps: "دوه نیم ساعته د بنسټیزو تخنیکي ګامونو په اړه؛ د تاوتریخوالي کمول، مخامخ خبرې او تلپاتې اوربند وڅېړل شول. بله ناسته په دوو ورځو کې.",
    },
    source: ARIANA,
    confidence: "high",
    session: "session_2020-03-22",
    topics: [
      says("release-technicalities", "yes"),
      says("reduction-of-violence", "yes"),
      says("direct-talks", "yes"),
      says("ceasefire", "yes"),
      says("epidemic", "silent"),
      says("follow-up", "yes"),
    ],
    about: ["session_2020-03-22"],
  },
  {
    ...PLAIN,
    id: "statement_readout-tal",
    kind: "read-out",
    by: delegation("party_tal"),
    on: "2020-03-22",
    wording: {
      en: "Only the technicalities of the release of prisoners were discussed, nothing else.",
      ar: "نوقشت الجوانب الفنية للإفراج عن الأسرى فقط، ولا شيء غير ذلك.",
      prs: "تنها جنبه‌های تخنیکی رهایی زندانیان بحث شد، نه چیز دیگر.",
      ps: "یوازې د بندیانو د خوشې کولو تخنیکي اړخونه وڅېړل شول، بل څه نه.",
    },
    source: ARIANA,
    confidence: "high",
    session: "session_2020-03-22",
    topics: [
      says("release-technicalities", "yes"),
      says("reduction-of-violence", "no"),
      says("direct-talks", "no"),
      says("ceasefire", "no"),
      says("epidemic", "silent"),
      says("follow-up", "silent"),
    ],
    about: ["session_2020-03-22"],
  },
  {
    ...PLAIN,
    id: "statement_readout-qatar",
    kind: "read-out",
    by: delegation("facilitator_qatar"),
    on: "2020-03-22",
    wording: {
      en: "The talks dealt with releases: the list and the place.",
      ar: "تناولت المحادثات الإفراج: القائمة والمكان.",
      prs: "مذاکرات دربارهٔ رهایی بود: فهرست و محل.",
      ps: "خبرې د خوشې کولو په اړه وې: نوملړ او ځای.",
    },
    source: ARIANA,
    confidence: "high",
    session: "session_2020-03-22",
    topics: [
      says("release-technicalities", "yes"),
      says("reduction-of-violence", "silent"),
      says("direct-talks", "silent"),
      says("ceasefire", "silent"),
      says("epidemic", "silent"),
      says("follow-up", "silent"),
    ],
    about: ["session_2020-03-22"],
  },
]

/** What the news reported afterwards. Shown apart, since the founding report covers 22 and 23 March alone. */
export const LATER: readonly Statement[] = [
  {
    ...PLAIN,
    id: "statement_list-delivered",
    by: delegation("party_gov"),
    on: "2020-03-28",
    wording: {
      en: "A list of under 1,000 was given to the Taliban. (A source close to the Taliban denied receiving it.)",
      ar: "سُلّمت إلى حركة طالبان قائمة بأقل من ١٠٠٠ اسم. (نفى مصدر مقرّب من الحركة تسلّمها.)",
      prs: "فهرستی کمتر از ۱۰۰۰ تن به طالبان داده شد. (منبعی نزدیک به طالبان دریافت آن را رد کرد.)",
      ps: "تر ۱۰۰۰ کم کسانو نوملړ طالبانو ته ورکړل شو. (طالبانو ته نږدې سرچینې یې ترلاسه کول رد کړل.)",
    },
    source: {
      title: "AVA Press, 29 March 2020",
      url: "https://www.avapress.com/en/news/206368/afghan-government-says-prisoners-held-by-taliban-less-than-1-000",
      on: "2020-03-29",
    },
    confidence: "medium",
    about: ["commitment_1000"],
    isLater: true,
  },
  {
    ...PLAIN,
    id: "statement_first-hundred",
    by: delegation("party_gov"),
    on: "2020-04-08",
    wording: {
      en: "The first 100 were freed at Bagram; they were on the broader list and vetted.",
      ar: "أُفرج عن أول ١٠٠ في باغرام؛ وكانوا ضمن القائمة الأوسع وجرى التدقيق بشأنهم.",
      prs: "نخستین ۱۰۰ تن در بگرام رها شدند؛ در فهرست گسترده‌تر بودند و بررسی شده بودند.",
      ps: "لومړني ۱۰۰ تنه په بګرام کې خوشې شول؛ په پراخ نوملړ کې وو او ارزول شوي وو.",
    },
    source: { title: "1TV News, 8 April 2020", url: "https://1tvnews.af/?p=2807", on: "2020-04-08" },
    confidence: "high",
    about: ["commitment_5000"],
    isLater: true,
  },
  {
    ...PLAIN,
    id: "statement_not-verified",
    by: delegation("party_tal"),
    on: "2020-04-08",
    wording: {
      en: "We do not know whom the government is releasing; they should be released based on our list.",
      ar: "لا نعرف عمّن تفرج الحكومة؛ وينبغي الإفراج استناداً إلى قائمتنا.",
      prs: "نمی‌دانیم حکومت چه کسانی را رها می‌کند؛ باید بر اساس فهرست ما رها شوند.",
      ps: "موږ نه پوهېږو حکومت څوک خوشې کوي؛ باید زموږ د نوملړ له مخې خوشې شي.",
    },
    source: {
      title: "AP, 8 April 2020",
      url: "https://www.thequint.com/news/world/afghanistan-released-100-taliban-prisoners-group-has-not-verified",
      on: "2020-04-08",
    },
    confidence: "high",
    about: ["commitment_5000"],
    isLater: true,
  },
]
