import { apply, EMPTY_STATE } from "@wasit/domain"
import { longHistory } from "./history.ts"

/** Seconds in which a history of so many entries folds. */
export function foldSeconds(size: number): number {
  const entries = longHistory(size)
  const from = performance.now()
  let state = EMPTY_STATE
  for (const entry of entries) state = apply(state, entry)
  if (state.flags.length > 0) throw new Error("the history does not fold")
  return (performance.now() - from) / 1000
}
