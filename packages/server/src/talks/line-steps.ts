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
/** A step up that is followed by one down within so long was too much for the line. */
const TAKEN_BACK_WITHIN = 60_000
/** So long after such a step none goes up; twice as long after each further one. */
const FIRST_PAUSE = 30_000
const LONGEST_PAUSE = 300_000
/** A step up that stood so long was not too much: what the line did before is forgotten. */
const FORGOTTEN_AFTER = 300_000

/**
 * Steps down soon and up late, and ever later where a step up had to be taken back, so that a line on the edge does not swing; a
 * person's own choice comes first. It belongs to one line of a device: who comes over another network begins anew.
 */
export class LineSteps {
  #ceiling: Quality = "full"
  #chosenAt = Number.NEGATIVE_INFINITY
  #badSince: number | null = null
  #goodSince: number | null = null
  #raisedAt: number | null = null
  #pause = FIRST_PAUSE
  #pausedUntil = Number.NEGATIVE_INFINITY

  /** The person chose: no step goes above it, and none below it for a while. */
  choose(quality: Quality, now: number): void {
    this.#ceiling = quality
    this.#chosenAt = now
    this.#raisedAt = null
    this.#begin(null, null)
  }

  /** @returns the step to take now, or null */
  report(report: LineReport, current: Quality, now: number): Quality | null {
    const isBad = !isWithin(report, FAIR)
    const isGood = isWithin(report, GOOD)
    this.#begin(isBad ? (this.#badSince ?? now) : null, isGood ? (this.#goodSince ?? now) : null)
    if (this.#raisedAt !== null && now - this.#raisedAt >= FORGOTTEN_AFTER) this.#pause = FIRST_PAUSE
    const at = STEPS.indexOf(current)
    if (this.#badSince !== null && now - this.#badSince >= DOWN_AFTER && now - this.#chosenAt >= CHOICE_STANDS)
      return this.#lower(at, now)
    const isDue = now >= this.#pausedUntil && at > STEPS.indexOf(this.#ceiling)
    return isDue && this.#goodSince !== null && now - this.#goodSince >= UP_AFTER ? this.#raise(at, now) : null
  }

  #raise(at: number, now: number): Quality | null {
    this.#begin(null, null)
    this.#raisedAt = now
    return STEPS[at - 1] ?? null
  }

  #lower(at: number, now: number): Quality | null {
    this.#begin(null, null)
    if (this.#raisedAt !== null && now - this.#raisedAt <= TAKEN_BACK_WITHIN) {
      this.#pausedUntil = now + this.#pause
      this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE)
    }
    this.#raisedAt = null
    return STEPS[at + 1] ?? null
  }

  #begin(badSince: number | null, goodSince: number | null): void {
    this.#badSince = badSince
    this.#goodSince = goodSince
  }
}

const isWithin = (report: LineReport, bounds: LineReport): boolean =>
  report.loss <= bounds.loss && report.roundTripMs <= bounds.roundTripMs && report.jitterMs <= bounds.jitterMs
