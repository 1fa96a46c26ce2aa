import { expect, it } from "vitest"
import { makeExample } from "../example/index.ts"
import { JOIN_AGREE } from "../names/align.ts"
import { AGREE, tokenSimilarity } from "../names/similarity.ts"
import { readName } from "../names/tokens.ts"
import { finish } from "./steps.ts"
import { toldBy, WordTable } from "./words.ts"

it("MT99 every word that agrees is found, in and across scripts, joined words included", () => {
  const { greater } = makeExample({ seed: 4, claimed: 150, held: 150, otherClaimed: 10, otherHeld: 10 })
  const [one, other] = [greater.claimed, greater.register].map((rows) => {
    const told = rows.flatMap(({ name, father }) => [name, father]).flatMap((text) => toldBy(readName(text).tokens))
    return [...new Map(told.map((each) => [each.key, each])).values()]
  })
  const table = new WordTable()
  for (const told of other!) table.add(told)
  finish(table.prepare())
  for (const told of one!) {
    const agreeing = other!.flatMap((each, id) => {
      const isTitle = told.token.role === "title" && each.token.role === "title"
      const least = told.isJoined || each.isJoined ? JOIN_AGREE : AGREE
      const isTwice = told.isJoined && each.isJoined
      return !isTitle && !isTwice && tokenSimilarity(told.token, each.token) >= least ? [id] : []
    })
    expect([told.key, [...table.near(told)]]).toEqual([told.key, agreeing])
  }
})
