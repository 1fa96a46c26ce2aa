import { type Finding, finding, WHOLE_LIST } from "../finding.ts"
import { titleKey } from "../headings/title-key.ts"
import type { Book, Sheet } from "./sheet.ts"
import { OPTIONS_SHEET } from "./xlsx-write.ts"

/** Names that are said of what is not read. */
const NAMED = 10

/** What is to be said of a file before any of its rows: how its letters were read, what the list was read from, and what else it holds. */
export function bookFindings(book: Book, sheet: Sheet): Finding[] {
  const findings: Finding[] = []
  const { encoding } = book
  if (encoding !== null && encoding.confidence < 0.99) {
    const facts = { encoding: encoding.encoding, percent: Math.round(100 * encoding.confidence) }
    findings.push(finding("encoding-assumed", WHOLE_LIST, facts))
  }
  if (sheet.textLines !== undefined) findings.push(finding("read-as-text", WHOLE_LIST, sheet.textLines))
  const { parts, leftOut, hidden } = sheetsRead(book, sheet)
  if (parts.length > 1) findings.push(finding("sheets-joined", WHOLE_LIST, { sheets: sheetsText(parts) }))
  const columns = columnsTakenAsOne(sheet)
  if (columns !== "") findings.push(finding("sheet-columns-joined", WHOLE_LIST, { columns }))
  if (leftOut.length > 0) findings.push(finding("sheets-left-out", WHOLE_LIST, { sheets: sheetsText(leftOut) }))
  if (book.sheetsNotRead.length > 0) {
    const facts = { count: book.sheetsNotRead.length, names: book.sheetsNotRead.slice(0, NAMED).join(" · ") }
    findings.push(finding("sheets-not-read", WHOLE_LIST, facts))
  }
  for (const { name } of hidden) findings.push(finding("sheet-hidden", WHOLE_LIST, { sheet: name }))
  return findings
}

type Counted = { readonly name: string; readonly rows: number }

/** Which sheets of a book make up a list, and which that hold something do not, with how many rows they hold. */
export function sheetsRead(
  { sheets }: Book,
  list: Pick<Sheet, "parts" | "position">,
): { readonly parts: readonly Counted[]; readonly leftOut: readonly Counted[]; readonly hidden: readonly Counted[] } {
  const read = new Set((list.parts ?? [list]).map(({ position }) => position))
  const others = sheets.flatMap(({ name, position, isHidden, rows }) =>
    read.has(position) || rows.length === 0 || name === OPTIONS_SHEET ? [] : [{ name, isHidden, rows: rows.length }],
  )
  return {
    parts: list.parts ?? [],
    leftOut: others.filter(({ isHidden }) => !isHidden),
    hidden: others.filter(({ isHidden }) => isHidden),
  }
}

/** `Name = Nom · Born = Né le`: the columns of joined sheets that are one under unlike titles (IM111). */
export function columnsTakenAsOne({ parts = [] }: Pick<Sheet, "parts">): string {
  const width = Math.max(0, ...parts.map(({ titles }) => titles.length))
  const called = Array.from({ length: width }, (_, at) => parts.map(({ titles }) => titles[at] ?? ""))
  return called
    .map(unlike)
    .flatMap((titles) => (titles.length > 1 ? [titles.join(" = ")] : []))
    .join(" · ")
}

/** Each title once, however it was typed. */
function unlike(titles: readonly string[]): readonly string[] {
  const keys = titles.map(titleKey)
  return titles.filter((_, at) => keys[at] !== "" && keys.indexOf(keys[at]!) === at).map((title) => title.trim())
}

/** `North 44 · South 12`. */
export const sheetsText = (sheets: readonly Counted[]): string =>
  sheets.map(({ name, rows }) => `${name} ${rows}`).join(" · ")
