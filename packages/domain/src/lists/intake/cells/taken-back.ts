import { finding } from "../finding.ts"
import type { IntakeRow } from "../list-entry.ts"

/** Whether a person may take a row set aside back into the list: not one without a name, nor one with a cell that is not read (IM307). */
export const mayTakeBack = ({ setAside, entry }: IntakeRow): boolean =>
  setAside !== null && setAside !== "cell-too-long" && /\p{L}/u.test(entry.name?.value ?? "")

/** Whether a row goes in because a person took it back. */
export const isTakenBack = ({ findings }: IntakeRow): boolean => findings.some(({ code }) => code === TAKEN_BACK)

/**
 * The row as a person decided on it (IM306): taken back it goes in, and behind why it was set aside stands that it was taken back.
 *
 * @param takenBack the rows of the sheet that a person takes back
 */
export function asDecided(row: IntakeRow, takenBack: ReadonlySet<number>): IntakeRow {
  if (!takenBack.has(row.row) || !mayTakeBack(row)) return row
  const [why, ...others] = row.findings.filter(({ code }) => code !== TAKEN_BACK)
  const said = finding(TAKEN_BACK, { row: row.row, column: null, field: null })
  return { ...row, findings: [why!, said, ...others], setAside: null }
}

const TAKEN_BACK = "row-taken-back"
