import { expect, test } from "vitest"
import { textOf } from "../index.ts"
import { read } from "../read-csv.test-support.ts"

const NAMES = ["Zmarak Toryal", "Wali Sor", "Kal Khan", "Spin Wrak", "Torak Gul", "Zamri Sahak"]

test.each([
  ["points", "......"],
  ["signs for three points", "………"],
])("IM182 cells parted by %s that lead to the next are a table's", (_, leaders) => {
  const row = (name: string, at: number): string =>
    `00${at + 1} ${name} ${leaders} ${at === 2 ? "—" : 1970 + at} ${leaders} Spinwad, c. Sor ${leaders} 0${at + 1}.08.93`
  const text = `DIRECTORATE\nLIST of those held\n\nNo    Name             Born   Home      Captured on\n${NAMES.map(row).join("\n")}\n\nThe chief ......\n`
  const { rows } = read(text)
  expect(rows.map(({ entry }) => textOf(entry, "name"))).toEqual(NAMES)
  expect(rows.slice(1, 3).map(({ entry }) => entry.birth?.value?.edtf ?? null)).toEqual(["1971", null])
  expect(rows[4]!.entry.captureDate?.value?.edtf).toBe("1993-08-05")
})

test("IM182 points in the cells of a table lead nowhere", () => {
  const { rows } = read(
    `Name,Born,Note\n${NAMES.map((name, at) => `${name},197${at},sick ... moved ... back`).join("\n")}\n`,
  )
  expect(rows.map(({ entry }) => textOf(entry, "name"))).toEqual(NAMES)
})
