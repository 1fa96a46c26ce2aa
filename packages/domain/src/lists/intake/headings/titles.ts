import { isSection } from "../cells/nobody.ts"
import type { Sheet, SheetRow } from "../files/sheet.ts"
import { isBirthplace, withoutDayAndPlace } from "./columns-beside.ts"
import { CITY_HEADERS, GREAT_GRANDFATHER_HEADERS, HOME_HEADERS, PARENTAGE_HEADERS } from "./header-words.ts"
import { isHomeByWords } from "./heading-grammar.ts"
import { meaningOf } from "./heading-meaning.ts"
import { conceptsIn } from "./heading-vocabulary.ts"
import { blankIn, fillEachOther, groupedTitles, isOpen, openTitles } from "./open-titles.ts"
import { titleKey } from "./title-key.ts"

/** The titles of the columns, from one row or two. */
export type Titles = {
  /** The header row as it stands. */
  readonly header: readonly string[]
  /** One title a column, with what the row below adds: `السكن` above `المحافظة`. */
  readonly titles: readonly string[]
  /** The last row with titles. */
  readonly lastTitles: number | null
}

/**
 * The row above the one that reads most like titles, where titles stand in it over what that one leaves blank: it has the first half of them
 * (IM118). Nothing of a heading over the table stands so, nor does it fill all that the row below leaves blank (IM239).
 */
export function upperTitles({ rows }: Sheet, headerRow: number): number {
  const at = rows.findIndex(({ row }) => row === headerRow)
  const open = at === -1 ? null : (joinedRows(rows, at)?.rows ?? null)
  if (open !== null) return open[0]!.row
  const [above, below] = [rows[at - 1], rows[at]]
  if (above === undefined || below === undefined || above.row !== headerRow - 1) return headerRow
  const told = above.cells.map((cell, column) => [cell.trim(), (below.cells[column] ?? "").trim()] as const)
  const alone = told.filter(([title, part]) => title !== "" && part === "")
  const known = alone.filter(([title]) => isTitle(title))
  const isMost = known.length >= FEWEST_ABOVE && 2 * known.length > alone.length
  const isRest = known.length > 0 && alone.length >= FEWEST_ABOVE && fillEachOther([above, below], blankIn(rows))
  const joined = joinTitles(above.cells, below)
  if (joined === null) return headerRow
  // `Given` below `NAME`, where nothing else is a name.
  const isNamed = !below.cells.some(meaningIsName) && above.cells.some(meaningIsName) && joined.some(meaningIsName)
  return isMost || isRest || isNamed || tellsMore(above, below, joined) ? above.row : headerRow
}

/** Whether titles of several rows between which each column has one are more known together than the lower half of them (IM330): `تولد` above `السنة` and `المكان`. */
function tellsMore(above: SheetRow, below: SheetRow, joined: readonly string[]): boolean {
  const filled = above.cells.filter((cell) => cell.trim() !== "").length
  const known = (titles: readonly string[]): number =>
    titles.filter((title) => title.trim() !== "" && isTitle(title)).length
  return (
    2 * filled >= joined.length && fillEachOther([above, below]) && known(joined) >= known(below.cells) + FEWEST_ABOVE
  )
}

/** One known word may stand over a table by chance. */
const FEWEST_ABOVE = 2

/** The titles in the header row, and in the row below where that has nothing but titles (IM52) and says no place of the rows below it (IM97). */
export function titlesOf({ rows }: Sheet, headerRow: number | null): Titles {
  const at = rows.findIndex(({ row }) => row === headerRow)
  const header = rows[at]?.cells ?? []
  const below = rows[at + 1]
  const whole = at === -1 ? null : joinedRows(rows.slice(at), 0)
  if (whole !== null) return { header, titles: whole.titles, lastTitles: whole.rows.at(-1)!.row }
  const joined = at === -1 || below === undefined ? null : joinTitles(header, below)
  return joined === null
    ? { header, titles: header, lastTitles: headerRow }
    : { header, titles: joined, lastTitles: below?.row ?? headerRow }
}

/** The rows, one of which is at a place, over which titles go on or groups of columns have theirs, and these joined; null where there are none. */
function joinedRows(rows: readonly SheetRow[], at: number): Joined | null {
  const open = openTitles(rows, at)
  const ofOpen = open === null ? null : joinAll(open, "open")
  const grouped = groupedTitles(rows, at)
  if (ofOpen !== null && open!.length >= (grouped?.length ?? 0)) return { rows: open!, titles: ofOpen }
  const titles = grouped === null ? null : joinAll(grouped, "grouped")
  const isOfPeople = [...(titles ?? []), ...(grouped ?? []).flatMap(({ cells }) => cells)].some(tellsName)
  if (titles !== null && isOfPeople) return { rows: grouped!, titles }
  return ofOpen === null ? null : { rows: open!, titles: ofOpen }
}
type Joined = { readonly rows: readonly SheetRow[]; readonly titles: readonly string[] }

