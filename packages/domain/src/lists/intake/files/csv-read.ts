import { isTable, textListSteps } from "../letters/text-list.ts"
import { type IntakeLimits, type IntakeProgress, type IntakeRefusal, utf8Length } from "../refusal.ts"
import { decodeText, type Encoding, type EncodingGuess, guessEncoding } from "./encodings.ts"
import { withoutFrames } from "./printed-table.ts"
import { createRowReader } from "./row-reader.ts"
import type { Book, SheetRow } from "./sheet.ts"
import { withTabs } from "./spaced-table.ts"

/** Of equals the first. Some stand in cells too: they part them only where they part every row alike. */
const SEPARATORS = [",", ";", "\t", "|", "^", "~", "،", "؛"] as const

export type CsvChoices = { readonly encoding?: Encoding; readonly separator?: string }

/** Reads a CSV file (RFC 4180, any of eight separators) as one sheet of text; nothing is trimmed or converted. */
export function* readCsv(
  bytes: Uint8Array,
  limits: IntakeLimits,
  choices: CsvChoices = {},
): Generator<IntakeProgress, Book | IntakeRefusal, void> {
  yield { step: "unpacking", done: 0, rows: 0 }
  const guessed = guessEncoding(bytes)
  const encoding = choices.encoding === undefined ? guessed : { ...guessed, encoding: choices.encoding, confidence: 1 }
  const decoded = decodeText(bytes, encoding.encoding)
  if (decoded === null) return { code: "text-not-decoded", detail: encoding.encoding }
  const text = withoutZeros(decoded)
  if (text === null) return { code: "file-kind-unknown" }
  if (JSON_START.test(text)) return { code: "file-kind-unknown", detail: "JSON" }
  if (MARKUP_START.test(text)) return { code: "file-kind-unknown", detail: "HTML" }
  const spaced = choices.separator === undefined ? (withoutFrames(text) ?? withTabs(text)) : null
  const separator = choices.separator ?? (spaced === null ? guessSeparator(text) : "\t")
  const reader = createRowReader(spaced ?? text, separator)
  const rows: SheetRow[] = []
  // With the blank ones at the end, which a table has and a letter has not.
  const widths: number[] = []
  let blankRows = 0
  for (let row = 1; ; row++) {
    const cells = reader.next()
    if (cells === null) break
    if (cells === "quote-not-closed")
      return (yield* textBook(text, encoding, choices)) ?? { code: "quote-not-closed", row }
    const width = cells.length
    while (cells.length > 0 && isBlank(cells[cells.length - 1]!)) cells.pop()
    if (cells.length === 0) {
      blankRows++
    } else {
      const refusal = overLimits(cells, row, rows.length, limits)
      if (refusal !== null) return refusal
      rows.push({ row, cells, kinds: null, formulas: null })
      widths.push(width)
    }
    if (row % 2000 === 0) yield { step: "reading", done: reader.position() / text.length, rows: rows.length }
  }
  if (rows.length === 0) return { code: "file-empty" }
  const sheet = {
    name: "",
    position: 1,
    isHidden: false,
    isRightToLeft: false,
    rows,
    blankRows,
    merged: [],
    isFrom1904: false,
  }
  const asText = isTable(sheet, widths) ? null : yield* textBook(text, encoding, choices)
  return asText ?? { kind: "csv", sheets: [sheet], sheetsNotRead: [], encoding, separator }
}

/** A text whose lines tell of people without columns; null for any other, and where a person says what parts its cells. */
function* textBook(
  text: string,
  encoding: EncodingGuess,
  { separator }: CsvChoices,
): Generator<IntakeProgress, Book | null, void> {
  if (separator !== undefined) return null
  const steps = textListSteps(text)
  for (;;) {
    const step = steps.next()
    if (step.done !== true) {
      yield { step: "reading", done: step.value.done, rows: step.value.persons }
      continue
    }
    const sheet = step.value
    return sheet === null ? null : { kind: "text", sheets: [sheet], sheetsNotRead: [], encoding, separator: null }
  }
}

/** Read as text with commas, JSON would seem a list of odd columns. */
const JSON_START = /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/

/** Many programs give a page the ending of a workbook. */
const MARKUP_START = /^\s*<(?:!doctype|\?xml|html|head|meta|body|table|style)\b/i

/** Letters for each sign of control among them, below which a text is none. */
const LETTERS_FOR_CONTROL = 50

/** A text with U+FFFD for a zero here and there, which is a letter lost on the way; null where signs of control are so many that it is no text. */
function withoutZeros(text: string): string | null {
  const controls = controlsIn(text)
  if (controls > 0 && (controls + 1) * LETTERS_FOR_CONTROL > text.length) return null
  return text.replaceAll("\0", "\ufffd")
}

/** How many signs no table holds: not those that part lines and cells, be they of old encodings. A text may be long, so letter by letter. */
function controlsIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x1c && (code < 0x09 || code > 0x0d)) count++
  }
  return count
}

/** Nothing but spaces: such a cell counts as empty. */
function isBlank(text: string): boolean {
  return text === "" || text.trim() === ""
}

/** The refusal a row earns by its size, or null. */
export function overLimits(
  cells: readonly string[],
  row: number,
  rowsBefore: number,
  limits: IntakeLimits,
): IntakeRefusal | null {
  if (rowsBefore >= limits.rows) return { code: "too-many-rows", row, limit: limits.rows }
  if (cells.length > limits.columns) {
    return { code: "too-many-columns", row, found: cells.length, limit: limits.columns }
  }
  const long = cells.findIndex((cell) => utf8Length(cell) > limits.keptBytes)
  if (long !== -1) {
    return { code: "cell-too-long", row, column: long + 1, found: utf8Length(cells[long]!), limit: limits.keptBytes }
  }
  return null
}

/** The separator that splits the first rows most evenly into the most cells. */
function guessSeparator(text: string): string {
  let best: string = ","
  let bestScore = 0
  for (const separator of SEPARATORS) {
    const reader = createRowReader(text.slice(0, 65_536), separator)
    const widths = new Map<number, number>()
    let rows = 0
    while (rows < 60) {
      const cells = reader.next()
      if (cells === null || cells === "quote-not-closed") break
      if (cells.length === 1 && cells[0] === "") continue
      rows++
      widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
    }
    for (const [width, count] of widths) {
      const score = width < 2 ? 0 : (count / rows) ** 2 * Math.min(width, 12)
      if (score > bestScore) [best, bestScore] = [separator, score]
    }
  }
  return best
}
