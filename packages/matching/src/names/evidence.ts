import { type Link, mirrored, usedBy } from "./align.ts"
import { MOST_BEGUN, MOST_FRAMED, MOST_MORE } from "./evidence-weights.ts"
import {
  apartAtEnd,
  areCourtesiesBefore,
  areNamesInPlace,
  areOtherMothers,
  areOtherWeak,
  areRanksBeforeHalf,
  hasOtherFathersHalf,
  hasOtherHalf,
  inPlaceOf,
  isFramed,
  isHalfOfAnother,
  isOtherForTwice,
  isOtherLead,
  isOtherServant,
  isRankForHalf,
  isTitleForName,
  isWeakLeadAlone,
  isWomensTitleForHalf,
} from "./in-place.ts"
import {
  areEachOthersFather,
  areExchanged,
  areFamilyAndName,
  areFatherAndChild,
  areFathersApart,
  areServantsExchanged,
  familyMoved,
  isFatherByHalf,
  isForename,
} from "./kin.ts"
import { areSeldomWithoutAbd, isBare } from "./known-names.ts"
import { mayBeOwnFather } from "./own-father.ts"
import { isNaming, STRONG, WEIGHT } from "./roles.ts"
import { covers, isAlone, isCalledByKunya, type Side, sideOf, type Words } from "./side.ts"
import type { Token } from "./tokens.ts"
import { areBothLearned, untitled } from "./untitled.ts"
import { isWholeChain } from "./whole-chain.ts"
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
  /** Abd- is left out of the first given name, one that few bear without it, and the family's name agrees. */
  readonly abdLeftOut: number
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

/** Sums what an alignment says. */
export function evidenceOf(links: readonly Link[], a: Words, b: Words): Evidence {
  const inOrder = links.length > 1 ? [...links].sort((x, y) => x.a - y.a) : links
  const met = metOf(inOrder, a, b)
  const [one, other] = [sideOf(a, usedBy(links, "a")), sideOf(b, usedBy(links, "b"))]
  const [restA, restB] = [restOf(one), restOf(other)]
  const both = (part: keyof Sums): number => Math.min(restA[part], restB[part])
  const more = (part: keyof Sums): number => Math.abs(restA[part] - restB[part])
  const [given, weakBoth] = [both("given"), both("weak")]
  const nisba = Math.max(
    both("nisba"),
    Math.min(restA.nisba, restB.fatherNisba),
    Math.min(restA.fatherNisba, restB.nisba),
  )
  const areApart = areFathersApart(links, one, other) || links.some((link) => hasOtherFathersHalf(link, one, other))
  const fathers = Math.max(both("father"), areApart ? 100 : 0)
  const lead = links.find((link) => covers(link.a, link.aSpan, one.lead) && covers(link.b, link.bSpan, other.lead))
  const bare = untitled(links, one, other)
  const isTitle =
    isTitleForName(bare.links, bare.one, bare.other) ||
    isRankForHalf(one, other) ||
    areRanksBeforeHalf(one, other) ||
    isWomensTitleForHalf(one, other)
  const areOtherCourtesies = areCourtesiesBefore(links, one, other)
  const family = met.isOrdered ? undefined : familyMoved(links, one, other)
  const leads = leadsOf(met, inOrder, one, other, isTitle)
  const isHalfOf =
    areServantsExchanged(links, one, other) || bare.links.some((link) => isHalfOfAnother(link, bare.one, bare.other))
  const isLeadHalf = lead?.nearness === "half" && !met.isGivenMet
  const isAbdLeftOut =
    isLeadHalf && !isHalfOf && met.isFamilyMet && areSeldomWithoutAbd(a.tokens[lead.a]!, b.tokens[lead.b]!)
  const isHalfLead = (isLeadHalf && !isAbdLeftOut) || isHalfOf
  const place = met.isOrdered ? inPlaceOf(inOrder, one, other) : { between: 0, after: 0 }
  const isOtherHalf = links.some((link) => hasOtherHalf(link, one, other) || isOtherServant(link, one, other))
  const isLeadSlip = lead?.nearness !== undefined && !met.isGivenMet
  // Badr is no Badri where both are known; of a family's name the ending comes and goes.
  const isOtherEnd = isLeadSlip && lead.nearness === "end" && isBare(a.tokens[lead.a]!) && isBare(b.tokens[lead.b]!)
  // Abu Hamza al-Masri and Abu Hamza Mustafa Kamil al-Masri: who is called by kunya and origin has left out all names.
  const isByKunya = met.kunya > 0 && met.strong > 0 && isCalledByKunya(one) !== isCalledByKunya(other)
  const isOneWord =
    met.strong === 1 &&
    met.weak < 20 &&
    given + met.slips + met.half === 0 &&
    !(more("given") === 0 && areBothLearned(links, one, other))
  return {
    agreed: met.agreed,
    loss: met.loss,
    slips: met.slips,
    slipFirst: met.slipFirst,
    rivals: met.rivals,
    half: isHalfLead || isAbdLeftOut ? 0 : met.half,
    abdLeftOut: isAbdLeftOut ? 100 : 0,
    slipLead: isLeadSlip ? 100 : 0,
    isFather: fatherhoodOf(links, one, other, family),
    weak: met.weak,
    kunya: met.kunya,
    given:
      given +
      (isHalfLead ? met.half : 0) +
      (isOtherHalf ? 100 : 0) +
      (isOtherEnd || areFamilyAndName(links, one, other) ? 100 : 0) +
      (isTitle ? 60 : 0) +
      (isOtherForTwice(links, one, other) ? 100 : 0) +
      (given > 0 && met.isOrdered && areNamesInPlace(inOrder, one, other) ? 30 : 0),
    nisba,
    givenWeak: Math.min(restA.given - given, restB.weak) + Math.min(restB.given - given, restA.weak),
    inPlace: place.between,
    atEnd: place.after,
    weakBoth,
    weakOther: areOtherCourtesies || areOtherWeak(one, other, weakBoth) ? 100 : 0,
    weakBeside: given + nisba + fathers + leads.chain > 0 ? Math.min(MOST_BESIDE, met.weak) : 0,
    weakLead: areOtherCourtesies || (isOtherLead(one, lead) && isOtherLead(other, lead)) ? 100 : 0,
    kunyaBoth: areOtherMothers(one, other) ? 100 : both("kunya"),
    lastBoth: isAllButLast(one) && isAllButLast(other) ? apartAtEnd(a.tokens.at(-1)!, b.tokens.at(-1)!) : 0,
    moreGiven: isByKunya ? 0 : Math.min(more("given"), isFramed(inOrder, one, other) ? MOST_FRAMED : MOST_MORE),
    moreNisba: isBegun(inOrder, one, other) ? Math.min(more("nisba"), MOST_BEGUN) : more("nisba"),
    moreWeak: more("weak"),
    moreKunya: more("kunya"),
    moreFather: more("father"),
    fathers,
    leadOne: leads.one,
    leadChain: leads.chain,
    leadBoth: leads.both,
    lone: !isByKunya && isOneWord && more("given") + more("nisba") > 0 ? 100 : 0,
    order: met.isOrdered ? 0 : family !== undefined ? FAMILY_FIRST : 100,
    centibits: met.centibits,
  }
}

