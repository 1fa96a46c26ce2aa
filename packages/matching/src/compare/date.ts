import type { Cell, Level } from "../plan/types.ts"
import type { DayInterval } from "../record.ts"
import type { Kind } from "./kind.ts"

/**
 * Column: a day or a span of days. A level is reached `exact` where both sides are one and the same day, or `within` so many
 * days between the two spans (0: they overlap).
 */
export const DATE: Kind<DayInterval> = {
  columns: { least: 1, most: 1 },
  levelNames: null,
  conditions: ["exact", "within"],
  frequency: null,
  read: ([cell]) => intervalIn(cell),
  keyOf: ({ from, to }) => `${from} ${to}`,
  compare: (a, b, { levels }) => levels.findIndex((level) => isReached(a, b, level)),
}

/** A cell as a span of days; null where it is none. */
export function intervalIn(cell: Cell | undefined): DayInterval | null {
  const isSpan = typeof cell === "object" && "from" in cell
  return isSpan && Number.isSafeInteger(cell.from) && Number.isSafeInteger(cell.to) ? cell : null
}

function isReached(a: DayInterval, b: DayInterval, { exact, within }: Level): boolean {
  if (exact === true) return a.from === a.to && a.from === b.from && b.from === b.to
  return within === undefined || Math.max(a.from, b.from) - Math.min(a.to, b.to) <= within
}
