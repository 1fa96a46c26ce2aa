// Plans for the tables that make-tables.mjs writes and for public sets with the same columns: one with few kinds, whose weights were set
// once by hand for tables such as these and fitted to no file; and the one that `wasit plan suggest` makes, whose weights are learnt.
import { openSync, readSync } from "node:fs"
import { DEFAULT_PLAN, suggestPlan } from "../../packages/matching/dist/index.js"

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

/** @type {MatchingPlan["blocking"]} */
const BY_RULES = {
  mode: "rules",
  rules: RULES.map((columns) => ({
    name: columns.join(", "),
    keys: columns.map((column) => ({ column, key: "equal" })),
  })),
}

const COLUMNS = ["given_name", "surname", "date_of_birth", "suburb", "postcode", "address_1"]
const ROWS = 2000

/** The first rows of a file, column by column. @param {string} path */
function columnsOf(path) {
  const bytes = Buffer.alloc(2 ** 20)
  const text = bytes.subarray(0, readSync(openSync(path, "r"), bytes)).toString()
  const [head = [], ...rows] = text.split("\n", ROWS).map((line) => line.split(","))
  return head.map((heading, at) => ({ heading, samples: rows.map((row) => row[at] ?? "") }))
}

/** The plan that is suggested for six columns of two files, with the same rules, to be trained. @param {{ a: string, b: string }} paths @returns {MatchingPlan} */
export function suggestedPlan(paths) {
  const [a, b] = [columnsOf(paths.a), columnsOf(paths.b)]
  const ignored = a.flatMap(({ heading }) => (COLUMNS.includes(heading) ? [] : [heading]))
  return { ...suggestPlan(a, b, { ignored }).plan, blocking: BY_RULES }
}

/** @type {MatchingPlan} */
export const PEOPLE_PLAN = {
  ...DEFAULT_PLAN,
  comparisons: [
    {
      ...compared("given_name", [700, 450, -300], "weak"),
      kind: "token",
      levels: [{ name: "same", atLeast: 1000 }, { name: "near", atLeast: 600 }, { name: "differ" }],
      certain: "no-other-word",
    },
    compared("surname", [900, 600, -300], "weak"),
    compared("date_of_birth", [1300, 700, -300], "support"),
    compared("suburb", [700, 500, -100], "support"),
    compared("postcode", [700, 500, -100], "support"),
    compared("address_1", [900, 700, -100], "support"),
  ],
  blocking: BY_RULES,
  prior: -2000,
}
