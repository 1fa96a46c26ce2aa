/** Says which rows of the right list are compared with a row of the left, in ascending order, each once. */
export interface CandidateSource {
  readonly of: (row: number) => readonly number[]
}
