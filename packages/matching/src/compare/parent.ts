import { alignTokens, type NameLevel } from "../names/compare-names.ts"
import { STRONG } from "../names/roles.ts"
import { tokenSimilarity } from "../names/similarity.ts"
import type { Token } from "../names/tokens.ts"
import { type Finding, type Kind, type Read, textIn } from "./kind.ts"
import { type NameMemory, NO_MEMORY } from "./name-memory.ts"
import { areOneButForASlip, type WrittenForms, writtenForms } from "./slip-of-name.ts"
import { areHalves, areKnownApart, areOfSayyids, isTelling, shareGivenName } from "./whole-name.ts"

/** A father or grandfather: his words. */
export interface ParentValue {
  readonly tokens: readonly Token[]
  /** The same as they were written. */
  readonly written: WrittenForms
  /** Of a parent told in one word: the child's other words, one of which may be the family's that another list tells with the parent. */
  readonly family: readonly Token[]
  readonly key: string
}

/** The levels of a parent's name, from for to against; `lone`: they agree and say one word, which many fathers bear. */
export const PARENT_LEVELS = ["same", "variant", "lone", "slip", "part", "differ"] as const
const [VARIANT, LONE, SLIP, PART, DIFFER] = [1, 2, 3, 4, 5]

/** Columns: the parent, and the child's name cell, which may tell the parent after a marker ("walad", "son of"). */
export const PARENT: Kind<ParentValue> = {
  columns: { least: 1, most: 2 },
  levelNames: PARENT_LEVELS,
  conditions: [],
  frequency: null,
  cost: 2,
  meetsAgain: true,
  namesOf: "parent",
  read: reading(NO_MEMORY),
  reading,
  keyOf: ({ key }) => key,
  compare: compareParents,
  toldLevel: VARIANT,
  // A father who is the same but for a slip may be another.
  doubtfulLevel: SLIP,
}

/** Column: a woman's husband or somebody's mother, whom most lists have no reason to tell; compared as a father is. */
export const HUSBAND: Kind<ParentValue> = { ...PARENT, columns: { least: 1, most: 1 }, isAside: true }
export const MOTHER = HUSBAND

function reading({ read }: NameMemory): Read<ParentValue> {
  return ([parent, child]) => {
    const [own, name] = [textIn(parent), textIn(child)]
    const told = own === undefined ? [] : read(own).tokens
    const childs = name === undefined ? null : read(name)
    if (own !== undefined && told.length > 0) {
      const family = familyBeside(told, childs?.tokens ?? [])
      const key = family.length === 0 ? own : `${own}<${family.map(({ text }) => text).join(" ")}`
      return { tokens: told, written: writtenForms(told), family, key }
    }
    const tokens = childs?.father ?? []
    const family = familyBeside(tokens, childs?.tokens ?? [])
    return tokens.length === 0 ? null : { tokens, written: writtenForms(tokens), family, key: `<${name}` }
  }
}

/** The words after a child's first, of a parent who is told in one. */
function familyBeside(parent: readonly Token[], child: readonly Token[]): readonly Token[] {
  return parent.filter(isTelling).length === 1 ? child.filter(isTelling).slice(1) : []
}

/** The words of a parent without the family's that end them, where the other's child bears it. */
function withoutFamily(tokens: readonly Token[], { family }: ParentValue): readonly Token[] {
  if (family.length === 0 || tokens.length < 2) return tokens
  const isOfFamily = (token: Token, at: number): boolean =>
    at > 0 && family.some((word) => tokenSimilarity(word, token) > 0)
  return tokens.filter((token, at) => !isOfFamily(token, at))
}

/**
 * Whether a parent's words go on with his own fathers, where the other is told in one word: three names are a chain, and so is what stands before a
 * family's name. A second word alone may be the other half of his name.
 */
function goesOn(told: readonly Token[], words: readonly Token[], other: readonly Token[]): boolean {
  const isStrong = ({ role }: Token): boolean => STRONG[role]
  const strong = words.filter(isStrong).length
  const isOne = other.filter(isTelling).length === 1 && other.some(isStrong)
  return isOne && strong > 1 && (strong > 2 || words.length < told.length)
}

const LEVEL: Readonly<Record<NameLevel, number>> = {
  N6: 0,
  N5: VARIANT,
  N4: VARIANT,
  N3: PART,
  N2: PART,
  N1: DIFFER,
  N0: DIFFER,
  missing: DIFFER,
}

/** Sardar Ali and Gul Ali: a title that is as often a name is one where the other side has a name in its place. */
const isMore = (rest: readonly Token[], other: readonly Token[]): boolean =>
  rest.some(isTelling) || (rest.some(({ role }) => role === "honorific") && other.some(isTelling))

const isLone = (...parents: readonly ParentValue[]): boolean =>
  parents.some(({ tokens }) => tokens.filter(isTelling).length < 2)

/** A parent is a part of another where one side alone has more words. */
function compareParents(a: ParentValue, b: ParentValue): Finding {
  const [x, y] = [withoutFamily(a.tokens, b), withoutFamily(b.tokens, a)]
  const alignment = alignTokens(x, y)
  const { level, score, links, restA, restB } = alignment
  const areMet = (one: Token | undefined, other: Token | undefined): boolean =>
    links.some(({ a: at, b: there, nearness }) => nearness === undefined && x[at] === one && y[there] === other)
  const [firstA, firstB] = [x.find(isTelling), y.find(isTelling)]
  if (areMet(firstA, firstB) && (goesOn(a.tokens, x, y) || goesOn(b.tokens, y, x))) return LONE
  if (areOfSayyids(alignment)) return PART
  const [isMoreA, isMoreB] = [isMore(restA, restB), isMore(restB, restA)]
  if (score >= 500) return isMoreA || isMoreB ? PART : isLone(a, b) ? LONE : Math.min(VARIANT, LEVEL[level])
  const isPaired = !isMoreA && !isMoreB && links.length > 1
  const found = isMoreA && isMoreB ? DIFFER : isPaired ? PART : LEVEL[level]
  if (found !== DIFFER && !isPaired) return found
  if (areHalves(alignment)) return SLIP
  // A slip that makes another known name is as likely as another father, if a given name beside it agrees.
  const isApart = areKnownApart(alignment)
  if ((isApart && !shareGivenName(alignment)) || !areOneButForASlip(a.written, b.written)) return found
  return isApart ? PART : SLIP
}
