import {
  districtsAbroadIn,
  isDivisionAbroad,
  namesCountry,
  namesDistrictInDivisionAbroad,
  namesMoreThanDivisionAbroad,
  namesOnlyDivisionAbroad,
  namesProvinceAbove,
  type PlaceAnywhere,
  readPlacesAnywhere,
  townsAbroadIn,
} from "../places/abroad.ts"
import type { TownInDistrict } from "../places/gazetteer.ts"
import { type Place, readPlace, samePlace } from "../places/place.ts"
import { namesInCell, villageName } from "../places/place-cells.ts"
import { isSlipOf } from "../places/slipped-districts.ts"
import type { DistrictAbroad } from "../resources/districts-abroad.ts"
import { type Finding, type Kind, NOTHING, textIn } from "./kind.ts"

/** A place: what the gazetteer makes of it, and the parts as written. */
interface PlaceValue {
  readonly known: PlaceAnywhere
  readonly province: Place | null
  readonly district: Place | null
  readonly village: Place | null
  /** The province that a village's cell tells where no other cell tells any place. */
  readonly provinceInVillage: string | null
  /** What the tables of other countries know under the village's name. */
  readonly villagesAbroad: readonly DistrictAbroad[]
  /** The towns of other countries that the cells name. */
  readonly towns: readonly TownInDistrict[]
  /** What the cells name, each by itself, wherever it stands, but for what tells one province that the gazetteer knows. */
  readonly parts: readonly Place[]
  readonly key: string
}

/** The levels of a place, from for to against; `elsewhere`: one province, and both name another district of it. */
export const PLACE_LEVELS = ["village", "district", "province", "elsewhere", "differ"] as const

/** Columns: province, district, village. A cell may say more than its heading asks for. */
export const PLACE: Kind<PlaceValue> = {
  columns: { least: 1, most: 3 },
  levelNames: PLACE_LEVELS,
  readsPlaces: true,
  conditions: [],
  frequency: null,
  cost: 1,
  meetsAgain: true,
  read(cells) {
    const [province, district, village] = raised([textIn(cells[0]), textIn(cells[1]), textIn(cells[2])])
    const told = { province: readPlace(province), district: readPlace(district) }
    const known = readPlacesAnywhere(province, district)
    const inVillage = readPlace(village === undefined ? (known.village ?? undefined) : villageName(village))
    if (told.province === null && told.district === null && inVillage === null) return null
    const key = [province, district, village].map((text) => text ?? "").join("\u0000")
    const isTold = known.province !== null && !(province !== undefined && namesMoreThanDivisionAbroad(province))
    const named = [isTold ? undefined : province, district, village].flatMap((text) => namesInCell(text ?? ""))
    // What tells the division that is known is no area in it.
    const areas = known.province === null ? named : named.filter((name) => !isDivisionAbroad(name))
    const parts = areas.flatMap((name) => readPlace(name) ?? [])
    const villagesAbroad = districtsAbroadIn(village === undefined ? undefined : villageName(village))
    const isAlone = province === undefined && district === undefined && village !== undefined
    const provinceInVillage = isAlone ? readPlacesAnywhere(village, undefined).province : null
    const towns = [...known.townsAbroad, ...townsOf(village ?? known.village ?? undefined, known)]
    const inside = { village: inVillage, provinceInVillage, villagesAbroad, towns }
    return { known, ...told, ...inside, parts: parts.slice(0, MOST_PARTS), key }
  },
  keyOf: ({ key }) => key,
  compare: comparePlaces,
}

type PlaceTexts = readonly [province: string | undefined, district: string | undefined, village: string | undefined]

/**
 * Cells that hold a place of another size than they are asked for. A country beside a province tells nothing (MT800). A district beside its
 * division in the province's cell leaves what stands in its own to be the village (MT801). Columns of municipalities and localities hold what
 * others call cities and areas (MT790): a division of another country under none is the province, and what stands below it is the district; so is
 * one under a province that others leave out (MT831).
 */
function raised([province, told, inside]: PlaceTexts): PlaceTexts {
  const isCountry = (text: string | undefined): boolean =>
    province !== undefined && text !== undefined && namesCountry(text)
  const [district, village] = [isCountry(told) ? undefined : told, isCountry(inside) ? undefined : inside]
  const isAbove = province !== undefined && namesProvinceAbove(province)
  if (isAbove && district !== undefined && isDivisionAbroad(district)) return [district, village, undefined]
  if (province !== undefined) {
    const isBelow = district !== undefined && village === undefined && namesDistrictInDivisionAbroad(province)
    return isBelow && !isNamedIn(district, province) ? [province, province, district] : [province, district, village]
  }
  const isRaised = district !== undefined && namesOnlyDivisionAbroad(district)
  return isRaised
    ? [district, village === undefined ? village : villageName(village), undefined]
    : [province, district, village]
}

