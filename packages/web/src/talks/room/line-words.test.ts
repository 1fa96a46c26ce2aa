import { expect, test } from "vitest"
import { somebody } from "../desk/talk.test-support.ts"
import { delaysStanding, lineStanding, noPicture, stillOf } from "./line-words.ts"

test("a line in words", () => {
  expect(lineStanding({ loss: 0.02, roundTripMs: 400, jitterMs: 60 }, true)).toBe("good")
  expect(lineStanding({ loss: 0.05, roundTripMs: 400, jitterMs: 60 }, true)).toBe("fair")
  expect(lineStanding({ loss: 0.02, roundTripMs: 1200, jitterMs: 60 }, true)).toBe("weak")
  expect(lineStanding(null, true)).toBe("unknown")
  expect(lineStanding({ loss: 0, roundTripMs: 20, jitterMs: 1 }, false)).toBe("lost")
})

test("an empty frame says why it is empty", () => {
  const viewer = somebody("p1", "party_gov")
  const sending = somebody("p2", "party_tal", { sends: { microphone: true, picture: "camera" } })
  expect(noPicture(sending, viewer)).toBe("their-line")
  expect(noPicture(somebody("p2", "party_tal"), viewer)).toBe("camera-off")
  expect(noPicture({ ...sending, isPresent: false }, viewer)).toBe("lost")
  expect(noPicture(sending, { ...viewer, quality: "sound" })).toBe("sound-only")
  expect(noPicture(sending, { ...viewer, quality: "stills" })).toBe("stills")
  expect(noPicture(sending, sending)).toBe("own")
})

test("a still stands for a picture that does not move here, and for none that is over", () => {
  const viewer = somebody("p1", "party_gov")
  const sending = somebody("p2", "party_tal", { sends: { microphone: true, picture: "camera" } })
  const still = { participant: "p2", url: "data:image/jpeg;base64,", at: 100_000 } as const
  expect(stillOf([still], sending, viewer, 110_000)).toBe(still)
  expect(stillOf([still], sending, { ...viewer, quality: "stills" }, 124_000)).toBe(still)
  expect(stillOf([still], sending, viewer, 126_000)).toBeNull()
  expect(stillOf([still], sending, { ...viewer, quality: "sound" }, 110_000)).toBeNull()
  expect(stillOf([still], somebody("p2", "party_tal"), viewer, 110_000)).toBeNull()
  expect(stillOf([still], { ...sending, isPresent: false }, viewer, 110_000)).toBeNull()
  expect(stillOf([still], { ...sending, id: "p3" }, viewer, 110_000)).toBeNull()
})

test("a few questions tell how good a line is, and the one that opened it does not count", () => {
  expect(delaysStanding([900, 40, 50, 45])).toBe("good")
  expect(delaysStanding([40, 300, 480, 390])).toBe("fair")
  expect(delaysStanding([40, 1500, 1600])).toBe("weak")
  expect(delaysStanding([40])).toBe("good")
})
