/**
 * Names made of two halves and how hands write them: Abd- before a name of God, -ullah and -uddin after another word, Turkic bek,
 * words of family. In folded form (`foldText`). Written from general knowledge of how Arabic, Dari, Pashto, Urdu, Turkish, Uzbek, Somali,
 * French, German and English hands write such names; no register was copied.
 *
 * Each table is a list of spellings parted by spaces. A spelling may be a pattern of letters: `[uo]` is either, `h?` may be missing,
 * `a+` is one or more, `(?:...)` holds several. What stands for a half in a unit of a name: `%` Abd-, `@` -ullah, `&` -uddin.
 */

/** Turkic bek in the spellings that its languages and scripts give it. */
export const BEK_SPELLINGS = "be[kgy] bei beyg beig baig beck bay bai boy boj bej bik bic ba+[iy] بیگ بک بیک بای بی بگ"

/** Abd- standing alone before its half. */
export const ABD_SPELLINGS = "[ae]bd(?:[aeo]?ul?|[aeo]?l?|il?)? [ae]bdur [ae]bdus cabdi عبدی عبد عبدال عبدول ابدول"

/** Of these, those that are a name of their own before a known name that no servant's name is made with: Abdo Saleh, Abdi Jama. */
export const ABD_OR_NAME = "[ae]bd(?:[iu]|oo?|ou) cabdi عبدی"
/** Abdo, which is a name of its own before a name borne alone. */
export const ABDO_SPELLINGS = "[ae]bd(?:oo?|ou)"
/** Names that are made with Abd-, in the Arabic script as the table has them. */
export const AFTER_ABD: readonly string[] = `
الله رحمن رحمان رحیم ملک قدوس سلام مومن عزیز جبار خالق باری غفار قهار وهاب رزاق فتاح علیم باسط رافع معز سمیع بصیر حکم عدل
لطیف خبیر حلیم عظیم غفور شکور کبیر حفیظ حسیب جلیل کریم رقیب مجیب واسع حکیم ودود مجید باعث شهید حق وکیل قوی متین ولی حمید
محصی حی قیوم واجد ماجد واحد احد صمد قادر مقتدر ظاهر باطن متعالی بر تواب منعم منتقم عفو رووف غنی مغنی نافع نور هادی باقی
ربه معطی رشید صبور ناصر نصیر منان ستار نبی رسول مطلب عالی مالک رب خلیل`
  .trim()
  .split(/\s+/u)

/** Names of God that few are called by after Abd-, and what some say for one: enough to know that Abd- was meant before them. */
export const SELDOM_AFTER_ABD: readonly string[] = `
قاهر خلاق اول اخر جامع وارث بدیع محیی شافی کافی جمیل شاکر عالم فاطر مصور مهیمن خافض مقیت مبدی معید قایم مقدم موخر مقسط مانع دایم سبحان سید حسن حسین موجود معین
غافر ستیر سبوح فاتح حنان وافی وفی طاهر طیب صادق کبیر اکرم اعلی محمود مولی اله`
  .trim()
  .split(/\s+/u)

/** Of the Prophet's house, whom Shia serve. */
export const IMAMS_AFTER_ABD: readonly string[] = "علی حسن حسین امیر رضا زهرا زهره مهدی کاظم محسن امام صاحب سید".split(
  " ",
)

/** Of those made with Abd-, those that are no name alone. */
export const ONLY_AFTER_ABD: readonly string[] = ["ربه", "رب", "نبی", "رسول", "رحمان"]

/** Of these, names that few bear without Abd-: who is written so has most often had it left out. Not Karim, Rahim, Aziz, Hamid, Rashid, Malik. */
export const SELDOM_WITHOUT_ABD: readonly string[] = `
صمد ستار غفار غفور قیوم رزاق جبار قهار وهاب فتاح قدوس سلام شکور صبور خالق باری باقی مومن منان رووف ودود واحد واسع معز حلیم علیم بصیر باسط منعم مقتدر متعالی`
  .trim()
  .split(/\s+/u)

/** Of those made with Abd-, those that no kunya is made with: there is Abu l-Hasan, and no Abu l-Ghafar. */
export const AFTER_ABD_ALONE: readonly string[] = `
صمد ستار غفار غفور قیوم رزاق جبار قهار وهاب فتاح قدوس شکور صبور خالق منان ودود رحمان`
  .trim()
  .split(/\s+/u)

