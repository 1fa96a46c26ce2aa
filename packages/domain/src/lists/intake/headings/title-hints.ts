import { foldHeader } from "../cells/fold.ts"
import { type DateChoices, type IntakeDate, readDate } from "../cells/intake-date.ts"
import { GRANDFATHER_TITLES } from "./header-words.ts"
import { withoutBrackets } from "./heading-meaning.ts"
import { titleKey } from "./title-key.ts"

/** What a title says of its cells beside what they are. */

/** `Age (Nov 2015)`, `العمر 2019`: the day that the ages under it are of. */
export function ageDayOf(title: string, choices: DateChoices): IntakeDate | null {
  const { inside } = withoutBrackets(title)
  return (
    readDate(inside, choices).value ?? readDate(/(?<!\p{N})\p{N}{4}(?!\p{N})/u.exec(title)?.[0] ?? "", choices).value
  )
}

/** Words of an arrest in the title of ages: `عمر (بوقت گرفتاری)`, `Âge à l'interpellation`. */
const OF_CAPTURE =
  /arrest|admission|admitted|incarcerat|imprison|event|incident|captur|detention|detained|abduct|disappear|missing|interpel|enlevement|disparition|کرفتار|دستکیر|اسارت|بازداشت|کمشدکی|اغوا|اعتقال|الاسر|القبض|الاحتجاز|الاختفا|الفقد|نیول|задерж|арест|похищ|исчезн|плен|yakalan|tutuk|gozalt|esir|qabt|کرتن|کیران|دیارنهمان|hapsen|nestank|tangkap|kamawa|lokacin kam|kukamatwa|detenc|captura|desapar/u

/** Whether ages under a title are of the day of capture. */
export const isAgeAtCapture = (title: string): boolean => OF_CAPTURE.test(foldHeader(title))

const MOTHERS = foldedWords(
  "mere mother الأم الام والدة الوالدة مادر مور ماں والدہ мать матери модар anne ana hooyo hooyada",
)
const FATHERS = foldedWords("pere father الأب الاب والد الوالد پدر پلار باپ отец отца падар baba aabe aabbe")

function foldedWords(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").map(foldHeader))
}

/** Which part of `Torak / Gulalai` is the father where the title names both parents (from 0); null where it does not. */
export function fatherPartOf(title: string): 0 | 1 | null {
  const words = foldHeader(title).split(" ")
  const mother = words.findIndex((word) => MOTHERS.has(word))
  if (mother === -1) return null
  const father = words.findIndex((word) => FATHERS.has(word))
  return father === -1 || father < mother ? 0 : 1
}

/** Whether a title of fathers names the grandfather too: `Fils de (père, gd-père)`. */
export function tellsGrandfather(title: string): boolean {
  const parts = title.split(/[,،؛;/&+()]/u)
  return parts.length > 1 && parts.some((part) => GRANDFATHER_TITLES.has(titleKey(part)))
}

/** Whether a title of tribes asks for the branch of one: `الفخذ`. */
export const isOfBranches = (title: string): boolean => BRANCHES.has(titleKey(withoutBrackets(title).outside))
const BRANCHES: ReadonlySet<string> = new Set(
  "الفخذ|فخذ|اسم الفخذ|الفخد|فخد|البطن|الحمولة|حمولة|branch|branch of tribe|sub tribe|subtribe|sub clan|subclan|خېل|خیل|ښاخ|شاخه|tîre|تیره"
    .split("|")
    .map(titleKey),
)

/** The part of a cell that a stroke parts in two; the whole cell where none does. */
export function partOf(text: string, part: 0 | 1): string {
  const parts = text.split(/\s*[/\\|]\s*|\s+[-–—]\s+/u)
  return parts.length === 2 ? parts[part]!.trim() : part === 0 ? (parts[0] ?? text).trim() : text
}

const DISTRICT_WORDS =
  "distt?|district|tehsil|taluka|woreda|wereda|kabupaten|rayon|raion|cercle|département|departement|arrondissement|préfecture|prefecture|ولسوالی|ولسوالۍ|ولسوالي|مديرية|قضاء|ناحية|ضلع|تحصیل|شهرستان|قەزای|قەزا|район|р-н|ilçesi|ilçe|degmada|općina|opština|jumlah kabupaten"
const TOWN_WORDS = "city|town|ville|commune|مدينة|بلدة|منطقة|ښار|город|şehri|magaalada"
const VILLAGE_WORDS = "village|vill|قرية|قریه|کلی|کلي|село|qishlog'i|köyü|tuulada|kijiji|desa"
const PROVINCE_WORDS =
  "province|prov|governorate|region|région|division|state|wilaya|mkoa|jihar|provinsi|ولایت|محافظة|ولاية|استان|صوبہ|پارێزگای|پارێزگا|область|обл|республика|вилояти?|viloyati?|gobolka|parêzgeha"

