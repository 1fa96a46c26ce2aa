import { expect, it } from "vitest"
import { compareNames, inOneScript, readName } from "../index.ts"

it.each([null, undefined, 5, {}])(
  "MT788 what is no text in the place of a name is thrown with what it is: %j",
  (none) => {
    const thrown = `a name is a text, and not ${JSON.stringify(none)}`
    for (const call of [
      () => compareNames(none as never, "Karim"),
      () => compareNames("Karim", none as never),
      () => readName(none as never),
      () => inOneScript(none as never, "Latn"),
    ])
      expect(call).toThrow(thrown)
  },
)

it("MT788 a blank is a name that says nothing", () => {
  expect(compareNames("", "Karim").level).toBe("missing")
})
