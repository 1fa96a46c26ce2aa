import { foldValue } from "./fold.ts"
import { dayAlone, isDayAlone, type LineFacts } from "./line-facts.ts"
import type { LineFact } from "./line-words.ts"

/** Values that other lines explain by a word: a quarter or a tribe that stands alone in this one (IM73). */
export function explained(lines: readonly LineFacts[]): readonly LineFacts[] {
  const dayFact = factOfDaysAlone(lines)
  const isHome = homesAlone(lines)
  const known = new Map<string, LineFact>()
  for (const { facts } of lines)
    for (const fact of SHARED) {
      const value = foldValue(facts.get(fact) ?? "")
      if (value !== "" && !known.has(value)) known.set(value, fact)
    }
  return lines.map((line) => {
    const { facts, rest, behind } = line
    const all = new Map(facts)
    const isLeft = rest.map((piece, at) => {
      const fact = isDayAlone(piece)
        ? dayFact(facts)
        : (known.get(foldValue(piece)) ?? (isHome(line, at) ? "village" : undefined))
      if (fact === undefined || all.has(fact)) return true
      all.set(fact, piece)
      return false
    })
    return { facts: all, rest: rest.filter((_, at) => isLeft[at]), behind: behind.filter((_, at) => isLeft[at]) }
  })
}

/** What many people have in common. */
const SHARED = ["province", "district", "village", "tribe", "unit", "rank", "detentionPlace", "authority"] as const

/**
 * What a day without a word is of (IM146): the other of birth and capture where its line tells one of them, or an age; elsewhere a capture
 * where all such days of the letter lie within a few years, as births do not.
 */
function factOfDaysAlone(lines: readonly LineFacts[]): (facts: LineFacts["facts"]) => LineFact | undefined {
  const years = lines
    .flatMap(({ rest }) => rest.filter(isDayAlone).map((piece) => dayAlone(piece)!.fromDay / 365.2425))
    .sort((a, b) => a - b)
  const isOfOneTime = years.length >= FEW_DAYS && years.at(-1)! - years[0]! <= YEARS_OF_CAPTURES
  return (facts) => {
    if (facts.has("captureDate")) return "birth"
    return facts.has("age") || facts.has("birth") || isOfOneTime ? "captureDate" : undefined
  }
}

const FEW_DAYS = 5
const YEARS_OF_CAPTURES = 12

/**
 * Whether a piece without a word is where somebody is from (IM153): most people have one in its place, behind the name, the parents, the birth or the
 * age, no more than a few words without a number, and several share it, as they share no trade or illness.
 */
function homesAlone(lines: readonly LineFacts[]): (line: LineFacts, at: number) => boolean {
  const isOpen = ({ rest, behind }: LineFacts, at: number): boolean =>
    PERSONAL.has(behind[at]!) && /^\p{L}[^\p{N}]*$/u.test(rest[at]!) && rest[at]!.split(/\s+/u).length <= WORDS_OF_HOME
  const firsts = lines.flatMap((line) => {
    const at = line.rest.findIndex((_, each) => isOpen(line, each))
    return at < 0 ? [] : [foldValue(line.rest[at]!)]
  })
  const told = lines.filter(({ facts }) => facts.has("village")).length
  const isUsual = lines.length >= FEW_DAYS && 2 * firsts.length >= lines.length && FEW_HOMES * told <= lines.length
  const isShared = 3 * new Set(firsts).size <= 2 * firsts.length
  return (line, at) => isUsual && isShared && at === line.rest.findIndex((_, each) => isOpen(line, each))
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