/** The titles of rows over which they go on; null where these are no titles. */
const joinAll = ([first, ...rows]: readonly SheetRow[], how: Rows): readonly string[] | null =>
  rows.reduce<readonly string[] | null>(
    (titles, row) => (titles === null ? null : joinTitles(titles, row, how)),
    first!.cells,
  )

/** How a row stands below titles: of open ones each stands over its own column alone (IM313); what groups columns is known by how it stands (IM344). */
type Rows = "open" | "grouped" | "any"

function joinTitles(header: readonly string[], { cells }: SheetRow, how: Rows = "any"): readonly string[] | null {
  const isOpenRow = how === "open"
  const told = (text: string | undefined): string => (text ?? "").trim()
  const [only = "", ...more] = cells.map(told).filter((cell) => cell !== "")
  if (more.length === 0 && isSection(only)) return null
  const width = Math.max(header.length, cells.length)
  let above = ""
  let [known, unknown] = [0, 0]
  let isNamed = false
  const joined: string[] = []
  for (let at = 0; at < width; at++) {
    const [title, part] = [told(header[at]), told(cells[at])]
    // A title stands over the blank cells after it as long as the row below goes on.
    if (part === "") above = ""
    else if (title !== "" || isOpenRow) above = title
    // Arabic and Persian put the part first: `القبض` above `التاريخ` is `تاريخ القبض`.
    const orders = [`${above} ${part}`.trim(), `${part.replace(/^ال(?=\p{L}{3})/u, "")} ${above}`.trim()]
    const isOfOne = how !== "any" && isOpen(title, part)
    const of = withoutDayAndPlace(above)
    if (of !== titleKey(above)) orders.push(`${of} ${part}`, `${part.replace(/^ال(?=\p{L}{3})/u, "")} ${of}`)
    // `1st`, `2nd` below a title of names are parts of the name (IM74).
    if (meaningIsName(above)) orders.push(`${part} name`)
    // Over the parts of a name stands what says no more than that it is a person's.
    if (tellsPerson(above)) orders.push(part)
    const isWhole = isOpenRow && title !== "" && part !== "" && meaningIsName(orders[0]!)
    const isOwn = meaningIsName(above) && isTitle(part)
    const [surest = orders[0]!] =
      isOfOne || isWhole
        ? orders
        : how === "grouped"
          ? groupedOrders(above, part, orders)
          : isOwn
            ? [part]
            : surestOf(orders)
    joined.push(part === "" ? title : surest)
    if (part === "") continue
    isNamed ||= meaningIsName(part)
    const isKnown = isTitle(surest) || isOfOne
    if (!isKnown && /\p{N}/u.test(part)) return null
    if (isKnown || isTitle(part)) known++
    else unknown += isOpenRow && title === "" ? UNDER_NOTHING : 1
  }
  if (how === "grouped") return joined
  // No row of people has a title of names.
  return known === 0 || (isNamed ? 1 : KNOWN_TO_ONE) * unknown > known ? null : joined
}

const surestOf = (orders: readonly string[]): readonly string[] =>
  orders.filter(isTitle).sort((one, other) => sureness(other) - sureness(one))

/** What a title below that of a group says: of `الأسير` it is asked of him by itself, of `الأسر` with it where that is known. */
function groupedOrders(above: string, part: string, orders: readonly string[]): readonly string[] {
  const isAsked = isTitle(part) || isHomeByWords(part)
  if (tellsName(above) && isAsked) return [part]
  const [best] = surestOf(orders)
  return [best ?? (isAsked || tellsName(above) ? part : orders[0]!)]
}

/** Parts known as titles for one that no list knows (IM172). */
const KNOWN_TO_ONE = 3
/** What the half of a title says that no list knows, where it has no other half. */
const UNDER_NOTHING = 1 / 3

const sureness = (text: string): number => meaningOf(text).confidence

const isTitle = (text: string): boolean =>
  sureness(text) >= 0.9 || OTHER_TITLES.has(titleKey(text)) || isBirthplace(titleKey(text))

/** Titles of which it is their neighbours that say what stands under them. */
const OTHER_TITLES: ReadonlySet<string> = new Set([
  ...PARENTAGE_HEADERS,
  ...GREAT_GRANDFATHER_HEADERS,
  ...CITY_HEADERS,
  ...HOME_HEADERS,
])

function meaningIsName(title: string): boolean {
  const { meaning, confidence } = meaningOf(title)
  return meaning?.kind === "field" && meaning.field === "name" && confidence >= 0.9
}

/** Whether a title speaks of names, or of whoever has one: `الأسير`. */
const tellsName = (title: string): boolean =>
  meaningIsName(title) || conceptsIn(title).some((spoken) => spoken.has("name") || spoken.has("person"))

/** `شهرت`, `اسم الشخص المبحوث عنه`, or a word that no list knows. */
function tellsPerson(title: string): boolean {
  const { meaning } = meaningOf(title)
  return meaning === null || (meaning.kind === "field" && (meaning.field === "name" || meaning.field === "alias"))
}
