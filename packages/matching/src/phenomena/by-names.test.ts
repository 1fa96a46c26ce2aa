import { expect, it } from "vitest"
import { compareNames } from "../index.ts"
import { byNamed } from "../names/by-names.ts"

const score = (a: string, b: string): number => {
  expect(compareNames(b, a).score).toBe(compareNames(a, b).score)
  return compareNames(a, b).score
}

it.each([
  ["Wali Sorkhabi alias Gul Agha", "Wali Sorkhabi"],
  ["Wali Sorkhabi alias Gul Agha", "Gul Agha"],
  ["WALI SORKHABI ALIAS GUL AGHA", "Gul Agha"],
  ["Wali Sorkhabi, also known as Qari Zmarak Hotak", "Zmarak Hotak"],
  ["Wali Sorkhabi a.k.a. Zmarak Hotak", "زمرک هوتک"],
  ["Wali Sorkhabi @ Zmarak", "Wali Sorkhabi"],
  ["Wali Sorkhabi dit Zmarak", "ولی سرخابی"],
  ["ولی سرخابی مشهور به زمرک", "ولی سرخابی"],
  ["ولی سرخابی معروف به قاری زمرک هوتک", "Zmarak Hotak"],
  ["ولي سرخابي الملقب زمرك هوتك", "ولي سرخابي"],
  ["ولي سرخابي المكنى بأبي زمرك هوتك", "ولي سرخابي"],
  ["ولی سرخابی عرف زمرک هوتک", "Zmarak Hotak"],
  ["Wali Sorkhabi alias Zmarak Hotak", "Zmarak Hotak alias Wali Sorkhabi"],
  ["Wali Sorkhabi alias Zmarak", "Wali Sorkhabi alias Toryal"],
])("MT730 who is called otherwise too is found by either name: %s and %s", (a, b) => {
  expect(score(a, b)).toBeGreaterThanOrEqual(0.5)
})

it.each([
  ["Wali Sorkhabi alias Zmarak", "Zmarak"],
  ["Hassan Turki alias Abu Omar", "Hussein Turki alias Abu Omar"],
  ["Wali Sorkhabi alias Zmarak Hotak", "Toryal Sahak alias Zmarak Hotak"],
  ["Wali Sorkhabi alias Zmarak Hotak", "Zmarak Hotak alias Toryal Sahak"],
])("MT730 a by-name of one word, or of two people, makes nobody the same: %s and %s", (a, b) => {
  expect(score(a, b)).toBeLessThan(0.5)
})

it("MT730 words that are names themselves, and words with nothing before or behind them, tell no by-name", () => {
  const plain = [
    "Aka Khan Sorkhabi",
    "Gul Aka Sorkhabi",
    "Alias Toryal",
    "alias Toryal",
    "Toryal alias",
    "Ditmar Wali",
    "معروف سرخابی",
  ]
  expect(plain.map(byNamed)).toEqual(plain.map(() => null))
})

it("MT730 a by-name of one word is a part of what somebody is called, and nothing identical", () => {
  expect(compareNames("Wali Sorkhabi alias Zmarak", "Zmarak")).toMatchObject({ score: 0.45, relation: "subset" })
  expect(compareNames("Wali Sorkhabi alias Zmarak Hotak", "Zmarak Hotak").relation).toBe("identical")
})
