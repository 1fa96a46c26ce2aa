import { birthLevel, documentLevel } from "../compare/fields.ts"
import { samePlace } from "../compare/places.ts"
import {
  type Alignment,
  alignTokens,
  type NameLevel,
  type Similarity,
  type TokenPair,
  tokenPairs,
} from "../names/compare-names.ts"
import type { Name, Token } from "../names/tokens.ts"
import { FIELDS, type Field, LEVELS, type MatchingPlan } from "../plan/plan.ts"
import type { Prepared } from "./prepare.ts"

/** What one field says about a pair. `level` null: missing on a side, weight 0. */
export interface FieldScore {
  readonly field: Field
  readonly level: string | null
  readonly weight: number
}

/** The score of one pair: a function of the two records and the plan only. */
export interface PairScore {
  readonly weight: number
  readonly prior: number
  readonly fields: readonly FieldScore[]
  /** The adjustment for rare or frequent names, apart from the name's own level. */
  readonly frequency: number
  readonly nameLevel: NameLevel
  readonly namePairs: readonly TokenPair[]
  /** Father agrees and given names differ, or one is the other's father: likely relatives. */
  readonly kin: boolean
  /** A field that is not a name agrees. */
  readonly supported: boolean
  /** A name, father or other strong field contradicts. */
  readonly contradicted: boolean
}

interface NameView {
  readonly own: Alignment
  readonly a: Name
  readonly b: Name
  readonly fatherFromName: number | null
  readonly tries: number
}

const AGAINST: ReadonlySet<NameLevel> = new Set(["N1", "N0"])
/** A father who is told in the name cell agrees as a variant. */
const FATHER_FROM_NAME = 1
const ORDER: readonly NameLevel[] = ["missing", "N0", "N1", "N2", "N3", "N4", "N5", "N6"]

/** One cell may hold the father after the name. Both names are then aligned with both fathers, each word used once. */
function withFather(
  a: Name,
  b: Name,
  x: Prepared,
  y: Prepared,
  similarity: Similarity,
): { own: Alignment; father: number | null } {
  const own = alignTokens(a.tokens, b.tokens, similarity)
  if (x.father.length > 0 === y.father.length > 0) return { own, father: null }
  const [bare, full, aside] = x.father.length === 0 ? [a, b, y.father] : [b, a, x.father]
  if (bare.tokens.length <= full.tokens.length) return { own, father: null }
  const longer = alignTokens(bare.tokens, [...full.tokens, ...aside], similarity)
  // Only when the father explains words that would otherwise stand alone.
  if (longer.score <= own.score || longer.aloneA.length > 0) return { own, father: null }
  const level: NameLevel = longer.level === "N6" ? "N5" : longer.level
  return { own: { ...own, level, score: longer.score }, father: FATHER_FROM_NAME }
}

function bestNames(x: Prepared, y: Prepared, similarity: Similarity): NameView | null {
  let best: NameView | null = null
  const tries = x.names.length * y.names.length
  for (const a of x.names) {
    for (const b of y.names) {
      const { own, father } = withFather(a, b, x, y, similarity)
      const better =
        !best ||
        ORDER.indexOf(own.level) > ORDER.indexOf(best.own.level) ||
        (own.level === best.own.level && own.centibits > best.own.centibits)
      if (better) best = { own, a, b, fatherFromName: father, tries }
    }
  }
  return best
}

const PARENT_LEVEL: Readonly<Record<NameLevel, number | null>> = {
  N6: 0,
  N5: 1,
  N4: 1,
  N3: 2,
  N2: 2,
  N1: 3,
  N0: 3,
  missing: null,
}

function parentLevel(a: readonly Token[], b: readonly Token[], similarity: Similarity): number | null {
  const { level, score } = alignTokens(a, b, similarity)
  if (level === "N0" || level === "N1") return score >= 500 ? 1 : 3
  return PARENT_LEVEL[level]
}

function placed(a: Prepared, b: Prepared, part: keyof Prepared["places"], similarity: Similarity): boolean | null {
  const [x, y] = [a.places[part], b.places[part]]
  return x && y ? samePlace(x, y, similarity) : null
}

function originLevel(a: Prepared, b: Prepared, similarity: Similarity): number | null {
  const provinces = a.province !== null && b.province !== null
  if (provinces && a.province !== b.province) return 3
  if (placed(a, b, "village", similarity)) return 0
  if (placed(a, b, "district", similarity)) return 1
  // A province the gazetteer does not know may be written in a way it cannot read: it never counts against.
  return provinces || placed(a, b, "province", similarity) ? 2 : null
}

function captureLevel(a: Prepared, b: Prepared, similarity: Similarity): number | null {
  const [x, y] = [a.record.capture?.date, b.record.capture?.date]
  const dates = x && y ? birthLevel(x, y)! <= 1 : null
  const places = placed(a, b, "captured", similarity)
  if (dates === null && places === null) return null
  const agreeing = [dates, places].filter((v) => v === true).length
  return agreeing === 2 ? 0 : agreeing === 1 ? 1 : 2
}

