import type { ParentValue } from "../compare/parent.ts"
import { NAME_LEVELS, type PersonValue } from "../compare/person.ts"
import type { Token } from "../names/tokens.ts"
import type { Compiled, Part } from "../scoring/compiled.ts"
import type { Column } from "./columns.ts"
import { type Told, toldBy, type WordTable } from "./words.ts"

/** The most that a comparison can add, for one value of the left list and each value of the right, in the order of their numbers. */
export type Bounds = (x: number, out: Int32Array) => void

/** Which values of the right list hold each word. */
type Holders = readonly (readonly number[])[]

function holdersOf(lists: readonly (readonly Token[])[], words: WordTable): Holders {
  const holders: number[][] = []
  lists.forEach((tokens, value) => {
    for (const id of new Set(toldBy(tokens).map((told) => words.add(told)))) {
      const own = holders[id]
      if (own) own.push(value)
      else holders[id] = [value]
    }
  })
  return holders
}

const distinct = (told: readonly Told[]): readonly Told[] => [...new Map(told.map((each) => [each.key, each])).values()]

/** Parents that share no word differ. */
export function parentBounds(part: Part, left: Column, right: Column, words: WordTable): Bounds {
  // Values of kind `parent` were read by that kind.
  const [a, b] = [left.values as readonly ParentValue[], right.values as readonly ParentValue[]]
  const holders = holdersOf(
    b.map(({ tokens }) => tokens),
    words,
  )
  const differ = part.weights.at(-1) ?? 0
  const most = Math.max(...part.weights)
  return (x, out) => {
    out.fill(differ, 0, b.length)
    for (const told of distinct(toldBy(a[x]!.tokens))) {
      for (const id of words.near(told)) for (const value of holders[id] ?? []) out[value] = most
    }
  }
}

/** Names that share no word contradict each other; others reach a level only with the rarity of the words they share. */
export function personBounds(part: Part, left: Column, right: Column, words: WordTable, { told }: Compiled): Bounds {
  // Values of kind `person` were read by that kind.
  const [a, b] = [left.values as readonly PersonValue[], right.values as readonly PersonValue[]]
  const namesOf = ({ names }: PersonValue): readonly Token[] => names.flatMap(({ tokens }) => tokens)
  const names = holdersOf(b.map(namesOf), words)
  const bare = holdersOf(
    b.map((value) => (value.father.length === 0 ? namesOf(value) : [])),
    words,
  )
  const fathers = holdersOf(
    b.map(({ father }) => father),
    words,
  )
  const bits = new Int32Array(b.length)
  const last = new Int32Array(b.length)
  let serial = 0
  const apart = Math.max(part.weights.at(-1) ?? 0, part.weights.at(-2) ?? 0)
  const bound = boundFromBits(part)
  const fromName = Math.max(0, told)
  return (x, out) => {
    const one = a[x]!
    out.fill(apart, 0, b.length)
    const touched: number[] = []
    const touch = (items: readonly Told[], holders: Holders, worthOf: (id: number, item: Told) => number): void => {
      for (const item of distinct(items)) {
        for (const id of words.near(item)) {
          const worth = worthOf(id, item)
          serial++
          for (const value of holders[id] ?? []) {
            if (last[value] === serial) continue
            last[value] = serial
            // One more than it is worth, so that what was touched is told from what was not.
            if (bits[value] === 0) {
              touched.push(value)
              bits[value] = 1
            }
            bits[value]! += worth
          }
        }
      }
    }
    const own = toldBy(namesOf(one))
    touch(own, names, (id, item) => words.worth(id, item))
    // Where one side alone names the father, his words may stand in the name cell of the other.
    if (one.father.length === 0) touch(own, fathers, () => 0)
    else touch(toldBy(one.father), bare, () => 0)
    for (const value of touched) {
      const isTold = one.father.length > 0 !== b[value]!.father.length > 0
      out[value] = bound(bits[value]!) + (isTold ? fromName : 0)
      bits[value] = 0
    }
  }
}

/** The most that any level can come to, given what the shared words are worth. */
function boundFromBits({ weights, comparison: { frequency } }: Part): (bits: number) => number {
  if (frequency === undefined || !("expected" in frequency)) {
    const most = Math.max(...weights)
    return () => most
  }
  const { expected, atLeast, atMost } = frequency
  const half = Math.trunc(expected / 2)
  return (bits) => {
    let most = Number.NEGATIVE_INFINITY
    for (let level = 0; level < weights.length; level++) {
      const name = NAME_LEVELS[level]
      const isAgainst = name === "N1" || name === "N0"
      const less = name === "N4" || name === "N2" ? half : expected
      const bar = isAgainst ? 0 : Math.max(atLeast, Math.min(atMost, bits - less))
      most = Math.max(most, weights[level]! + bar)
    }
    return most
  }
}
