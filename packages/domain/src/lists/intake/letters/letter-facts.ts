import { foldValue } from "../cells/fold.ts"
import { placeOfSection } from "../headings/title-hints.ts"
import type { LineFacts, Loose } from "../lines/line-facts.ts"
import { behindFather } from "../lines/line-kin.ts"
import { settledFather } from "../lines/line-values.ts"
import type { LineFact } from "../lines/line-words.ts"
import { daysAlone } from "./letter-days.ts"
import { withFamilies } from "./letter-families.ts"

/** Values that other lines explain by a word: a quarter or a tribe that stands alone in this one (IM73). */
export function explained(told: readonly LineFacts[]): readonly LineFacts[] {
  const lines = withFamilies(withFathers(told))
  const dayOf = daysAlone(lines)
  const homeAlone = homesAlone(lines)
  const largerPlace = largerPlaces(lines)
  const largerFirst = largerFirsts(lines, homeAlone)
  const known = new Map<string, LineFact>()
  for (const { facts } of lines)
    for (const fact of SHARED) {
      const value = foldValue(facts.get(fact) ?? "")
      if (value !== "" && !known.has(value)) known.set(value, fact)
    }
  const endOf = namesThatEnd(lines)
  const isHome = homesInBrackets(lines, known)
  return lines.map(({ facts, rest }) => {
    const all = new Map(facts)
    const ending = endOf(facts)
    if (ending !== null) all.set("name", ending.name).set("village", ending.village)
    const home = homeAlone({ facts, rest })
    const turned = largerFirst({ facts, rest })
    if (turned !== null) {
      all.set("province", turned.first).set("district", turned.second.text)
      all.delete("village")
    }
    const bracketed = facts.get("alias")
    if (bracketed !== undefined && !facts.has("village") && isHome(bracketed)) {
      all.set("village", bracketed)
      all.delete("alias")
    }
    const left = rest.flatMap((piece): Loose[] => {
      const { text } = piece
      if (turned !== null && (piece === turned.second || piece === home)) return []
      const day = dayOf(piece, facts)
      const place = largerPlace(piece, facts)
      const fact = day === null ? (known.get(foldValue(text)) ?? (piece === home ? "village" : place?.[0])) : day.fact
      if (fact === undefined || all.has(fact)) return [piece]
      all.set(fact, day?.text ?? (place?.[0] === fact ? place[1] : text))
      return day === null || day.tail === "" ? [] : [{ ...piece, text: day.tail }]
    })
    return { facts: all, rest: left }
  })
}

/**
 * Where more people tell a father by the word alone that may say whose father somebody is (`پدر زمرک`) than by others, and a third of all do, it says who
 * their fathers are (IM211).
 */
function withFathers(lines: readonly LineFacts[]): readonly LineFacts[] {
  const toldOf = ({ facts, rest }: LineFacts): Loose | undefined =>
    facts.has("father") ? undefined : rest.find(({ text }) => settledFather(behindFather(text) ?? "").length > 0)
  const told = lines.filter((line) => toldOf(line) !== undefined).length
  const others = lines.filter(({ facts }) => facts.has("father")).length
  if (told <= others || 3 * told < lines.length) return lines
  return lines.map((line) => {
    const piece = toldOf(line)
    if (piece === undefined) return line
    const facts = new Map([...line.facts, ...settledFather(behindFather(piece.text)!)])
    return { facts, rest: line.rest.filter((each) => each !== piece) }
  })
}

const OF_PLACES: ReadonlySet<LineFact> = new Set(["province", "district", "village"])

/** Whether what stands in brackets behind a name is where somebody is from (IM170): others are from there, or people share it as they share no by-name. */
function homesInBrackets(
  lines: readonly LineFacts[],
  known: ReadonlyMap<string, LineFact>,
): (bracketed: string) => boolean {
  const all = lines.flatMap(({ facts }) => foldValue(facts.get("alias") ?? "") || [])
  const areShared = all.length >= FEW && 2 * new Set(all).size <= all.length
  return (bracketed) => isPlace(bracketed) && (areShared || OF_PLACES.has(known.get(foldValue(bracketed)) ?? "name"))
}

/** Homes that so many tell are known where they stand alone behind a name. */
const SHARED_HOME = 2
/** Words that a name has at least before such a home. */
const WORDS_OF_NAME = 2

/** A name and the home at its end that others tell by a word (IM167): `ولي سور التوت`. */
function namesThatEnd(
  lines: readonly LineFacts[],
): (facts: LineFacts["facts"]) => { readonly name: string; readonly village: string } | null {
  const times = new Map<string, number>()
  for (const { facts } of lines) {
    const home = foldValue(facts.get("village") ?? "")
    times.set(home, (times.get(home) ?? 0) + 1)
  }
  return (facts) => {
    if (facts.has("village")) return null
    const words = (facts.get("name") ?? "").split(/\s+/u)
    for (let at = Math.max(WORDS_OF_NAME, words.length - WORDS_OF_HOME); at < words.length; at++) {
      const village = words.slice(at).join(" ")
      if ((times.get(foldValue(village)) ?? 0) >= SHARED_HOME) return { name: words.slice(0, at).join(" "), village }
    }
    return null
  }
}