/** What makes one name with God's before it: Allah Dad, Allah Yar, Allah Nawaz, Allah Bakhsh, Allah Ditta. */
export const AFTER_ALLAH_SPELLINGS =
  "d[ao]+d y[ao]+r na[wv][ao]+[zs] ba(?:kh|ch|k)s(?:h|ch)? bux bakhsh ditt?a rakh+[ay] wasaya nazar dost d(?:i|ee|e)no d[ei]t+o wadh?ayo bachay[oa] wasayo warayo rakhi?yo dewayo ډنو ډینو ډتا ډته ډتو وداهیو ودایو ودهایو بچایو وسایو وارایو رکهیو ډیوایو داد یار نواز بخش دتا دته رکها رکهه وسایا نظر دوست دینو"

/** The halves in which a slip of the pen is known by the name beside it, as most hands write them. */
export const SLIPPED_HALVES = {
  Arab: { abd: "عبدال", allah: "الله", din: "الدین" },
  Latn: {
    abd: "abdul abdel abdol abdal abdoul abdur abdus abdun",
    allah: "ullah ollah allah oullah",
    din: "uddin eddin oddin uddeen eddine ouddine",
  },
} as const

/** Abdur Rahman, Abdush Shakur: the article takes the first sound of the half, which is caught. */
export const ABD_BEFORE_SUN = "[ae]bd[aeou]{0,2}([dnrst]h?|sh|z)"

/** The second half of Abdullah, standing alone. */
export const ALLAH_SPELLINGS = `
[uaeo]?ll?ah ullah oull?ah olla?h ulla ollo ulloh [ie]lah الله لله اللاه اله االه ابله الهل الل لاه`

/** The second half of Nuruddin, standing alone. */
export const DIN_SPELLINGS = `
[ue]di[ei]?ne? udeen [uaeo]dd[ei]+ne? d(?:i[ei]?ne?|een) [uaeo]ttine? [ae]ld+(?:ee|[ei]+)?ne? الدین الدن الدنی الیدن الدی لدین ادین اددین`

/** Amat, God's handmaid, which is one name with the word after it and its article. */
export const AMAT_SPELLINGS = "amat(?:ul?|al)? امه امت"

/** Dhu, which is one name with the word after it. */
export const DHU_SPELLINGS = "ذو ذی ذوال zul zol zulf dhu dhul dhoul zoul thul thu"

/** The people of somebody, with whose name it is one family of Berbers: Aït Hamou, آيت حمو. */
export const AIT_SPELLINGS = "a[iy]t ایت"

/** The solace of the eyes, a name of two words of which nobody bears the first alone: Qurratul Ain, قرة العين. */
export const SOLACE_SPELLINGS = "[qkg]h?[uo]r+[aoe]t(?:[uoe]l|-?[ou]l)? قره قرت قرات قرتال"
/** The eyes. */
export const OF_EYES_SPELLINGS = "a[iy]+ni?a? ein ayne العین عین العینی"

/** Words that are the second half of a family's or a people's name wherever they stand after another word. */
export const FAMILY_HALVES = `
z[ae]i za?y zi za[iy]+ zoda z[ao]d[aeh]{1,2} khe[iy]?l kha[iy]l cheil chel xel kha+h زی زای زیی زاده زاد زادا خیل خواه یف اف اوف`

/** Whose son a Turkish family is called after, as Arabs write it apart. */
export const TURKS_SON = "ا?وغلو|اغلو"

/** Second halves after an article: Ziaur Rahman, Inamul Haq. */
export const HALVES_AFTER_ARTICLE = `
d(?:i[ei]?ne?|een) r[ae]h?m[ao]u?n rahim nabi s[ae]lam hay+ h(?:[aeu]|oo?|ou)(?:[qk]{1,2}(?:ue)?|gh) islam zaman huda mulk hasan hadi aziz an[wo]u?ar bahri bahar anam alam ar+if+in m[ou]st[ao](?:f|p|ph)a mut+aq(?:in|ien) r[ao]zi ghani amin akbar
[ao]be{0,2}i?d+(?:ee|ie|i)ne?`

