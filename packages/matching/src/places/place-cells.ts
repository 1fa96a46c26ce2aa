import { once, remembered } from "../remembered.ts"
import type { District } from "../resources/districts.ts"
import {
  CENTRE_KINDS,
  DISTRICT_KINDS,
  KIND_LINKS,
  LEADING_VILLAGE_KINDS,
  OWN_HOME,
  PROVINCE_KINDS,
  SPOT_KINDS,
  VILLAGE_KINDS,
  WARD_KINDS,
} from "../resources/place-words.ts"
import { centreOf, districtLike, districtsNamed, isIn, isNeighbourProvince, provinceNamed } from "./gazetteer.ts"
import { placeWords, wordSet } from "./place-key.ts"

const PROVINCE_WORDS = wordSet(`${PROVINCE_KINDS} ${KIND_LINKS}`)
const PLACES = new Set([...PROVINCE_WORDS, ...wordSet(DISTRICT_KINDS)])
const [VILLAGES, WARDS, CENTRES] = [wordSet(VILLAGE_KINDS), wordSet(WARD_KINDS), wordSet(CENTRE_KINDS)]
const LEADING = wordSet(LEADING_VILLAGE_KINDS)
const SPOTS = wordSet(SPOT_KINDS)

/** What the gazetteer makes of the cells of a place. */
export interface PlaceReading {
  /** The id of its province; null where none is known, or several have a district of the name. */
  readonly province: string | null
  /** Ids of all provinces that it may be in; none where nothing is known. */
  readonly provinces: readonly string[]
  /** The districts that it may be; several where they share a name. */
  readonly districts: readonly District[]
  /** The cell that names them; null where there are none. */
  readonly districtsIn: Asked | null
  /** A village that the cell of a province or a district names. */
  readonly village: string | null
}

const UNKNOWN: PlaceReading = { province: null, provinces: [], districts: [], districtsIn: null, village: null }

/**
 * Reads the cells of a place, each of which may say more than its heading: a district where a province is asked for, or both.
 * A province that is written and not understood leaves the district unknown too: it may be of another country. So does one whose
 * name is a district's too where it is a province of a neighbouring country.
 */
export function readPlaceCells(province: string | undefined, district: string | undefined): PlaceReading {
  const [one, other] = [cellOf(province, "province"), cellOf(district, "district")]
  const village = one.village ?? other.village
  if (one.isUnread) return { ...UNKNOWN, village }
  const known = one.province ?? other.province
  const named = other.districts.length > 0 ? other.districts : one.districts
  const from = other.districts.length > 0 ? "district" : "province"
  if (known === null) {
    const province = named.length === 1 ? named[0]!.province : null
    const districtsIn = named.length > 0 ? from : null
    return { province, provinces: provincesOf(named), districts: named, districtsIn, village }
  }
  const within = named.filter((each) => isIn(each, known))
  const like = within.length > 0 || district === undefined ? null : districtLike(district, known)
  if (within.length === 0 && like === null) {
    const elsewhere = district === undefined ? null : homeElsewhere(district, known)
    if (elsewhere !== null) return { province: known, ...elsewhere, village }
  }
  const districts = like === null ? within : [like]
  const provinces = districts.length === 1 ? provincesOf(districts, known) : [known]
  const districtsIn = like !== null ? "district" : within.length > 0 ? from : null
  return { province: known, provinces, districts, districtsIn, village }
}

/**
 * What a district's cell tells that names another province than the province's cell does: that one is of the list, of an office or of a prison as
 * often as it is an error, so the home may be in either (MT738). Null where the cell names none.
 */
function homeElsewhere(
  text: string,
  told: string,
): Pick<PlaceReading, "provinces" | "districts" | "districtsIn"> | null {
  const { province, districts } = cellOf(text, "district")
  // Kandahar names its centre in a district's cell.
  const other = province ?? cellOf(text, "province").province
  if (other === null || other === told) return null
  const within = districts.filter((each) => isIn(each, other))
  return { provinces: [told, other], districts: within, districtsIn: within.length > 0 ? "district" : null }
}

/** Words without those for a province and what links them to its name. */
export const withoutProvinceWords = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !PROVINCE_WORDS.has(word) && word !== "state")

