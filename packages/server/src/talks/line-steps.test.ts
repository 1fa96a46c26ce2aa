import { type LineReport, QUALITY_STEPS, type Quality, stepDown, stepUp } from "@wasit/domain/room"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { LineSteps } from "./line-steps.ts"

const GOOD: LineReport = { loss: 0, roundTripMs: 80, jitterMs: 5 }
const FAIR: LineReport = { loss: 0.05, roundTripMs: 80, jitterMs: 5 }
const BAD: LineReport = { loss: 0.2, roundTripMs: 80, jitterMs: 5 }
const LATE: LineReport = { loss: 0, roundTripMs: 1_500, jitterMs: 5 }

/** Reports once a second, and follows the steps. */
function run(steps: LineSteps, quality: Quality, from: number, seconds: number, report: LineReport) {
  const seen: [number, Quality][] = []
  let current = quality
  for (let second = 0; second <= seconds; second++) {
    const step = steps.report(report, current, from + second * 1000)
    if (step === null) continue
    current = step
    seen.push([second, step])
  }
  return seen
}

describe("the steps of a line", () => {
  test("down after five seconds each, to one voice and no further", () => {
    expect(run(new LineSteps(), "full", 0, 60, LATE)).toEqual([
      [5, "low"],
      [11, "stills"],
      [17, "sound"],
      [23, "voice"],
    ])
  })

  test("where most is lost, down at once to what the line still carries", () => {
    expect(run(new LineSteps(), "full", 0, 5, { ...BAD, loss: 0.6 })).toEqual([[5, "stills"]])
  })

  test("up after thirty seconds each; a line that is neither good nor bad keeps its step", () => {
    expect(run(new LineSteps(), "sound", 0, 70, GOOD)).toEqual([
      [30, "stills"],
      [61, "low"],
    ])
    expect(run(new LineSteps(), "sound", 0, 300, FAIR)).toEqual([])
  })

  test("one bad second begins the thirty anew", () => {
    const steps = new LineSteps()
    expect(run(steps, "low", 0, 29, GOOD)).toEqual([])
    expect(steps.report(BAD, "low", 30_000)).toBeNull()
    expect(run(steps, "low", 31_000, 30, GOOD)).toEqual([[30, "full"]])
  })

  test("TA18 a person's choice stands for two minutes on a bad line, and is the most afterwards", () => {
    const steps = new LineSteps()
    steps.choose("low", 0)
    expect(run(steps, "low", 0, 119, BAD)).toEqual([])
    expect(run(steps, "low", 120_000, 0, BAD)).toEqual([[0, "stills"]])
    expect(run(steps, "stills", 121_000, 300, GOOD)).toEqual([[30, "low"]])
  })
})

const above = (one: Quality, other: Quality): boolean => QUALITY_STEPS.indexOf(one) < QUALITY_STEPS.indexOf(other)

/** A line that carries a step and what is below it well, and anything above it badly from the first second on. */
function onLineFor(fits: Quality, steps: LineSteps, quality: Quality, from: number, seconds: number) {
  const seen: [number, Quality][] = []
  let current = quality
  for (let second = from; second <= from + seconds; second++) {
    const step = steps.report(above(current, fits) ? BAD : GOOD, current, second * 1000)
    if (step === null) continue
    current = step
    seen.push([second, step])
  }
  return seen
}

describe("a line that just fits", () => {
  test("each further step up that had to be taken back is tried again twice as late, at most after five minutes, and taken back at the first bad report", () => {
    const steps = onLineFor("low", new LineSteps(), "low", 0, 1800)
    const ups = steps.filter(([, quality]) => quality === "full").map(([second]) => second)
    const backs = steps.filter(([, quality]) => quality === "low").map(([second]) => second)
    expect(ups.map((second, at) => second - (backs[at - 1] ?? 0))).toEqual([30, 31, 60, 120, 240, 300, 300, 300, 300])
    expect(backs.map((second, at) => second - (ups[at] ?? 0)).every((stood) => stood === 1)).toBe(true)
  })

  test("a step up that stood for five minutes makes the line as good as new", () => {
    const steps = new LineSteps()
    expect(onLineFor("low", steps, "low", 0, 240).at(-1)).toEqual([124, "low"])
    // The line carries everything now: the pause of 120 s is waited for, no longer.
    expect(onLineFor("full", steps, "low", 241, 400)).toEqual([[244, "full"]])
    expect(onLineFor("low", steps, "full", 642, 60)).toEqual([
      [647, "low"],
      [678, "full"],
      [679, "low"],
    ])
  })

  test("a line that is bad long after a step up has no pause for it", () => {
    const steps = new LineSteps()
    expect(onLineFor("full", steps, "low", 0, 100)).toEqual([[30, "full"]])
    expect(onLineFor("low", steps, "full", 101, 40)).toEqual([
      [106, "low"],
      [137, "full"],
      [138, "low"],
    ])
  })
})

describe("whatever a line does", () => {
  const reports = fc.array(fc.tuple(fc.constantFrom(GOOD, FAIR, BAD), fc.integer({ min: 1, max: 90 })), {
    maxLength: 80,
  })

  test("up by one after 30 good seconds, down to what fits after 5 bad ones or by one where a step up is taken back, and a pause is never longer than five minutes", () => {
    fc.assert(
      fc.property(reports, fc.constantFrom(...QUALITY_STEPS), (spells, first) => {
        const steps = new LineSteps()
        let [second, current, good, bad, raisedAt] = [0, first as Quality, 0, 0, Number.NEGATIVE_INFINITY]
        for (const [report, seconds] of spells)
          for (let n = 0; n < seconds; n++, second++) {
            good = report === GOOD ? good + 1 : 0
            bad = report === BAD ? bad + 1 : 0
            const step = steps.report(report, current, second * 1000)
            if (step === null) {
              // 30 good seconds and the longest pause are enough, wherever the line comes from.
              if (good > 332 && current !== "full") return false
              continue
            }
            if (above(step, current)) {
              if (step !== stepUp(current) || good <= 30) return false
              raisedAt = second
            } else {
              const isTakenBack = second - raisedAt <= 60
              if (step !== stepDown(current, isTakenBack ? 0 : BAD.loss) || (!isTakenBack && bad <= 5)) return false
              raisedAt = Number.NEGATIVE_INFINITY
            }
            current = step
            good = 0
            bad = 0
          }
        return true
      }),
    )
  })

  test("a line that fits a step swings at most fifteen times an hour", () => {
    fc.assert(
      fc.property(fc.constantFrom(...QUALITY_STEPS), fc.constantFrom(...QUALITY_STEPS), (fits, first) => {
        const tooMuch = onLineFor(fits, new LineSteps(), first, 0, 3600).filter(([, quality]) => above(quality, fits))
        // Those on the way down from where it began are none.
        const tries = tooMuch.filter(([second]) => second > 60)
        expect(tries.length).toBeLessThanOrEqual(15)
      }),
    )
  })
})
