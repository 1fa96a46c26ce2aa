import { expect, it } from "vitest"
import { withoutCommonEnds } from "./common-ends.ts"
import { cells, table } from "./tables.test-support.ts"

it("MT534 words in which a fifth of the names of both tables end are left out of names that have another first word", () => {
  const names = (all: readonly string[], ending: number) =>
    table(
      ["Name"],
      [...all, ...Array.from({ length: ending }, (_, at) => `Zarmak${at} Singh`)].map((name) => [name]),
    )
  const [own, others] = [
    ["Zarmak SINGH", "Spin Singh Zurmati", "Singh", "Wruk"],
    ["Zarmak Singh", "Spin Wruk"],
  ]
  const one = names(own, 20)
  const { a, b } = withoutCommonEnds({ a: one, b: names(others, 20) }, "Name")
  expect(cells(a, "Name").slice(0, 5)).toEqual(["Zarmak", "Spin Zurmati", "Singh", "Wruk", "Zarmak0"])
  expect(cells(b, "Name").slice(0, 3)).toEqual(["Zarmak", "Spin Wruk", "Zarmak0"])
  const seldom = { a: one, b: names(others, 10) }
  expect(withoutCommonEnds(seldom, "Name")).toEqual(seldom)
})
