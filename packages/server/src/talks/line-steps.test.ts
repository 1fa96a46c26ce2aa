import type { LineReport, Quality } from "@wasit/domain/room"
import { describe, expect, test } from "vitest"
import { LineSteps } from "./line-steps.ts"

const GOOD: LineReport = { loss: 0, roundTripMs: 80, jitterMs: 5 }
const FAIR: LineReport = { loss: 0.05, roundTripMs: 80, jitterMs: 5 }
const BAD: LineReport = { loss: 0.2, roundTripMs: 80, jitterMs: 5 }

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
    expect(run(new LineSteps(), "full", 0, 60, BAD)).toEqual([
      [5, "low"],
      [11, "stills"],
      [17, "sound"],
      [23, "voice"],
    ])
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
