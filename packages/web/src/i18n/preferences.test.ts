import { expect, test } from "vitest"
import { languageFor, readPreferences } from "./preferences.ts"

test("the first of our languages that the browser asks for is spoken", () => {
  expect(languageFor(["fr-FR", "ps-AF", "en"])).toBe("ps")
  expect(languageFor(["ar-QA"])).toBe("ar")
  expect(languageFor(["fr"])).toBe("en")
  expect(languageFor([])).toBe("en")
})

test("Persian of any country is answered in Dari", () => {
  expect(languageFor(["fa-AF"])).toBe("prs")
  expect(languageFor(["fa-IR"])).toBe("prs")
  expect(languageFor(["prs"])).toBe("prs")
})

test("what was kept wins over what the browser asks for", () => {
  const kept = { language: "ps", digits: "latn", calendar: "hijri", theme: "dark", shortcuts: false }
  expect(readPreferences(JSON.stringify(kept), ["en"])).toEqual(kept)
})

test("what was kept and is not known, or does not parse, counts as not kept", () => {
  const fresh = { language: "ar", digits: "auto", calendar: "auto", theme: "auto", shortcuts: true }
  expect(readPreferences('{"language":"xx","digits":5,"theme":"blue"}', ["ar"])).toEqual(fresh)
  expect(readPreferences("{", ["ar"])).toEqual(fresh)
  expect(readPreferences("null", ["ar"])).toEqual(fresh)
  expect(readPreferences(null, ["ar"])).toEqual(fresh)
})
