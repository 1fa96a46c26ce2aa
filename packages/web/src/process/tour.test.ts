import { delegationOf, kindOf } from "@wasit/domain"
import { expect, test } from "vitest"
import { sectionsOf } from "./sections-of.ts"
import { readTour, TOURS, writeTour } from "./tour.ts"

test("every stop stands on a page that its chair may use, and each tour sits in each kind of chair", () => {
  for (const stops of Object.values(TOURS)) {
    for (const { member, section } of stops) expect(sectionsOf(delegationOf(member))).toContain(section)
    const kinds = new Set(stops.map(({ member }) => kindOf(delegationOf(member))))
    expect(kinds).toContain("facilitator")
    expect(kinds).toContain("party")
    expect(kinds).toContain("neutral")
  }
})

test("a place on the tour is kept as one word and a number", () => {
  expect(readTour(writeTour({ telling: "whole", at: 3 }))).toEqual({ telling: "whole", at: 3 })
  expect(readTour(writeTour({ telling: "opening", at: null }))).toEqual({ telling: "opening", at: null })
})

test("a place that does not exist closes the tour; what cannot be read is no tour", () => {
  expect(readTour("whole 99")).toEqual({ telling: "whole", at: null })
  for (const kept of [null, "", "half 1", "whole x", "whole 1 2"]) expect(readTour(kept)).toBeNull()
})