/** To say the family first is no other order of the names. */
const FAMILY_FIRST = 20

/** What the words that have partners come to. */
interface Met {
  agreed: number
  loss: number
  slips: number
  slipFirst: number
  rivals: number
  half: number
  weak: number
  kunya: number
  centibits: number
  /** How many strong words agree. */
  strong: number
  /** A word that is no family's name agrees, and a family's name. */
  isGivenMet: boolean
  isFamilyMet: boolean
  isOrdered: boolean
}

const nothingMet = (): Met => ({
  agreed: 0,
  loss: 0,
  slips: 0,
  slipFirst: 0,
  rivals: 0,
  half: 0,
  weak: 0,
  kunya: 0,
  centibits: 0,
  strong: 0,
  isGivenMet: false,
  isFamilyMet: false,
  isOrdered: true,
})

/** Sums words that have partners. The links are in the order of the first name. */
function metOf(links: readonly Link[], { tokens: a }: Words, { tokens: b }: Words): Met {
  const met = nothingMet()
  let last = -1
  for (const link of links) {
    if (link.b < last) met.isOrdered = false
    last = link.b
    const [x, y] = [a[link.a]!, b[link.b]!]
    const worth = Math.min(spanWeight(a, link.a, link.aSpan), spanWeight(b, link.b, link.bSpan))
    if (link.nearness === undefined) addAgreeing(met, link, x, y, worth)
    else if (link.nearness === "slip") {
      met.slips += worth
      if (x.key[0] !== y.key[0]) met.slipFirst += worth
    } else if (link.nearness === "half") met.half += 100
    else if (link.nearness === "rival") met.rivals += worth
    // Words that are alike and no more, or by an ending, speak neither for nor against.
  }
  return met
}

function addAgreeing(met: Met, { similarity, aSpan, bSpan }: Link, x: Token, y: Token, worth: number): void {
  const lack = Math.floor((worth * (1000 - similarity)) / 1000)
  if (STRONG[x.role] || STRONG[y.role] || aSpan + bSpan > 2) {
    met.agreed += worth
    met.loss += lack
    met.strong++
    if (x.role !== "nisba" && y.role !== "nisba") met.isGivenMet = true
    else if (x.role === y.role) met.isFamilyMet = true
  } else if (x.role === "kunya" && y.role === "kunya") met.kunya += worth - lack
  else met.weak += worth - lack
  if (isNaming(x) && isNaming(y) && !areCourtesies(x, y))
    met.centibits += Math.floor((Math.min(x.centibits, y.centibits) * (1000 + similarity)) / 2000)
}

