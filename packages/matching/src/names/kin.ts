import { commonNames } from "../resources/frequencies.ts"
import { type Link, mirrored } from "./align.ts"
import { isServant } from "./halves.ts"
import { isFamilyName, isGivenName } from "./known-names.ts"
import { beginsAsFather } from "./own-father.ts"
import { STRONG } from "./roles.ts"
import { isAlone, isFatherTold, mayBeCourtesy, type Side } from "./side.ts"
import { isChilds } from "./similarity.ts"
import { isArticled, type Token } from "./tokens.ts"
import { titlesBefore } from "./untitled.ts"
import {
  COURTESIES,
  COURTESIES_BEFORE,
  HONORIFICS,
  NAME_HALVES,
  OFFICES,
  RANKS,
  RANKS_BEFORE,
  RANKS_BEHIND,
  SAYYIDS,
  SOMALIS_ALONE,
} from "./words.ts"

/**
 * Yahya Zakariya Shami and Zakariya Yahya Shami: each is called as the other's father, and what follows stands where it stood. To say the
 * family first moves all words.
 */
export function areExchanged(links: readonly Link[], one: Side, other: Side): boolean {
  if (isSayyidMoved(links, one, other) || isSayyidMoved(links.map(mirrored), other, one)) return false
  if (
    isChainTurned(links, one, other) ||
    isChainRolled(links, one, other) ||
    isPairTurned(links, one, other) ||
    isMiddleTurned(links, one, other)
  )
    return true
  if (isFatherFirst(links, one, other) || isFatherFirst(links.map(mirrored), other, one)) return true
  const [i, j] = [firstOf(one, links, "a", other), firstOf(other, links, "b", one)]
  if (i < 0 || j < 0) return false
  const [first, second] = [
    links.find((link) => link.a === i && link.b > j && link.bSpan === 1),
    links.find((link) => link.b === j && link.a > i && link.aSpan === 1),
  ]
  if (first === undefined || second === undefined || first.nearness !== undefined || second.nearness !== undefined)
    return false
  if (![first, second].every((link) => areNames(one.tokens[link.a]!, other.tokens[link.b]!))) return false
  return links.some((link) => link.a > second.a && link.b > first.b && link.nearness === undefined)
}

/** Words beside which a title has changed its place, and no name. */
const LEAST_BESIDE_TITLE = 3

/**
 * Sayed Hashim Yunus Shubbar and هاشم السيد يونس شبر: where all else agrees in its order a Sayyid that one begins with is a title, which the other tells of
 * the father. With an article it is a name as often.
 */
function isSayyidMoved(links: readonly Link[], one: Side, other: Side): boolean {
  const [first] = one.tokens
  const isTitle = links.some(({ a, b }) => a === 0 && b === 1)
  const rest = links.filter(({ a }) => a > 0)
  return (
    isTitle &&
    first !== undefined &&
    SAYYIDS.has(first.text) &&
    !isArticled(first.text, first.readings) &&
    one.tokens.length === other.tokens.length &&
    links.length === one.tokens.length &&
    rest.filter(({ a, b }) => STRONG[one.tokens[a]!.role] && STRONG[other.tokens[b]!.role]).length >=
      LEAST_BESIDE_TITLE &&
    rest.every(({ a, b, nearness }) => nearness === undefined && a === (b === 0 ? 1 : b))
  )
}

/** Whether two words that agree are names: Said is a name where the other writes سعيد, though Latin hands write Sayyid so. */
function areNames(x: Token, y: Token): boolean {
  const isOne = (token: Token): boolean => isGiven(token) || isOfficeOrRank(token)
  const mayBe = ({ role }: Token): boolean => role === "honorific" || role === "given"
  return (isOne(x) && isOne(y)) || (isOne(x) && mayBe(y)) || (isOne(y) && mayBe(x))
}

/**
 * The first word that names, without an honorific that the other leaves out. Khalifa and Ghazi, an office and a rank where they begin a name, are names
 * where the other has them as one.
 */
