import { expect, test } from "vitest"
import { read } from "../read-csv.test-support.ts"

const tribesBelow = (title: string, row: string, cell = ""): (string | undefined)[] =>
  read(`ت,الاسم,${title},السكن\n,${row},,\n1,زمرك تورك ورك,${cell},تور\n2,تورك زمرك ورك,البو تور,سبين\n`).rows.map(
    ({ entry }) => entry.tribe?.value,
  )

test("IM359 a row that names a tribe by the word for one tells it of the rows below, in place of its branch", () => {
  for (const row of ["عشيرة الزمركي", "قبيلة الزمركي", "العشيرة: الزمركي"])
    for (const title of ["الفخذ", "فخذ", "اسم الفخذ"])
      expect([row, title, ...tribesBelow(title, row, "البو سنغر")]).toEqual([row, title, "الزمركي", "الزمركي"])
  expect(tribesBelow("الفخذ", "قوم نورزی")).toEqual(["نورزی", "نورزی"])
  // A column of tribes tells its own, and is told from above where it tells none.
  expect(tribesBelow("العشيرة", "عشيرة الزمركي", "")).toEqual(["الزمركي", "البو تور"])
  expect(tribesBelow("الفخذ", "قائمة الزمركي", "").slice(-2)).toEqual([undefined, "البو تور"])
})

test("IM359 the next tribe takes its place, and a total is none", () => {
  const people = (from: number): string =>
    [0, 1, 2].map((each) => `${from + each},زمرك تورك ${"ورك ".repeat(each + 1).trim()},,تور`).join("\n")
  const { rows, setAside } = read(
    `ت,الاسم,الفخذ,السكن\n,عشيرة الزمركي,,\n${people(1)}\n,مجموع عشيرة الزمركي 3,,\n${people(4)}\n,عشيرة السنغري,,\n${people(7)}\n`,
  )
  const tribes = rows.map(({ entry }) => entry.tribe?.value)
  expect(tribes).toEqual([...Array(6).fill("الزمركي"), ...Array(3).fill("السنغري")])
  expect(setAside).toHaveLength(3)
})

test("IM359 in a text the line may tell of the person above it alone", () => {
  const text =
    "1- زمرك تورك ورك، عمره 17، فقد يوم 3/12/2023\nقبيلة الزمركي\n2- تورك ورك سنغر، عمره 18، فقد يوم 4/12/2023\n3- ورك سنغر تورك، عمره 19، فقد يوم 5/12/2023\n"
  const tribes = read(text).rows.map(({ entry }) => entry.tribe?.value)
  expect(tribes.slice(1)).toEqual([undefined, undefined])
})
