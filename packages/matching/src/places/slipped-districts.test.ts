import { it } from "vitest"
import { expectOrigin, type Values } from "../compare/levels.test-support.ts"

it.each<[Values, Values, string | null]>([
  [{ province: "النجف", district: "المزاذرة" }, { province: "Najaf", district: "Manathera" }, "district"],
  [{ province: "البصرة", district: "الزيبر" }, { province: "Basra", district: "Zubair" }, "district"],
  [{ province: "بغداد", district: "المحمودية" }, { province: "Baghdad", district: "Mahudiya" }, "district"],
  [{ province: "زابل", district: "شینکط" }, { province: "زابل", district: "شينكي" }, "district"],
  // Another of the tables, no letter apart, of another division, and too short to tell.
  [{ province: "النجف", district: "الكوفة" }, { province: "Najaf", district: "Manathera" }, "elsewhere"],
  [{ province: "النجف", district: "المشخاب القديم" }, { province: "Najaf", district: "Manathera" }, "elsewhere"],
  [{ province: "البصرة", district: "المزاذرة" }, { province: "Najaf", district: "Manathera" }, "differ"],
  [{ province: "الأنبار", district: "بيت" }, { province: "Anbar", district: "Hit" }, "elsewhere"],
])("MT812 a district of no table is, but for a letter, the only like one of its division: %j %j %s", expectOrigin)
