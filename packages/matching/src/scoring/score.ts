import {
  FATHER_IN_NAME,
  type Finding,
  IS_LONE,
  IS_NEARLY,
  IS_ONE_FATHER,
  IS_OTHER_FIRST,
  IS_PARENT,
  levelIn,
  NOTHING,
} from "../compare/kind.ts"
import { type Compiled, findingOf, levelWeight, type Part, rarityOf, type Values } from "./compiled.ts"
import { countedOf } from "./dependent.ts"

/** What one comparison says about a pair. `level` null: missing on a side, weight 0; so is what another says more strongly. */
export interface PartScore {
  readonly id: string
  readonly level: string | null
  readonly weight: number
}

/** The score of one pair: a function of the two records and the plan only. */
export interface PairScore {
  readonly weight: number
  readonly prior: number
  readonly parts: readonly PartScore[]
  /** The adjustment for rare or frequent values, apart from the comparisons' own levels. */
  readonly frequency: number
  /** Father agrees and given names differ, or one is the other's father: likely relatives. */
  readonly kin: boolean
  /** Other first names and a parent who agrees: within one list they are brothers or sisters. */
  readonly siblings: boolean
  /** A comparison that is not a name's agrees; true where the plan compares no names. */
  readonly supported: boolean
  /** A name, father or other strong comparison contradicts. */
  readonly contradicted: boolean
  /** One name is only a part of the other, contradicts it, is missing or agrees only nearly; or it is one word, and no father stands beside it. */
  readonly partOfName: boolean
  /** The names differ in a word where the plan asks that they do not; told of pairs at the upper threshold or above. */
  readonly otherWord: boolean
}

/** Scores one pair. Integers only, symmetric, no knowledge of any other record. */
export function scorePair(a: Values, b: Values, compiled: Compiled): PairScore {
  return scoreFindings(
    compiled.parts.map((part) => findingOf(part, a[part.at], b[part.at])),
    a,
    b,
    compiled,
  )
}

/** The score of a pair whose comparisons were computed. */
export function scoreFindings(findings: readonly Finding[], a: Values, b: Values, compiled: Compiled): PairScore {
  const { parts, prior, name, father, barred } = compiled
  const nameFinding = name === null ? NOTHING : findings[name.at]!
  const isTold = nameFinding !== NOTHING && (nameFinding & FATHER_IN_NAME) !== 0
  const told = isTold ? (father?.kind.toldLevel ?? NOTHING) : NOTHING
  const all = findings.map((found, at) => (at === father?.at && found === NOTHING ? told : found))
  const scores = parts.map((part): PartScore => {
    const found = all[part.at]!
    const level = found === NOTHING ? null : (part.comparison.levels[levelIn(found)]?.name ?? null)
    return { id: part.comparison.id, level, weight: levelWeight(part, found) }
  })
  const rarities = parts.map((part) => rarityOf(part, findings[part.at]!, a[part.at], b[part.at]))
  const whole = scores.map(({ weight }, at) => weight + rarities[at]!)
  const counted = countedOf(whole, compiled.dependent)
  const shown = scores.map((score, at) => ({ ...score, weight: shownOf(score.weight, whole[at]!, counted[at]!) }))
  const frequency = counted.reduce((sum, weight, at) => sum + weight - shown[at]!.weight, 0)
  const fatherFinding = father === null ? NOTHING : all[father.at]!
  const weight = prior + frequency + shown.reduce((sum, part) => sum + part.weight, 0)
  return {
    weight,
    prior,
    parts: shown,
    frequency,
    kin: name !== null && isKin(name, nameFinding, father, fatherFinding),
    siblings: name !== null && areOthersByFirst(nameFinding) && areOfOneHome(compiled, scores, nameFinding),
    supported: name === null || parts.some((part) => isSupport(part) && scores[part.at]!.weight > 0),
    contradicted: parts.some((part) => isContradicting(part, all[part.at]!, scores[part.at]!.weight)),
    partOfName:
      name !== null &&
      (isPartOfName(name, nameFinding) ||
        (isLoneName(name, nameFinding) && father !== null && fatherFinding === NOTHING)),
    otherWord:
      barred !== null &&
      asksForWords(weight, compiled) &&
      hasOtherWord(barred, findings[barred.at]!, a[barred.at], b[barred.at]),
  }
}

