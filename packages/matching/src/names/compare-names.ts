import { remembered } from "../remembered.ts"
import { type Link, linksOf, usedBy } from "./align.ts"
import { byNamed } from "./by-names.ts"
import { type Evidence, evidenceOf } from "./evidence.ts"
import { scoreOf } from "./evidence-weights.ts"
import { areDaughterAndSon } from "./fathers.ts"
import { isGivenName, isOnlyLoose } from "./known-names.ts"
import { isSurelyMisspelt } from "./known-slips.ts"
import { nameText } from "./name-text.ts"
import { isNaming, STRONG } from "./roles.ts"
import { bitsOf, isFree, type Words, withinBits } from "./side.ts"
import { areStemsExchanged } from "./stems.ts"
import { isHonorificRead, isNearlyHonorific, isNearlyTitle } from "./titles.ts"
import { type Name, type Role, readName, type Token } from "./tokens.ts"
import { hasNisbaEnding, OFFICES } from "./words.ts"
import { areOthersBy } from "./written-halves.ts"

/** From identical to contradictory; `missing` when a side has no usable name. */
export type NameLevel = "N6" | "N5" | "N4" | "N3" | "N2" | "N1" | "N0" | "missing"

/**
 * What two names are to each other. `subset`: what both say agrees and one says more, or they differ in a part that names
 * leave out; they may be one name and that is not sufficient.
 */
export type NameRelation = "identical" | "variant" | "subset" | "different"

/** What two names look like that are not of one person: a father and his child, or children of one father. */
type Kinship = "parent" | "sibling"

/** One line of the explanation: words of both names that were paired, or a word that stands alone (`a` or `b` is null). */
export interface TokenPair {
  readonly a: string | null
  readonly b: string | null
  /** 0..1000. */
  readonly similarity: number
  readonly how: "same" | "spelling" | "script" | "joined" | "initial" | "slip" | "alone"
  readonly role: Role
  /** What sharing this word is worth by its rarity, centibits; of a lone word, what it would be worth. */
  readonly centibits: number
}

/** The result of comparing two names. */
export interface NameComparison {
  /** 0..1; from 0.5 on the names may be one person's. */
  readonly score: number
  readonly relation: NameRelation
  readonly level: NameLevel
  readonly kinship: Kinship | null
  readonly explanation: readonly TokenPair[]
  /** What the agreeing words are worth by their rarity, centibits. */
  readonly centibits: number
}

