import { createReadStream } from "node:fs"
import { TextDecoder } from "node:util"
import { createRowReader, decodeText, type Encoding, guessEncoding } from "@wasit/domain/rows"
import { codeOf } from "../shared/files.ts"
import { isGuess, type Note } from "../shared/notes.ts"
import { Halted } from "./halted.ts"

/** One row of a file of pairs: its number from 1 and its cells; of lines that hold nothing there is none. */
interface PairRow {
  readonly row: number
  readonly cells: readonly string[]
  /** How many of the file's bytes were read. */
  readonly bytes: number
}

/** What separates cells. Tab-separated text knows no quotes: a quotation mark there belongs to the name. */
export type Separator = "\t" | "," | ";" | "|"

/** The two columns that a file of pairs has. */
export const NAME_COLUMNS = ["name_a", "name_b"] as const

/** The separator that a name's ending tells, or null. */
export function separatorOf(path: string): Separator | null {
  if (/\.(?:tsv|tab)$/i.test(path)) return "\t"
  return /\.csv$/i.test(path) ? "," : null
}

/** A file of pairs to be read, and what is to be said of how it was. */
export interface PairSource {
  readonly path: string
  /** The bytes of a stream; null: those of the file. */
  readonly stream: AsyncIterable<Uint8Array> | null
  readonly encoding: Encoding | undefined
  readonly notes: Note[]
}

/** The rows of a file of pairs from its headings on, text read in pieces or a workbook. */
export async function* pairRows(source: PairSource): AsyncGenerator<PairRow> {
  const chunks = gathered(source.stream ?? createReadStream(source.path, { highWaterMark: HEAD_BYTES }))
  try {
    const first = await chunks.next()
    const head = first.done === true ? new Uint8Array() : first.value
    const isBook = (head[0] === 0x50 && head[1] === 0x4b) || isBinary(head, source)
    yield* fromHeadings(isBook ? bookRows(source.path, head, chunks) : textRows(source, head, chunks), source)
  } catch (cause) {
    const why = codeOf(cause)
    if (cause instanceof Halted || why === null) throw cause
    const { path } = source
    throw new Halted(why === "ENOENT" ? { code: "file-not-found", path } : { code: "file-not-readable", path, why })
  }
}

/** Whether a file is no text, as an old workbook or a picture: whoever reads books says what it is. Letters of two bytes have zeros too. */
function isBinary(head: Uint8Array, { encoding }: PairSource): boolean {
  const near = wholeLetters(head).subarray(0, 1 << 13)
  return near.includes(0) && !(encoding ?? guessEncoding(near).encoding).startsWith("utf-16")
}

/** Bytes by which encoding, separator and headings are told; and of which a file is read at once. */
const HEAD_BYTES = 1 << 18

/** Chunks of which the first is a whole head, however small the pieces are in which the bytes come. */
async function* gathered(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const head: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    if (size >= HEAD_BYTES) yield chunk
    else {
      head.push(chunk)
      size += chunk.length
      if (size >= HEAD_BYTES) yield Buffer.concat(head)
    }
  }
  if (size < HEAD_BYTES) yield Buffer.concat(head)
}

/** Rows among which the headings are looked for. */
const TOP = 20

const isHeading = (cells: readonly string[]): boolean => {
  const names = cells.map(headingOf)
  return NAME_COLUMNS.every((column) => names.includes(column))
}

/** A heading as it is compared: `Name A` is name_a. */
export const headingOf = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_")

/** Passes over titles above the headings. Where there are none, the first row stands for them, and its columns are told. */
async function* fromHeadings(rows: AsyncIterable<PairRow>, { path, notes }: PairSource): AsyncGenerator<PairRow> {
  const top: PairRow[] = []
  let isBelow = false
  for await (const row of rows) {
    if (isBelow) yield row
    else {
      top.push(row)
      isBelow = isHeading(row.cells) || top.length === TOP
      if (!isBelow) continue
      const at = Math.max(
        0,
        top.findIndex(({ cells }) => isHeading(cells)),
      )
      if (at > 0) notes.push({ code: "titles-above", file: path, row: top[at]!.row })
      yield* top.splice(0).slice(at)
    }
  }
  yield* top
}

/** Letters that an open quotation mark may hold before it is taken for one that nobody closed. */
const MOST_OPEN = 1 << 24

