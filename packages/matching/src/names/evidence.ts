import type { Link } from "./align.ts"
import {
  apartAtEnd,
  areNamesInPlace,
  hasOtherHalf,
  inPlaceOf,
  isFramed,
  isHalfOfAnother,
  isOtherLead,
  isOtherServant,
  isTitleForName,
  isWeakLeadAlone,
} from "./in-place.ts"
import { areEachOthersFather, areExchanged, areFathersApart } from "./kin.ts"
import { isBare } from "./known-names.ts"
import { isNaming, leadOf, STRONG, WEIGHT } from "./roles.ts"
import { isAlone, isCalledByKunya, isFatherTold, mayBeCourtesy, type Side } from "./side.ts"
import type { Token } from "./tokens.ts"
import { HONORIFICS } from "./words.ts"

/** What an alignment holds for and against one person's name, each a sum of word weights in hundredths. */
export interface Evidence {
  /** Strong words that agree, by how well. */
  readonly agreed: number
  /** What agreeing strong words lack to be alike. */
  readonly loss: number
  /** Strong words that agree but for a slip. */
  readonly slips: number
  /** The slips that touch the first letter. */
  readonly slipFirst: number
  /** Two names that are alike, in a chain that agrees. */
  readonly rivals: number
  /** Compounds of which one side lacks a half. */
  readonly half: number
  /** The first given names agree but for a slip, and no other given name agrees: of brothers as likely as of one man. */
  readonly slipLead: number
  /** The first given name of one side is the father of the other, and not its own; most where each is told as the other's. */
  readonly isFather: number
  /** Weak words, kunyas and titles that agree. */
  readonly weak: number
  readonly kunya: number
  /** Given names on both sides without a partner: two people. */
  readonly given: number
  /** Names of peoples and places on both sides without a partner. */
  readonly nisba: number
  /** A given name on one side and a weak word on the other. */
  readonly givenWeak: number
  /** Words of other roles in one place, between two that agree: Ali in place of Karim. */
  readonly inPlace: number
  /** The same after the last that agrees: names end as often in a part that others leave out. */
  readonly atEnd: number
  readonly weakBoth: number
  /** Gul in the place of Mohammad: weak words without a partner, not courtesies alone, where both names have as many words. */
  readonly weakOther: number
  /** Weak words that agree beside given or family names that do not: they are every man's. */
  readonly weakBeside: number
  /** Gul Mohammad and Gul Ahmad: the weak halves of two given names that begin alike. */
  readonly weakLead: number
  readonly kunyaBoth: number
  /** Names with as many words end in words without a partner, and all before agree. */
  readonly lastBoth: number
  /** What only one side says. */
  readonly moreGiven: number
  readonly moreNisba: number
  readonly moreWeak: number
  readonly moreKunya: number
  readonly moreFather: number
  /** Both fathers are told and a word of each has no partner. */
  readonly fathers: number
  /** The first given name of one side, or of both, has no partner though others agree. */
  readonly leadOne: number
  /** As `leadOne`, and what agrees after it shows that it is a son, not a title nobody knows. */
  readonly leadChain: number
  readonly leadBoth: number
  /** One word of naming agrees and no more, and one side says more: that names nobody. */
  readonly lone: number
  /** The words agree in another order. */
  readonly order: number
  /** Rarity of what agrees, centibits. */
  readonly centibits: number
}

interface Sums {
  given: number
  nisba: number
  weak: number
  kunya: number
  father: number
  /** The nisba of the father, which is as often that of both. */
  fatherNisba: number
}

function restOf(side: Side): Sums {
  const { tokens, own } = side
  const sums: Sums = { given: 0, nisba: 0, weak: 0, kunya: 0, father: 0, fatherNisba: 0 }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (!isAlone(side, at)) continue
    const worth = WEIGHT[token.role]
    if (at >= own) {
      sums.father += worth
      if (token.role === "nisba") sums.fatherNisba += worth
    } else if (token.role === "nisba") sums.nisba += worth
    else if (token.role === "kunya") sums.kunya += worth
    else if (STRONG[token.role]) sums.given += worth
    else sums.weak += worth
  }
  return sums
}

