import type { Calendar } from "./calendar.ts"
import type { Language } from "./language.ts"

/** The twelve months of a year, in order. */
export type Twelve = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
]

/**
 * Own tables, because the engines do not agree: Chromium knows no Pashto, Node puts a stray mark on سنبله, and Arabic names
 * of the Solar Hijri months are corrupt in both. Arabic uses one set for the Gregorian months, that of Egypt and the Gulf.
 */
export const MONTH_NAMES = {
  gregorian: {
    ar: months("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
    prs: months("جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر"),
    ps: months("جنوري فبروري مارچ اپرېل مې جون جولای اګست سپټمبر اکتوبر نومبر ډسمبر"),
    en: months("January February March April May June July August September October November December"),
  },
  "solar-hijri": {
    ar: months("الحمل الثور الجوزاء السرطان الأسد السنبلة الميزان العقرب القوس الجدي الدلو الحوت"),
    prs: months("حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت"),
    ps: months("وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب"),
    en: months("Hamal Sawr Jawza Saratan Asad Sonbola Mizan Aqrab Qaws Jadi Dalw Hoot"),
  },
  hijri: {
    ar: months("محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة"),
    prs: months("محرم|صفر|ربیع‌الاول|ربیع‌الثانی|جمادی‌الاول|جمادی‌الثانی|رجب|شعبان|رمضان|شوال|ذی‌القعده|ذی‌الحجه"),
    ps: months("محرم|صفر|ربیع الاول|ربیع الثاني|جمادی الاول|جمادی الثاني|رجب|شعبان|رمضان|شوال|ذوالقعده|ذوالحجه"),
    en: months(
      "Muharram|Safar|Rabi I|Rabi II|Jumada I|Jumada II|Rajab|Sha'ban|Ramadan|Shawwal|Dhu al-Qa'da|Dhu al-Hijja",
    ),
  },
} as const satisfies Record<Calendar, Record<Language, Twelve>>

/**
 * Spellings met in lists beside the names above, months in order, spellings separated by `|`. The Iranian names are read, for
 * lists use them, and never written: readers of Dari do not.
 */
const OTHER_SPELLINGS = {
  gregorian: [
    "jan|كانون الثاني|جانفي|ژانویه|جنوری|janv|janvier|январь|января|январе|янв|январ|yanvar|ocak|janaayo|jannaayo|januar|jänner|januari|enero|ene|gennaio|gen|janeiro|janairu|jenaayo|janaweri|يانۋار|januarii|ianuarii|stycznia|styczeń|styczen|січня|січень|ledna|leden|januára|január|siječnja|siječanj|januara|јануар|јануара|януари|ιανουαρίου|ιανουάριος|tammikuuta|tammikuu|sausio|janvāris|jaanuar|ianuarie|มกราคม|มค|មករា|ဇန်နဝါရီ|जनवरी|জানুয়ারি|ஜனவரி|ජනවාරි|იანვარი|հունվարի|հունվար|ינואר|çile|cile|çileya paşîn|کانوونی دووەم",
    "feb|شباط|فيفري|فوریه|févr|fevr|fév|février|fevrier|февраль|февраля|феврале|фев|феврал|fevral|şubat|subat|febraayo|فروری|februar|febr|februari|febrero|febbraio|fevereiro|fev|fabrairu|faburairu|febrairu|feebraayo|feberweri|فېۋرال|februarii|lutego|luty|лютого|лютий|února|únor|februára|február|veljače|veljača|februara|фебруар|фебруара|февруари|φεβρουαρίου|φεβρουάριος|helmikuuta|helmikuu|vasario|februāris|veebruar|februarie|pebruari|peb|กุมภาพันธ์|กพ|កុម្ភៈ|ဖေဖော်ဝါရီ|फरवरी|ফেব্রুয়ারি|பிப்ரவரி|පෙබරවාරි|თებერვალი|փետրվարի|փետրվար|פברואר|sibat|şibat|شوبات",
    "mar|آذار|مارچ|mars|март|марта|марте|мар|mart|maarso|märz|marz|maerz|marts|maart|maret|machi|marzo|março|marco|maris|maarsoo|مارت|martii|marca|marzec|березня|березень|března|březen|marec|március|ožujka|ožujak|marta|мартa|μαρτίου|μάρτιος|maaliskuuta|maaliskuu|kovo|märts|martie|มีนาคม|มีค|មីនា|မတ်|मार्च|মার্চ|மார்ச்|මාර්තු|მარტი|մարտի|մարտ|מרץ|adar|adarê|ئازار|mac",
    "apr|نيسان|إبريل|ابريل|أفريل|آوریل|اپرېل|avr|avril|апрель|апреля|апреле|апр|апрел|aprel|nisan|abriil|abril|abr|aprile|aprili|afrilu|ئاپرېل|aprilis|kwietnia|kwiecień|kwiecien|квітня|квітень|dubna|duben|apríla|apríl|április|travnja|travanj|aprila|април|απριλίου|απρίλιος|huhtikuuta|huhtikuu|balandžio|aprīlis|aprill|aprilie|เมษายน|เมย|មេសា|ဧပြီ|अप्रैल|এপ্রিল|ஏப்ரல்|අප්‍රේල්|აპრილი|ապրիլի|ապրիլ|אפריל|nîsan|avrêl|avrel|نیسان",
    "أيار|ماي|ماى|مه|مۍ|mai|май|мая|мае|mayıs|mayis|maajo|مئی|maj|mei|mayo|maggio|mag|maio|mayu|maayo|maay|maji|maii|maja|травня|травень|května|květen|mája|máj|május|svibnja|svibanj|мај|маја|μαΐου|μαϊου|μάιος|toukokuuta|toukokuu|gegužės|maijs|พฤษภาคม|พค|ឧសភា|မေ|मई|মে|மே|මැයි|მაისი|մայիսի|մայիս|מאי|gulan|ئایار|مایس",
    "jun|حزيران|جوان|ژوئن|يونيه|juin|июнь|июня|июне|июн|iyun|haziran|juun|juni|junio|giugno|giu|junho|yuni|yunyo|ئىيۇن|junii|iunii|czerwca|czerwiec|червня|червень|června|červen|júna|jún|június|juna|јун|јуна|юни|ιουνίου|ιούνιος|kesäkuuta|kesäkuu|birželio|jūnijs|juuni|iunie|มิถุนายน|มิย|មិថុនា|ဇွန်|जून|জুন|ஜூன்|ජූනි|ივნისი|հունիսի|հունիս|יוני|hezîran|heziran|حوزەیران",
    "jul|تموز|جويلية|ژوئیه|جولایی|يوليه|juil|juillet|июль|июля|июле|июл|iyul|temmuz|luulyo|جولائی|juli|julio|luglio|lug|julho|julai|yuli|yulyo|luuliyo|ئىيۇل|julii|iulii|lipca|lipiec|липня|липень|července|červenec|júla|júl|július|srpnja|srpanj|jula|јул|јула|юли|ιουλίου|ιούλιος|heinäkuuta|heinäkuu|liepos|jūlijs|juuli|iulie|กรกฎาคม|กค|កក្កដា|ဇူလိုင်|जुलाई|জুলাই|ஜூலை|ජූලි|ივლისი|հուլիսի|հուլիս|יולי|tîrmeh|tirmeh|تەمموز|تەموز",
    "aug|آب|أوت|اغسطس|اگوست|août|aout|август|августа|августе|авг|avgust|ağustos|agustos|agoosto|augusti|augustus|agustus|agosti|agosto|ago|agusta|ogoosto|ogosto|ئاۋغۇست|sierpnia|sierpień|sierpien|серпня|серпень|srpna|srpen|augusta|augusztus|kolovoza|kolovoz|avgusta|аугуст|αυγούστου|αύγουστος|elokuuta|elokuu|rugpjūčio|augusts|agt|agu|agust|สิงหาคม|สค|សីហា|ဩဂုတ်|अगस्त|আগস্ট|ஆகஸ்ட்|අගෝස්තු|აგვისტო|օգոստոսի|օգոստոս|אוגוסט|tebax|ئاب|ogos",
    "sep|sept|أيلول|سپتامبر|سبتامبر|septembre|сентябрь|сентября|сентябре|сен|сент|сентябр|sentabr|sentyabr|eylül|eylul|sebtembar|ستمبر|septiembre|setiembre|settembre|setembro|set|septemba|satumba|sebteembar|sebtember|seteembar|سېنتەبىر|سېنتەبر|septembris|września|wrzesień|wrzesnia|wrzesien|вересня|вересень|září|zari|septembra|szeptember|rujna|rujan|септембар|септембра|септември|σεπτεμβρίου|σεπτέμβριος|syyskuuta|syyskuu|rugsėjo|septembrie|กันยายน|กย|កញ្ញា|စက်တင်ဘာ|सितंबर|সেপ্টেম্বর|செப்டம்பர்|සැප්තැම්බර්|სექტემბერი|սեպտեմբերի|սեպտեմբեր|ספטמבר|îlon|ilon|ئەیلوول|ئەیلول",
    "oct|تشرين الأول|اکتبر|octobre|октябрь|октября|октябре|окт|октябр|oktabr|oktyabr|ekim|oktoobar|oktober|okt|octubre|ottobre|ott|outubro|out|oktoba|oktobar|oktoober|ئۆكتەبىر|ئۆكتەبر|octobris|października|październik|pazdziernika|pazdziernik|жовтня|жовтень|října|říjen|októbra|október|oktobra|октобар|октобра|октомври|οκτωβρίου|οκτώβριος|lokakuuta|lokakuu|spalio|oktobris|octombrie|ตุลาคม|ตค|តុលា|အောက်တိုဘာ|अक्टूबर|অক্টোবর|அக்டோபர்|ඔක්තෝබර්|ოქტომბერი|հոկտեմբերի|հոկտեմբեր|אוקטובר|cotmeh|kewçêr|kewcer|تشرینی یەکەم",
    "nov|تشرين الثاني|نوامبر|novembre|ноябрь|ноября|ноябре|ноя|нояб|ноябр|noyabr|kasım|kasim|nofembar|noviembre|novembro|novemba|nuwamba|nofeembar|nofember|noofembar|نويابىر|نويابر|novembris|listopada|listopad|listopadu|листопада|листопад|novembra|studenoga|studeni|новембар|новембра|ноември|νοεμβρίου|νοέμβριος|marraskuuta|marraskuu|lapkričio|noiembrie|nop|nopember|พฤศจิกายน|พย|វិច្ឆិកា|နိုဝင်ဘာ|नवंबर|নভেম্বর|நவம்பர்|නොවැම්බර්|ნოემბერი|նոյեմբերի|նոյեմբեր|נובמבר|mijdar|تشرینی دووەم",
    "dec|كانون الأول|دسامبر|دیسمبر|déc|décembre|decembre|декабрь|декабря|декабре|дек|декабр|dekabr|aralık|aralik|desembar|dezember|dez|desember|des|diciembre|dic|dicembre|dezembro|desemba|disamba|diseembar|diisembar|disembar|دېكابىر|دېكابر|decembris|grudnia|grudzień|grudzien|грудня|грудень|prosince|prosinec|decembra|prosinca|prosinac|децембар|децембра|декември|δεκεμβρίου|δεκέμβριος|joulukuuta|joulukuu|gruodžio|detsember|decembrie|ธันวาคม|ธค|ធ្នូ|ဒီဇင်ဘာ|दिसंबर|ডিসেম্বর|டிசம்பர்|දෙසැම්බර්|დეკემბერი|դեկտեմբերի|դեկտեմբեր|דצמבר|kanûn|kanun|çileya pêşîn|کانوونی یەکەم|disember",
  ],
  "solar-hijri": [
    "hamel|wray|wrai|farvardin|فروردین|خاکەلێوە|xakelêwe|xakelewe|نەورۆز",
    "saur|thawr|thaur|sowr|ghwayay|ghwaye|ordibehesht|اردیبهشت|گوڵان|بانەمەڕ|banemer",
    "jauza|jowza|ghbargolay|khordad|خرداد|غبرګولي|جۆزەردان|cozerdan",
    "sarataan|chungash|changakh|tir|تیر|پووشپەڕ|پوشپەر|pûşper|pusper",
    "assad|zmaray|mordad|amordad|مرداد|امرداد|گەلاوێژ|gelawêj|gelawej",
    "sunbula|sunbulah|sonbolah|sanbola|wazhay|shahrivar|شهریور|سنبلهٔ|خەرمانان|xermanan",
    "meezan|tala|mehr|مهر|ڕەزبەر|rezber",
    "akrab|larum|aban|آبان|گەڵاڕێزان|خەزەڵوەر|gelarêzan|gelarezan|xezelwer",
    "qaus|qows|lindai|linday|azar|آذر|سەرماوەز|sermawez",
    "jady|jaddi|jadee|marghumay|dey|dai|دی|دي|بەفرانبار|befranbar",
    "dalwa|dalv|dalow|salwagha|bahman|بهمن|ڕێبەندان|rêbendan|rebendan",
    "hut|hout|hoet|kab|esfand|اسفند|ڕەشەمە|ڕەشەمێ|reşeme|resheme",
  ],
  hijri: [
    "moharram|muharam|muharrem|muxarram|sako|محرم الحرام|محرم‌الحرام|حسن حسین",
    "safar al-muzaffar|sefer|safer|صفر المظفر|صفره",
    "rabi al-awwal|rebiülevvel|mawliid|mowliid|rabi'ul awwal|rabiul awal|rabia al aoual|rabi ul-awwal|rabi' al-awwal|rabi 1|ربيع ۱|لومړۍ خور",
    "rabi al-thani|rebiülahir|malmadoone|malmadone|rabi'ul sani|rabi'ul akhir|rabiul akhir|rabia ethani|rabi ath-thani|rabi al-akhir|rabi 2|ربيع الثاني|ربیع‌الآخر|دوهمه خور|دویمه خور",
    "jumada al-ula|cemaziyelevvel|jamaadul awal|jamaadul awwal|jimada lawwal|jumadil awal|joumada al oula|jumada al-awwal|jamadi al-awwal|jumada 1|جمادى الأول|جماد أول|جماد الأول|جماد 1|جمادی‌الاولی|درېیمه خور|دریمه خور",
    "jumada al-thani|cemaziyelahir|jamaadul aakhir|jimada sani|jumadil akhir|joumada ethania|jumada al-akhira|jumada al-akhirah|jamadi al-thani|jumada 2|جمادى الثانية|جماد ثاني|جماد الثاني|جماد آخر|جماد 2|جمادی‌الثانیه|جمادی‌الآخر|څلورمه خور",
    "rajab al-murajjab|recep|receb|رجب المرجب|د خدای میاشت",
    "shaban|şaban|shacbaan|sha'aban|syaban|sya'ban|chaabane|chaban|sha'ban al-mu'azzam|شعبان المعظم|برات",
    "ramazan|ramadaan|ramadhaan|ramadhani|remezan|soon|ramadhan|رمضان المبارك|روژه",
    "shawal|şevval|soonfur|chaoual|chawal|syawal|shavval|شوال المكرم|کوچنی اختر|وړوکی اختر",
    "dhu al-qidah|zilkade|sidataal|zulkida|zulƙida|zulkaidah|zulqaidah|dhou al kaada|dhul qadah|zulqada|zil qada|ذي القعدة|ذوالقعدة|ذا القعدة|القعدة|ذیقعده|ذی‌قعده|ذوالقعدة الحرام|میانی|خالي میاشت",
    "dhu al-hijjah|zilhicce|carrafo|arrafo|carafo|zulhijjah|dhou al hijja|dhul hijja|dhul hijjah|zulhijja|zil hijja|ذي الحجة|ذوالحجة|ذا الحجة|الحجة|ذیحجه|ذی‌حجه|ذوالحجة الحرام|لوی اختر",
  ],
} as const satisfies Record<Calendar, Twelve>

export type NamedMonth = { readonly calendar: Calendar; readonly month: number }

/**
 * The month a word or two name, whichever of the three calendars and four languages they are in; null where they name none.
 * Letter variants, marks, joiners and the words for "month" do not matter.
 *
 * @param year beside it, by which months of two calendars are told apart
 */
export function monthFromName(text: string, year?: number): NamedMonth | null {
  const folded = foldMonthName(text)
  // Kurdish writes its ezafe to the month: `6ی گەڵاڕێزانی 2716`, `4ê Pûşperê 2016`.
  const bare = withoutEzafe(folded)
  const isGregorian = year !== undefined && year >= GREGORIAN_YEARS[0] && year < GREGORIAN_YEARS[1]
  const inTurkey = isGregorian ? GREGORIAN_OF_KURDS.get(bare) : undefined
  if (inTurkey !== undefined) return { calendar: "gregorian", month: inTurkey }
  return BY_NAME.get(folded) ?? BY_NAME.get(bare) ?? BY_NAME.get(bare.replace(/^ی(?=.{3})/u, "")) ?? null
}

const withoutEzafe = (folded: string): string => folded.replace(/(?<=.{3})[یêe]$/u, "")

/** What is compared: one spelling for the variants of a letter, without spaces, marks and the word "month". */
export function foldMonthName(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u064b-\u065f\u0670\u0640\u0654\u0300-\u036f]/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[يىئېۍ]/g, "ی")
    .replace(/[كګگ]/g, "ک")
    .replace(/[ةۀہھە]/g, "ه")
    .replace(/ؤ/g, "و")
    .replace(/[ټ]/g, "ت")
    .replace(/[ډ]/g, "د")
    .replace(/ڕ/g, "ر")
    .replace(/ڵ/g, "ل")
    .replace(/ێ/g, "ی")
    .replace(/ۆ/g, "و")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "" && !MONTH_WORDS.has(word))
    .map((word) => word.replace(/^ال(?=.{3})/u, ""))
    .join("")
    .replace(/ء/g, "")
    .replace(/(?<=.{2})ماه$/u, "")
}

