import { type Script, scriptOf } from "./cells/characters.ts"
import { foldValue } from "./cells/fold.ts"
import { childsWord, withoutSonOf } from "./cells/person-words.ts"
import { asOneWord } from "./cells/sons-houses.ts"
import { familyOf, isHouse, joined, wholeName } from "./compared-values.ts"
import type { ListEntry } from "./list-entry.ts"

/** How the names of a list are written to be compared: as they stand or in one chain, each with the tribe or without, or with houses (IM296) in one word. */
export type NameForm = "own" | "own-without-tribe" | "chain" | "chain-without-tribe" | "own-with-houses"

/**
 * Where one list writes each name with father and grandfather in one cell, and the other has columns for them, the other is compared by
 * chains as well: the family's name otherwise stands where the first has the father's (IM58). The tribe is then no part of the chain where
 * both have it in a column of its own, since who is asked for it in one list seldom is in the other; nor where the chains end with no
 * tribe of those that the columns tell: what stands there is one more forefather. Chains in another script than the columns end in families
 * where hardly any ends in what others are called by, and the columns tell nearly everybody's (IM173). Where neither is compared by chains, a tribe that the one
 * tells in a column is no part of its names if the other tells none and its names end in forefathers (IM91), nor are tribes of either where
 * both write chains and tell them of some people alone (IM115), or both have fathers and tribes of Pashtuns in columns (IM343): clerks write the
 * people, the tribe or a part of it, and nobody is called by it.
 */
export function nameForms(
  a: readonly ListEntry[],
  b: readonly ListEntry[],
): { readonly a: NameForm; readonly b: NameForm } {
  const forms = [formOf(a), formOf(b)]
  if (!(forms.includes("chain") && forms.includes("columns"))) return { a: ownForm(a, b), b: ownForm(b, a) }
  const [first, other] = [a.slice(0, SAMPLE_ROWS), b.slice(0, SAMPLE_ROWS)]
  const [chains, columns] = forms[0] === "chain" ? [first, other] : [other, first]
  const haveTribes = chains.some(({ tribe }) => tribe !== null) && columns.some(({ tribe }) => tribe !== null)
  const areTold = areInOneScript(chains, columns) ? endInTribes(chains, columns) : endInFamilies(chains, columns)
  const form = haveTribes || !areTold ? "chain-without-tribe" : "chain"
  return { a: form, b: form }
}

function ownForm(own: readonly ListEntry[], other: readonly ListEntry[]): NameForm {
  const [mine, theirs] = [own, other].map((entries) => entries.slice(0, SAMPLE_ROWS))
  if (!tellsTribes(mine!)) return "own"
  if (areFathersForFamilies(theirs!) && !areFathersForFamilies(mine!)) return "own-without-tribe"
  const isNone = tellsTribes(theirs!)
    ? [mine!, theirs!].every((entries) => formOf(entries) === "chain" && isTribeSeldomTold(entries)) ||
      [mine!, theirs!].every((entries) => formOf(entries) === "columns" && areTribesOfPashtuns(entries))
    : endInGivenNames(theirs!)
  return isNone ? "own-without-tribe" : "own"
}

const tellsTribes = (entries: readonly ListEntry[]): boolean => entries.some(({ tribe }) => tribe !== null)

/**
 * Whether a list puts fathers where others have families, as French offices do with those who have no family's name (IM353): most of that column
 * says what the father's own says, a word for a son before it or not. A tribe that the other list tells is then none of its names.
 */
function areFathersForFamilies(entries: readonly ListEntry[]): boolean {
  const told = entries.flatMap(({ tribe, father }) =>
    tribe === null || father === null ? [] : [[withoutSonOf(tribe.value), father.value].map(foldValue)],
  )
  return told.length >= FEWEST_CHAINS && 2 * told.filter(([family, father]) => family === father).length >= told.length
}

/** A family's name stands in nearly every row of its column; a tribe where it was asked for. */
const isTribeSeldomTold = (entries: readonly ListEntry[]): boolean =>
  entries.length >= FEWEST_CHAINS && 3 * entries.filter(({ tribe }) => tribe !== null).length < 2 * entries.length

/** What the names of Pashtun tribes and of parts of them end in. */
const OF_PASHTUNS = /(?:ز[یيئ]{1,2}|خ[یېي]ل|[zj]a[iy]|zey|khe[iy]?l|khai?l)$/u
/** How many tribes of a hundred end so at least, and how many people each has on the average. */
const [ARE_PASHTUNS, PEOPLE_A_TRIBE] = [20, 5]

