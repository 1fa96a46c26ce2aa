import { costsAt, pairCosts } from "../src/names/distance.ts"
import { COSTS, editCosts, type Placed } from "../src/names/letters.ts"
import { readName } from "../src/names/tokens.ts"
import { SHARES } from "../src/resources/letter-costs.ts"
import { COSTS_BY_HAND, DROPS_BY_HAND } from "./letters-by-hand.ts"
import type { WrittenPair } from "./make/words.ts"

/** Pairs of words across scripts; all sets weigh alike, however long they are. */
interface WordSet {
  readonly name: string
  readonly pairs: readonly WrittenPair[]
}

/** What a fit gives, in the form of `resources/letter-costs.ts`; first and last only where they are otherwise than inside. */
interface LetterFit {
  readonly costs: Placed<readonly [substitutions: readonly string[], drops: Readonly<Record<string, number>>]>
  /** How many costs differ from those that stand. */
  readonly changed: number
  /** F1 at the likeness that a word alone needs, by set: with the costs as they stand, and with the fitted ones. */
  readonly f1: readonly (readonly [set: string, before: number, after: number])[]
}

const LETTERS = 128
/** Costs stand in one row: inside a word, as its first letter, as its last; of each place the substitutions, then the drops. */
const [DROPS, SPAN] = [LETTERS * LETTERS, LETTERS * (LETTERS + 1)]
const PLACES = { inside: 0, first: SPAN, last: 2 * SPAN }
const ALL = 3 * SPAN

/** Readings as letters' codes. */
interface Example {
  readonly arab: readonly Uint8Array[]
  readonly latn: readonly Uint8Array[]
  readonly isSame: boolean
  readonly weight: number
}

/** The cheapest edits that turn one reading into the other, and how much likeness a hundredth of their cost takes away. */
interface Path {
  readonly edits: readonly number[]
  readonly scale: number
  readonly likeness: number
}

const share = new Float64Array(LETTERS).fill(100)
for (const [letter, part] of Object.entries(SHARES.AL)) share[letter.charCodeAt(0)] = part
const sizeOf = (reading: Uint8Array): number => reading.reduce((sum, letter) => sum + share[letter]!, 0)

function readingsOf(word: string, script: "Arab" | "Latn"): readonly Uint8Array[] {
  const { tokens, father } = readName(word)
  if (tokens.length !== 1 || father.length > 0 || tokens[0]!.script !== script) return []
  return tokens[0]!.readings.map((reading) => Uint8Array.from(reading, (letter) => letter.charCodeAt(0) & 127))
}

function examplesOf({ pairs }: WordSet): readonly Example[] {
  return pairs
    .map(({ arab, latn, isSame }) => ({
      arab: readingsOf(arab, "Arab"),
      latn: readingsOf(latn, "Latn"),
      isSame,
      weight: 1 / pairs.length,
    }))
    .filter(({ arab, latn }) => arab.length > 0 && latn.length > 0)
}

function rowOf(places: Placed<{ readonly sub: Uint8Array; readonly drop: Uint8Array }>): Float64Array {
  const row = new Float64Array(ALL)
  for (const place of ["inside", "first", "last"] as const) {
    row.set(places[place].sub, PLACES[place])
    row.set(places[place].drop, PLACES[place] + DROPS)
  }
  return row
}

function pathBetween(a: Uint8Array, b: Uint8Array, costs: Float64Array): Path {
  const wide = b.length + 1
  const sums = new Float64Array((a.length + 1) * wide).fill(Number.POSITIVE_INFINITY, 1)
  const [by, from] = [new Int32Array(sums.length), new Int32Array(sums.length)]
  for (let at = 1; at < sums.length; at++) {
    const [i, j] = [Math.floor(at / wide), at % wide]
    const offer = (before: number, edit: number): void => {
      const sum = sums[before]! + costs[edit]!
      if (sum < sums[at]!) [sums[at], by[at], from[at]] = [sum, edit, before]
    }
    if (i > 0 && j > 0) {
      offer(at - wide - 1, pairCosts(PLACES, i, j, a.length, b.length) + a[i - 1]! * LETTERS + b[j - 1]!)
    }
    if (i > 0) offer(at - wide, costsAt(PLACES, i, a.length) + DROPS + a[i - 1]!)
    if (j > 0) offer(at - 1, costsAt(PLACES, j, b.length) + DROPS + b[j - 1]!)
  }
  const edits: number[] = []
  for (let at = sums.length - 1; at > 0; at = from[at]!) edits.push(by[at]!)
  const scale = 2 / (sizeOf(a) + sizeOf(b))
  return { edits, scale, likeness: 1 - scale * sums.at(-1)! }
}

/** The path between those readings that are most alike. */
function pathOf({ arab, latn }: Example, costs: Float64Array): Path {
  const paths = arab.flatMap((a) => latn.map((b) => pathBetween(a, b, costs)))
  return paths.reduce((best, path) => (path.likeness > best.likeness ? path : best))
}

