import { commonNames } from "../resources/frequencies.ts"
import type { Link } from "./align.ts"
import { FAMILY_HALF, SECOND_AFTER_ARTICLE } from "./compound-patterns.ts"
import { isGivenName } from "./known-names.ts"
import { isServed } from "./known-slips.ts"
import { STRONG, WEIGHT } from "./roles.ts"
import { isAlone, mayBeCourtesy, type Side } from "./side.ts"
import { isServantInitial } from "./similarity.ts"
import { isArticled, type Token } from "./tokens.ts"
import {
  BEFORE_AGHA,
  COURTESIES,
  COURTESIES_BEFORE,
  MOTHER,
  NAME_HALVES,
  OFFICES,
  RANKS,
  SECOND_ONLY,
  WOMENS_TITLES,
} from "./words.ts"

/** What of a place has no partner, by kind. */
interface Lonely {
  readonly given: number
  readonly nisba: number
  readonly weak: number
  readonly initial: number
  readonly title: number
}

/** Words of other roles without a partner that stand in one place: of the same role they count elsewhere. */
interface InPlace {
  /** Between two words that agree. */
  readonly between: number
  /** After the last that agree. */
  readonly after: number
}

/** The weights of words without a partner that stand in one place. The links are in the order of both names. */
export function inPlaceOf(links: readonly Link[], one: Side, other: Side): InPlace {
  const sum = { between: 0, after: 0 }
  const first = links[0]
  if (first !== undefined) {
    sum.between += initialForOther(lonelyIn(one, 0, first.a), lonelyIn(other, 0, first.b))
  }
  for (const [at, link] of links.entries()) {
    const next = links[at + 1]
    const x = lonelyIn(one, link.a + link.aSpan, Math.min(next?.a ?? one.own, one.own))
    const y = lonelyIn(other, link.b + link.bSpan, Math.min(next?.b ?? other.own, other.own))
    const alike = Math.min(x.given, y.given) + Math.min(x.nisba, y.nisba) + Math.min(x.weak, y.weak)
    const others = Math.min(x.given + x.nisba + x.weak, y.given + y.nisba + y.weak) - alike
    sum[next === undefined ? "after" : "between"] += others
    if (next !== undefined) sum.between += initialForOther(x, y) + titleForName(x, y)
    if (next !== undefined) sum.between += fatherForOwn(link, next, one, other)
  }
  return sum
}

/** Ali Hasan Amin Deeb and Ali Hasan Anwar Deeb: two known given names stand in one place between words that agree. */
export function areNamesInPlace(links: readonly Link[], one: Side, other: Side): boolean {
  const lonely = (side: Side, from: number, to: number): readonly Token[] =>
    side.tokens.slice(from, to).filter((_, at) => isAlone(side, from + at))
  return links.some((link, at) => {
    const next = links[at + 1]
    if (next === undefined) return false
    const x = lonely(one, link.a + link.aSpan, next.a)
    const y = lonely(other, link.b + link.bSpan, next.b)
    return (
      x.length === 1 &&
      y.length === 1 &&
      [...x, ...y].every((token) => token.role === "theophoric" || isGivenName(token))
    )
  })
}

/** Ali Ali Salih and Muhammad Ali Salih: what begins one name twice has another name before it in the other, in the place of the first. */
export const isOtherForTwice = (links: readonly Link[], one: Side, other: Side): boolean =>
  links.some(({ a, b, nearness }) => {
    if (a + b !== 1 || nearness !== undefined || one.own - other.own !== a - b) return false
    const [twice, before] = a === 0 ? [one, other] : [other, one]
    const first = before.tokens[0]!
    return twice.tokens[0]!.isTwice === true && isAlone(before, 0) && (first.role === "weak" || STRONG[first.role])
  })

/** Hassan A. Turki and Hassan Mahmud Turki, A. Karim and B. Karim: an initial in the place of a name that it does not begin. */
function initialForOther(x: Lonely, y: Lonely): number {
  const [one, other] = [x.given + x.weak + x.initial, y.given + y.weak + y.initial]
  return x.initial + y.initial > 0 ? Math.min(one, other) : 0
}

/** Kamal M. Zurmati and Kamal Ahmad Zurmati: an initial in the place of a word that goes with any, but Muhammad, and does not begin with it. */
const isInitialForWeak = (one: Side, other: Side): boolean =>
  one.own === other.own &&
  one.tokens.slice(0, one.own).some((x, at) => {
    const y = other.tokens[at]!
    const isFor = (initial: Token, word: Token): boolean =>
      initial.role === "initial" && word.role === "weak" && !COURTESIES.has(word.text) && !isMuhammad(word)
    return isAlone(one, at) && isAlone(other, at) && (isFor(x, y) || isFor(y, x))
  })