/** Whether a column of families tells the tribes of Pashtuns: few for so many people. */
function areTribesOfPashtuns(entries: readonly ListEntry[]): boolean {
  const told = entries.flatMap(({ tribe }) => (tribe === null ? [] : [foldValue(tribe.value)]))
  const ofPashtuns = told.filter((tribe) => OF_PASHTUNS.test(tribe))
  return (
    told.length >= FEWEST_CHAINS &&
    PEOPLE_A_TRIBE * new Set(told).size <= told.length &&
    100 * ofPashtuns.length >= ARE_PASHTUNS * told.length
  )
}

/** Chains by which it is known what a list ends them with, and how many of a hundred end in a given name at least where it names no tribes. */
const [FEWEST_CHAINS, IN_GIVEN_NAMES] = [20, 75]

/** Whether the last words of a list's names are those that others of it are called by: a family's name is nobody's first. */
function endInGivenNames(entries: readonly ListEntry[]): boolean {
  if (haveFamiliesBeforeFathers(entries)) return false
  const { long, ending } = endings(entries)
  return long >= FEWEST_CHAINS && 100 * ending >= IN_GIVEN_NAMES * long
}

/**
 * Whether most names of a list go on with a family's before the column of fathers (IM315): a second word that hardly any is called by, nor
 * any father, where another given name, the half of one (`Gul Agha`) or the father's own would be.
 */
function haveFamiliesBeforeFathers(entries: readonly ListEntry[]): boolean {
  const named = entries.flatMap(({ name, father, grandfather }) =>
    name === null ? [] : [{ own: foldValue(name.value).split(" "), father, grandfather }],
  )
  const given = new Set(
    named.flatMap(({ own, father, grandfather }) => [
      own[0],
      ...[father, grandfather].flatMap((told) => (told === null ? [] : foldValue(told.value).split(" "))),
    ]),
  )
  const twofold = named.filter(({ own }) => wordsOf(own.join(" ")) >= OF_FAMILY)
  const ending = twofold.filter(({ own }) => given.has(own.at(-1)))
  return (
    twofold.length >= FEWEST_CHAINS &&
    3 * twofold.length >= 2 * named.length &&
    100 * ending.length <= IN_FAMILIES * twofold.length
  )
}

/** A name that ends chains so many times as often as it begins them is a family's: some hand wrote it first (IM377). */
const OFTENER_LAST = 4

/** How many names of a list are chains, and how many of these end in what somebody of it is called by: not where it ends too many for that. */
function endings(
  entries: readonly ListEntry[],
  timesAsOften = Infinity,
): { readonly long: number; readonly ending: number } {
  const chains = entries.map(({ name, father, grandfather }) =>
    foldValue(joined(name?.value ?? "", father?.value ?? "", grandfather?.value ?? "")).split(" "),
  )
  const long = chains.filter((words) => words.length >= OF_CHAIN)
  const [firsts, lasts] = [tally(chains.map(([first]) => first!)), tally(long.map((words) => words.at(-1)!))]
  const given = [...lasts].filter(([word, times]) => times < timesAsOften * (firsts.get(word) ?? 0))
  return { long: long.length, ending: given.reduce((sum, [, times]) => sum + times, 0) }
}

/**
 * Chains of a hundred that end in a given name at most where families stand there: some are called by a family's name. Where chains are
 * few none may, since few given names are known to look for (IM290).
 */
const [IN_FAMILIES, IN_FEW_FAMILIES] = [40, 0]
const FEW_CHAINS = 8

/** Whether chains end in families, where the tribes of the columns cannot be looked for among them. */
function endInFamilies(chains: readonly ListEntry[], columns: readonly ListEntry[]): boolean {
  const { long, ending } = endings(chains, OFTENER_LAST)
  const told = columns.filter(({ tribe }) => tribe !== null).length
  const atMost = long >= FEWEST_CHAINS ? IN_FAMILIES : IN_FEW_FAMILIES
  return long >= FEW_CHAINS && 100 * ending <= atMost * long && 3 * told >= 2 * columns.length
}

