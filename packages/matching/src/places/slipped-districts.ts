import { mayHoldOneSlip } from "../names/distance.ts"
import { remembered } from "../remembered.ts"
import { DISTRICTS, type District } from "../resources/districts.ts"
import { DISTRICTS_ABROAD, type DistrictAbroad } from "../resources/districts-abroad.ts"
import { isIn } from "./gazetteer.ts"
import { type Place, readPlace } from "./place.ts"

type AnyDistrict = District | DistrictAbroad

/** Letters that a name has at least, its article aside: of shorter ones a letter makes another. */
const LEAST_LETTERS = 4

/**
 * Whether a district that no table knows is, but for a slip of one letter, one of those that the other side tells, and like no other of that
 * division (MT812): المزاذرة beside Manathera is المناذرة.
 */
export function isSlipOf(written: Place, told: readonly AnyDistrict[]): boolean {
  const own = bare(written.plain)
  if (own.length < LEAST_LETTERS - 1) return false
  return told.some((district) => {
    const like = speltWithin(divisionOf(district)).filter(({ spellings }) =>
      spellings.some((text) => mayHoldOneSlip(own, text)),
    )
    return like.length === 1 && like[0]!.district === district
  })
}

const divisionOf = (district: AnyDistrict): string => ("division" in district ? district.division : district.province)

/** The districts of a division or a province, with their spellings as slips are looked for in them. */
const speltWithin = remembered(
  (division: string): readonly { district: AnyDistrict; spellings: readonly string[] }[] => {
    const within: readonly AnyDistrict[] = [
      ...DISTRICTS.filter((district) => isIn(district, division)),
      ...DISTRICTS_ABROAD.filter((district) => district.division === division),
    ]
    return within.map((district) => {
      const all = "division" in district ? district.spellings : [...district.latn, ...district.dari, ...district.pashto]
      const plain = all.map((text) => bare(readPlace(text)?.plain ?? ""))
      return { district, spellings: plain.filter((text) => text.length >= LEAST_LETTERS) }
    })
  },
)

const bare = (plain: string): string => plain.replace(/^(?:[ae]l|ال)(?=\p{L}{3})/u, "")
