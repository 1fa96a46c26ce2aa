import type { IntakeLimits, IntakeRefusal } from "../refusal.ts"
import { overLimits } from "./csv-read.ts"
import { type CellKind, cellPlace, type MergedRange, type SheetRow } from "./sheet.ts"
import { type CellFormat, isTrue, unescapeText } from "./xlsx-parts.ts"
import type { Attributes, XmlReader } from "./xml-read.ts"

type SheetReader = XmlReader & {
  readonly rows: SheetRow[]
  readonly merged: MergedRange[]
  blankRows: number
  isRightToLeft: boolean
  refusal(): IntakeRefusal | null
}

type Cell = { column: number; type: string; format: CellFormat; hasFormula: boolean; text: string }

const PLAIN: CellFormat = { isDate: false, digits: 0 }

/** Reads one sheet part row by row; rows that hold nothing are counted and dropped at once. */
export function createSheetReader(
  sheet: string,
  strings: readonly string[],
  formats: readonly CellFormat[],
  limits: IntakeLimits,
): SheetReader {
  let row = 0
  let cells: string[] = []
  let kinds: CellKind[] = []
  let formulas: number[] = []
  let hasKinds = false
  let cell: Cell | null = null
  let lastColumn = 0
  let isText = false
  let aside = 0
  let refusal: IntakeRefusal | null = null
  const refuse = (one: IntakeRefusal): void => {
    refusal ??= { ...one, sheet }
  }

  const openRow = (attributes: Attributes): void => {
    row = attributes.r === undefined ? row + 1 : Number(attributes.r)
    if (!Number.isInteger(row) || row < 1 || row > 1_048_576) refuse({ code: "xml-damaged", detail: "row number" })
    cells = []
    kinds = []
    formulas = []
    hasKinds = false
    lastColumn = 0
  }
  const openCell = (attributes: Attributes): void => {
    const ref = attributes.r
    const place = ref === undefined ? { row, column: lastColumn + 1 } : cellPlace(ref)
    if (place === null || place.row !== row) {
      refuse({ code: "xml-damaged", row, detail: "cell reference" })
      return
    }
    lastColumn = place.column
    const style = attributes.s === undefined ? 0 : Number(attributes.s)
    cell = {
      column: place.column,
      type: attributes.t ?? "n",
      format: formats[style] ?? PLAIN,
      hasFormula: false,
      text: "",
    }
  }
  const closeCell = (): void => {
    if (cell === null) return
    const [text, kind] = cellValue(cell, strings)
    const { column, hasFormula } = cell
    cell = null
    if (text.trim() === "" && !hasFormula) return
    if (column > limits.columns) {
      refuse({ code: "too-many-columns", row, found: column, limit: limits.columns })
      return
    }
    while (cells.length < column) {
      cells.push("")
      kinds.push("text")
    }
    cells[column - 1] = text
    kinds[column - 1] = kind
    if (kind !== "text") hasKinds = true
    if (hasFormula) formulas.push(column - 1)
  }

  return {
    rows: [],
    merged: [],
    blankRows: 0,
    isRightToLeft: false,
    refusal: () => refusal,
    open(name, attributes) {
      switch (name) {
        case "row":
          return openRow(attributes)
        case "c":
          return openCell(attributes)
        case "f":
          if (cell !== null) cell.hasFormula = true
          return
        case "v":
        case "t":
          isText = cell !== null && aside === 0
          return
        case "rPh":
          aside++
          return
        case "sheetView":
          if (isTrue(attributes.rightToLeft)) this.isRightToLeft = true
          return
        case "mergeCell": {
          const range = mergedRange(attributes.ref ?? "")
          if (range !== null && this.merged.length < 10_000) this.merged.push(range)
        }
      }
    },
    text(text) {
      if (isText && cell !== null) cell.text += text
    },
    close(name) {
      if (name === "v" || name === "t") isText = false
      else if (name === "rPh") aside--
      else if (name === "c") closeCell()
      else if (name === "row") {
        if (cells.length === 0) {
          this.blankRows++
          return
        }
        const over = overLimits(cells, row, this.rows.length, limits)
        if (over !== null) refuse(over)
        this.rows.push({ row, cells, kinds: hasKinds ? kinds : null, formulas: formulas.length > 0 ? formulas : null })
      }
    },
  }
}

function cellValue(cell: Cell, strings: readonly string[]): [string, CellKind] {
  switch (cell.type) {
    case "s":
      return [strings[Number(cell.text)] ?? "", "text"]
    case "inlineStr":
    case "str":
      return [unescapeText(cell.text), "text"]
    case "b":
      return [cell.text === "1" ? "TRUE" : cell.text === "0" ? "FALSE" : cell.text, "boolean"]
    case "e":
      return [cell.text, "error"]
    case "d":
      return [cell.text, "text"]
    default:
      if (cell.format.isDate && cell.text !== "") return [cell.text, "date"]
      return [/^\d+$/.test(cell.text) ? cell.text.padStart(cell.format.digits, "0") : cell.text, "number"]
  }
}

function mergedRange(ref: string): MergedRange | null {
  const [first, last] = ref.split(":").map(cellPlace)
  if (first === undefined || last === undefined || first === null || last === null) return null
  return { ref, firstRow: first.row, lastRow: last.row, firstColumn: first.column, lastColumn: last.column }
}
