import { it } from "vitest"
import { expectLevel, type Values } from "./levels.test-support.ts"

it.each<[Values, Values, string]>([
  [{ name: "Daoud (Bébo) ZEIN (el)", father: "Toryal" }, { name: "بيبو زين", father: "Toryal" }, "N5"],
  [{ name: "Omar (Abaday) SORKHABI" }, { name: "القبضاي سرخابي" }, "N5"],
  [{ name: "سعد الله «تور پيكي»" }, { name: "تور پیکی" }, "N5"],
  [{ name: "Toryalay Sorkhabi", aliases: "Zmarak" }, { name: "Zmarak Sorkhabi" }, "N5"],
  [{ name: "Toryalay Sorkhabi", aliases: "Abu Layl" }, { name: "أبو ليل سرخابي" }, "N5"],
  [{ name: "Taza Gul", aliases: "Zmarak" }, { name: "Zmarak Sorkhabi" }, "N3"],
  [{ name: "Toryal (Zmarak Hotak) Sorkhabi" }, { name: "Zmarak Hotak" }, "N5"],
  // What is told beside the by-name counts, and names that agree need none.
  [{ name: "Daoud (Bébo) ZEIN" }, { name: "Bébo Haddad" }, "N0"],
  [{ name: "Daoud (Bébo) ZEIN" }, { name: "Daoud ZEIN" }, "N6"],
  // A by-name of both is no name of either, an article and a father are no by-names, and Abu Ali is no Ali.
  [{ name: "Daoud (missing) ZEIN" }, { name: "Toryal (missing) ZEIN" }, "N1"],
  [{ name: "Daoud ZEIN (el)" }, { name: "El ZEIN" }, "N2"],
  [{ name: "Daoud Haddad (Zmarak Hotak Sorkhabi Lmari)" }, { name: "Zmarak Hotak Sorkhabi Lmari" }, "N0"],
  [{ name: "Daoud (son of Toryal)" }, { name: "Toryal" }, "N0"],
  [{ name: "Daoud Sorkhabi", aliases: "Abu Zmarak" }, { name: "Zmarak Sorkhabi" }, "N1"],
])("MT855 a by-name stands in a name in the given one's place: %j, %j: %s", (one, other, level) => {
  expectLevel("name", one, other, level)
})
