import { once, onceInSteps, remembered } from "../remembered.ts"
import { COUNTRIES } from "../resources/countries.ts"
import { DISTRICTS, type District } from "../resources/districts.ts"
import { DISTRICTS_ABROAD, type DistrictAbroad } from "../resources/districts-abroad.ts"
import { IRAN } from "../resources/districts-iran.ts"
import { GOVERNORATES } from "../resources/governorates.ts"
import { NEIGHBOUR_PROVINCES } from "../resources/neighbour-provinces.ts"
import { PROVINCES_OF_PAKISTAN } from "../resources/pakistan.ts"
import { PROVINCES } from "../resources/provinces.ts"
import { TOWNS_ABROAD } from "../resources/towns-abroad.ts"
import { type Place, readPlace, samePlace } from "./place.ts"
import { placeKeys, placeWords, typedPlaceKeys } from "./place-key.ts"

type Keys = (words: readonly string[]) => readonly string[]
const spellingsOf = ({ latn, dari, pashto }: District): readonly string[] => [...latn, ...dari, ...pashto]

/** A province that is called as its centre is spelt as that is. */
const spellingsOfCentre = (id: string): readonly string[] =>
  centreOf(id).flatMap((centre) => (centre.latn[0] === id ? spellingsOf(centre) : []))

/** Places and their spellings. */
type Spellings<T> = readonly (readonly [T, readonly string[]])[]
/** What each key of a spelling names, in the order of the table. */
type Named<T> = ReadonlyMap<string, readonly T[]>

/** Places whose spellings are laid out between two steps. */
const LAID_OUT = 10

function* named<T>(table: Spellings<T>, keysOf: Keys): Generator<void, Named<T>> {
  const out = new Map<string, T[]>()
  for (const [at, [place, spellings]] of table.entries()) {
    for (const key of new Set(spellings.flatMap((text) => keysOf(placeWords(text))))) {
      out.set(key, [...(out.get(key) ?? []), place])
    }
    if (at % LAID_OUT === LAID_OUT - 1) yield
  }
  return out
}

/** First as it is spelt, then as an Arabic keyboard has to write it: a name that is spelt so is that name. */
function* namedEitherWay<T>(table: Spellings<T>): Generator<void, readonly Named<T>[]> {
  return [yield* named(table, placeKeys), yield* named(table, typedPlaceKeys)]
}

/** The tables by their keys. They are laid out when first asked for, unless they are ready: many a run compares no places. */
const provincesByKey = onceInSteps(() =>
  namedEitherWay(PROVINCES.map(({ id, spellings }) => [id, [...spellings, ...spellingsOfCentre(id)]])),
)
const districtsByKey = onceInSteps(() => namedEitherWay(DISTRICTS.map((district) => [district, spellingsOf(district)])))
const neighbourKeys = once(
  (): ReadonlySet<string> =>
    new Set(
      NEIGHBOUR_PROVINCES.flatMap((spellings) =>
        spellings.flatMap((text) => [...placeKeys(placeWords(text)), ...typedPlaceKeys(placeWords(text))]),
      ),
    ),
)

/** What the first of some words' keys that the gazetteer has names. */
function namedBy<T>(words: readonly string[], tables: readonly Named<T>[]): readonly T[] {
  const keys = placeKeys(words)
  return first(tables.flatMap((table) => keys.map((key) => table.get(key)))) ?? []
}

/** Whether a district is in a province, or was. */
export function isIn({ province, otherProvince }: District, id: string): boolean {
  return province === id || otherProvince === id
}

/** The id of the province that these words name. */
export function provinceNamed(words: readonly string[]): string | null {
  return namedBy(words, provincesByKey())[0] ?? null
}

/** Whether these words name a province of a neighbouring country, and none of Afghanistan. */
export function isNeighbourProvince(words: readonly string[]): boolean {
  return provinceNamed(words) === null && placeKeys(words).some((key) => neighbourKeys().has(key))
}

const keysWithoutArticle: Keys = (words) => placeKeys(withoutArticle(words))

const pakistanByKey = onceInSteps(() =>
  named(
    PROVINCES_OF_PAKISTAN.map(({ spellings, districts }) => [districts.map(([first]) => first!), spellings] as const),
    keysWithoutArticle,
  ),
)

/** The divisions of a province that is not told in their place: lists of Pakistan's people name its districts (MT831). None where the words name no such province. */
export function divisionsUnder(words: readonly string[]): readonly string[] {
  return namedBy(withoutArticle(words), [pakistanByKey()])[0] ?? []
}

const abroadByKey = onceInSteps(() => {
  const others = NEIGHBOUR_PROVINCES.filter(([first]) => divisionsUnder(placeWords(first!)).length === 0)
  const districts = PROVINCES_OF_PAKISTAN.flatMap((province) => province.districts)
  const table = [...others, ...GOVERNORATES, ...districts].map((spellings) => [spellings[0]!, spellings] as const)
  return named(table, keysWithoutArticle)
})

/**
 * The first division of another country that these words name (of Pakistan a district), by its first spelling; articles say nothing. Null where none,
 * and where they are letter for letter a town or a district of another that only sounds alike (MT820): زمار is no ذمار.
 */
