import { digestOf } from "../canonical.ts"
import { intervalIn, yearOfDay } from "../compare/date.ts"
import { identifierIn } from "../compare/identifier.ts"
import { DEFAULT_PLAN, keyOf, type Name, provinceOf, type Role, readName, type Token } from "../index.ts"
import type { DayInterval, MatchRecord } from "../record.ts"
import { remembered } from "../remembered.ts"
import { type BlindTerms, KEY_TYPES, type KeyTerms, type KeyType, type PartySide } from "./messages.ts"

/** What keys and encodings read of a row. */
export interface BlindPerson {
  readonly name?: string
  readonly father?: string
  readonly grandfather?: string
  readonly province?: string
  readonly district?: string
  readonly birth?: DayInterval
  readonly document?: string
}

/** What a record for matching says of a person; columns of other names are passed over. */
export function blindPerson({ values }: MatchRecord): BlindPerson {
  const person: { -readonly [F in keyof BlindPerson]: BlindPerson[F] } = {}
  for (const field of ["name", "father", "grandfather", "province", "district", "document"] as const) {
    const cell = values[field]
    if (typeof cell === "string" && cell !== "") person[field] = cell
  }
  const birth = intervalIn(values.birth ?? undefined)
  if (birth !== null) person.birth = birth
  return person
}

/** Where the rules of keys differ by agreement. */
export type KeyRules = Pick<KeyTerms, "types" | "readings" | "yearsOn" | "rarity">

/** SHA-256 of the tables that names and places are read with, and of what keys are made of: who has others makes other keys. */
export const keyTables = (): string => digestOf([DEFAULT_PLAN.tables, PARTS, [...TWICE]])

/** Whether the terms' rows would be read here with the tables they name; with others a row gives other keys. */
export const hasTablesOf = ({ keys, encodings }: Pick<BlindTerms, "keys" | "encodings">): boolean =>
  (keys ?? encodings)?.tables === keyTables()

/** The terms of keys that a new round starts from. */
export const DEFAULT_KEY_RULES = {
  types: KEY_TYPES,
  slots: 10,
  readings: 3,
  rarity: 1300,
  atMostRows: 4,
  shared: 2,
} as const satisfies Omit<KeyTerms, "suite" | "yearsOn" | "tables">

/** One part of a key: how it may be written, the usual way first, and what sharing it is worth in centibits. */
interface Part {
  readonly ways: readonly string[]
  readonly worth: number
}

/** Stands between the parts of a key as a text; no part holds it. */
export const BETWEEN = "\u0000"

type PartName =
  | "given"
  | "second"
  | "tribe"
  | "father"
  | "fatherSecond"
  | "grandfather"
  | "grandfatherSecond"
  | "province"
  | "district"
  | "year"
  | "document"

const PARTS: Readonly<Record<KeyType, readonly PartName[]>> = {
  document: ["document"],
  "given-whole-father": ["given", "father", "fatherSecond"],
  "given-whole-father-province": ["given", "father", "fatherSecond", "province"],
  "given-second-whole-father": ["given", "second", "father", "fatherSecond"],
  "given-whole-grandfather": ["given", "grandfather", "grandfatherSecond"],
  "given-grandfather-province": ["given", "grandfather", "province"],
  "given-second-father": ["given", "second", "father"],
  "given-father-district": ["given", "father", "district"],
  "given-father-province": ["given", "father", "province"],
  "given-father-year": ["given", "father", "year"],
  "given-second-year": ["given", "second", "year"],
  "given-second-district": ["given", "second", "district"],
  "given-father-grandfather": ["given", "father", "grandfather"],
  "given-father-tribe": ["given", "father", "tribe"],
  "given-second-province": ["given", "second", "province"],
  "given-tribe-province": ["given", "tribe", "province"],
  "father-grandfather-district": ["father", "grandfather", "district"],
  "given-district-year": ["given", "district", "year"],
  "second-district-year": ["second", "district", "year"],
  "given-father": ["given", "father"],
}

/** Keys that say as much as two others: they are sent twice, so that whoever only counts keys weighs them so. */
const TWICE: ReadonlySet<KeyType> = new Set(["document", "given-second-whole-father", "given-second-father"])

/** What sharing a coarse field is worth: log2 of how many of a hundred do, for the commoner values. */
const WORTH = { province: 350, district: 700, year: 450, document: 2500 } as const

/**
 * The keys of one row, as texts, best first: every type once, then what else a part may be. Equal texts on two lists are a
 * shared key.
 */
export function keysOf(person: BlindPerson, rules: KeyRules, side: PartySide, cells: Cells = ANEW): string[] {
  const parts = partsOf(person, rules.readings, rules.yearsOn === side, cells)
  const keys = new Set<string>()
  const byType = rules.types.map((type) => keysOfType(type, parts, rules))
  const longest = Math.max(0, ...byType.map((found) => found.length))
  for (let rank = 0; rank < longest; rank++) {
    for (const found of byType) if (rank < found.length) keys.add(found[rank]!)
  }
  return [...keys]
}

