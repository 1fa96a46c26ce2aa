import { it } from "vitest"
import { expectOrigin, type Values } from "../compare/levels.test-support.ts"

it.each<[Values, Values, string | null]>([
  [{ district: "مخيم بلاطة", province: "نابلس" }, { province: "Shchem" }, "province"],
  [{ district: "صوريف/الخليل", province: "الخليل" }, { province: "Hevron" }, "province"],
  [{ district: "الشاطئ", province: "غزة" }, { province: "Gaza - Shati RC" }, "district"],
  [{ district: "قباطية", province: "جنين" }, { province: "Kabatia, Jenin" }, "district"],
  [{ district: "عزون", province: "قلقيلية" }, { province: "Kalkilya - Azun" }, "district"],
  [{ district: "الرمثا", province: "إربد" }, { province: "Ramtha, Irbid" }, "district"],
  [{ province: "طوباس" }, { province: "Tubas" }, "province"],
  [{ province: "نابلس" }, { province: "Hevron" }, "differ"],
  [{ province: "شمال غزة" }, { province: "Rafah" }, "differ"],
])(
  "MT873 places of Palestine and Jordan in Arabic letters and as English and Hebrew hands have them: %j %j %s",
  expectOrigin,
)
