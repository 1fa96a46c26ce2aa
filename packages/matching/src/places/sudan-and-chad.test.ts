import { describe, expect, it } from "vitest"
import { expectLevel, expectOrigin } from "../compare/levels.test-support.ts"
import { DISTRICTS_ABROAD } from "../resources/districts-abroad.ts"
import { GOVERNORATES } from "../resources/governorates.ts"
import { districtsAbroad, divisionAbroad } from "./gazetteer.ts"
import { placeWords } from "./place-key.ts"

describe("places of Sudan and Chad", () => {
  it.each([
    [{ province: "غرب دارفور" }, { province: "Darfour Ouest" }, "province"],
    [{ province: "West Darfur" }, { province: "Darfour-Ouest" }, "province"],
    [{ province: "دارفور الغربية" }, { province: "Darfour Occidental" }, "province"],
    [{ province: "شمال دارفور" }, { province: "Darfour Ouest" }, "differ"],
    [{ province: "وسط دارفور" }, { province: "Darfour Central" }, "province"],
    [{ province: "جنوب كردفان" }, { province: "Kordofan Sud" }, "province"],
    [{ province: "النيل الأزرق" }, { province: "Nil Bleu" }, "province"],
    [{ province: "النيل الأزرق" }, { province: "Nil Blanc" }, "differ"],
    [{ province: "وادي فيرا" }, { province: "Ouadi Fira" }, "province"],
    [{ province: "وداي" }, { province: "Ouaddaï" }, "province"],
    [{ province: "Wadai" }, { province: "Dar Sila" }, "differ"],
    [{ province: "البحيرة" }, { province: "Lac Tchad" }, null],
    [{ district: "ادرى، وداي" }, { province: "Adré (Ouaddaï)" }, "district"],
    [{ district: "ابشي" }, { province: "Ouaddaï" }, "province"],
    [{ district: "قوز بيضا" }, { district: "Goz Beïda" }, "district"],
    [{ district: "ام دخن، وسط دارفور" }, { province: "Am Doukhoun (Darfour Central)" }, "district"],
    [{ district: "الجنينة" }, { district: "Djinéné" }, "district"],
    [{ district: "الجنينة" }, { district: "Zalingei" }, "differ"],
    [{ district: "مورني" }, { district: "Kulbus" }, "elsewhere"],
    // No table has it; the division behind it is known.
    [{ district: "جبل كذا، غرب دارفور" }, { province: "Darfour Ouest" }, "province"],
    [{ district: "جبل كذا، غرب دارفور" }, { province: "Sila" }, "differ"],
  ])("MT799 are known as French and Arabic hands write them: %j %j %s", expectOrigin)

  it.each([
    [{ province: "Darfour Nord", district: "Soudan" }, { province: "شمال دارفور", district: "كتم" }, "province"],
    [{ province: "Ouadi Fira", district: "Tchad" }, { district: "إيريبا" }, "province"],
    [{ province: "Kandahar", district: "Afghanistan" }, { province: "قندهار", district: "میوند" }, "province"],
    // Niger is a state too where it stands for one.
    [{ province: "Niger" }, { province: "Niger" }, "province"],
    [{ district: "Soudan" }, { district: "السودان" }, "district"],
  ])("MT800 a country beside a province tells no district: %j %j %s", expectOrigin)

  it.each([
    [
      { province: "Oum Doukhoun (Darfour Central)", district: "Garsila" },
      { district: "ام دخن، وسط دارفور", village: "قارسيلا" },
      "village",
    ],
    [
      { province: "Oum Doukhoun (Darfour Central)", district: "Garsila" },
      { district: "ام دخن، وسط دارفور", village: "مكجر" },
      "district",
    ],
    [{ province: "Oum Doukhoun (Darfour Central)", district: "Zagh" }, { district: "زالنجي" }, "elsewhere"],
    [{ province: "Goz Beida (Sila)", district: "Goz Beïda" }, { district: "قوز بيضة" }, "district"],
    [{ province: "Darfour Central", district: "Garsila" }, { district: "ام دخن", village: "حلة قارسيلا" }, "district"],
    [{ province: "Darfour Central", district: "Garsila" }, { district: "ام دخن", village: "حلة مكجر" }, "elsewhere"],
    [{ province: "Fallujah (Anbar)", district: "Zagh" }, { province: "الأنبار", district: "الفلوجة" }, "district"],
    [{ province: "Sangin, Helmand", district: "Kajaki" }, { province: "هلمند", district: "کجکی" }, "district"],
  ])("MT801 what stands in the cell below that of a district and its division is a village: %j %j %s", expectOrigin)

  it.each([
    // Tina lies on both sides of the border, and Gereida is called as Guéréda is.
    [{ district: "الطينة" }, { province: "Darfour Nord" }, null],
    [{ district: "الطينة" }, { province: "Wadi Fira" }, null],
    [{ district: "الطينة" }, { province: "Tiné (Darfour Nord)" }, "district"],
    [{ district: "الطينة، شمال دارفور" }, { province: "Wadi Fira", district: "Tiné" }, "differ"],
    [{ district: "قريضة" }, { province: "Guéréda (Wadi Fira)" }, "district"],
    [{ district: "قريضة، جنوب دارفور" }, { province: "Guéréda (Wadi Fira)" }, "differ"],
    // Beida is a town of West Darfur, and the governorate of Yemen.
    [{ district: "بيضة" }, { district: "Beida" }, "district"],
    [{ district: "بيضة، غرب دارفور" }, { district: "Beida" }, "district"],
    [{ province: "البيضاء" }, { province: "Beida" }, "province"],
    [{ province: "البيضاء" }, { district: "Beida" }, null],
    [{ province: "صنعاء" }, { district: "Beida" }, "differ"],
    // Sudan's word for a village is Hilla's without its article.
    [{ province: "بابل", district: "الحلة" }, { province: "Babil", district: "Hilla" }, "district"],
  ])("MT802 a name of two places is open between them: %j %j %s", expectOrigin)

  it("MT803 every spelling reads as its own district, and every division as itself", () => {
    const lost = DISTRICTS_ABROAD.flatMap((district) =>
      district.spellings.filter((text) => !districtsAbroad(placeWords(text)).includes(district)),
    )
    expect(lost).toEqual([])
    const ofSudanAndChad = GOVERNORATES.filter(([first]) =>
      /Darfur|Kordofan|Nile|Ouaddai|Fira|Sila|Chari/u.test(first!),
    )
    expect(ofSudanAndChad.length).toBeGreaterThan(15)
    for (const spellings of ofSudanAndChad)
      for (const text of spellings) expect(divisionAbroad(placeWords(text))).toBe(spellings[0])
  })
})

it.each([
  ["Djinéné", "الجنينة", "one"],
  ["Oum Doukhoun", "ام دخن", "one"],
  ["Abéché", "قوز بيضة", "differ"],
])("MT799 so are places of a capture: %s and %s", (one, other, level) =>
  expectLevel("capture", { capture_place: one }, { capture_place: other }, level),
)
