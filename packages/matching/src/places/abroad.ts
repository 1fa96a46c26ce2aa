import type { DistrictAbroad } from "../resources/districts-abroad.ts"
import {
  centreAbroad,
  districtsAbroad,
  divisionAbroad,
  divisionsUnder,
  isCountry,
  isOfIran,
  type TownInDistrict,
  townsAbroad,
} from "./gazetteer.ts"
import {
  areasOf,
  isUnreadDistrict,
  namesProvince,
  type PlaceReading,
  readPlaceCells,
  withoutCentreWords,
  withoutProvinceWords,
  withoutSpotWords,
} from "./place-cells.ts"
import { placeWords } from "./place-key.ts"

/** What cells tell of other countries: the districts that it may be, several where they share a name, and the towns in them where these are told. */
interface PlacesAbroad {
  readonly districtsAbroad: readonly DistrictAbroad[]
  readonly townsAbroad: readonly TownInDistrict[]
}

const NOWHERE: PlacesAbroad = { districtsAbroad: [], townsAbroad: [] }

/** What the gazetteer makes of the cells of a place, of other countries too. */
export interface PlaceAnywhere extends PlaceReading, PlacesAbroad {}

/**
 * Reads the cells of a place to compare it: the division of another country too, told or by a district or a town of it, where nothing is known
 * of Afghanistan, or no more than districts that share its name; these are not meant where the division is told beside its place (MT808).
 */
export function readPlacesAnywhere(province: string | undefined, district: string | undefined): PlaceAnywhere {
  const known = { ...readPlaceCells(province, district), ...NOWHERE }
  // A district that stands where a province is asked for, or alone, may be of another country.
  const isInProvince = known.districtsIn === "province" || district === province
  const isTold = known.province !== null && province !== undefined && !isInProvince
  if (isTold || (province !== undefined && namesProvince(province))) return known
  const under = province === undefined ? [] : divisionsAbove(province)
  if (under.length > 0) return { ...known, districts: [], districtsIn: null, province: null, provinces: under }
  const division = divisionTold(province, district)
  const places = placesTold(province, district, division)
  const divisions = division === null ? divisionsOpen(province, district, places.districtsAbroad) : [division]
  if (divisions.length === 0) return known
  const isMeant = division !== null && places.districtsAbroad.length > 0
  if (known.districts.length > 0 && !isMeant) return { ...known, provinces: [...known.provinces, ...divisions] }
  const settled = divisions.length === 1 ? divisions[0]! : null
  return { ...known, districts: [], districtsIn: null, province: settled, provinces: divisions, ...places }
}

/** Whether a cell names a division of another country, and no place of Afghanistan nor a district of any. */
export function namesOnlyDivisionAbroad(text: string): boolean {
  return isUnreadDistrict(text) && divisionWhole(text) !== null && placesIn(text, null).districtsAbroad.length === 0
}

/** Whether a text names a division of another country and nothing else. */
export const isDivisionAbroad = (text: string): boolean => divisionWhole(text) !== null

/** Whether one part of a cell names a division of another country, and others something else: "Aleppo - Sukkari". */
export const namesMoreThanDivisionAbroad = (text: string): boolean =>
  divisionWhole(text) === null && divisionByParts(text) !== null

/** Whether a cell names a district of another country and the division that it is in: "Goz Beida (Sila)". */
export const namesDistrictInDivisionAbroad = (text: string): boolean =>
  namesMoreThanDivisionAbroad(text) && placesIn(text, divisionByParts(text)).districtsAbroad.length > 0

/** The districts of other countries that a text names, wherever they are. */
export const districtsAbroadIn = (text: string | undefined): readonly DistrictAbroad[] =>
  districtsIn(areasIn(text), null)

/** The towns of other countries that a text names, wherever they are. */
export const townsAbroadIn = (text: string | undefined): readonly TownInDistrict[] => placesIn(text, null).townsAbroad

/** The divisions of a province abroad that others leave out to tell these; none where the text names none. */
const divisionsAbove = (text: string): readonly string[] => divisionsUnder(withoutProvinceWords(placeWords(text)))
/** Whether a text names such a province. */
export const namesProvinceAbove = (text: string): boolean => divisionsAbove(text).length > 0

/** Whether a text names a country. */
export const namesCountry = (text: string): boolean => isCountry(placeWords(text))

/** What stands in brackets may tell which of two it is: "Dir (L)". */
const divisionWhole = (text: string): string | null =>
  divisionAbroad(withoutProvinceWords(placeWords(text.replace(/[()]/gu, " ")))) ??
  divisionAbroad(withoutProvinceWords(placeWords(text)))

