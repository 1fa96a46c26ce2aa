import { expect, it } from "vitest"
import { compareNames } from "../index.ts"

it.each([
  ["البو علوان", "العلواني"],
  ["البوعلوان", "العلوانى"],
  ["ألبو علوان", "علواني"],
  ["آل بو علوان", "العلواني"],
  ["البو عيسى", "العيساوي"],
  ["البو فهد", "الفهداوي"],
  ["البو محمد", "المحمدي"],
  ["البو محمد", "المحمداوي"],
  ["البو نمر", "النمراوي"],
  ["البو ريشة", "الريشاوي"],
  ["البو ناصر", "الناصري"],
  ["البو علوان", "البوعلوان"],
  ["البو علوان", "Albu Alwan"],
])("MT832 a tribe called by its forefather and one of it are one family's name: %s and %s", (house, one) => {
  for (const [first, other] of [
    [house, one],
    [one, house],
  ])
    expect(compareNames(`زمرك تورك ${first}`, `زمرك تورك ${other}`).score).toBeGreaterThanOrEqual(0.6)
})

it.each([
  ["البو علوان", "علوان"],
  ["البو عيسى", "عيسى"],
  ["البو علوان", "العلوي"],
  ["البو محمد", "الحمدي"],
  ["البو نمر", "النميري"],
  ["البو فهد", "البو نمر"],
  ["البو فهد", "البو عيسى"],
  ["البو فهد", "فهد"],
])("MT832 another tribe, and the forefather as a grandfather, are not: %s and %s", (one, other) => {
  expect(compareNames(`زمرك تورك ${one}`, `زمرك تورك ${other}`).score).toBeLessThan(0.5)
})

it("MT832 a man who begins with such a word, and a kunya, stay what they are", () => {
  expect(compareNames("أبو علوان زمرك", "ابو علوان زمرك").score).toBeGreaterThan(0.6)
  expect(compareNames("زمرك ابو علوان", "زمرك ابو علوان").score).toBeGreaterThan(0.6)
})

it.each(["??", "+++", "*", "[", "(", "\\", "??علی"])(
  "MT832 signs behind such a word are no forefather: %s",
  (signs) => {
    expect(compareNames(`زمرك البو${signs}`, "زمرك العلواني").score).toBeLessThan(0.5)
  },
)
