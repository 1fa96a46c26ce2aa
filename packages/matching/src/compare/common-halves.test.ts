import { expect, it } from "vitest"
import { DEFAULT_PLAN } from "../plan/default-plan.ts"
import { explainPair } from "../scoring/explain.ts"

/** What the rarity of a name that two rows share adds. */
function rarityOf(name: string): number {
  const row = (id: string) => ({ id, values: { name } })
  return explainPair(row("a"), row("b"), DEFAULT_PLAN).bars.find(({ part }) => part === "frequency")!.weight
}

it("MT225 among people's rows a name of -uddin is as common as the name it is made of, where no table names it whole", () => {
  expect(rarityOf("Hamiduddin Rahimi")).toBe(rarityOf("Hamid Rahimi"))
  expect(rarityOf("حمیدالدین رحیمی")).toBe(rarityOf("حمید رحیمی"))
  expect(rarityOf("Qoreshkuddin Rahimi")).toBe(rarityOf("Qoreshk Rahimi"))
})

it("MT192 among people's rows a name of Abd- is as common as the name it is made of, and not rare because no table names it", () => {
  expect(rarityOf("Abdul Salam Rahimi")).toBe(rarityOf("Salam Rahimi"))
  expect(rarityOf("عبدالغفار رحیمی")).toBe(rarityOf("غفار رحیمی"))
  expect(rarityOf("Abdul Salam Rahimi")).toBeLessThan(rarityOf("Abdul Qoreshk Rahimi"))
  expect(rarityOf("Abdul Qoreshk Rahimi")).toBe(rarityOf("Qoreshk Rahimi"))
})
