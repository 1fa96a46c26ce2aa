import { COSTS, type Costs } from "../names/letters.ts"
import type { Steps } from "../steps.ts"

/** A skeleton and the number of the word whose reading it is. */
export interface Reading {
  readonly skeleton: string
  readonly word: number
}

type Script = "Arab" | "Latn"

/**
 * All skeletons of the words of one script, as a tree of their letters: what many words begin with alike is compared once, and a
 * branch that cannot come near is left whole. It finds every word within a cost, so nothing that agrees is missed.
 */
export class SkeletonTrie {
  readonly #script: Script
  readonly #letters: Uint8Array
  readonly #depths: Uint8Array
  /** The node after the last of a node's branch; nodes stand in the order of the alphabet, each before what follows it. */
  readonly #ends: Int32Array
  readonly #reach = new Map<Costs, Reach>()
  readonly #words: readonly (readonly number[])[]

  /** Makes the tree of the words' readings. */
  static *of(readings: readonly Reading[], script: Script): Steps<SkeletonTrie> {
    const trie = new SkeletonTrie(yield* nodesOf(readings), script)
    for (const costs of [COSTS.AL, script === "Arab" ? COSTS.AA : COSTS.LL]) {
      yield
      trie.#reach.set(costs, trie.#reachOf(costs))
    }
    return trie
  }

  private constructor(nodes: readonly Node[], script: Script) {
    this.#script = script
    this.#letters = Uint8Array.from(nodes, ({ letter }) => letter)
    this.#depths = Uint8Array.from(nodes, ({ depth }) => depth)
    this.#words = nodes.map(({ words }) => words)
    this.#ends = endsOf(this.#depths)
  }

