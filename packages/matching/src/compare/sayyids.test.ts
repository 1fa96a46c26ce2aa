import { it } from "vitest"
import { expectLevel } from "./levels.test-support.ts"

it.each([
  ["صابر شاه سید", "سید صابر پاچا", "N3", "part"],
  ["صابر شاه", "سید صابر", "N3", "part"],
  ["صابر باچا", "Sabir Shah", "N3", "part"],
  ["Sayed Sabir", "صابر آغا", "N3", "part"],
  // Shah and Agha alone are of others too, and another name stays another.
  ["صابر شاه", "صابر آغا", "N1", "differ"],
  ["سید صابر", "رحمان شاه", "N0", "differ"],
  ["سید صابر", "صابر نورزی", "N3", "slip"],
])("MT860 Sayyids are told by several words: %s, %s: %s, as fathers %s", (one, other, level, father) => {
  expectLevel("name", { name: one }, { name: other }, level)
  expectLevel("father", { name: "Zmarak", father: one }, { name: "Zmarak", father: other }, father)
})

it.each([
  ["عبدالظاهر", "زاهر", "slip"],
  ["نظیرالله", "نذیر", "slip"],
  ["عبدالظاهر", "طاهر", "differ"],
])("MT861 the half of a name may be written with letters of its sound: %s, %s: %s", (one, other, level) => {
  expectLevel("father", { name: "Zmarak", father: one }, { name: "Zmarak", father: other }, level)
})
