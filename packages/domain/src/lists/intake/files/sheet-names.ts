import { monthFromName } from "../../../shared/month-names.ts"
import { foldHeader } from "../cells/fold.ts"
import type { Field } from "../fields.ts"
import { joinedTitles } from "../headings/title-key.ts"

/**
 * What the names of sheets tell of the people on them: the place of detention where most speak of one, else the province where nothing
 * else tells a place and the names are neither months nor numbers, nor most of them several places (IM66). Null where that is not known, or another column tells it.
 */
export function fieldOfSheetNames(names: readonly string[], held: ReadonlySet<Field | null>): Field | null {
  const words = names.map((name) => foldHeader(name).split(" "))
  if (2 * names.filter(namesPrison).length >= names.length) return held.has("detentionPlace") ? null : "detentionPlace"
  const isTold = held.has("province") || held.has("district") || held.has("village")
  const isOther = names.some(namesNoPlace)
  // One month may bear the name of a town.
  const months = words.filter((each) => [each.join(" "), ...each].some((word) => monthFromName(word) !== null))
  // `الأنبار وبغداد` is two provinces; one name among others may begin with that letter, as Wardak does.
  const joined = names.filter((name) => /\p{L}{2}\s+و\p{L}{3}/u.test(name) || joinedTitles(name).length > 1)
  const isOfMany = 2 * joined.length > names.length
  return isTold || isOther || isOfMany || 2 * months.length > names.length ? null : "province"
}

/** Whether a name has a number, or speaks of lists or of people. */
export const namesNoPlace = (name: string): boolean =>
  foldHeader(name)
    .split(" ")
    .some((word) => /\p{N}/u.test(word) || NO_PLACES.has(word))

/** Whether a name speaks of what people are held in. */
export const namesPrison = (name: string): boolean =>
  foldHeader(name)
    .split(" ")
    .some((word) => HOLDS.has(word))

/** What people are held in, and bodies that hold them: a prison, a block or wing of one, a camp; a branch of a service (IM99). */
const HOLDS: ReadonlySet<string> = new Set(
  `prison prisons jail detention camp block wing ward cell سجن السجن سجون معتقل المعتقل عنبر العنبر مخيم جناح زندان محبس محبوس بلاک بلوک بند
  توقیف توقیفخانه اردوگاه بندیخانه کمپ جیل بیرک بارک prison maison centrale camp quartier pavillon тюрьма сизо колония барак лагерь cezaevi hapishane
  فرع الفرع سرية السرية مخابرات المخابرات استخبارات الاستخبارات معسكر ثكنة branch barracks intelligence
  kogus xabsi xabsiga xero zindan qamoqxona`
    .split(/\s+/)
    .map(foldHeader),
)

/** Names that programs and clerks give for want of another. */
const NO_PLACES: ReadonlySet<string> = new Set(
  `sheet list names data table copy total new old men women males females others ورقة قائمة كشف الكشف بأسماء كالتالي كالآتي بيانات جدول اسماء نسخة رجال نساء اخرى صفحه شیت شيت لست لیست فهرست
  مردان زنان پاڼه نوملړ feuil feuille liste лист список sayfa liste xog warqad
  tribe clan family group unit battalion brigade convicted detained missing dead killed released wounded civilians soldiers قبيلة عشيرة عائلة مجموعة كتيبة لواء
  المحكومون المحكومين الموقوفون الموقوفين المفقودون المفقودين الشهداء القتلى المفرج عنهم الجرحى مدنيون مدنيين عسكريون عسكريين قوم قبیله طایفه گروه محکومین موقوفین شهدا`
    .split(/\s+/)
    .map(foldHeader),
)