/** Weight of a run of words, in hundredths. */
function spanWeight(tokens: readonly Token[], at: number, span: number): number {
  let sum = 0
  for (let k = at; k < at + span; k++) sum += WEIGHT[tokens[k]!.role]
  return sum
}

/** Which of the first names have no partner though others agree, 100 where so: of one side, of a son, of both. */
interface Leads {
  readonly one: number
  readonly chain: number
  readonly both: number
}

const NO_LEADS: Leads = { one: 0, chain: 0, both: 0 }

function leadsOf(met: Met, links: readonly Link[], one: Side, other: Side, isTitle: boolean): Leads {
  const { strong, isOrdered, isFamilyMet } = met
  // Hands of Arabic letters that say the family first name everybody after it all the same.
  const isTurned = !isOrdered && strong > 2 && [...one.tokens, ...other.tokens].every(({ script }) => script === "Arab")
  if (strong === 0 || !(isOrdered || isTurned)) return NO_LEADS
  const isWhole = isWholeChain(links, one, other)
  const isLonger = one.tokens.length > other.tokens.length
  const [aloneA, aloneB] = [isLeadAlone(one) || (isWhole && isLonger), isLeadAlone(other) || (isWhole && !isLonger)]
  if (isTurned && aloneA && aloneB) return NO_LEADS
  const isWeak = (aloneA && isWeakLeadAlone(other)) || (aloneB && isWeakLeadAlone(one))
  const both = (aloneA && aloneB) || isTitle || isWeak ? 100 : 0
  if (aloneA === aloneB) return { one: 0, chain: 0, both }
  // A title is no known name, and the family may stand first: a name before the father's and the family's is a child's.
  const { tokens, lead } = aloneA ? one : other
  const isKnown = tokens[lead]!.common !== null
  const isSon =
    isWhole || strong > 2 || (strong > 1 && ((isFamilyMet && isKnown) || isChainOfFathers(links, one, other)))
  return { one: 100, chain: isSon ? (isWhole ? WHOLE_CHAIN : 100) : 0, both }
}

/** Whoever has all of so long a chain but its first name is the father, however much agrees. */
const WHOLE_CHAIN = 200

/** Salim Yunus and Salim Yunus Jamal Zurmati: the name and the father's agree and are all that one side tells; grandfather and family go together. */
function isBegun(links: readonly Link[], one: Side, other: Side): boolean {
  const least = Math.min(one.tokens.length, other.tokens.length)
  return (
    links.length === least &&
    least > 1 &&
    links.every(
      ({ a, b, nearness }) =>
        nearness === undefined && a < least && b < least && isKnown(one.tokens[a]!) && isKnown(other.tokens[b]!),
    )
  )
}
/** A given name that a table has, be it spelt loosely. */
const isKnown = ({ role, common }: Token): boolean => (role === "given" || role === "theophoric") && common !== null

/** Salim Yunus Jamal and Yunus Jamal: known given names, of which the shorter has all but the first of the longer. */
function isChainOfFathers(links: readonly Link[], one: Side, other: Side): boolean {
  const ofNames = ({ tokens }: Side): readonly Token[] => tokens.filter(({ role }) => role !== "title")
  const [x, y] = [ofNames(one), ofNames(other)]
  return (
    Math.abs(x.length - y.length) === 1 &&
    links.length === Math.min(x.length, y.length) &&
    links.every(({ nearness }) => nearness === undefined) &&
    [...x, ...y].every(isForename)
  )
}

/** How much the names are those of a father and his child, or of two who are each called as the other's father. */
function fatherhoodOf(links: readonly Link[], one: Side, other: Side, family: Link | undefined): number {
  if (areEachOthersFather(links, one, other)) return 400
  const isTold = links.some((link) => {
    const { a, aSpan, b, bSpan } = link
    const isFathers = (covers(a, aSpan, one.lead) && b >= other.own) || (covers(b, bSpan, other.lead) && a >= one.own)
    return isFathers && link !== family
  })
  const isHalf = isFatherByHalf(links, one, other) || isFatherByHalf(links.map(mirrored), other, one)
  const isNamesake = mayBeOwnFather(one, other) || mayBeOwnFather(other, one)
  const isOther = isHalf || areExchanged(links, one, other) || areFatherAndChild(links, one, other)
  return (isTold || isHalf ? 100 : 0) + (isNamesake ? 200 : isOther ? 300 : 0)
}

const isLeadAlone = (side: Side): boolean =>
  side.lead >= 0 && isAlone(side, side.lead) && STRONG[side.tokens[side.lead]!.role]

/** Whether a name of three words or more has a partner for every word but the last. */
const isAllButLast = ({ tokens, used }: Side): boolean => tokens.length > 2 && used === (1 << (tokens.length - 1)) - 1

/** More weak words that agree than these say no more. */
const MOST_BESIDE = 200

/** Sayed and Sayed: a title that is a name as often says nothing by its being rare. */
const areCourtesies = (x: Token, y: Token): boolean =>
  x.role === "honorific" && y.role === "honorific" && HONORIFICS.has(x.text)
