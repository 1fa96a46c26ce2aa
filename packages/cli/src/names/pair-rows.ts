import { createReadStream } from "node:fs"
import { TextDecoder } from "node:util"
import type { Encoding } from "@wasit/domain/intake"
import { codeOf } from "../shared/files.ts"
import type { Fault } from "../shared/print.ts"

/** One row of a file of pairs: its number from 1 and its cells; of lines that hold nothing there is none. */
export interface PairRow {
  readonly row: number
  readonly cells: readonly string[]
  /** How many of the file's bytes were read. */
  readonly bytes: number
}

/** What separates cells. Tab-separated text knows no quotes: a quotation mark there belongs to the name. */
export type Separator = "\t" | "," | ";"

/** The separator that a name's ending tells, or null. */
export function separatorOf(path: string): Separator | null {
  if (/\.(?:tsv|tab)$/i.test(path)) return "\t"
  return /\.csv$/i.test(path) ? "," : null
}

/** A file that cannot be read further, thrown by `pairRows`. */
export class Unreadable extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault.code)
    this.fault = fault
  }
}

/** The rows of a TSV or CSV file, read in pieces. */
export async function* pairRows(path: string, chosen: Encoding | undefined): AsyncGenerator<PairRow> {
  let [text, row, bytes] = ["", 0, 0]
  let separator: Separator | null = null
  for await (const piece of decoded(path, chosen)) {
    text += piece.text
    bytes = piece.bytes
    separator ??= separatorIn(text, path, piece.isLast)
    if (separator === null) continue
    let from = 0
    for (;;) {
      const end = endOfRow(text, from, separator)
      if (end < 0) break
      row++
      const cells = cellsOf(text.slice(from, end), separator)
      from = end + 1
      if (cells !== null) yield { row, cells, bytes }
    }
    text = text.slice(from)
    if (!piece.isLast) continue
    const cells = cellsOf(text, separator)
    if (separator !== "\t" && isOpen(text)) throw new Unreadable({ code: "quote-not-closed", row: row + 1, file: path })
    if (cells !== null) yield { row: row + 1, cells, bytes }
  }
}

interface Piece {
  readonly text: string
  readonly bytes: number
  readonly isLast: boolean
}

async function* decoded(path: string, chosen: Encoding | undefined): AsyncGenerator<Piece> {
  let decoder: TextDecoder | null = null
  let [encoding, bytes] = ["", 0]
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>) {
      encoding ||= chosen ?? markedEncoding(chunk)
      decoder ??= new TextDecoder(encoding, { fatal: true })
      bytes += chunk.length
      yield { text: decoder.decode(chunk, { stream: true }), bytes, isLast: false }
    }
    yield { text: decoder?.decode() ?? "", bytes, isLast: true }
  } catch (cause) {
    if (cause instanceof TypeError) throw new Unreadable({ code: "text-not-decoded", detail: encoding, file: path })
    const why = codeOf(cause)
    if (why === null) throw cause
    throw new Unreadable(why === "ENOENT" ? { code: "file-not-found", path } : { code: "file-not-readable", path, why })
  }
}

/** The encoding that the mark at the head of a file tells; a file without one is UTF-8. */
function markedEncoding(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le"
  return head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : "utf-8"
}

/** What the header line is separated by: a tab if it has one. Null while the line is not whole. */
function separatorIn(text: string, path: string, isLast: boolean): Separator | null {
  const named = separatorOf(path)
  if (named === "\t") return named
  const end = text.search(/[\r\n]/)
  if (end < 0 && !isLast) return null
  const header = end < 0 ? text : text.slice(0, end)
  if (header.includes("\t")) return "\t"
  return header.includes(";") && !header.includes(",") ? ";" : ","
}

/** Where a row ends: at a line feed outside quotes, or -1 while it is not there. */
function endOfRow(text: string, from: number, separator: Separator): number {
  let end = text.indexOf("\n", from)
  if (separator === "\t") return end
  while (end >= 0 && isOpen(text.slice(from, end))) end = text.indexOf("\n", end + 1)
  return end
}

/** Whether a quote was opened and not closed. */
function isOpen(text: string): boolean {
  let marks = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) marks++
  return marks % 2 === 1
}

/** The cells of one row, or null when it holds nothing. */
function cellsOf(line: string, separator: Separator): string[] | null {
  const text = line.endsWith("\r") ? line.slice(0, -1) : line
  if (text === "") return null
  if (separator === "\t" || !text.includes('"')) return text.split(separator)
  const cells: string[] = []
  for (let at = 0; at <= text.length; ) {
    const [cell, end] = text[at] === '"' ? quotedCell(text, at) : bareCell(text, at, separator)
    cells.push(cell)
    at = end + 1
  }
  return cells
}

function bareCell(text: string, from: number, separator: string): readonly [string, number] {
  const end = text.indexOf(separator, from)
  return end < 0 ? [text.slice(from), text.length] : [text.slice(from, end), end]
}

function quotedCell(text: string, from: number): readonly [string, number] {
  let cell = ""
  for (let at = from + 1; ; ) {
    const end = text.indexOf('"', at)
    if (end < 0) return [cell + text.slice(at), text.length]
    cell += text.slice(at, end)
    if (text[end + 1] !== '"') return [cell, end + 1]
    cell += '"'
    at = end + 2
  }
}

/** A row as a line of the file. What tab-separated text cannot hold becomes a space. */
export function lineOf(cells: readonly string[], separator: Separator): string {
  const written = cells.map((cell) => {
    if (separator === "\t") return /[\t\r\n]/.test(cell) ? cell.replace(/[\t\r\n]+/g, " ") : cell
    return /["\r\n,;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  })
  return `${written.join(separator)}\n`
}