/** Second halves that are written to the first in one word with the article between: Ziaurrahman, Shamsulhaq. */
export const GLUED_HALVES = {
  Arab: "رحمان رحمن حق اسلام نبی هدی ملک حسن عابدین زمان",
  Latn: "h(?:[aeu]|oo?|ou)(?:[qk]{1,2}(?:ue)?|gh) islam nabi hadi hasan huda mulk [ao]be{0,2}i?d+(?:ee|ie|i)ne?",
} as const
/** The one whose article takes its first sound: Ziaurrahman. */
export const GLUED_RAHMAN = "r[ae]h?m[ao]u?n"
/** The other, which is written with its first sound once or twice: Moniruzzaman, Kamaruzaman. */
export const GLUED_ZAMAN = "zaman"

/** Rahman and Haq, with or without the article. */
export const RAHMAN_OR_HAQ = "r[ae]h?m[ao]+u?n h(?:[aeu]|oo?|ou)(?:[qk]{1,2}(?:ue)?|gh) (?:ال)?رحما?ن (?:ال)?حق"

/** What Uyghurs make of names of Abd-, and Chinese offices of that (Abliz is Abdulaziz), and Kurds (Qale is Abdulqadir). Each half with the words that are Abd- and it. */
export const ABD_CONTRACTED =
  "hakim=ablikim ablekim ablikem abulikemu abulikim|aziz=abliz ablez ableziz abulizi|hamid=ablimit ablemit abulimiti|حکیم=ابلیکیم ابلکیم ابلهکیم|عزیز=ابلیز ابلیزیز|حمید=ابلیمیت ابلمیت|قادر=قاله"

/** Words that are Abdullah as they stand. */
export const ABDULLAH_SPELLINGS = {
  // Kurds call him Ebe and Ewla.
  Arab: "عبدا?ل+ه [عا]بدول+ا عبه عول+[اه]",
  // Somali Cabdullaahi, Senegal's Abdoulaye and Malay Dollah are Abdullah, Persian Abdollahi is his family.
  Latn: "audu c?abd[ui]l+aahi abd(?:ou?|u)l+a(?:[iy]e|y) abud(?:u|ou|uo|o)la evd[iu]l+ah? dol+ah",
} as const
/** What makes a family's name of a name in -ullah, written to it or apart: Abdullaev, خیرالله‌یف; a woman's ends in a. */
export const HOUSE_OF_ALLAH = "[yj]?e(?:v|w|ff?) [yj]?e[vw]a ی?یف ا?و?ف ی?یفا"

/** Words that are Abdullah in Somali and Hausa, and his family's name in Persian. */
export const ABDULLAH_OR_FAMILY = "abd(?:[uia]|ou)l+[ao]hi"
/** The same once each letter is written once; six letters at least. */
export const ABDULLAH_SQUEEZED = "[ae]?bd[aeiou]*l[aeiou]+h?"

/** Words that are the second half of a compound and stay as they are. */
export const LONE_HALVES = "all?ah الله uddin udin ullah"

/** What of one word is a half, in the order in which it is read, and the sign it becomes. */
export const HALVES_INSIDE: Readonly<Record<"Arab" | "Latn", readonly (readonly [written: string, sign: string])[]>> = {
  Arab: [
    ["^عطا?ا?لله$", "عطا@"],
    // Abdić is no servant of anybody. Kurdish and Uyghur write the vowel of the article.
    ["^(?:عبد(?:ال(?=..)|ول(?=...)|(?!یت?[شچ]$)(?=...|رب$))|ابدو(?:ل(?=..)|(?=...)))", "%"],
    // Abu Ghazala holds no God's name.
    ["(?<=..)وللا$|(?<=..)ا?لله$|(?<=..)اله$", "@"],
    ["(?<=..)(?:ال(?:دین|دنی|یدن|دن)|ودین)$", "&"],
  ],
  Latn: [
    ["^at+a{1,2}l+ah?$", "ata@"],
    // Malay Deraman.
    ["^derah?man$", "%rahman"],
    // The Levant's Abedelkader.
    ["^abed[ae]l(?=aziz|[b-df-hj-np-tv-z]...)", "%"],
    // Dramane, as the Mande say Abdramane.
    ["^d(?:rah?|arah?a)mane$", "%rahmane"],
    [
      "^(?:[ae]bd|abud(?=u)|evd(?=[iu]))(?:[aeou]{1,2}|i(?=a[sz]i)|[iy](?=.{4}|nur$))?(?:l(?=[^l])|(?=[b-df-hj-np-tv-z])|(?<=i)(?=a[sz]i))(?=.{3})",
      "%",
    ],
    [
      "(?<=^att?)a?all?ah?$|(?<=...)(?:(?:(?:[uioae]|ou)ll|[uo]l)[ao]h|[uo]ll[ao]|(?<=[^aeiou])alla|(?<=...[^c])illa|(?<=....)ul[ao])$",
      "@",
    ],
    [
      "(?:(?:(?<=..)(?:[ueoai]l?|oul?|ud-)|(?<=...))(?:dd|tt|td)|(?:(?<=...)|(?<=^[aei]z))(?:[uo]l?|oul?|el?|al)d|(?<=...)(?<!jah)id|(?<=....)ad)(?:ee|ie|ii?)ne?$|(?<=...)(?:[uoe]l?|al)dd?en$",
      "&",
    ],
  ],
}