/** The division that one part of a cell names: of several, the one that another part is in. */
function divisionByParts(text: string): string | null {
  const areas = areasIn(text).map((words) => ({ words, names: divisionAbroad(withoutProvinceWords(words)) }))
  const named = new Set(areas.flatMap(({ names }) => names ?? []))
  const isHolding = (division: string): boolean =>
    areas.some(
      ({ words, names }) => names !== division && districtsAbroad(words).some((each) => each.division === division),
    )
  return [...named].find(isHolding) ?? (named.size === 1 ? [...named][0]! : null)
}

/** The division that the province's cell tells, or where there is none the district's, beside the name of the district. */
function divisionTold(province: string | undefined, district: string | undefined): string | null {
  if (province !== undefined) return divisionWhole(province) ?? divisionByParts(province)
  return district === undefined || areasOf(district).length < 2 ? null : divisionByParts(district)
}

/** Where no division is told: those of the districts, and the one of which the name is a district's too. */
function divisionsOpen(
  province: string | undefined,
  district: string | undefined,
  districts: readonly DistrictAbroad[],
): readonly string[] {
  const ofName =
    province === undefined && district !== undefined && districts.length > 0 ? divisionWhole(district) : null
  return [...new Set([...districts.map((each) => each.division), ...(ofName === null ? [] : [ofName])])]
}

/** The places that the cells name, within a division that is told. A province that is not understood leaves them open. */
function placesTold(province: string | undefined, district: string | undefined, division: string | null): PlacesAbroad {
  const inProvince = placesIn(province, division)
  const isUnread = province !== undefined && division === null && inProvince.districtsAbroad.length === 0
  const told = isUnread ? NOWHERE : placesIn(district, division)
  return told.districtsAbroad.length > 0 ? told : inProvince
}

/** The first town that a cell names in a district beside it, or in any where none is named; else the first district (MT809). */
function placesIn(text: string | undefined, division: string | null): PlacesAbroad {
  const areas = areasIn(text)
  const districts = districtsIn(areas, division)
  const isWithin = ({ district }: TownInDistrict): boolean =>
    (division === null || district.division === division) && (districts.length === 0 || districts.includes(district))
  const towns = firstOf(areas.map((words) => townsAbroad(words).filter(isWithin)))
  // A village or a town may bear the name of a district of the same division: Zummar's Shekhan.
  const isBeside = ({ district }: TownInDistrict): boolean =>
    districts.some((each) => each.division === district.division)
  if (towns.length === 0)
    return {
      districtsAbroad: districts,
      townsAbroad: firstOf(areas.map((words) => townsAbroad(words).filter(isBeside))),
    }
  const told = [...new Set(towns.map(({ district }) => district))]
  // What is smaller stands beside it: Hammam al-Alil - Areej.
  const all = areas.flatMap((words) => townsAbroad(words).filter(({ district }) => told.includes(district)))
  return { districtsAbroad: told, townsAbroad: all }
}

/** What a cell names that is no village, part by part, without the words for a checkpoint or a camp. */
const areasIn = (text: string | undefined): readonly (readonly string[])[] => areasOf(text ?? "").map(withoutSpotWords)

const firstOf = <T>(named: readonly (readonly T[])[]): readonly T[] => named.find((some) => some.length > 0) ?? []

function districtsIn(areas: readonly (readonly string[])[], division: string | null): readonly DistrictAbroad[] {
  const within = (each: DistrictAbroad): boolean => division === null || each.division === division
  return firstOf(areas.map((words) => districtsOf(words).filter(within)))
}

/** Before the name of a street or a square, which may be a town's: Tehran Street. */
const STREETS: ReadonlySet<string> = new Set("خیابان بلوار کوچه میدان جاده شارع طریق".split(" "))
/** No village with its town has more words. */
const MOST_WORDS_BEFORE_TOWN = 4

/** The county of Iran that words end with: Persian writes a village or a quarter before its town without a sign between (MT826): ناچیت بوکان. */
function countyBehind(words: readonly string[]): readonly DistrictAbroad[] {
  const isStreet = words.length === 2 && STREETS.has(words[0]!)
  if (isStreet || words.length < 2 || words.length > MOST_WORDS_BEFORE_TOWN) return []
  return districtsAbroad(words.slice(-1)).filter(({ division }) => isOfIran(division))
}

/** The districts that words name; of a word for a town or a centre beside a division its centre (`Homs Stadt`, `مدينة حمص`). */
function districtsOf(words: readonly string[]): readonly DistrictAbroad[] {
  const named = districtsAbroad(words)
  const bare = withoutCentreWords(words)
  if (named.length === 0 && bare.length === words.length) return countyBehind(words)
  if (named.length > 0 || bare.length === words.length || bare.length === 0) return named
  const ofTown = districtsAbroad(bare)
  const division = divisionAbroad(bare)
  return ofTown.length > 0 || division === null ? ofTown : [centreAbroad(division)]
}
