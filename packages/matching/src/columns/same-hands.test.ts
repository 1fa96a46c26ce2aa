import { expect, it } from "vitest"
import { writtenAlike } from "./same-hands.ts"
import { cells, table } from "./tables.test-support.ts"

it("MT532 numbers of houses are without what says that they are numbers, and keep letters of their own", () => {
  const doors = (numbers: readonly string[]) =>
    table(
      ["House"],
      numbers.map((number) => [number]),
    )
  const { a, b } = writtenAlike(
    { a: doors(["12", "8-A", "B-14"]), b: doors(["H.No. 12", "Door No: 8-A", "B-14", "# 7", "№ 9", "Notre 5"]) },
    "House",
    "street-number",
    [],
  )
  expect(cells(a, "House")).toEqual(["12", "8-A", "B-14"])
  expect(cells(b, "House")).toEqual(["12", "8-A", "B-14", "7", "9", "Notre 5"])
})
