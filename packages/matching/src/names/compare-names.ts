import { AGREE, joined, tokenSimilarity } from "./similarity.ts"
import { type Name, type Role, readName, type Token } from "./tokens.ts"

/** From identical to contradictory; `missing` when a side has no usable name. */
export type NameLevel = "N6" | "N5" | "N4" | "N3" | "N2" | "N1" | "N0" | "missing"

/** What two names are to each other. `subset`: one is contained in the other, so they may be one name but nothing says so. */
export type NameRelation = "identical" | "variant" | "subset" | "different"

/** One line of the explanation: words of both names that were paired, or a word that stands alone (`a` or `b` is null). */
export interface TokenPair {
  readonly a: string | null
  readonly b: string | null
  /** 0..1000. */
  readonly similarity: number
  readonly how: "same" | "spelling" | "script" | "joined" | "initial" | "alone"
  readonly role: Role
}

/** The result of comparing two names. */
export interface NameComparison {
  /** 0..1; from 0.5 on the names are held to be spellings of one name. */
  readonly score: number
  readonly relation: NameRelation
  readonly level: NameLevel
  readonly explanation: readonly TokenPair[]
  /** What the agreeing words are worth by their rarity, centibits. */
  readonly centibits: number
}

/** Gives the similarity of two tokens, 0 below `AGREE`; a caller with many names passes one that remembers. */
export type Similarity = (a: Token, b: Token) => number

/** Share of a full word that a word of this role counts in deciding, in hundredths. */
const WEIGHT: Readonly<Record<Role, number>> = {
  given: 100,
  theophoric: 100,
  nisba: 80,
  weak: 40,
  kunya: 35,
  title: 6,
  initial: 25,
  noise: 0,
}
const STRONG: Readonly<Record<Role, boolean>> = {
  given: true,
  theophoric: true,
  nisba: true,
  weak: false,
  kunya: false,
  title: false,
  initial: false,
  noise: false,
}

/** Words of both names that are held to be the same: one or two neighbours on each side. */
interface Link {
  readonly a: number
  readonly aSpan: number
  readonly b: number
  readonly bSpan: number
  readonly similarity: number
}

function linksOf(a: readonly Token[], b: readonly Token[], similarity: Similarity): Link[] {
  const links: Link[] = []
  const add = (i: number, aSpan: number, j: number, bSpan: number): void => {
    const x = aSpan === 2 ? joined(a[i]!, a[i + 1]!) : a[i]!
    const y = bSpan === 2 ? joined(b[j]!, b[j + 1]!) : b[j]!
    const value = aSpan + bSpan > 2 ? tokenSimilarity(x, y) : similarity(x, y)
    // A join must explain more than a single word could, or every short name would join by chance.
    if (value >= AGREE + (aSpan + bSpan > 2 ? 60 : 0)) links.push({ a: i, aSpan, b: j, bSpan, similarity: value })
  }
  for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) add(i, 1, j, 1)
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      if (i + 1 < a.length && longer(b[j]!, a[i]!)) add(i, 2, j, 1)
      if (j + 1 < b.length && longer(a[i]!, b[j]!)) add(i, 1, j, 2)
    }
  const rank = (l: Link): number => l.similarity + (l.aSpan + l.bSpan - 2) * 150 - Math.abs(l.a - l.b)
  return links.sort((x, y) => rank(y) - rank(x) || x.a + x.b - (y.a + y.b) || Math.abs(x.a - x.b) - Math.abs(y.a - y.b))
}

function longer(whole: Token, part: Token): boolean {
  return whole.readings[0]!.length >= part.readings[0]!.length + 2
}

function align(a: readonly Token[], b: readonly Token[], similarity: Similarity): Link[] {
  const usedA = new Set<number>()
  const usedB = new Set<number>()
  const free = (used: Set<number>, at: number, span: number): boolean =>
    !used.has(at) && (span === 1 || !used.has(at + 1))
  return linksOf(a, b, similarity).filter((link) => {
    if (!free(usedA, link.a, link.aSpan) || !free(usedB, link.b, link.bSpan)) return false
    for (let k = 0; k < link.aSpan; k++) usedA.add(link.a + k)
    for (let k = 0; k < link.bSpan; k++) usedB.add(link.b + k)
    return true
  })
}

/** How two token lists stand to each other. */
export interface Alignment {
  readonly level: NameLevel
  /** 0..1000; from 500 on a variant. */
  readonly score: number
  readonly centibits: number
  readonly a: readonly Token[]
  readonly b: readonly Token[]
  readonly links: readonly Link[]
  /** Tokens without a partner. */
  readonly restA: readonly Token[]
  readonly restB: readonly Token[]
  /** The strong ones of them. */
  readonly aloneA: readonly Token[]
  readonly aloneB: readonly Token[]
}

