import { expect, it } from "vitest"
import { makeExample } from "../example/index.ts"
import { JOIN_AGREE } from "../names/align.ts"
import { AGREE, tokenSimilarity } from "../names/similarity.ts"
import { readName } from "../names/tokens.ts"
import { finish } from "../steps.ts"
import { type Told, toldBy, WordTable } from "./words.ts"

/** What the words of some texts are looked for by. */
function wordsOf(texts: readonly string[]): readonly Told[] {
  const told = texts.flatMap((text) => toldBy(readName(text).tokens))
  return [...new Map(told.map((each) => [each.key, each])).values()]
}

/** Every word of `one` is to be found beside all of `other` with which it agrees, and with no more. */
function expectAllFound(one: readonly Told[], other: readonly Told[]): void {
  const table = new WordTable()
  for (const told of other) table.add(told)
  finish(table.prepare())
  for (const told of one) {
    const agreeing = other.flatMap((each, id) => {
      const isTitle = told.token.role === "title" && each.token.role === "title"
      const least = told.isJoined || each.isJoined ? JOIN_AGREE : AGREE
      const isTwice = told.isJoined && each.isJoined
      return !isTitle && !isTwice && tokenSimilarity(told.token, each.token) >= least ? [id] : []
    })
    expect([told.token.text, [...table.near(told)]]).toEqual([told.token.text, agreeing])
  }
}

it("MT99 every word that agrees is found, in and across scripts, joined words included", () => {
  const { greater } = makeExample({ seed: 4, claimed: 150, held: 150, otherClaimed: 10, otherHeld: 10 })
  const [one, other] = [greater.claimed, greater.register].map((rows) =>
    wordsOf(rows.flatMap(({ name, father }) => [name, father])),
  )
  expectAllFound(one!, other!)
})

it("MT99 so are a tribe as many or by its forefather, and one of it", () => {
  const ones =
    "المغربي المقرحي الترهوني القذافي العبادي الخالدي القاسمي المسماري العاقوري الكباشي العلواني العيساوي الناصري"
  const tribes =
    "المغاربة المقارحة التراهنة القذاذفة العبابدة الخوالدة القواسم المسامير العواقير الكبابيش البوعلوان البوعيسى البوناصر"
  const [one, many] = [ones, tribes].map((words) => wordsOf(words.split(" ").map((word) => `زمرك تورك ${word}`)))
  expectAllFound(one!, many!)
  expectAllFound(many!, one!)
})
