import { strToU8, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { type Book, finish, INTAKE_LIMITS, isRefused, readBook, readList } from "../index.ts"

const NAMES = ["office", "table", "text", "style", "calcext"].map((name) => `xmlns:${name}="urn:${name}"`).join(" ")
const MIME = "application/vnd.oasis.opendocument.spreadsheet"

/** A spreadsheet by hand. */
function ods(tables: string, styles = "", manifest = "<manifest/>"): Uint8Array {
  const body = `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>`
  const content = `<office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles>${body}</office:document-content>`
  return zipSync({
    mimetype: [strToU8(MIME), { level: 0 }],
    "content.xml": strToU8(content),
    "META-INF/manifest.xml": strToU8(manifest),
  })
}
const table = (rows: string, attributes = 'table:name="people"'): string =>
  `<table:table ${attributes}>${rows}</table:table>`
const row = (cells: string, attributes = ""): string => `<table:table-row ${attributes}>${cells}</table:table-row>`
const cell = (text: string, attributes = 'office:value-type="string"'): string =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`
const words = (...texts: readonly string[]): string => row(texts.map((text) => cell(text)).join(""))

function read(bytes: Uint8Array): Book {
  const book = finish(readBook(bytes))
  if (isRefused(book)) throw new Error(book.code)
  return book
}
const cellsOf = (rows: string): (readonly string[])[] =>
  read(ods(table(rows))).sheets[0]!.rows.map(({ cells }) => cells)

describe("an OpenDocument spreadsheet is read as a workbook is", () => {
  it("IM24 people go in, with sheets, hidden ones and the direction of each", () => {
    const styles = `<style:style style:name="s1"><style:table-properties style:writing-mode="rl-tb"/></style:style>
      <style:style style:name="s2"><style:table-properties table:display="false"/></style:style>`
    const people = table(
      words("شماره", "نام", "نام پدر") + words("۱", "زرمک طوفانی", "گل حضرت"),
      'table:name="نفر" table:style-name="s1"',
    )
    const bytes = ods(table(words("remark"), 'table:name="notes" table:style-name="s2"') + people, styles)
    const book = read(bytes)
    expect(
      book.sheets.map(({ name, position, isHidden, isRightToLeft }) => [name, position, isHidden, isRightToLeft]),
    ).toEqual([
      ["notes", 1, true, false],
      ["نفر", 2, false, true],
    ])
    const answer = finish(readList(bytes))
    expect(isRefused(answer) ? answer : answer.list.rows[0]?.entry.father?.value).toBe("گل حضرت")
  })

  it("IM24 numbers, days, zeros in front, marks and formulas", () => {
    const value = (type: string, kept: string, shown: string): string =>
      cell(shown, `office:value-type="${type}" ${kept}`)
    const cells = [
      value("float", 'office:value="34"', "34.00"),
      value("float", 'office:value="77"', "0077"),
      value("date", 'office:date-value="1985-03-14T00:00:00"', "14.3.85"),
      value("date", 'office:date-value="2019-05-02T07:30:00"', "2.5.19 07:30"),
      value("boolean", 'office:boolean-value="true"', "YES"),
      value("float", 'table:formula="of:=1+1" office:value="2"', "2"),
      cell("#N/A", 'office:value-type="string" calcext:value-type="error"'),
    ]
    const sheet = read(ods(table(row(cells.join(""))))).sheets[0]!
    expect(sheet.rows[0]).toEqual({
      row: 1,
      cells: ["34", "0077", "1985-03-14", "2019-05-02T07:30:00", "TRUE", "2", "#N/A"],
      kinds: ["number", "number", "text", "text", "boolean", "number", "error"],
      formulas: [5],
    })
  })

  it("IM24 blanks, lines and notes in a cell", () => {
    const inner = `<office:annotation><text:p>a remark</text:p></office:annotation><text:p>Lal<text:s text:c="2"/>Gul</text:p><text:p>San<text:span>gini</text:span><text:tab/>x<text:line-break/>y</text:p>`
    expect(cellsOf(row(`<table:table-cell office:value-type="string">${inner}</table:table-cell>`))).toEqual([
      ["Lal  Gul\nSangini\tx\ny"],
    ])
  })

  it("IM24 what is repeated, blank to the end of the sheet or filled", () => {
    const blank = (count: number): string => `<table:table-cell table:number-columns-repeated="${count}"/>`
    const filled = `${cell("a", 'office:value-type="string" table:number-columns-repeated="2"')}${blank(1)}${cell("b")}${blank(16380)}`
    const sheet = read(
      ods(
        table(
          words("h") +
            row(blank(9), 'table:number-rows-repeated="3"') +
            row(filled, 'table:number-rows-repeated="2"') +
            row(blank(16384), 'table:number-rows-repeated="1048000"'),
        ),
      ),
    ).sheets[0]!
    expect(sheet.rows.map(({ row: at, cells }) => [at, cells])).toEqual([
      [1, ["h"]],
      [5, ["a", "a", "", "b"]],
      [6, ["a", "a", "", "b"]],
    ])
    expect(sheet.blankRows).toBe(3)
    const wide = ods(table(row(cell("x", 'table:number-columns-repeated="16384"'))))
    expect(finish(readBook(wide))).toMatchObject({ code: "too-many-columns", row: 1, limit: INTAKE_LIMITS.columns })
    const long = ods(table(row(cell("x"), 'table:number-rows-repeated="1048576"')))
    expect(finish(readBook(long))).toMatchObject({ code: "too-many-rows" })
  })

  it("IM24 merged cells are reported, and headings that repeat on every page are rows", () => {
    const merged = cell(
      "Place",
      'office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="1"',
    )
    const head = `<table:table-header-rows>${row(`${cell("name")}${merged}<table:covered-table-cell/>`)}</table:table-header-rows>`
    const sheet = read(ods(table(head + words("Rafi", "Kabul", "Paghman")))).sheets[0]!
    expect(sheet.merged).toEqual([{ ref: "B1:C1", firstRow: 1, lastRow: 1, firstColumn: 2, lastColumn: 3 }])
    expect(sheet.rows.map(({ cells }) => cells)).toEqual([
      ["name", "Place"],
      ["Rafi", "Kabul", "Paghman"],
    ])
  })

  it("IM24 one behind a password is refused as that, and one that is damaged too", () => {
    const locked = ods("", "", `<manifest><file-entry><encryption-data/></file-entry></manifest>`)
    expect(finish(readBook(locked))).toMatchObject({ code: "file-encrypted" })
    expect(finish(readBook(ods(table("<table:table-row>"))))).toMatchObject({ code: "xml-damaged" })
    expect(finish(readBook(ods("")))).toMatchObject({ code: "sheet-missing" })
  })
})
