import type { SheetRow } from "../files/sheet.ts"
import { foldValue } from "./fold.ts"
import { readDate } from "./intake-date.ts"
import type { SiblingOf } from "./kin-rows.ts"
import { nameLikeAbove, withFathersOf } from "./like-above.ts"

/** A sign for "as above" alone in its cell, once or more: `//`, `"`, `''`, `〃`, `=`, `= =`, `-//-` (IM356). */
const SIGN =
  /^[-—–\s]*(?:\/\/|["“”„]|''|’’|‘‘|،،|,,|〃|″|〟|״|=)(?:[-—–\s]*(?:\/\/|["“”„]|''|’’|〃|″|״|=)){0,3}[-—–\s]*$/u

const WORDS: ReadonlySet<string> = new Set(
  "ditto|do|idem|id|as above|same as above|ايضا|أيضا|ایضا|كذلك|نفسه|نفس الشيء|كما سبق|مثل بالا|همان|ہمچنین|پورته|ورته|то же|тоже|ayni|sida kore|isla|同上|kamar na sama|kamar haka|يۇقىرىقىدەك|پورتنی"
    .split("|")
    .map(foldValue),
)

function isDitto(cell: string): boolean {
  return cell.length <= 20 && (SIGN.test(cell.trim()) || WORDS.has(foldValue(cell)))
}

/** A first or last word of a cell, with the rest and the signs between. */
const FIRST = /^(\S+?)([\s,،;؛:–—-]+)(\S.*)$/su
const LAST = /^(.*\S)(\s[\s,،;؛:–—-]*|[,،;؛:–—]\s*)(\S+)$/su

/**
 * A cell of a day and a place in which a sign of repetition stands for the place (IM360), with that of the cell above: `″, 12/03/2020`,
 * `12/3/2020 - //`, `12/3/2020 أيضاً`. Null where it has none, or where the cell above tells no place on that side of its day.
 */
function withPlaceAbove(cell: string, above: string): string | null {
  if (cell.length > LONGEST_DAY || !/\p{N}/u.test(cell)) return null
  const words = above.trim().split(/\s+/u)
  const hasNumber = (word: string): boolean => /\p{N}/u.test(word)
  const bare = (part: readonly string[]): string => part.join(" ").replace(SIGNS_BESIDE, "")
  const [, sign = "", , day = ""] = FIRST.exec(cell.trim()) ?? []
  if (isSignBeside(sign) && readDate(day).value !== null) {
    const place = bare(words.slice(0, Math.max(0, words.findIndex(hasNumber))))
    return /\p{L}/u.test(place) ? `${place}, ${day}` : null
  }
  const [, first = "", , last = ""] = LAST.exec(cell.trim()) ?? []
  const behind = first.replace(SIGNS_BESIDE, "")
  if (!isSignBeside(last) || readDate(behind).value === null) return null
  const place = bare(words.slice(words.findLastIndex(hasNumber) + 1))
  return /\p{L}/u.test(place) ? `${behind} - ${place}` : null
}
/** Letters of a day with a sign beside it. */
const LONGEST_DAY = 40
const SIGNS_BESIDE = /^[\s,،;؛:–—-]+|[\s,،;؛:–—-]+$/gu
const isSignBeside = (word: string): boolean =>
  word.length <= LONGEST_SIGN && !/\p{N}/u.test(word) && (isDitto(word) || isDitto(word.replace(/[.,،:]+$/u, "")))
const LONGEST_SIGN = 8

/** The row with what its signs of repetition stand for, and the columns (from 0) where they were read as the cell above and as a brother's. */
type Repeated = { readonly row: SheetRow; readonly above: readonly number[]; readonly siblings: readonly number[] }

/** Whose cells stand for the signs in the columns of fathers. */
type Siblings = {
  readonly of: SiblingOf
  readonly columns: ReadonlySet<number>
  /** The column (from 0) of names. */
  readonly names: number | undefined
}

/**
 * Reads rows in order, each sign of repetition as the last text above it in its column (IM51); in those of fathers as a brother's whom the row
 * tells by his number, since the list may have been sorted anew (IM316). Who is told to be the brother of the one above has his father (IM389).
 */
export function repeater({ of, columns, names }: Siblings): (row: SheetRow) => Repeated {
  const last: string[] = []
  let before: readonly string[] = []
  const siblingsCell = (row: SheetRow, at: number, depth: number): string | undefined => {
    const sibling = depth === MOST_SIBLINGS || !columns.has(at) ? null : of(row)
    const told = sibling?.cells[at]
    return sibling !== null && told !== undefined && isDitto(told) ? siblingsCell(sibling, at, depth + 1) : told
  }
  return (row) => {
    const [above, siblings]: [number[], number[]] = [[], []]
    const own = names === undefined ? null : nameLikeAbove(row.cells[names] ?? "")
    const cells = row.cells.map((cell, at) => {
      if (own !== null && at === names) {
        above.push(at)
        return withFathersOf(own, before[at] ?? "")
      }
      if (own !== null && columns.has(at) && cell.trim() === "" && (before[at] ?? "").trim() !== "") {
        above.push(at)
        return before[at]!
      }
      const placed = last[at] === undefined ? null : withPlaceAbove(cell, last[at])
      if (placed !== null) {
        above.push(at)
        return placed
      }
      if (!isDitto(cell)) return cell
      const told = siblingsCell(row, at, 0)
      if (told !== undefined) siblings.push(at)
      else if (last[at] !== undefined) above.push(at)
      return told ?? last[at] ?? cell
    })
    for (const [at, cell] of cells.entries()) if (cell.trim() !== "" && !isDitto(cell)) last[at] = cell
    before = cells
    return { row: above.length + siblings.length === 0 ? row : { ...row, cells }, above, siblings }
  }
}

/** Brothers who are each told by the next. */
const MOST_SIBLINGS = 10
