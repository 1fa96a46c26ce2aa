import { birthLevel } from "../compare/fields.ts"
import { AGREE, joined, tokenSimilarity } from "../names/similarity.ts"
import { keyOf } from "../names/skeleton.ts"
import type { Token } from "../names/tokens.ts"
import type { MatchingPlan } from "../plan/plan.ts"
import type { Prepared } from "../scoring/prepare.ts"

/** Rows of a list that hold a word, apart for own names and for fathers. */
interface Word {
  readonly token: Token
  readonly joined: boolean
  readonly mask: number
  readonly size: number
  readonly names: number[]
  readonly fathers: number[]
}

function maskOf(key: string): number {
  let mask = 0
  for (let i = 0; i < key.length; i++) mask |= 1 << (key.charCodeAt(i) & 31)
  return mask
}

function bitCount(value: number): number {
  let rest = value
  let count = 0
  for (; rest !== 0; count++) rest &= rest - 1
  return count
}

function wordKey(token: Token): string {
  return `${token.script}|${token.common ?? ""}|${token.role === "initial" ? 1 : 0}|${token.readings.join("|")}`
}

interface Told {
  readonly token: Token
  readonly joined: boolean
  readonly key: string
}

/** The words of a name, with each two neighbours also read as one: the other side may write them joined. */
function told(tokens: readonly Token[]): readonly Told[] {
  const used = tokens.filter((token) => token.role !== "noise" && token.role !== "title")
  const pairs = used.slice(1).map((token, at) => joined(used[at]!, token))
  const own = used.map((token) => ({ token, joined: false, key: wordKey(token) }))
  return [...own, ...pairs.map((token) => ({ token, joined: true, key: `+${wordKey(token)}` }))]
}

const namesOf = (row: Prepared): readonly Told[] => row.names.flatMap((name) => told(name.tokens))
const fathersOf = (row: Prepared): readonly Told[] => told(row.father)

function newWord({ token, joined }: Told): Word {
  const skeleton = keyOf(token.readings[0]!)
  return { token, joined, mask: maskOf(skeleton), size: skeleton.length, names: [], fathers: [] }
}

function wordsOf(rows: readonly Prepared[]): readonly Word[] {
  const words = new Map<string, Word>()
  const put = (item: Told, at: number, side: "names" | "fathers"): void => {
    const word = words.get(item.key) ?? newWord(item)
    if (word[side].at(-1) !== at) word[side].push(at)
    words.set(item.key, word)
  }
  rows.forEach((row, at) => {
    for (const item of namesOf(row)) put(item, at, "names")
    for (const item of fathersOf(row)) put(item, at, "fathers")
  })
  return [...words.values()]
}

/** Words of one length of key, with their masks side by side: the first, cheap look touches no object. */
interface Shelf {
  readonly words: readonly Word[]
  readonly masks: Int32Array
}

function shelvesOf(words: readonly Word[]): readonly Shelf[] {
  const longest = words.reduce((most, word) => Math.max(most, word.size), 0)
  return Array.from({ length: longest + 1 }, (_, size) => {
    const own = words.filter((word) => word.size === size)
    return { words: own, masks: Int32Array.from(own, (word) => word.mask) }
  })
}

function plausible(shelves: readonly Shelf[], skeleton: string): Word[] {
  const mask = maskOf(skeleton)
  const out: Word[] = []
  for (let size = Math.max(0, skeleton.length - 2); size <= Math.min(shelves.length - 1, skeleton.length + 2); size++) {
    const { words, masks } = shelves[size]!
    for (let at = 0; at < masks.length; at++) if (bitCount(masks[at]! ^ mask) <= 3) out.push(words[at]!)
  }
  return out
}

