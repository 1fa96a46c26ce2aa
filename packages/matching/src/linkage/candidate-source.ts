/** What is known of the pairs of one row before they are compared; of the row that was asked for last. */
export interface PairBounds {
  /** The most that a pair with a candidate can weigh. */
  readonly most: (other: number) => number
  /** The most that the comparison at a place of the plan adds to it. */
  readonly mostOf: (at: number, other: number) => number
  /** The same, nearer, at the cost of a look at both values. */
  readonly nearer: (at: number, other: number) => number
  /** Whether a comparison adds no less than that: it need not be computed again. */
  readonly isExact: (at: number, other: number) => boolean
}

/** Says which rows of the right list are compared with a row of the left, in ascending order, each once. */
export interface CandidateSource {
  readonly of: (row: number) => Int32Array
  /** Null where candidates are found without knowing what they can weigh. */
  readonly bounds: PairBounds | null
}
