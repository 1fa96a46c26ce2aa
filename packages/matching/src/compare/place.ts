import { type Place, readPlace, samePlace } from "../places/place.ts"
import {
  namesInCell,
  namesOnlyDivisionAbroad,
  type PlaceAnywhere,
  readPlacesAnywhere,
  villageName,
} from "../places/place-cells.ts"
import { type Finding, type Kind, NOTHING, textIn } from "./kind.ts"

/** A place: what the gazetteer makes of it, and the parts as written. */
interface PlaceValue {
  readonly known: PlaceAnywhere
  readonly province: Place | null
  readonly district: Place | null
  readonly village: Place | null
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
    const parts = [...(known.province !== null ? [] : partsOf(province)), ...partsOf(district), ...partsOf(village)]
    return { known, ...told, village: inVillage, parts: parts.slice(0, MOST_PARTS), key }
  },
  keyOf: ({ key }) => key,
  compare: comparePlaces,
}

type PlaceTexts = readonly [province: string | undefined, district: string | undefined, village: string | undefined]

/**
 * Columns of municipalities and localities hold what others call cities and areas (MT790): a division of another country under none is the
 * province, and what stands below it is the district.
 */
function raised(texts: PlaceTexts): PlaceTexts {
  const [province, district, village] = texts
  const isRaised = province === undefined && district !== undefined && namesOnlyDivisionAbroad(district)
  return isRaised ? [district, village, undefined] : texts
}

/** Of cells that name more, the first are compared. */
const MOST_PARTS = 20

const partsOf = (text: string | undefined): readonly Place[] =>
  namesInCell(text ?? "").flatMap((name) => readPlace(name) ?? [])

const [VILLAGE, DISTRICT, PROVINCE, ELSEWHERE, DIFFER] = [0, 1, 2, 3, 4]

function comparePlaces(a: PlaceValue, b: PlaceValue): Finding {
  const areKnown = a.known.provinces.length > 0 && b.known.provinces.length > 0
  if (areKnown && !a.known.provinces.some((id) => b.known.provinces.includes(id))) return DIFFER
  const isSame = (part: "province" | "district" | "village"): boolean => {
    const [x, y] = [a[part], b[part]]
    return x !== null && y !== null && samePlace(x, y)
  }
  if (isSame("village")) return VILLAGE
  if (a.known.districts.length > 0 && b.known.districts.length > 0) return shareDistrict(a, b) ? DISTRICT : ELSEWHERE
  if (isSame("district")) return DISTRICT
  const [one, other] = [a.known.districtAbroad, b.known.districtAbroad]
  if (one !== null && other !== null) return one === other ? DISTRICT : ELSEWHERE
  // A province the gazetteer does not know may be written in a way it cannot read: it never counts against.
  if (!areKnown && !isSame("province")) return sharedParts(a, b)
  if (saysDistrict(a) && saysDistrict(b)) return ELSEWHERE
  // A district whose name several provinces have may be in each of them, unless both name it.
  return (isOpen(a) || isOpen(b)) && sharedOf(a, b).length === 0 ? NOTHING : PROVINCE
}

/** The towns and areas that both name, be they in one cell or in several. */
const sharedOf = (a: PlaceValue, b: PlaceValue): readonly Place[] =>
  a.parts.filter((part) => b.parts.some((other) => samePlace(part, other)))

/** The same of places of which one at least is not in the gazetteer. */
function sharedParts(a: PlaceValue, b: PlaceValue): Finding {
  const shared = sharedOf(a, b)
  return shared.length === 0 ? NOTHING : shared.length === 1 ? PROVINCE : DISTRICT
}

const shareDistrict = (a: PlaceValue, b: PlaceValue): boolean =>
  a.known.districts.some((one) => b.known.districts.includes(one))
const saysDistrict = ({ known, district }: PlaceValue): boolean =>
  known.districts.length > 0 || known.districtAbroad !== null || district !== null
const isOpen = ({ known }: PlaceValue): boolean => known.province === null && known.provinces.length > 1