function firstOf(own: Side, links: readonly Link[], side: "a" | "b", other: Side): number {
  const { tokens } = own
  const lead = tokens[own.lead]?.role === "honorific" && isAlone(own, own.lead) ? own.lead + 1 : own.lead
  const first = tokens[0]
  if (lead < 1 || first === undefined || !isOfficeOrRank(first)) return lead
  const link = links.find((each) => each[side] === 0)
  return link !== undefined && other.tokens[side === "a" ? link.b : link.a]!.role === "given" ? 0 : lead
}
const isOfficeOrRank = (token: Token): boolean => {
  const { text } = token
  return (OFFICES.has(text) || (RANKS.has(text) && !RANKS_BEHIND.has(text))) && isGivenName(token)
}

/**
 * Ali Hadi Karim and Ali Karim Hadi, or Karim Hadi Ali: of three given names two have changed places and one stands. To say the family
 * first moves all; in longer names hands change places more freely.
 */
function isChainTurned(links: readonly Link[], one: Side, other: Side): boolean {
  const [a, b] = [one.tokens, other.tokens]
  if (a.length !== 3 || links.length !== a.length || b.length !== a.length) return false
  if (isFatherTold(one) || isFatherTold(other)) return false
  const moved = links.filter((link) => link.a !== link.b)
  return (
    moved.length === 2 &&
    moved[0]!.a === moved[1]!.b &&
    moved.every((link) => link.nearness === undefined && isTurnable(a[link.a]!) && isTurnable(b[link.b]!))
  )
}

/**
 * Farah Jama Warsame and Jama Warsame Farah: of two chains of three fathers one begins with whom the other ends with, and is written in Arabic letters or by
 * Somalis, who know no family's name. Others say the family first so.
 */
function isChainRolled(links: readonly Link[], one: Side, other: Side): boolean {
  const [a, b] = [one.tokens, other.tokens]
  if (a.length !== 3 || b.length !== 3 || links.length !== 3 || isFatherTold(one) || isFatherTold(other)) return false
  const by = (links[0]!.b - links[0]!.a + 3) % 3
  const moved = links.find((link) => Math.abs(link.a - link.b) === 2)
  if (by === 0 || moved === undefined) return false
  const [first, last] = moved.a === 0 ? [a, b] : [b, a]
  // Belaid Mustafa Nur al-Din: the Maghreb's families stand first as often.
  if (OF_FATHERS.test(first[0]!.text)) return false
  return (
    links.every((link) => link.nearness === undefined && (link.b - link.a + 3) % 3 === by) &&
    [...first, ...last].every((token) => isTurnable(token) || isOfficeOrRank(token)) &&
    (first.every(({ script }) => script === "Arab") ||
      first.filter(({ text }) => OF_SOMALI.test(text) || SOMALIS_ALONE.has(text)).length > 1)
  )
}
/** بلعید, بوعزه, بنعلی: with the word for a son or a father in one. */
const OF_FATHERS = /^ب[نلو]...+/u
/** Vowels written twice, x for h and c for ayn. */
const OF_SOMALI = /aa|ii|uu|x|c$|^c[aeiou]/u

/**
 * Anwar Karimov Rustam ogli and رستم أنور كريموف: the father whom one name tells begins the other, which tells none by a word, and the own name follows
 * as his father's; the family's ends it.
 */
function isFatherFirst(links: readonly Link[], told: Side, chain: Side): boolean {
  if (!isFatherTold(told) || isFatherTold(chain) || chain.tokens.length < 3 || links.length < 3) return false
  const isBetween = (link: Link | undefined): boolean =>
    link !== undefined &&
    link.aSpan + link.bSpan === 2 &&
    link.nearness === undefined &&
    isForename(told.tokens[link.a]!) &&
    isForename(chain.tokens[link.b]!)
  return (
    isBetween(links.find(({ a, b }) => a >= told.own && b === 0)) &&
    isBetween(links.find(({ a, b }) => a === told.lead && b === 1))
  )
}

