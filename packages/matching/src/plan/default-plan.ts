import { CATEGORY_LEVELS } from "../compare/category.ts"
import { CHAIN_LEVELS } from "../compare/chain.ts"
import { EVENT_LEVELS } from "../compare/event.ts"
import { IDENTIFIER_LEVELS } from "../compare/identifier.ts"
import { PARENT_LEVELS } from "../compare/parent.ts"
import { PLACE_LEVELS } from "../compare/place.ts"
import { TOLD_KIN_LEVELS } from "../compare/told-kin.ts"
import { BESIDE_LEVELS } from "../compare/whole-name.ts"
import { TABLES } from "./tables.ts"
import type { Level, MatchingPlan } from "./types.ts"

const named = (names: readonly string[]): readonly Level[] => names.map((name) => ({ name }))
const YEAR = 366

/**
 * The plan a new exchange starts from: lists of detained persons. The weights were fitted on made lists of other seeds than those
 * measured (`scripts/fit-lists.mjs`: logistic regression on the levels, held near general knowledge where made lists are kinder than
 * real ones: places, ages, captures, fathers), rounded, and are pinned here. Those of fathers, births and captures stand nearer to what a
 * regression on lists of other authors gives (docs/benchmarks.md): a part of a father's name, years that are guessed and a day of capture say more there.
 */
export const DEFAULT_PLAN: MatchingPlan = {
  kind: "matching-plan",
  version: 2,
  unit: "centibit",
  tables: TABLES,
  comparisons: [
    {
      id: "name",
      kind: "person",
      columns: ["name", "aliases", "father"],
      role: "name",
      levels: named(BESIDE_LEVELS),
      weights: [810, 810, 370, 370, 300, -100, -950, -1440],
      frequency: { expected: 1200, atLeast: -800, atMost: 600 },
    },
    {
      id: "father",
      kind: "parent",
      columns: ["father", "name"],
      role: "father",
      levels: named(PARENT_LEVELS),
      weights: [930, 930, 770, 500, 330, -800],
    },
    {
      id: "grandfather",
      kind: "parent",
      columns: ["grandfather"],
      role: "grandfather",
      levels: named(PARENT_LEVELS),
      weights: [440, 440, 440, 200, 50, -600],
    },
    {
      id: "husband",
      kind: "husband",
      columns: ["husband"],
      role: "weak",
      levels: named(PARENT_LEVELS),
      // Some marry again, and a wife may have another's husband for her own on a list of one home.
      weights: [700, 700, 550, 400, 100, -300],
    },
    {
      id: "mother",
      kind: "mother",
      columns: ["mother"],
      levels: named(PARENT_LEVELS),
      // By hand: her two names together say as much as a father's, and who tells one of them has left out the other. A few names are those of half of
      // all mothers, and who is told is not always her own: another mother is weak against a pair, yet bars it from certain (without a role she contradicts).
      weights: [900, 900, 350, 300, 300, -300],
    },
    {
      id: "chain",
      kind: "chain",
      columns: ["name", "father", "grandfather"],
      role: "weak",
      levels: named(CHAIN_LEVELS),
      // Beside what father, grandfather and name say against: an exchange is as rare as one row in fifty, and an uncle may look like it.
      weights: [1900, 2700, 2200, 0],
    },
    {
      id: "origin",
      kind: "place",
      columns: ["province", "district", "village"],
      role: "support",
      levels: named(PLACE_LEVELS),
      weights: [810, 720, 600, 0, -600],
    },
    {
      id: "birth",
      kind: "date",
      columns: ["birth"],
      role: "support",
      levels: [
        { name: "day", exact: true },
        // A digit of the day, or day and month exchanged.
        { name: "slip", atLeast: 900 },
        { name: "year", within: 0 },
        { name: "near", within: YEAR },
        { name: "close", within: 3 * YEAR },
        // Ages end in 0 and 5 because they were guessed: five years off says little.
        { name: "heaped", within: 5.5 * YEAR },
        { name: "far", within: 12 * YEAR },
        { name: "apart" },
      ],
      weights: [1100, 560, 460, 200, -80, -450, -700, -1200],
    },
    {
      id: "document",
      kind: "identifier",
      columns: ["document"],
      role: "support",
      levels: named(IDENTIFIER_LEVELS),
      weights: [2000, 600, -400],
    },
    {
      id: "capture",
      kind: "event",
      columns: ["captured", "capture_place"],
      role: "circumstance",
      levels: named(EVENT_LEVELS),
      // Some are taken twice, and a register may have the day of a transfer.
      weights: [600, 500, 320, -120, -300],
    },
    { id: "sex", kind: "category", columns: ["sex"], levels: named(CATEGORY_LEVELS), weights: [0, -1000] },
    {
      id: "kin",
      kind: "kin",
      columns: ["kin", "name", "father", "kin_number", "number"],
      levels: named(TOLD_KIN_LEVELS),
      // By hand: twins agree in all else, in short lists too. A remark may mean a namesake: who have a document in common are still shown.
      weights: [-3000],
    },
  ],
  blocking: { mode: "complete" },
  prior: -1300,
  // Of millions of pairs a few agree by chance in a name, a father and a province that are nothing rare: certain asks for more than these.
  thresholds: { certain: 1100, upper: 600, lower: -100 },
  margin: 300,
  assignment: "one-to-one",
}
