import { plainTurkish } from "./line-turkish.ts"

/** What those who write put around the name and the facts of somebody. */

/** Who somebody is to those who write, by words that begin no name: أبي and بابا do. */
const KIN_ENGLISH =
  "brother|sister|son|daughter|husband|wife|father|mother|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|son-in-law|brother-in-law|relative|child|friend|neighbou?r|fiancée?"
const KIN_FRENCH =
  "frère|soeur|sœur|fils|fille|mari|époux|épouse|femme|père|mère|oncle|tante|neveu|nièce|cousin|cousine|petit-fils|gendre|beau-frère|enfant|ami|voisin|parent"
const KIN_ARABIC =
  "[أا]?خوي|[أا]خي|[أا]ختي|[أا]بني|ولدي|بنتي|[أا]بنتي|زوجي|زوجتي|راجلي|رجلي|جوزي|[أا]بوي|بوي|والدي|والدتي|[أا]مي|عمي|عمتي|خالي|خالتي|جدي|حفيدي|نسيبي|صهري|عديلي|جاري|صديقي|صاحبي|رفيقي|قريبي|خطيبي"
const OF_ARABIC = "[أا]?بن|ولد|[أا]خو|زوج|راجل|جوز|رجل|[أا]ولاد|حفيد"
const KIN_PERSIAN =
  "برادرم|خواهرم|پسرم|دخترم|شوهرم|همسرم|پدرم|مادرم|کاکایم|کاکاهم|مامایم|عمویم|دایی‌ام|دامادم|یازنه‌ام|خسربره‌ام|نواسه‌ام|نوه‌ام|دوستم|همسایه‌ام|(?:بچه|پسر)\\s(?:کاکایم|مامایم|خاله‌ام|عمه‌ام|عمویم|برادرم|خواهرم)"
const KIN_HIS =
  "و?(?:[أا]خوه|[أا]خوها|[أا]خته|[أا]ختها|ابنه|ابنها|ابنته|ابنتها|زوجته|زوجها|حفيده|صهره|(?:ابن|بنت)\\s(?:عمه|عمته|خاله|خالته|[أا]خيه|[أا]خته|عمهم|عمها))|برادرش|خواهرش|پسرش|دخترش|همسرش"
const KIN_OTHER =
  "زما\\s(?:ورور|زوی|پلار|خاوند|تره|ماما|وراره|خوریی)|(?:میرا|میرے|میری|ہمارا|ہمارے)\\s(?:بھائی|بیٹا|بیٹے|شوہر|والد|چچا|ماموں|کزن|بہن|بھتیجا|بھانجا|دوست)|walaalkay|wiilkayga|aabbahay|ninkayga|adeerkay|yayana|ƙanina|kanina|ɗana|mijina|babana|kardeşim|oğlum|eşim|kocam|babam|amcam|dayım|(?:мой|моего)\\s(?:брата?|сына?|муж|мужа|отца?|дяд[яю]|племянника?)|birayê\\smin|kurê\\smin|براکەم|کوڕەکەم|باوکم|مێردەکەم"

/** Somebody's brother, son and so on, whom the line above tells of. */
const KIN_TURKISH =
  "(?:yine\\s|ayrıca\\s)?(?:kardeşi|ağabeyi|abisi|oğlu|kızı|amcası|dayısı|yeğeni|torunu|damadı|kuzeni|kayınpederi|kayınbiraderi|amcaoğlu)"

/** `my brother`, `راجل اختي`, `برادرم` before a name. */
const OF_KIN = new RegExp(
  String.raw`^(?:(?:my|our|his|her|their)\s(?:late\s|dear\s|elder\s|eldest\s|younger\s|youngest\s|only\s)?(?:${KIN_ENGLISH})|(?:mon|ma|notre|son|sa|leur)\s(?:${KIN_FRENCH})|(?:(?:${OF_ARABIC})\s)?(?:${KIN_ARABIC})|${KIN_HIS}|${KIN_PERSIAN}|${KIN_OTHER}|${KIN_TURKISH})[,،:]?\s+(?:named\s|called\s|nommée?\s|[أا]سمه\s|به نام\s)?(?=\p{L}{2})`,
  "iu",
)

const POSSESSED =
  "زوجها|زوجته|ابنها|ابنه|ابنهم|ابنتها|ابنته|[أا]خيها|[أا]خيه|[أا]خوها|[أا]خوه|والدها|والده|[أا]بيها|[أا]بيه|عمها|عمه|خالها|خاله|قريبها|قريبه|قريبهم|حفيدها|حفيده|ولدها|ولده|ابن\\s(?:[أا]خيها|[أا]ختها|عمها|خالها|[أا]خيه|[أا]خته|عمه|خاله)"
const SOUGHT_PERSIAN = "همسر|شوهر|برادر|پسر|پدر|دختر|خواهر|کاکا|ماما|عمو|دایی|داماد|نواسه|نوه|خویشاوند"

