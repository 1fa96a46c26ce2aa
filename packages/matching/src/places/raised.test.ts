import { describe, it } from "vitest"
import { expectOrigin } from "../compare/levels.test-support.ts"

describe("places of columns that tell another size", () => {
  it.each([
    [{ province: "Misrata" }, { district: "Misurata" }, "province"],
    [{ province: "سبها" }, { district: "Sabha", village: "Tor" }, "province"],
    [{ province: "Sirte", district: "Tor" }, { district: "Surt", village: "Tor" }, "district"],
    [{ province: "Sirte", district: "Tor" }, { district: "Surt", village: "Spin" }, "elsewhere"],
    [{ district: "Homs" }, { district: "حمص" }, "province"],
    [{ district: "Homs" }, { province: "حلب" }, "differ"],
    [{ district: "Derna" }, { district: "Benghazi" }, "differ"],
    // What is a district's name too stays a district, and so does what stands below a province.
    [{ district: "Sinjar" }, { province: "Nineveh" }, "province"],
    [{ province: "Atlantis", district: "Homs" }, { province: "Aleppo" }, null],
    [{ province: "Kandahar", district: "Maiwand", village: "Homs" }, { province: "Kandahar" }, "province"],
  ])("MT790 a division of another country in a district's column, none above it, is what it is: %j %j %s", expectOrigin)

  it.each([
    [{ province: "Western Mountains" }, { province: "الجبل الغربي" }, "province"],
    [{ province: "Jabal al-Gharbi" }, { province: "Nafusa Mountains" }, "province"],
    [{ province: "Gharyan" }, { province: "Jabal al-Gharbi" }, "province"],
    [{ province: "Zintan" }, { province: "الزنتان" }, "district"],
    [{ province: "Zintan" }, { province: "غريان" }, "elsewhere"],
    [{ province: "Jabal Nafusa", district: "Yefren" }, { province: "الجبل الغربي", district: "يفرن" }, "district"],
    [{ province: "Tripoli", district: "Tajoura" }, { province: "طرابلس", district: "تاجوراء" }, "district"],
    [{ province: "Tripoli", district: "Ain Zara" }, { province: "Tarabulus", district: "سوق الجمعة" }, "elsewhere"],
    [{ province: "Zaouia", district: "Sabratha" }, { province: "Zawiyah", district: "Sorman" }, "elsewhere"],
    [{ province: "Sabratha" }, { province: "الزاوية" }, "province"],
    [{ province: "Bengasi" }, { province: "بنغازي" }, "province"],
    [{ province: "Ijdabiya" }, { province: "Agedabia", district: "Brega" }, "province"],
    [{ province: "Musratah" }, { province: "Misrata" }, "province"],
    [{ province: "Sabratha" }, { province: "Benghazi" }, "differ"],
    // Counted to one division by some and to another by others.
    [{ province: "Brak al-Shati" }, { province: "Sabha" }, null],
    [{ province: "Sabha", district: "Barak" }, { province: "سبها", district: "براك الشاطئ" }, "district"],
    // Suran is a town of Hama and one of Aleppo; in Syria's Afrin nothing is changed by Libya's Yefren.
    [{ province: "حماة", village: "صوران" }, { district: "صوران" }, "province"],
    [{ province: "حماة" }, { district: "صوران" }, null],
    [{ province: "Hama", district: "صوران" }, { province: "حماة", district: "صوران" }, "district"],
    [{ province: "Afrin" }, { province: "Aleppo" }, "province"],
  ])("MT791 Libya's towns and mountains, and towns of which there are two: %j %j %s", expectOrigin)
})
