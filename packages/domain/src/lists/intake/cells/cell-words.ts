import { foldValue } from "./fold.ts"

/** Words for "there is none" or "not known" alone in a cell: what two rows have in common by them is nothing. */
const NOTHING: ReadonlySet<string> = new Set(
  `ندارد|نامعلوم|معلوم نیست|نا معلوم|هیچ|فاقد|بدون|نداره|بی تذکره|لا يوجد|لايوجد|غير معروف|غير محدد|غير معلوم|مجهول|لا شيء|بدون وثيقة|بلا|لم يذكر|غير متوفر|غير متوفرة
    |نشته|نه لري|نامعلومه|معلوم نہیں|نامعلوم|نہیں|ندارد|کوئی نہیں|unknown|unk|unkn|n a|na|nil|none|not known|not available|not recorded|not stated|tbd|inconnu|inconnue|neant|aucun|sans
    |n d|nd|ns|n c|nc|nr|n k|nk|not stated|non precise|non renseigne|ignore|inconnu e|b d|б д|б г|н и|без даты|без данных|не установлено|дата неизвестна|нет данных|نەزانراو|نازانرێت|نادیار|nenas|nezan|bilinmeyen|desconocido|sin dato|tidak diketahui|haijulikani|ba a sani ba|alaweqem|nepoznato|nema podataka|অজানা|अज्ञात
    |不详|不明|未知|无|無|ئېنىق ئەمەس|نامەلۇم|babu|ba a sani|bamu sani ba|lama oga|ma garanayo
    |unbekannt|unbek|unb|fehlt|entfällt|onbekend|okänd|ukendt|ukjent|sconosciuto|sconosciuta|ignoto|desconocida|desconhecido|desconhecida|nieznany|nieznana|neznámý|neznámá|ismeretlen|άγνωστο|άγνωστος|невідомо|невідомий
    |нет|неизвестно|не известно|н д|номаълум|йук|йуқ|yoq|yok|bilinmiyor|belirsiz|nomalum|الله أعلم|الله اعلم|لا يدرى|لا ندري|غ م|نازانم|نازانن|نازانرا|nizanin|nezanin|nayê zanîn|bilmiyoruz|l y|ma yaqaan|ma jiro|majiro|lama yaqaan|aan la aqoon`
    .split("|")
    .map(foldValue),
)

/** The same in a clerk's own words (IM237), as a denial of knowing, telling or writing down: no name is made of these. */
const DENIALS: readonly string[] = [
  "(?:not|no|never|do ?n t|dont)(?: been)? (?:known?|given|told|stated|mentioned|recorded|specified|provided|available|found|registered|info|information|data)",
  "(?:nicht|nie) (?:bekannt|angegeben|genannt|ermittelt|erfasst|mitgeteilt|vorhanden|uberliefert)|(?:keine?|ohne) (?:angaben?|information|informationen|info|daten|name|nennung)",
  "(?:pas|non) (?:connue?|dite?|donnee?|precisee?|indiquee?|mentionnee?|renseignee?|communiquee?|declaree?|disponible|retrouvee?)",
  "غیر (?:معروف|معلوم|مذکور|محدد|مسجل|متوفر|متاح|مدون|موجود|واضح|موکد)ه?",
  "(?:لم|لا) (?:(?:یتم )?(?:یذکر|یعرف|تعرف|نعرف|تذکر|یحدد|یسجل|یرد|یدون|یوجد|توجد|تحدید|تسجیل)|(?:یتم|تتم) (?:معرفته|ذکره|تحدیده|تسجیله))",
  "(?:معلوم|ذکر|ثبت|درج|مشخص|یافت|یاد|نوشته|موجود) ?(?:نیست|نشد|نشده|نشده است|نگردیده|نمی باشد|نه (?:دی|ده|شو|شوی|شوه|هو|هو سکا|هوا|کیا گیا|لری)|نهیں(?: هے)?)",
  "نه (?:دی|ده) (?:معلوم|ثبت|ذکر|یاد)(?: شوی)?",
  "نامشخص|ناشناس",
]
const DENIED = new RegExp(`^(?:${DENIALS.join("|")})$`, "u")

