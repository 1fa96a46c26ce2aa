import { strToU8, type Zippable, zipSync } from "fflate"
import { expect, test } from "vitest"
import {
  type Book,
  finish,
  INTAKE_LIMITS,
  type IntakeRefusal,
  isRefused,
  readBook,
  readList,
  refuseSize,
  writeXlsx,
} from "../index.ts"

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

type Given = {
  sheet?: string | Uint8Array
  workbook?: string
  strings?: string
  styles?: string
  sheets?: number
  hidden?: number
  more?: Zippable
}

/** A workbook by hand, as hostile as the test wants it. */
function workbook({
  sheet = "",
  workbook: pr = "",
  strings,
  styles,
  sheets = 1,
  hidden = 0,
  more = {},
}: Given): Uint8Array {
  const numbers = Array.from({ length: sheets }, (_, at) => at + 1)
  const body = typeof sheet === "string" ? strToU8(`<worksheet ${MAIN}>${sheet}</worksheet>`) : sheet
  const state = (n: number): string => (n === hidden ? ' state="hidden"' : "")
  const named = numbers.map((n) => `<sheet name="Sheet ${n}" sheetId="${n}"${state(n)} r:id="r${n}"/>`).join("")
  const relations = numbers.map(
    (n) => `<Relationship Id="r${n}" Type="${OFFICE}/worksheet" Target="worksheets/s${n}.xml"/>`,
  )
  if (strings !== undefined)
    relations.push(`<Relationship Id="rs" Type="${OFFICE}/sharedStrings" Target="strings.xml"/>`)
  if (styles !== undefined) relations.push(`<Relationship Id="rt" Type="${OFFICE}/styles" Target="styles.xml"/>`)
  const parts: Zippable = {
    "_rels/.rels": strToU8(
      `<Relationships><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(`<workbook ${MAIN} xmlns:r="${OFFICE}">${pr}<sheets>${named}</sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": strToU8(`<Relationships>${relations.join("")}</Relationships>`),
    ...Object.fromEntries(numbers.map((n) => [`xl/worksheets/s${n}.xml`, body])),
    ...(strings === undefined ? {} : { "xl/strings.xml": strToU8(`<sst ${MAIN}>${strings}</sst>`) }),
    ...(styles === undefined ? {} : { "xl/styles.xml": strToU8(`<styleSheet ${MAIN}>${styles}</styleSheet>`) }),
    ...more,
  }
  return zipSync(parts)
}

function refused(bytes: Uint8Array): IntakeRefusal {
  const answer = finish(readBook(bytes))
  if (!isRefused(answer)) throw new Error("it was read")
  return answer
}

function read(bytes: Uint8Array): Book {
  const answer = finish(readBook(bytes))
  if (isRefused(answer)) throw new Error(JSON.stringify(answer))
  return answer
}

/** Milliseconds of computing, not of waiting: what else the machine does must not decide. */
const computed = (start: NodeJS.CpuUsage): number => process.cpuUsage(start).user / 1000

const row = (r: number, cells: string): string => `<row r="${r}">${cells}</row>`
const text = (ref: string, value: string): string => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`

test("a 168 MB bomb in half a megabyte is refused at once and by little memory", () => {
  const sheet = new Uint8Array(168 * 1024 * 1024).fill(32)
  const bytes = workbook({ sheet })
  const before = process.memoryUsage().rss
  const start = process.cpuUsage()
  expect(refused(bytes)).toMatchObject({
    code: "member-too-large",
    member: "xl/worksheets/s1.xml",
    limit: INTAKE_LIMITS.memberBytes,
  })
  expect(computed(start)).toBeLessThan(2000)
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024)
})

test("a part that is larger than the directory says is given up with its first piece too many", () => {
  const rows = Array.from({ length: 40_000 }, (_, n) => `<row r="${n + 1}"/>`).join("")
  const bytes = workbook({ sheet: `<sheetData>${rows}</sheetData>` })
  const name = strToU8("xl/worksheets/s1.xml")
  const at = bytes.findLastIndex((_, from) => name.every((byte, index) => bytes[from + index] === byte)) - 46
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, 4096, true)
  const steps = readBook(bytes)
  let count = 0
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) count++
  expect(step.value).toMatchObject({ code: "zip-damaged" })
  expect(count).toBeLessThan(20)
})

test("a bomb whose directory lies about its size is stopped while it unpacks", () => {
  const bytes = workbook({ sheet: new Uint8Array(168 * 1024 * 1024).fill(32) })
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1e8)
      view.setUint32(at + 24, 900_000, true)
  }
  const start = process.cpuUsage()
  expect(refused(bytes).code).toBe("zip-damaged")
  expect(computed(start)).toBeLessThan(2000)
})

test("a file of 200 MB is refused by its size alone", () => {
  expect(refuseSize(200 * 1024 * 1024)).toEqual({
    code: "file-too-large",
    found: 209_715_200,
    limit: INTAKE_LIMITS.fileBytes,
  })
})

test("what no honest list holds is refused by name", () => {
  const more = (name: string): Uint8Array => workbook({ more: { [name]: strToU8("x") } })
  expect(refused(more("xl/vbaProject.bin")).code).toBe("has-macros")
  expect(refused(more("xl/externalLinks/externalLink1.xml")).code).toBe("has-external-links")
  expect(refused(more("../../evil.xml")).code).toBe("member-name-bad")
  const many = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`xl/media/${at}.png`, new Uint8Array(1)]))
  expect(refused(workbook({ more: many })).code).toBe("too-many-members")
  expect(refused(strToU8("%PDF-1.7 …")).code).toBe("file-is-picture")
  expect(refused(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2)).code).toBe("workbook-old-format")
  expect(refused(new Uint8Array()).code).toBe("file-empty")
})

test("a document type, an entity and broken XML are refused", () => {
  const dtd = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>'
  expect(refused(workbook({ sheet: strToU8(dtd) })).code).toBe("has-doctype")
  expect(refused(workbook({ sheet: "<sheetData><row>&x;</row></sheetData>" })).code).toBe("xml-damaged")
  expect(refused(workbook({ sheet: "<sheetData><row" })).code).toBe("xml-damaged")
})

test("an encrypted member and a damaged one are refused", () => {
  const locked = workbook({})
  const view = new DataView(locked.buffer, locked.byteOffset)
  for (let at = 0; at < locked.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true)
  }
  expect(refused(locked).code).toBe("file-encrypted")
  const cut = workbook({ sheet: row(1, text("A1", "name")) })
  expect(refused(cut.subarray(0, cut.length - 30)).code).toBe("zip-damaged")
})

test("a cell over 1 MiB, a column too far and a row too many are refused in their place", () => {
  // Letters in no order, lest they pack too well.
  const letters = Array.from({ length: 600_000 }, (_, at) =>
    String.fromCharCode(0x627 + (((at * at * 7919) % 1013) % 20)),
  )
  const long = `<sheetData>${row(7, text("C7", letters.join("")))}</sheetData>`
  expect(refused(workbook({ sheet: long }))).toMatchObject({
    code: "cell-too-long",
    sheet: "Sheet 1",
    row: 7,
    column: 3,
  })
  const far = `<sheetData>${row(2, text("XFD2", "x"))}</sheetData>`
  expect(refused(workbook({ sheet: far }))).toMatchObject({ code: "too-many-columns", row: 2, found: 16_384 })
  const answer = finish(readBook(strToU8("a,b\n1,2\n3,4\n"), { limits: { ...INTAKE_LIMITS, rows: 2 } }))
  expect(answer).toMatchObject({ code: "too-many-rows", limit: 2 })
})

test("IM9 sheets come in workbook order with their names; sixty are read, the others named", () => {
  const book = read(workbook({ sheet: `<sheetData>${row(1, text("A1", "name"))}</sheetData>`, sheets: 62 }))
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(Array.from({ length: 60 }, (_, at) => `Sheet ${at + 1}`))
  expect(book.sheetsNotRead).toEqual(["Sheet 61", "Sheet 62"])
})

test("IM9 merged cells are reported with their range and filled only on request", () => {
  const sheet =
    `<sheetData>${row(1, text("A1", "name") + text("B1", "father") + text("C1", "province"))}` +
    `${row(2, text("A2", "Gul") + text("B2", "Aqa") + text("C2", "Herat"))}${row(3, text("A3", "Jan") + text("B3", "Aqa"))}` +
    `</sheetData><mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>`
  const plain = finish(readList(workbook({ sheet })))
  const filled = finish(readList(workbook({ sheet }), { fillMerged: true }))
  if (isRefused(plain) || isRefused(filled)) throw new Error("refused")
  expect(plain.list.rows[0]!.findings).toMatchObject([
    { code: "merged-cell", row: 2, column: 3, facts: { ref: "C2:C3" } },
  ])
  expect(plain.list.rows[1]!.entry.province).toBeNull()
  expect(filled.list.rows[1]!.entry.province?.value).toBe("Herat")
  expect(filled.list.rows[0]!.findings).toEqual([])
})

test("IM10 a million blank used rows count for nothing, NFC and NFD are one name", () => {
  const rows = [
    row(1, text("A1", "name") + text("B1", "father")),
    row(2, text("A2", "Jos\u00e9") + text("B2", "Ali")),
    row(3, text("A3", "Jose\u0301") + text("B3", "Ali")),
  ]
  for (let at = 4; at <= 1_000_000; at++) rows.push(`<row r="${at}"/>`)
  const start = process.cpuUsage()
  const answer = finish(readList(workbook({ sheet: `<sheetData>${rows.join("")}</sheetData>` })))
  if (isRefused(answer)) throw new Error(answer.code)
  expect(answer.list.rows).toHaveLength(2)
  expect(answer.book.sheets[0]!.blankRows).toBe(999_997)
  expect(answer.list.rows[1]!.findings.map((one) => one.code)).toEqual(["not-nfc", "perhaps-same-person"])
  expect(computed(start)).toBeLessThan(15_000)
})

test("IM12 a date rewritten by Excel keeps its raw cell and is flagged; 1904 is counted", () => {
  const sheet = `<sheetData>${row(1, text("A1", "name") + text("B1", "tazkira") + text("C1", "capture date"))}<row r="2">${text("A2", "Gul")}<c r="B2" s="1"><v>43902</v></c><c r="C2" s="1"><v>43900</v></c></row></sheetData>`
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
  const listOf = (pr: string) => {
    const answer = finish(readList(workbook({ sheet, styles, workbook: pr })))
    if (isRefused(answer)) throw new Error(answer.code)
    return answer.list.rows[0]!
  }
  const one = listOf("")
  expect(one.entry.documentNumber).toEqual({ raw: "43902", value: "43902" })
  expect(one.findings.map(({ code, facts }) => [code, facts.day])).toEqual([
    ["rewritten-by-excel", "2020-03-12"],
    ["excel-date", "2020-03-10"],
  ])
  expect(one.entry.captureDate).toMatchObject({ raw: "43900", value: { edtf: "2020-03-10", precision: "day" } })
  expect(listOf('<workbookPr date1904="1"/>').entry.captureDate?.value?.edtf).toBe("2024-03-11")
})

test("a formula is never computed: its cached value is taken and flagged", () => {
  const sheet = `<sheetData>${row(1, text("A1", "name"))}<row r="2"><c r="A2" t="str"><f>HYPERLINK("http://x","y")</f><v>Gul Aqa</v></c></row></sheetData>`
  const answer = finish(readList(workbook({ sheet })))
  if (isRefused(answer)) throw new Error(answer.code)
  expect(answer.list.rows[0]!.entry.name?.value).toBe("Gul Aqa")
  expect(answer.list.rows[0]!.findings.map((one) => one.code)).toEqual(["formula-cell"])
})

test("shared strings join their runs and leave reading aids out", () => {
  const strings = "<si><r><t>Gul </t></r><r><t>Aqa</t></r><rPh><t>xx</t></rPh></si><si><t>_x0041_bc</t></si>"
  const sheet = `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData>`
  expect(read(workbook({ sheet, strings })).sheets[0]!.rows[0]!.cells).toEqual(["Gul Aqa", "Abc"])
})

test("IM16 a reading that is stopped half way leaves nothing behind", () => {
  const rows = Array.from({ length: 5000 }, (_, at) => [`name ${at}`])
  const steps = readBook(
    writeXlsx({ sheets: [{ name: "a", isRightToLeft: false, columns: [{ header: "name" }], rows }] }),
  )
  expect(steps.next().done).toBe(false)
  expect(steps.return({ code: "file-empty" })).toMatchObject({ done: true })
  expect(steps.next()).toEqual({ done: true, value: undefined })
})

test("hostile sheet names and headers stay texts", () => {
  const sheet = {
    name: "__proto__",
    isRightToLeft: false,
    columns: [{ header: "name" }, { header: "__proto__" }],
    rows: [["Gul", "x"]],
  }
  const book = read(writeXlsx({ sheets: [sheet, { ...sheet, name: "a/b\\c:[d]'" }, { ...sheet, name: "__PROTO__" }] }))
  expect(book.sheets.map((one) => one.name)).toEqual(["__proto__", "a b c  d", "__PROTO__ 2"])
  expect(book.sheets[0]!.rows[0]!.cells).toEqual(["name", "__proto__"])
})

test("a formula whose result was never stored is said, not taken for an empty cell", () => {
  const sheet = `<sheetData>${row(1, text("A1", "name") + text("B1", "father"))}<row r="2">${text("A2", "Gul")}<c r="B2"><f>C2</f><v></v></c></row></sheetData>`
  const answer = finish(readList(workbook({ sheet })))
  if (isRefused(answer)) throw new Error(answer.code)
  expect(answer.list.rows[0]!.findings).toMatchObject([
    { code: "formula-without-result", level: "error", row: 2, column: 2, field: "father" },
  ])
})

test("IM8 zeros that only the cell's format shows are kept", () => {
  const sheet = `<sheetData>${row(1, text("A1", "name") + text("B1", "tazkira"))}<row r="2">${text("A2", "Gul")}<c r="B2" s="1"><v>7341</v></c></row></sheetData>`
  const styles =
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="000000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>'
  const answer = finish(readList(workbook({ sheet, styles })))
  if (isRefused(answer)) throw new Error(answer.code)
  expect(answer.list.rows[0]!.entry.documentNumber).toEqual({ raw: "007341", value: "007341" })
  expect(answer.list.rows[0]!.findings).toEqual([])
})

test("a hidden sheet that holds something is named, whichever sheet is read", () => {
  const sheet = `<sheetData>${row(1, text("A1", "name"))}${row(2, text("A2", "Gul"))}</sheetData>`
  const bytes = workbook({ sheet, sheets: 2, hidden: 2 })
  const answer = finish(readList(bytes))
  if (isRefused(answer)) throw new Error(answer.code)
  expect(answer.list.sheet).toBe("Sheet 1")
  expect(answer.list.findings).toContainEqual(
    expect.objectContaining({ code: "sheet-hidden", facts: { sheet: "Sheet 2" } }),
  )
})

test.each([
  ["blanks in a name", `name,father\nGul${" ".repeat(60_000)}\u0001x,Jan`, "cell-too-long"],
  ["brackets in a name", `name,father\nGul${"(".repeat(60_000)}x,Jan`, "cell-too-long"],
  ["blanks in an age", `name,age\nGul,30${" ".repeat(60_000)}x`, "cell-too-long"],
  ["blanks in a place of capture", `name,place of arrest\nGul,Herat${" ".repeat(60_000)}x`, "cell-too-long"],
  ["blanks in a column that is not read", `name,zzz\nGul,x${" ".repeat(60_000)}x`, null],
  ["blanks in a heading", `name,x${" ".repeat(60_000)}x\nGul,Jan`, null],
  ["a cell of commas that is just read", `name,place of arrest\nGul,"Herat${",".repeat(3900)}x"`, null],
])("IM176 a cell of %s takes no longer than any other", (_, file, setAside) => {
  const start = process.cpuUsage()
  const answer = finish(readList(strToU8(file)))
  if (isRefused(answer)) throw new Error(answer.code)
  const [row] = [...answer.list.rows, ...answer.list.setAside]
  expect(row).toMatchObject({
    setAside,
    cells: file
      .split("\n")[1]!
      .match(/"[^"]*"|[^,]+/g)!
      .map((cell) => cell.replaceAll('"', "")),
  })
  expect(computed(start)).toBeLessThan(2000)
})

test.each([
  ["blanks", " "],
  ["letters", "A"],
  ["commas", ","],
  ["stops", "x. "],
])("IM176 a line of a letter with many %s takes no longer than any other", (_, sign) => {
  const start = process.cpuUsage()
  finish(readList(strToU8(`1. Gul son of Jan, ${sign.repeat(40_000)}x\n2. Omar son of Said, aged 30, from Herat\n`)))
  expect(computed(start)).toBeLessThan(2000)
})
