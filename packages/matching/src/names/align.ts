import { ABDO } from "./compound-patterns.ts"
import { isBare } from "./known-names.ts"
import { leadOf, STRONG } from "./roles.ts"
import { bitsOf, isFree, type Words } from "./side.ts"
import { AGREE, isServantInitial, joined, type Nearness, nearnessOf, rivalryOf, tokenSimilarity } from "./similarity.ts"
import type { Token } from "./tokens.ts"
import { areOthersBy, isOfOtherHalves } from "./written-halves.ts"

/** Words of both names that are held to be the same: one or two neighbours on each side. With a nearness they do not agree, yet may be one. */
export interface Link {
  readonly a: number
  readonly aSpan: number
  readonly b: number
  readonly bSpan: number
  /** 0 to 1000. */
  readonly similarity: number
  /** How the words are one though they do not agree; absent when they agree. */
  readonly nearness?: Nearness["kind"]
}

/** A join must explain more than a single word could, or every short name would join by chance. */
export const JOIN_AGREE = AGREE + 60
const MOST_JOINED = 3
/** Beyond this many words a cell is no name; what follows is left alone. */
const MOST_WORDS = 12

const shortened = ({ tokens }: Words): readonly Token[] =>
  tokens.length > MOST_WORDS ? tokens.slice(0, MOST_WORDS) : tokens

/** The best one-to-one alignment of two names: agreeing words first, then slips among what is left. */
export function linksOf(one: Words, other: Words): Link[] {
  const [a, b] = [shortened(one), shortened(other)]
  const singles: Link[] = []
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const value = tokenSimilarity(a[i]!, b[j]!)
      if (value >= AGREE) singles.push({ a: i, aSpan: 1, b: j, bSpan: 1, similarity: value })
    }
  }
  const all = [...singles, ...joinsOf(a, b, singles)]
  const links = all.length === 0 ? [] : bestOf(all, one, other)
  return withSlips(links, a, b)
}

function joinsOf(a: readonly Token[], b: readonly Token[], singles: readonly Link[]): readonly Link[] {
  if (a.length + b.length < 3) return []
  let [sureA, sureB] = [0, 0]
  for (const link of singles) {
    if (link.similarity < 900) continue
    sureA |= 1 << link.a
    sureB |= 1 << link.b
  }
  return [...joinsInto(a, b, sureA, sureB), ...joinsInto(b, a, sureB, sureA).map(mirrored), ...shiftsOf(a, b)]
}

/** Two neighbours of each name that are the same letters, parted elsewhere: میر خانپوری and میرخان پوری. */
function shiftsOf(a: readonly Token[], b: readonly Token[]): readonly Link[] {
  const out: Link[] = []
  for (let i = 0; i + 1 < a.length; i++) {
    for (let j = 0; j + 1 < b.length; j++) {
      const [x, y, z, w] = [a[i]!, a[i + 1]!, b[j]!, b[j + 1]!]
      if (x.text.length === z.text.length || x.text.length + y.text.length !== z.text.length + w.text.length) continue
      if (`${x.text}${y.text}` === `${z.text}${w.text}`) out.push({ a: i, aSpan: 2, b: j, bSpan: 2, similarity: 1000 })
    }
  }
  return out
}

/** A link as the other name has it. */
export const mirrored = (link: Link): Link => ({ ...link, a: link.b, aSpan: link.bSpan, b: link.a, bSpan: link.aSpan })

/** The words of one side that links join, as bits. */
export const usedBy = (links: readonly Link[], side: "a" | "b"): number =>
  links.reduce((used, link) => used | bitsOf(link[side], side === "a" ? link.aSpan : link.bSpan), 0)

/** Joins of two or three neighbours of `many` that read as one word of `one`. Of either some words are sure, a bit for each. */
function joinsInto(many: readonly Token[], one: readonly Token[], sureMany: number, sureOne: number): readonly Link[] {
  const out: Link[] = []
  for (let i = 0; i + 1 < many.length; i++) {
    const first = many[i]!
    let length = first.key.length
    let mask = 1 << i
    for (let span = 2; span <= MOST_JOINED && i + span <= many.length; span++) {
      const last = many[i + span - 1]!
      length += last.key.length
      mask |= 1 << (i + span - 1)
      let token: Token | null = null
      for (let j = 0; j < one.length; j++) {
        const target = one[j]!
        // Words that agree well by themselves are not taken apart again.
        if (!isFree(sureOne, j) || (sureMany & mask) === mask || !mayJoin(first, length, target)) continue
        token ??= joinedFrom(many, i, span)
        const value = tokenSimilarity(token, target)
        if (value < JOIN_AGREE || (span === 2 && isOfOtherHalves(first, last, target))) continue
        if (one[j + 1] !== undefined && isBesideTheSame(first, last, target, one[j + 1]!)) continue
        out.push({ a: i, aSpan: span, b: j, bSpan: 1, similarity: value })
      }
    }
  }
  return out
}

/** Salim Khan is no Sulaiman where Khan follows him too: each of two known names has the same word behind it. */
const isBesideTheSame = (first: Token, last: Token, target: Token, next: Token): boolean =>
  areOthersBy(first.common, target.common) && isBare(first) && isBare(target) && tokenSimilarity(last, next) >= AGREE

/** Whether words of so many consonants that begin so may read as `target`: it costs far less than to join them. */
function mayJoin(first: Token, length: number, target: Token): boolean {
  if (isServantInitial(first)) return target.key[0] === "%"
  if (target.key[0] === "%" && ABDO.test(first.text)) return true
  const off = length - target.key.length
  if (first.readings.length + target.readings.length === 2)
    return off <= 1 && off >= -1 && (first.key === "" || first.key[0] === target.key[0] || isOtherSound(first, target))
  // A word that conventions read differently may begin differently, and be shorter or longer.
  return off <= 2 && off >= -2
}

