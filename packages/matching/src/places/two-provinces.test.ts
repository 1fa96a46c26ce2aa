import { expect, it } from "vitest"
import { expectOrigin, type Values } from "../compare/levels.test-support.ts"
import { readPlaceCells } from "./place-cells.ts"

it.each<[Values, Values, string | null]>([
  // The list's own province stands beside the home of each.
  [{ province: "Kabul", district: "Qandahar" }, { province: "Kandahar", district: "Arghandab" }, "elsewhere"],
  [{ province: "Kabul", district: "Qandahar" }, { province: "Kandahar" }, "province"],
  [{ province: "قندهار", district: "سنگین هلمند" }, { province: "هلمند", district: "سنگین" }, "district"],
  [{ province: "کابل", district: "ننگرهار کامه" }, { province: "ننگرهار", district: "کامه" }, "district"],
  [{ province: "هلمند", district: "قندهار خاکریز" }, { province: "قندهار", district: "خاکریز" }, "district"],
  [{ province: "Kabul", district: "Qandahar" }, { province: "Kabul", district: "Paghman" }, "elsewhere"],
  [{ province: "کابل", district: "سنگین هلمند" }, { province: "هلمند", district: "مارجه" }, "elsewhere"],
])("MT738 a home in another province than its cell says may be in either: %j and %j are %s", (one, other, level) => {
  expectOrigin(one, other, level)
})

it.each<[Values, Values, string | null]>([
  [{ province: "Kabul", district: "Qandahar" }, { province: "Herat", district: "Ghoryan" }, "differ"],
  [{ province: "Kabul", district: "Paghman" }, { province: "Kandahar", district: "Arghandab" }, "differ"],
  // A district alone that another province has.
  [{ province: "کابل", district: "چهاربولک" }, { province: "بلخ", district: "چاربولک" }, "differ"],
  // Districts that provinces share the names of.
  [{ province: "Ghazni", district: "Qarabagh" }, { province: "Kabul", district: "Qarabagh" }, "differ"],
  [{ province: "Balkh", district: "Balkh" }, { province: "Kunduz", district: "Kunduz" }, "differ"],
])("MT738 but in no third one, and where both agree in that one: %j and %j are %s", (one, other, level) => {
  expectOrigin(one, other, level)
})

it("MT738 the province that is told stays the place's own", () => {
  expect(readPlaceCells("Kabul", "Sangin").province).toBe(readPlaceCells("Kabul", undefined).province)
})
