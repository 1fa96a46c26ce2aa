import { writeXlsx } from "@wasit/domain/intake"

/** A file as a person chooses it in the browser. */
export type ChosenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** A text in windows-1256, as an old spreadsheet program saves it. */
export function windows1256(name: string, text: string): ChosenFile {
  const decoder = new TextDecoder("windows-1256")
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  const bytes = [...text].map((letter) => {
    const byte = byteOf.get(letter)
    if (byte === undefined) throw new RangeError(`windows-1256 has no ${letter}`)
    return byte
  })
  return { name, mimeType: "text/csv", buffer: Buffer.from(bytes) }
}

type Rows = readonly (readonly string[])[]

/** A workbook of one sheet, its rows as they stand. */
export const workbook = (name: string, sheet: string, rows: Rows): ChosenFile => workbookOf(name, { [sheet]: rows })

/** A workbook of sheets, their rows as they stand. */
export function workbookOf(name: string, sheets: Readonly<Record<string, Rows>>): ChosenFile {
  const written = Object.entries(sheets).map(([sheet, [first = [], ...rows]]) => {
    return { name: sheet, isRightToLeft: true, columns: first.map((header) => ({ header })), rows }
  })
  return { name, mimeType: XLSX, buffer: Buffer.from(writeXlsx({ sheets: written })) }
}

/** A workbook made of its parts, as hostile as they are. */
export function rawWorkbook(name: string, bytes: Uint8Array): ChosenFile {
  return { name, mimeType: XLSX, buffer: Buffer.from(bytes) }
}
