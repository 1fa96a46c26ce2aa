import type { ToldWay, Way } from "@wasit/domain/room"
import type { EntrySteps } from "./entry-steps.ts"

/** What there is to tell of the tests so far; null while the way has not been tried to its end. */
export function toldOf({ media, microphone }: EntrySteps, way: Way | null): ToldWay | null {
  if (media.stands === "waiting" || media.stands === "running") return null
  const isFound = microphone.stands === "passed" || microphone.stands === "poor"
  return { way, microphone: isFound ? true : microphone.stands === "failed" ? false : null }
}
