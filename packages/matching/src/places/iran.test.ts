import { expect, it } from "vitest"
import { expectOrigin, type Values } from "../compare/levels.test-support.ts"
import { DISTRICTS_ABROAD } from "../resources/districts-abroad.ts"
import { GOVERNORATES } from "../resources/governorates.ts"
import { NEIGHBOUR_PROVINCES } from "../resources/neighbour-provinces.ts"
import { PROVINCES_OF_PAKISTAN } from "../resources/pakistan.ts"

it.each<[Values, Values, string | null]>([
  [{ province: "Kurdistan", district: "Saqqez" }, { province: "سقز" }, "district"],
  [{ province: "West Azerbaijan", district: "Bukan" }, { province: "بوکان" }, "district"],
  [{ province: "West Azerbaijan" }, { province: "East Azerbaijan" }, "differ"],
  [{ province: "Sistan-Baluchestan", district: "Zahedan" }, { province: "سراوان" }, "elsewhere"],
  [{ province: "Khuzestan", district: "Ahvaz" }, { province: "سنندج" }, "differ"],
  // Zabul of Afghanistan stays its own.
  [{ province: "Zabul" }, { province: "زابل" }, "province"],
])("MT826 counties of Iran tell their province: %j %j %s", expectOrigin)

it.each<[Values, Values, string | null]>([
  [{ province: "West Azerbaijan", district: "Bukan" }, { province: "ناچیت بوکان" }, "district"],
  [
    { province: "West Azerbaijan", district: "Indarqash village, Mahabad" },
    { province: "روستای ایندرقاش مهاباد" },
    "district",
  ],
  [{ province: "Kermanshah", district: "Javanrud" }, { province: "خیابان سعدی جوانرود" }, "district"],
  [{ province: "Kurdistan", district: "Marivan" }, { province: "ناچیت بوکان" }, "differ"],
  [{ province: "West Azerbaijan", district: "Mahabad" }, { province: "ناچیت بوکان" }, "elsewhere"],
  // A street may be called as a town.
  [{ province: "Kermanshah", district: "Javanrud" }, { province: "خیابان شیراز" }, null],
])("MT826 a village or a quarter stands before its town without a sign between: %j %j %s", expectOrigin)

it("MT383 each stands under a governorate of the tables, and none under two spellings of one", () => {
  const known = new Set(
    [GOVERNORATES, NEIGHBOUR_PROVINCES, PROVINCES_OF_PAKISTAN.flatMap((each) => each.districts)]
      .flat()
      .map(([one]) => one),
  )
  const missing = DISTRICTS_ABROAD.filter(({ division }) => !known.has(division) && division !== "Jericho")
  expect(missing).toEqual([])
  const names = DISTRICTS_ABROAD.map(({ division, spellings }) => `${division}/${spellings[0]}`)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
