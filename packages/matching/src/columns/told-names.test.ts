import { expect, it } from "vitest"
import { cells, table } from "./tables.test-support.ts"
import { withToldNames } from "./told-names.ts"

it("MT528 names of parents and spouses are without what says that they were dead", () => {
  const told = (heading: string, names: readonly string[]): unknown[] =>
    cells(
      withToldNames(
        table(
          [heading],
          names.map((name) => [name]),
        ),
      ),
      heading,
    )
  expect(told("Paternità", ["fu Toryal", "del fu Spin", "Zarmak"])).toEqual(["fu Toryal", "del fu Spin", "Zarmak"])
  expect(told("Paternità", ["fu Toryal", "del fu Spin", "fu Zarmak", "Fu Wei"])).toEqual([
    "Toryal",
    "Spin",
    "Zarmak",
    "Fu Wei",
  ])
  expect(told("Father", ["the late Toryal Zurmati", "Toryal (deceased)", "Spin, dec'd", "Zarmak †", "Latefa"])).toEqual(
    ["Toryal Zurmati", "Toryal", "Spin", "Zarmak", "Latefa"],
  )
  expect(told("Отец", ["покойный Ториал", "покойный Спин", "покойный Зармак"])).toEqual(["Ториал", "Спин", "Зармак"])
  expect(told("Name", ["late Toryal", "late Spin", "late Zarmak"])).toEqual(["late Toryal", "late Spin", "late Zarmak"])
})