/** `k. A.`, German for "nothing told"; all in capitals they are initials. */
const NO_ANSWER = /^k\. ?A\.?$/u

/** `---`, `ـ`, `...` (IM342). */
const STROKES = /^\s*[-–—_ـ.…][-–—_ـ.…\s]*$/u

export function saysNothing(value: string): boolean {
  if (value.length > 24) return false
  if (NO_ANSWER.test(value.trim()) || STROKES.test(value)) return true
  const plain = foldValue(value)
  return NOTHING.has(plain) || DENIED.test(plain)
}

const DECEASED =
  /^(?:(?:the\s+)?late|lt|marhoom|marhum|feu|defunt|مرحوم|المرحوم|متوفی|متوفى|متوفٰی|شهید|الشهید|الشهيد|شہید|покойный|rahmetli|merhum|allaha u naxariisto)(?=[\s.])\.?\s+/iu
const TRIBE_LAST =
  /^(.+?)\s*[,،;(]?\s*(?:by\s+)?(?:caste|qaum|tribe|clan|ذات|قوم|قبیلہ|قبيلة|القبيلة)\s*[:：-]?\s+(\p{L}[\p{L}\p{M}\s'’-]*?)\)?$/iu
const TRIBE_WORD_LAST = /^(.+?)\s*[,،;(]\s*(\p{L}[\p{L}\p{M}\s'’-]*?)\s+(?:caste|tribe|clan|قبیلہ)\)?$/iu

const TRIBE_FIRST =
  /^(?:by\s+caste|caste|qaum|tribe|clan|ذات|قوم|قبیلہ|(?:من\s+)?(?:قبيلة|القبيلة|عشيرة|العشيرة)|قبیله|عشیره)\s*[:：-]?\s+(?=\p{L})/iu

/** A cell of tribes or families without the word for one before the name (IM365): `by caste Kurd`, `عشيرة الحديدي`. */
export const withoutTribeWord = (text: string): string => text.replace(TRIBE_FIRST, "")

/** The tribe that a row of its own names by the word for one (IM359): `عشيرة الجبوري`. Null where it names none. */
export function tribeOfSection(text: string): string | null {
  const tribe = withoutTribeWord(text).replace(/[\s:：]+$/u, "")
  const isNamed = tribe !== text && /^\p{L}[\p{L}\p{M}\s'’-]*$/u.test(tribe)
  return isNamed && tribe.split(/\s+/u).length <= MOST_WORDS_OF_TRIBE ? tribe : null
}
const MOST_WORDS_OF_TRIBE = 3

const MOTHER =
  /\s*[,،;(/-]?\s*(?:\bet\s+(?:de\s+|d['’])|\band of\s+|(?<!\p{L})(?:و\s?)?(?:والدته|أمه|امه|والدتها|مادرش)\s|(?<!\p{L})(?:mother|mère|mere|الأم|الام|مادر|мать|anne)\s*[:：])(.*)$/iu

/** A person's or a father's cell without the mother who is told after him: `fils de Torak et de Gulalai`. */
export function withoutMother(text: string): string {
  const rest = text.replace(MOTHER, "").trim()
  return rest === "" ? text : rest
}

/** The mother who is told so after a father (IM375), without a word about her; empty where none is. */
export function motherBehind(text: string): string {
  const mother =
    MOTHER.exec(text)?.[1]
      ?.replace(/^[\s:：]+|[\s)،,;]+$/gu, "")
      .replace(DECEASED, "") ?? ""
  return /\p{L}/u.test(mother) && !saysNothing(mother) ? mother : ""
}

/** A father's cell as it is told: "Late Torak, caste Noorzai" is Torak, of the Noorzai. */
export function fatherAndTribe(text: string): { readonly father: string; readonly tribe: string | null } {
  const [, father = text, tribe = null] = TRIBE_LAST.exec(text) ?? TRIBE_WORD_LAST.exec(text) ?? []
  return { father: withoutMother(father.replace(DECEASED, "").trim()), tribe }
}