function sexLevel(a: Prepared, b: Prepared): number | null {
  const [x, y] = [a.record.sex, b.record.sex]
  return x === undefined || y === undefined ? null : x === y ? 0 : 1
}

function frequencyOf(view: NameView, plan: MatchingPlan): number {
  const { level, centibits } = view.own
  if (level === "missing" || AGAINST.has(level)) return 0
  // One agreeing word is expected to carry half of what two carry.
  const expected = level === "N4" || level === "N2" ? Math.trunc(plan.frequency.expected / 2) : plan.frequency.expected
  const bits = Math.max(plan.frequency.atLeast, Math.min(plan.frequency.atMost, centibits - expected))
  // Each further name tried is a further chance of a false hit.
  return bits - Math.round(100 * Math.log2(Math.max(1, view.tries)))
}

function isKin(
  view: NameView | null,
  x: Prepared,
  y: Prepared,
  father: number | null,
  similarity: Similarity,
): boolean {
  if (!view) return false
  if (father !== null && father <= 2) return AGAINST.has(view.own.level)
  const parent = (child: readonly Token[], name: Name): boolean => {
    const { level } = alignTokens(child, name.tokens, similarity)
    return ["N6", "N5", "N4"].includes(level)
  }
  return (x.father.length > 0 && parent(x.father, view.b)) || (y.father.length > 0 && parent(y.father, view.a))
}

type Levels = Readonly<Record<Field, number | null>>

/** The fields of a pair whose level needs no look at the names. */
function levelsBesideName(x: Prepared, y: Prepared, similarity: Similarity): Omit<Levels, "name"> {
  return {
    father: parentLevel(x.father, y.father, similarity),
    grandfather: parentLevel(x.grandfather, y.grandfather, similarity),
    origin: originLevel(x, y, similarity),
    birth: birthLevel(x.record.birth, y.record.birth),
    document: documentLevel(x.document, y.document),
    capture: captureLevel(x, y, similarity),
    sex: sexLevel(x, y),
  }
}

function weightOf(field: Field, level: number | null, plan: MatchingPlan): number {
  return level === null ? 0 : (plan.fields[field][level] ?? 0)
}

/** The most that the names can add to the other fields: their best level, the rarest words, and a father told in the name cell. */
function mostOfNames(father: number | null, { fields, frequency }: MatchingPlan): number {
  const fromName = father === null ? Math.max(0, fields.father[FATHER_FROM_NAME]!) : 0
  return Math.max(0, ...fields.name) + Math.max(0, frequency.atLeast, frequency.atMost) + fromName
}

/** Scores one pair of prepared records. Integers only, symmetric, no knowledge of any other record. */
export function scorePair(x: Prepared, y: Prepared, plan: MatchingPlan, similarity: Similarity): PairScore {
  return scoreReaching(Number.NEGATIVE_INFINITY, x, y, plan, similarity)!
}

/** The score of a pair, or null when its weight is below `floor`: then nothing more is compared than it takes to know that. */
export function scoreReaching(
  floor: number,
  x: Prepared,
  y: Prepared,
  plan: MatchingPlan,
  similarity: Similarity,
): PairScore | null {
  const beside = levelsBesideName(x, y, similarity)
  const known =
    plan.prior + FIELDS.reduce((sum, field) => sum + (field === "name" ? 0 : weightOf(field, beside[field], plan)), 0)
  if (known + mostOfNames(beside.father, plan) < floor) return null
  const view = bestNames(x, y, similarity)
  const father = beside.father ?? view?.fatherFromName ?? null
  const nameLevel = view?.own.level ?? "missing"
  const name = nameLevel === "missing" ? null : LEVELS.name.indexOf(nameLevel)
  const levels: Levels = { ...beside, father, name }
  const fields = FIELDS.map((field) => fieldScore(field, levels[field], plan))
  const frequency = view ? frequencyOf(view, plan) : 0
  const weight = plan.prior + frequency + fields.reduce((sum, item) => sum + item.weight, 0)
  if (weight < floor) return null
  const against = (field: Field): boolean => fields.some((f) => f.field === field && f.weight < 0)
  return {
    weight,
    prior: plan.prior,
    fields,
    frequency,
    nameLevel,
    namePairs: view ? tokenPairs(view.own) : [],
    kin: isKin(view, x, y, father, similarity),
    supported: fields.some((f) => ["origin", "birth", "document", "capture"].includes(f.field) && f.weight > 0),
    contradicted: (["name", "father", "grandfather", "birth", "document", "sex"] as const).some(against),
  }
}

function fieldScore(field: Field, level: number | null, plan: MatchingPlan): FieldScore {
  return { field, level: level === null ? null : (LEVELS[field][level] ?? null), weight: weightOf(field, level, plan) }
}