/** Whether the district of one cell is told in another too. */
function isNamedIn(district: string, province: string): boolean {
  const [told, within] = [districtsAbroadIn(district), districtsAbroadIn(province)]
  return told.some((each) => within.includes(each))
}

/** Of cells that name more, the first are compared. */
const MOST_PARTS = 20

const [VILLAGE, DISTRICT, PROVINCE, ELSEWHERE, DIFFER] = [0, 1, 2, 3, 4]

function comparePlaces(a: PlaceValue, b: PlaceValue): Finding {
  const areKnown = a.known.provinces.length > 0 && b.known.provinces.length > 0
  if (areKnown && !a.known.provinces.some((id) => b.known.provinces.includes(id))) return DIFFER
  const isSame = (part: "province" | "district" | "village"): boolean => areOne(a[part], b[part])
  if (isSame("village") || shareOf(a.villagesAbroad, b.villagesAbroad) || shareTown(a, b)) return VILLAGE
  if (a.known.districts.length > 0 && b.known.districts.length > 0)
    return shareOf(a.known.districts, b.known.districts) ? DISTRICT : ELSEWHERE
  if (isSame("district")) return DISTRICT
  const [one, other] = [a.known.districtsAbroad, b.known.districtsAbroad]
  if (shareOf(one, other)) return DISTRICT
  const areSettled = areKnown && !isOpen(a) && !isOpen(b)
  if (areSettled && (isVillageOf(a, b) || isVillageOf(b, a))) return DISTRICT
  if (areSettled && sharedOf(a, b).length > 0) return DISTRICT
  if (areSettled && one.length > 0 && other.length > 0) return ELSEWHERE
  // A province the gazetteer does not know may be written in a way it cannot read: it never counts against.
  if (!areKnown && !isSame("province")) return unknownPlaces(a, b)
  if (areSettled && (isSlippedIn(a, b) || isSlippedIn(b, a))) return DISTRICT
  if (saysDistrict(a) && saysDistrict(b)) return ELSEWHERE
  // A district whose name several provinces have may be in each of them, unless both name it.
  return (isOpen(a) || isOpen(b)) && sharedOf(a, b).length === 0 ? NOTHING : PROVINCE
}

/** The towns of a village's cell, in what is known of its province. */
const townsOf = (village: string | undefined, { provinces }: PlaceAnywhere): readonly TownInDistrict[] =>
  townsAbroadIn(village === undefined ? undefined : villageName(village)).filter(
    ({ district }) => provinces.length === 0 || provinces.includes(district.division),
  )

const shareTown = (a: PlaceValue, b: PlaceValue): boolean =>
  a.towns.some((x) => b.towns.some((y) => x.town === y.town && x.district.division === y.district.division))

const areOne = (one: Place | null, other: Place | null): boolean =>
  one !== null && other !== null && samePlace(one, other)

/** Whether one side tells as a village of another country what the other has in the district's place. */
const isVillageOf = (a: PlaceValue, b: PlaceValue): boolean =>
  b.known.districts.length === 0 &&
  (areOne(a.village, b.district) || shareOf(a.villagesAbroad, b.known.districtsAbroad))

/** Whether one side tells as a town what is the other's province (MT854): طرابلس and Tripoli. */
const isTownOf = (a: PlaceValue, b: PlaceValue): boolean =>
  a.provinceInVillage !== null && b.known.province === a.provinceInVillage

/** Whether what one side writes as a district is but for a letter the other's. */
function isSlippedIn(a: PlaceValue, b: PlaceValue): boolean {
  const told = [...b.known.districts, ...b.known.districtsAbroad]
  const isUnread = a.known.districts.length === 0 && a.known.districtsAbroad.length === 0
  return isUnread && a.district !== null && told.length > 0 && isSlipOf(a.district, told)
}

/** The towns and areas that both name, be they in one cell or in several. */
const sharedOf = (a: PlaceValue, b: PlaceValue): readonly Place[] =>
  a.parts.filter((part) => b.parts.some((other) => samePlace(part, other)))

/** Of places of which one at least is not in the gazetteer: what both name, or a town that is the other's province. */
function unknownPlaces(a: PlaceValue, b: PlaceValue): Finding {
  const shared = sharedOf(a, b).length
  if (shared > 1) return DISTRICT
  return shared === 1 || isTownOf(a, b) || isTownOf(b, a) ? PROVINCE : NOTHING
}

const shareOf = <T>(some: readonly T[], others: readonly T[]): boolean => some.some((one) => others.includes(one))
const saysDistrict = ({ known, district }: PlaceValue): boolean =>
  known.districts.length > 0 || known.districtsAbroad.length > 0 || district !== null
const isOpen = ({ known }: PlaceValue): boolean => known.province === null && known.provinces.length > 1
