import { monthFromName } from "../../../shared/month-names.ts"
import { foldHeader } from "../cells/fold.ts"
import { meaning } from "../lines/line-openings.ts"
import { withoutAddresses, withoutRanks } from "./text-addresses.ts"
import { byNames, withUnstruck } from "./text-alike.ts"
import { byCells } from "./text-cells.ts"
import { formOf, type Item, type Line, mostOften } from "./text-line.ts"
import { byLabel, byLetter, byOpening, withoutLabels } from "./text-openings.ts"
import { byParagraphs } from "./text-paragraphs.ts"
import { byThemselves, withNumbersBehind } from "./text-plain.ts"

/** `12- name`, `٣. name`, `9 / name`, `(4) name`: the number, and what follows. */
const ITEM = /^[([#•*]?\s*(\p{Nd}{1,5})\s*[-–—ـ./):\]۔]+\s*(\p{L}(?:[\p{L}/'’]|\.\s?\p{L}).*)$/u
/** `Case 12: name`, `الحالة رقم 3: name`, `№ 5. name`: the words before the number, the number, and what follows. */
const WORDED =
  /^[([#•*]*\s*((?:\p{L}+\.?[°º]?|№)(?:\s+(?:\p{L}+\.?[°º]?|№)){0,2})\s*(\p{Nd}{1,6})\s*[-–—ـ.۔):\]،]+\s*(\p{L}(?:[\p{L}/'’]|\.\s?\p{L}).*)$/u
/** `TF-001 - name`, `[B12] name`, `SY/2013/7: name`: a code with a number in it, and what follows. */
const CODED =
  /^[^\p{L}\p{N}]*((?=\S*\p{Nd})(?=\S*[\p{L}/_-])[\p{L}\p{Nd}][\p{L}\p{Nd}/._-]{1,23}?)\s*(?:[:)\]|*_]+|\.(?=\s)|\s[-–—]+(?=\s)|\s\/(?=\s))[\s:*_–—-]*(\p{L}(?:[\p{L}/'’]|\.\s?\p{L}).*)$/u
/** `1.2 name`: a clause of a petition. */
const CLAUSE = /^(\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){1,2})[.)]?\s+[-–—]?\s*(\p{L}(?:[\p{L}/'’]|\.\s?\p{L}).*)$/u
/** `XIV. – name`. */
const ROMAN = /^([IVXLC]{1,8})\s*[.):–—-]+\s*[-–—]?\s*(\p{L}(?:[\p{L}/'’]|\.\s?\p{L}).*)$/u
/** `یکم: name`, `Premièrement – name`: a few words of their own on each line, and a sign. */
const COUNTED_IN_WORDS =
  /^(\p{L}[\p{L}\p{M}\s\u200c]{0,24}?)\s*(?:[:：]|\s[-–—])\s*(\p{L}(?:[\p{L}/'’]|\.\s?\p{L}).*)$/u
const STRUCK = /^[-–—•▪●◦·*►✓✔➤▶]\s*(?=\p{L}{2})/u

const FEWEST = 5

/** The lines that begin a person, by one way of beginning. */
type Notation = (lines: readonly Line[]) => ReadonlyMap<Line, Item>

const itemsBy =
  (read: (text: string) => readonly [number: string, said: string] | null): Notation =>
  (lines) =>
    new Map(
      lines.flatMap((line): [Line, Item][] => {
        const told = read(line.text)
        return told === null ? [] : [[line, { ...line, number: told[0], said: told[1] }]]
      }),
    )

const byNumber = itemsBy((text) => {
  const [, number, said] = ITEM.exec(text) ?? []
  return number === undefined || isDay(said!) ? null : [number, said!]
})

/** A line that breaks before `12. Januar 2014` begins nobody. */
const isDay = (said: string): boolean => monthFromName(/^(\p{L}+)\s+\p{N}{4}/u.exec(said)?.[1] ?? "") !== null

/** Words before a number that tell an age or a day, and count nobody. */
const OF_FACTS: ReadonlySet<string | null> = new Set(["age", "birth", "captureDate"])

/** The words are those of most such lines. */
const byWords: Notation = (lines) => {
  const wordsOf = ({ text }: Line): string => {
    const words = WORDED.exec(text)?.[1] ?? ""
    return OF_FACTS.has(meaning(words)) ? "" : foldHeader(words)
  }
  const most = mostOften(lines.map(wordsOf).filter((words) => words !== ""))
  return itemsBy((text) => {
    const [, words, number, said] = WORDED.exec(text) ?? []
    return words === undefined || foldHeader(words) !== most ? null : [number!, said!]
  })(lines)
}

/** `BGP-0043 Mohamad Salim`: no sign stands between. */
const CODED_BARE = /^[^\p{L}\p{N}]*(\p{L}{1,6}[/_-]?\p{Nd}{2,8})\s+(\p{L}(?:[\p{L}/'’]|\.\s?\p{L}).*)$/u

/** The codes have the form of most, and each person has another. */
const byCode: Notation = (lines) => {
  const codeIn = (text: string): RegExpExecArray | null => CODED.exec(text) ?? CODED_BARE.exec(text)
  const codes = lines.flatMap(({ text }) => codeIn(text)?.[1] ?? [])
  const most = mostOften(codes.map(formOf))
  const itemsOfForms = (isOf: (code: string) => boolean) =>
    withOwnNumbers(
      itemsBy((text) => {
        const [, code, said] = codeIn(text) ?? []
        return code === undefined || !isOf(code) ? null : [code, said!]
      })(lines),
    )
  const kinds = kindsOf(codes)
  const ofKinds = itemsOfForms((code) => formOf(code) === most || kinds.has(kindOf(code)))
  return ofKinds.size > 0 ? ofKinds : itemsOfForms((code) => formOf(code) === most)
}

/** What codes begin with: `K40-` of `K40-037`. */
const kindOf = (code: string): string => code.replace(/\p{Nd}+$/u, "")

/** Kinds of codes, letters and a sign first, that several have: of another form than most they count too (IM200). */
function kindsOf(codes: readonly string[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const code of codes) times.set(kindOf(code), (times.get(kindOf(code)) ?? 0) + 1)
  return new Set(
    [...times].filter(([kind, count]) => count >= FEWEST_OF_KIND && /^\p{L}.*[/_-]$/u.test(kind)).map(([kind]) => kind),
  )
}
const FEWEST_OF_KIND = 3

const byMatch = (pattern: RegExp): Notation => {
  const items = itemsBy((text) => {
    const [, number, said] = pattern.exec(text) ?? []
    return number === undefined ? null : [number, said!]
  })
  return (lines) => withOwnNumbers(items(lines))
}

/** None where people share what would count them. */
function withOwnNumbers(items: ReadonlyMap<Line, Item>): ReadonlyMap<Line, Item> {
  return new Set([...items.values()].map(({ number }) => number)).size < items.size ? new Map() : items
}

/**
 * The lines that begin a person, by how most begin: a number (IM72), the same words and a number, a code, a clause or a Roman number (IM149), or as twice as many
 * lines of this text do (IM164). Where none do, words of their own before a sign, which count in words, one label, or strokes and points in place of
 * numbers, if most of these lines tell more of a person than the name (IM104).
 *
 * @param tellsMore whether what is said of somebody is more than a name
 */
export function itemsOf(lines: readonly Line[], tellsMore: (said: string) => boolean): ReadonlyMap<Line, Item> {
  const counted = countedIn(lines, tellsMore)
  if (counted !== null && counted.size >= FEWEST) return withoutRanks(withoutAddresses(withoutLabels(counted)))
  const uncounted = uncountedIn(lines, tellsMore)
  return withoutRanks(
    withoutAddresses(withoutLabels(counted !== null && uncounted.size < FEWEST ? counted : uncounted)),
  )
}

type TellsMore = (said: string) => boolean

function countedIn(lines: readonly Line[], tellsMore: TellsMore): ReadonlyMap<Line, Item> | null {
  const numbered = byNumber(lines)
  const others = [byWords, byCode, byMatch(CLAUSE), byMatch(ROMAN)]
    .map((notation) => notation(lines))
    .filter(({ size }) => size >= FEWEST)
  const [most = numbered] = [numbered, ...others].sort((x, y) => y.size - x.size)
  const numbers = new Set([...most.values()].map(({ number }) => number)).size
  const learnt = [byOpening(lines, tellsMore), byLetter(lines)].find(({ size }) => size > 2 * numbers)
  return learnt ?? (most.size > 0 ? most : null)
}

function uncountedIn(lines: readonly Line[], tellsMore: TellsMore): ReadonlyMap<Line, Item> {
  const struck = lines.filter(({ text }) => STRUCK.test(text))
  const strokes = new Map(
    struck.map((line, at) => [line, { ...line, number: String(at + 1), said: line.text.replace(STRUCK, "") }]),
  )
  const isTelling = (items: ReadonlyMap<Line, Item>): boolean =>
    items.size >= FEWEST && 2 * [...items.values()].filter(({ said }) => tellsMore(said)).length >= items.size
  const uncounted = [byMatch(COUNTED_IN_WORDS)(lines), byLabel(lines), strokes].find(isTelling) ?? byLook(lines)
  return withNumbersBehind(uncounted === strokes ? withUnstruck(lines, strokes) : uncounted)
}

/** The lines of cells or the paragraphs where these are people, else the lines that are. */
function byLook(lines: readonly Line[]): ReadonlyMap<Line, Item> {
  const cells = byCells(lines)
  if (cells.size > 0) return cells
  const paragraphs = byParagraphs(lines)
  if (paragraphs.size > 0) return paragraphs
  const [telling, named] = [byThemselves(lines), byNames(lines)]
  return named.size > telling.size ? named : telling
}
