import { foldHeader } from "../cells/fold.ts"
import { meaningOf } from "../headings/heading-meaning.ts"
import { factsOf, type LineFacts, type Loose, settled, type Told } from "../lines/line-facts.ts"
import { meaning } from "../lines/line-openings.ts"
import type { LineFact } from "../lines/line-words.ts"
import { formOf, type Item, type Line, mostOften } from "./text-line.ts"

/** A person of whom a text tells one thing a line, by its first line: `Dossier n° 12`, `Nom : …`, `Nom du père : …`. */
export type Block = Item & { readonly facts: LineFacts; readonly lines: readonly Line[] }

/** `Nom du père : Michel`: what is told, and the value. */
const LABELLED = /^[-–—•▪●*·\s]*(\p{L}[^:：=]{0,45}?)[\s*_]*[:：=][\s*_]*(\S.*?)[\s*_]*$/u
/** `Dossier n° 12`, `DAR-002`, `№ 5`, `(12)`: a line with a number or a code and no more. */
const COUNTED =
  /^[^\p{L}\p{N}№]*(?:(?:\p{L}+\.?[°º]?|№)\s+){0,3}?№?\s*((?=\S*\p{Nd})[\p{L}\p{Nd}](?:[\p{L}\p{Nd}/._-]{0,22}[\p{L}\p{Nd}])?)[^\p{L}\p{N}]*$/u

/** `ن/394`: what counts a form, whatever it is called there. */
const CODE = /^(?=\S*\p{Nd})[\p{L}\p{Nd}][\p{L}\p{Nd}/._-]{0,22}$/u

const FEWEST = 3
/** Codes of one form that stand alone over people: fewer may be of something else. */
const FEWEST_CODES = 5

/** `H-101   bed 1`: a code, and behind it where somebody lies. */
const CODE_AND_PLACE =
  /^[^\p{L}\p{N}]*((?=\S*\p{Nd})(?=\S*[\p{L}/_-])[\p{L}\p{Nd}](?:[\p{L}\p{Nd}/._-]{0,22}[\p{L}\p{Nd}])?)[^\p{L}\p{N}]*\s+[^\p{L}\p{N}]*(\p{L}.{0,40})$/u

type Coded = { readonly at: number; readonly code: string; readonly behind: string }

/** `EG/0018`, and below it the name and what sentences tell: people under codes of one form, each his own. */
export function underCodes(lines: readonly Line[]): readonly Block[] {
  const alone = startsUnder(lines, ({ text }) => {
    const code = /[\p{L}/_-]/u.test(text) ? COUNTED.exec(text)?.[1] : undefined
    return code === undefined || YEAR.test(code) ? null : [code, ""]
  })
  const starts = alone.length > 0 ? alone : withPlaces(lines)
  const isStart = new Set(starts.map(({ at }) => at))
  return starts.flatMap(({ at, code, behind }) => {
    let end = at + 1
    while (end < lines.length && lines[end]!.text !== "" && !isStart.has(end)) end++
    const own = lines.slice(at + 1, end)
    if (own.length === 0) return []
    const facts = factsOf(`${toldBelow(own, behind !== "")} ${behind}`.trim().replace(/\s{2,}/gu, "، "))
    return [{ ...lines[at]!, number: code, said: facts.facts.get("name")!, facts, lines: [lines[at]!, ...own] }]
  })
}

/** The lines that begin with a code of the form that most have, and have more below; none where they are few or share a code. */
function startsUnder(
  lines: readonly Line[],
  read: (line: Line) => readonly [code: string, behind: string] | null,
): readonly Coded[] {
  const coded = lines.flatMap((line, at): Coded[] => {
    const [code, behind] = read(line) ?? []
    return code === undefined || (lines[at + 1]?.text ?? "") === "" ? [] : [{ at, code, behind: behind! }]
  })
  const most = mostOften(coded.map(({ code }) => formOf(code)))
  const starts = coded.filter(({ code }) => formOf(code) === most)
  return starts.length < FEWEST_CODES || new Set(starts.map(({ code }) => code)).size < starts.length ? [] : starts
}

