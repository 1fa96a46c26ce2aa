import type { Link } from "../names/align.ts"
import type { Alignment, NameLevel } from "../names/compare-names.ts"
import { inOneSound } from "../names/heard.ts"
import { isGivenName, isOftenBorne } from "../names/known-names.ts"
import { STRONG } from "../names/roles.ts"
import { covers } from "../names/side.ts"
import { isHalfOf } from "../names/similarity.ts"
import type { Token } from "../names/tokens.ts"
import { PEOPLES_OF_TRIBES, SAYYIDS, SAYYIDS_ALONE } from "../names/words.ts"
import { areOthersBy } from "../names/written-halves.ts"

/** The levels of a name beside other fields, from for to against. `slip`: the names contradict each other but for a slip of the pen. */
export const BESIDE_LEVELS = ["N6", "N5", "N4", "N3", "slip", "N2", "N1", "N0"] as const
/** One of them. */
export type BesideLevel = (typeof BESIDE_LEVELS)[number]

/**
 * The level of a name beside other fields, where it need not decide by itself. A name is a part of another only where one side alone
 * has more words: two names that each have a word which the other lacks contradict each other below the threshold, and are a loose
 * part of each other above it. A part that the names' own score takes for the same person's is the better one; where every word has a
 * partner and some only by a slip, the names are that too.
 */
export function levelBeside(alignment: Alignment): Exclude<NameLevel, "missing"> {
  const { level, score, restA, restB, links } = alignment
  const [isMoreA, isMoreB] = [restA.some(isTelling), restB.some(isTelling)]
  const isSame = score >= 500
  if (areOfSayyids(alignment)) return "N3"
  // Names without a word have no value, so they are never compared.
  if (level === "missing") return "N0"
  if (isMoreA && isMoreB) {
    if (isTribeOfPeople(alignment)) return "N3"
    if (level === "N2" || level === "N3") return isSame || areOfTwoKinds(restA, restB) ? "N2" : "N1"
    if (level === "N1" && isCalledOtherwise(alignment)) return "N2"
    return level === "N4" || level === "N5" ? "N2" : level
  }
  if ((level === "N2" && isSame) || (level === "N4" && (isMoreA || isMoreB))) return "N3"
  const isPaired = !isMoreA && !isMoreB && links.length > 1
  return isPaired && (level === "N0" || level === "N1") ? "N2" : level
}

/** Whether a name agrees, and each side tells by another word that he is a Sayyid (MT860): صابر شاه, سید صابر and صابر پاچا are one. */
export function areOfSayyids({ a, b, links, restA, restB }: Alignment): boolean {
  const isAll = (tokens: readonly Token[]): boolean =>
    tokens.length > 0 && tokens.every(({ text }) => SAYYIDS.has(text))
  if (!isAll(restA) || !isAll(restB)) return false
  const isMet = links.some((link) => link.nearness === undefined && STRONG[a[link.a]!.role] && STRONG[b[link.b]!.role])
  return isMet && [...restA, ...restB].some(({ text }) => SAYYIDS_ALONE.has(text))
}

/** One side alone names the tribe and the other alone a word like Mohammad or Khan: names leave out both, so these contradict nothing. */
function areOfTwoKinds(restA: readonly Token[], restB: readonly Token[]): boolean {
  const areAll = (tokens: readonly Token[], role: Token["role"]): boolean =>
    tokens.every((token) => !isTelling(token) || token.role === role)
  return (areAll(restA, "nisba") && areAll(restB, "weak")) || (areAll(restA, "weak") && areAll(restB, "nisba"))
}

/** Where the first word agrees one side tells the people (Baloch) and the other the tribe of it (MT890): that is no more than a tribe on one side alone. */
function isTribeOfPeople({ a, b, links, restA, restB }: Alignment): boolean {
  const [first, second] = [a.find(isTelling), b.find(isTelling)]
  // Most names share no first word: they end here.
  if (!links.some((link) => link.nearness === undefined && a[link.a] === first && b[link.b] === second)) return false
  const isPeople = ({ text }: Token): boolean => PEOPLES_OF_TRIBES.has(text)
  const isTribe = (token: Token): boolean => token.role === "nisba" && !isPeople(token)
  const [one, other] = [restA.filter(isTelling), restB.filter(isTelling)]
  return (one.every(isPeople) && other.every(isTribe)) || (one.every(isTribe) && other.every(isPeople))
}

