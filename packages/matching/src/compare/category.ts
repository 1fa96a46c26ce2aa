import { foldText } from "../names/fold.ts"
import { type Kind, textIn } from "./kind.ts"

/** The levels of a category. */
export const CATEGORY_LEVELS = ["same", "differ"] as const

/** Column: one of a few words, such as a sex or a state. */
export const CATEGORY: Kind<string> = {
  columns: { least: 1, most: 1 },
  levelNames: CATEGORY_LEVELS,
  conditions: [],
  frequency: "values",
  equalReach: "first",
  read: ([cell]) => {
    const text = textIn(cell)
    return text === undefined ? null : foldText(text).trim() || null
  },
  keyOf: (value) => value,
  compare: (a, b) => (a === b ? 0 : 1),
  frequencyKey: (value) => value,
}
