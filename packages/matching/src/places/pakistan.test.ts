import { describe, expect, it } from "vitest"
import { expectOrigin } from "../compare/levels.test-support.ts"
import { DISTRICTS_ABROAD } from "../resources/districts-abroad.ts"
import { GOVERNORATES } from "../resources/governorates.ts"
import { NEIGHBOUR_PROVINCES } from "../resources/neighbour-provinces.ts"
import { PROVINCES_OF_PAKISTAN } from "../resources/pakistan.ts"
import { provinceNamed } from "./gazetteer.ts"
import { placeKeys, placeWords } from "./place-key.ts"

describe("districts of Pakistan", () => {
  it.each([
    [{ province: "باجوڑ" }, { province: "Bajaur Agency" }, "province"],
    [{ province: "باجوڑ ایجنسی" }, { province: "Bajour" }, "province"],
    [{ province: "دیر بالا" }, { province: "Dir (Upper)" }, "province"],
    [{ province: "اپر دیر" }, { province: "Upper Dir" }, "province"],
    [{ province: "لوئر دیر" }, { province: "Dir (L)" }, "province"],
    [{ province: "Upper Dir" }, { province: "دیر لوئر" }, "differ"],
    [{ province: "جنوبی وزیرستان" }, { province: "S. Waziristan" }, "province"],
    [{ province: "North Waziristan" }, { province: "South Waziristan" }, "differ"],
    [{ province: "سوات" }, { province: "Buner" }, "differ"],
    [{ province: "Mardan" }, { province: "ماردين" }, "differ"],
    [{ province: "سوات", district: "مٹہ" }, { province: "Swat", district: "PS Matta" }, "district"],
    [{ province: "سوات", district: "خوازہ خیلہ" }, { province: "Swat", district: "Khwazakhela" }, "district"],
    [{ province: "سوات", district: "خوازہ خیلہ" }, { province: "Swat", district: "Matta" }, "elsewhere"],
    [{ district: "صافی" }, { province: "Mohmand", district: "Safi" }, "district"],
    [{ district: "ماموند" }, { province: "Buner" }, "differ"],
    [{ province: "کیچ", district: "تمپ" }, { province: "Kech", district: "Tump" }, "district"],
    [{ province: "Turbat" }, { province: "کیچ" }, "province"],
    [{ province: "Gwadar" }, { province: "پنجگور" }, "differ"],
    // A province above them leaves its districts open, and tells nothing beside one.
    [{ province: "Khyber Pakhtunkhwa" }, { province: "Swat" }, null],
    [{ province: "Balochistan" }, { province: "Swat" }, "differ"],
    [{ province: "Balochistan" }, { province: "Punjab" }, "differ"],
    [{ province: "Balochistan" }, { province: "بلوچستان" }, "province"],
    [{ province: "KPK", district: "Swat" }, { province: "سوات" }, "province"],
    [{ province: "KP", district: "Swat" }, { province: "سوات" }, "province"],
    [
      { province: "خیبر پختونخوا", district: "سوات", village: "مٹہ" },
      { province: "Swat", district: "Matta" },
      "district",
    ],
    [{ province: "Balochistan", district: "Kech" }, { province: "Balochistan", district: "Awaran" }, "differ"],
    // Of Afghanistan nothing is changed.
    [{ province: "Kabul", district: "Maidan" }, { province: "کابل" }, "province"],
    [{ province: "Kandahar", district: "Spin Boldak" }, { province: "Balochistan" }, "differ"],
    [{ province: "Nangarhar", district: "Mohmand Dara" }, { province: "ننگرهار", district: "مهمند دره" }, "district"],
    [{ province: "Bamyan", district: "Panjab" }, { province: "بامیان", district: "پنجاب" }, "district"],
  ])("MT831 a district of Pakistan is told in a province's place: %j %j %s", expectOrigin)

  it("MT831 none has the name of a province of Afghanistan, of another country or of another district", () => {
    const keysOf = (spellings: readonly string[]): readonly string[] =>
      spellings.flatMap((spelling) => placeKeys(placeWords(spelling)))
    const own = PROVINCES_OF_PAKISTAN.flatMap(({ districts }) => districts)
    const above = new Set(keysOf(PROVINCES_OF_PAKISTAN.flatMap(({ spellings }) => spellings)))
    const others = new Set([
      ...keysOf(GOVERNORATES.flat()),
      ...keysOf(NEIGHBOUR_PROVINCES.flat()),
      ...keysOf(
        DISTRICTS_ABROAD.filter(({ division }) => !own.some(([first]) => first === division)).flatMap(
          ({ spellings }) => spellings,
        ),
      ),
    ])
    const taken = own.flat().filter((spelling) => {
      const words = placeWords(spelling)
      return provinceNamed(words) !== null || placeKeys(words).some((key) => others.has(key) || above.has(key))
    })
    // A governorate of Jordan is called so too, and its name is theirs both.
    expect(taken).toEqual(["Karak", "کرک"])
    const keys = own.flatMap((spellings) => [...new Set(keysOf(spellings))])
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  it("MT831 no tehsil has the name of a place of another country", () => {
    const own = new Set(PROVINCES_OF_PAKISTAN.flatMap(({ districts }) => districts.map(([first]) => first)))
    const keysOf = ({ spellings }: { readonly spellings: readonly string[] }): readonly string[] =>
      spellings.flatMap((spelling) => placeKeys(placeWords(spelling)))
    const others = new Set([
      ...DISTRICTS_ABROAD.filter(({ division }) => !own.has(division)).flatMap(keysOf),
      ...GOVERNORATES.flatMap((spellings) => keysOf({ spellings })),
    ])
    const tehsils = DISTRICTS_ABROAD.filter(({ division }) => own.has(division))
    expect(tehsils.filter((each) => keysOf(each).some((key) => others.has(key)))).toEqual([])
  })
})
