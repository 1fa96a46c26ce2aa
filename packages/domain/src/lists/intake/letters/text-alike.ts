import { foldValue } from "../cells/fold.ts"
import { factsOf } from "../lines/line-facts.ts"
import { type Item, type Line, mostOften } from "./text-line.ts"
import { hasNameFirst, isOfPerson } from "./text-tells.ts"

/** Lines that tell of people because they begin as others do, of whom words say so. */

const FEWEST = 5
/** Words of a name, and words before it at most: `Finally Zmarak Toryal Sahak, …`. */
const [FEWEST_WORDS, MOST_WORDS, MOST_BEFORE] = [2, 6, 5]
const WORD = /^\p{Lu}[\p{L}\p{M}-]*(?:['’]\p{Lu}?\p{L}+)?$/u
/** A Turkish case behind a place ends the words of a name: `Amirli'den`. */
const IN_CASE = /['’](?:[dt][ea]n?|n?[ıiuü]n|[yn]?[aeıiuü])$/u
/** Words without a capital within names. */
const WITHIN: ReadonlySet<string> = new Set(
  "de da di do dos das del della du des van von der den al el ul ur bin ibn ben bint abu ould oğlu kızı y e wa s/o d/o".split(
    " ",
  ),
)
const SIGN = /(?<![,،;:.()–—/-])[,،;:.()–—/-]+$/u

/** The first words of a line with capitals, two at least, and how many stand before them; of a name as long as others' where one is given. */
type Named = { readonly before: number; readonly words: number; readonly isApart: boolean }

function namedIn(text: string, fewest: number): Named | null {
  const words = text.split(/\s+/u)
  for (let at = 0; at <= Math.min(MOST_BEFORE, words.length - 1); at++) {
    let end = at
    while (end < words.length && end - at < MOST_WORDS) {
      const plain = words[end]!.replace(SIGN, "")
      const isWithin = end > at && WITHIN.has(plain) && WORD.test(words[end + 1]?.replace(SIGN, "") ?? "")
      if (!isWithin && (!WORD.test(plain) || IN_CASE.test(plain))) break
      end++
      if (SIGN.test(words[end - 1]!)) break
    }
    if (end - at >= fewest) {
      const isApart = SIGN.test(words[end - 1]!) || end === words.length || /^[–—(/-]/u.test(words[end]!)
      return { before: at, words: end - at, isApart }
    }
    if (end > at) at = end - 1
  }
  return null
}

/**
 * Lines of a letter in which most between the first and the last person begin with words in capitals before a sign (IM201), as long as names there are: people,
 * numbered as they stand, where most tell more than a name, and words say of some that they are people. Between them who is named a few words behind the beginning of a line is one too.
 */
export function byNames(lines: readonly Line[]): ReadonlyMap<Line, Item> {
  // What stands deeper than the first line of its paragraph goes on with what is above.
  let first = 0
  const deeper = new Set(
    lines.filter(({ text, indent }, at) => {
      if (at === 0 || lines[at - 1]!.text === "") first = indent
      return text !== "" && indent > first + 1
    }),
  )
  const isOwn = (line: Line): boolean => line.text !== "" && !/[:：]$/u.test(line.text) && !deeper.has(line)
  const begins = new Map(
    lines.flatMap((line): [Line, Named][] => {
      const named = isOwn(line) ? namedIn(line.text, FEWEST_WORDS) : null
      return named === null || named.before > 0 || !named.isApart ? [] : [[line, named]]
    }),
  )
  const isSure = (line: Line): boolean => begins.has(line) && isOfPerson(line.text)
  const sure = [...begins.keys()].filter(isSure).length
  if (sure < FEWEST) return new Map()
  const [from, to] = reachOf(lines, (line) => begins.has(line), isSure)
  const within = lines.slice(from, to + 1).filter(isOwn)
  const alike = within.filter((line) => begins.has(line))
  const usual = Number(mostOften(alike.map((line) => String(begins.get(line)!.words))))
  const telling = alike.filter(({ text }) => tellsMore(text)).length
  if (4 * alike.length < 3 * within.length || 2 * telling < alike.length || FEW_SURE * sure < alike.length)
    return new Map()
  const behind = new Set(
    within.flatMap(({ text }) =>
      text
        .split(SIGNS)
        .slice(1)
        .map((piece) => piece.split(/['’\s]/u)[0]!),
    ),
  )
  const isPlace = (word: string): boolean => behind.has(word)
  const people = within.flatMap((line): [Line, string][] => {
    if (begins.has(line)) return [[line, withHomeBehind(line.text, begins.get(line)!.words > usual, isPlace)]]
    const named = namedIn(line.text, Math.max(usual, FEWEST_WORDS + 1))
    if (named === null) return []
    return [[line, withHomeBehind(withNameFirst(line.text, named), named.words > usual, isPlace)]]
  })
  return new Map(people.map(([line, said], at) => [line, { ...line, number: String(at + 1), said }]))
}

/** Of so many people words say of one at least that he is one. */
const FEW_SURE = 6

/** Whether more than a name is told: by a word, or a number. */
function tellsMore(text: string): boolean {
  const { facts, rest } = factsOf(text)
  return facts.size > 1 || rest.some((piece) => /\p{N}/u.test(piece.text))
}

/** What stands before a name behind all else. */
function withNameFirst(text: string, { before, words: length, isApart }: Named): string {
  const words = text.split(/\s+/u)
  const end = before + length
  const name = words.slice(before, end).join(" ")
  const behind = [words.slice(end).join(" ").replace(ALSO, ""), words.slice(0, before).join(" ")].filter(
    (part) => part !== "",
  )
  return isApart ? [`${name} ${behind[0]}`, ...behind.slice(1)].join("، ") : [name, ...behind].join("، ")
}

/** `Spinwadlı Zmarak Toryal`: in Turkish somebody of a place that others are from, where the name is longer than others'. */
function withHomeBehind(said: string, isLonger: boolean, isPlace: (word: string) => boolean): string {
  const [found, place] = /^(\p{Lu}\p{L}{2,}?)l[ıiuü]\s(?=\p{Lu})/u.exec(said) ?? []
  return found !== undefined && isLonger && isPlace(place!) ? `${said.slice(found.length)}، from ${place}` : said
}
const SIGNS = /\s*[,،;:.(]\s*|\s+[–—/-]\s+/u

/** `Zmarak Toryal de alındı`: he too. */
const ALSO = /^(?:de|da|ise|too|also|aussi)\s+(?=\p{Ll})/u

/** From which line to which people are told: with the paragraphs of those that words tell of, and beyond them others most of whose lines begin so. */
function reachOf(
  lines: readonly Line[],
  isAlike: (line: Line) => boolean,
  isSure: (line: Line) => boolean,
): readonly [first: number, last: number] {
  const paragraphs: { readonly from: number; readonly to: number }[] = []
  for (let from = 0, to = 0; from < lines.length; from = to + 1) {
    to = from
    while (to < lines.length && lines[to]!.text !== "") to++
    if (to > from) paragraphs.push({ from, to: to - 1 })
  }
  const isOfPeople = paragraphs.filter(({ from, to }) => {
    const own = lines.slice(from, to + 1)
    const alike = own.filter(isAlike).length
    return own.some(isSure) || (alike >= FEWEST_BEYOND && 4 * alike >= 3 * own.length)
  })
  return [isOfPeople[0]!.from, isOfPeople.at(-1)!.to]
}
const FEWEST_BEYOND = 3

/** Of first words that so many people share some may begin others. */
const FEWEST_ALIKE = 2
const MOST_WORDS_BARE = 7

/**
 * People behind strokes, and those between them who have none (IM202): lines that tell of a person by words, five at least, and with them lines that begin with a
 * word that others begin with and no more than a name, or with a name of others or what is told of others behind it. All are numbered as they stand.
 */
export function withUnstruck(lines: readonly Line[], struck: ReadonlyMap<Line, Item>): ReadonlyMap<Line, Item> {
  const others = lines.filter((line) => line.text !== "" && !struck.has(line) && !/[:：]$/u.test(line.text))
  const isSure = new Set(others.filter(({ text }) => isOfPerson(text)))
  if (isSure.size < FEWEST) return struck
  const known = [...[...struck.values()].map(({ said }) => said), ...[...isSure].map(({ text }) => text)]
  const begins = new Map<string, number>()
  for (const said of known) begins.set(firstOf(said), (begins.get(firstOf(said)) ?? 0) + 1)
  const ofNames = new Set(known.flatMap((said) => foldValue(factsOf(said).facts.get("name") ?? "").split(/\s+/u)))
  const told = new Set(known.flatMap((said) => piecesBehind(said)))
  const isPerson = (line: Line): boolean => {
    if (struck.has(line) || isSure.has(line)) return true
    if (line.text === "" || /[:：]$/u.test(line.text) || line.indent > 1) return false
    const words = line.text.split(/\s+/u)
    const isBare = words.length > 1 && words.length <= MOST_WORDS_BARE && /^[\p{L}\p{M}\s'’-]+$/u.test(line.text)
    const alike = begins.get(firstOf(line.text)) ?? 0
    if (isBare && alike >= FEWEST_ALIKE) return true
    if (!hasNameFirst(line.text.replace(/\s[-/]\s/u, " – "))) return false
    const behind = piecesBehind(line.text)
    return (
      alike >= FEWEST_ALIKE ||
      ofNames.has(firstOf(line.text)) ||
      (behind.length > 0 && behind.every((piece) => told.has(piece)))
    )
  }
  const people = lines.filter(isPerson)
  return new Map(
    people.map((line, at) => [line, { ...line, number: String(at + 1), said: struck.get(line)?.said ?? line.text }]),
  )
}

const firstOf = (said: string): string => foldValue(said.split(/\s+/u)[0]!)

/** What is told behind a name, numbers as such. */
function piecesBehind(said: string): readonly string[] {
  const { facts, rest } = factsOf(said)
  const values = [...facts].filter(([fact]) => fact !== "name").map(([, value]) => value)
  return [...values, ...rest.map(({ text }) => text)].map((text) => foldValue(text).replace(/\p{N}+/gu, "9"))
}