/** Words of the list that agree with a word, found once for each distinct word. */
function nearWords(words: readonly Word[]): (item: Told) => readonly Word[] {
  const known = new Map<string, readonly Word[]>()
  const [single, all] = [shelvesOf(words.filter((word) => !word.joined)), shelvesOf(words)]
  const initials = words.filter((word) => word.token.role === "initial")
  return ({ token, joined: double, key }) => {
    const seen = known.get(key)
    if (seen) return seen
    const near = plausible(double ? single : all, keyOf(token.readings[0]!))
    // An initial agrees with every word of its letter, so it cannot be filtered by length.
    const tried = token.role === "initial" ? words : [...new Set([...near, ...initials])]
    const hits = tried.filter((word) => tokenSimilarity(token, word.token) >= AGREE)
    known.set(key, hits)
    return hits
  }
}

/** The greatest weight a pair can reach, given what its words share; compared with the lower threshold it proves a pair hopeless. */
function bound(x: Prepared, y: Prepared, nameBits: number, fatherShared: boolean, plan: MatchingPlan): number {
  const { fields, frequency } = plan
  const half = Math.trunc(frequency.expected / 2)
  const name = fields.name[0]! + Math.max(frequency.atLeast, Math.min(frequency.atMost, nameBits - half))
  const fathers = x.father.length > 0 && y.father.length > 0
  const father = fathers && !fatherShared ? fields.father[3]! : fields.father[0]!
  const grandfather = x.grandfather.length > 0 && y.grandfather.length > 0 ? fields.grandfather[0]! : 0
  const apart = x.province !== null && y.province !== null && x.province !== y.province
  const origin = apart ? fields.origin[3]! : x.record.origin && y.record.origin ? fields.origin[0]! : 0
  const level = birthLevel(x.record.birth, y.record.birth)
  const birth = level === null ? 0 : fields.birth[level]!
  const document = x.document !== null && y.document !== null ? fields.document[0]! : 0
  const capture = x.record.capture && y.record.capture ? fields.capture[0]! : 0
  return plan.prior + name + father + grandfather + origin + birth + document + capture
}

/** Finds the rows of a list that could reach the plan's lower threshold with a given row. Independent of all further rows. */
export interface CandidateIndex {
  readonly find: (row: Prepared) => readonly number[]
}

interface Sums {
  readonly add: (items: readonly Told[], side: "names" | "fathers") => void
  readonly bits: Int32Array
  readonly touched: number[]
}

function summing(size: number, near: (item: Told) => readonly Word[]): Sums {
  const bits = new Int32Array(size)
  const last = new Int32Array(size)
  const touched: number[] = []
  let serial = 0
  const add = (items: readonly Told[], side: "names" | "fathers"): void => {
    for (const item of new Map(items.map((each) => [each.key, each])).values()) {
      for (const word of near(item)) {
        const worth = Math.min(item.token.centibits, word.token.centibits)
        serial++
        for (const at of word[side]) {
          if (last[at] === serial) continue
          last[at] = serial
          if (bits[at] === 0) touched.push(at)
          bits[at]! += worth
        }
      }
    }
  }
  return { add, bits, touched }
}

/**
 * Builds the index over `rows`. A pair is left out only when no word of the names agrees and no document is shared, or when
 * its upper bound lies below the lower threshold.
 */
export function candidateIndex(rows: readonly Prepared[], plan: MatchingPlan): CandidateIndex {
  const near = nearWords(wordsOf(rows))
  const documents = new Map<string, number[]>()
  rows.forEach(({ document }, at) => {
    if (document !== null) documents.set(document, [...(documents.get(document) ?? []), at])
  })
  const names = summing(rows.length, near)
  const fathers = summing(rows.length, near)
  const clear = ({ bits, touched }: Sums): void => {
    for (const at of touched) bits[at] = 0
    touched.length = 0
  }
  const find = (row: Prepared): readonly number[] => {
    names.add(namesOf(row), "names")
    fathers.add(fathersOf(row), "fathers")
    const reach = (at: number): boolean =>
      bound(row, rows[at]!, names.bits[at]!, fathers.bits[at]! > 0, plan) >= plan.thresholds.lower
    const shared = row.document === null ? [] : (documents.get(row.document) ?? [])
    const found = new Set([...names.touched.filter(reach), ...shared])
    clear(names)
    clear(fathers)
    return [...found].sort((a, b) => a - b)
  }
  return { find }
}