/** What a cell names that is no village, part by part. */
export const areasOf = (text: string): readonly (readonly string[])[] =>
  partsOf(text)
    .filter(({ isVillage }) => !isVillage)
    .map(({ words }) => words)

/** The same without the words for a checkpoint or a camp, and without those for a town or a centre. */
export const withoutSpotWords = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !SPOTS.has(word))
export const withoutCentreWords = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !CENTRES.has(word))

/** Whether a cell names a province of Afghanistan itself. */
export const namesProvince = (text: string): boolean => cellOf(text, "province").province !== null

/** Whether nothing that is written in a district's cell is a province or a district of Afghanistan. */
export const isUnreadDistrict = (text: string): boolean => cellOf(text, "district").isUnread

/** The names of a cell that may say several, without the words for their kinds: "Bardera (district) / Gedo". */
export function namesInCell(text: string): readonly string[] {
  return partsOf(text).map(({ words }) => words.join(" "))
}

/** A village as it is called, without the word for a village. */
export function villageName(text: string): string {
  const words = placeWords(text)
  const bare = words.filter((word) => !VILLAGES.has(word))
  return (bare.length > 0 ? bare : words).join(" ")
}

/**
 * Where somebody was taken, without the words for a front, a checkpoint or a camp; the whole where it has no name, and null for a home of
 * somebody's own (MT821).
 */
export function spotName(text: string): string | null {
  const words = placeWords(text)
  if (ownHomes().has(words.join(" "))) return null
  const bare = words.filter((word) => !SPOTS.has(word))
  const named = bare.length < words.length ? bare.filter((word, at) => at > 0 || !/^d[eu]$/u.test(word)) : bare
  return (named.length > 0 ? named : words).join(" ")
}

const ownHomes = once((): ReadonlySet<string> => {
  const spellings = OWN_HOME.trim().split(/[|\n]/u)
  return new Set(spellings.map((text) => placeWords(text).join(" ")))
})

/** The id of the province that a cell names, by itself or by a district of it; null where the gazetteer does not know it. */
export function provinceOf(text: string): string | null {
  return readPlaceCells(text, undefined).province
}

function provincesOf(districts: readonly District[], written?: string): readonly string[] {
  const all = districts.flatMap(({ province, otherProvince }) => [province, ...(otherProvince ? [otherProvince] : [])])
  return [...new Set(written === undefined ? all : [written, ...all])].sort()
}

interface CellReading {
  readonly province: string | null
  readonly districts: readonly District[]
  readonly village: string | null
  /** Something is written, and nothing of it is a province or a district. */
  readonly isUnread: boolean
}

const BLANK: CellReading = { province: null, districts: [], village: null, isUnread: false }

type Asked = "province" | "district"

const cellOf = (text: string | undefined, asked: Asked): CellReading =>
  text === undefined ? BLANK : CELLS[asked](text)

const MOST_CELLS = 20_000
const CELLS: Readonly<Record<Asked, (text: string) => CellReading>> = {
  province: remembered((text) => readCell(text, "province"), MOST_CELLS),
  district: remembered((text) => readCell(text, "district"), MOST_CELLS),
}

function readCell(text: string, asked: Asked): CellReading {
  const parts = partsOf(text)
  const village = parts.find(({ isVillage }) => isVillage)?.words.join(" ") ?? null
  const names = asked === "province" && isAbroad(text) ? [] : parts.flatMap((part) => part.names)
  const { province, districts } = settle(names, asked)
  return { province, districts, village, isUnread: province === null && districts.length === 0 }
}

/** Whether a cell says a province of a neighbouring country and nothing more: a word for a district says that it is one here. */
function isAbroad(text: string): boolean {
  return isNeighbourProvince(placeWords(text).filter((word) => !PROVINCE_WORDS.has(word)))
}

/** What one part of a cell may name. */
interface Named {
  readonly province: string | null
  readonly districts: readonly District[]
}

const NO_NAMES: Named = { province: null, districts: [] }

