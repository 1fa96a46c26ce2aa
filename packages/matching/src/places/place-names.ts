import { foldText } from "../names/fold.ts"
import type { District } from "../resources/districts.ts"
import { PROVINCES } from "../resources/provinces.ts"
import { readPlaceCells } from "./place-cells.ts"

/** A place as the gazetteer understands it, by its names in one language: null where it is not told. */
export interface KnownPlace {
  readonly district: string | null
  readonly province: string | null
}

/** Of a district no Arabic name is known: it is told by its name in Dari, as the lists write it. */
type PlaceLanguage = "ar" | "en" | "prs" | "ps"

/** What the gazetteer makes of the cells of a place: several where provinces share a name, none where it is not known. */
export function knownPlaces(province: string, district: string, language: PlaceLanguage): readonly KnownPlace[] {
  const reading = readPlaceCells(province || undefined, district || undefined)
  if (reading.districts.length === 0) {
    return reading.province === null ? [] : [{ district: null, province: provinceName(reading.province, language) }]
  }
  return reading.districts.map((each) => ({
    district: districtName(each, language),
    province: provinceName(reading.province ?? each.province, language),
  }))
}

/**
 * What the cell of a district beside that of its province is understood as: no more than it names itself, and within that province.
 */
export function knownDistricts(province: string, district: string, language: PlaceLanguage): readonly KnownPlace[] {
  if (province === "") return knownPlaces("", district, language)
  const reading = readPlaceCells(province, district || undefined)
  if (reading.districtsIn !== "district") return []
  const names = reading.districts.map((each) => districtName(each, language))
  return [...new Set(names)].map((name) => ({ district: name, province: null }))
}

/** Every province by its name in one language, to choose from. */
export function provinceNames(language: PlaceLanguage): readonly string[] {
  return PROVINCES.map(({ id }) => provinceName(id, language))
}

/** Whether a text says of itself all that is understood, or nothing is: then it need not be said beside it. */
export function saysAll(text: string, places: readonly KnownPlace[]): boolean {
  const written = foldText(text)
  const names = places.flatMap(({ district, province }) => [district, province]).filter((name) => name !== null)
  return places.length < 2 && names.every((name) => written.includes(foldText(name)))
}

function districtName({ latn, dari, pashto }: District, language: PlaceLanguage): string {
  if (language === "en") return latn[0]!
  return (language === "ps" ? pashto[0] : undefined) ?? dari[0]!
}

function provinceName(id: string, language: PlaceLanguage): string {
  const province = PROVINCES.find((each) => each.id === id)!
  return { en: id, ps: province.pashto, prs: province.dari, ar: province.arabic }[language]
}
