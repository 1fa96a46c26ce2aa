import { keyOf } from "../src/names/skeleton.ts"
import { readName } from "../src/names/tokens.ts"
import { edits } from "./make/phonemes.ts"
import type { WrittenPair } from "./make/words.ts"

/** Pairs to learn from, and pairs of other Latin words to measure by. */
interface Halves {
  readonly learnt: readonly WrittenPair[]
  readonly heldOut: readonly WrittenPair[]
}

/** Words of one or two letters are initials more often than names. */
const LEAST_LETTERS = 3
/** Letters that writers of Arabic hardly use for names of other languages. */
const OWN_LETTERS = /[عحصضظذثقطء]/u
const [LATIN, ARABIC] = [/^[\p{Script=Latin}\p{M}'’-]+$/u, /^[\p{Script=Arabic}\p{M}]+$/u]
/** Against each true pair so many of the nearest other words. */
const NEAR = 3

/**
 * Reads a list of words in both scripts, a pair a line in any order of the columns, as google/transliteration and
 * NETransliteration-COLING2018 publish them (the latter with a space between Arabic letters). Words of languages that do not write in
 * Arabic script are left out as far as their letters tell. The list teaches only what is one word; which are not follows from it.
 */
export function wordPairsOf(text: string): Halves {
  const listed = rowsOf(text)
  const [arabOf, latnOf] = [grouped(listed), grouped(listed.map(([latn, arab]) => [arab, latn] as const))]
  const byKey = grouped([...latnOf.keys()].map((arab) => [keyOfWord(arab), arab] as const))
  const near = new Map<string, readonly string[]>()
  const pairs = listed.flatMap(([latn, arab]) => {
    const own = new Set([...arabOf.get(latn)!].flatMap((word) => [...latnOf.get(word)!]))
    const key = keyOfWord(latn)
    if (!near.has(key)) near.set(key, nearestTo(key, byKey))
    const others = near.get(key)!.filter((word) => ![...latnOf.get(word)!].some((spelling) => own.has(spelling)))
    return [arab, ...others.slice(0, NEAR)].map((word, at) => ({ latn, arab: word, isSame: at === 0 }))
  })
  return {
    learnt: pairs.filter(({ latn }) => isLearnt(latn)),
    heldOut: pairs.filter(({ latn }) => !isLearnt(latn)),
  }
}

type Row = readonly [latn: string, arab: string]

function rowsOf(text: string): readonly Row[] {
  const rows = new Map<string, Row>()
  for (const line of text.split(/\r?\n/u)) {
    const cells = line.split("\t").map((cell) => cell.replaceAll(" ", ""))
    const [latn, arab] = [LATIN, ARABIC].map((script) => cells.find((cell) => script.test(cell)))
    if (latn === undefined || arab === undefined || Math.min(latn.length, arab.length) < LEAST_LETTERS) continue
    if (OWN_LETTERS.test(arab) || isKnown(arab)) rows.set(`${latn} ${arab}`, [latn, arab])
  }
  return [...rows.values()]
}

const isKnown = (word: string): boolean => readName(word).tokens[0]?.common != null
const keyOfWord = (word: string): string => keyOf(readName(word).tokens[0]?.readings[0] ?? "")

function grouped(rows: readonly Row[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>()
  for (const [key, value] of rows) groups.set(key, (groups.get(key) ?? new Set()).add(value))
  return groups
}

/** Far more than are asked for: most spellings of the word itself stand among them. */
const MOST_NEAR = 30

function nearestTo(key: string, byKey: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const keys = [...byKey.keys()].map((other) => ({ other, far: edits(key, other) })).sort((a, b) => a.far - b.far)
  const near: string[] = []
  for (const { other } of keys) {
    near.push(...byKey.get(other)!)
    if (near.length >= MOST_NEAR) break
  }
  return near
}

/** Half of all words, whatever list they stand in. */
const isLearnt = (word: string): boolean =>
  ([...word].reduce((sum, letter) => (Math.imul(sum, 31) + letter.codePointAt(0)!) | 0, 0) & 1) === 1
