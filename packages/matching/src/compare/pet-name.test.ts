import { expect, it } from "vitest"
import { PET_NAMES } from "../resources/pet-names.ts"
import { hasOtherWord } from "./other-word.ts"
import { arePetForms, calledBy } from "./pet-name.ts"
import { TOKEN } from "./token.ts"

const areOne = (a: string, b: string): boolean => {
  const [x, y] = [calledBy(a), calledBy(b)]
  return x !== null && y !== null && arePetForms(x, y)
}

it("MT547 a pet form is close to its name, in either order, with marks and without, before an initial and before the same name", () => {
  for (const [one, other] of [
    ["dick", "richard"],
    ["lupe", "guadalupe"],
    ["pancho jacinto", "francisco jacinto"],
    ["seamus c", "james christopher"],
    ["séamus", "james"],
    ["sasha", "aleksandra"],
    ["jan", "johannes"],
  ] as const)
    expect([one, areOne(one, other), areOne(other, one)]).toEqual([one, true, true])
})

it("MT547 two pet forms, other names, and other names behind them are not", () => {
  for (const [one, other] of [
    ["dick", "rick"],
    ["dick", "robert"],
    ["lupe maria", "guadalupe rosa"],
    ["zarmak", "richard"],
    ["spin", "spin"],
  ] as const)
    expect([one, areOne(one, other)]).toEqual([one, false])
})

it("MT547 a pet form reaches the level of close names and no higher, and is another word where pairs are to be certain", () => {
  const levels = [
    { name: "same", atLeast: 1000 },
    { name: "slip", atLeast: 920 },
    { name: "close", atLeast: 850 },
    { name: "differ" },
  ]
  const level = (one: string, other: string): string => {
    const read = (text: string) => TOKEN.read([text])!
    return levels[TOKEN.compare(read(one), read(other), { levels } as Parameters<typeof TOKEN.compare>[2])]!.name
  }
  expect([level("Dick", "RICHARD"), level("Richard", "dick"), level("Dick", "Robert")]).toEqual([
    "close",
    "close",
    "differ",
  ])
  expect(hasOtherWord("dick", "richard")).toBe(true)
})

it("MT547 each line names a name and forms of it once", () => {
  for (const line of PET_NAMES) {
    const words = line.split(" ")
    expect([line, new Set(words).size, words.length > 1]).toEqual([line, words.length, true])
  }
})
