import { expect, test } from "vitest"
import { chainOf } from "./chains.ts"
import { channel, place } from "./talk.test-support.ts"

test("the chain names what stands between the floor and a channel, nearest first", () => {
  const plenary = place("plenary", {
    channels: [channel("ar", "p1", "en"), channel("en", "p2", "ps"), channel("ps", "p3"), channel("fr", null, "en")],
  })
  expect(chainOf(plenary, "ar")).toEqual(["en", "ps"])
  expect(chainOf(plenary, "ps")).toEqual([])
  expect(chainOf(plenary, "ur")).toEqual([])
})

test("a link that nobody holds ends the chain: the floor is heard there", () => {
  expect(
    chainOf(
      place("plenary", { channels: [channel("ar", "p1", "en"), channel("en", null, "ps"), channel("ps", "p3")] }),
      "ar",
    ),
  ).toEqual([])
})

test("a state that is a circle already does not hang", () => {
  const closed = place("plenary", { channels: [channel("ar", "p1", "en"), channel("en", "p2", "ar")] })
  expect(chainOf(closed, "ar")).toEqual(["en"])
})