/** Arif Muhammad Nasir al-Qaysi and Arif Nasir Muhammad al-Qaysi: the father of each is the other's grandfather, and all else stands. */
function isMiddleTurned(links: readonly Link[], one: Side, other: Side): boolean {
  const [a, b] = [one.tokens, other.tokens]
  if (a.length < 4 || links.length !== a.length || b.length !== a.length) return false
  if (isFatherTold(one) || isFatherTold(other)) return false
  const moved = links.filter((link) => link.a !== link.b)
  // Behind a name what may be a title is none: Ali Qaid Salih. What stands behind names is one in chains with an article: Ali Malik Salih al-Qaysi.
  const isArabs = [a, b].every((tokens) => isArticled(tokens.at(-1)!.text, tokens.at(-1)!.readings))
  const isBorneBehind = (token: Token): boolean =>
    isArticled(token.text, token.readings) || (isGivenName(token) && (isArabs || !RANKS_BEHIND.has(token.text)))
  const isName = (token: Token): boolean =>
    isForename(token) ||
    (token.role === "given" && isBorneBehind(token)) ||
    (token.role === "weak" && !COURTESIES.has(token.text))
  return (
    moved.length === 2 &&
    Math.abs(moved[0]!.a - moved[1]!.a) === 1 &&
    moved[0]!.a === moved[1]!.b &&
    moved.every(
      (link) =>
        link.nearness === undefined && link.a > 0 && link.a < a.length - 1 && isName(a[link.a]!) && isName(b[link.b]!),
    )
  )
}

/** Abd as-Sattar Jabbar beside Abd al-Jabbar Sattar, or Sattar Abd al-Jabbar: each is called with Abd- what the other is called without. */
export const areServantsExchanged = (links: readonly Link[], one: Side, other: Side): boolean => {
  const halves = links.filter(({ nearness }) => nearness === "half")
  return halves.some(({ a }) => isServant(one.tokens[a]!)) && halves.some(({ b }) => isServant(other.tokens[b]!))
}

/**
 * Awlaki Nasir and Nasir Ahmad Salih Awlaki: the family's name, which ends the other name, begins this one, and the given name follows it. Gives the
 * link of the family's name.
 */
export function familyMoved(links: readonly Link[], one: Side, other: Side): Link | undefined {
  return links.find((link) => {
    if (link.nearness !== undefined || link.aSpan + link.bSpan > 2) return false
    const isMoved = (first: Side, at: number, last: Side, end: number): boolean =>
      at === titlesBefore(first) &&
      end === last.tokens.length - 1 &&
      last.tokens[end]!.role === "nisba" &&
      first.tokens[at]!.role === "given" &&
      !isGivenName(first.tokens[at]!)
    const isNext = (next: Link): boolean => {
      // Magomedov Gadzhi Ibragimovich is no Ibragim Magomedov, though Gadzhi is a title as often.
      if (next.nearness !== undefined || next.a >= one.own || next.b >= other.own) return false
      return isMoved(one, link.a, other, link.b)
        ? next.a === afterTitles(one, link.a + 1) && next.b === other.lead
        : isMoved(other, link.b, one, link.a) && next.b === afterTitles(other, link.b + 1) && next.a === one.lead
    }
    return links.some(isNext)
  })
}

/** The place from one on where no title stands: Maymanagi Captain Karim. */
function afterTitles({ tokens }: Side, at: number): number {
  let from = at
  while (tokens[from]?.role === "title" || tokens[from]?.role === "honorific") from++
  return from
}

/** علي منصور and علي منصوري: a father's name and a family called after one. Latin hands drop the ending as often as not, and a tribe's comes and goes. */
export const areFamilyAndName = (links: readonly Link[], one: Side, other: Side): boolean =>
  links.some(({ a, b, nearness }) => {
    if (nearness !== "end" || a !== one.own - 1 || b !== other.own - 1 || a === one.lead || b === other.lead)
      return false
    const both = [one.tokens[a]!, other.tokens[b]!]
    return both.every(({ script }) => script === "Arab") && both.some(isGivenName)
  })

/** Muhammad stands anywhere in a name. */
const isMuhammad = ({ common }: Token): boolean => common?.some((id) => commonNames()[id]?.arab === "محمد") ?? false

/** A forename, one that goes with any but Muhammad (Ali), or one with the ending of an origin that no family is called by (Fahmi). */
const isTurnable = (token: Token): boolean =>
  isForename(token) ||
  (token.role === "weak" && !COURTESIES.has(token.text) && !isMuhammad(token)) ||
  (token.role === "nisba" && isGivenName(token) && !isArticled(token.text, token.readings))