async function* textRows(
  source: PairSource,
  head: Uint8Array,
  more: AsyncIterable<Uint8Array>,
): AsyncGenerator<PairRow> {
  const { path } = source
  const decoder = new TextDecoder(encodingFor(source, head))
  let [text, row, bytes] = [decoder.decode(head, { stream: true }), 0, head.length]
  if (text.trim() === "" && head.length < HEAD_BYTES) throw new Halted({ code: "file-empty", file: path })
  const separator = separatorIn(text, path)
  function* rowsIn(isLast: boolean): Generator<PairRow> {
    const reader = createRowReader(text, separator, separator !== "\t")
    for (;;) {
      const from = reader.position()
      const cells = reader.next()
      const isCut = !isLast && (cells === "quote-not-closed" || reader.position() >= text.length)
      if (cells === null || isCut) {
        text = text.slice(from)
        return
      }
      row++
      if (cells === "quote-not-closed") throw new Halted({ code: cells, row, file: path })
      if (cells.some((cell) => cell.trim() !== "")) yield { row, cells, bytes }
    }
  }
  yield* rowsIn(false)
  for await (const chunk of more) {
    text += decoder.decode(chunk, { stream: true })
    bytes += chunk.length
    if (text.length > MOST_OPEN) throw new Halted({ code: "quote-not-closed", row: row + 1, file: path })
    yield* rowsIn(false)
  }
  text += decoder.decode()
  yield* rowsIn(true)
}

/** The encoding that was said, else the one that the head of the text tells. */
function encodingFor({ path, encoding, notes }: PairSource, head: Uint8Array): Encoding {
  const whole = wholeLetters(head)
  if (encoding !== undefined) {
    if (decodeText(whole, encoding) === null)
      throw new Halted({ code: "text-not-decoded", detail: encoding, file: path })
    return encoding
  }
  const guess = guessEncoding(whole)
  if (isGuess(guess)) notes.push({ code: "encoding-guessed", file: path, encoding: guess.encoding })
  return guess.encoding
}

/** The head of a text without the letter in whose middle it may end. */
function wholeLetters(head: Uint8Array): Uint8Array {
  // Letters of two bytes each: among them are some of which one is zero, if only the ends of lines.
  if (head.length < HEAD_BYTES) return head
  if (head.includes(0)) return head.subarray(0, head.length - (head.length % 2))
  let end = head.length
  while (end > 0 && head.length - end < 4 && head[end - 1]! >= 0x80) end--
  return head.subarray(0, end)
}

const SEPARATORS = ["\t", ",", ";", "|"] as const

/** The separator by which one of the first rows has the two columns; else that of the file's ending, or a comma. */
function separatorIn(head: string, path: string): Separator {
  const named = separatorOf(path)
  const tried = named === null ? SEPARATORS : [named, ...SEPARATORS]
  return tried.find((sign) => hasHeadings(head, sign)) ?? named ?? (head.includes("\t") ? "\t" : ",")
}

function hasHeadings(text: string, separator: Separator): boolean {
  const reader = createRowReader(text, separator, separator !== "\t")
  for (let found = 0; found < TOP; ) {
    const cells = reader.next()
    if (cells === null || cells === "quote-not-closed") return false
    if (isHeading(cells)) return true
    if (cells.some((cell) => cell.trim() !== "")) found++
  }
  return false
}

/** The rows of a workbook's sheet. */
async function* bookRows(path: string, head: Uint8Array, more: AsyncIterable<Uint8Array>): AsyncGenerator<PairRow> {
  const pieces = [head]
  for await (const chunk of more) pieces.push(chunk)
  const bytes = Buffer.concat(pieces)
  const { finish, isRefused, readBook, sheetOf } = await import("@wasit/domain/intake")
  const book = finish(readBook(bytes))
  if (isRefused(book)) throw new Halted({ ...book, file: path })
  const sheet = sheetOf(book, undefined)
  if (isRefused(sheet)) throw new Halted({ ...sheet, file: path })
  for (const { row, cells } of sheet.rows) yield { row, cells, bytes: bytes.length }
}

/** A row as a line of the file. What tab-separated text cannot hold becomes a space. */
export function lineOf(cells: readonly string[], separator: "\t" | ","): string {
  const written = cells.map((cell) => {
    if (separator === "\t") return /[\t\r\n]/.test(cell) ? cell.replace(/[\t\r\n]+/g, " ") : cell
    return /["\r\n,;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  })
  return `${written.join(separator)}\n`
}