/**
 * Chains that agree from the first word on and end otherwise (MT486): where name and father agree one may end in the family's name and the
 * other go on to the grandfather, or each end in another of the names that a family has: the tribe's, its branch's, a place's. Where both tell
 * the grandfather he is another.
 *
 * @param isFatherTold the father who agrees is no part of these names: he has a cell of his own
 */
export function isCalledOtherwise({ a, b, links, restA, restB }: Alignment, isFatherTold = false): boolean {
  // Said is a name where both tell him so, though Sayyid is written so too.
  const isNaming = (token: Token): boolean => isTelling(token) || (token.role === "honorific" && isGivenName(token))
  const agreeing = links.filter((link) => isNaming(a[link.a]!) && isNaming(b[link.b]!))
  const isChain = agreeing
    .toSorted((one, other) => one.a - other.a)
    .every((link, at) => a.filter(isNaming)[at] === a[link.a] && b.filter(isNaming)[at] === b[link.b])
  if (!isChain || !agreeing.some((link) => STRONG[a[link.a]!.role])) return false
  const isFamily = (tokens: readonly Token[]): boolean => tokens.filter(isTelling).every(mayEndInFamily)
  const told = agreeing.length + (isFatherTold ? 1 : 0)
  if (!isFamily(restA) || !isFamily(restB)) return told > 1 && (isFamily(restA) || isFamily(restB))
  // Of two that may be a family's the given name without an article is the grandfather's: Mahdi.
  const isGiven = (tokens: readonly Token[]): boolean =>
    tokens.filter(isTelling).every((token) => isGivenName(token) && !ARTICLE.test(token.text))
  return told > (isGiven(restA) && isGiven(restB) ? 2 : 1)
}

const ARTICLE = /^(?:ال|[ae]l)/u

/** A people's or a family's name, or one that ends as theirs and has the article: الصوفي. */
const mayEndInFamily = ({ role, text }: Token): boolean =>
  role === "nisba" || /^(?:ال\p{L}{2,}ی|al-?\p{L}{2,}i)$/u.test(text)

/**
 * Whether what keeps two names apart is a name on both sides that many bear: then another name is as likely as a slip of the pen, however
 * few letters they are apart. Of one sound in Dari, Pashto and Urdu clerks mistake them (MT824): نذیر and نظیر are no names of two brothers.
 */
export function areKnownApart({ a, b, links }: Alignment): boolean {
  const isMet = (side: "a" | "b", at: number): boolean =>
    links.some((link) => {
      const [start, span] = side === "a" ? [link.a, link.aSpan] : [link.b, link.bSpan]
      return link.nearness === undefined && at >= start && at < start + span
    })
  const apart = (side: "a" | "b"): readonly Token[] =>
    (side === "a" ? a : b).filter((token, at) => isTelling(token) && token.role !== "nisba" && !isMet(side, at))
  const [x, y] = [apart("a"), apart("b")]
  if (x.length === 1 && y.length === 1 && areOfOneSound(x[0]!, y[0]!)) return false
  const areKnown = (tokens: readonly Token[]): boolean => tokens.every(isOftenBorne)
  return x.length > 0 && y.length > 0 && areKnown(x) && areKnown(y)
}

const areOfOneSound = (x: Token, y: Token): boolean =>
  x.script === "Arab" && y.script === "Arab" && inOneSound(x.text) === inOneSound(y.text)

/**
 * Whether what is told is one name with and without its other half (MT720), be a tribe beside one of them: some are called by the half, and
 * brothers may bear both.
 */
export function areHalves({ a, b }: Alignment): boolean {
  const ofRole = (role: Token["role"], tokens: readonly Token[]): boolean => tokens.some((token) => token.role === role)
  const [one, other] = [onlyName(a), onlyName(b)]
  if (one === null || other === null) return false
  return isHalfOf(one, other) && !(ofRole("nisba", a) && ofRole("nisba", b))
}

/** Whether a word is a name, and no tribe's: of names that go with any it may be the only one. */
export const isOwnName = (token: Token): boolean => isTelling(token) && token.role !== "nisba"

/**
 * The word of a name that has one beside tribes and what goes with any, be it such a word itself where it stands alone (علی جمشیدی). The last of two
 * may be a tribe's that is a given name too, if it ends as theirs do (صمد صبري, MT863). Null of others.
 */