/** Sums what an alignment says. `ownA` and `ownB` tell how many of the words are the person's own; the rest are the father's. */
export function evidenceOf(
  links: readonly Link[],
  a: readonly Token[],
  b: readonly Token[],
  ownA: number,
  ownB: number,
): Evidence {
  let [agreed, loss, slips, weak, kunya, centibits, strongLinks, usedA, usedB] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  let [slipFirst, half, rivals] = [0, 0, 0]
  let isOrdered = true
  let [isGivenMet, isFamilyMet] = [false, false]
  const sorted = links.length > 1 ? [...links].sort((x, y) => x.a - y.a) : links
  let last = -1
  for (const link of sorted) {
    usedA |= ((1 << link.aSpan) - 1) << link.a
    usedB |= ((1 << link.bSpan) - 1) << link.b
    const [x, y] = [a[link.a]!, b[link.b]!]
    const worth = Math.min(spanWeight(a, link.a, link.aSpan), spanWeight(b, link.b, link.bSpan))
    const lack = Math.floor((worth * (1000 - link.similarity)) / 1000)
    const isStrong = STRONG[x.role] || STRONG[y.role] ? true : link.aSpan + link.bSpan > 2
    // Words that are alike and no more, or by an ending, speak neither for nor against.
    if (link.nearness === "slip") {
      slips += worth
      if (x.key[0] !== y.key[0]) slipFirst += worth
    } else if (link.nearness === "half") half += 100
    else if (link.nearness === "rival") rivals += worth
    else if (link.nearness === undefined) {
      if (isStrong) {
        agreed += worth
        loss += lack
        strongLinks++
        if (x.role !== "nisba" && y.role !== "nisba") isGivenMet = true
        else if (x.role === y.role) isFamilyMet = true
      } else if (x.role === "kunya" && y.role === "kunya") kunya += worth - lack
      else weak += worth - lack
      if (isNaming(x) && isNaming(y) && !areCourtesies(x, y)) {
        centibits += Math.floor((Math.min(x.centibits, y.centibits) * (1000 + link.similarity)) / 2000)
      }
    }
    if (link.b < last) isOrdered = false
    last = link.b
  }
  const one: Side = { tokens: a, used: usedA, own: ownA, lead: leadOf(a) }
  const other: Side = { tokens: b, used: usedB, own: ownB, lead: leadOf(b) }
  const [restA, restB] = [restOf(one), restOf(other)]
  const both = (part: keyof Sums): number => Math.min(restA[part], restB[part])
  const more = (part: keyof Sums): number => Math.abs(restA[part] - restB[part])
  const given = both("given")
  const nisba = Math.max(
    both("nisba"),
    Math.min(restA.nisba, restB.fatherNisba),
    Math.min(restA.fatherNisba, restB.nisba),
  )
  const [aloneA, aloneB] = [isLeadAlone(one), isLeadAlone(other)]
  const isWeakLead = (aloneA && isWeakLeadAlone(other)) || (aloneB && isWeakLeadAlone(one))
  const toFather = links.some(
    (link) =>
      (covers(link.a, link.aSpan, one.lead) && link.b >= ownB) ||
      (covers(link.b, link.bSpan, other.lead) && link.a >= ownA),
  )
  const weakBoth = both("weak")
  const place = isOrdered ? inPlaceOf(sorted, one, other) : { between: 0, after: 0 }
  const isTitle = isTitleForName(links, one, other)
  const fathers = Math.max(both("father"), areFathersApart(links, one, other) ? 100 : 0)
  const lead = links.find((link) => covers(link.a, link.aSpan, one.lead) && covers(link.b, link.bSpan, other.lead))
  const isLeadSlip = lead !== undefined && lead.nearness !== undefined && !isGivenMet
  // Badr is no Badri where both are known; of a family's name the ending comes and goes.
  const isOtherEnd = isLeadSlip && lead.nearness === "end" && isBare(a[lead.a]!) && isBare(b[lead.b]!)
  const isNamesake = mayBeOwnFather(one, other) || mayBeOwnFather(other, one)
  const some = strongLinks > 0 && isOrdered
  // A title is no known name, and the family may stand first: a name before the father's and the family's is a child's.
  const isKnown = (aloneA ? a[one.lead] : b[other.lead])?.common !== null
  const isSon = strongLinks > 2 || (strongLinks > 1 && isFamilyMet && isKnown)
  const halfLead =
    (lead?.nearness === "half" && !isGivenMet) || links.some((link) => isHalfOfAnother(link, one, other)) ? half : 0
  // Abu Hamza al-Masri and Abu Hamza Mustafa Kamil al-Masri: who is called by kunya and origin has left out all names.
  const isByKunya = kunya > 0 && strongLinks > 0 && isCalledByKunya(one) !== isCalledByKunya(other)
  const isLone =
    !isByKunya && strongLinks === 1 && weak < 20 && given + slips + half === 0 && more("given") + more("nisba") > 0
  const kin = areExchanged(links, one, other) ? 300 : 0
  return {
    agreed,
    loss,
    slips,
    slipFirst,
    rivals,
    half: half - halfLead,
    slipLead: isLeadSlip ? 100 : 0,
    isFather: areEachOthersFather(links, one, other) ? 400 : (toFather ? 100 : 0) + (isNamesake ? 200 : kin),
    weak,
    kunya,
    given:
      given +
      halfLead +
      (links.some((link) => hasOtherHalf(link, one, other) || isOtherServant(link, one, other)) ? 100 : 0) +
      (isOtherEnd ? 100 : 0) +
      (isTitle ? 60 : 0) +
      (given > 0 && isOrdered && areNamesInPlace(sorted, one, other) ? 30 : 0),
    nisba,
    givenWeak: Math.min(restA.given - given, restB.weak) + Math.min(restB.given - given, restA.weak),
    inPlace: place.between,
    atEnd: place.after,
    weakBoth,
    weakOther: weakBoth >= WEIGHT.weak && areOtherWeak(one, other) ? 100 : 0,
    weakBeside: given + nisba + fathers > 0 || (some && aloneA !== aloneB && isSon) ? Math.min(MOST_BESIDE, weak) : 0,
    weakLead: isOtherLead(one, lead) && isOtherLead(other, lead) ? 100 : 0,
    kunyaBoth: both("kunya"),
    lastBoth: isAllButLast(one) && isAllButLast(other) ? apartAtEnd(a.at(-1)!, b.at(-1)!) : 0,
    moreGiven: isByKunya ? 0 : Math.min(more("given"), isFramed(sorted, one, other) ? MOST_FRAMED : MOST_MORE),
    moreNisba: more("nisba"),
    moreWeak: more("weak"),
    moreKunya: more("kunya"),
    moreFather: more("father"),
    fathers,
    leadOne: some && aloneA !== aloneB ? 100 : 0,
    leadChain: some && aloneA !== aloneB && isSon ? 100 : 0,
    leadBoth: some && ((aloneA && aloneB) || isTitle || isWeakLead) ? 100 : 0,
    lone: isLone ? 100 : 0,
    order: isOrdered ? 0 : 100,
    centibits,
  }
}