/** Codes with the same words and other numbers behind them (IM181), as names never have; what is below stands deeper or behind a blank line. */
function withPlaces(lines: readonly Line[]): readonly Coded[] {
  const starts = startsUnder(lines, ({ text }) => {
    const [, code, behind] = CODE_AND_PLACE.exec(text) ?? []
    return code === undefined || !/\p{Nd}/u.test(behind!) ? null : [code, behind!]
  })
  const formsOf = starts.map(({ behind }) => behind.replace(/\p{Nd}+/gu, "9"))
  const isApart = ({ at }: Coded): boolean =>
    lines[at + 1]!.indent > lines[at]!.indent || (lines[at - 1]?.text ?? "") === ""
  return 3 * new Set(formsOf).size > starts.length || !starts.every(isApart) ? [] : starts
}

/** What stands below a code: the name, and lines that each tell something where a place stands behind the code. */
const toldBelow = (own: readonly Line[], areApart: boolean): string =>
  own
    .map(({ text }, at) =>
      at === 0 ? `${nameLast(text)}،` : areApart && !/[.!?،,;؛]$/u.test(text) ? `${text}،` : text,
    )
    .join(" ")

/** `ABOU HABIB, Jamal   FN Ghassan`: the family's name stands first, in capitals. */
const nameLast = (text: string): string =>
  text.replace(/^(\p{Lu}[\p{Lu}\s'’-]+),\s*(\p{L}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*)*)/u, "$2 $1")

/** A heading of what happened in a year. */
const YEAR = /^\p{Nd}{4}\p{L}?$/u

/** The people that a text tells of in blocks of labelled lines (IM157); none where it does not call three by a name at least. */
export function blocksOf(lines: readonly Line[]): readonly Block[] {
  const names = namesIn(lines)
  if (names.length < FEWEST) return []
  // People who are told of in a line each are told by its pieces.
  if (
    2 * names.filter((at) => /[,،;؛|\t]/u.test(lines[at]!.text) && factsOf(lines[at]!.text).facts.size > 2).length >
    names.length
  )
    return []
  const firsts = names.map((name, place) => firstLabelled(lines, name, names[place - 1] ?? -1))
  const above = firsts.map((first, place) => countedAbove(lines, first, names[place - 1] ?? -1))
  // Where the first has no number above, or few have, it is a year's or the end of what was told before.
  const areCounted = above[0] !== null && 2 * above.filter((at) => at !== null).length > names.length
  const starts = firsts.map((first, place) => (areCounted ? (above[place] ?? first) : first))
  return names.map((_, place) => {
    const own = linesFrom(lines, starts[place]!, starts[place + 1] ?? lines.length)
    const first = own[0]!
    const said = own.map(({ text }) => labelOf(text))
    const isNumber = (label: Label | null, at: number): boolean =>
      label?.fact === "number" || (at === 0 && label?.fact === null && CODE.test(label.value))
    const counted = said.find(isNumber)?.value ?? (areCounted ? COUNTED.exec(first.text)?.[1] : undefined)
    const isCounting = (at: number): boolean => at === 0 && areCounted && above[place] !== null
    const facts = factsIn(own.filter((_, at) => !isCounting(at) && !isNumber(said[at]!, at)))
    return { ...first, number: counted ?? String(place + 1), said: facts.facts.get("name")!, facts, lines: own }
  })
}

type Label = { readonly fact: LineFact | "number" | null; readonly title: string; readonly value: string }

/** What a line says that it tells; null of one that says nothing of the kind. */
function labelOf(text: string): Label | null {
  const [, title, value] = LABELLED.exec(text) ?? []
  if (title === undefined || title.split(/\s+/u).length > MOST_WORDS) return null
  return { fact: factOfTitle(title), title, value: value! }
}
const MOST_WORDS = 7

function factOfTitle(title: string): Label["fact"] {
  const own = meaning(title)
  if (own !== null) return own
  const { meaning: meant, confidence } = meaningOf(title)
  if (meant === null || confidence < SURE) return null
  if (meant.kind === "ordinal" || (meant.kind === "field" && meant.field === "rowId")) return "number"
  if (meant.kind === "sensitive") return meant.what === "mother" || meant.what === "phone" ? meant.what : null
  return meant.field
}
const SURE = 0.7

/** The places of the lines that tell a name, by the title that most do: a contact's name has another. */
function namesIn(lines: readonly Line[]): readonly number[] {
  const titled = lines.flatMap(({ text }, at) => {
    const label = labelOf(text)
    return label?.fact === "name" ? [{ at, title: foldHeader(label.title) }] : []
  })
  const most = mostOften(titled.map(({ title }) => title))
  return titled.filter(({ title }) => title === most).map(({ at }) => at)
}

/** The first of the labelled lines that a name stands among, behind the last name. */
function firstLabelled(lines: readonly Line[], name: number, last: number): number {
  let first = name
  while (first - 1 > last && labelOf(lines[first - 1]!.text) !== null) first--
  return first
}

/** The line with a number above a block, be a blank one between; null where there is none. */
function countedAbove(lines: readonly Line[], first: number, last: number): number | null {
  const above = first - (lines[first - 1]?.text === "" ? 2 : 1)
  return above > last && COUNTED.test(lines[above]?.text ?? "") ? above : null
}

/** The lines of a block: behind a blank one those alone that are labelled, or a name's own below its number. */
function linesFrom(lines: readonly Line[], start: number, end: number): readonly Line[] {
  const own: Line[] = []
  for (const [at, line] of lines.slice(start, end).entries()) {
    if (line.text === "") continue
    const isApart = at > 0 && lines[start + at - 1]!.text === ""
    if (isApart && labelOf(line.text) === null) break
    own.push(line)
  }
  return own
}

/** What labelled lines tell, and the sentences between them; what is told twice counts once. */
function factsIn(lines: readonly Line[]): LineFacts {
  const facts = new Map<LineFact, string>()
  const rest: Loose[] = []
  const add = (told: Told): boolean => {
    const fresh = told.filter(([fact]) => !facts.has(fact))
    for (const [fact, value] of fresh) facts.set(fact, value)
    return fresh.length > 0
  }
  for (const { text } of lines) {
    const whole = labelOf(text)
    const label = whole === null ? null : withoutBracket(whole)
    if (label?.fact != null && label.fact !== "number" && whole!.value !== label.value)
      rest.push({
        text: whole!.value.slice(label.value.length).replace(/^\s*\(|\)$/gu, ""),
        behind: label.fact,
        joined: "bracket",
      })
    if (label?.fact === "number" || !/\p{L}/u.test(text)) continue
    const told =
      label?.fact == null || label.fact === "notes"
        ? []
        : label.fact === "name"
          ? namedIn(label.value)
          : settled(label.fact, label.value)
    if (add(told)) continue
    const free = factsOf(`x، ${label?.value ?? text}`)
    add([...free.facts].filter(([fact]) => fact !== "name"))
    rest.push(
      ...(free.facts.size > 1
        ? free.rest
        : [{ text: label?.fact === "notes" ? label.value : text, behind: "notes", joined: null } as const]),
    )
  }
  return { facts, rest }
}

/** A father or a home without the bracket behind it. */
const withoutBracket = (label: Label): Label =>
  label.fact === "father" || label.fact === "village"
    ? { ...label, value: label.value.replace(/(?<=\S)\s*\([^()]*\p{L}[^()]*\)$/u, "") }
    : label

/** A name with the by-name beside it. */
const namedIn = (value: string): Told =>
  [...factsOf(value).facts].filter(([fact]) => fact === "name" || fact === "alias")
