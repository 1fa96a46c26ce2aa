import { it } from "vitest"
import { expectLevel } from "./levels.test-support.ts"

it.each([
  ["نذیر", "نظیر", "slip"],
  ["محمد نذیر", "محمد نظیر", "slip"],
  ["عبدالزاهر", "عبدالظاهر", "slip"],
  // Letters of other sounds make another name, and so does one letter more.
  ["ناظر", "ناصر", "N0"],
  ["Nazir", "Nasir", "N0"],
  ["حامد", "حمید", "N0"],
])("MT824 known names of one sound in Dari, Pashto and Urdu may be one: %s, %s: %s", (one, other, level) => {
  expectLevel("name", { name: one }, { name: other }, level)
})

it.each([
  ["تورن خان", "تورن", "N3"],
  ["وزیرګل", "وزیر", "N3"],
  ["حضرت گل", "حضرت", "N3"],
  // Before a name it stays a title, and alone it is no other's.
  ["تورن حسن", "تورن", "N0"],
  ["قاری حسن", "قاری", "N0"],
  ["حاجی گل", "ملا گل", "N4"],
])(
  "MT825 a title with nothing behind it but what goes with any name is a name where the other is it: %s, %s: %s",
  (one, other, level) => {
    expectLevel("name", { name: one }, { name: other }, level)
  },
)

it.each([
  ["وزیر تڼي", "Wazir", "N2"],
  ["پهلوان نورزی", "پهلوان", "N2"],
  ["وزیر نورزی", "Wazir Noorzai", "N5"],
  // Unless that is a given name as often.
  ["ډاکټر ناصر", "ډاکټر", "N0"],
  ["قاری نورزی", "نورزی", "N4"],
])("MT856 so is a title before nothing but a tribe: %s, %s: %s", (one, other, level) => {
  expectLevel("name", { name: one }, { name: other }, level)
})
