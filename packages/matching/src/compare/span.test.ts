import { expect, it } from "vitest"
import { blindPerson } from "../blind/index.ts"
import { DEFAULT_PLAN, explainPair } from "../index.ts"
import type { DayInterval, MatchRecord } from "../record.ts"

const at = (birth: DayInterval): MatchRecord => ({ id: "r", values: { name: "Zarmok Tufani", birth } })

it("MT404 a span of days that ends before it begins says nothing, for or against", () => {
  const turned = at({ from: 7669, to: 7305 })
  for (const birth of [{ from: 7305, to: 7669 }, { from: -9000, to: -9000 }, turned.values.birth as DayInterval]) {
    const { bars, lanes } = explainPair(turned, at(birth), DEFAULT_PLAN)
    expect(bars.find(({ part }) => part === "birth")).toEqual({ part: "birth", level: null, weight: 0 })
    expect(lanes.missing).toContain("birth")
  }
  expect(blindPerson(turned)).toEqual({ name: "Zarmok Tufani" })
})
