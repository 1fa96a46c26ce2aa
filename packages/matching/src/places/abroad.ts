import type { DistrictAbroad } from "../resources/districts-abroad.ts"
import { districtsAbroad, divisionAbroad, isCountry } from "./gazetteer.ts"
import { areasOf, isUnreadDistrict, type PlaceReading, readPlaceCells, withoutProvinceWords } from "./place-cells.ts"
import { placeWords } from "./place-key.ts"

/** What the gazetteer makes of the cells of a place, with the districts of other countries that it may be; several where they share a name. */
export interface PlaceAnywhere extends PlaceReading {
  readonly districtsAbroad: readonly DistrictAbroad[]
}

/**
 * Reads the cells of a place to compare it: the division of another country too, told or by a district of it, where nothing is known of
 * Afghanistan, or no more than districts that share its name.
 */
export function readPlacesAnywhere(province: string | undefined, district: string | undefined): PlaceAnywhere {
  const known = { ...readPlaceCells(province, district), districtsAbroad: [] }
  // A district that stands where a province is asked for, or alone, may be of another country.
  const isTold = known.province !== null && province !== undefined && known.districtsIn !== "province"
  if (isTold) return known
  const division = divisionTold(province, district)
  const districts = districtsTold(province, district, division)
  const divisions = division === null ? divisionsOpen(province, district, districts) : [division]
  if (divisions.length === 0) return known
  if (known.districts.length > 0) return { ...known, provinces: [...known.provinces, ...divisions] }
  const settled = divisions.length === 1 ? divisions[0]! : null
  return { ...known, province: settled, provinces: divisions, districtsAbroad: districts }
}

/** Whether a cell names a division of another country, and no place of Afghanistan nor a district of any. */
export function namesOnlyDivisionAbroad(text: string): boolean {
  return isUnreadDistrict(text) && divisionWhole(text) !== null && districtsIn(text, null).length === 0
}

/** Whether one part of a cell names a division of another country, and others something else: "Aleppo - Sukkari". */
export const namesMoreThanDivisionAbroad = (text: string): boolean =>
  divisionWhole(text) === null && divisionByParts(text) !== null

/** Whether a cell names a district of another country and the division that it is in: "Goz Beida (Sila)". */
export const namesDistrictInDivisionAbroad = (text: string): boolean =>
  namesMoreThanDivisionAbroad(text) && districtsIn(text, divisionByParts(text)).length > 0

/** The districts of other countries that a text names, wherever they are. */
export const districtsAbroadIn = (text: string | undefined): readonly DistrictAbroad[] => districtsIn(text, null)

/** Whether a text names a country. */
export const namesCountry = (text: string): boolean => isCountry(placeWords(text))

const divisionWhole = (text: string): string | null => divisionAbroad(withoutProvinceWords(placeWords(text)))

/** The division that one part of a cell names: of several, the one that another part is in. */
function divisionByParts(text: string): string | null {
  const areas = areasOf(text).map((words) => ({ words, names: divisionAbroad(withoutProvinceWords(words)) }))
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

/** The districts that the cells name, within a division that is told. A province that is not understood leaves them open. */
function districtsTold(
  province: string | undefined,
  district: string | undefined,
  division: string | null,
): readonly DistrictAbroad[] {
  const inProvince = districtsIn(province, division)
  const isUnread = province !== undefined && division === null && inProvince.length === 0
  const told = isUnread ? [] : districtsIn(district, division)
  return told.length > 0 ? told : inProvince
}

function districtsIn(text: string | undefined, division: string | null): readonly DistrictAbroad[] {
  const within = (each: DistrictAbroad): boolean => division === null || each.division === division
  const areas = areasOf(text ?? "").map((words) => districtsAbroad(words).filter(within))
  return areas.find((named) => named.length > 0) ?? []
}
