import { isBrokenAbove } from "./running-text.ts"
import { formOf, type Item, type Line, mostOften } from "./text-line.ts"
import { isNameAlone, isNamedBySign, isOfPerson } from "./text-tells.ts"

const FEWEST = 5
/** Of the first lines one in so many tells of a person, or the text is looked through no further. */
const [SAMPLE, FEW] = [300, 6]

/** Lines that begin with a name and tell by words what only a person has (IM169): people without a number, numbered as they stand; none where fewer than half of all lines do. */
export function byThemselves(lines: readonly Line[]): ReadonlyMap<Line, Item> {
  const written = lines.filter(({ text }) => text !== "")
  const sample = written.slice(0, SAMPLE)
  if (FEW * sample.filter(({ text }) => isOfPerson(text)).length < sample.length) return new Map()
  const telling = new Set(written.filter((line) => isOfPerson(line.text) || isNamedBySign(line.text)))
  const isPerson = new Set([...telling, ...amongOthers(lines, telling)])
  const told = lines.filter(({ text }, at) => text !== "" && !isOf(lines, at, isPerson))
  const own = told.filter((line) => isPerson.has(line))
  if (
    own.length < FEWEST ||
    2 * own.length < told.length ||
    2 * own.filter(({ text }) => isOfPerson(text)).length < own.length
  )
    return new Map()
  return new Map(own.map((line, at) => [line, { ...line, number: String(at + 1), said: line.text }]))
}

/** Of so many lines of a paragraph three in four are people's, and end with a stop. */
const [SHARE, OF] = [3, 4]
const ENDS = /[.;!۔؛]["»)”]?$/u

/**
 * The lines between people of whom nothing that is known is told (IM215): in paragraphs whose lines are people's nearly all, and end with a stop, those that
 * begin with a name before a sign and have a person's before and behind, or none there.
 */
function amongOthers(lines: readonly Line[], telling: ReadonlySet<Line>): readonly Line[] {
  const all: Line[] = []
  for (let from = 0, to = 0; from < lines.length; from = to + 1) {
    for (to = from; to < lines.length && !isBetween(lines[to]!.text); ) to++
    const block = lines.slice(from, to)
    const people = block.filter((line) => telling.has(line))
    const ended = people.filter(({ text }) => ENDS.test(text)).length
    if (people.length < FEWEST || OF * people.length < SHARE * block.length || OF * ended < SHARE * people.length)
      continue
    const isOther = (line: Line | undefined): boolean => line === undefined || telling.has(line)
    for (const [at, line] of block.entries())
      if (at > 0 && !telling.has(line) && ENDS.test(line.text) && ENDS.test(block[at - 1]!.text))
        if (isOther(block[at - 1]) && isOther(block[at + 1]) && isNameAlone(line.text)) all.push(line)
  }
  return all
}

const isBetween = (text: string): boolean => text === "" || /[:：]$/u.test(text)

/** Whether a line goes on with the one above: not a person's below a person's. */
const isOf = (lines: readonly Line[], at: number, isPerson: ReadonlySet<Line>): boolean => {
  const [line, above] = [lines[at]!, lines[at - 1]]
  if (above !== undefined && isPerson.has(above) && isPerson.has(line)) return false
  return isBrokenAbove(above, line, false) && !/[.!?۔:؟]$/u.test(above!.text)
}

const TOKEN = String.raw`((?=[^\s]*\p{Nd})[\p{L}\p{Nd}](?:[\p{L}\p{Nd}/._-]{0,22}[\p{L}\p{Nd}])?)`
const WORDS =
  "ref|reference|file|case|serial|register|registry|dossier|réf|matricule|écrou|n[°ºo]|nr|no|number|code|id|№|رقم|الرقم|الرمز|رمز|ملف|الملف|القيد|قيد|شماره|کد|دوسیه|پرونده|نمبر|ګڼه|номер|дело"
/** `(ref 450)`, `, file no. 450`, `، رقم الملف 450`: words that say of a number that it counts. */
const BEHIND = new RegExp(
  String.raw`[\s،,;–—-]*[([]?(?<![\p{L}\p{N}])(?:(?:${WORDS})[.:°#]*\s*){1,3}${TOKEN}\s*[)\]]?`,
  "iu",
)
/** `Zmarak Toryal (12), …`: behind the name. */
const BEHIND_NAME = new RegExp(String.raw`(?<=^[^()[\]،,;:]{3,60}?)\s*[([]\s*${TOKEN}\s*[)\]]`, "u")
/** A text without the number or code in brackets behind the name. */
export const withoutCode = (text: string): string => text.replace(BEHIND_NAME, "")

/** `[TF-450]` at the end. */
const AT_END = new RegExp(String.raw`\s*[([]\s*${TOKEN}\s*[)\]][.\s]*$`, "u")

/** People with the number that stands behind their names or at their ends, of one form and each his own, in place of the one they were given. */
export function withNumbersBehind(items: ReadonlyMap<Line, Item>): ReadonlyMap<Line, Item> {
  for (const pattern of [BEHIND, BEHIND_NAME, AT_END]) {
    const found = [...items].map(([line, item]) => ({ line, item, number: pattern.exec(item.said)?.[1] }))
    const numbers = found.flatMap(({ number }) => number ?? [])
    const most = mostOften(numbers.map(formOf))
    const isOfForm = numbers.filter((number) => formOf(number) === most).length === items.size
    if (numbers.length === 0 || !isOfForm || new Set(numbers).size < items.size) continue
    if (pattern !== BEHIND && !isCounting(numbers)) continue
    return new Map(
      found.map(({ line, item, number }) => [
        line,
        { ...item, number: number!, said: item.said.replace(pattern, "").replace(/^[\s|،,;–—-]+/u, "") },
      ]),
    )
  }
  return items
}

/** Whether what stands in brackets counts: codes with letters, or numbers that follow one another. No ages and years do. */
const isCounting = (numbers: readonly string[]): boolean =>
  numbers.every((number) => /\p{L}/u.test(number)) ||
  numbers.every((number, at) => at === 0 || Number(number) === Number(numbers[at - 1]) + 1)
