import { readDate } from "./cells/intake-date.ts"
import { readAge } from "./cells/person-words.ts"
import { birthAtAge, type DaySpan } from "./compared-values.ts"
import type { SealedRow } from "./sealed-row.ts"

/** What a blind round reads of a sealed row. Days are counted from 1970-01-01. */
export type SealedPerson = {
  readonly name?: string
  readonly father?: string
  readonly grandfather?: string
  readonly province?: string
  readonly district?: string
  readonly document?: string
  readonly birth?: DaySpan
}

/**
 * How a sealed row is understood in a blind round: from the row alone, without what the rest of the list or today's date would
 * say. Both parties and the facilitator must come to the same, also from one row that is opened by itself.
 */
export function readSealedPerson(row: SealedRow): SealedPerson {
  const { name, father, grandfather, province, district, documentNumber, serviceNumber } = row
  const texts = { name, father, grandfather, province, district, document: documentNumber ?? serviceNumber }
  const birth = birthOf(row)
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && text !== "")),
    ...(birth === null ? {} : { birth }),
  }
}

/** The birth as written; else from an age that says when it was told, or was told at the capture. */
function birthOf({ birth, age, ageStatedOn, captureDate }: SealedRow): DaySpan | null {
  const date = birth === undefined ? null : readDate(birth).value
  if (date !== null) return { from: date.fromDay, to: date.toDay }
  const told = readAge(age ?? birth ?? "")
  const day = readDate(ageStatedOn ?? captureDate ?? "").value?.fromDay
  return told === null || day === undefined ? null : birthAtAge(told, day)
}
