import { partAt, type Sheet, type SheetRow } from "../files/sheet.ts"
import type { FindingCode } from "../finding.ts"
import { HEADER_MEANINGS } from "../headings/header-words.ts"
import { meaningOf } from "../headings/heading-meaning.ts"
import { placeOfSection } from "../headings/title-hints.ts"
import { titleKey } from "../headings/title-key.ts"
import { tribeOfSection } from "./cell-words.ts"
import { foldHeader } from "./fold.ts"

/** How the rows of a list that speak of persons look: what a note, a sum or a signature among them lacks. */
export type BodyShape = {
  /** The titles of the columns, folded, in each row of them. */
  readonly titles: readonly (readonly string[])[]
  /** The column (from 0) in which nearly every row has a number or a code of its own; null where there is none. */
  readonly serial: number | null
  /** How many cells a row usually has filled. */
  readonly usualCells: number
  /** The column (from 0) with the name of the sheet, which tells of no person; null where there is one sheet. */
  readonly nameColumn: number | null
  /** The numbers of rows that tell of the person above (IM329). */
  readonly ofOthers?: ReadonlySet<number>
}

type NobodyCode = Extract<FindingCode, "header-repeated" | "row-of-totals" | "row-of-notes">

const SAMPLE_ROWS = 2000

/** Looks at the first rows below the titles, leaving out the columns from which something of the person is read. */
export function shapeOf(
  headers: readonly (readonly string[])[],
  body: readonly SheetRow[],
  isRead: (column: number) => boolean,
  { parts, nameColumn, textLines }: Pick<Sheet, "parts" | "nameColumn" | "textLines"> = {},
): BodyShape {
  // Of a text the lines without a number are known to be nobody.
  const titles = headers.map((header) => header.map(foldHeader))
  if (textLines !== undefined) return { titles, serial: 0, usualCells: 3, nameColumn: null }
  const rows = body.slice(0, SAMPLE_ROWS)
  const countOf = ({ cells }: SheetRow): number =>
    cells.filter((cell, at) => isFilled(cell) && at !== nameColumn).length
  const counts = rows.map(countOf).filter((count) => count > 1)
  const usualCells = counts.sort((one, other) => one - other)[counts.length >> 1] ?? 0
  const full = rows.filter((row) => 3 * countOf(row) >= 2 * usualCells)
  const width = full.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  const isSerial = (column: number): boolean => {
    const coded = full.filter(({ cells }) => SERIAL.test((cells[column] ?? "").trim()))
    // Each sheet may begin to count anew.
    const codes = coded.map(({ row, cells }) => `${partAt(parts ?? [], row)?.position} ${cells[column]!.trim()}`)
    return !isRead(column) && codes.length >= 0.85 * full.length && new Set(codes).size >= 0.9 * codes.length
  }
  const serial = full.length < FEWEST ? -1 : Array.from({ length: width }, (_, at) => at).findIndex(isSerial)
  return {
    titles,
    serial: serial === -1 ? null : serial,
    usualCells,
    nameColumn: nameColumn ?? null,
  }
}

/** Fewer rows tell nothing of the others. */
const FEWEST = 5

/** One word with a number in it: 12, IR-0012, 77/3. */
const SERIAL = /^(?=.*\p{N})[\p{L}\p{N}.,/_()-]+$/u

const isFilled = (cell: string): boolean => cell.trim() !== ""

/** What a row is that speaks of no person; null where it may speak of one. It is set aside under that name, and kept whole. */
export function nobodyIn({ row: number, cells }: SheetRow, shape: BodyShape): NobodyCode | null {
  if (shape.ofOthers?.has(number) === true) return "row-of-notes"
  const { titles, serial, usualCells, nameColumn } = shape
  const told = cells.flatMap((cell, at) =>
    isFilled(cell) && at !== nameColumn ? [{ at, cell, folded: foldHeader(cell) }] : [],
  )
  const [first] = told
  if (first === undefined) return null
  const repeated = told.filter(({ at, folded }) => folded !== "" && titles.some((row) => folded === row[at]))
  const isRepeated = repeated.length > 1 && 2 * repeated.length > told.length
  if (isRepeated || areTitles(told.map(({ cell }) => cell))) return "header-repeated"
  const words = told.flatMap(({ folded }) => (folded === "" ? [] : folded.split(" ")))
  if (words.some((word) => TOTALS.has(word)) && words.every(isOfTotal)) return "row-of-totals"
  const isUnnumbered = serial !== null && !SERIAL.test((cells[serial] ?? "").trim())
  if (isUnnumbered && told.length <= 3 && TOTALS.has(words[0] ?? "") && words.some(isNumber)) return "row-of-totals"
  if (usualCells < 3) return null
  if (told.length === 1) return isUnnumbered || isNote(first.cell) || isHeading(first.cell) ? "row-of-notes" : null
  return isUnnumbered && told.length <= usualCells && isNote(first.cell) ? "row-of-notes" : null
}

