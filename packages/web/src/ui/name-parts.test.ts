import { expect, test } from "vitest"
import { boundName, namePartsOf } from "./name-parts.ts"

test("a name in two scripts has two parts, with a dot between them or without", () => {
  const parts = ["رئيس الوفد، كابل", "Head of delegation, Kabul"]
  expect(namePartsOf(parts.join(" · "))).toEqual(parts)
  expect(namePartsOf("د پلاوي مشر Head of delegation")).toEqual(["د پلاوي مشر", "Head of delegation"])
  expect(namePartsOf("Envoy المبعوث")).toEqual(["Envoy", "المبعوث"])
  expect(namePartsOf("كابل، Kabul")).toEqual(["كابل،", "Kabul"])
})

test("a name in one script is one part, whatever stands in it", () => {
  for (const name of ["Head of delegation (Doha)", "رئيس الوفد ٢", "Envoy 2", "", "·", "محمد‌نبی"])
    expect(namePartsOf(name)).toEqual([name])
})

test("in a sentence a line breaks between the parts and not within a short one", () => {
  expect(boundName("كبير المترجمين · Chief interpreter")).toBe("كبير\u00a0المترجمين Chief\u00a0interpreter")
  expect(boundName("Chief · interpreter")).toBe("Chief\u00a0· interpreter")
  const long = "Representative of the interpreters of both teams"
  expect(boundName(`مترجم · ${long}`)).toBe(`مترجم ${long}`)
})
