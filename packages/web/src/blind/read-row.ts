import type { SealedRow } from "@wasit/domain/intake"

/** How a sealed row is understood in a blind round: as `wasit blind` understands it, since both may take part in one. */
export { readSealedPerson as readPerson } from "@wasit/domain/intake"

/** A row that stands for nobody: it fills a register up, so that its size says little. */
export const BLANK_ROW: SealedRow = {}

/** The next multiple; a list of nobody is filled up too. */
export const filledUp = (rows: number, multiple: number): number => Math.max(1, Math.ceil(rows / multiple)) * multiple
