import { meaningOf } from "./heading-meaning.ts"
import { isSection } from "./nobody.ts"
import type { Sheet, SheetRow } from "./sheet.ts"

/** The titles of the columns, from one row or two. */
export type Titles = {
  /** The header row as it stands. */
  readonly header: readonly string[]
  /** One title a column, with what the row below adds: `السكن` above `المحافظة`. */
  readonly titles: readonly string[]
  /** The last row with titles. */
  readonly lastTitles: number | null
}

/** The titles in the header row, and in the row below where that has nothing but titles (IM52) and says no place of the rows below it (IM97). */
export function titlesOf({ rows }: Sheet, headerRow: number | null): Titles {
  const at = rows.findIndex(({ row }) => row === headerRow)
  const header = rows[at]?.cells ?? []
  const below = rows[at + 1]
  const joined = at === -1 || below === undefined ? null : joinTitles(header, below)
  return joined === null
    ? { header, titles: header, lastTitles: headerRow }
    : { header, titles: joined, lastTitles: below?.row ?? headerRow }
}

function joinTitles(header: readonly string[], { cells }: SheetRow): readonly string[] | null {
  const told = (text: string | undefined): string => (text ?? "").trim()
  const [only = "", ...more] = cells.map(told).filter((cell) => cell !== "")
  if (more.length === 0 && isSection(only)) return null
  const width = Math.max(header.length, cells.length)
  let above = ""
  let parts = 0
  const joined: string[] = []
  for (let at = 0; at < width; at++) {
    const [title, part] = [told(header[at]), told(cells[at])]
    // A title stands over the blank cells after it as long as the row below goes on.
    if (title !== "" || part === "") above = title
    // Arabic and Persian put the part first: `القبض` above `التاريخ` is `تاريخ القبض`.
    const orders = [`${above} ${part}`.trim(), `${part.replace(/^ال(?=\p{L}{3})/u, "")} ${above}`.trim()]
    // `1st`, `2nd` below a title of names are parts of the name (IM74).
    if (meaningIsName(above)) orders.push(`${part} name`)
    const both = orders.find(isTitle) ?? orders[0]!
    joined.push(part === "" ? title : both)
    if (part === "") continue
    if (!isTitle(both) && (/\p{N}/u.test(part) || !isTitle(part))) return null
    parts++
  }
  return parts === 0 ? null : joined
}

const isTitle = (text: string): boolean => meaningOf(text).confidence >= 0.9

function meaningIsName(title: string): boolean {
  const { meaning, confidence } = meaningOf(title)
  return meaning?.kind === "field" && meaning.field === "name" && confidence >= 0.9
}
