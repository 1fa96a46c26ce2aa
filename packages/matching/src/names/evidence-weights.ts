import type { Evidence } from "./evidence.ts"
import { WEIGHT } from "./roles.ts"

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
  abdLeftOut: -15,
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
export const MOST_MORE = 200
/** Least of all where the name and the family's agree. */
export const MOST_FRAMED = 150
/** Of the family's name, where the grandfather is left out with it. */
export const MOST_BEGUN = 50
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
  if (kind === "agreed") return Math.min(MOST_AGREED, value)
  return kind === "centibits" ? Math.floor(Math.min(MOST_CENTIBITS, value) / 10) : value
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
    weights.abdLeftOut * evidence.abdLeftOut +
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
    weights.moreGiven * evidence.moreGiven +
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
