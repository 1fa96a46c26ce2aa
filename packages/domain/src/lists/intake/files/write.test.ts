import * as fc from "fast-check"
import { strToU8 } from "fflate"
import { expect, test } from "vitest"
import * as intake from "../index.ts"
import { decodeText, guessEncoding } from "./encodings.ts"

const { finish, isRefused, readBook, readList, writeCsv, writeXlsx } = intake

function cellsOf(bytes: Uint8Array, choices: intake.ReadChoices = {}): (readonly string[])[] {
  const book = finish(readBook(bytes, choices))
  if (isRefused(book)) throw new Error(JSON.stringify(book))
  return book.sheets[0]!.rows.map((row) => row.cells)
}

const word = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom(
    "=1+1",
    "+93 70",
    "-5",
    "@x",
    "＝1",
    "007341",
    "محمد‌رفیع",
    "_x0041_",
    'a"b,c;d',
    "a\tb",
    "' =x",
    "'=x",
  ),
)
/** Blank cells at the end and blank rows are not kept, so that the first cell is never blank. */
const table = fc.array(fc.tuple(fc.constant("x"), word, word, fc.constant("z")), { minLength: 1, maxLength: 12 })

test("what is written as XLSX is read again, cell by cell", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const columns = ["a", "b", "c", "d"].map((header) => ({ header }))
      const bytes = writeXlsx({ sheets: [{ name: "s", isRightToLeft: true, columns, rows }] })
      const blanked = rows.map((row) => row.map((cell) => (cell.trim() === "" ? "" : cell)))
      expect(cellsOf(bytes)).toEqual([["a", "b", "c", "d"], ...blanked])
    }),
  )
})

test("what is written as CSV is read again, cell by cell, and no cell is a formula", () => {
  fc.assert(
    fc.property(table, fc.constantFrom(",", ";", "\t"), fc.boolean(), (rows, separator, hasBom) => {
      const clean = rows.map((row) => row.map((cell) => cell.replaceAll("\0", "")))
      const bytes = writeCsv(clean, { separator: separator === "\t" ? "\t" : separator === ";" ? ";" : ",", hasBom })
      const read = cellsOf(bytes, { separator, encoding: "utf-8" })
      expect(read.map((row) => row.map(intake.readNeutralised))).toEqual(clean)
      const texts = read.flat().filter((cell) => !/^-\d+$/.test(cell))
      for (const cell of texts) expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/)
    }),
  )
})

test("a number below zero stays a number in CSV, what only begins like one does not", () => {
  const written = (cell: string): string => new TextDecoder().decode(writeCsv([[cell]], { hasBom: false })).trim()
  expect(["-0.10", "-5", "-1+cmd", "-5.", "--5", "-", "+5"].map(written)).toEqual([
    "-0.10",
    "-5",
    "'-1+cmd",
    "'-5.",
    "'--5",
    "'-",
    "'+5",
  ])
})

test("the same workbook gives the same bytes", () => {
  const make = () => writeXlsx(intake.templateWorkbook("prs"))
  expect(make()).toEqual(make())
})

test("IM11 windows-1256 is recognised and readable", () => {
  const text = "نام;ولد;ولايت\r\nاحمد;محمود;كابل\r\nگل;چمن;پروان\r\n"
  const bytes = encode1256(text)
  expect(guessEncoding(bytes)).toMatchObject({ encoding: "windows-1256", hasBom: false })
  expect(guessEncoding(bytes).confidence).toBeGreaterThan(0.9)
  expect(decodeText(bytes, "windows-1256")).toBe(text)
  const answer = finish(readList(bytes))
  if (isRefused(answer)) throw new Error(answer.code)
  expect(answer.book).toMatchObject({ separator: ";" })
  expect(answer.list.columns.map((column) => column.field)).toEqual(["name", "father", "province"])
})

test("IM11 one damaged byte makes no other encoding of a file: the letter is lost, told at its cell, and all else is read", () => {
  const bytes = strToU8("نام,ولد,ولایت\nاحمد,محمود,کابل\nگل,چمن,پروان\n")
  const at = strToU8("نام,ولد,ولایت\nاحمد,محم").length
  bytes[at] = 0xe9
  const answer = finish(readList(bytes))
  if (isRefused(answer)) throw new Error(answer.code)
  expect(answer.book.encoding).toMatchObject({ encoding: "utf-8" })
  const told = answer.list.rows.map(({ row, entry, findings }) => [
    row,
    entry.name?.value,
    findings.map(({ code }) => code),
  ])
  expect(told[0]).toEqual([2, "احمد", expect.arrayContaining(["replacement-character"])])
  expect(told[1]).toEqual([3, "گل", expect.not.arrayContaining(["replacement-character"])])
  // A Latin text with one letter of another code page is no damaged UTF-8.
  expect(guessEncoding(Uint8Array.of(0x61, 0xe9, 0x62))).toMatchObject({ encoding: "windows-1252" })
})