/** Egypt's g for a j, and the Nile's d for a dad: a known word is read by its own letters alone. */
const isOtherSound = (first: Token, target: Token): boolean =>
  target.common !== null && OTHER_SOUNDS.has(`${first.key[0]}${target.key[0]}`)
const OTHER_SOUNDS: ReadonlySet<string> = new Set(["Jk", "kJ", "zt", "tz"])

function joinedFrom(tokens: readonly Token[], at: number, span: number): Token {
  let token = tokens[at]!
  for (let next = at + 1; next < at + span; next++) token = joined(token, tokens[next]!)
  return token
}

/** The set of links that share no word and are worth most together; ties go to the order of the words. */
function bestOf(all: readonly Link[], one: Words, other: Words): Link[] {
  const worth = all.map((link) => worthOf(link, one, other))
  const order = all.map((_, at) => at).sort((x, y) => worth[y]! - worth[x]! || before(all[x]!, all[y]!))
  const rest = new Array<number>(order.length + 1).fill(0)
  for (let at = order.length - 1; at >= 0; at--) rest[at] = rest[at + 1]! + worth[order[at]!]!
  let best = -1
  let chosen: number[] = []
  const path: number[] = []
  let steps = 0
  const visit = (at: number, usedA: number, usedB: number, sum: number): void => {
    if (sum > best) {
      best = sum
      chosen = [...path]
    }
    if (at === order.length || sum + rest[at]! <= best || steps++ > MOST_STEPS) return
    const link = all[order[at]!]!
    const [x, y] = [bitsOf(link.a, link.aSpan), bitsOf(link.b, link.bSpan)]
    if ((usedA & x) === 0 && (usedB & y) === 0) {
      path.push(order[at]!)
      visit(at + 1, usedA | x, usedB | y, sum + worth[order[at]!]!)
      path.pop()
    }
    visit(at + 1, usedA, usedB, sum)
  }
  visit(0, 0, 0, 0)
  return chosen.map((at) => all[at]!)
}

/** Names of a dozen like words would be searched for ever; the greedy first path is then good enough. */
const MOST_STEPS = 2000

/** Words that say more are linked first; distance from the diagonal only breaks ties. */
function worthOf(link: Link, one: Words, other: Words): number {
  const words = link.aSpan + link.bSpan
  const rarity = Math.min(one.tokens[link.a]!.centibits, other.tokens[link.b]!.centibits)
  // Of two like words the father's is linked with the father's.
  const crossing = link.a < one.own === link.b < other.own ? 0 : 200
  return link.similarity * words * 4 + rarity + (words - 2) * 300 - Math.abs(link.a - link.b) * 3 - crossing
}

function before(x: Link, y: Link): number {
  return x.a + x.b - (y.a + y.b) || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a
}

/** Three telling words or more agree in their order, the first name among them, which kin do not share. */
function isLongChain(links: readonly Link[], a: readonly Token[], b: readonly Token[]): boolean {
  if (links.length < LEAST_CHAIN) return false
  const chain = links.filter((link) => STRONG[a[link.a]!.role] && STRONG[b[link.b]!.role]).sort((x, y) => x.a - y.a)
  if (chain.length < LEAST_CHAIN) return false
  const [first] = chain as [Link]
  return first.a === leadOf(a) && first.b === leadOf(b) && chain.every(({ b }, at) => at === 0 || b > chain[at - 1]!.b)
}
const LEAST_CHAIN = 3

const ORDER: Readonly<Record<Nearness["kind"], number>> = {
  slip: 4,
  half: 3,
  end: 2,
  cut: 2,
  near: 1,
  rival: 0,
}

function withSlips(links: Link[], a: readonly Token[], b: readonly Token[]): Link[] {
  let [usedA, usedB] = [usedBy(links, "a"), usedBy(links, "b")]
  // Before a weak word that is free Ghulam is a half of its own: what a narrow column left of Ghulamreza ends there.
  const isFirstHalf = (i: number, j: number): boolean =>
    a[i]!.text.length < b[j]!.text.length
      ? isFree(usedA, i + 1) && a[i + 1]?.role === "weak"
      : isFree(usedB, j + 1) && b[j + 1]?.role === "weak"
  const mayRival = isLongChain(links, a, b)
  const slips: Link[] = []
  for (let i = 0; i < a.length; i++) {
    if (!isFree(usedA, i)) continue
    for (let j = 0; j < b.length; j++) {
      if (!isFree(usedB, j)) continue
      const near = nearnessOf(a[i]!, b[j]!) ?? (mayRival ? rivalryOf(a[i]!, b[j]!) : null)
      if (near === null || (near.kind === "cut" && isFirstHalf(i, j))) continue
      // Haji is no half of Abdul Hai.
      if (near.kind === "half" && (a[i]!.role === "title" || b[j]!.role === "title")) continue
      slips.push({ a: i, aSpan: 1, b: j, bSpan: 1, similarity: near.similarity, nearness: near.kind })
    }
  }
  slips.sort((x, y) => ORDER[y.nearness!] - ORDER[x.nearness!] || y.similarity - x.similarity || before(x, y))
  for (const slip of slips) {
    if (!isFree(usedA, slip.a) || !isFree(usedB, slip.b)) continue
    usedA |= 1 << slip.a
    usedB |= 1 << slip.b
    links.push(slip)
  }
  return links
}