function pairOf(link: Link, a: readonly Token[], b: readonly Token[]): TokenPair {
  const x = a[link.a]!
  const y = b[link.b]!
  const joins = link.aSpan + link.bSpan > 2
  const initial = x.role === "initial" || y.role === "initial"
  const how = joins
    ? "joined"
    : initial
      ? "initial"
      : x.script !== y.script
        ? "script"
        : x.text === y.text
          ? "same"
          : "spelling"
  const words = (tokens: readonly Token[], at: number, span: number): string =>
    tokens
      .slice(at, at + span)
      .map((t) => t.text)
      .join(" ")
  return {
    a: words(a, link.a, link.aSpan),
    b: words(b, link.b, link.bSpan),
    similarity: link.similarity,
    how,
    role: x.role,
  }
}

function covered(links: readonly Link[], side: "a" | "b"): ReadonlySet<number> {
  const used = new Set<number>()
  for (const link of links) for (let k = 0; k < (side === "a" ? link.aSpan : link.bSpan); k++) used.add(link[side] + k)
  return used
}

const sumOf = (tokens: readonly Token[]): number => tokens.reduce((sum, token) => sum + WEIGHT[token.role], 0)

function scoreOf(matched: number, linked: number, restA: number, restB: number): number {
  if (matched === 0) return 0
  const contradiction = Math.min(restA, restB)
  const excess = Math.max(restA, restB) - contradiction
  return Math.floor((1000 * matched) / (linked + contradiction * 2.6 + excess * 0.75))
}

/** Maps the raw agreement so that the one threshold lies at 500. */
function calibrated(raw: number): number {
  const threshold = 610
  return raw >= threshold
    ? 500 + Math.floor((500 * (raw - threshold)) / (1000 - threshold))
    : Math.floor((500 * raw) / threshold)
}

/** Aligns two token lists. Total: empty lists give `missing`. */
export function alignTokens(
  a: readonly Token[],
  b: readonly Token[],
  similarity: Similarity = tokenSimilarity,
): Alignment {
  if (a.length === 0 || b.length === 0) {
    return { level: "missing", score: 0, centibits: 0, a, b, links: [], restA: [], restB: [], aloneA: [], aloneB: [] }
  }
  const links = align(a, b, similarity)
  const [usedA, usedB] = [covered(links, "a"), covered(links, "b")]
  const [restA, restB] = [a.filter((_, i) => !usedA.has(i)), b.filter((_, j) => !usedB.has(j))]
  const [aloneA, aloneB] = [restA.filter((t) => STRONG[t.role]), restB.filter((t) => STRONG[t.role])]
  const strong = links.filter((l) => STRONG[a[l.a]!.role] && STRONG[b[l.b]!.role]).length
  const matched = links.reduce((sum, l) => {
    const [x, y] = [spanWeight(a, l.a, l.aSpan), spanWeight(b, l.b, l.bSpan)]
    return sum + (Math.min(x, y) * l.similarity * l.similarity) / 1e6
  }, 0)
  const linked = links.reduce((sum, l) => sum + Math.min(spanWeight(a, l.a, l.aSpan), spanWeight(b, l.b, l.bSpan)), 0)
  const lead = leadingExcess(links, a, b)
  const score = calibrated(scoreOf(matched, linked, sumOf(restA), sumOf(restB)) - (lead ? LEAD_PENALTY : 0))
  const centibits = links.reduce((sum, l) => sum + Math.floor((tokenBits(a[l.a]!, b[l.b]!) * l.similarity) / 1000), 0)
  const level = levelOf({ links, a, b, strong, aloneA, aloneB, score })
  return { level, score, centibits, a, b, links, restA, restB, aloneA, aloneB }
}

/** The lines of the explanation of an alignment. */
export function tokenPairs({ links, a, b, restA, restB }: Alignment): readonly TokenPair[] {
  return [...links.map((link) => pairOf(link, a, b)), ...alone(restA, restB)]
}

/** What it costs when the first given name has no partner though the rest follows in order: son and father, or brothers. */
const LEAD_PENALTY = 280

function firstStrong(tokens: readonly Token[]): number {
  return tokens.findIndex((token) => token.role !== "title" && token.role !== "noise" && token.role !== "kunya")
}

