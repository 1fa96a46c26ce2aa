import { strToU8, zipSync } from "fflate"
import { columnLetters } from "./sheet.ts"

export type WrittenColumn = {
  readonly header: string
  /** Character widths, as Excel counts them. */
  readonly width?: number
  /** Offered as a dropdown below the header; a person may still write something else when `isOpen`. */
  readonly options?: readonly string[]
  readonly isOpen?: boolean
  readonly isHidden?: boolean
  /** Protected against typing; the rest of the sheet stays open. */
  readonly isLocked?: boolean
}

export type WrittenSheet = {
  readonly name: string
  readonly isRightToLeft: boolean
  readonly columns: readonly WrittenColumn[]
  readonly rows: readonly (readonly string[])[]
  readonly isHidden?: boolean
}

export type WrittenWorkbook = { readonly sheets: readonly WrittenSheet[] }

/**
 * Writes a workbook: the same bytes for the same workbook. Every cell is an inline text, so that leading zeros, dates and
 * formulas stay what was written; the header is frozen; dropdowns hold their options in a hidden sheet.
 */
export function writeXlsx(workbook: WrittenWorkbook): Uint8Array {
  const lists = workbook.sheets.flatMap((sheet, at) =>
    sheet.columns.flatMap((column, index) =>
      column.options === undefined || column.options.length === 0
        ? []
        : [{ sheet: at, index, options: column.options }],
    ),
  )
  const names = uniqueNames(workbook.sheets.map((sheet) => sheet.name))
  const sheets = workbook.sheets.map((sheet, at) => {
    const dropdowns = lists.flatMap((list, place) =>
      list.sheet === at ? [{ index: list.index, place, count: list.options.length }] : [],
    )
    return sheetXml(sheet, dropdowns)
  })
  const parts: Record<string, string> = {}
  const all = lists.length === 0 ? sheets : [...sheets, listsXml(lists.map((list) => list.options))]
  parts["[Content_Types].xml"] = contentTypes(all.length)
  parts["_rels/.rels"] = relations([["rId1", "officeDocument", "xl/workbook.xml"]])
  parts["xl/workbook.xml"] = workbookXml(names, workbook.sheets, lists.length > 0)
  const sheetRelations = all.map((_, at): [string, string, string] => [
    `rId${at + 1}`,
    "worksheet",
    `worksheets/sheet${at + 1}.xml`,
  ])
  parts["xl/_rels/workbook.xml.rels"] = relations([...sheetRelations, [`rId${all.length + 1}`, "styles", "styles.xml"]])
  parts["xl/styles.xml"] = STYLES
  for (const [at, xml] of all.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = xml
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: FIXED_TIME,
    level: 6,
  })
}

/** The earliest time a zip can hold: the time of writing would make two equal workbooks differ. */
const FIXED_TIME = "1980-01-01T00:00:00"
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const PACKAGE = "http://schemas.openxmlformats.org/package/2006"
/** The hidden sheet that holds the options of the dropdowns. */
export const OPTIONS_SHEET = "wasit-lists"

/** Cell styles: 0 open text, 1 header, 2 locked text. The format `@` keeps typed digits as text. */
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7ECEA"/><bgColor indexed="64"/></patternFill></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="3"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf>` +
  `<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>` +
  `<xf numFmtId="49" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

function contentTypes(sheets: number): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
  const overrides = Array.from(
    { length: sheets },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  )
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${overrides.join("")}</Types>`
  )
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  const lines = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`
}

function workbookXml(names: readonly string[], sheets: readonly WrittenSheet[], hasLists: boolean): string {
  const shown = names.map((name, at) => {
    const state = sheets[at]!.isHidden === true ? ' state="hidden"' : ""
    return `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`
  })
  const hidden = hasLists
    ? `<sheet name="${OPTIONS_SHEET}" sheetId="${names.length + 1}" state="hidden" r:id="rId${names.length + 1}"/>`
    : ""
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${shown.join("")}${hidden}</sheets></workbook>`
}

/** Excel refuses names over 31 characters, with some signs in them, and two alike. */
function uniqueNames(names: readonly string[]): string[] {
  const used = new Set([OPTIONS_SHEET])
  return names.map((name, at) => {
    const bare =
      name
        .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
        .replace(/^'+|'+$/g, "")
        .trim()
        .slice(0, 28) || `Sheet${at + 1}`
    let own = bare
    for (let number = 2; used.has(own.toLowerCase()); number++) own = `${bare} ${number}`
    used.add(own.toLowerCase())
    return own
  })
}

function sheetXml(sheet: WrittenSheet, dropdowns: readonly { index: number; place: number; count: number }[]): string {
  const { columns, rows } = sheet
  const widths = columns.map(({ width = 18, isHidden = false }, at) => {
    const style = columns[at]!.isLocked === true ? 2 : 0
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${style}" customWidth="1"${isHidden ? ' hidden="1"' : ""}/>`
  })
  const header = rowXml(
    1,
    columns.map((column) => column.header),
    () => 1,
  )
  const styleOf = (at: number): number => (columns[at]?.isLocked === true ? 2 : 0)
  const body = rows.map((row, at) => rowXml(at + 2, row, styleOf))
  const last = Math.max(rows.length + 1, 1000) + 1000
  const validations = dropdowns.map(({ index, place, count }) => {
    const [letters, list] = [columnLetters(index + 1), columnLetters(place + 1)]
    const strict = columns[index]!.isOpen === true ? "" : ' showErrorMessage="1"'
    return (
      `<dataValidation type="list" allowBlank="1"${strict} sqref="${letters}2:${letters}${last}">` +
      `<formula1>'${OPTIONS_SHEET}'!$${list}$1:$${list}$${count}</formula1></dataValidation>`
    )
  })
  const isLocked = columns.some((column) => column.isLocked === true)
  const protection = isLocked
    ? '<sheetProtection sheet="1" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>'
    : ""
  const view = `<sheetView${sheet.isRightToLeft ? ' rightToLeft="1"' : ""} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>`
  const checks =
    validations.length === 0
      ? ""
      : `<dataValidations count="${validations.length}">${validations.join("")}</dataValidations>`
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews>${view}</sheetViews>${widths.length === 0 ? "" : `<cols>${widths.join("")}</cols>`}` +
    `<sheetData>${header}${body.join("")}</sheetData>${protection}${checks}</worksheet>`
  )
}

function listsXml(lists: readonly (readonly string[])[]): string {
  const longest = Math.max(...lists.map((list) => list.length))
  const rows = Array.from({ length: longest }, (_, at) =>
    rowXml(
      at + 1,
      lists.map((list) => list[at] ?? ""),
      () => 0,
    ),
  )
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`
}

function rowXml(number: number, cells: readonly string[], styleOf: (at: number) => number): string {
  const written = cells.map((cell, at) => {
    if (cell === "") return ""
    const style = styleOf(at)
    const styled = style === 0 ? "" : ` s="${style}"`
    return `<c r="${columnLetters(at + 1)}${number}"${styled} t="inlineStr"><is><t xml:space="preserve">${escapeXml(escapeText(cell))}</t></is></c>`
  })
  return `<row r="${number}">${written.join("")}</row>`
}

/** Characters XML cannot carry, and texts that look like their escape, as Excel writes them. */
function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .replace(
      /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (unit) => {
        return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`
      },
    )
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;")
}
