import { expect, test } from "vitest"
import { chainOf, isCircle } from "./chains.ts"
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

test("a circle is found over any number of links, and a state that already is one does not hang", () => {
  const open = place("plenary", { channels: [channel("en", "p2", "ps"), channel("ps", "p3", "ar")] })
  expect(isCircle(open, "ar", "en")).toBe(true)
  expect(isCircle(open, "fr", "en")).toBe(false)
  const closed = place("plenary", { channels: [channel("ar", "p1", "en"), channel("en", "p2", "ar")] })
  expect(chainOf(closed, "ar")).toEqual(["en"])
  expect(isCircle(closed, "fr", "ar")).toBe(false)
})
