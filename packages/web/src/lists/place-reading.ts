import type { Field, SpellingCluster } from "@wasit/domain/intake"
import { LANGUAGES, type Language } from "@wasit/domain/words"
import { type KnownPlace, knownDistricts, knownPlaces, readyCommonNames, saysAll } from "@wasit/matching"
import type { Steps } from "../app/breaths.ts"

/** The fields that are read by the gazetteer. */
const PLACE_FIELDS = ["province", "district", "capturePlace"] as const
type PlaceField = (typeof PLACE_FIELDS)[number]
/** What a row says in a field, as written or as it was put right. */
type TextOf = (field: PlaceField) => string

/** Whether a field's cell is read by the gazetteer. */
export function isPlaceField(field: Field): field is PlaceField {
  return PLACE_FIELDS.some((each) => each === field)
}

/** The places that a cell of a row may be of: what it names itself, a district within the province beside it; none for other fields. */
export function placesInCell(textOf: TextOf, field: Field, language: Language): readonly KnownPlace[] {
  if (!isPlaceField(field)) return []
  const [text, within] = [textOf(field), field === "district" ? textOf("province") : null]
  return once(JSON.stringify([language, within, text]), () =>
    within === null ? knownPlaces(text, "", language) : knownDistricts(within, text, language),
  )
}

/** The spelling that is offered for all of them: of places the most frequent that the gazetteer has in some language, else the most frequent. */
export function spellingOffered({ field, spellings }: Pick<SpellingCluster, "field" | "spellings">): string {
  const known = spellings.find(({ text }) => isInGazetteer(text, field))
  return (known ?? spellings[0])?.text ?? ""
}

const isInGazetteer = (text: string, field: Field): boolean =>
  isPlaceField(field) &&
  LANGUAGES.some((language) => {
    const places = placesInCell((each) => (each === field ? text : ""), field, language)
    // A district's name need not tell the province that it is in.
    return places.some((place) => saysAll(text, [field === "district" ? { ...place, province: null } : place]))
  })

/** Makes the gazetteer and the names ready, which takes its time once, before the first row waits for them. */
export function* preparePlaces(): Steps<void> {
  yield* readyCommonNames()
  knownDistricts("Kabul", "Paghman", "en")
}

/** What cells were read as. A table is drawn anew at each step of scrolling, and its places are few. */
const READ = new Map<string, readonly KnownPlace[]>()
const MOST_READ = 5_000

function once(cell: string, read: () => readonly KnownPlace[]): readonly KnownPlace[] {
  const known = READ.get(cell)
  if (known !== undefined) return known
  if (READ.size >= MOST_READ) READ.clear()
  const places = read()
  READ.set(cell, places)
  return places
}

/** The places that a compared field of a row may be of; none for fields that are no places. */
export function placesCompared(textOf: TextOf, comparison: string, language: Language): readonly KnownPlace[] {
  if (comparison === "capture") return knownPlaces(textOf("capturePlace"), "", language)
  return comparison === "origin" ? knownPlaces(textOf("province"), textOf("district"), language) : []
}
