import type { IntakeLimits, IntakeProgress, IntakeRefusal } from "../refusal.ts"
import { overLimits } from "./csv-read.ts"
import { type Book, type CellKind, columnLetters, type MergedRange, type Sheet, type SheetRow } from "./sheet.ts"
import { type Attributes, readXml, type XmlReader } from "./xml-read.ts"
import type { Zip } from "./zip-read.ts"

const CONTENT = "content.xml"

/** Whether an archive is an OpenDocument file: its content stands in one part. */
export const isOds = (zip: Zip): boolean => zip.members.has(CONTENT) && zip.members.has("META-INF/manifest.xml")

/** Reads an OpenDocument spreadsheet as sheets of text, in their order; formulas are never evaluated. */
export function* readOds(zip: Zip, limits: IntakeLimits): Generator<IntakeProgress, Book | IntakeRefusal, void> {
  let isLocked = false
  const manifest: XmlReader = {
    open: (name) => {
      if (name === "encryption-data") isLocked = true
    },
  }
  const bad = yield* readXml(zip, "META-INF/manifest.xml", limits, manifest)
  if (isLocked) return { code: "file-encrypted" }
  if (bad !== null) return bad
  const content = createContentReader(limits)
  const refusal = yield* readXml(zip, CONTENT, limits, content, () => content.sheets.at(-1)?.rows.length ?? 0)
  if (refusal !== null) return refusal
  if (content.sheets.length === 0) return { code: "sheet-missing" }
  return {
    kind: "ods",
    sheets: content.sheets.slice(0, limits.sheets),
    sheetsNotRead: content.sheets.slice(limits.sheets).map(({ name }) => name),
    encoding: null,
    separator: null,
  }
}

type Draft = { -readonly [K in keyof Sheet]: Sheet[K] } & { readonly rows: SheetRow[]; readonly merged: MergedRange[] }

/** A row as it is read: what stands in it, and how often it stands there. */
type Row = { readonly cells: string[]; readonly kinds: CellKind[]; readonly formulas: number[]; readonly times: number }

/** A cell as it is read: its paragraphs, and what the file says it holds. */
type Cell = { readonly attributes: Attributes; readonly paragraphs: string[] }

interface ContentReader extends XmlReader {
  readonly sheets: readonly Sheet[]
}

/** What a style says of a sheet. */
type Style = { isHidden: boolean; isRightToLeft: boolean }

