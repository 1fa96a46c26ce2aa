import { expect, it } from "vitest"
import { Texts, textAt } from "./texts.ts"

it("texts come to another thread as they are, however many and whatever their signs", () => {
  const texts = Array.from({ length: 9001 }, (_, at) =>
    ["", "\u0646\u0627\u0645", "\u{1f54a}", "\ud83d"][at % 4]!.repeat(at % 7),
  )
  const kept = new Texts()
  for (const text of texts) kept.push(text)
  const given = structuredClone(kept.given())
  expect(texts.map((_, at) => textAt(given, at))).toEqual(texts)
})
