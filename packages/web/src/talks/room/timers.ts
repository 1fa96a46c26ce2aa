import type { Place, TalkState } from "@wasit/domain/room"

const MINUTE_MS = 60_000

/** How long the item has been spoken of, and what is left of the time it was given. */
export type ItemTime = {
  readonly elapsedMs: number
  /** Null where no time was given. Below zero it is over time. */
  readonly leftMs: number | null
  readonly stands: "free" | "running" | "ending" | "over"
}

/** The last fifth of its time, and never more than five minutes, is its end. */
export function itemTime(item: NonNullable<TalkState["item"]>, now: number): ItemTime {
  const elapsedMs = Math.max(0, now - item.since)
  if (item.until === null) return { elapsedMs, leftMs: null, stands: "free" }
  const leftMs = item.until - now
  const end = Math.min(5 * MINUTE_MS, (item.until - item.since) / 5)
  return { elapsedMs, leftMs, stands: leftMs < 0 ? "over" : leftMs <= end ? "ending" : "running" }
}

/** When everybody goes back to the plenary: warned of in the last minute. */
export type ReturnTime = { readonly leftMs: number; readonly isSoon: boolean }

export function returnTime(place: Place, now: number): ReturnTime | null {
  if (place.returnsAt === null) return null
  const leftMs = Math.max(0, place.returnsAt - now)
  return { leftMs, isSoon: leftMs <= MINUTE_MS }
}

/** `4:05`, `1:02:09`: whole seconds, as a clock on the wall counts them. */
export function clockText(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000)
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const tail = `${hours > 0 ? String(minutes).padStart(2, "0") : minutes}:${String(rest).padStart(2, "0")}`
  return hours > 0 ? `${hours}:${tail}` : tail
}
