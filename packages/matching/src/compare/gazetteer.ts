import { DISTRICTS, type District } from "../resources/districts.ts"
import { NEIGHBOUR_PROVINCES } from "../resources/neighbour-provinces.ts"
import { PROVINCES } from "../resources/provinces.ts"
import { placeKeys, placeWords } from "./place-key.ts"
import { type Place, readPlace, samePlace } from "./places.ts"

const PROVINCE_BY_KEY: ReadonlyMap<string, string> = new Map(
  PROVINCES.flatMap(({ id, spellings }) =>
    spellings.flatMap((text) => placeKeys(placeWords(text)).map((key) => [key, id])),
  ),
)

const NEIGHBOUR_KEYS: ReadonlySet<string> = new Set(
  NEIGHBOUR_PROVINCES.flatMap((spellings) => spellings.flatMap((text) => placeKeys(placeWords(text)))),
)

const spellingsOf = ({ latn, dari, pashto }: District): readonly string[] => [...latn, ...dari, ...pashto]

const DISTRICTS_BY_KEY = new Map<string, District[]>()
for (const district of DISTRICTS) {
  for (const key of new Set(spellingsOf(district).flatMap((text) => placeKeys(placeWords(text))))) {
    DISTRICTS_BY_KEY.set(key, [...(DISTRICTS_BY_KEY.get(key) ?? []), district])
  }
}

/** Whether a district is in a province, or was. */
export function isIn({ province, otherProvince }: District, id: string): boolean {
  return province === id || otherProvince === id
}

/** The id of the province that these words name. */
export function provinceNamed(words: readonly string[]): string | null {
  return first(placeKeys(words).map((key) => PROVINCE_BY_KEY.get(key))) ?? null
}

/** Whether these words name a province of a neighbouring country, and none of Afghanistan. */
export function isNeighbourProvince(words: readonly string[]): boolean {
  return provinceNamed(words) === null && placeKeys(words).some((key) => NEIGHBOUR_KEYS.has(key))
}

/** The districts that these words name; several where provinces share the name. */
export function districtsNamed(words: readonly string[]): readonly District[] {
  return first(placeKeys(words).map((key) => DISTRICTS_BY_KEY.get(key))) ?? []
}

/** The centre of a province. */
export function centreOf(province: string): readonly District[] {
  return DISTRICTS.filter((district) => district.isCentre && district.province === province)
}

const first = <T>(values: readonly (T | undefined)[]): T | undefined => values.find((value) => value !== undefined)

/**
 * The district of a province whose name is, by the rules of letters, the one written: where no spelling of the gazetteer is. Null
 * where several are.
 */
export function districtLike(text: string, province: string): District | null {
  const key = `${province}|${text}`
  const seen = LIKE.get(key)
  if (seen !== undefined) return seen
  const written = readPlace(text)
  const like = speltIn(province).filter(({ places }) => places.some((place) => isLike(written, place)))
  const found = like.length === 1 ? like[0]!.district : null
  if (LIKE.size >= MOST_LIKE) LIKE.clear()
  LIKE.set(key, found)
  return found
}

const isLike = (written: Place | null, place: Place): boolean => written !== null && samePlace(written, place)

/** Cells return in every list. Only speed hangs on it. */
const LIKE = new Map<string, District | null>()
const MOST_LIKE = 20_000

interface Spelt {
  readonly district: District
  readonly places: readonly Place[]
}

/**
 * The districts of a province, those that it had before among them, with their spellings read. They are read when first asked for:
 * to read all of them takes longer than to load the rest.
 */
function speltIn(province: string): readonly Spelt[] {
  const seen = SPELT.get(province)
  if (seen !== undefined) return seen
  const spelt = DISTRICTS.filter((district) => isIn(district, province)).map((district) => ({
    district,
    places: spellingsOf(district).flatMap((text) => readPlace(text) ?? []),
  }))
  SPELT.set(province, spelt)
  return spelt
}

const SPELT = new Map<string, readonly Spelt[]>()
