import type { InterviewRow, Interviews } from "@wasit/domain"

/** The rows of which both the wish and the state of health have been heard, by number. */
export function spokenRows(
  heard: ReadonlyMap<number, Partial<Pick<InterviewRow, "consent" | "fitness">>>,
): InterviewRow[] {
  return [...heard]
    .flatMap(([no, { consent, fitness }]) =>
      consent === undefined || fitness === undefined ? [] : [{ no, consent, fitness }],
    )
    .sort((one, other) => one.no - other.no)
}

/** The joint counts of what was heard. */
export function interviewCounts(rows: readonly InterviewRow[]): Interviews["counts"] {
  const count = (of: (row: InterviewRow) => boolean): number => rows.filter(of).length
  return {
    consents: count((row) => row.consent === "CONSENTS"),
    declines: count((row) => row.consent === "DECLINES"),
    fit: count((row) => row.fitness === "FIT"),
    unfit: count((row) => row.fitness === "UNFIT"),
  }
}
