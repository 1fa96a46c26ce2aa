import { expect, it } from "vitest"
import type { DayInterval } from "../record.ts"
import { blockingKey } from "./blocking-key.ts"

const DAY = 86_400_000
const dayOf = (text: string): DayInterval => ({ from: Date.parse(text) / DAY, to: Date.parse(text) / DAY })

it("MT401 the year by which a rule brings days together is the calendar's, on the first and the last day of each year too", () => {
  for (let year = 1900; year <= 2030; year++) {
    for (const text of [`${year}-01-01`, `${year}-07-02`, `${year}-12-31`]) {
      expect([text, blockingKey(dayOf(text), "year")]).toEqual([text, String(year)])
      expect(blockingKey(text, "year")).toBe(String(year))
    }
  }
  expect(blockingKey({ from: 365, to: 365 + 364 }, "year")).toBe("1971")
})