/** Whether two names have as many words, and weak ones of them no partner, of which one is more than a courtesy: those come and go. */
export function areOtherWeak(one: Side, other: Side, worth: number): boolean {
  if (isInitialForWeak(one, other)) return true
  if (worth < WEIGHT.weak) return false
  if (one.tokens.filter(isWord).length !== other.tokens.filter(isWord).length) return false
  // Jan Mohammad is no courtesy to Mohammad.
  const hasMore = (side: Side): boolean =>
    side.tokens.some(({ role }, at) => role === "weak" && isAlone(side, at) && !mayBeCourtesy(side, at))
  return hasMore(one) || hasMore(other)
}
const isWord = ({ role }: Token): boolean => role !== "title" && role !== "noise" && role !== "initial"

/** Karim Haji Zurmati and Karim Taha Zurmati: a title that follows a name is the father's own, who is called by it. */
function titleForName(x: Lonely, y: Lonely): number {
  const both = Math.min(x.given, y.given)
  return Math.min(x.title, y.given - both) + Math.min(x.given - both, y.title)
}

/** Mohammed Salim Nasir and Mohammed bin Karim bin Nasir: what stands unmarked where the other tells the father is his father too. */
function fatherForOwn(link: Link, next: Link, one: Side, other: Side): number {
  const [fromA, fromB] = [link.a + link.aSpan, link.b + link.bSpan]
  const ownOf = (side: Side, from: number, to: number): number => lonelyIn(side, from, Math.min(to, side.own)).given
  // After a mark stands the father himself, be his name ever so common.
  const fathersOf = (side: Side, from: number, to: number): number => {
    const { given, weak } = lonelyIn(side, Math.max(from, side.own), to)
    return weak > 0 ? Math.max(given, WEIGHT.given) : given
  }
  return Math.max(
    Math.min(ownOf(one, fromA, next.a), fathersOf(other, fromB, next.b)),
    Math.min(ownOf(other, fromB, next.b), fathersOf(one, fromA, next.a)),
  )
}

function lonelyIn(side: Side, from: number, to: number): Lonely {
  let [given, nisba, weak, initial, title] = [0, 0, 0, 0, 0]
  for (let at = from; at < to; at++) {
    const { role } = side.tokens[at]!
    if (!isAlone(side, at)) continue
    if (role === "nisba") nisba += WEIGHT.nisba
    else if (STRONG[role]) given += WEIGHT[role]
    else if (role === "weak") weak += WEIGHT.weak
    else if (role === "initial") initial += WEIGHT.weak
    else if (role === "title") title = WEIGHT.given
  }
  return { given, nisba, weak, initial, title }
}

/** Aziz Ahmad and Azizullah: what agrees is one half of two names that each have another beside it. */
export function hasOtherHalf({ nearness, a, b }: Link, one: Side, other: Side): boolean {
  if (nearness !== "near" && nearness !== "cut") return false
  const isMarked = (token: Token): boolean => /[@&]$/u.test(token.readings[0]!) || isOfTwoWords(token)
  const isOneMarked = isMarked(one.tokens[a]!)
  if (isOneMarked === isMarked(other.tokens[b]!)) return false
  return isOneMarked ? isSecondHalf(other, b + 1) : isSecondHalf(one, a + 1)
}

/** Bakht Zada, whose second half is a family's elsewhere. */
const isOfTwoWords = ({ text, role }: Token): boolean =>
  role !== "theophoric" && FAMILY_HALF.test(text.split(" ").at(-1)!) && text.includes(" ")

/** Either of fathers: Noor Mohammad beside Noorullah, Gul Rahim beside Abdul Rahim. */
export const hasOtherFathersHalf = (link: Link, one: Side, other: Side): boolean =>
  link.a >= one.own &&
  link.b >= other.own &&
  (hasOtherHalf(link, { ...one, own: one.tokens.length }, { ...other, own: other.tokens.length }) ||
    isOfAnotherFrom(link, one, other, firstOf(one, one.own), firstOf(other, other.own)))

/** A. Karim and Abdul Rahim: after the initial of Abd- stands another half, without a partner. */
export function isOtherServant({ a, b, aSpan, bSpan }: Link, one: Side, other: Side): boolean {
  if (aSpan + bSpan > 2) return false
  const isInitial = isServantInitial(one.tokens[a]!)
  if (!isInitial && !isServantInitial(other.tokens[b]!)) return false
  const [side, next, whole] = isInitial ? [one, a + 1, other.tokens[b]!] : [other, b + 1, one.tokens[a]!]
  const half = next < side.own ? side.tokens[next]! : undefined
  return whole.role === "theophoric" && isAlone(side, next) && (half?.role === "given" || half?.role === "initial")
}