export function onlyName(tokens: readonly Token[]): Token | null {
  const own = tokens.filter(isOwnName)
  const strong = own.filter(({ role }) => role !== "weak")
  const [one, second, ...others] = strong.length > 0 ? strong : own
  const isOne = second === undefined || (others.length === 0 && LIKE_TRIBE.test(second.text))
  return one === undefined || !isOne ? null : one
}

const LIKE_TRIBE = /..[iyی]$/u

/** Whether a given name of one is one of the other too: neither a tribe's nor one that goes with any. */
export function shareGivenName({ a, b, links }: Alignment): boolean {
  const isGiven = ({ role }: Token): boolean => STRONG[role] && role !== "nisba"
  return links.some((link) => link.nearness === undefined && isGiven(a[link.a]!) && isGiven(b[link.b]!))
}

/** Titles come and go. */
export const isTelling = ({ role }: Token): boolean => role !== "title" && role !== "noise" && role !== "honorific"

/** Whether each name begins as the other goes on, as those of a father and his son (MT793): of the two both names are told. */
export function areLeadsExchanged({ a, b, links, kinship }: Alignment): boolean {
  const [i, j] = [a.findIndex(isTelling), b.findIndex(isTelling)]
  return (
    kinship === "parent" &&
    links.some((link) => link.a === i && link.b > j) &&
    links.some((link) => link.b === j && link.a > i)
  )
}

/** Whether the first words that tell are paired for no more than their likeness. */
export function areLeadsNear({ a, b, links }: Alignment): boolean {
  const [i, j] = [a.findIndex(isTelling), b.findIndex(isTelling)]
  const lead = links.find((link) => link.a === i && link.b === j)
  return lead?.nearness === "near" || lead?.nearness === "rival"
}

/**
 * Whether the first words that tell are two known names, and neither is paired, as those of brothers are. One that goes with any name and stands
 * before both tells nobody (MT957): Mehmet Şirin and Mehmet Şerif.
 */
export function areLeadsOthers({ a, b, links }: Alignment): boolean {
  const firsts = [a.findIndex(isTelling), b.findIndex(isTelling)] as const
  const isShared = ({ a: at, b: other, nearness }: Link): boolean =>
    at === firsts[0] && other === firsts[1] && nearness === undefined && a[at]!.role === "weak"
  const after = (tokens: readonly Token[], first: number): number =>
    tokens.findIndex((token, at) => at > first && isTelling(token))
  const [i, j] = links.some(isShared) ? [after(a, firsts[0]), after(b, firsts[1])] : firsts
  if (i < 0 || j < 0 || !areOthersBy(a[i]!.common, b[j]!.common)) return false
  return !links.some((link) => covers(link.a, link.aSpan, i) || covers(link.b, link.bSpan, j))
}

/** Whether what stands behind the first words begins alike for two words, as father and grandfather in the chains of brothers. */
export function areOfOneChain({ a, b, links }: Alignment): boolean {
  const [one, other] = [a.filter(isTelling), b.filter(isTelling)]
  const isSame = (at: number): boolean =>
    links.some((link) => link.nearness === undefined && a[link.a] === one[at] && b[link.b] === other[at])
  return one.length > 2 && other.length > 2 && isSame(1) && isSame(2)
}

/** Whether the first words that tell are a name and the half of it (MT720). */
export function areLeadsHalves({ a, b }: Alignment): boolean {
  const [one, other] = [a.find(isTelling), b.find(isTelling)]
  return one !== undefined && other !== undefined && isHalfOf(one, other)
}

/** Whether a first word that goes with any name (Muhammad) is the last of the other, of three or more: there it may be a forefather's (MT729). */
export function isLeadLast({ a, b, links }: Alignment): boolean {
  const [first, second] = [a.filter(isTelling), b.filter(isTelling)]
  if (first.length < 3 || second.length < 3) return false
  return links.some((link) => {
    const [x, y] = [a[link.a]!, b[link.b]!]
    return x.role === "weak" && ((x === first[0] && y === second.at(-1)) || (y === second[0] && x === first.at(-1)))
  })
}

/** Whether one has a half behind its name and the other a title before it, of those that are a half of another name as often: Wali Jan, Sayed Wali. */
export function areHalvesAbout({ restA, restB }: Alignment): boolean {
  const has = (tokens: readonly Token[], role: Token["role"]): boolean => tokens.some((token) => token.role === role)
  return (has(restA, "weak") && has(restB, "honorific")) || (has(restA, "honorific") && has(restB, "weak"))
}
