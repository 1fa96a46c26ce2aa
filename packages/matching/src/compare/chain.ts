import { alignTokens } from "../names/compare-names.ts"
import { STRONG } from "../names/roles.ts"
import { tokenSimilarity } from "../names/similarity.ts"
import type { Token } from "../names/tokens.ts"
import { type Finding, type Kind, type Read, textIn } from "./kind.ts"
import { type NameMemory, NO_MEMORY } from "./name-memory.ts"
import { isTelling } from "./whole-name.ts"

/** A man, his father and his grandfather, each as his own cell tells him; empty where none does. */
export interface ChainValue {
  readonly name: readonly Token[]
  /** The first word that tells him, alone. */
  readonly given: readonly Token[]
  readonly father: readonly Token[]
  readonly grandfather: readonly Token[]
  readonly key: string
}

/**
 * The levels of a chain. `fathers`: father and grandfather stand in each other's place. `names`: the given name and the father do, before
 * one grandfather. `perhaps kin`: they do and no grandfather is told on both sides, so a father and a son named after his grandfather look
 * the same.
 */
export const CHAIN_LEVELS = ["fathers", "names", "perhaps kin", "in place"] as const
const [FATHERS, NAMES, PERHAPS_KIN, IN_PLACE] = [0, 1, 2, 3]

/**
 * Columns: name, father, grandfather, which clerks exchange. It adds to what the comparisons of each say, and only where neither of the two
 * stands in its own place too.
 */
export const CHAIN: Kind<ChainValue> = {
  columns: { least: 3, most: 3 },
  levelNames: CHAIN_LEVELS,
  conditions: [],
  frequency: null,
  cost: 3,
  isOwn: true,
  namesOf: "chain",
  isAside: true,
  read: reading(NO_MEMORY),
  reading,
  keyOf: ({ key }) => key,
  compare: compareChains,
}

const UNTOLD: readonly Token[] = []

function reading({ read }: NameMemory): Read<ChainValue> {
  return (cells) => {
    const texts = cells.map(textIn)
    const [name = UNTOLD, father = UNTOLD, grandfather = UNTOLD] = texts.map((text) =>
      text === undefined ? UNTOLD : read(text).tokens,
    )
    if (father.length === 0 || (name.length === 0 && grandfather.length === 0)) return null
    const at = name.findIndex(isTelling)
    return { name, given: at < 0 ? UNTOLD : [name[at]!], father, grandfather, key: JSON.stringify(texts) }
  }
}

function compareChains(a: ChainValue, b: ChainValue): Finding {
  if (!shareName(a.father, b.father)) {
    if (areExchanged(a.father, a.grandfather, b)) return FATHERS
    if (areNamesExchanged(a, b)) return besideGrandfathers(a, b)
  }
  return IN_PLACE
}

function areExchanged(father: readonly Token[], grandfather: readonly Token[], b: ChainValue): boolean {
  return (
    mayMeet(father, b.grandfather) &&
    mayMeet(grandfather, b.father) &&
    !shareName(grandfather, b.grandfather) &&
    areOne(father, b.grandfather) &&
    areOne(grandfather, b.father)
  )
}

/** The family's name goes with the man, so what follows the given name stays where it was. */
function areNamesExchanged(a: ChainValue, b: ChainValue): boolean {
  if (!mayMeet(a.given, b.father) || !mayMeet(a.father, b.given)) return false
  const [restA, restB] = [after(b.father, a), after(a.father, b)]
  if (restA === null || restB === null) return false
  return restA.length === 0 || restB.length === 0 || areOne(restA, restB)
}

/** What follows a given name that is another's whole name; null where the name does not begin with it. */
function after(other: readonly Token[], { name, given: [lead] }: ChainValue): readonly Token[] | null {
  const { links, restA, restB } = alignTokens(other, name)
  const isWhole = links.length > 0 && links.every(({ nearness }) => nearness === undefined) && !restA.some(isTelling)
  return !isWhole || lead === undefined || restB.includes(lead) ? null : restB.filter(isTelling)
}

/** Whoever is the other's father bears the name of the other's grandfather's son: one grandfather of both tells that they are one man. */
function besideGrandfathers(a: ChainValue, b: ChainValue): number {
  const [one, other] = [a.grandfather, b.grandfather]
  if (one.length > 0 && other.length > 0) return areOne(one, other) ? NAMES : IN_PLACE
  const isGrandfather = areOne(one, b.father) || areOne(other, a.father)
  return isGrandfather ? IN_PLACE : PERHAPS_KIN
}

/** Whether a word of one agrees with a word of the other: it costs far less than to align them. */
const mayMeet = (one: readonly Token[], other: readonly Token[]): boolean =>
  one.some((word) => other.some((there) => tokenSimilarity(word, there) > 0))

/** The same of words that carry a name, where both have such: Dost Mohammad and Lal Mohammad share none, Mohammad and Mohammad Isa do. */
function shareName(one: readonly Token[], other: readonly Token[]): boolean {
  const [x, y] = [carrying(one), carrying(other)]
  return x.length > 0 && y.length > 0 ? mayMeet(x, y) : mayMeet(one, other)
}
const carrying = (tokens: readonly Token[]): readonly Token[] => tokens.filter(({ role }) => STRONG[role])

/** Spellings of one name, or one of them and what goes on after it. */
function areOne(one: readonly Token[], other: readonly Token[]): boolean {
  const { score, restA, restB } = alignTokens(one, other)
  return score >= 500 && !(restA.some(isTelling) && restB.some(isTelling))
}