  /** Calls back with each word that has a reading whose similarity with a skeleton of `script` may be `least` of 1000 or more. */
  near(skeleton: string, script: Script, least: number, found: (word: number) => void): void {
    const costs = script !== this.#script ? COSTS.AL : script === "Arab" ? COSTS.AA : COSTS.LL
    const isSecond = script === "Latn" && this.#script === "Arab"
    const { shares, most, fewest } = this.#reach.get(costs)!
    const codes = new Uint8Array(skeleton.length)
    let own = 0
    for (let at = 0; at < codes.length; at++) {
      codes[at] = skeleton.charCodeAt(at) & 127
      own += costs.share[codes[at]!]!
    }
    const width = codes.length + 1
    const rows = firstRows(codes, costs.drop, width)
    const masses = massesOf(costs)[script === "Arab" ? "first" : "second"]
    const query = { codes, rest: restOf(codes, masses), costs, isSecond }
    const slack = (1001 - least) / 2000
    for (let node = 0; node < this.#letters.length; ) {
      const start = this.#depths[node]! * width
      const cost = nextRow(rows, start, this.#letters[node]!, query, most[node]!, fewest[node]!)
      const limit = slack * (own + shares[node]!)
      if (cost >= limit) node = this.#ends[node]!
      else {
        if (rows[start + width - 1]! < limit) for (const word of this.#words[node]!) found(word)
        node++
      }
    }
  }

  #reachOf(costs: Costs): Reach {
    const { first, second } = massesOf(costs)
    const masses = this.#script === "Arab" ? first : second
    const count = this.#letters.length
    const [shares, most, fewest] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
    const path = new Int32Array(DEEPEST + 1)
    for (let node = 0; node < count; node++) {
      const depth = this.#depths[node]!
      path[depth] = path[depth - 1]! + costs.share[this.#letters[node]!]!
      shares[node] = path[depth]!
    }
    for (let node = count - 1; node >= 0; node--) {
      let least = this.#words[node]!.length > 0 ? 0 : FAR
      for (let child = node + 1; child < this.#ends[node]!; child = this.#ends[child]!) {
        const mass = masses[this.#letters[child]!]!
        shares[node] = Math.max(shares[node]!, shares[child]!)
        most[node] = Math.max(most[node]!, mass + most[child]!)
        least = Math.min(least, mass + fewest[child]!)
      }
      fewest[node] = least
    }
    return { shares, most, fewest }
  }
}

/** What a node's branch holds: the most of a word that any of its words is, and the most and the least mass after the node. */
interface Reach {
  readonly shares: Int32Array
  readonly most: Int32Array
  readonly fewest: Int32Array
}

const FAR = 1_000_000

/**
 * The mass of a letter is the least it costs to be rid of it, be it by way of other letters. No edit costs less than the mass it
 * takes away or adds, so two skeletons are at least as far apart as their masses.
 */
interface Masses {
  readonly first: Int32Array
  readonly second: Int32Array
}

const MASSES = new Map<Costs, Masses>()

function massesOf(costs: Costs): Masses {
  const seen = MASSES.get(costs)
  if (seen !== undefined) return seen
  const [first, second] = [Int32Array.from(costs.drop), Int32Array.from(costs.drop)]
  for (let isChanged = true; isChanged; ) {
    isChanged = false
    for (let x = 0; x < 128; x++) {
      for (let y = 0; y < 128; y++) {
        const cost = costs.sub[x * 128 + y]!
        if (first[x]! > cost + second[y]!) {
          first[x] = cost + second[y]!
          isChanged = true
        }
        if (second[y]! > cost + first[x]!) {
          second[y] = cost + first[x]!
          isChanged = true
        }
      }
    }
  }
  const masses = { first, second }
  MASSES.set(costs, masses)
  return masses
}

/** The mass of what follows each place of a skeleton. */
function restOf(codes: Uint8Array, masses: Int32Array): Int32Array {
  const rest = new Int32Array(codes.length + 1)
  for (let at = codes.length - 1; at >= 0; at--) rest[at] = rest[at + 1]! + masses[codes[at]!]!
  return rest
}

/** Longer skeletons are alike to nothing. */
const DEEPEST = 39

interface Node {
  readonly letter: number
  readonly depth: number
  readonly words: number[]
}

function* nodesOf(readings: readonly Reading[]): Steps<readonly Node[]> {
  const nodes: Node[] = []
  for (const branch of branchesOf(readings)) {
    branch.sort((x, y) => (x.skeleton < y.skeleton ? -1 : x.skeleton > y.skeleton ? 1 : x.word - y.word))
    let before = ""
    for (const { skeleton, word } of branch) {
      let shared = 0
      while (shared < before.length && skeleton[shared] === before[shared]) shared++
      for (let at = shared; at < skeleton.length; at++) {
        nodes.push({ letter: skeleton.charCodeAt(at) & 127, depth: at + 1, words: [] })
      }
      nodes.at(-1)?.words.push(word)
      before = skeleton
    }
    yield
  }
  return nodes
}

/** The readings by their first letter, in the order of these. */
function branchesOf(readings: readonly Reading[]): readonly Reading[][] {
  const branches = new Map<number, Reading[]>()
  for (const reading of readings) {
    const { skeleton } = reading
    if (skeleton === "" || skeleton.length > DEEPEST) continue
    const first = skeleton.charCodeAt(0)
    const own = branches.get(first)
    if (own) own.push(reading)
    else branches.set(first, [reading])
  }
  return [...branches].sort(([x], [y]) => x - y).map(([, branch]) => branch)
}

function endsOf(depths: Uint8Array): Int32Array {
  const ends = new Int32Array(depths.length)
  const next = new Int32Array(DEEPEST + 2).fill(depths.length)
  for (let node = depths.length - 1; node >= 0; node--) {
    const depth = depths[node]!
    ends[node] = next[depth]!
    // Whatever stands before this node ends here, unless it lies above it.
    next.fill(node, depth)
  }
  return ends
}

/** Room for one row a depth, made anew only where a skeleton is longer than all before. */
let room = new Int32Array(0)

/** The rows of one search, until the next: the first says what dropping the skeleton's own letters costs. */
function firstRows(codes: Uint8Array, drop: Uint8Array, width: number): Int32Array {
  if (room.length < (DEEPEST + 1) * width) room = new Int32Array((DEEPEST + 1) * width)
  const rows = room
  rows[0] = 0
  for (let at = 1; at < width; at++) rows[at] = rows[at - 1]! + drop[codes[at - 1]!]!
  return rows
}

/** What stays the same for all rows of one skeleton. */
interface Query {
  readonly codes: Uint8Array
  /** Mass of what follows each place. */
  readonly rest: Int32Array
  readonly costs: Costs
  /** The skeleton's letters are the second of a pair in the table of costs. */
  readonly isSecond: boolean
}

/**
 * Fills the row that begins at `start` from the one above it. Returns the least that any word of the branch can cost, of which what
 * follows has a mass from `fewest` to `most`.
 */
function nextRow(
  rows: Int32Array,
  start: number,
  letter: number,
  { codes, rest, costs: { sub, drop }, isSecond }: Query,
  most: number,
  fewest: number,
): number {
  const above = start - codes.length - 1
  const dropped = drop[letter]!
  const [from, step] = isSecond ? [letter * 128, 1] : [letter, 128]
  let before = rows[above]! + dropped
  rows[start] = before
  let least = before + massApart(rest[0]!, most, fewest)
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at]!
    const inPlace = rows[above + at]! + sub[from + step * code]!
    before = lesser(lesser(inPlace, rows[above + at + 1]! + dropped), before + drop[code]!)
    rows[start + at + 1] = before
    least = lesser(least, before + massApart(rest[at + 1]!, most, fewest))
  }
  return least
}

/** How far a mass is from those between `fewest` and `most`. */
const massApart = (own: number, most: number, fewest: number): number => atLeast0(own - most) + atLeast0(fewest - own)

// Which of two costs is the less cannot be foreseen, and a processor that guesses wrong loses more than all this: without a branch.
const lesser = (x: number, y: number): number => y - atLeast0(y - x)
const atLeast0 = (cost: number): number => cost & ~(cost >> 31)
