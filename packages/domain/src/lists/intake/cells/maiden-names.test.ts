import { expect, test } from "vitest"
import { comparedValues } from "../compared-values.ts"
import { read } from "../read-csv.test-support.ts"
import { familyByBirth } from "./maiden-names.ts"

test.each([
  ["Zarmina, née SORKHABI", "Zarmina", "SORKHABI"],
  ["Zarmina née Sorkhabi", "Zarmina", "Sorkhabi"],
  ["Zarmina (née Sorkhabi)", "Zarmina", "Sorkhabi"],
  ["Zarmina Hotak geb. Sorkhabi", "Zarmina Hotak", "Sorkhabi"],
  ["Зармина Хотак, урожд. Сурхаби", "Зармина Хотак", "Сурхаби"],
])("IM373 a family by birth is told behind its word: %s", (name, own, family) => {
  expect(familyByBirth(name)).toEqual({ own, family })
})

test.each([
  "Zarmina née en 1957",
  "Zarmina née à Damour",
  "Née Sorkhabi",
  "Renée Sorkhabi",
  "Nata Sorkhabi",
  "Zarmina Nee",
])("IM373 a day, a place and a name are none: %s", (name) => {
  expect(familyByBirth(name)).toBeNull()
})

test("IM373 who bears her husband's family's name is called by it too", () => {
  const [row] = read('Nom,Prénom,Père\nHOTAK,"Zarmina, née SORKHABI",Toryal\n').rows
  const { name, aliases, father, sex } = comparedValues(row!.entry, 0)
  expect([name, aliases, father, sex]).toEqual(["Zarmina SORKHABI", "Zarmina HOTAK", "Toryal", "female"])
})
