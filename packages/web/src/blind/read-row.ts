import { readDate, type SealedRow } from "@wasit/domain/intake"
import type { BlindPerson } from "@wasit/matching/blind"

/**
 * How a sealed row is understood in a blind round: from the row alone, without what the rest of the list or today's date
 * would say. Both parties and the facilitator must come to the same, also from one row that is opened by itself.
 */
export function readPerson(row: SealedRow): BlindPerson {
  const birth = row.birth === undefined ? null : readDate(row.birth).value
  const document = row.documentNumber ?? row.serviceNumber
  return {
    ...textsOf(row),
    ...(birth === null ? {} : { birth: { from: birth.fromDay, to: birth.toDay } }),
    ...(document === undefined ? {} : { document }),
  }
}

function textsOf({ name, father, grandfather, province, district }: SealedRow): BlindPerson {
  const texts = { name, father, grandfather, province, district }
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && text !== ""))
}

/** A row that stands for nobody: it fills a register up, so that its size says little. */
export const BLANK_ROW: SealedRow = {}

/** The next multiple; a list of nobody is filled up too. */
export const filledUp = (rows: number, multiple: number): number => Math.max(1, Math.ceil(rows / multiple)) * multiple
