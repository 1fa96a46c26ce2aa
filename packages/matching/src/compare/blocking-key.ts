import { foldDigits, foldText } from "../names/fold.ts"
import { keyOf } from "../names/skeleton.ts"
import { readName } from "../names/tokens.ts"
import type { BlockingKey, BlockingRule } from "../plan/types.ts"
import { type Cell, cellOf, type MatchRecord } from "../record.ts"
import { intervalIn, yearOfDay } from "./date.ts"
import { textIn } from "./kind.ts"

/** The key that a rule makes of a row: rows with one key are compared. Null where it makes none: such a row meets nobody by that rule. */
export function ruleKey({ keys }: BlockingRule, record: MatchRecord): string | null {
  const parts = keys.map(({ column, key }) => blockingKey(cellOf(record, column), key))
  return parts.includes(null) ? null : parts.join("\u0000")
}

/** The key that a rule makes of one cell; null where it makes none. */
export function blockingKey(cell: Cell | undefined, key: BlockingKey): string | null {
  const span = intervalIn(cell)
  if (span !== null) {
    return key === "year" ? String(yearOfDay(Math.floor((span.from + span.to) / 2))) : `${span.from} ${span.to}`
  }
  const text = textIn(cell)
  if (text === undefined) return null
  switch (key) {
    case "equal":
      return foldText(text).trim() || null
    case "prefix3":
      return [...foldText(text).trim()].slice(0, 3).join("") || null
    case "year":
      return /\d{4}/u.exec(foldDigits(text))?.[0] ?? null
    case "skeleton":
      return skeletonOf(text)
  }
}

/** The sounds of the words that are no title, by class: one key for the spellings of a name in any script. */
function skeletonOf(text: string): string | null {
  const words = readName(text).tokens.filter(({ role }) => role !== "title" && role !== "noise")
  return words.map(({ readings }) => keyOf(readings[0] ?? "")).join(" ") || null
}
