import { it } from "vitest"
import { expectOrigin, type Values } from "../compare/levels.test-support.ts"

it.each<[Values, Values, string | null]>([
  [{ province: "زمار" }, { province: "Zummar" }, "village"],
  [{ province: "زمار" }, { province: "نینوی" }, "province"],
  [{ province: "زمار" }, { province: "Dhamar" }, "differ"],
  [{ province: "ذمار" }, { province: "Dhamar" }, "province"],
  [{ province: "ذمار" }, { province: "Zummar" }, "differ"],
  [{ province: "Idlib" }, { province: "إدلب" }, "province"],
])("MT820 letter for letter a town is no division that only sounds alike: %j %j %s", expectOrigin)

it.each<[Values, Values, string | null]>([
  [{ province: "قرية العريج" }, { province: "Hamam Alil - Areej" }, "village"],
  [{ province: "حمام العليل / قرية صف التوث" }, { province: "Sef Tûs" }, "village"],
  [{ province: "مخمور / قرية الحاج علي" }, { province: "Hac Elî / Mexmûr" }, "village"],
  [{ province: "مخمور / قرية مهانة" }, { province: "Makhmur - Kudila" }, "district"],
  [{ province: "نينوى - مخمور - قرية مهانة" }, { province: "Mexmûr" }, "district"],
  [{ province: "قرية الخانوكة" }, { province: "Shirqat - Sdera" }, null],
  [{ province: "الشرقاط / الخضرانية" }, { province: "Hawija - Tal Ali" }, "differ"],
  // Beside Zummar a village is called as a district of its governorate is.
  [{ province: "زمار / شيخان الاسفل" }, { province: "Zummar - Shekhan" }, "village"],
  [{ province: "شيخان" }, { province: "Shekhan" }, "district"],
  [{ province: "Hawija - Tor" }, { province: "Zummar - Shekhan" }, "differ"],
])("MT823 a smaller place is told behind the larger, or alone behind the word for a village: %j %j %s", expectOrigin)
