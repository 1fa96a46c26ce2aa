import type { Comparison, KindId, Level } from "../plan/types.ts"
import type { Cell } from "../record.ts"
import type { NameMemory } from "./name-memory.ts"

/** What of a comparison decides how two values compare. */
export type Rule = Pick<Comparison, "levels" | "frequency">

/**
 * What comparing two values found, as one integer: the index of the level in the low byte, or `NOTHING`. Kind `person` adds flags
 * above it and, above these, the bar of rarity. A kind without names gives the bare index.
 */
export type Finding = number

/** Both values are there, yet nothing of them can be compared: weighs 0, as if one were missing. */
export const NOTHING = -1

/** The father of one side stands in the name cell of the other: the father's comparison takes the level *variant*. */
export const FATHER_IN_NAME = 1 << 8
/** One side bears the name of the other's father. */
export const IS_PARENT = 1 << 9
/** The names agree in one telling word at most. */
export const IS_LONE = 1 << 10
/** The names agree, and the person's own only nearly: it may be another that is written so. */
export const IS_NEARLY = 1 << 11
/** The first given names are two that are known. */
export const IS_OTHER_FIRST = 1 << 12
/** And behind them the names tell one father and his. */
export const IS_ONE_FATHER = 1 << 13

/** The index of the level. */
export const levelIn = (finding: Finding): number => finding & 0xff
/** The bar of rarity, centibits. */
export const rarityIn = (finding: Finding): number => finding >> 16

/** Reads the cells of a row. */
export type Read<V> = (cells: readonly (Cell | undefined)[]) => V | null

/**
 * A comparison kind: pure, total, symmetric, integers only. Distinct values are interned by `keyOf`, and whatever decides is
 * computed once for two distinct values, so every engine that joins the value ids decides alike.
 */
export interface Kind<V> {
  /** How many columns a comparison of this kind reads. */
  readonly columns: { readonly least: number; readonly most: number }
  /** The levels that a comparison must have; null: the plan names its own. */
  readonly levelNames: readonly string[] | null
  /** Conditions that a level, but the last, may bear, and must bear one of. */
  readonly conditions: readonly Exclude<keyof Level, "name">[]
  /** Which frequency a comparison of this kind may have. */
  readonly frequency: "rarity" | "values" | null
  /** Reads the cells of a row in the order of the columns; null: missing, weighs 0. */
  readonly read: Read<V>
  /** The same for one run, which may remember the names it read. */
  readonly reading?: (memory: NameMemory) => Read<V>
  /** Two values with one key are one value. */
  readonly keyOf: (value: V) => string
  readonly compare: (a: V, b: V, rule: Rule) => Finding
  /** As `compare`, without the signs that bear on no weight: of the many pairs that are weighed few are looked at again. */
  readonly weigh?: (a: V, b: V, rule: Rule) => Finding
  /** The key by which the frequency of a value is counted: a value's rarity is looked up by it. */
  readonly frequencyKey?: (value: V) => string
  /** How dear it is to compare two values: what is dear is computed last, for it is often not needed any more. Absent: 0. */
  readonly cost?: 1 | 2 | 3 | 4
  /** Nearly every row has a value of its own: to remember what two come to would cost more than it saves. */
  readonly isOwn?: true
  /** Keys such that two values which share none are at the last level. */
  readonly nearKeys?: (value: V) => readonly string[]
  /** The level of a value that the name cell of the other side tells; absent: names tell none. */
  readonly toldLevel?: number
  /** A level that contradicts a pair whatever it weighs: what agrees so may be another's. */
  readonly doubtfulLevel?: number
  /** Whether two values, read as one person's own name, differ in a word; absent: a comparison of this kind cannot be asked. */
  readonly hasOtherWord?: (a: V, b: V) => boolean
  /** Whose names a value holds; absent: nobody's. Values are then bounded by the words that they share, and their findings tell of relatives. */
  readonly namesOf?: "person" | "parent" | "chain"
  /** Where levels of names begin to say something else of a pair; absent: of a kind without such levels only the last contradicts. */
  readonly nameLevels?: NameLevels
  /** What two values come to is asked again with other pairs, and dearer to compute than to look up, also where rows are many. */
  readonly meetsAgain?: true
  /** What equal values alone reach: the first level, or any that asks for a likeness of 1000; absent: neither. */
  readonly equalReach?: "first" | "wholly"
  /** It reads cells by the gazetteer, which is made ready before. */
  readonly readsPlaces?: true
  /** It reads what other comparisons compare, or what few rows have a reason to tell: it is neither missing nor asked for. */
  readonly isAside?: true
  /** Set where a value is another kind's value of each column, and two values with one of these in common are at the last level. */
  readonly joins?: Joins<V>
}

/** Levels of names by their places: of one word on both sides, the first at which a name is a part only, of a slip of the pen, the first that contradicts. */
interface NameLevels {
  readonly lone: number
  readonly part: number
  readonly slip: number
  readonly against: number
}

/** How a value is made of values that another kind reads, one of each column. */
export interface Joins<V> {
  readonly kind: KindId
  readonly join: (values: readonly unknown[]) => V
}

/** The first level that so much likeness reaches; the last where it reaches no other. */
export function reachedBy(likeness: number, levels: readonly Level[]): number {
  for (let at = 0; at < levels.length; at++) {
    const { atLeast } = levels[at]!
    if (atLeast === undefined || likeness >= atLeast) return at
  }
  return NOTHING
}

/** A cell as text; undefined where it is none or blank. Of several texts the first. */
export function textIn(cell: Cell | undefined): string | undefined {
  const text = typeof cell === "string" ? cell : Array.isArray(cell) ? cell[0] : undefined
  return typeof text === "string" && text.trim() !== "" ? text : undefined
}

/** A cell as its texts. */
export function textsIn(cell: Cell | undefined): readonly string[] {
  const texts = typeof cell === "string" ? [cell] : isTexts(cell) ? cell : []
  return texts.filter((text) => text.trim() !== "")
}

function isTexts(cell: Cell | undefined): cell is readonly string[] {
  return Array.isArray(cell)
}
