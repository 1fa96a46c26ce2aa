import { PLAIN, Signs } from "./signs.ts"

const [ONE, OTHER] = [new Signs(), new Signs()]

/** Likeness of two texts by Jaro and Winkler, 0 to 1000. Symmetric. */
export function jaroWinkler(one: string, other: string): number {
  const [x, y] = [ONE.read(one), OTHER.read(other)]
  const isInOrder = comesFirst(x, y)
  const [a, b] = [isInOrder ? x : y, isInOrder ? y : x]
  const jaro = a.isShort && b.isShort ? jaroByBits(a, b) : jaroByPlaces(a, b)
  let prefix = 0
  while (prefix < 4 && prefix < a.length && a.list[prefix] === b.list[prefix]) prefix++
  return Math.round(1000 * (jaro + prefix * 0.1 * (1 - jaro)))
}

/** The measure takes signs in the order of one text, so which is first must not depend on the caller. */
function comesFirst(a: Signs, b: Signs): boolean {
  if (a.length !== b.length) return a.length < b.length
  for (let at = 0; at < a.length; at++) if (a.list[at] !== b.list[at]) return a.list[at]! < b.list[at]!
  return true
}

/** How far apart signs in common may stand. */
const reachOf = (longer: number): number => Math.max(0, (longer >> 1) - 1)

function jaroOf(a: number, b: number, found: number, moved: number): number {
  return found === 0 ? 0 : (found / a + found / b + (found - moved / 2) / found) / 3
}

/** Where each sign stands in a text, one bit for a place; empty between two calls. */
const PLACES = new Int32Array(PLAIN)
const COMMON = new Int32Array(32)

function layPlaces({ list, length }: Signs): void {
  for (let at = 0; at < length; at++) PLACES[list[at]!]! |= 1 << at
}

function clearPlaces({ list, length }: Signs): void {
  for (let at = 0; at < length; at++) PLACES[list[at]!] = 0
}

/** The second text is not the shorter. */
function jaroByBits(a: Signs, b: Signs): number {
  const reach = reachOf(b.length)
  layPlaces(b)
  let [taken, found, moved, seen] = [0, 0, 0, 0]
  for (let at = 0; at < a.length; at++) {
    const beyond = at + reach >= 31 ? 0 : -1 << (at + reach + 1)
    const free = PLACES[a.list[at]!]! & ~taken & ~beyond & (-1 << Math.max(0, at - reach))
    if (free === 0) continue
    taken |= free & -free
    COMMON[found++] = a.list[at]!
  }
  clearPlaces(b)
  for (let rest = taken; rest !== 0; rest &= rest - 1)
    if (b.list[31 - Math.clz32(rest & -rest)] !== COMMON[seen++]) moved++
  return jaroOf(a.length, b.length, found, moved)
}

function jaroByPlaces(a: Signs, b: Signs): number {
  const reach = reachOf(b.length)
  const [taken, common] = [new Uint8Array(b.length), new Int32Array(a.length)]
  let [found, moved, seen] = [0, 0, 0]
  for (let at = 0; at < a.length; at++) {
    const end = Math.min(b.length - 1, at + reach)
    for (let to = Math.max(0, at - reach); to <= end; to++) {
      if (taken[to] === 1 || a.list[at] !== b.list[to]) continue
      taken[to] = 1
      common[found++] = a.list[at]!
      break
    }
  }
  for (let to = 0; to < b.length; to++) if (taken[to] === 1 && b.list[to] !== common[seen++]) moved++
  return jaroOf(a.length, b.length, found, moved)
}

/**
 * How many letters must be put in, taken out, replaced, or exchanged with their neighbour to make one text of the other: at most
 * `most`, else `most` + 1. No stretch is edited twice.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  const [a, b] = [ONE.read(one), OTHER.read(other)]
  if (Math.abs(a.length - b.length) > most) return most + 1
  if (a.length === 0 || b.length === 0) return Math.max(a.length, b.length)
  const [first, second] = [a.length <= b.length ? a : b, a.length <= b.length ? b : a]
  return Math.min(first.isShort && second.isPlain ? slipsByBits(first, second, most) : slipsByTable(a, b), most + 1)
}

/** A column of the table of distances at a time, as bits (Hyyrö 2003). The first text has at most 32 signs. */
function slipsByBits(a: Signs, b: Signs, most: number): number {
  layPlaces(a)
  const end = 1 << (a.length - 1)
  let [more, less, diagonal, before, slips] = [-1, 0, 0, 0, a.length]
  for (let at = 0; at < b.length; at++) {
    const places = PLACES[b.list[at]!]!
    const exchanged = ((~diagonal & places) << 1) & before
    diagonal = (((places & more) + more) ^ more) | places | less | exchanged
    const up = less | ~(diagonal | more)
    const down = diagonal & more
    if ((up & end) !== 0) slips++
    if ((down & end) !== 0) slips--
    const next = (up << 1) | 1
    more = (down << 1) | ~(diagonal | next)
    less = next & diagonal
    before = places
    if (slips - (b.length - 1 - at) > most) break
  }
  clearPlaces(a)
  return slips > most ? most + 1 : slips
}

function slipsByTable(a: Signs, b: Signs): number {
  const width = b.length + 1
  let [before, last, row] = [0, 1, 2].map(() => new Int32Array(width)) as [Int32Array, Int32Array, Int32Array]
  for (let at = 0; at < width; at++) last[at] = at
  for (let i = 1; i <= a.length; i++) {
    const sign = a.list[i - 1]
    row[0] = i
    for (let j = 1; j < width; j++) {
      let cost = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (sign === b.list[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && sign === b.list[j - 2] && a.list[i - 2] === b.list[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1)
      row[j] = cost
    }
    ;[before, last, row] = [last, row, before]
  }
  return last[b.length]!
}