/** The keys of every row of a list, without those that more than `atMostRows` of its rows share; at most `slots` a row. */
export function listKeys(
  people: readonly BlindPerson[],
  terms: KeyRules & Pick<KeyTerms, "slots" | "atMostRows">,
  side: PartySide,
  cells: Cells = listCells(),
): string[][] {
  const all = people.map((person) => keysOf(person, terms, side, cells))
  const rows = new Map<string, number>()
  for (const keys of all) for (const key of keys) rows.set(key, (rows.get(key) ?? 0) + 1)
  return all.map((keys) => keys.filter((key) => rows.get(key)! <= terms.atMostRows).slice(0, terms.slots))
}

/** How the cells of a row are read. */
export interface Cells {
  readonly name: (cell: string) => Name
  readonly province: (cell: string) => string | null
}

const ANEW: Cells = { name: readName, province: provinceOf }

/** For the rows of a list, which repeat fathers, grandfathers and places: each is read once. */
export const listCells = (): Cells => ({ name: remembered(readName), province: remembered(provinceOf) })

function keysOfType(type: KeyType, parts: Readonly<Record<PartName, Part | null>>, rules: KeyRules): string[] {
  const found: Part[] = []
  for (const name of PARTS[type]) {
    const part = parts[name]
    if (part === null) return []
    found.push(part)
  }
  if (found.reduce((sum, { worth }) => sum + worth, 0) < rules.rarity) return []
  const usual = found.map(({ ways }) => ways[0]!)
  // One part is written otherwise at a time: two at once would be a guess upon a guess.
  const others = found.flatMap(({ ways }, at) => ways.slice(1).map((way) => usual.with(at, way)))
  const keys = [usual, ...others].slice(0, rules.readings).map((values) => [type, ...values].join(BETWEEN))
  return TWICE.has(type) ? keys.flatMap((key) => [key, `${key}${BETWEEN}2`]) : keys
}

function partsOf(
  person: BlindPerson,
  readings: number,
  hasNeighbours: boolean,
  cells: Cells,
): Record<PartName, Part | null> {
  const tokensOf = (cell: string | undefined): readonly Token[] => (cell === undefined ? [] : cells.name(cell).tokens)
  const name = person.name === undefined ? null : cells.name(person.name)
  const own = (name?.tokens ?? []).filter(({ role }) => !PASSED_OVER.has(role))
  const fathers = person.father !== undefined && person.father !== "" ? tokensOf(person.father) : (name?.father ?? [])
  const grandfathers = tokensOf(person.grandfather)
  const given = givenOf(own)
  const rest = own.filter((token) => token !== given)
  const tribe = rest.findLast(({ role }) => role === "nisba") ?? null
  const second = rest.find((token) => token !== tribe) ?? null
  return {
    given: namePart(given, readings),
    second: namePart(second, readings),
    tribe: namePart(tribe, readings),
    father: namePart(givenOf(fathers), readings),
    fatherSecond: namePart(secondOf(fathers), readings),
    grandfather: namePart(givenOf(grandfathers), readings),
    grandfatherSecond: namePart(secondOf(grandfathers), readings),
    province: fixedPart(person.province === undefined ? null : cells.province(person.province), WORTH.province),
    district: placePart(tokensOf(person.district)),
    year: yearPart(person.birth, hasNeighbours),
    document: fixedPart(documentPart(person.document), WORTH.document),
  }
}

/** Words that say nothing about who somebody is, or that half of the clerks leave out. */
export const PASSED_OVER: ReadonlySet<Role> = new Set<Role>(["title", "honorific", "noise", "initial", "kunya"])

/** The word a person is called by: the first that is not weak, since weak ones are often dropped. */
function givenOf(tokens: readonly Token[]): Token | null {
  const solid = tokens.filter(({ role }) => !PASSED_OVER.has(role))
  return solid.find(({ role }) => role !== "weak") ?? solid[0] ?? null
}

/** Another word than that: both together are rarer than either with a place. */
function secondOf(tokens: readonly Token[]): Token | null {
  const given = givenOf(tokens)
  return tokens.find((token) => token !== given && !PASSED_OVER.has(token.role)) ?? null
}

function namePart(token: Token | null, readings: number): Part | null {
  if (token === null) return null
  const ways = [...new Set(token.readings.map(keyOf))].filter((key) => key !== "").slice(0, readings)
  return ways.length === 0 ? null : { ways, worth: token.centibits }
}

const fixedPart = (way: string | null, worth: number): Part | null => (way === null ? null : { ways: [way], worth })

function placePart([first]: readonly Token[]): Part | null {
  const ways = [...new Set((first?.readings ?? []).map(keyOf))].filter((key) => key !== "")
  return ways.length === 0 ? null : { ways, worth: WORTH.district }
}

function yearPart(birth: DayInterval | undefined, hasNeighbours: boolean): Part | null {
  if (birth === undefined) return null
  const year = yearOfDay(Math.floor((birth.from + birth.to) / 2))
  const ways = hasNeighbours ? [year, year - 1, year + 1] : [year]
  return { ways: ways.map(String), worth: WORTH.year }
}

/** A document's number to find people by: a shorter one is no number of a document. */
export function documentPart(cell: string | undefined): string | null {
  const number = identifierIn(cell)
  return number === null || number.length < 4 ? null : number
}