/**
 * Gul Mohammad and Mohammad Gul, Hasan Ali and Ali Hasan: of two given names of which one goes with any, the order makes the name. Khan stands
 * before or after, of two telling names hands say the family's first, and an article marks the family's.
 */
function isPairTurned(links: readonly Link[], one: Side, other: Side): boolean {
  const [a, b] = [one.tokens, other.tokens]
  if (a.length !== 2 || b.length !== 2 || links.length !== 2) return false
  if (isFatherTold(one) || isFatherTold(other)) return false
  const isHalf = ({ role, text }: Token): boolean => NAME_HALVES.has(text) || (role === "weak" && !COURTESIES.has(text))
  return (
    links.every((link) => link.a !== link.b && link.nearness === undefined) &&
    a.some(isHalf) &&
    ![a[1]!, b[1]!].some(({ text, readings }) => isArticled(text, readings)) &&
    [...a, ...b].every((token) => token.role === "weak" || NAME_HALVES.has(token.text) || isForename(token))
  )
}

/**
 * Abu Faris Mahmud and Faris Mahmud: who is called by a child's name is father of one who bears it. Where an origin is all that follows (Omar Shishani)
 * hands of Latin letters leave the Abu out; those of Arabic ones do not.
 */
export function areFatherAndChild(links: readonly Link[], one: Side, other: Side): boolean {
  const childOf = ({ a, b, nearness }: Link): Token | undefined => {
    const [x, y] = [one.tokens[a]!, other.tokens[b]!]
    if (nearness === undefined) return undefined
    if (b === other.lead && isChilds(x, y)) return y
    return a === one.lead && isChilds(y, x) ? x : undefined
  }
  const child = links.reduce<Token | undefined>((found, link) => found ?? childOf(link), undefined)
  if (child === undefined) return false
  const isOwn = ({ a, b, nearness }: Link): boolean =>
    nearness === undefined &&
    [one.tokens[a]!, other.tokens[b]!].every(
      ({ role }) => STRONG[role] && (role !== "nisba" || child.script === "Arab"),
    )
  return links.some(isOwn)
}

/**
 * Ghulam Haidar son of Ghulam Ali and Ghulam Sakhi son of Ghulam Haidar: where a word that goes with any begins the name, the word behind it tells whose
 * father somebody is. The other bears a name of his own, and both fathers are told, or both begin with that word.
 */
export function isFatherByHalf(links: readonly Link[], father: Side, child: Side): boolean {
  if (!isFatherTold(child) || !(isFatherTold(father) || beginsAsFather(father, child))) return false
  const { tokens, lead, own } = father
  if (lead + 1 >= own || tokens[lead]!.role !== "weak" || !isTelling(tokens[lead + 1]!)) return false
  const isAnother = child.tokens.some((token, at) => at < child.own && isTelling(token) && isAlone(child, at))
  return isAnother && links.some(({ a, b, nearness }) => a === lead + 1 && b >= child.own && nearness === undefined)
}

/** A given name, be its ending that of an origin: Sakhi. */
const isTelling = (token: Token): boolean => STRONG[token.role] && isGivenName(token)

/** Known as a given name, and no family's, no rank. */
export const isForename = (token: Token): boolean =>
  (token.role === "theophoric" || isGivenName(token)) && isName(token)

/** Iqbal son of Ashraf and Ashraf son of Iqbal: a name of each agrees with one of the other's father. */
export function areEachOthersFather(links: readonly Link[], one: Side, other: Side): boolean {
  const [a, b] = [one.tokens, other.tokens]
  // After a tribe nobody says that the father follows: it may be the name itself, the family first.
  if (isFamilyAlone(one) || isFamilyAlone(other)) return false
  const isOwn = (link: Link): boolean => link.a < one.own
  const crossing = links.filter(
    (link) =>
      isOwn(link) !== link.b < other.own && link.nearness === undefined && isTold(a[link.a]!) && isTold(b[link.b]!),
  )
  // Of names made of weak words alone any of them tells: Mohammad Jan and Mohammad Khan.
  const areWeak = ![...a, ...b].some(isName)
  // Malik son of Amir and Amir son of Malik: what may be a title names where both tell it so.
  const isOfNames = (link: Link): boolean =>
    areWeak || isName(a[link.a]!) || isName(b[link.b]!) || (isGivenName(a[link.a]!) && isGivenName(b[link.b]!))
  return crossing.some(isOwn) && !crossing.every(isOwn) && crossing.some(isOfNames)
}