const MONTH_WORDS: ReadonlySet<string> = new Set([
  "برج",
  "ماه",
  "میاشت",
  "میاشتی",
  "شهر",
  "د",
  "ی",
  "مانکی",
  "month",
  "of",
  "de",
  "del",
])

/** Built once; a spelling that named two months would be a bug, and the test looks for it. */
const BY_NAME: ReadonlyMap<string, NamedMonth> = new Map(
  monthSpellings().map(({ spelling, calendar, month }) => [foldMonthName(spelling), { calendar, month }]),
)

/** No Solar Hijri year is so high yet, and those that Kurds count from the Medes are higher. */
const GREGORIAN_YEARS = [1700, 2600] as const

/** Months that Kurds of Iran call so in the Solar Hijri year, and those of Turkey and Syria in the Gregorian one. */
const GREGORIAN_OF_KURDS: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, "rêbendan rebendan"],
      [2, "reşemî reşemi resemi reşeme"],
      [6, "pûşper puşper pusper"],
      [12, "berfanbar befranbar"],
    ] as const
  ).flatMap(([month, names]) => names.split(" ").map((name) => [withoutEzafe(foldMonthName(name)), month] as const)),
)

/** Every spelling known, with its month. */
export function monthSpellings(): { spelling: string; calendar: Calendar; month: number }[] {
  const calendars = ["gregorian", "solar-hijri", "hijri"] as const
  return calendars.flatMap((calendar) =>
    OTHER_SPELLINGS[calendar].flatMap((others, index) => {
      const own = Object.values(MONTH_NAMES[calendar]).map((names) => names[index]!)
      return [...own, ...others.split("|")].map((spelling) => ({ spelling, calendar, month: index + 1 }))
    }),
  )
}

function months(names: string): Twelve {
  const list = names.split(names.includes("|") ? "|" : " ")
  if (!isTwelve(list)) throw new RangeError(`a year has twelve months: ${names}`)
  return list
}

function isTwelve(list: readonly string[]): list is Twelve {
  return list.length === 12
}
