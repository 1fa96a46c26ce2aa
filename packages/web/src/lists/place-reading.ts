import { type ListEntry, type Field as ListField, textOf } from "@wasit/domain/intake"
import type { Language } from "@wasit/domain/words"
import { type District, foldText, PROVINCES, readPlaceCells } from "@wasit/matching"

/** A place as the gazetteer understands it, by the names of the reader's language: null where it is not told. */
export type KnownPlace = { readonly district: string | null; readonly province: string | null }

/** The fields that are read by the gazetteer. */
const PLACE_FIELDS = ["province", "district", "capturePlace"] as const
type PlaceField = (typeof PLACE_FIELDS)[number]

/** Whether a field's cell is read by the gazetteer. */
export function isPlaceField(field: ListField): field is PlaceField {
  return PLACE_FIELDS.some((each) => each === field)
}

/**
 * What the gazetteer understands of a cell, beside the others of the row: the places that it may be, several where provinces share a
 * name, none where it is not known. A cell that has its province in a column of its own is read within it, and says no more than its
 * heading asks for.
 */
export function readCell(entry: ListEntry, field: PlaceField, language: Language): readonly KnownPlace[] {
  if (field === "capturePlace") return readPlaces(textOf(entry, "capturePlace"), "", language)
  const [province, district] = [textOf(entry, "province"), textOf(entry, "district")]
  const places = readPlaces(province, district, language)
  if (province === "" || district === "") return places
  const asked = places.map((place) => ({ ...place, [field === "province" ? "district" : "province"]: null }))
  return different(asked.filter((place) => place[field] !== null))
}

/** The places that a compared field of a row may be of; none for fields that are no places. */
export function readCompared(entry: ListEntry, comparison: string, language: Language): readonly KnownPlace[] {
  if (comparison === "capture") return readCell(entry, "capturePlace", language)
  return comparison === "origin" ? readPlaces(textOf(entry, "province"), textOf(entry, "district"), language) : []
}

function readPlaces(province: string, district: string, language: Language): readonly KnownPlace[] {
  const reading = readPlaceCells(province || undefined, district || undefined)
  if (reading.districts.length === 0) {
    return reading.province === null ? [] : [{ district: null, province: provinceName(reading.province, language) }]
  }
  return reading.districts.map((each) => ({
    district: districtName(each, language),
    province: provinceName(reading.province ?? each.province, language),
  }))
}

function districtName({ latn, dari, pashto }: District, language: Language): string {
  if (language === "en") return latn[0]!
  return (language === "ps" ? pashto[0] : undefined) ?? dari[0]!
}

function provinceName(id: string, language: Language): string {
  return language === "en" ? id : (PROVINCES.find((province) => province.id === id)?.dari ?? id)
}

function different(places: readonly KnownPlace[]): readonly KnownPlace[] {
  const seen = new Set<string>()
  return places.filter((place) => {
    const key = JSON.stringify(place)
    return !seen.has(key) && seen.add(key)
  })
}

/** Whether a text says of itself all that is understood: then it need not be said again. */
export function saysAll(text: string, places: readonly KnownPlace[]): boolean {
  const written = foldText(text)
  const names = places.flatMap(({ district, province }) => [district, province]).filter((name) => name !== null)
  return places.length < 2 && names.every((name) => written.includes(foldText(name)))
}
