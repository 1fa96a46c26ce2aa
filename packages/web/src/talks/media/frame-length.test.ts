import { expect, test } from "vitest"
import { withFrames } from "./frame-length.ts"

const OFFER = "v=0\r\nm=audio 9\r\na=mid:0\r\nm=video 9\r\na=mid:1\r\nm=audio 9\r\na=mid:2\r\n"

test("the voice of this device is asked for in packets of a length, and nothing else is changed", () => {
  const long = "v=0\r\nm=audio 9\r\na=mid:0\r\na=ptime:60\r\nm=video 9\r\na=mid:1\r\nm=audio 9\r\na=mid:2\r\n"
  expect(withFrames(OFFER, 60)).toBe(long)
  expect(withFrames(long, 20)).toBe(long.replace("60", "20"))
})