function createContentReader(limits: IntakeLimits): ContentReader {
  const sheets: Draft[] = []
  const styles = new Map<string, Style>()
  let style: Style | null = null
  let sheet: Draft | null = null
  let row: Row | null = null
  let cell: Cell | null = null
  let [width, nextRow, blank, aside] = [0, 1, 0, 0]
  let rowsSoFar = 0
  let refusal: IntakeRefusal | null = null

  const openSheet = (attributes: Attributes): void => {
    const own = styles.get(attributes["table:style-name"] ?? "")
    sheet = {
      name: attributes["table:name"] ?? "",
      position: sheets.length + 1,
      isHidden: own?.isHidden ?? false,
      isRightToLeft: own?.isRightToLeft ?? false,
      rows: [],
      blankRows: 0,
      merged: [],
      isFrom1904: false,
    }
    sheets.push(sheet)
    ;[nextRow, blank] = [1, 0]
  }
  const closeCell = (): void => {
    if (cell === null || row === null || sheet === null) return
    const { attributes } = cell
    const [text, kind] = keptValue(cell)
    const times = countOf(attributes["table:number-columns-repeated"])
    const isFilled = text.trim() !== "" || attributes["table:formula"] !== undefined
    noteMerged(sheet, attributes, nextRow, width + 1)
    cell = null
    const last = width + times
    if (isFilled && last > limits.columns) {
      refusal ??= { code: "too-many-columns", sheet: sheet.name, row: nextRow, found: last, limit: limits.columns }
      return
    }
    for (let at = width; isFilled && at < last; at++) {
      while (row.cells.length < at) {
        row.cells.push("")
        row.kinds.push("text")
      }
      row.cells.push(text)
      row.kinds.push(kind)
      if (attributes["table:formula"] !== undefined) row.formulas.push(at)
    }
    width = last
  }
  const closeRow = (): void => {
    if (row === null || sheet === null) return
    const { cells, kinds, formulas, times } = row
    row = null
    if (cells.length === 0) {
      // Sheets are blank down to their last row: only blanks with something below them count.
      blank += times
      nextRow += times
      return
    }
    sheet.blankRows += blank
    blank = 0
    for (let time = 0; time < times && refusal === null; time++) {
      refusal ??= overLimits(cells, nextRow, rowsSoFar++, limits)
      const known = kinds.some((kind) => kind !== "text") ? kinds : null
      sheet.rows.push({ row: nextRow++, cells, kinds: known, formulas: formulas.length > 0 ? formulas : null })
    }
    if (refusal !== null) refusal = { sheet: sheet.name, ...refusal }
  }
  const write = (text: string): void => {
    if (cell !== null && aside === 0 && cell.paragraphs.length > 0) cell.paragraphs.push(cell.paragraphs.pop() + text)
  }

  return {
    sheets,
    refusal: () => refusal,
    open(name, attributes) {
      switch (name) {
        case "style":
          style = { isHidden: false, isRightToLeft: false }
          styles.set(attributes["style:name"] ?? "", style)
          return
        case "table-properties":
          if (style === null) return
          style.isHidden = attributes["table:display"] === "false"
          style.isRightToLeft = attributes["style:writing-mode"]?.startsWith("rl") ?? false
          return
        case "table":
          return openSheet(attributes)
        case "table-row":
          row = { cells: [], kinds: [], formulas: [], times: countOf(attributes["table:number-rows-repeated"]) }
          width = 0
          return
        case "table-cell":
        case "covered-table-cell":
          if (row !== null) cell = { attributes, paragraphs: [] }
          return
        case "annotation":
          aside++
          return
        case "p":
          if (aside === 0) cell?.paragraphs.push("")
          return
        case "s":
          return write(" ".repeat(Math.min(countOf(attributes["text:c"]), limits.cellBytes)))
        case "tab":
          return write("\t")
        case "line-break":
          return write("\n")
      }
    },
    text: write,
    close(name) {
      if (name === "annotation") aside--
      else if (name === "table-cell" || name === "covered-table-cell") closeCell()
      else if (name === "table-row") closeRow()
      else if (name === "table") sheet = null
    },
  }
}

/** How often something stands; once where nothing is said. */
function countOf(text: string | undefined): number {
  const count = Number(text ?? 1)
  return Number.isInteger(count) && count > 0 ? count : 1
}

/** The text of a cell: the value that is kept, which does not depend on how it is shown, save for zeros in front of a number. */
function keptValue({ attributes, paragraphs }: Cell): [string, CellKind] {
  const shown = paragraphs.join("\n")
  if (attributes["calcext:value-type"] === "error") return [shown, "error"]
  switch (attributes["office:value-type"]) {
    case "float":
    case "currency":
    case "percentage": {
      const value = attributes["office:value"] ?? shown
      return [/^0\d+$/.test(shown) && Number(shown) === Number(value) ? shown : value, "number"]
    }
    case "date":
      return [(attributes["office:date-value"] ?? shown).replace(/T00:00:00(?:\.0+)?$/, ""), "text"]
    case "boolean":
      return [(attributes["office:boolean-value"] ?? shown).toUpperCase(), "boolean"]
    default:
      return [attributes["office:string-value"] ?? shown, "text"]
  }
}

function noteMerged({ merged }: Draft, attributes: Attributes, row: number, column: number): void {
  const lastColumn = column + countOf(attributes["table:number-columns-spanned"]) - 1
  const lastRow = row + countOf(attributes["table:number-rows-spanned"]) - 1
  if ((lastColumn === column && lastRow === row) || merged.length >= 10_000) return
  const ref = `${columnLetters(column)}${row}:${columnLetters(lastColumn)}${lastRow}`
  merged.push({ ref, firstRow: row, lastRow, firstColumn: column, lastColumn })
}
