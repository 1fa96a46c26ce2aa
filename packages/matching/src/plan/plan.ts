import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import { ARABIC, COSTS, LATIN } from "../names/letters.ts"
import { COMMON_NAMES } from "../resources/frequencies.ts"
import { PROVINCES } from "../resources/provinces.ts"

/** The compared fields, in the order of the waterfall. */
export const FIELDS = ["name", "father", "grandfather", "origin", "birth", "document", "capture", "sex"] as const
/** One of the compared fields. */
export type Field = (typeof FIELDS)[number]

/** The levels of each field, from for to against; a missing value has no level and weighs 0. */
export const LEVELS = {
  name: ["N6", "N5", "N4", "N3", "N2", "N1", "N0"],
  father: ["same", "variant", "part", "differ"],
  grandfather: ["same", "variant", "part", "differ"],
  origin: ["village", "district", "province", "differ"],
  birth: ["day", "year", "near", "close", "heaped", "far"],
  document: ["equal", "near", "differ"],
  capture: ["both", "one", "differ"],
  sex: ["same", "differ"],
} as const satisfies Readonly<Record<Field, readonly string[]>>

/** A matching plan: all that decides, in integers (centibits), so that every side computes the same bit for bit. */
export interface MatchingPlan {
  readonly kind: "matching-plan"
  readonly version: 1
  readonly unit: "centibit"
  readonly tables: { readonly skeleton: string; readonly frequencies: string; readonly places: string }
  readonly fields: Readonly<Record<Field, readonly number[]>>
  readonly frequency: { readonly expected: number; readonly atLeast: number; readonly atMost: number }
  readonly prior: number
  readonly thresholds: { readonly upper: number; readonly lower: number }
  readonly margin: number
  readonly assignment: "one-to-one"
}

/** Canonical JSON of plain data with integer numbers: sorted keys, no spaces. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`
  }
  return JSON.stringify(value)
}

const digest = (value: unknown): string => `sha256:${bytesToHex(sha256(utf8ToBytes(canonical(value))))}`

const TABLES = {
  skeleton: digest([ARABIC, LATIN, Object.values(COSTS).map((c) => [[...c.sub], [...c.drop], [...c.share]])]),
  frequencies: digest(COMMON_NAMES),
  places: digest(PROVINCES),
}

/** The plan a new exchange starts from. */
export const DEFAULT_PLAN: MatchingPlan = {
  kind: "matching-plan",
  version: 1,
  unit: "centibit",
  tables: TABLES,
  fields: {
    name: [900, 850, 500, 500, 200, -350, -1000],
    father: [600, 550, 150, -550],
    grandfather: [400, 350, 100, -300],
    origin: [600, 500, 300, -300],
    birth: [1100, 350, 200, 50, -100, -500],
    document: [2000, 600, -300],
    capture: [400, 200, -50],
    sex: [0, -1000],
  },
  frequency: { expected: 1300, atLeast: -800, atMost: 600 },
  prior: -1300,
  thresholds: { upper: 600, lower: -200 },
  margin: 300,
  assignment: "one-to-one",
}

/** Why a text is not a plan. `at` is the path of the offending key. */
export interface PlanRefusal {
  readonly code: "plan-malformed" | "plan-unknown-key" | "plan-missing-key" | "plan-unknown-table"
  readonly at: string
}

function shapeProblem(value: unknown, model: unknown, at: string): PlanRefusal | null {
  if (Array.isArray(model)) {
    const fits =
      Array.isArray(value) && value.length === model.length && value.every((item) => Number.isSafeInteger(item))
    return fits ? null : { code: "plan-malformed", at }
  }
  if (typeof model === "object" && model !== null) return objectProblem(value, model, at)
  if (typeof model === "number" && at !== "/version")
    return Number.isSafeInteger(value) ? null : { code: "plan-malformed", at }
  if (value === model) return null
  return { code: at.startsWith("/tables/") ? "plan-unknown-table" : "plan-malformed", at }
}

function objectProblem(value: unknown, model: object, at: string): PlanRefusal | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { code: "plan-malformed", at }
  const given = new Map(Object.entries(value))
  for (const key of given.keys())
    if (!Object.hasOwn(model, key)) return { code: "plan-unknown-key", at: `${at}/${key}` }
  for (const [key, part] of Object.entries(model)) {
    if (!given.has(key)) return { code: "plan-missing-key", at: `${at}/${key}` }
    const problem = shapeProblem(given.get(key), part, `${at}/${key}`)
    if (problem) return problem
  }
  return null
}

/** Reads a parsed JSON value as a plan. Unknown keys, other tables than this engine's and non-integers are refused. */
export function parsePlan(value: unknown): MatchingPlan | PlanRefusal {
  const problem = shapeProblem(value, DEFAULT_PLAN, "")
  // The one parse edge of this package: the shape was just checked key by key against the model.
  return problem ?? (value as MatchingPlan)
}

/** SHA-256 of the canonical JSON of a plan, as `sha256:<hex>`. */
export function planDigest(plan: MatchingPlan): string {
  return digest(plan)
}