export function divisionAbroad(words: readonly string[]): string | null {
  const division = namedBy(withoutArticle(words), [abroadByKey()])[0] ?? null
  const told = division === null ? undefined : speltWithin().get(letters(words))
  return told === undefined || told.includes(division!) ? division : null
}

const letters = (words: readonly string[]): string => withoutArticle(words).join(" ")

/** The divisions of the districts and towns of other countries, letter for letter, and of the divisions themselves. */
const speltWithin = onceInSteps(function* (): Generator<void, Named<string>> {
  const districts = PROVINCES_OF_PAKISTAN.flatMap((province) => province.districts)
  const all: readonly (readonly [string, readonly string[]])[] = [
    ...[...DISTRICTS_ABROAD, ...TOWNS_ABROAD].map(({ division, spellings }) => [division, spellings] as const),
    ...[...NEIGHBOUR_PROVINCES, ...GOVERNORATES, ...districts].map((spellings) => [spellings[0]!, spellings] as const),
  ]
  return yield* named(all, (words) => [letters(words)])
})

const districtsAbroadByKey = onceInSteps(() =>
  named(
    DISTRICTS_ABROAD.map((district) => [district, district.spellings] as const),
    keysWithoutArticle,
  ),
)

/** The districts of other countries that these words name; several where governorates share the name. */
export function districtsAbroad(words: readonly string[]): readonly DistrictAbroad[] {
  return namedBy(withoutArticle(words), [districtsAbroadByKey()])
}

const divisionsOfIran = once(
  (): ReadonlySet<string> => new Set([...IRAN.matchAll(/^# (.+)$/gmu)].map(([, name]) => name!)),
)

/** Whether a division is a province of Iran of which the counties are known. */
export const isOfIran = (division: string): boolean => divisionsOfIran().has(division)

const centresAbroad = new Map<string, DistrictAbroad>()

/** The district of a division's own name: its centre. */
export function centreAbroad(division: string): DistrictAbroad {
  const centre = centresAbroad.get(division) ?? { division, spellings: [division] }
  centresAbroad.set(division, centre)
  return centre
}

/** A town of another country, with its district. */
export interface TownInDistrict {
  readonly district: DistrictAbroad
  /** Its first spelling. */
  readonly town: string
}

const townsAbroadByKey = onceInSteps(() => {
  const found = (division: string, district: string): DistrictAbroad =>
    DISTRICTS_ABROAD.find((each) => each.division === division && each.spellings[0] === district) ??
    centreAbroad(division)
  const towns = TOWNS_ABROAD.map(
    ({ division, district, spellings }) =>
      [{ district: found(division, district), town: spellings[0]! }, spellings] as const,
  )
  return named<TownInDistrict>(towns, keysWithoutArticle)
})

/** The towns of other countries that these words name; several where districts share the name, or both are said to have it. */
export function townsAbroad(words: readonly string[]): readonly TownInDistrict[] {
  return namedBy(withoutArticle(words), [townsAbroadByKey()])
}

const countryKeys = once((): ReadonlySet<string> => {
  const spellings = COUNTRIES.trim().split(/[|\n]/u)
  return new Set(spellings.flatMap((text) => placeKeys(withoutArticle(placeWords(text)))))
})

/** Whether these words name a country. */
export function isCountry(words: readonly string[]): boolean {
  return placeKeys(withoutArticle(words)).some((key) => countryKeys().has(key))
}

function withoutArticle(words: readonly string[]): readonly string[] {
  return words
    .filter((word, _, all) => all.length === 1 || !/^(?:[ae]l|[ae][dnrstz]|[ae]sc?h|ul)$/u.test(word))
    .map((word) => word.replace(/^ال(?=..)/u, ""))
}

/** Makes the gazetteer ready, in steps: at once it takes longer than a page may stand still. */
export function* readyPlaces(): Generator<void, void> {
  const tables = [
    provincesByKey,
    districtsByKey,
    pakistanByKey,
    abroadByKey,
    speltWithin,
    districtsAbroadByKey,
    townsAbroadByKey,
  ]
  for (const table of tables) yield* table.ready()
}

/** The districts that these words name; several where provinces share the name. */
export function districtsNamed(words: readonly string[]): readonly District[] {
  return namedBy(words, districtsByKey())
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
  return likeIn(province)(text)
}

/** For each province. */
const MOST_LIKE = 2_000
const likeIn = remembered((province: string) =>
  remembered((text: string): District | null => {
    const written = readPlace(text)
    if (written === null) return null
    const like = speltIn(province).filter(({ places }) => places.some((place) => samePlace(written, place)))
    return like.length === 1 ? like[0]!.district : null
  }, MOST_LIKE),
)

interface Spelt {
  readonly district: District
  readonly places: readonly Place[]
}

/**
 * The districts of a province, those that it had before among them, with their spellings read. They are read when first asked for:
 * to read all of them takes longer than to load the rest.
 */
const speltIn = remembered((province: string): readonly Spelt[] =>
  DISTRICTS.filter((district) => isIn(district, province)).map((district) => ({
    district,
    places: spellingsOf(district).flatMap((text) => readPlace(text) ?? []),
  })),
)