function leadingExcess(links: readonly Link[], a: readonly Token[], b: readonly Token[]): boolean {
  const inOrder = [...links].sort((x, y) => x.a - y.a).every((link, at, all) => at === 0 || link.b > all[at - 1]!.b)
  const [i, j] = [firstStrong(a), firstStrong(b)]
  if (!inOrder || links.length < 2 || i < 0 || j < 0) return false
  const [usedA, usedB] = [covered(links, "a"), covered(links, "b")]
  return (!usedA.has(i) && STRONG[a[i]!.role]) || (!usedB.has(j) && STRONG[b[j]!.role])
}

function spanWeight(tokens: readonly Token[], at: number, span: number): number {
  return sumOf(tokens.slice(at, at + span))
}

function tokenBits(a: Token, b: Token): number {
  if (a.role === "title" || b.role === "title" || a.role === "noise" || b.role === "noise") return 0
  return Math.min(a.centibits, b.centibits)
}

function alone(a: readonly Token[], b: readonly Token[]): TokenPair[] {
  const line = (token: Token, side: "a" | "b"): TokenPair => ({
    a: side === "a" ? token.text : null,
    b: side === "b" ? token.text : null,
    similarity: 0,
    how: "alone",
    role: token.role,
  })
  return [...a.map((t) => line(t, "a")), ...b.map((t) => line(t, "b"))]
}

interface Facts {
  readonly links: readonly Link[]
  readonly a: readonly Token[]
  readonly b: readonly Token[]
  readonly strong: number
  readonly aloneA: readonly Token[]
  readonly aloneB: readonly Token[]
  readonly score: number
}

function levelOf({ links, a, b, strong, aloneA, aloneB }: Facts): NameLevel {
  const same =
    a.length === b.length && a.every((token, at) => token.text === b[at]!.text && token.script === b[at]!.script)
  if (onlyKunya(a) && onlyKunya(b) && links.length > 0) return "N2"
  if (same) return "N6"
  const real = links.filter((l) => a[l.a]!.role !== "title" && a[l.a]!.role !== "noise").length
  if (real === 0) return "N0"
  if (aloneA.length > 0 && aloneB.length > 0) return strong > 0 ? "N1" : "N0"
  if (aloneA.length > 0 || aloneB.length > 0) return strong >= 2 ? "N3" : "N2"
  return strong >= 2 ? "N5" : "N4"
}

const RELATION: Readonly<Record<NameLevel, NameRelation>> = {
  N6: "identical",
  N5: "variant",
  N4: "variant",
  N3: "subset",
  N2: "subset",
  N1: "different",
  N0: "different",
  missing: "different",
}

/** A kunya identifies nobody by itself. */
function onlyKunya(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.role === "kunya" || token.role === "title" || token.role === "noise")
}

/** Compares two read names: the person's own words, and the father's where both cells name him. */
export function compareReadNames(a: Name, b: Name, similarity: Similarity = tokenSimilarity): NameComparison {
  const [own, whole] = [
    alignTokens(a.tokens, b.tokens, similarity),
    alignTokens([...a.tokens, ...a.father], [...b.tokens, ...b.father], similarity),
  ]
  const both = a.father.length > 0 && b.father.length > 0
  const fathers = both ? alignTokens(a.father, b.father, similarity) : null
  const against = fathers !== null && (fathers.level === "N0" || fathers.level === "N1")
  const best = !both || own.level === "N0" || own.level === "N1" || against ? whole : { ...whole, level: own.level }
  const level = against && best.level !== "N0" ? "N1" : best.level
  const score = against ? Math.min(best.score, 400) : best.score
  if (onlyKunya(a.tokens) && onlyKunya(b.tokens) && level !== "N0" && level !== "missing") {
    return {
      score: Math.min(score, 450) / 1000,
      relation: "subset",
      level: "N2",
      explanation: tokenPairs(best),
      centibits: best.centibits,
    }
  }
  const relation = RELATION[level] === "different" && score >= 500 ? "variant" : RELATION[level]
  return { score: score / 1000, relation, level, explanation: tokenPairs(best), centibits: best.centibits }
}

/**
 * Compares two names in any of the scripts. Symmetric and deterministic; `score` from 0.5 on means spellings of one name.
 * A name alone never identifies a person.
 */
export function compareNames(a: string, b: string): NameComparison {
  const [x, y] = [readName(a), readName(b)]
  return a <= b ? compareReadNames(x, y) : mirrored(compareReadNames(y, x))
}

function mirrored(result: NameComparison): NameComparison {
  return { ...result, explanation: result.explanation.map((pair) => ({ ...pair, a: pair.b, b: pair.a })) }
}