/** Words are alike from here on, as one that stands alone must be; and how steeply likeness becomes certainty. */
const [ALIKE, STEEP] = [0.82, 25]
/** Rounds of alignment, and steps of descent in each. */
const [ROUNDS, STEPS] = [4, 80]
/** How far a step goes, and how strongly each cost is held where it began. */
const [PACE, PULL] = [1.2, 1e-7]
/** An edit met in fewer words teaches nothing. */
const LEAST_MET = 12

/** No letter that the hand-set table does not list for another, or to be left out, costs less: what some hand writes costs less than 60. */
const [LEAST_OTHER, LEAST_LOST] = [80, 60]
/** How much dearer than by hand an edit that is listed may become. */
const MOST_MORE = 60

/** How far a cost may go from where general knowledge put it. */
function held(cost: number, byHand: number, edit: number): number {
  if (byHand < 100) return Math.max(0, Math.min(cost, byHand + MOST_MORE, 100))
  return Math.min(byHand, Math.max(edit % SPAN < DROPS ? LEAST_OTHER : LEAST_LOST, cost))
}

/** Logistic regression over the edits of the present alignments, by Adagrad. */
function descend(examples: readonly Example[], costs: Float64Array, byHand: Float64Array): void {
  const paths = examples.map((example) => pathOf(example, costs))
  const met = new Int32Array(ALL)
  for (const { edits } of paths) for (const edit of edits) met[edit]!++
  const isOpen = (edit: number): boolean => met[edit]! >= LEAST_MET && !isItself(edit)
  const open = [...met.keys()].filter(isOpen)
  const [slope, seen] = [new Float64Array(ALL), new Float64Array(ALL)]
  for (let step = 0; step < STEPS; step++) {
    slope.fill(0)
    for (const [at, { edits, scale }] of paths.entries()) {
      const { isSame, weight } = examples[at]!
      const likeness = 1 - scale * edits.reduce((sum, edit) => sum + costs[edit]!, 0)
      const error = (isSame ? 1 : 0) - 1 / (1 + Math.exp(-STEEP * (likeness - ALIKE)))
      for (const edit of edits) slope[edit]! += error * weight * STEEP * scale
    }
    for (const edit of open) {
      const down = slope[edit]! + PULL * (costs[edit]! - byHand[edit]!)
      seen[edit]! += down ** 2
      if (down !== 0) costs[edit] = held(costs[edit]! - (PACE * down) / Math.sqrt(seen[edit]!), byHand[edit]!, edit)
    }
  }
  // At an end of words an edit that is seldom met there costs what it costs inside.
  for (const edit of open.filter((inside) => inside < SPAN)) {
    for (const place of [PLACES.first, PLACES.last]) if (!isOpen(place + edit)) costs[place + edit] = costs[edit]!
  }
}

/** A letter as itself costs nothing. */
const isItself = (edit: number): boolean =>
  edit % SPAN < DROPS && Math.floor((edit % SPAN) / LETTERS) === (edit % SPAN) % LETTERS

function f1(examples: readonly Example[], costs: Float64Array): number {
  const alike = examples.filter((example) => pathOf(example, costs).likeness >= ALIKE)
  const same = examples.filter(({ isSame }) => isSame)
  return (2 * alike.filter(({ isSame }) => isSame).length) / (alike.length + same.length)
}

/** A cost at an end of words that differs less from the one inside is not told. */
const TOLD = 3

function tableOf(costs: Float64Array, place: number): readonly [readonly string[], Readonly<Record<string, number>>] {
  const substitutions: string[] = []
  const drops: Record<string, number> = {}
  for (let at = 0; at < SPAN; at++) {
    const [cost, otherwise] = [costs[place + at]!, place === PLACES.inside ? 100 : costs[at]!]
    if (isItself(at) || Math.abs(cost - otherwise) < TOLD) continue
    if (at >= DROPS) drops[String.fromCharCode(at - DROPS)] = cost
    else substitutions.push(`${String.fromCharCode(Math.floor(at / LETTERS), at % LETTERS)}${cost}`)
  }
  return [substitutions, drops]
}

/** Learns what letters cost across scripts from labelled pairs of words. Deterministic on one machine; rounded, hardly different on another. */
export function fitLetters(sets: readonly WordSet[], heldOut: readonly WordSet[]): LetterFit {
  const table = editCosts("AL", [[COSTS_BY_HAND, DROPS_BY_HAND]])
  const byHand = rowOf({ inside: table, first: table, last: table })
  const fitted = byHand.slice()
  const examples = sets.flatMap(examplesOf)
  for (let round = 0; round < ROUNDS; round++) descend(examples, fitted, byHand)
  const before = rowOf(COSTS.AL)
  const costs = fitted.map(Math.round)
  return {
    costs: {
      inside: tableOf(costs, PLACES.inside),
      first: tableOf(costs, PLACES.first),
      last: tableOf(costs, PLACES.last),
    },
    changed: before.reduce((sum, cost, at) => sum + (Math.abs(cost - costs[at]!) < TOLD ? 0 : 1), 0),
    f1: heldOut.map((set) => {
      const asked = examplesOf(set)
      return [set.name, f1(asked, before), f1(asked, costs)]
    }),
  }
}
