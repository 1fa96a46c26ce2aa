import { readDate } from "../cells/intake-date.ts"
import { placeAndDay } from "../headings/place-and-day.ts"
import { isOwn, placeIn, takersIn } from "./line-capture.ts"
import type { Told } from "./line-facts.ts"
import { meaning } from "./line-openings.ts"

/** Values in which more stands than the word before them says. */

/** What somebody is taken at. */
export const SITE =
  /^(?:على\s+|at\s+|near\s+|à\s+(?:la\s+|l['’])?|au\s+)?(?:ال)?(?:مطار|حاجز|معبر|سيطرة|كراج|جامعة|مستشفى|سوق|ساحة|شارع|طريق|جسر|محطة|نقطة|دوار|مخيم|چهارراه|میدان|ایست|پوسته|چوکي|بازار|airport|checkpoint|check-point|roadblock|barrage|aéroport|marché|gare|poste|market|bridge|station)(?!\p{L})/iu

/** A capture's day and place, as far as they are told. */
export const captured = (day: string | null, place: string | null): Told => [
  ...(day === null ? [] : ([["captureDate", day]] as const)),
  ...(place === null ? [] : ([["capturePlace", place]] as const)),
]

const LARGER = /^(.+?)\s+(?:ولایت|ولايت|استان|محافظة|محافظه|province)\s+(\p{L}.*)$/iu
const VERB_BEHIND = /\s+(?:was|were|is|has|had|who|کو)$/u
/** He too is from there. */
const TOO = /\s(?:أيضا|أيضاً|ايضا|ايضاً|too|as well|aussi|également|también|نیز|هم)$/u
const OF = /^(?:(?:de|du|des|of)\s+|d['’])/iu

const OF_SAME = /^(?:(?:the|le|la|el|o|a)\s)?(?:same|même|mismo|misma|mesmo|mesma|aynı|نفس|همان|همین|هماغه|اسی)\s/iu
/** A home, by the level that its first word names, and the province behind a district (IM190): `ولسوالی چک ولایت وردک`. */
export function settledHome(fact: "village" | "district" | "province", value: string): Told {
  const [, first, rest] = /^(\S+)\s+(.+)$/u.exec(value) ?? []
  const taken = fact === "village" && /\p{N}/u.test(value) ? takenFrom(value) : null
  if (taken !== null) return taken
  // Since when is no place, and from his own house he was taken.
  if (fact === "village" && /^(?:مدت|مدة)\s/u.test(value)) return []
  // From the same village as another: of which is not said.
  if (fact === "village" && OF_SAME.test(value)) return []
  // `köy korucusu` guards a village.
  if (fact === "village" && /^(?:muhtar|koruc|imam|öğretmen)\p{L}*$/iu.test(value)) return []
  if (fact === "village" && isOwn(value)) return captured(null, placeIn(value))
  const level = fact === "village" && first !== undefined ? meaning(first) : null
  if (level === "district" || level === "province") return settledHome(level, rest!)
  if (fact === "village") return [[fact, value.replace(VERB_BEHIND, "").replace(TOO, "")]]
  const plain = value.replace(OF, "")
  const [, district, province] = (fact === "district" ? LARGER.exec(plain) : null) ?? []
  return district === undefined
    ? [[fact, plain]]
    : [
        ["district", district],
        ["province", province!],
      ]
}

/** `from Spinwad on 5 May 2012`: from where he was taken, since nobody is from a place on a day. */
function takenFrom(value: string): Told | null {
  const told = takersIn(value)
  const precision = readDate(told?.day ?? "").value?.precision
  return precision === "day" || precision === "month" ? captured(told!.day, told!.place ?? told!.takers) : null
}

/** `born in Spinwad in 1988`: the place and the day. */
export function settledBirth(value: string): Told | null {
  const { day, place } = (/\p{N}/u.test(value) ? placeAndDay(value, (text) => readDate(text).value) : null) ?? {}
  return day == null || place === undefined
    ? null
    : [
        ["village", place],
        ["birth", day],
      ]
}

/** `père de huit enfants`: how many children he has. */
const HAS_CHILDREN =
  /^(?:(?:of|de|d['’])\s*)?(?:\p{N}+|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|famille|one|two|three|four|five|six|seven|eight|nine|ten|several|many)(?!\p{L})/iu
const OF_CHILDREN =
  /\s(?:أطفال|اطفال|أولاد|اولاد|أبناء|ابناء|بنات|فرزند|طفل|بچ[هے]|children|enfants|kinder|çocuk|hijos|filhos|carruur ah|carruur|детей)$/iu
const LATE = /^(?:feu|the late|late)\s+(?=\p{L})/iu
/** `et de feue sa mère` names none. */
const HIS_MOTHER = /\s+(?:et\s+de|et|and)\s+(?:feue?\s+)?(?:sa\s+mère|his\s+mother).*$/iu
/** `Wali dit Gab`: what his father is called. */
const CALLED = /\s+(?:dit|alias|الملقب|المعروف|المكنى|مشهور به|معروف به)\s.*$/u
const AND_MOTHER_EAST = /^(.+?)\s+(?:و(?:[أا]م|والدت)(?:ه|ها|هما|هم)|و\s?مادر(?:ش|شان))\s+(\p{L}.*)$/u
const AND_MOTHER = /^(.+?)\s+(?:et(?:\s+de)?|and(?:\s+of)?|y(?:\s+de)?|e(?:\s+de)?)\s+(\p{Lu}.+)$/u

/** A father, and behind him the mother; none of who has children himself (IM191). */
export function settledFather(value: string): Told {
  if (value === "" || HAS_CHILDREN.test(value) || OF_CHILDREN.test(value)) return []
  const own = value.replace(HIS_MOTHER, "")
  const [, father, mother] = AND_MOTHER.exec(own) ?? AND_MOTHER_EAST.exec(own) ?? []
  const plain = (father ?? own).replace(LATE, "").replace(CALLED, "")
  return mother === undefined
    ? [["father", plain]]
    : [
        ["father", plain],
        ["mother", mother],
      ]
}

/** A by-name, and the father behind it: `مشهور به لالا ولد توریالی`. */
export function settledAlias(value: string): Told {
  const [, alias, father] = /^(.+?)\s+(?:ولد|فرزند|son of|s\/o|fils de)\s+(\p{L}.+)$/iu.exec(value) ?? []
  return alias === undefined
    ? [["alias", value]]
    : [
        ["alias", alias],
        ["father", father!],
      ]
}

/** `by soldiers in front of his sons`. */
const BEFORE_WHOM = /\s(?:in front|in the presence|devant|أمام|پیش چشم)(?:\s.*)?$/iu
/** Who holds or took somebody; the day and the place behind them are of that. Who was taken `عند الجسر` was not taken by it. */
export function settledAuthority(value: string): Told {
  if (SITE.test(value)) return captured(null, placeIn(value))
  const told = takersIn(value)
  return told === null
    ? [["authority", value.replace(BEFORE_WHOM, "")]]
    : [["authority", told.takers], ...captured(told.day, told.place)]
}
