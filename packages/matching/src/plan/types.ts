/** The comparison kinds. What each reads and which levels it knows stands in `compare/`. */
export type KindId =
  | "person"
  | "parent"
  | "husband"
  | "mother"
  | "chain"
  | "token"
  | "exchanged"
  | "text"
  | "date"
  | "age"
  | "place"
  | "event"
  | "number"
  | "identifier"
  | "category"
  | "kin"

/**
 * What bands and kin need to know of a comparison. `name`, `father`, `grandfather`: names, which never make certain.
 * `support`: its agreement supports a pair and its disagreement contradicts it. `circumstance`: supports, never contradicts.
 * `weak`: neither. Without a role: contradicts only.
 */
export const COMPARISON_ROLES = ["name", "father", "grandfather", "support", "circumstance", "weak"] as const
/** One of the roles. */
export type ComparisonRole = (typeof COMPARISON_ROLES)[number]

/** One level of a comparison. Which of the three conditions a level may bear is the kind's; the last level bears none. */
export interface Level {
  readonly name: string
  /** Similarity of 1000 from which the level is reached. */
  readonly atLeast?: number
  /** Greatest distance at which the level is reached: days, years or units. */
  readonly within?: number
  /** Both sides are precise and the same. */
  readonly exact?: true
}

/** A name's rarity: what its agreeing words are worth beyond what is expected of any, centibits. Of kind `person` only. */
export interface Rarity {
  readonly expected: number
  readonly atLeast: number
  readonly atMost: number
}

/**
 * A value's rarity, where both sides are alike at the first level: centibits by the value's frequency key. A value that is not
 * listed adds `atMost`. `values` null: to be counted on the lists when the plan is trained.
 */
export interface ValueRarity {
  readonly atMost: number
  readonly values: Readonly<Record<string, number>> | null
}

/** One comparison: one bar of the waterfall. */
export interface Comparison {
  readonly id: string
  readonly kind: KindId
  /** Columns of the record that it reads; their order has a meaning that is the kind's. */
  readonly columns: readonly string[]
  readonly role?: ComparisonRole
  /** From for to against; the last is what is left over. */
  readonly levels: readonly Level[]
  /** One for each level, centibits; null: to be trained. */
  readonly weights: readonly number[] | null
  readonly frequency?: Rarity | ValueRarity
  /**
   * No pair is *certain* whose names differ in a word here. Of kinds `token` and `text`, of one comparison, where none has the role `name`, whose
   * names are asked more.
   */
  readonly certain?: "no-other-word"
}

/** How a blocking rule makes a key of a column. */
export const BLOCKING_KEYS = ["equal", "skeleton", "year", "prefix3"] as const
/** One of them. */
export type BlockingKey = (typeof BLOCKING_KEYS)[number]

/** Rows that agree in all keys of one rule are compared. */
export interface BlockingRule {
  readonly name: string
  readonly keys: readonly { readonly column: string; readonly key: BlockingKey }[]
}

/** Which pairs are looked at: all that can reach the lower threshold, or those that a rule finds. */
export type Blocking =
  | { readonly mode: "complete" }
  | { readonly mode: "rules"; readonly rules: readonly BlockingRule[] }

/** For, or against, that two rows stand for one person. */
export const SIDES_OF_EVIDENCE = ["for", "against"] as const
/** One of the two. */
type SideOfEvidence = (typeof SIDES_OF_EVIDENCE)[number]

/**
 * Comparisons that may say one thing several times: who has moved has another suburb, another postcode and another street. What they
 * say on this side weighs no more together than the limit, or than the strongest of them; rarity is counted in.
 */
export interface Dependence {
  readonly side: SideOfEvidence
  /** Ids; one alone only where it is to be trained. A comparison stands in one dependence of a side at most; names and fathers stand in none. */
  readonly comparisons: readonly string[]
  /** Centibits, for or against; 0: only the strongest counts; null: to be trained. */
  readonly limit: number | null
}

/** A matching plan: all that decides, in integers (centibits), so that every side computes the same bit for bit. */
export interface MatchingPlan {
  readonly kind: "matching-plan"
  readonly version: 2
  readonly unit: "centibit"
  readonly tables: PlanTables
  readonly comparisons: readonly Comparison[]
  readonly dependences?: readonly Dependence[]
  readonly blocking: Blocking
  /** Centibits; null: to be trained. */
  readonly prior: number | null
  readonly thresholds: Thresholds
  readonly margin: number
  readonly assignment: "one-to-one" | "none"
}

/** Weights from which a pair is called something. */
interface Thresholds {
  /** *Certain*, where all else allows it; absent: from the upper threshold on. */
  readonly certain?: number
  /** *Probable*. */
  readonly upper: number
  /** *Possible*; below, a pair is not proposed. */
  readonly lower: number
}

/** Digests of the tables that a plan was made with. */
export interface PlanTables {
  readonly letters: string
  readonly words: string
  readonly frequencies: string
  readonly places: string
}