/** Gul Agha is one name, and Ahmad Agha is Ahmad. */
const isOfAgha = (before: Token | undefined, { text }: Token): boolean =>
  !COURTESIES_BEFORE.has(text) && before?.role === "weak" && BEFORE_AGHA.has(before.text)

/** Whether a word of the person's own is the second half of a given name, without a partner. */
function isSecondHalf(side: Side, at: number): boolean {
  const word = at < side.own ? side.tokens[at] : undefined
  if (word === undefined || !isAlone(side, at)) return false
  if (COURTESIES.has(word.text)) return isOfAgha(side.tokens[at - 1], word)
  // فضل المولی ends like a people's name, and another word follows.
  return (
    word.role === "weak" ||
    word.role === "given" ||
    (word.role === "nisba" && word.text.startsWith("ال") && at + 1 < side.tokens.length)
  )
}

/**
 * Atiq ur-Rahman and Abd ur-Rahman, Alireza and Abdolreza: before a half without its Abd stands a given name without a partner, whose half it is. Of
 * halves that are names alone that is so where Abd- begins the other name; else either may be a father's.
 */
export const isHalfOfAnother = (link: Link, one: Side, other: Side): boolean => isOfAnotherFrom(link, one, other, 0, 0)

const isMuhammad = ({ common }: Token): boolean => common?.some((id) => commonNames()[id]?.arab === "محمد") ?? false
const hasAlone = (side: Side): boolean => side.tokens.some((_, at) => isAlone(side, at))

/** The same of words from a place on in each name. */
function isOfAnotherFrom({ nearness, a, b }: Link, one: Side, other: Side, fromA: number, fromB: number): boolean {
  if (nearness !== "half") return false
  const isServant = one.tokens[a]!.readings[0]!.startsWith("%")
  const [side, before, first] = isServant ? [other, b - 1, fromB] : [one, a - 1, fromA]
  if (before < first || !isAlone(side, before)) return false
  const { role, common } = side.tokens[before]!
  // A word that nobody knows may be Abd- itself, misspelt.
  const isFirst = before === first && (isServant ? a === fromA : b === fromB)
  if (isFirst && common !== null && (role === "weak" || role === "given")) return true
  // Jafar Muhammad Ali and Jafar Abd Ali: where it is all that one name has more, Muhammad is the half of what follows him.
  const isAllMore = Math.abs(one.tokens.length - other.tokens.length) === 1
  if (
    isAllMore &&
    before > first &&
    role === "weak" &&
    isMuhammad(side.tokens[before]!) &&
    !hasAlone(isServant ? one : other)
  )
    return true
  // Kadhim Abd Joni: whom nobody serves has Abd before him as a name, in the place of Ubayd.
  const servant = isServant ? one.tokens[a]! : other.tokens[b]!
  if (before > first && isGivenName(side.tokens[before]!) && !isServed(servant)) return true
  return role === "given" && SECOND_AFTER_ARTICLE.test(side.tokens[before + 1]!.text)
}

/** Rashid Ahmad Badawi and Sayed Ahmad Badawi: of names with as many words one begins with a title that is a name as often. */
export function isTitleForName(links: readonly Link[], one: Side, other: Side): boolean {
  if (one.tokens.length !== other.tokens.length) return false
  const isApart =
    (isAlone(one, 0) && isAlone(other, 0)) || links.some((link) => link.a + link.b === 0 && link.nearness === "near")
  const [x, y] = [one.tokens[0]!, other.tokens[0]!]
  const isFor = (title: Token, name: Token): boolean =>
    (name.role === "given" && isTitleOrName(title)) || (name.role === "weak" && isArticledHonorific(title))
  return isApart && (isFor(x, y) || isFor(y, x))
}

/**
 * Wali Mohammad beside Jan Mohammad: a rank before the second half of a name is the first of it, where the other has a weak word there. What every
 * name may have before it is no such word.
 */
export function isRankForHalf(one: Side, other: Side): boolean {
  const [x, y] = [firstOf(one), firstOf(other)]
  const hasOnlyHalf = (side: Side, at: number): boolean =>
    isAlone(side, at) && side.tokens[at + 1]?.role === "weak" && !isAlone(side, at + 1)
  if (!hasOnlyHalf(one, x) || !hasOnlyHalf(other, y)) return false
  const isFor = (rank: Token, half: Token): boolean =>
    rank.role === "honorific" && RANKS.has(rank.text) && half.role === "weak"
  return isFor(one.tokens[x]!, other.tokens[y]!) || isFor(other.tokens[y]!, one.tokens[x]!)
}

