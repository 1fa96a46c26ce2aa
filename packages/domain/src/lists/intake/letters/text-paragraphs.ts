import { foldValue } from "../cells/fold.ts"
import { factsOf } from "../lines/line-facts.ts"
import { sentencesOf } from "../lines/line-sentences.ts"
import { isBrokenAbove } from "./running-text.ts"
import type { Item, Line } from "./text-line.ts"
import { withoutCode } from "./text-plain.ts"
import { hasNameFirst, isNameAlone, isNamedBySign, isOfPerson } from "./text-tells.ts"

const FEWEST = 5
/** Lines of one person at most: more are those of a letter. */
const MOST_LINES = 10
/** Of so many paragraphs one may hold several people, and is then read as one person's. */
const FEW = 8
/** Letters of a paragraph that are read for facts: sentences behind them tell other things. */
const READ = 900

/** A paragraph and its lines as one text. */
type Paragraph = { readonly lines: readonly Line[]; readonly said: string }

/**
 * People of whom a text tells one in each paragraph, in one line or several (IM184), numbered as they stand; none where fewer than half of all paragraphs are
 * people's, or some hold several. Of whom no more than a home or a day is told must stand between others.
 */
export function byParagraphs(lines: readonly Line[]): ReadonlyMap<Line, Item> {
  const all = paragraphsIn(lines)
  if (all.length < FEWEST) return new Map()
  const isSure = all.map(
    ({ lines: own, said }) => own.length <= MOST_LINES && (isOfPerson(said) || isOfPerson(withoutCode(said))),
  )
  const [first, last] = [isSure.indexOf(true), isSure.lastIndexOf(true)]
  // Where three in four are people's, so is one that begins with a name, whatever it tells (IM215).
  const areMost = 4 * isSure.filter((is) => is).length >= 3 * (last - first + 1)
  const isKnown = knownPieces(all.filter((_, at) => isSure[at]))
  const own = all.filter(
    ({ lines: { length }, said }, at) =>
      isSure[at] ||
      (at > first &&
        at < last &&
        length <= MOST_LINES &&
        (isNamedBySign(said) || (areMost && isNameAlone(said)) || (hasNameFirst(said) && isKnown(said)))),
  )
  const sure = isSure.filter((is) => is).length
  const heaped = own.filter(({ lines: each }) => each.filter(({ text }) => isOfPerson(text)).length > 1)
  if (own.length < FEWEST || 2 * own.length < all.length || 2 * sure < own.length || FEW * heaped.length > own.length)
    return new Map()
  return new Map(
    own.map(({ lines: each, said }, at) => [
      each[0]!,
      { ...each[0]!, text: said, said, number: String(at + 1), lines: each },
    ]),
  )
}

/** Whether all that stands behind the name in a paragraph is told of others too, as their places are: of whom no more is known. */
function knownPieces(sure: readonly Paragraph[]): (said: string) => boolean {
  const known = new Set(
    sure.flatMap(({ said }) => {
      const { facts, rest } = factsOf(said)
      return [...PLACES.flatMap((fact) => facts.get(fact) ?? []), ...rest.map(({ text }) => text)].map(foldValue)
    }),
  )
  return (said) => {
    const { rest } = factsOf(said)
    return rest.length > 0 && rest.every(({ text }) => known.has(foldValue(text)))
  }
}
const PLACES = ["village", "district", "province", "capturePlace", "detentionPlace"] as const

/** The paragraphs between blank lines; none of a talk, where messages begin people. */
function paragraphsIn(lines: readonly Line[]): readonly Paragraph[] {
  if (lines.some(({ isFirst }) => isFirst === true)) return []
  const all: Line[][] = []
  for (const [at, line] of lines.entries()) {
    if (line.text === "") continue
    if (at === 0 || lines[at - 1]!.text === "") all.push([line])
    else all.at(-1)!.push(line)
  }
  return all.map((each) => ({ lines: each, said: headOf(each.map((line, at) => textAt(each, line, at)).join("")) }))
}

/** A line, and a sign before it where it tells something else than the one above, which ended in none. */
function textAt(lines: readonly Line[], line: Line, at: number): string {
  const above = lines[at - 1]
  if (above === undefined) return line.text
  const goesOn = isBrokenAbove(above, line, false) || /[.!?۔؟،,;؛:]$/u.test(above.text)
  return `${goesOn ? " " : "، "}${line.text}`
}

/** The first sentences of a long paragraph. */
function headOf(text: string): string {
  if (text.length <= READ) return text
  const sentences = sentencesOf(text)
  let count = 1
  while (sentences.slice(0, count + 1).join(". ").length <= READ) count++
  return sentences.slice(0, count).join(". ")
}
