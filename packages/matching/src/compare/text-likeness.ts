/** A text as its code points. */
export type Signs = Int32Array

/** The code points of a text. */
export function signsOf(text: string): Signs {
  return Int32Array.from(text, (sign) => sign.codePointAt(0)!)
}

/** Likeness of two texts by Jaro and Winkler, 0 to 1000. Symmetric. */
export function jaroWinkler(one: Signs, other: Signs): number {
  const [a, b] = comesFirst(one, other) ? [one, other] : [other, one]
  const jaro = jaroOf(a, b)
  let prefix = 0
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++
  return Math.round(1000 * (jaro + prefix * 0.1 * (1 - jaro)))
}

/** The measure takes signs in the order of one text, so which is first must not depend on the caller. */
function comesFirst(a: Signs, b: Signs): boolean {
  if (a.length !== b.length) return a.length < b.length
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! < b[at]!
  return true
}

function jaroOf(a: Signs, b: Signs): number {
  if (a.length === 0 || b.length === 0) return 0
  const reach = Math.max(0, (b.length >> 1) - 1)
  const taken = new Uint8Array(b.length)
  const common = new Int32Array(a.length)
  let found = 0
  for (let at = 0; at < a.length; at++) {
    const end = Math.min(b.length - 1, at + reach)
    for (let to = Math.max(0, at - reach); to <= end; to++) {
      if (taken[to] === 1 || a[at] !== b[to]) continue
      taken[to] = 1
      common[found++] = a[at]!
      break
    }
  }
  if (found === 0) return 0
  let [moved, seen] = [0, 0]
  for (let to = 0; to < b.length; to++) if (taken[to] === 1 && b[to] !== common[seen++]) moved++
  return (found / a.length + found / b.length + (found - moved / 2) / found) / 3
}

/**
 * How many letters must be put in, taken out, replaced, or exchanged with their neighbour to make one text of the other: at most
 * `most`, else `most` + 1. No stretch is edited twice.
 */
export function slipsBetween(a: Signs, b: Signs, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  if (a.length === 0 || b.length === 0) return Math.max(a.length, b.length)
  const isShort = a.length <= 32 && a.every((sign) => sign < PLACES.length) && b.every((sign) => sign < PLACES.length)
  return Math.min(isShort ? slipsByBits(a, b, most) : slipsByTable(a, b), most + 1)
}

/** Where each sign stands in the first text, one bit for a place; empty between two calls. */
const PLACES = new Int32Array(0x1_0000)

/** A column of the table of distances at a time, as bits (Hyyrö 2003). The first text has at most 32 signs. */
function slipsByBits(a: Signs, b: Signs, most: number): number {
  for (let at = 0; at < a.length; at++) PLACES[a[at]!]! |= 1 << at
  const end = 1 << (a.length - 1)
  let [more, less, diagonal, before, slips] = [-1, 0, 0, 0, a.length]
  for (let at = 0; at < b.length; at++) {
    const places = PLACES[b[at]!]!
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
  for (let at = 0; at < a.length; at++) PLACES[a[at]!] = 0
  return slips > most ? most + 1 : slips
}

function slipsByTable(a: Signs, b: Signs): number {
  const width = b.length + 1
  let [before, last, row] = [0, 1, 2].map(() => new Int32Array(width)) as [Int32Array, Int32Array, Int32Array]
  for (let at = 0; at < width; at++) last[at] = at
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    for (let j = 1; j < width; j++) {
      let cost = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      row[j] = cost
    }
    ;[before, last, row] = [last, row, before]
  }
  return last[b.length]!
}

/** Which letters a text holds, one bit for a class of letters. */
export function lettersIn(text: string): number {
  let bits = 0
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) & 31)
  return bits
}

/** How many classes of letters the other text lacks: so many signs, at least, have no partner there. */
export function lackedBy(own: number, other: number): number {
  let rest = own & ~other
  rest -= (rest >>> 1) & 0x5555_5555
  rest = (rest & 0x3333_3333) + ((rest >>> 2) & 0x3333_3333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}