/** `Hawa (block 4) is looking for her husband `: who seeks whom, before the name of the one who is sought. */
const SEEKS = new RegExp(
  String.raw`^[^.؟?!:;؛]{0,90}?(?:(?:look(?:s|ing)?|search(?:es|ing)?|ask(?:s|ing)?|enquir(?:es|ing))\s(?:for|about|after)\s(?:news\sof\s)?(?:his|her|their|my|our)\s(?:elder\s|eldest\s|younger\s|youngest\s|only\s)?(?:${KIN_ENGLISH})|(?:re)?cherche(?:nt)?\s(?:à\sretrouver\s)?(?:son|sa|leur|mon|ma)\s(?:${KIN_FRENCH})|(?:à\sla\srecherche|sans\snouvelles?)\sde\s(?:son|sa|leur|mon|ma)\s(?:${KIN_FRENCH})|(?:تبحث|يبحث|يبحثون|نبحث|ابحث|أبحث|تسأل|يسأل|يسألون|نسأل)\sعن\s(?:مصير\s)?(?:${POSSESSED}|${KIN_ARABIC})|(?:به\s?دنبال|در\sجست‌?\s?و?‌?جوی|جویای\sحال|در\sپی)\s(?:${SOUGHT_PERSIAN})(?:\sخود|ش|‌اش|م|شان)?)[,،:]?\s+(?:named\s|called\s|nommée?\s)?(?=\p{L}{2})`,
  "iu",
)

/** What is told without those who seek somebody and what he is to them (IM166). */
export const withoutSeekers = (text: string): string => text.replace(SEEKS, "").replace(OF_KIN, "")

