import { expect, test } from "vitest"
import { readPreferences } from "./preferences.ts"

test("where nothing was kept, the browser is answered in the closest of our languages", () => {
  expect(readPreferences(null, ["fr-FR", "fa-IR", "en"]).language).toBe("prs")
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