/** A name that is a province's and a district's is the province's where a province is asked for or the district is said beside it. */
function settle(named: readonly Named[], asked: Asked): Named {
  const provinces = named.filter(({ districts }) => districts.length === 0)
  const either = named.filter(({ province, districts }) => province !== null && districts.length > 0)
  const districts = named.filter(({ province }) => province === null)
  const asProvince =
    provinces[0] ?? (asked === "province" || districts.length + either.length > 1 ? either[0] : undefined)
  const province = asProvince?.province ?? null
  // Two provinces in one cell say nothing.
  if (provinces.some((each) => each.province !== province)) return NO_NAMES
  const told = [...districts, ...either.filter((each) => each !== asProvince)]
  const within = told.map((each) => each.districts.filter((one) => province === null || isIn(one, province)))
  if (within.some((each, at) => each.length === 0 && told[at]!.province !== null)) return NO_NAMES
  return { province, districts: within.find((each) => each.length > 0) ?? [] }
}

interface Part {
  readonly words: readonly string[]
  readonly isVillage: boolean
  /** What it names; nothing where it is a village. */
  readonly names: readonly Named[]
}

/** Signs that part the names of a cell. */
const SIGNS = /[,،;؛:/\\|()[\]\n]| [-–—] /u

/** What Russian offices write before a place: г. Грозный, с. Автуры, ст. Ассиновская. */
const RUSSIAN_KINDS =
  /(?<!\p{L})(?:г|гор|город|с|сел|село|ст|станица|пос|посёлок|поселок|п|пгт|аул|дер|д|х|хут)(?:\.\s*|\s+)(?=\p{Lu})/gu

function partsOf(text: string): readonly Part[] {
  return text
    .replace(RUSSIAN_KINDS, " ")
    .split(SIGNS)
    .flatMap((part): readonly Part[] => {
      const words = placeWords(part)
      const names = namesIn(words)
      if (names.length > 0) return [{ words, isVillage: false, names }]
      return partsAtKinds(words).map((each) => ({ ...each, names: each.isVillage ? [] : namesIn(each.words) }))
    })
}

/** Parts words at those that say what kind of place is named. A village's name follows its word in Arabic and Dari, and stands before it elsewhere. */
function partsAtKinds(words: readonly string[]): readonly Omit<Part, "names">[] {
  const parts: { words: string[]; isVillage: boolean }[] = [{ words: [], isVillage: false }]
  for (const [at, word] of words.entries()) {
    const last = parts.at(-1)!
    if (LEADING.has(word) && at < words.length - 1) parts.push({ words: [], isVillage: true })
    else if (VILLAGES.has(word)) {
      if (last.words.length > 0) last.isVillage = true
      parts.push({ words: [], isVillage: last.words.length === 0 })
    } else if (PLACES.has(word)) parts.push({ words: [], isVillage: false })
    // `cercle de Mopti`
    else if (last.words.length === 0 && PLACES.has(words[at - 1] ?? "") && word === "de") continue
    else if (!WARDS.has(word) && !(/^\d+$/u.test(word) && WARDS.has(words[at - 1] ?? ""))) last.words.push(word)
  }
  return parts.filter((part) => part.words.length > 0)
}

/** No part of a cell that names a place has more words. */
const MOST_WORDS = 20

/** What words name: a province, a district or either; or, where the whole names nothing, a province beside a district of it. */
function namesIn(words: readonly string[]): readonly Named[] {
  if (words.length > MOST_WORDS) return []
  const whole = namedBy(words)
  if (whole !== null) return [whole]
  for (let at = 1; at < words.length; at++) {
    for (const [x, y] of [
      [words.slice(0, at), words.slice(at)],
      [words.slice(at), words.slice(0, at)],
    ] as const) {
      const province = provinceNamed(x)
      const districts = province === null ? [] : districtsNamed(y).filter((each) => isIn(each, province))
      if (districts.length > 0)
        return [
          { province, districts: [] },
          { province: null, districts },
        ]
    }
  }
  return []
}

function namedBy(words: readonly string[]): Named | null {
  const [province, districts] = [provinceNamed(words), districtsNamed(words)]
  if (province !== null || districts.length > 0) return { province, districts }
  const bare = words.filter((word) => !CENTRES.has(word))
  if (bare.length === 0 || bare.length === words.length) return null
  const centred = provinceNamed(bare)
  if (centred !== null) return { province: null, districts: centreOf(centred) }
  const towns = districtsNamed(bare)
  return towns.length > 0 ? { province: null, districts: towns } : null
}