/** Whom a row says to be of a place (IM355): `د ننګرهار ولایت اسیران`, `اسیران ولایت فراه`, `معتقلو محافظة إب`. */
const HELD =
  "اسیران|اسرا|بندیان|زندانیان|محبوسین|محبوسان|بازداشت[\\s\u200c]?شدگان|قیدیان|أسرى|اسرى|معتقلو|معتقلي|المعتقلون|الأسرى|مفقودو|مفقودي|prisoners|detainees|captives|inmates|قیدی|قیدیوں"
const BEFORE_PLACE = new RegExp(`^[^\\p{L}]*(?:${withKeyboards(HELD)})\\s+(?:(?:of|from|من|از|في|در)\\s+)?`, "iu")
const BEHIND_PLACE = new RegExp(`\\s+(?:(?:کے|کی|د)\\s+)?(?:${withKeyboards(HELD)})(?=[^\\p{L}\\p{N}]*$)`, "iu")

/** Keyboards mix the letters of words. */
function withKeyboards(words: string): string {
  return words.replace(/[یي]/gu, "[یيى]").replace(/[کك]/gu, "[کك]")
}

/** A row that says for those below it which province, district or village they are of: `DISTRICT ANANTNAG`, `ولسوالی: گذره`, `قضاء/ناحية: بيجي`, `Шалинский район` (IM83). */
export function placeOfSection(
  row: string,
): { readonly field: "province" | "district" | "village"; readonly value: string } | null {
  const text = row.replace(BEFORE_PLACE, "").replace(BEHIND_PLACE, "")
  for (const [field, spelt] of [
    ["district", `${DISTRICT_WORDS}|${TOWN_WORDS}`],
    ["village", VILLAGE_WORDS],
    ["province", PROVINCE_WORDS],
  ] as const) {
    const words = withKeyboards(spelt)
    const [, after, before, larger] =
      new RegExp(
        `^[^\\p{L}]*(?:(?:${words})\\.?(?:\\s*/\\s*(?:${words}))*[\\s:：.–—-]+(?:of\\s+|de\\s+|d['’])?(\\p{L}[^\\p{N}]*)|(\\p{L}[^\\p{N}]*?)\\s+(?:${words})\\.?${LARGER})[^\\p{L}\\p{N}]*$`,
        "iu",
      ).exec(text) ?? []
    // Pashto's genitive: `د اروزګان ولايت`.
    const own = (after ?? before ?? "")
      .replace(/[\s:–—-]+$/u, "")
      .replace(/^د\s+/u, "")
      .trim()
    const value = larger === undefined || own === "" || GOES_ON.test(larger) ? own : `${own}، ${larger.trim()}`
    if (value !== "" && value.split(/[\s–—-]+/u).length <= MOST_WORDS_OF_PLACE) return { field, value }
  }
  return null
}
const MOST_WORDS_OF_PLACE = 4
/** Behind a sign the larger place that it lies in (IM386): `د تڼي ولسوالي - خوست`. */
const LARGER = "(?:\\s*(?:[–—,،/(]|\\s-|-\\s)\\s*(\\p{L}[^\\p{N}:：.،,()–—-]*))?"
/** What is said of a part of a list. */
const GOES_ON = /^(?:cont|total|list|page|part|مجموع|جمله|ادام[هۀ]|بقی[هۀ]|باقی|پات[ېی]|ل[یي]?ست|تعداد|صفح[هۀ]|تابع)/iu

const AREA =
  /(?<!\p{L})(?:distt?|district|zilla|zila|province|prov|governorate|gov|agency|region|ضلع|ضلعی|صوبہ|ولسوالی|ولسوالۍ|ولایت|محافظة|محافظه|قضاء|ناحية|ولاية|استان|شهرستان|область|обл|район|вилояти?|viloyati?|ilçesi|gobolka|degmada)(?!\p{L})\.?/giu
const OPENING =
  /^\s*(?:r\s*\/\s*o|resident of|سکنہ|ساکن|мкн|vill(?:age)?|moh(?:allah?)?|goth|گاؤں|محلہ)(?!\p{L})[.:]?\s*/iu

/** What is smaller than a district, where Arabic tells it behind one without a sign between. */
const FINER = /\s(?:قرية|قريه|حي|محلة|محله|شارع|زقاق|قرب|جنب|خلف|مقابل)\s/u

const SIGNS_ABOUT = /^[\s:：–—-]+|[\s:：–—-]+$/gu

/**
 * The district or province in an address, and nothing of the rest: what a word says is one, else the last part without a number. The word for it
 * parts the names on both its sides: `الأنبار قضاء الرمادي`.
 */
export function placeInAddress(address: string): string | null {
  const parts = address.split(/[,،;؛]/u).map((part) => part.replace(OPENING, "").trim())
  const areas = parts.filter((part) => part.search(AREA) !== -1).map((part) => part.split(FINER)[0]!)
  const told = areas.length > 0 ? areas : parts.filter((part) => /^[^\p{N}]*\p{L}[^\p{N}]*$/u.test(part)).slice(-1)
  const places = told.flatMap((part) => part.split(AREA).map((name) => name.replace(SIGNS_ABOUT, ""))).filter(Boolean)
  return places.length === 0 ? null : places.join(", ")
}