/** Whether the person's own words are a family's name and no more. */
const isFamilyAlone = ({ tokens, own }: Side): boolean =>
  tokens[own - 1]?.role === "nisba" && !tokens.slice(0, own).some(isTold)

/** A word that names, be it ever so common; Amir is one where each name has it in another place. */
const isGiven = (token: Token): boolean =>
  isName(token) || token.role === "weak" || RANKS_BEFORE.has(token.text) || NAME_HALVES.has(token.text)

/** Said Jan son of Mian: where the father is told an honorific moves with its name. */
const isTold = (token: Token): boolean => isGiven(token) || token.role === "given" || token.role === "honorific"

/** A given name that is no title anywhere: whoever moves the family's name may leave a title behind. */
const isName = ({ role, text }: Token): boolean =>
  role !== "nisba" && STRONG[role] && !HONORIFICS.has(text) && !RANKS.has(text) && !OFFICES.has(text)

/** Both fathers are told, and each by a name that the other father has not: Mir Ahmad and Mir Hamza. */
export function areFathersApart(links: readonly Link[], one: Side, other: Side): boolean {
  if (!isFatherTold(one) || !isFatherTold(other)) return false
  if (isOtherBeginning(links, one, other) || isOtherBeginning(links.map(mirrored), other, one)) return true
  let [usedA, usedB] = [one.used, other.used]
  for (const { a, b } of links) {
    // Ali who is the one's father and the other's second name is no father of both.
    const isCrossing = a < one.own !== b < other.own
    if (!isCrossing || one.tokens[a]!.role !== "weak" || other.tokens[b]!.role !== "weak") continue
    usedA &= ~(1 << a)
    usedB &= ~(1 << b)
  }
  return isFatherApart({ ...one, used: usedA }) && isFatherApart({ ...other, used: usedB })
}

/**
 * Pir Bakhsh and Karim Bakhsh, Jan Haidar and Gul Haidar: what may be a title, or is a courtesy behind a name, begins one father's name in the place of
 * what begins the other's.
 */
function isOtherBeginning(links: readonly Link[], one: Side, other: Side): boolean {
  const [first, name] = [one.tokens[one.own]!, other.tokens[other.own]!]
  if (one.tokens.length - one.own !== other.tokens.length - other.own) return false
  if (!isAlone(one, one.own) || !isAlone(other, other.own)) return false
  const isHalf = COURTESIES_BEFORE.has(first.text) && STRONG[one.tokens[one.own + 1]?.role ?? "noise"]
  const isName = isForename(name) || (isHalf && name.role === "weak" && !isTitleBefore(name))
  return (
    (first.role === "honorific" || isHalf) &&
    isName &&
    links.some(({ a, b, nearness }) => a === one.own + 1 && b === other.own + 1 && nearness === undefined)
  )
}

/** Agha before a name is a title. */
const isTitleBefore = ({ text }: Token): boolean => COURTESIES.has(text) && !COURTESIES_BEFORE.has(text)

/** What may be a title is a name where no other is left, as a father's before the family's name: bin Hafiz al-Ansi, son of Malik Zadran. */
function isBorne({ tokens, own }: Side, at: number): boolean {
  const { role, text } = tokens[at]!
  if (!isGivenName(tokens[at]!) && !HONORIFICS.has(text) && !OFFICES.has(text)) return false
  return role === "given" || (role === "honorific" && at === own && tokens.slice(own + 1).every(isFamilys))
}

const isFamilys = (token: Token): boolean =>
  isArticled(token.text, token.readings) || isFamilyName(token) || (token.role === "nisba" && !isGivenName(token))

const isFatherApart = (side: Side): boolean =>
  side.tokens.some(
    (token, at) =>
      at >= side.own && (isGiven(token) || isBorne(side, at)) && !mayBeCourtesy(side, at) && isAlone(side, at),
  )