test("UTF-16 in both orders, with and without mark, is read", () => {
  for (const isLittle of [true, false]) {
    for (const mark of ["\ufeff", ""]) {
      const text = `${mark}نام\tولد\r\nاحمد\tمحمود\r\n`
      const bytes = new Uint8Array(text.length * 2)
      for (let at = 0; at < text.length; at++)
        new DataView(bytes.buffer).setUint16(2 * at, text.charCodeAt(at), isLittle)
      expect(cellsOf(bytes)).toEqual([
        ["نام", "ولد"],
        ["احمد", "محمود"],
      ])
    }
  }
})

test("an unsound text is refused, not repaired", () => {
  expect(finish(readBook(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0, 0xd8)))).toMatchObject({ code: "text-not-decoded" })
  expect(finish(readBook(strToU8('name\n"Gul')))).toEqual({ code: "quote-not-closed", row: 2 })
})

test("the templates of four languages come back with every field recognised and the id column hidden", () => {
  for (const language of ["ar", "prs", "ps", "en"] as const) {
    const written = intake.listWorkbook([], language, { fields: intake.FIELDS })
    const book = finish(readBook(writeXlsx(written)))
    if (isRefused(book)) throw new Error(book.code)
    expect(book.sheets[0]!.isRightToLeft).toBe(language !== "en")
    const fields = intake.recogniseColumns(book.sheets[0]!).columns.map((column) => column.field)
    expect(fields).toEqual([...intake.FIELDS.filter((field) => field !== "rowId"), "rowId"])
  }
})

test("an export saved again with other cells and another order is recognised by its ids", () => {
  const answer = finish(readList(strToU8("name,father,age\nGul Aqa,Jan,30\nZalmay,Karim,41\n")))
  if (isRefused(answer)) throw new Error(answer.code)
  const entries = answer.list.rows.map((row) => row.entry)
  const [sheet] = intake.listWorkbook(entries, "en").sheets
  const [first, second] = sheet!.rows
  const saved = writeXlsx({ sheets: [{ ...sheet!, rows: [second!, [`${first![0]} Samandar`, ...first!.slice(1)]] }] })
  const again = finish(readList(saved))
  if (isRefused(again)) throw new Error(again.code)
  const next = again.list.rows.map((row) => row.entry)
  expect(intake.listFingerprint(next)).toBe(intake.listFingerprint(entries))
  const own = entries.map((entry) => ({ ...entry, rowId: { raw: "", value: intake.rowIdOf(entry) } }))
  const diff = intake.diffLists(own, next)
  expect(diff.changed.map(({ cells }) => cells.filter((cell) => cell.field !== "rowId"))).toEqual([
    [{ field: "name", from: "Gul Aqa", to: "Gul Aqa Samandar" }],
  ])
  expect([diff.added, diff.disappeared]).toEqual([[], []])
})

function encode1256(text: string): Uint8Array {
  const table = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) table.set(decodeText(Uint8Array.of(byte), "windows-1256")!, byte)
  return Uint8Array.from([...text].map((letter) => table.get(letter)!))
}

test("IM80 the code pages of Cyrillic, Turkish and other Latin letters are told from that of Arabic", () => {
  const encode = (text: string, page: intake.Encoding): Uint8Array => {
    const table = new Map<string, number>()
    for (let byte = 0; byte < 256; byte++) table.set(decodeText(Uint8Array.of(byte), page)!, byte)
    return Uint8Array.from([...text].map((letter) => table.get(letter)!))
  }
  const texts = [
    ["windows-1251", "№ п/п;Ф.И.О.;Год рожд.\r\n1;ТОРАКОВ Замарай Зергунович;1971\r\n"],
    ["windows-1251", "ФАМИЛИЯ;ИМЯ;ОТЧЕСТВО\r\nТОРАКОВ;ЗАМАРАЙ;БАРЬЯЛОВИЧ\r\n"],
    ["windows-1252", "Nom;Prénom(s);Né(e) le\r\nDraméra;Zéphirin;12 août 1971\r\n"],
    ["windows-1254", "Adı Soyadı;Baba Adı;Doğum Yılı\r\nŞahap Işıkçı;Örgen;1971\r\n"],
    ["windows-1256", "الاسم;اسم الأب;المواليد\r\nزمري تورك;برياليي;1971\r\n"],
  ] as const
  for (const [page, text] of texts) {
    const bytes = encode(text, page)
    expect([page, guessEncoding(bytes).encoding]).toEqual([page, page])
    expect(decodeText(bytes, page)).toBe(text)
  }
})
