import type { LineReport, Quality } from "@wasit/domain/room"

/** From a full picture down to one voice. */
const STEPS = ["full", "low", "stills", "sound", "voice"] as const satisfies readonly Quality[]
const GOOD: LineReport = { loss: 0.02, roundTripMs: 400, jitterMs: 60 }
const FAIR: LineReport = { loss: 0.08, roundTripMs: 900, jitterMs: 150 }
/** So long a line must be bad before a step down, and good before a step up. */
const DOWN_AFTER = 5000
const UP_AFTER = 30_000
/** A person's own choice stands for so long, however bad the line is. */
const CHOICE_STANDS = 120_000

/** Steps down soon and up late, so that a line on the edge does not swing; a person's own choice comes first. */
export class LineSteps {
  #ceiling: Quality = "full"
  #chosenAt = Number.NEGATIVE_INFINITY
  #badSince: number | null = null
  #goodSince: number | null = null

  /** The person chose: no step goes above it, and none below it for a while. */
  choose(quality: Quality, now: number): void {
    this.#ceiling = quality
    this.#chosenAt = now
    this.#begin(null, null)
  }

  /** @returns the step to take now, or null */
  report(report: LineReport, current: Quality, now: number): Quality | null {
    const isBad = !isWithin(report, FAIR)
    const isGood = isWithin(report, GOOD)
    this.#begin(isBad ? (this.#badSince ?? now) : null, isGood ? (this.#goodSince ?? now) : null)
    const at = STEPS.indexOf(current)
    if (this.#badSince !== null && now - this.#badSince >= DOWN_AFTER && now - this.#chosenAt >= CHOICE_STANDS)
      return this.#step(at + 1)
    if (this.#goodSince !== null && now - this.#goodSince >= UP_AFTER && at > STEPS.indexOf(this.#ceiling))
      return this.#step(at - 1)
    return null
  }

  #step(to: number): Quality | null {
    this.#begin(null, null)
    return STEPS[to] ?? null
  }

  #begin(badSince: number | null, goodSince: number | null): void {
    this.#badSince = badSince
    this.#goodSince = goodSince
  }
}

const isWithin = (report: LineReport, bounds: LineReport): boolean =>
  report.loss <= bounds.loss && report.roundTripMs <= bounds.roundTripMs && report.jitterMs <= bounds.jitterMs
