import { expect, it } from "vitest"
import { expectLevel, expectOrigin, type Values } from "../compare/levels.test-support.ts"
import { DISTRICTS_ABROAD } from "../resources/districts-abroad.ts"
import { GOVERNORATES } from "../resources/governorates.ts"
import { TOWNS_ABROAD } from "../resources/towns-abroad.ts"

it.each<[Values, Values, string | null]>([
  [{ province: "سرمين، ادلب" }, { province: "Idlib" }, "province"],
  [{ province: "Tor / Aleppo" }, { province: "حلب" }, "province"],
  [{ province: "Tor, Aleppo" }, { province: "Homs" }, "differ"],
  [{ province: "Halab, Alep" }, { province: "حلب" }, "province"],
  // Two divisions in one cell say nothing, and a province that is not understood leaves its places open.
  [{ province: "Tor, Aleppo / Homs" }, { province: "Hama" }, null],
  [{ province: "Atlantis", district: "Duma" }, { province: "Homs" }, null],
  // Nawa is a district of Afghanistan: beside its governorate the town is meant.
  [{ province: "نوى / درعا" }, { province: "Dar'a", district: "Nawa" }, "village"],
  [{ province: "نوى، درعا" }, { province: "Ghazni" }, "differ"],
  [{ district: "Nawa" }, { province: "Ghazni" }, null],
  [{ province: "Panjshir, Dara" }, { province: "درعا" }, "differ"],
  [{ province: "Helmand", district: "Nawa" }, { province: "درعا" }, "differ"],
])("MT808 the division of another country is told beside its places in one cell: %j %j %s", expectOrigin)

it.each<[Values, Values, string | null]>([
  [
    { province: "بداما - جسر الشغور - ادلب" },
    { province: "Dschisr asch-Schughur, Idlib", district: "Bidama" },
    "village",
  ],
  [{ province: "دركوش، ادلب" }, { province: "Prov. Idlib", district: "Jisr al-Shughur" }, "district"],
  [{ province: "دركوش، ادلب" }, { province: "Jisr al-Shughur, Edlib", district: "Badama" }, "district"],
  [{ province: "دركوش" }, { province: "Idlib", district: "Harim" }, "elsewhere"],
  [{ province: "دركوش" }, { province: "Provinz Idlib" }, "province"],
  [{ province: "دركوش" }, { province: "Prov. Homs" }, "differ"],
  [{ province: "انخل / الصنمين - درعا" }, { province: "as-Sanamain, Dar'a", district: "Inchil" }, "village"],
  [{ province: "جاسم، درعا" }, { province: "Deraa", district: "as-Sanamain" }, "district"],
  [{ province: "جاسم، درعا" }, { province: "Deraa", district: "Izra" }, "district"],
  [
    { province: "معضمية الشام، ريف دمشق" },
    { province: "Darayya, Damaskus-Land", district: "al-Mu'addamiya" },
    "village",
  ],
  [{ province: "حمص المدينة" }, { province: "Homs Stadt, Hims" }, "district"],
  [{ province: "مدينة حمص" }, { province: "Homs", district: "al-Qusair" }, "elsewhere"],
  [{ province: "الميادين" }, { province: "Prov. Dair az-Zaur" }, "province"],
  [{ province: "فاكهة / البقاع" }, { province: "Baalbek, Bekaa", district: "al-Fakiha" }, "village"],
  [{ province: "زحلة" }, { province: "Biqa'" }, "province"],
  [{ province: "صيدا" }, { province: "Süd-Libanon" }, "province"],
  [{ province: "صيدا" }, { province: "Ba'labakk, Bekaa" }, "differ"],
  [{ province: "الخالدية" }, { province: "Anbar" }, null],
  [{ province: "الخالدية / حمص" }, { province: "Homs Stadt, Homs", district: "al-Chalidiya" }, "village"],
  // A place of no table, named by both within one governorate.
  [{ province: "سبينواد، حماة" }, { province: "Hama", district: "Spinwad" }, "district"],
  [{ province: "سبينواد، حماة" }, { province: "Hama", district: "Torwad" }, "province"],
])("MT809 towns of Syria and Lebanon tell their district, to German hands too: %j %j %s", expectOrigin)

it.each([
  ["جسر الشغور", "Kontrollpunkt Darkusch", "one"],
  ["حاجز القصير", "al-Qusair", "one"],
  ["صور", "Saïda", "differ"],
  ["صيدا", "Maghduscha", "one"],
  ["Homs", "حمص", "one"],
  ["حلب", "Homs", "differ"],
  // A district says no more of a capture in its governorate than that.
  ["حمص", "القصير", null],
])("MT810 so do captures there: %s and %s", (one, other, level) =>
  expectLevel("capture", { capture_place: one }, { capture_place: other }, level),
)

it("MT809 each town stands in a division of the tables, and in a district of them where these know any of the name", () => {
  const divisions = new Set(GOVERNORATES.map(([first]) => first))
  expect(TOWNS_ABROAD.filter(({ division }) => !divisions.has(division))).toEqual([])
  const spelt = DISTRICTS_ABROAD.flatMap(({ division, spellings }) => spellings.map((one) => `${division}/${one}`))
  const first = new Set(DISTRICTS_ABROAD.map(({ division, spellings }) => `${division}/${spellings[0]}`))
  const named = TOWNS_ABROAD.map(({ division, district }) => `${division}/${district}`)
  expect(named.filter((each) => spelt.includes(each) && !first.has(each))).toEqual([])
  const towns = TOWNS_ABROAD.map(({ division, district, spellings }) => `${division}/${district}/${spellings[0]}`)
  expect(towns.filter((town, at) => towns.indexOf(town) !== at)).toEqual([])
})

it.each<[Values, Values, string | null]>([
  [{ province: "دير الزور قضاء هجين حي النصر" }, { province: "Hecin, Derazor" }, "village"],
  [{ province: "الكرامة - قرية ام الديبان" }, { province: "Kerame, Reqa" }, "village"],
  [{ province: "نينوى قضاء الموصل قرية الكبيبة" }, { province: "Musil" }, "district"],
  [{ province: "الشرقاط - قرية الدشيشة" }, { province: "Shergat, Selahedin" }, "district"],
  [{ province: "الأنبار قضاء الرمادي حي النصر" }, { province: "Fallujah, Anbar" }, "elsewhere"],
  // A town of two countries may be in either.
  [{ province: "ذيبان" }, { province: "Deir ez-Zor" }, null],
  [{ province: "ذيبان" }, { province: "Madaba" }, null],
  [{ province: "زرغون کلی" }, { province: "Zarghun kalay" }, "village"],
])("MT728 are known as Kurdish hands write them, and behind the word for a quarter: %j %j %s", expectOrigin)

it.each<[Values, Values, string | null]>([
  [{ village: "طرابلس" }, { province: "Tripoli" }, "province"],
  [{ village: "البسطة - بيروت" }, { province: "Beyrouth" }, "province"],
  [{ village: "حلب" }, { province: "Aleppo", district: "Manbij" }, "province"],
  // It never counts against, and a village beside a province of its own is a village.
  [{ village: "طرابلس" }, { province: "Damascus" }, null],
  [{ village: "صور" }, { province: "Tripoli" }, null],
  [{ village: "طرابلس", province: "Homs" }, { province: "Tripoli" }, "differ"],
])("MT854 a town that stands alone where villages stand is the other's province of that name: %j %j %s", expectOrigin)
