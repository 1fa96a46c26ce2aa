import type { Similarity } from "../names/compare-names.ts"
import { type Finding, type Kind, NOTHING, textIn } from "./kind.ts"
import { NO_MEMORY } from "./name-memory.ts"
import { type Place, provinceOf, readPlace, samePlace } from "./places.ts"

/** A place: the id of its province, and the parts as written. */
export interface PlaceValue {
  readonly id: string | null
  readonly province: Place | null
  readonly district: Place | null
  readonly village: Place | null
  readonly key: string
}

/** The levels of a place, from for to against; `elsewhere`: one province, and both name another district of it. */
export const PLACE_LEVELS = ["village", "district", "province", "elsewhere", "differ"] as const

/** Columns: province, district, village. */
export const PLACE: Kind<PlaceValue> = {
  columns: { least: 1, most: 3 },
  levelNames: PLACE_LEVELS,
  conditions: [],
  frequency: null,
  read(cells) {
    const [province, district, village] = [textIn(cells[0]), textIn(cells[1]), textIn(cells[2])]
    const parts = { province: readPlace(province), district: readPlace(district), village: readPlace(village) }
    if (parts.province === null && parts.district === null && parts.village === null) return null
    const id = province === undefined ? null : provinceOf(province)
    return { id, ...parts, key: [province, district, village].map((text) => text ?? "").join("\u0000") }
  },
  keyOf: ({ key }) => key,
  compare: (a, b) => comparePlaces(a, b, NO_MEMORY.similarity),
  comparing: (_, memory) => (a, b) => comparePlaces(a, b, memory.similarity),
}

const [PROVINCE, ELSEWHERE, DIFFER] = [2, 3, 4]

function comparePlaces(a: PlaceValue, b: PlaceValue, similarity: Similarity): Finding {
  const areKnown = a.id !== null && b.id !== null
  if (areKnown && a.id !== b.id) return DIFFER
  const isSame = (part: "province" | "district" | "village"): boolean => {
    const [x, y] = [a[part], b[part]]
    return x !== null && y !== null && samePlace(x, y, similarity)
  }
  if (isSame("village")) return 0
  if (isSame("district")) return 1
  // A province the gazetteer does not know may be written in a way it cannot read: it never counts against.
  if (!areKnown && !isSame("province")) return NOTHING
  return a.district !== null && b.district !== null ? ELSEWHERE : PROVINCE
}
