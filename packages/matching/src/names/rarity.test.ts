import { expect, it } from "vitest"
import { compareNames } from "./compare-names.ts"

const worth = (name: string): number => compareNames(name, name).centibits

it("MT192 a name of Abd- is as common as the name it is made of, and not rare because no table names it", () => {
  expect([worth("Abdul Salam"), worth("عبدالسلام")]).toEqual([worth("Salam"), worth("سلام")])
  expect(worth("Abdul Ghafar")).toBe(worth("Ghafar"))
  expect(worth("Abdullah")).toBe(500)
  // What nobody knows stays rare.
  expect(worth("Abdul Qoreshk")).toBe(worth("Qoreshk"))
  expect(worth("Abdul Salam")).toBeLessThan(worth("Abdul Qoreshk"))
})