/** How two token lists stand to each other. */
export interface Alignment {
  readonly level: NameLevel
  /** 0..1000; from 500 on the names may be one person's. */
  readonly score: number
  readonly kinship: Kinship | null
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

const NOTHING: readonly Token[] = []

/** Aligns two token lists. Total: empty lists give `missing`. */
export function alignTokens(a: readonly Token[], b: readonly Token[]): Alignment {
  return aligned({ tokens: a, own: a.length }, { tokens: b, own: b.length })
}

/** Among other columns a slip in a name of one word is another level; `isOnly` where the names are all that is told. */
function aligned(one: Words, other: Words, isOnly = false): Alignment {
  if (one.tokens.length === 0 || other.tokens.length === 0) {
    const [a, b] = [one.tokens, other.tokens]
    const none = { links: [], restA: NOTHING, restB: NOTHING, aloneA: NOTHING, aloneB: NOTHING }
    return { level: "missing", score: 0, kinship: null, centibits: 0, a, b, ...none }
  }
  const { a, b, links, evidence, isMet, isCounted } = weighed(one, other, isOnly)
  const score = isCounted ? scoreOf(evidence) : Math.min(scoreOf(evidence), 499)
  const [restA, restB] = [restOf(a, links, "a"), restOf(b, links, "b")]
  const [aloneA, aloneB] = [strongOf(restA), strongOf(restB)]
  const isAlone = { aloneA: someOwn(aloneA, a, one.own), aloneB: someOwn(aloneB, b, other.own) }
  const level = isMet ? levelOf({ links, a, b, evidence, score, ...isAlone }) : "N0"
  const kinship = score >= 500 ? null : kinshipOf(evidence)
  return { level, score, kinship, centibits: evidence.centibits, a, b, links, restA, restB, aloneA, aloneB }
}

interface Weighed extends Pick<Alignment, "a" | "b" | "links"> {
  readonly evidence: Evidence
  /** A word of naming agrees. */
  readonly isMet: boolean
  /** Where no word agrees there are only slips, and slips alone say nothing. */
  readonly isCounted: boolean
}

function weighed(long: Words, longer: Words, isOnly: boolean): Weighed {
  const [first, second] = [withinBits(long), withinBits(longer)]
  const links = linksOf(first, second)
  const isOffice = areOfficesMet(links, first, second)
  const one = isOffice || isNamedByTitle(links, first, second) ? withName(first) : first
  const other = isOffice || isNamedByTitle(links, second, first) ? withName(second) : second
  const isBoth = isLeadFree(one.tokens, links, "a") && isLeadFree(other.tokens, links, "b")
  const [a, b] = isBoth
    ? [one.tokens, other.tokens]
    : [titled(one.tokens, links, "a"), titled(other.tokens, links, "b")]
  const isMet =
    links.some(
      (link) => link.nearness === undefined && isNamingIn(a, link.a, link.aSpan) && isNamingIn(b, link.b, link.bSpan),
    ) ||
    (isOnly && areOneWordMisspelt(links, a, b))
  const evidence = evidenceOf(links, { tokens: a, own: one.own }, { tokens: b, own: other.own })
  return { a, b, links, evidence, isMet, isCounted: isMet && isSure(links, a, b) && !areStemsExchanged(links, a, b) }
}

/** One word each, of which one is no name and surely the other but for a letter, or heard as it: of more words, slips alone say nothing. */
function areOneWordMisspelt(
  [link]: readonly Link[],
  [x, ...a]: readonly Token[],
  [y, ...b]: readonly Token[],
): boolean {
  if (link?.nearness !== "slip" || x === undefined || y === undefined || a.length + b.length > 0) return false
  const isHeard = (isOnlyLoose(x) || isOnlyLoose(y)) && !areOthersBy(x.common, y.common)
  return isSurelyMisspelt(x, y) || (isHeard && link.similarity >= HEARD_AND_SLIPPED)
}
/** What a slip in a word leaves at least that is heard as the other. */
const HEARD_AND_SLIPPED = 790

/** Whether both names begin with one word of office that is a given name as often: Khalifa in both is no caliph. */
const areOfficesMet = (links: readonly Link[], { tokens: a }: Words, { tokens: b }: Words): boolean =>
  [a, b].every(([lead]) => lead?.role === "title" && isOfficeOrName(lead)) &&
  links.some((link) => link.a + link.b === 0 && link.aSpan + link.bSpan === 2 && link.nearness === undefined)

/** Whether a title is a word of office that is a given name as often. */
export const isOfficeOrName = (title: Token): boolean => OFFICES.has(title.text) && isGivenName(title)

/** What goes with any name, or ends as a tribe's does and is nobody's given name. */
const goesWithAny = ({ role, text, script, common }: Token): boolean =>
  role === "weak" || role === "nisba" || (role === "given" && hasNisbaEnding(text, script) && !isGivenName({ common }))

/** Whether a title with nothing behind it but what goes with any name, or a tribe, is the only name of the other (MT825): Wazir Gul, Turan Khan, Wazir Tanai. */
const isNamedByTitle = (
  links: readonly Link[],
  { tokens: [lead, ...rest] }: Words,
  { tokens: [only, ...others] }: Words,
): boolean =>
  lead?.role === "title" &&
  rest.length > 0 &&
  rest.every(goesWithAny) &&
  only?.role === "given" &&
  others.every(goesWithAny) &&
  links.some((link) => link.a + link.b === 0 && link.aSpan + link.bSpan === 2 && link.nearness === undefined)

const withName = ({ tokens, own }: Words): Words => {
  const [lead, ...rest] = tokens as readonly [Token, ...Token[]]
  return { tokens: [{ ...lead, role: "given" }, ...rest], own }
}

/** Whether a run of words names: خواجه نیاز is Khojaniyaz, though خواجه is a title. */
const isNamingIn = (tokens: readonly Token[], at: number, span: number): boolean =>
  tokens.slice(at, at + span).some(isNaming)

/** What two names hold for and against one person, before any weight; null where no weight could make them one. */
export function evidenceBetween(one: string, other: string): Evidence | null {
  const [a, b] = one <= other ? [readName(one), readName(other)] : [readName(other), readName(one)]
  const found = weighed(wordsOf(a), wordsOf(b), true)
  return found.isCounted && !areDaughterAndSon(a.child, b.child) ? found.evidence : null
}

/** The person's own words, and the father's where a cell names him. */
const wordsOf = ({ tokens, father }: Name): Words => ({ tokens: [...tokens, ...father], own: tokens.length })

/** Whether a first word that may be a title has no partner. */
const isLeadFree = (tokens: readonly Token[], links: readonly Link[], side: "a" | "b"): boolean =>
  tokens.length > 1 && tokens[0]!.role === "given" && !links.some((link) => link[side] === 0)

/** A first word without a partner that is a title but for a letter is that title. Where the other name has such a word too both are names. */
function titled(tokens: readonly Token[], links: readonly Link[], side: "a" | "b"): readonly Token[] {
  if (!isLeadFree(tokens, links, side)) return tokens
  const first = tokens[0]!
  const rest = tokens.slice(1)
  if (isHonorificRead(first)) return [{ ...first, role: "honorific" }, ...rest]
  if (first.common !== null) return tokens
  if (isNearlyTitle(first)) return [{ ...first, role: "title" }, ...rest]
  return isNearlyHonorific(first) ? [{ ...first, role: "honorific" }, ...rest] : tokens
}

/** One word alone across scripts carries all the evidence, so it must agree better than a word among others. */
const LONE_AGREE = 820

function isSure(links: readonly Link[], a: readonly Token[], b: readonly Token[]): boolean {
  if (links.length !== 1) return true
  const [link] = links as readonly [Link]
  return link.nearness !== undefined || a[link.a]!.script === b[link.b]!.script || link.similarity >= LONE_AGREE
}

const isStrong = ({ role }: Token): boolean => STRONG[role]
const strongOf = (tokens: readonly Token[]): readonly Token[] =>
  tokens.length === 0 ? NOTHING : tokens.filter(isStrong)
/** Whether one of some words of a name is the person's own. */
const someOwn = (some: readonly Token[], all: readonly Token[], own: number): boolean =>
  some.some((token) => all.indexOf(token) < own)

function restOf(tokens: readonly Token[], links: readonly Link[], side: "a" | "b"): readonly Token[] {
  const used = usedBy(links, side)
  return used === bitsOf(0, tokens.length) ? NOTHING : tokens.filter((_, at) => isFree(used, at))
}

function kinshipOf({ isFather, leadChain, leadBoth, fathers, agreed }: Evidence): Kinship | null {
  if (isFather > 0 || leadChain > 0) return "parent"
  return leadBoth > 0 && agreed >= 180 && fathers === 0 ? "sibling" : null
}

interface Facts {
  readonly links: readonly Link[]
  readonly a: readonly Token[]
  readonly b: readonly Token[]
  readonly evidence: Evidence
  readonly score: number
  /** A strong word of the person's own has no partner. */
  readonly aloneA: boolean
  readonly aloneB: boolean
}

function levelOf({ links, a, b, evidence, score, aloneA, aloneB }: Facts): NameLevel {
  if (onlyKunya(a) && onlyKunya(b) && links.length > 0 && score >= 500) return "N2"
  const isSame = (token: Token, at: number): boolean => token.text === b[at]!.text && token.script === b[at]!.script
  if (a.length === b.length && a.every(isSame)) return "N6"
  const strong = links.filter((l) => l.nearness === undefined && isStrong(a[l.a]!) && isStrong(b[l.b]!)).length
  const isContradicted =
    evidence.given + evidence.fathers > 0 || (aloneA && aloneB) || evidence.leadChain > 0 || evidence.slipLead > 0
  if (score < 500 && (isContradicted || evidence.isFather > 0)) return strong > 0 ? "N1" : "N0"
  // Slips alone say nothing, and a kunya or a weak word that contradicts says little.
  if (score < 500 && evidence.slips + evidence.weakBoth + evidence.kunyaBoth > 44 && strong < 2) {
    return strong > 0 ? "N2" : "N0"
  }
  // Fathers of whom each has a word that the other lacks may be two men.
  if (aloneA || aloneB || evidence.fathers + evidence.rivals + evidence.abdLeftOut > 0) return strong >= 2 ? "N3" : "N2"
  if (score < 500) return strong >= 2 ? "N3" : "N2"
  return strong >= 2 && evidence.slips === 0 ? "N5" : "N4"
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
  return tokens.every(({ role }) => role === "kunya" || role === "title" || role === "honorific" || role === "noise")
}

/** The lines of the explanation of an alignment. */
export function tokenPairs({ links, a, b, restA, restB }: Alignment): readonly TokenPair[] {
  const alone = (token: Token, side: "a" | "b"): TokenPair => ({
    a: side === "a" ? token.text : null,
    b: side === "b" ? token.text : null,
    similarity: 0,
    how: "alone",
    role: token.role,
    centibits: token.centibits,
  })
  return [
    ...links.map((link) => pairOf(link, a, b)),
    ...restA.map((token) => alone(token, "a")),
    ...restB.map((token) => alone(token, "b")),
  ]
}

function pairOf(link: Link, a: readonly Token[], b: readonly Token[]): TokenPair {
  const words = (tokens: readonly Token[], at: number, span: number): string =>
    tokens
      .slice(at, at + span)
      .map((token) => token.text)
      .join(" ")
  const [x, y] = [a[link.a]!, b[link.b]!]
  return {
    a: words(a, link.a, link.aSpan),
    b: words(b, link.b, link.bSpan),
    similarity: link.similarity,
    how: howOf(link, x, y),
    role: x.role,
    centibits: Math.min(x.centibits, y.centibits),
  }
}

function howOf(link: Link, x: Token, y: Token): TokenPair["how"] {
  if (link.nearness !== undefined) return "slip"
  if (link.aSpan + link.bSpan > 2) return "joined"
  if (x.role === "initial" || y.role === "initial") return "initial"
  if (x.script !== y.script) return "script"
  return x.text === y.text ? "same" : "spelling"
}

/** The most that names of a daughter and of a son come to, of 1000. */
const OTHER = 250

function compareReadNames(a: Name, b: Name): NameComparison {
  const best = aligned(wordsOf(a), wordsOf(b), true)
  const isOther = areDaughterAndSon(a.child, b.child)
  const level = isOther && best.level !== "missing" ? "N1" : best.level
  return {
    score: Math.min(best.score, isOther ? OTHER : 1000) / 1000,
    relation: RELATION[level],
    level,
    kinship: best.kinship,
    explanation: tokenPairs(best),
    centibits: best.centibits,
  }
}

/**
 * Compares two names in any of the scripts. Symmetric and deterministic; `score` from 0.5 on means that they may be one
 * person's name. A name alone never identifies a person.
 */
export function compareNames(a: string, b: string): NameComparison {
  const [x, y] = [namesOf(nameText(a)), namesOf(nameText(b))]
  return a <= b ? compareCalled(x, y) : mirrored(compareCalled(y, x))
}

/** A name as it stands; and where it says what else somebody is called, the name without that, and that. */
interface Called {
  readonly whole: Name
  readonly apart: { readonly own: Name; readonly other: Name } | null
}

const MOST_NAMES = 20_000
const namesOf = remembered((name: string): Called => {
  const told = byNamed(name)
  return { whole: readName(name), apart: told && { own: readName(told.own), other: readName(told.other) } }
}, MOST_NAMES)

/** What a by-name of one word comes to at the most, of 1: many share it. */
const LONE_BY_NAME = 0.45

/** The same of a by-name of one word: whoever bears it says a part of what the other is called. */
const lone = (met: NameComparison): NameComparison =>
  met.score <= LONE_BY_NAME ? met : { ...met, score: LONE_BY_NAME, level: "N3", relation: RELATION.N3 }

/** Whoever is called otherwise too is found by either name; where both are, by the same, or by each other's. */
function compareCalled(a: Called, b: Called): NameComparison {
  // One may tell both names without the word between them.
  const found = a.apart === null || b.apart === null ? [compareReadNames(a.whole, b.whole)] : []
  if (a.apart === null && b.apart === null) return found[0]!
  const [x, y] = [a.apart ?? { own: a.whole, other: null }, b.apart ?? { own: b.whole, other: null }]
  const crossed = [[x.other, y.own] as const, [x.own, y.other] as const].flatMap(([one, other]) =>
    one === null || other === null ? [] : [compareReadNames(one, other)],
  )
  const isLone = ({ explanation }: NameComparison): boolean => explanation.filter(({ a, b }) => a && b).length < 2
  // Of two who are both called otherwise each must be the other.
  const [met] = crossed.sort((one, other) => one.score - other.score)
  const called = met && isLone(met) ? lone(met) : met
  return [compareReadNames(x.own, y.own), ...found, ...(called ? [called] : [])].reduce((best, one) =>
    one.score > best.score ? one : best,
  )
}

function mirrored(result: NameComparison): NameComparison {
  return { ...result, explanation: result.explanation.map((pair) => ({ ...pair, a: pair.b, b: pair.a })) }
}