const isLeadAlone = (side: Side): boolean =>
  side.lead >= 0 && isAlone(side, side.lead) && STRONG[side.tokens[side.lead]!.role]

/** A man whose father bears his own name, and somebody of that name whose father is not told: either may be meant. */
function mayBeOwnFather(son: Side, man: Side): boolean {
  if (!isFatherTold(son) || isFatherTold(man)) return false
  // Mohammad Aslam son of Mohammad Akram bears another name than he.
  const [own, father] = [namingOf(son.tokens.slice(0, son.own)), namingOf(son.tokens.slice(son.own))]
  return own !== undefined && own.readings[0] === father?.readings[0]
}

/** The first word that names, a weak one only where there is no other. */
const namingOf = (tokens: readonly Token[]): Token | undefined =>
  tokens.find(({ role }) => STRONG[role]) ?? tokens[leadOf(tokens)]

/** Whether two names have as many words, and weak ones of them no partner, of which one is more than a courtesy: those come and go. */
function areOtherWeak(one: Side, other: Side): boolean {
  if (one.tokens.filter(isWord).length !== other.tokens.filter(isWord).length) return false
  // Jan Mohammad is no courtesy to Mohammad.
  const hasMore = (side: Side): boolean =>
    side.tokens.some(({ role }, at) => role === "weak" && isAlone(side, at) && !mayBeCourtesy(side, at))
  return hasMore(one) || hasMore(other)
}

/** Whether a name of three words or more has a partner for every word but the last. */
const isAllButLast = ({ tokens, used }: Side): boolean => tokens.length > 2 && used === (1 << (tokens.length - 1)) - 1

const isWord = ({ role }: Token): boolean => role !== "title" && role !== "noise" && role !== "initial"

/** More weak words that agree than these say no more. */
const MOST_BESIDE = 200

/** Sayed and Sayed: a title that is a name as often says nothing by its being rare. */
const areCourtesies = (x: Token, y: Token): boolean =>
  x.role === "honorific" && y.role === "honorific" && HONORIFICS.has(x.text)

const covers = (at: number, span: number, word: number): boolean => word >= at && word < at + span

/**
 * What each kind of evidence moves the log-odds by, thousandths for a hundredth of a word. Begun by logistic regression on pairs of public
 * lists, of the authored set and of sets drawn like it, then chosen for F1 at the one threshold on the same pairs, some by hand, and rounded.
 * `scripts/fit-names.mjs` fits from what stands here, which found nothing better with each list held out once, and shows what each weight
 * alone would change: those of what stands in the place of another were chosen by that.
 */
