import { type LineReport, QUALITY_STEPS, type Quality, stepDown, stepUp } from "@wasit/domain/room"

const GOOD: LineReport = { loss: 0.02, roundTripMs: 400, jitterMs: 60 }
const FAIR: LineReport = { loss: 0.08, roundTripMs: 900, jitterMs: 150 }
/** So long a line must be bad before a step down, and good before a step up. */
const DOWN_AFTER = 5000
const UP_AFTER = 30_000
/** A person's own choice stands for so long, however bad the line is. */
const CHOICE_STANDS = 120_000
/** A step up that is followed by one down within so long was too much for the line; the voices pay for it, so it is taken back at once. */
const TAKEN_BACK_WITHIN = 60_000
/** So long after such a step none goes up; twice as long after each further one. */
const FIRST_PAUSE = 30_000
const LONGEST_PAUSE = 300_000
/** A step up that stood so long was not too much: what the line did before is forgotten. */
const FORGOTTEN_AFTER = 300_000

/**
 * Steps down soon, to what the line still carries, and up late by one, and ever later where a step up had to be taken back, so that a
 * line on the edge does not swing; a person's own choice comes first. It belongs to one line of a device: who comes over another network begins anew.
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
    const isTrial = this.#raisedAt !== null && now - this.#raisedAt <= TAKEN_BACK_WITHIN
    const patience = isTrial ? 0 : DOWN_AFTER
    if (this.#badSince !== null && now - this.#badSince >= patience && now - this.#chosenAt >= CHOICE_STANDS)
      return isTrial ? this.#takeBack(current, now) : this.#lower(stepDown(current, report.loss))
    const isDue = now >= this.#pausedUntil && isAbove(this.#ceiling, current)
    return isDue && this.#goodSince !== null && now - this.#goodSince >= UP_AFTER ? this.#raise(current, now) : null
  }

  #raise(current: Quality, now: number): Quality | null {
    this.#begin(null, null)
    this.#raisedAt = now
    return stepUp(current)
  }

  /** The line carried the step below well. */
  #takeBack(current: Quality, now: number): Quality | null {
    this.#pausedUntil = now + this.#pause
    this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE)
    return this.#lower(stepDown(current, 0))
  }

  #lower(step: Quality | null): Quality | null {
    this.#begin(null, null)
    this.#raisedAt = null
    return step
  }

  #begin(badSince: number | null, goodSince: number | null): void {
    this.#badSince = badSince
    this.#goodSince = goodSince
  }
}

const isAbove = (one: Quality, other: Quality): boolean => QUALITY_STEPS.indexOf(one) < QUALITY_STEPS.indexOf(other)

const isWithin = (report: LineReport, bounds: LineReport): boolean =>
  report.loss <= bounds.loss && report.roundTripMs <= bounds.roundTripMs && report.jitterMs <= bounds.jitterMs
