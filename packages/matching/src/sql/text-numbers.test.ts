import { describe, expect, it } from "vitest"
import { markOf, TextNumbers } from "./text-numbers.ts"

describe("texts are numbered", () => {
  it("in the order in which they first come, the same text always alike, however many there are", () => {
    const numbers = new TextNumbers()
    const texts = Array.from({ length: 20_000 }, (_, at) => `\u0646\u0627\u0645 ${at}`)
    expect(texts.map((text) => numbers.of(text))).toEqual([...texts.keys()])
    expect([...texts].reverse().map((text) => numbers.of(text))).toEqual([...texts.keys()].reverse())
  })

  it("apart where their marks are the same, and where one is empty", () => {
    const numbers = new TextNumbers()
    const [one, other] = ["lw5o", "mgz0"]
    expect(markOf(one)).toBe(markOf(other))
    expect([one, other, "", one, other, ""].map((text) => numbers.of(text))).toEqual([0, 1, 2, 0, 1, 2])
  })
})