export const EVIDENCE_WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  agreed: 20,
  loss: -15,
  slips: 30,
  slipLead: -7,
  slipFirst: -20,
  rivals: -40,
  half: 24,
  isFather: -37,
  weak: 50,
  kunya: 29,
  given: -77,
  nisba: -110,
  givenWeak: -55,
  inPlace: -60,
  atEnd: -6,
  weakBoth: -105,
  weakOther: -50,
  weakBeside: -20,
  weakLead: -30,
  kunyaBoth: -110,
  lastBoth: -15,
  moreGiven: -30,
  moreNisba: -38,
  moreWeak: -23,
  moreKunya: -40,
  moreFather: -12,
  fathers: -110,
  leadOne: -3,
  leadChain: -45,
  leadBoth: -60,
  lone: -15,
  order: -24,
  centibits: 21,
}
/** Where no evidence counts. */
export const BIAS = -579
/** Beyond two words, one and a half common ones and twenty bits, more agreement says no more: kin share as much. */
const MOST_AGREED = 200
const MOST_WEAK = 60
/** Whoever leaves out all of a chain of fathers leaves out no more than two. */
const MOST_MORE = 200
/** Least of all where the name and the family's agree. */
const MOST_FRAMED = 150
const MOST_CENTIBITS = 2000

/** The log-odds, in thousandths, at which half of the way from 500 is gone: less, and the undecidable would be scored as if they were sure. */
const HALF_WAY = 4000

/** Maps evidence to 0..1000 with the one threshold at 500. Integers only, so that every engine agrees. */
export function scoreOf(evidence: Evidence): number {
  const decided = BIAS + weightOf(evidence)
  const sum = decided < 0 ? decided : Math.max(0, decided - lackOf(evidence))
  // No exponential, whose last bit differs between engines.
  const half = Math.floor((500 * Math.abs(sum)) / (Math.abs(sum) + HALF_WAY))
  return sum >= 0 ? 500 + half : 499 - half
}

/**
 * How far two names that are held to be one stand behind two that say the same, thousandths: a father or a weak word that one side alone tells
 * and a slip count for more than in deciding, and the order for less, for the same words in another order are all there. It moves none over the
 * threshold, and puts the grades of likeness in their order.
 */
const lackOf = ({ moreFather, moreWeak, slips, order }: Evidence): number =>
  LACK * (Math.min(WEIGHT.given, moreFather) + moreWeak + slips) - ORDER_BACK * order
const [LACK, ORDER_BACK] = [30, 20]

/** How much of a kind of evidence counts. */
export function amountOf(kind: keyof Evidence, value: number): number {
  if (kind === "weak") return Math.min(MOST_WEAK, value)
  if (kind === "moreGiven") return Math.min(MOST_MORE, value)
  if (kind === "agreed") return Math.min(MOST_AGREED, value)
  return kind === "centibits" ? Math.floor(Math.min(MOST_CENTIBITS, value) / 10) : value
}

/** Weight of a run of words, in hundredths. */
function spanWeight(tokens: readonly Token[], at: number, span: number): number {
  let sum = 0
  for (let k = at; k < at + span; k++) sum += WEIGHT[tokens[k]!.role]
  return sum
}

/** What all evidence counts. Every kind is written out: to look each up by its name would cost more than all else of a score. */
function weightOf(evidence: Evidence): number {
  const weights = EVIDENCE_WEIGHTS
  return (
    weights.agreed * amountOf("agreed", evidence.agreed) +
    weights.loss * evidence.loss +
    weights.slips * evidence.slips +
    weights.slipLead * evidence.slipLead +
    weights.slipFirst * evidence.slipFirst +
    weights.rivals * evidence.rivals +
    weights.half * evidence.half +
    weights.isFather * evidence.isFather +
    weights.weak * amountOf("weak", evidence.weak) +
    weights.kunya * evidence.kunya +
    weights.given * evidence.given +
    weights.nisba * evidence.nisba +
    weights.givenWeak * evidence.givenWeak +
    weights.inPlace * evidence.inPlace +
    weights.atEnd * evidence.atEnd +
    weights.weakBoth * evidence.weakBoth +
    weights.weakOther * evidence.weakOther +
    weights.weakBeside * evidence.weakBeside +
    weights.weakLead * evidence.weakLead +
    weights.kunyaBoth * evidence.kunyaBoth +
    weights.lastBoth * evidence.lastBoth +
    weights.moreGiven * amountOf("moreGiven", evidence.moreGiven) +
    weights.moreNisba * evidence.moreNisba +
    weights.moreWeak * evidence.moreWeak +
    weights.moreKunya * evidence.moreKunya +
    weights.moreFather * evidence.moreFather +
    weights.fathers * evidence.fathers +
    weights.leadOne * evidence.leadOne +
    weights.leadChain * evidence.leadChain +
    weights.leadBoth * evidence.leadBoth +
    weights.lone * evidence.lone +
    weights.order * evidence.order +
    weights.centibits * amountOf("centibits", evidence.centibits)
  )
}
