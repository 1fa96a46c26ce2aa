import { expect, test } from "vitest"
import { stripBelow } from "./name-in-picture.ts"

test("the strip with the sharer's name grows with the picture and leaves the whole even", () => {
  expect(stripBelow(1920, 1080)).toEqual({ strip: 58, letters: 36 })
  expect(stripBelow(1280, 720)).toEqual({ strip: 38, letters: 24 })
  expect(stripBelow(320, 241)).toEqual({ strip: 25, letters: 16 })
})