/** People from whom on most say something of all. */
const FEW = 5

/** What many people have in common. */
const SHARED = [
  "province",
  "district",
  "village",
  "tribe",
  "unit",
  "rank",
  "detentionPlace",
  "authority",
  "capturePlace",
] as const

/**
 * The piece without a word that is where somebody is from (IM153): most people have one in its place, behind the name, the parents, the birth or the
 * age, no more than a few words without a number, and several share it, as they share no trade or illness.
 */
function homesAlone(lines: readonly LineFacts[]): (line: LineFacts) => Loose | undefined {
  const firstOf = ({ rest }: LineFacts): Loose | undefined =>
    rest.find(({ text, behind }) => PERSONAL.has(behind) && isPlace(text) && text.split(/\s+/u).length <= WORDS_OF_HOME)
  const firsts = lines.flatMap((line) => firstOf(line) ?? [])
  const told = lines.filter(({ facts }) => facts.has("village")).length
  const isUsual = lines.length >= FEW && 2 * firsts.length >= lines.length && FEW_HOMES * told <= lines.length
  const isShared = 3 * new Set(firsts.map(({ text }) => foldValue(text))).size <= 2 * firsts.length
  return isUsual && isShared ? firstOf : () => undefined
}

const isPlace = (text: string): boolean => /^\p{L}[^\p{N}]*$/u.test(text)

/**
 * The province in brackets behind a home, and the district behind a stroke (IM152): `دوما (ريف دمشق)`, `كبيسة / هيت`. Of brackets that differ behind one
 * home more often than not some tell a trade or an illness, and no place.
 */
function largerPlaces(
  lines: readonly LineFacts[],
): (piece: Loose, facts: LineFacts["facts"]) => readonly [LineFact, string] | null {
  const isBehindHome = ({ text, behind, joined }: Loose): boolean =>
    joined !== null && behind === "village" && isPlace(text)
  const inBrackets = new Map<string, Set<string>>()
  let [times, homes] = [0, 0]
  for (const { facts, rest } of lines)
    for (const piece of rest.filter((each) => isBehindHome(each) && each.joined === "bracket")) {
      const home = foldValue(facts.get("village") ?? "")
      const others = inBrackets.get(home) ?? inBrackets.set(home, new Set()).get(home)!
      if (others.size > 0) times++
      if (others.size > 0 && !others.has(foldValue(piece.text))) homes++
      others.add(foldValue(piece.text))
    }
  const isTrade = 2 * homes > times
  return (piece) => {
    if (!isBehindHome(piece) || (isTrade && piece.joined === "bracket")) return null
    const said = placeOfSection(piece.text)
    if (said !== null) return [said.field, said.value]
    return [piece.joined === "stroke" ? "district" : "province", piece.text]
  }
}

/** Two places with a stroke between. */
type Pair = { readonly first: string; readonly second: Loose }

/** The pairs of places whose first is the larger (IM198), in letters where more of the first have several of the second than the other way: `ذمار / الحداء`, `ذمار / عنس`. */
export function largerFirsts(
  lines: readonly LineFacts[],
  homeAlone: (line: LineFacts) => Loose | undefined,
): (line: LineFacts) => Pair | null {
  const pairOf = (line: LineFacts): Pair | null => {
    const { facts, rest } = line
    if (facts.has("province") || facts.has("district")) return null
    const village = facts.get("village")
    const home = village === undefined ? homeAlone(line) : undefined
    const first = village ?? home?.text
    const second = home === undefined ? rest.find(({ behind }) => behind === "village") : rest[rest.indexOf(home) + 1]
    const isPair = first !== undefined && second?.joined === "stroke" && isPlace(second.text)
    return isPair ? { first, second } : null
  }
  const pairs = lines.flatMap((line) => pairOf(line) ?? [])
  const several = (of: (pair: Pair) => string, others: (pair: Pair) => string): number => {
    const beside = new Map<string, string>()
    const found = new Set<string>()
    for (const pair of pairs) {
      const [one, other] = [of(pair), others(pair)]
      if (beside.has(one) && beside.get(one) !== other) found.add(one)
      else beside.set(one, other)
    }
    return found.size
  }
  const [first, second] = [(pair: Pair) => foldValue(pair.first), (pair: Pair) => foldValue(pair.second.text)]
  return several(first, second) > several(second, first) ? pairOf : () => null
}

const PERSONAL: ReadonlySet<LineFact> = new Set([
  "name",
  "father",
  "grandfather",
  "mother",
  "birth",
  "age",
  "alias",
  "sex",
])
const WORDS_OF_HOME = 4
/** One line in so many may say by a word where somebody is from. */
const FEW_HOMES = 5
