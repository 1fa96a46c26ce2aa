import { expect, test } from "vitest"
import { textOf } from "../index.ts"
import { read } from "../read-csv.test-support.ts"

const NAMES = ["Zmarak Toryal", "Wali Sor", "Kal Khan", "Spin Wrak", "Torak Gul", "Zamri Sahak"]
const lines = (tell: (name: string, at: number) => string): string =>
  `Committee / Комитет\n\n${NAMES.map(tell).join("\n")}\n`

test("IM183 labels in two languages are read by the first, the number too", () => {
  const { rows } = read(
    lines(
      (name, at) => `کد/Код: T-01${at} | نام/Имя: ${name} | پدر/Отец: Wrak | تولد/Г.р.: ۱۳۴${at} | محل/Место: Spinwad`,
    ),
  )
  expect(rows.map(({ cells, entry }) => [cells[0], textOf(entry, "name"), textOf(entry, "father")])).toEqual(
    NAMES.map((name, at) => [`T-01${at}`, name, "Wrak"]),
  )
  expect([textOf(rows[3]!.entry, "village"), rows[3]!.entry.birth?.value?.calendar]).toEqual(["Spinwad", "solar-hijri"])
})

test("IM183 a stroke between words of one script parts no languages", () => {
  const { rows } = read(lines((name, at) => `${at + 1}. ${name}, village/town: Spinwad, aged 3${at}`))
  expect(rows.map(({ entry }) => textOf(entry, "name"))).toEqual(NAMES)
})