/** Cells by which a row is known as one of titles, and letters of none. */
const [FEWEST_TITLES, LONGEST_TITLE] = [3, 40]

/** Whether the cells of a row are titles of another table, one of them of names (IM347): two of three at least are known ones, and none has a number. */
export function areTitles(cells: readonly string[]): boolean {
  if (cells.length < FEWEST_TITLES || cells.some((cell) => cell.length > LONGEST_TITLE || /\p{N}/u.test(cell)))
    return false
  const known = cells.filter((cell) => HEADER_MEANINGS.has(titleKey(cell)))
  if (2 * known.length < cells.length) return false
  const sure = cells.map((cell) => meaningOf(cell)).filter(({ confidence }) => confidence >= 0.9)
  const isOfNames = sure.some(({ meaning }) => meaning?.kind === "field" && meaning.field === "name")
  return isOfNames && 3 * sure.length >= 2 * cells.length
}

const isHeading = (text: string): boolean => isSection(text) || tribeOfSection(text) !== null

const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word)
const isOfTotal = (word: string): boolean => TOTALS.has(word) || COUNTED.has(word) || isNumber(word)

/** A footnote, or a word that clerks put before a note or a name that signs: `* as told by the family`, `Prepared by: …`. */
function isNote(text: string): boolean {
  if (/^\s*(?:\*|※|†|\(\*\))/u.test(text)) return true
  const folded = foldHeader(text)
  return NOTES.some((word) => folded === word || folded.startsWith(`${word} `))
}

/** `Detention place: North`, `DISTRICT NORTH`: a known title or a kind of place with what holds for the rows below. */
export function isSection(text: string): boolean {
  if (placeOfSection(text) !== null) return true
  const [, title] = /^([^:：]{2,40})[:：]/u.exec(text) ?? []
  return title !== undefined && HEADER_MEANINGS.has(titleKey(title))
}

const foldedWords = (text: string): readonly string[] => text.split(/[ \n]+/u).map(foldHeader)

const TOTALS: ReadonlySet<string> = new Set(
  foldedWords(`total totals subtotal totaux sum المجموع مجموع مجموعه مجموعة الإجمالي إجمالي اجمالی جمع جمله جملة الجملة جمعاً ټول ټولټال میزان ٹوٹل تعداد
    合计 总计 共计 小计 جەمئىي jimilla jimla duka
    العدد عدد المجمـوع wadarta wadar toplam итого всего ҷамъ жами jami hamagi
    کۆ کۆی سەرجەم کۆم giştî giştik tevahî jumla jumlah summe gesamt insgesamt zwischensumme ድምር ጠቅላላ подытог ټولټال`),
)
const COUNTED: ReadonlySet<string> = new Set(
  foldedWords(`grand general overall of the persons people prisoners detainees names rows records entries number personnes noms general
    الكلي العام کل کلی عمومی كل نفر نفرًا تن شخص شخصا أشخاص اشخاص أسير أسرى اسيرا معتقل معتقلين معتقلا مفقود مفقودين محتجز محتجزين موقوف موقوفين سجين سجناء حالة حالات زندانی زندانیان بندی بندیان محبوس محبوسین قیدی کس کسان اسم اسما أسماء نوم نومونه افراد فرد
    kuu sub sous partial partiel partiels ara page cell block ward room carried brought forward الجزئي جزئي الفرعي فرعي گشتی گشتي ሰዎች እስረኞች
    مجموعی guud dadka qof kişi kayıt genel человек чел лиц записей нафар kishi nafar adad عدد`),
)
const NOTES: readonly string[] =
  `note|notes|nb|n b|remark|signature|signed|prepared by|compiled by|checked by|approved by|certified|source|legend|key
  |page|stamp|date of printing|printed on|nota|remarque|signe|fait a|fait le|arrete la presente liste|arretee|le directeur|le commandant|etabli par|vu et approuve|le chef|source
  |ملاحظة|ملاحظات|ملحوظة|تنويه|توقيع|التوقيع|الختم|إعداد|اعداد|أعد|مصدر|المصدر|يعتمد|اعتمد|صفحة|المسؤول|مدير
  |یادداشت|نوت|امضا|امضاء|ترتیب کننده|تهیه کننده|تایید کننده|صفحه|منبع|یادښت|لاسلیک|ترتیبوونکی|پاڼه|سرچینه|نوٹ|دستخط|ماخذ
  |审核人|填表人|制表人|填报人|负责人|单位盖章|制表日期|填表日期|sa hannu|wanda ya rubuta
  |not|imza|hazirlayan|duzenleyen|onaylayan|sayfa|kaynak|fiiro gaar ah|saxiix|xigasho|diyaariye
  |примечание|примечания|подпись|составил|составила|проверил|утверждаю|исполнитель|начальник|источник|стр|м п`
    .split("|")
    .map(foldHeader)
