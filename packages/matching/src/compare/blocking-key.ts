import { foldDigits, foldText } from "../names/fold.ts"
import { keyOf } from "../names/skeleton.ts"
import { readName } from "../names/tokens.ts"
import type { BlockingKey, Cell } from "../plan/types.ts"
import { intervalIn } from "./date.ts"
import { textIn } from "./kind.ts"

/** The key that a blocking rule makes of a cell; null where it makes none: such a row meets nobody by that rule. */
export function blockingKey(cell: Cell | undefined, key: BlockingKey): string | null {
  const span = intervalIn(cell)
  if (span !== null) return key === "year" ? yearOf((span.from + span.to) / 2) : `${span.from} ${span.to}`
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

const DAYS_A_YEAR = 365.2425

function yearOf(day: number): string {
  return String(1970 + Math.floor(day / DAYS_A_YEAR))
}
