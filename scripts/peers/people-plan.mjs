// A plan for the tables that make-tables.mjs writes and for public sets with the same columns. Its weights are pinned: set once by
// hand for tables such as these, not fitted to any file.
import { DEFAULT_PLAN } from "../../packages/matching/dist/index.js"

/** @typedef {import("../../packages/matching/dist/index.js").MatchingPlan} MatchingPlan */
/** @typedef {import("../../packages/matching/dist/index.js").Comparison} Comparison */

const LEVELS = ["equal", "near", "differ"].map((name) => ({ name }))

/**
 * @param {string} column
 * @param {readonly number[]} weights
 * @param {Comparison["role"]} role
 * @returns {Comparison}
 */
const compared = (column, weights, role) => ({
  id: column,
  kind: "identifier",
  columns: [column],
  role,
  levels: LEVELS,
  weights,
})

/** Rows that agree in both columns of a line are compared. */
export const RULES = /** @type {const} */ ([
  ["given_name", "surname"],
  ["surname", "date_of_birth"],
  ["given_name", "date_of_birth"],
  ["date_of_birth", "postcode"],
  ["surname", "postcode"],
  ["given_name", "address_1"],
])

/** @type {MatchingPlan} */
export const PEOPLE_PLAN = {
  ...DEFAULT_PLAN,
  comparisons: [
    compared("given_name", [700, 450, -300], "weak"),
    compared("surname", [900, 600, -300], "weak"),
    compared("date_of_birth", [1300, 700, -300], "support"),
    compared("suburb", [700, 500, -100], "support"),
    compared("postcode", [700, 500, -100], "support"),
    compared("address_1", [900, 700, -100], "support"),
  ],
  blocking: {
    mode: "rules",
    rules: RULES.map((columns) => ({
      name: columns.join(", "),
      keys: columns.map((column) => ({ column, key: "equal" })),
    })),
  },
  prior: -2000,
}