/** -din written to a half without its article: Shamsdin. */
export const GLUED_DIN = { Arab: "دین", Latn: "d(?:ee|ie|ii?)ne?" } as const

/** Words that hands write to a known name before them in one word: Karimgul, Rahimjan. */
export const GLUED_AFTER = {
  Arab: "گول گل جان خان شاه اغا اقا محمد احمد علی ولی رضا حسن حسین",
  Latn: "g[uo]li? jiang jan jon djan dschan khan xon shah a[gq]h?a m[aou][gh][ao]mm?[ae]d ahm[ae]d ali r[ei]za hass?an h[ou]ss?[ae]i?n",
} as const
/** Bek and bay, which Turkic hands write to a known name before them: Karimbay, Altunbek. */
export const GLUED_BEK = { Arab: "بای بیک بیگ", Latn: "be[kgyi] ba[yij] boy bik beyg" } as const
/** Words that hands write to a known name after them: Gulahmad, Mirkarim. */
export const GLUED_BEFORE = {
  Arab: "گل محمد شاه میر شیر نور سید",
  Latn: "g[uo]l m[aou](?:[ckg]?h|g)[ao]mm?[ae]d mehmed hama ahmed shah? mir s[ae]y{1,2}[ei]?d",
} as const

/** Words after which the next may be one name with them: Abu Bakr, Bin Laden. */
export const WORDS_TO_GLUE = {
  Arab: "بن ابن بو او ولد ابو ابی ابا",
  Latn: "bin ben ibn bou bu ou ould bel bil abo?ul? abol abi al el",
} as const

/** Words for a son that are part of the name where they begin it: Ben Ali, Bin Laden. */
export const LEADING_SONS = "b[ei]n ibn ou بن ابن او"

/** Words that become Bel- with the article after them: Ben El Hadj and Belhadj, Abu'l-Qasim and Belkacem. */
export const BEFORE_BEL = "b[ei]n ibn ab[ou] abou abu?[ou]l aboul بن ابن ابو ابی ابا"

/** Umm and its article or vowel, written to the name: Ummulbanin, Umkulthum, Oumessaad, امالبنین. */
export const MOTHER_GLUED =
  "(?:(?:ou?|u)mm?(?:(?:[uoe]|ou)l(?=[b-df-hj-np-tv-z]...)|e(?:s(?=s)|z(?=z))|(?:ou|[aeou])?(?=[kg][aeou]l(?:th?|s)[ou]|sal[ae]?m[ae]|habib|han[iy]$|l[ae][iy]la))|ام(?=ال....|کلثوم|سلمه|حبیبه|هانی))"

/** First halves of Ethiopian and Eritrean names, which are cut to a letter and a slash before a second. */
export const CUT_HALVES: Readonly<Record<string, string>> = {
  a: "amde",
  f: "fikre",
  g: "gebre",
  h: "haile",
  k: "kidane",
  l: "lete",
  m: "mebrahte",
  s: "sahle",
  t: "tekle",
  w: "wolde",
  z: "zera",
}
/** The second halves that show it, for other hands cut other words so: S/o, H/Karim. */
export const SECOND_OF_CUT =
  "mar[iy]+am|s[ie]l+as+i?e|medh[ie]n|mic[hk]+a?el|mikael|g[ie]+[oy]+rgis|[ck]h?r[iy]?[so]+tos|egz[iy]+a?b?h?er|h[iy]wot|hiwet|yoh?an+[ei]s|h[ai][iy]manot|ts[ae]dik|g[ae]br[ie]+l|amlak|m[ea]sk[ea]l|b[ie]?rhan|kidan|s[ae]nbet|[eiy]*[yi]es[uo]s|amanuel|am+anuel|ruf[ae]+l|dingil|tsion|tsa?dkan|tinsa?e|hanna|aregay|ab|wahid|cherkos|libanos"
