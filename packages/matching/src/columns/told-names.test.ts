import { expect, it } from "vitest"
import { alignTables } from "./align-tables.ts"
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

it("MT428 a father's cell is without the word that says whose child", () => {
  const fathers = ["S/O Toma Lindenau", "D/o: Enno Hirschal", "wife of Karo Sandmeier", "Selin Rosenbau"]
  const [a, b] = [
    table(
      ["Father/Husband", "place"],
      fathers.map((father) => [father, "c/o Lindenau"]),
    ),
    table(
      ["father", "place"],
      fathers.map((father) => [father.replace(/^.*(?:\/o:?|of) /iu, ""), "c/o Lindenau"]),
    ),
  ]
  const aligned = alignTables(a, b)
  expect(cells(aligned.a, "Father/Husband")).toEqual(cells(b, "father"))
  expect(cells(aligned.a, "place")).toEqual(cells(a, "place"))
})
