import { expect, it } from "vitest"
import { withAgesAndSexes } from "./ages-and-sexes.ts"
import { cells, table } from "./tables.test-support.ts"

const column = (heading: string, values: readonly string[]) =>
  table(
    [heading],
    values.map((value) => [value]),
  )

it("MT561 an age and a sex of one cell are parted, where the heading names both", () => {
  const parted = (heading: string, values: readonly string[], sex: string) => {
    const told = withAgesAndSexes(column(heading, values))
    return [cells(told, heading), cells(told, sex)]
  }
  expect(parted("Age / Sex", ["23 Y / F", "7 Y / M", "9 M / F", "41 Y", ""], "Sex")).toEqual([
    ["23 Y", "7 Y", "9 M", "41 Y", undefined],
    ["F", "M", "F", undefined, undefined],
  ])
  expect(parted("Sex & Age", ["M-45", "F-7", "M - 30", "45 M"], "Sex")).toEqual([
    ["45", "7", "30", "45"],
    ["M", "F", "M", "M"],
  ])
  expect(parted("Age/Gender", ["45/Male", "7 yrs/Female", "30F"], "Gender")).toEqual([
    ["45", "7 yrs", "30"],
    ["Male", "Female", "F"],
  ])
  expect(parted("வயது / பாலினம்", ["45 / ஆண்", "7 / பெண்"], "பாலினம்")[1]).toEqual(["ஆண்", "பெண்"])
})

it("MT561 is left as it is where the heading names one, where cells tell one, or where a column of either stands beside it", () => {
  for (const left of [
    column("Age", ["23 Y / F", "7 Y / M"]),
    column("Age / Sex", ["23", "7"]),
    column("Age / Sex", ["23 Q", "7 Z"]),
    table(
      ["Age / Sex", "Sex"],
      [
        ["23 F", "F"],
        ["7 M", "M"],
      ],
    ),
  ])
    expect(withAgesAndSexes(left)).toEqual(left)
})