/** `The family is from Spinwad`: whose home is his. */
const FAMILY_OF =
  /(?<=^|[.,،;؛|]\s*)(?:(?:the|his|her|their|my)\sfamily\s(?:is|are|comes?|hails?|originates?)\s(?=from\s)|(?:sa|la|leur)\sfamille\s(?:est\soriginaire|est|vient)\s(?=d(?:e\s|['’]))|(?:عائلته|أسرته|اسرته|أهله|اهله|العائلة|الأسرة)\s(?=من\s)|خانواد[هۀ]‌?(?:اش|ی او)?\s(?=از\s|اهل\s))/giu
/** `from Spinwad and is Lmar`, with a capital as peoples have, or is what else he is. */
const AND_IS_OF = /(?<=\p{L})\sand\s(?:is|are|belongs?\sto)\s(?:of\s)?(?:the\s)?(?=\p{Lu})/gu
const AND_IS = /(?<=\p{L})\sand\s(?:is|are)\s(?=\p{L})/gu
/** `is a farmer from Spinwad`: a trade, and a home. */
const TRADE_FROM = /(?<=\s(?:is|was)\san?\s\p{L}+(?:\s\p{L}+)?)\s(?=from\s)/gu
/** `, a farmer of Spinwad`: a teacher is of what he teaches. */
const COUNTRYMAN_OF =
  /(?<=[,،]\s*an?\s(?:farmer|shepherd|resident|native|inhabitant|villager|man|woman|boy|girl|youth))\sof\s(?=\p{Lu})/gu
/** `God free him`: those who write wish it. Abdullah Faraj is a name. */
const WISHES =
  /[\s،,.]*(?<!\p{L})(?:(?:الله|ربنا|ربي)\s(?:يفك|يفرج|يرجع|يرجعه|يرده|يحفظه|يصبر|يرحمه|يعلم|يشفيه)|اللهم\s(?:فك|فرج|رجع|رده|احفظه|ارحمه))(?=\s|$|[.،,]).*$|[\s،,.]*(?:فك\sالله\s(?:[أا]سر|قيد)|خدا\s(?:خیر|کند|نگهدار)|may\s(?:god|allah)\s|que\sdieu\s|إن\sشاء\sالله|ان\sشاء\sالله|انشاالله).*$/giu

/** `د سپین ولسوالۍ اوسېدونکی`: in Pashto the level of a place stands behind its name. */
const LEVEL_BEHIND =
  /(?<=[،,]\s*)د\s+((?:(?!\sد\s)[^\p{N}،,]){2,30}?)\s+(?:ولسوال[یيۍ])(?:\s+اوس[ېی]دونک[یيى])?(?=\s*(?:[،,.]|$))/gu

/** `، د توریالی زوی`, `، د سپین اوسېدونکی`: Pashto tells whose son and of where behind the name of that. */
const SON_APART = /(?<=[،,]\s*)د\s+([^،,\p{N}]{2,40}?)\s+(?:زو[یيى]|لور)(?=\s*(?:[،,.]|$))/gu
const RESIDENT_APART = /(?<=[،,]\s*)د\s+([^،,\p{N}]{2,30}?)\s+اوس[ېی]دونک[یيىې](?=\s*(?:[،,.]|$))/gu

/** `, Spinwad/Torghar`: a name may be written in two ways too. */
const OF_TWO_PLACES = /(?<=[,،]\s*)(\p{Lu}\p{Ll}{2,})\/(?=\p{Lu}\p{Ll}{2,}\s*(?:[,،;.]|$))/gu
/** `f. Toryal`, `f/n Toryal`: an initial of a name is a capital. */
const CUT_FATHER = /(?<=[,،;/(–—-]\s*)f(?:\.\s?|\/[no]\.?\s)(?=\p{Lu}\p{Ll})/gu
const THE_SON = /(?<=[,،;(]\s*)the\s(?=(?:son|daughter)\sof\s)/giu
/** `, Toryal étant son père`. */
const BEING_FATHER = /(?<=[,،]\s*)(\p{Lu}[^,،.;()]{1,40}?)\sétant\s(?:son|le)\spère(?!\p{L})/gu
/** `, de Toryal et de Spina`: of both parents; of two villages is nobody. */
const OF_BOTH = /(?<=[,،]\s*)de\s(?=\p{Lu}[^,،.;()]{1,40}\set\sde\s)/gu
/** `Son père Toryal a été frappé`, `Le père : Toryal`. */
const FATHER_WAS =
  /(?<=[.;]\s)(?:[Ss]on|[Ll]e)\spère\s?:?\s(\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,3})(?:\s(?:a|est|était|vit|vivait|attend|demande|cherche)(?:\s[^.;]*)?)?\s*(?:[.;]\s*|$)/gu
/** A bracket between sentences. */
const IN_SENTENCE = /(?<=[.!?]\s)\(([^()]*)\)\s+(?=\p{Lu})/gu
/** `, he is 28`. */
const HE_IS = /(?<=[,،;.]\s)(?:he|she)\sis\s(?=\p{N}{1,2}\s*(?:[,،;.]|$))/giu
/** `Spinwad district`: the level of a place behind its name. */
const DISTRICT_BEHIND = /(?<=[,،;]\s)(\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2})\sdistrict(?=\s*(?:[,،;.]|$))/gu

/** `un jeudi de février 2020`, `on a Thursday in April`: on which day of the week tells no place. */
const ON_WEEKDAY =
  /(?<=\p{L})\s(?:(?:on\s)?(?:a|one)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s(?:in|of)(?=\s))?|un\s(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?:\sd[eu](?=\s)|\sd['’](?=\p{L}))?|یک\s(?:(?:یک|دو|سه|چهار|پنج)?شنبه|جمعه)(?:\sماه)?(?=\s)|(?:في\s)?يوم\s(?:سبت|[أا]حد|[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة)(?:\sمن\s)?(?=\s?شهر))\s?/giu
/** `le père s'appelait Toryal`, `his father was called Toryal`, `نام پدرش توریالی بود`. */
const FATHER_WAS_CALLED = /نام\sپدر(?:ش|شان)\s([^،,.()]{2,40}?)\s(?:بود|است)(?=\s*(?:[،,.)؛]|$))/gu
const FATHER_CALLED =
  /(?<=^|[\s(])(?:(?:le|son)\spère\ss['’]appel(?:ait|le)\s|(?:his|her|the)\sfather(?:['’]s\sname)?\s(?:was|is)\s(?:called\s|named\s)?(?=\p{Lu})|et\sdont\sle\spère\sest\s|و?اسم\s(?:والده|والدها|[أا]بيه|[أا]بيها)\s|والده?\s(?:يدعى|اسمه)\s)/giu
/** `, relâché en mai fils de Toryal`: a father without a sign before him, behind no other person. */
const SON_BEHIND = /(?<=[,،]\s*\p{Ll}[^,،;.()]{2,60}?)\s(?=(?:fils|fille)\s(?:de\s|d['’])\p{Lu})/gu

/** Sentences as the facts in them are written elsewhere (IM166). */
export const inPlainWords = (text: string): string =>
  plainTurkish(text)
    .replace(LEVEL_BEHIND, "ولسوالی $1")
    .replace(RESIDENT_APART, "اوسېدونکی $1")
    .replace(SON_APART, "زوی د $1")
    .replace(OF_TWO_PLACES, "$1 / ")
    .replace(CUT_FATHER, "father ")
    .replace(THE_SON, "")
    .replace(BEING_FATHER, "fils de $1")
    .replace(OF_BOTH, "fils de ")
    .replace(FATHER_WAS, "fils de $1. ")
    .replace(IN_SENTENCE, "$1. ")
    .replace(HE_IS, "aged ")
    .replace(DISTRICT_BEHIND, "district $1")
    .replace(ON_WEEKDAY, " in ")
    .replace(FATHER_WAS_CALLED, "پدرش $1")
    .replace(FATHER_CALLED, "fils de ")
    .replace(SON_BEHIND, "، ")
    .replace(FAMILY_OF, "")
    .replace(TRADE_FROM, "، ")
    .replace(COUNTRYMAN_OF, "، from ")
    .replace(AND_IS_OF, "، tribe ")
    .replace(AND_IS, "، ")
    .replace(WISHES, "")
