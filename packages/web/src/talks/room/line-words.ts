import type { LineReport, Participant } from "@wasit/domain/room"
import type { Still } from "../media/talk-view.ts"

/** The connection in one word: what a person can do with it, not how many bars it has. */
export type LineStanding = "good" | "fair" | "weak" | "lost" | "unknown"

/** Bounds of talks: good is no more than 2 % lost, 400 ms there and back, 60 ms of unrest. */
const GOOD: LineReport = { loss: 0.02, roundTripMs: 400, jitterMs: 60 }
const FAIR: LineReport = { loss: 0.08, roundTripMs: 900, jitterMs: 150 }

export function lineStanding(report: LineReport | null, isPresent: boolean): LineStanding {
  if (!isPresent) return "lost"
  if (report === null) return "unknown"
  return isWithin(report, GOOD) ? "good" : isWithin(report, FAIR) ? "fair" : "weak"
}

const isWithin = (report: LineReport, bounds: LineReport): boolean =>
  report.loss <= bounds.loss && report.roundTripMs <= bounds.roundTripMs && report.jitterMs <= bounds.jitterMs

/** Why somebody's moving picture is not here, so that an empty frame explains itself. */
export type NoPicture = "camera-off" | "sound-only" | "stills" | "own" | "their-line" | "lost"

/** @param viewer who looks: with sound only no picture comes at all. */
export function noPicture(participant: Participant, viewer: Participant): NoPicture {
  if (!participant.isPresent) return "lost"
  if (viewer.quality === "sound" || viewer.quality === "voice") return "sound-only"
  if (participant.sends.picture === null) return "camera-off"
  if (viewer.quality === "stills") return "stills"
  return participant.id === viewer.id ? "own" : "their-line"
}

/** A still comes every ten seconds: one that two newer ones should have followed is the past. */
const STILL_LASTS_MS = 25_000

/** The still to show of somebody whose picture does not move here; null where it would be a picture of before. */
export function stillOf(
  stills: readonly Still[],
  participant: Participant,
  viewer: Participant,
  now: number,
): Still | null {
  const why = noPicture(participant, viewer)
  if (why !== "stills" && why !== "their-line") return null
  return stills.find((each) => each.participant === participant.id && now - each.at < STILL_LASTS_MS) ?? null
}

/** What the ways there and back of a few small questions say of a line; the first is left out, for it may have opened it. */
export function delaysStanding(delaysMs: readonly number[]): "good" | "fair" | "weak" {
  const delays = delaysMs.slice(1)
  const roundTripMs = delays.reduce((sum, delay) => sum + delay, 0) / Math.max(1, delays.length)
  const jitterMs = Math.max(0, ...delays) - Math.min(...delays, Number.POSITIVE_INFINITY)
  const standing = lineStanding({ loss: 0, roundTripMs, jitterMs: delays.length === 0 ? 0 : jitterMs / 2 }, true)
  return standing === "good" || standing === "fair" ? standing : "weak"
}
