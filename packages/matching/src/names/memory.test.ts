import { expect, it } from "vitest"
import { makeExample } from "../example/index.ts"
import type { Evidence } from "./evidence.ts"
import { EVIDENCE_WEIGHTS, scoreOf } from "./evidence-weights.ts"
import { newWord } from "./pair-memory.ts"
import { joined, nearnessOf, tokenSimilarity } from "./similarity.ts"
import { readName, type Token } from "./tokens.ts"

/** The words of some names, each as it comes from a name and joined with the word after it. */
function wordsOf(names: readonly string[]): readonly Token[] {
  const words = names.flatMap((name) => {
    const { tokens, father } = readName(name)
    const all = [...tokens, ...father]
    return [...all, ...all.slice(1).map((token, at) => joined(all[at]!, token))]
  })
  return [...new Map(words.map((word) => [`${word.id} ${word.text}`, word])).values()]
}

const forgotten = (token: Token): Token => ({ ...token, id: newWord() })

/** One name with its halves written together and apart, beside names that are near it. */
const HALVES = [
  "Fazlullah",
  "Fazl Ullah",
  "Fazlulla",
  "Fazal",
  "Abd Halim",
  "Abdul Halim",
  "Abd Halime",
  "Salah Deen",
  "Salahuddin",
  "صالح",
]

it("MT326 what two words come to does not depend on which were compared before them", () => {
  const { greater } = makeExample({ seed: 11, claimed: 15, held: 15, heldShare: 0.5, otherClaimed: 5, otherHeld: 5 })
  const names = [...greater.claimed, ...greater.register].map(({ name }) => name)
  const words = wordsOf([
    ...names,
    "ابو احمد",
    "Umm Ahmad",
    "Abu Ahmad",
    "ام احمد",
    "A. Karimi",
    "Nur M Khan",
    ...HALVES,
  ])
  const found = (a: Token, b: Token): string => JSON.stringify([tokenSimilarity(a, b), nearnessOf(a, b)])
  const wrong: unknown[] = []
  for (const a of words) {
    for (const b of words) {
      const anew = found(forgotten(a), forgotten(b))
      if (found(a, b) !== anew || found(a, b) !== anew) wrong.push([a, b, anew])
    }
  }
  expect(wrong).toEqual([])
})

it("two neighbours are read as one word alike, remembered or not", () => {
  const words = wordsOf(["Abd al Rahman Khan", "محمد زاهد خان"])
  for (const a of words) {
    for (const b of words) {
      const anew = joined(forgotten(a), forgotten(b))
      expect({ ...joined(a, b), id: 0 }).toEqual({ ...anew, id: 0 })
      expect(joined(a, b).id).toBe(joined(a, b).id)
      expect(joined(a, b).id).not.toBe(a.id)
    }
  }
})

it("every kind of evidence moves the score", () => {
  // The kinds are those of the weights.
  const kinds = Object.keys(EVIDENCE_WEIGHTS) as (keyof Evidence)[]
  const none: Evidence = Object.assign({ ...EVIDENCE_WEIGHTS }, ...kinds.map((kind) => ({ [kind]: 0 })))
  for (const kind of kinds) {
    const moved = Math.sign(scoreOf({ ...none, [kind]: 100 }) - scoreOf(none))
    expect([kind, moved]).toEqual([kind, Math.sign(EVIDENCE_WEIGHTS[kind])])
  }
})