function tally(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function areInOneScript(chains: readonly ListEntry[], columns: readonly ListEntry[]): boolean {
  const tribes = columns.flatMap(({ tribe }) => (tribe === null ? [] : [scriptOf(tribe.value)]))
  const names = chains.flatMap(({ name }) => (name === null ? [] : [scriptOf(name.value)]))
  return usual(tribes) === usual(names)
}

function usual(scripts: readonly Script[]): Script | undefined {
  const count = (script: Script): number => scripts.filter((each) => each === script).length
  return [...new Set(scripts)].sort((one, other) => count(other) - count(one))[0]
}

/** How many chains of a hundred end with a tribe of the other list at least, where chains have tribes. */
const WITH_TRIBE = 5

/** Whether names end with tribes that the other list has in a column of its own. */
function endInTribes(chains: readonly ListEntry[], columns: readonly ListEntry[]): boolean {
  const known = new Set(columns.flatMap(({ tribe }) => (tribe === null ? [] : [foldValue(tribe.value)])))
  const names = chains.flatMap(({ name }) => (name === null ? [] : [foldValue(name.value).split(" ")]))
  const ending = names.filter((words) => [1, 2].some((count) => known.has(words.slice(-count).join(" "))))
  return 100 * ending.length >= WITH_TRIBE * names.length
}

type Form = "chain" | "columns" | null

/** Rows by which the form of a list is known: a great one is not read through for it while a page waits. */
const SAMPLE_ROWS = 2000

function formOf(entries: readonly ListEntry[]): Form {
  let [named, fathers, apart, long] = [0, 0, 0, 0]
  for (const { name, father, grandfather } of entries.slice(0, SAMPLE_ROWS)) {
    if (name === null) continue
    named++
    if (father !== null) fathers++
    // Behind a word for a son he stands in the chain itself, and not all rows have one (IM368).
    const own = [father, grandfather].filter((told) => told !== null && told.raw === name.raw)
    if (father !== null && father.raw !== name.raw) apart++
    if (wordsOf(joined(name.value, ...own.map((told) => told!.value))) >= OF_CHAIN) long++
  }
  if (named === 0) return null
  return 2 * fathers >= named ? "columns" : 20 * apart <= named && 2 * long >= named ? "chain" : null
}

/**
 * Rows whose father, and grandfather or family, are told in the name itself: those with three words or more of a list that writes whole
 * chains in one cell.
 */
export function toldInChains(entries: readonly ListEntry[]): ReadonlySet<ListEntry> {
  const isTold = ({ name }: ListEntry): boolean => name !== null && wordsOf(name.value) >= OF_CHAIN
  return new Set(formOf(entries) === "chain" ? entries.filter(isTold) : [])
}

/** Words of a chain at least: a name, the father's, and his father's or the family's. */
const OF_CHAIN = 3

/** Words of a name with its family's at least. */
const OF_FAMILY = 2

const wordsOf = (name: string): number =>
  foldValue(name)
    .split(" ")
    .filter((word) => !PARTS.has(word)).length

/** They make a name with the next word. */
const PARTS: ReadonlySet<string> = new Set(
  "عبد ابو ال بن abd abdul abdel abu al el ul bin ben c".split(" ").map(foldValue),
)

/** The values with name, father, grandfather and family in one chain. */
export function formedValues<V>(
  values: Readonly<Record<string, V>>,
  entry: ListEntry,
  form: NameForm,
): Readonly<Record<string, V | string>> {
  const { name, father, grandfather } = entry
  if (name === null || form === "own") return values
  if (form === "own-with-houses") {
    const whole = isHouse(entry) ? wholeName(entry, asOneWord(familyOf(entry))) : null
    return whole === null ? values : { ...values, name: whole.value }
  }
  if (form === "own-without-tribe") return { ...values, name: wholeName(entry, "")?.value ?? name.value }
  const { father: _, grandfather: __, ...rest } = values
  const child = father === null || isHouse(entry) ? "" : childsWord(name)
  const tribe = form === "chain" ? familyOf(entry) : ""
  const own = withoutFather(name.value, father?.value ?? "")
  const fathers = [father, grandfather, grandfather === null ? null : entry.greatGrandfather]
  const chain = joined(own, child, ...fathers.map((told) => told?.value ?? ""), tribe)
  return { ...rest, name: chain }
}

/**
 * The name without the father's, who follows it: some write the chain in its cell and the father's part of it again in his, and French hands
 * his first name in capitals before the child's, as a family's: `TORAK Zmaray` and `Torak Baryal` (IM139).
 */
function withoutFather(name: string, father: string): string {
  const [words, his] = [name.split(/\s+/u), foldValue(father)]
  if (his === "" || words.length < 2) return name
  const at = words.findIndex((_, each) => each > 0 && foldValue(words.slice(each).join(" ")) === his)
  if (at > 0) return words.slice(0, at).join(" ")
  const [first, ...rest] = words
  const isCapital = /^[\p{Lu}\p{M}'’-]{2,}$/u.test(first!) && rest.every((word) => /\p{Ll}/u.test(word))
  return isCapital && `${his} `.startsWith(`${foldValue(first!)} `) ? rest.join(" ") : name
}
