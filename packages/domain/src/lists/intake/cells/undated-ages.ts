import { type Finding, finding, WHOLE_LIST } from "../finding.ts"
import type { IntakeRow } from "../list-entry.ts"

/** Ages from which on it is said that no day is told of them. */
const FEWEST = 5

/** What is said of a list of ages which tells no day of them, nor of any capture: read years later, everybody would be born years later (IM370). */
export function undatedAges(rows: readonly IntakeRow[]): readonly Finding[] {
  const isCaptureTold = rows.some(({ entry }) => entry.captureDate?.value)
  const ages = rows.filter(({ entry }) => entry.age?.value && !entry.birth?.value && !entry.ageStatedOn).length
  return isCaptureTold || ages < FEWEST ? [] : [finding("ages-undated", WHOLE_LIST, { ages })]
}
