import { once } from "../../../shared/remembered.ts"
import type { Guess } from "./columns-beside.ts"
import { withoutBrackets } from "./heading-meaning.ts"
import { titleKey } from "./title-key.ts"

const keyed = (texts: string) => once((): ReadonlySet<string> => new Set(texts.split("|").map(titleKey)))

/** Titles of districts, and of what is smaller and called a district too, by country: Pakistan, India and Bangladesh; Iraq and Syria; Iran; Indonesia. */
const LARGER = keyed(
  "district|distt|dist|zila|zilla|agency|district agency|ضلع|ایجنسی|ضلع ایجنسی|जिला|জেলা|قضاء|القضاء|اسم القضاء|qadha|qada|شهرستان|kabupaten",
)
const SMALLER = keyed(
  "tehsil|tahsil|taluka|taluqa|ps|p s|police station|thana|upazila|sub division|تحصیل|تھانہ|تعلقہ|तहसील|थाना|থানা|উপজেলা|ناحية|الناحية|اسم الناحية|nahiya|nahia|بخش|kecamatan",
)

const partsOf = (title: string): readonly string[] =>
  withoutBrackets(title)
    .outside.split(/[/\\|]/u)
    .map(titleKey)
const isLarger = (title: string): boolean => partsOf(title).every((part) => LARGER().has(part))
const isSmaller = (title: string): boolean => partsOf(title).some((part) => SMALLER().has(part))

/**
 * Of two columns of districts the one whose title tells the larger (`ضلع` beside `تحصیل`, `Distt` beside `PS / Tehsil`) stands for the province where no
 * other does, and a home beside them is the village; beside a province it is the district, and the smaller or the home is the village (IM339).
 */
export function withSizesOfPlaces(guesses: readonly Guess[], titles: readonly string[]): readonly Guess[] {
  const districtWhere = (isSo: (title: string) => boolean): number =>
    guesses.findIndex(({ field, why }, at) => field === "district" && why === "header" && isSo(titles[at] ?? ""))
  const [large, small] = [districtWhere(isLarger), districtWhere((title) => isSmaller(title) && !isLarger(title))]
  if (large === -1 || small === -1) return guesses
  const hasProvince = guesses.some(({ field, isHome }) => field === "province" && !isHome)
  const hasVillage = guesses.some(({ field }) => field === "village")
  const home = guesses.findIndex(({ isHome, why }) => isHome && why === "header")
  const village = hasVillage ? -1 : home !== -1 || !hasProvince ? home : small
  return guesses.map((guess, at) => {
    if (at === village) return { ...guess, field: "village", isHome: false }
    if (at === large && !hasProvince)
      return { ...guess, field: "province", confidence: Math.max(guess.confidence, 0.9) }
    return at === small && hasProvince ? { ...guess, confidence: 0.5 } : guess
  })
}