/** The weight of a level where it is counted whole, else what is counted of it and its rarity together. */
const shownOf = (weight: number, whole: number, counted: number): number => (counted === whole ? weight : counted)

/** Whether agreement of this comparison supports a pair. */
export function isSupport({ comparison: { role } }: Part): boolean {
  return role === "support" || role === "circumstance"
}

/** Whether what a comparison found contradicts a pair. */
export function isContradicting({ comparison: { role }, kind }: Part, finding: Finding, weight: number): boolean {
  const isDoubtful = finding !== NOTHING && levelIn(finding) === kind.doubtfulLevel
  return role !== "circumstance" && role !== "weak" && (weight < 0 || isDoubtful)
}

/** Whether a pair could be *certain* by its weight: of others nobody asks whether their names differ in a word. */
export const asksForWords = (weight: number, { plan }: Compiled): boolean => weight >= plan.thresholds.upper

/** Whether two names differ in a word; asked only where they do not contradict each other. */
export function hasOtherWord(part: Part, finding: Finding, a: unknown, b: unknown): boolean {
  return finding !== NOTHING && levelWeight(part, finding) >= 0 && part.kind.hasOtherWord?.(a, b) === true
}

/** Whether names agree that say one telling word: too many people bear it. */
export function isLoneName({ kind: { nameLevels } }: Part, finding: Finding): boolean {
  if (nameLevels === undefined || finding === NOTHING) return false
  const level = levelIn(finding)
  return level === nameLevels.lone || (level < nameLevels.lone && (finding & IS_LONE) !== 0)
}

/** Whether two names contradict each other. */
export function isAgainst({ kind, weights }: Part, finding: Finding): boolean {
  return levelIn(finding) >= (kind.nameLevels?.against ?? weights.length - 1)
}

/** Whether one name is only a part of the other, contradicts it, is missing or agrees only nearly. */
export function isPartOfName({ kind: { nameLevels } }: Part, finding: Finding): boolean {
  if (finding === NOTHING) return true
  return nameLevels !== undefined && (levelIn(finding) >= nameLevels.part || (finding & IS_NEARLY) !== 0)
}

/** Whether the first names are two that are known, and nothing pairs them. */
const areOthersByFirst = (finding: Finding): boolean => finding !== NOTHING && (finding & IS_OTHER_FIRST) !== 0

/** Whether two names are one but for a slip of the pen. */
const isSlip = ({ kind: { nameLevels } }: Part, finding: Finding): boolean => levelIn(finding) === nameLevels?.slip

/**
 * Whether a parent agrees. Two first names that a slip would make one are of two children where both parents agree or births contradict each
 * other (MT956): by one parent, born in one year, it is a slip as often.
 */
function areOfOneHome({ parts, name, father }: Compiled, scores: readonly PartScore[], names: Finding): boolean {
  const isSame = ({ at, kind }: Part): boolean => kind.namesOf === "parent" && scores[at]!.weight > 0
  const isBornApart = ({ at, comparison }: Part): boolean => comparison.kind === "date" && scores[at]!.weight < 0
  // One document is one person's, whatever else is written.
  const isOneDocument = ({ at, comparison }: Part): boolean =>
    comparison.kind === "identifier" && scores[at]!.weight > 0
  // A chain may tell the father where no cell does.
  const isFatherTold = father !== null && scores[father.at]!.level !== null
  const isFatherInChain = (names & IS_ONE_FATHER) !== 0 && !isFatherTold
  const same = parts.filter(isSame).length + (isFatherInChain ? 1 : 0)
  const mayBeSlip = name !== null && isSlip(name, names)
  return same > 0 && (!mayBeSlip || same > 1 || parts.some(isBornApart)) && !parts.some(isOneDocument)
}

function isKin(name: Part, found: Finding, father: Part | null, fatherFound: Finding): boolean {
  if (found === NOTHING) return false
  const isFatherSame = father !== null && fatherFound !== NOTHING && levelIn(fatherFound) < father.weights.length - 1
  return isFatherSame ? isAgainst(name, found) : (found & IS_PARENT) !== 0
}