/** Amir Bakhsh and Imam Bakhsh: before what is only the second half of a name what may be a title or goes with any is the first, in each name another. */
export const areRanksBeforeHalf = (one: Side, other: Side): boolean =>
  [one, other].every((side) => {
    const at = firstOf(side)
    return (
      /^(?:honorific|weak)$/u.test(side.tokens[at]!.role) &&
      isAlone(side, at) &&
      SECOND_ONLY.has(side.tokens[at + 1]?.text ?? "")
    )
  })

/** Bibi Gul beside Noor Gul: a woman's title before a word that goes with any is the first half of her name, where the other has a name there. */
export function isWomensTitleForHalf(one: Side, other: Side): boolean {
  const isHalved = (side: Side): boolean =>
    side.own === 2 && isAlone(side, 0) && side.tokens[1]!.role === "weak" && !isAlone(side, 1)
  if (!isHalved(one) || !isHalved(other)) return false
  const [x, y] = [one.tokens[0]!, other.tokens[0]!]
  const isFor = (title: Token, name: Token): boolean =>
    title.role === "title" && WOMENS_TITLES.has(title.text) && name.role === "given" && isGivenName(name)
  return isFor(x, y) || isFor(y, x)
}

/**
 * Oum Hani Boulahbal and Oum El Kheir Boulahbal: a mother's kunya that no other name follows is what she is called by, in the Maghreb her name, and another
 * is another woman's.
 */
export const areOtherMothers = (one: Side, other: Side): boolean =>
  [one, other].every((side) => {
    const [first, next] = side.tokens
    return first?.role === "kunya" && MOTHER.test(first.text) && isAlone(side, 0) && !(next && isGivenName(next))
  })

/** The first word from a place on that is no title. */
const firstOf = ({ tokens }: Side, from = 0): number =>
  Math.max(
    from,
    tokens.findIndex(({ role }, at) => at >= from && role !== "title"),
  )

/** Egypt's El Sayed is a given name as Mohamed is. */
const isArticledHonorific = ({ role, text, readings }: Token): boolean =>
  role === "honorific" && isArticled(text, readings)

const isTitleOrName = ({ role, text }: Token): boolean =>
  role === "honorific" || (role === "title" && OFFICES.has(text))

/** Ahmad Zuhdi and Muhammad Zuhdi: where the first words agree the second halves differ, and where they are weak, they. */
export const isOtherLead = (side: Side, link: Link | undefined): boolean =>
  isSecondHalf(side, link === undefined ? side.lead : side.lead + 1)

/** Khan Jan beside Tor Jan, Mir Wali beside Noor Wali, Khan Haidar beside Karim Haidar: a weak word that begins a name has no partner. */
export function isWeakLeadAlone(side: Side): boolean {
  const [first, next] = [side.tokens[side.lead], side.tokens[side.lead + 1]]
  if (first?.role !== "weak" || next === undefined || !isAlone(side, side.lead)) return false
  return next.role === "weak" || NAME_HALVES.has(next.text) || (COURTESIES_BEFORE.has(first.text) && STRONG[next.role])
}

/** Khan Karim and Jan Karim: what is a courtesy behind a name is one half of it before it, where each of two names has another there. */
export const areCourtesiesBefore = (links: readonly Link[], one: Side, other: Side): boolean =>
  links.some(({ a, b, nearness }) => a === 1 && b === 1 && nearness === undefined) &&
  [one, other].every(
    (side) => isAlone(side, 0) && COURTESIES_BEFORE.has(side.tokens[0]!.text) && STRONG[side.tokens[1]!.role],
  )

/**
 * What two words that end names which agree in all before say against one person: a kunya at the end is a family's (Jalil Ismat Abu Zayd), and so
 * is a word that no table has as a given name; a given name that one side ends in may be the grandfather's.
 */
export function apartAtEnd(x: Token, y: Token): number {
  if (x.role === "kunya" && y.role === "kunya") return 100
  if (!STRONG[x.role] || !STRONG[y.role]) return 0
  const isFamilys = (token: Token): boolean => token.role === "nisba" || token.common === null
  return x.role !== y.role && isFamilys(x) && isFamilys(y) ? 300 : 100
}

/** Whether the first and the last word of both names agree, and one of them says no more: it leaves out fathers. */
export function isFramed(links: readonly Link[], one: Side, other: Side): boolean {
  const [first, last] = [links[0], links.at(-1)]
  if (links.length < 2 || links.some(({ nearness }) => nearness !== undefined)) return false
  const endsWith = (side: Side, at: number, span: number): boolean => at + span === side.tokens.length
  return (
    first!.a === one.lead &&
    first!.b === other.lead &&
    endsWith(one, last!.a, last!.aSpan) &&
    endsWith(other, last!.b, last!.bSpan)
  )
}
