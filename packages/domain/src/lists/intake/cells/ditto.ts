import type { SheetRow } from "../files/sheet.ts"
import { foldValue } from "./fold.ts"

/** A sign for "as above" alone in its cell: `//`, `"`, `''`, `〃`, `=`, `-//-`. */
const SIGN = /^[-—–\s]*(?:\/\/|["“”„]|''|’’|‘‘|،،|,,|〃|″|〟|=)[-—–\s]*$/u

const WORDS: ReadonlySet<string> = new Set(
  "ditto|do|idem|id|as above|same as above|ايضا|أيضا|ایضا|كذلك|نفسه|نفس الشيء|كما سبق|مثل بالا|همان|ہمچنین|پورته|ورته|то же|тоже|ayni|sida kore|isla|同上|kamar na sama|kamar haka|يۇقىرىقىدەك|پورتنی"
    .split("|")
    .map(foldValue),
)

function isDitto(cell: string): boolean {
  return cell.length <= 20 && (SIGN.test(cell.trim()) || WORDS.has(foldValue(cell)))
}

/** The row with what stands above in place of the signs for it, and the columns (from 0) where that was done. */
type Repeated = { readonly row: SheetRow; readonly columns: readonly number[] }

/** Reads rows in order, each sign of repetition as the last text above it in its column (IM51). */
export function repeater(): (row: SheetRow) => Repeated {
  const above: string[] = []
  return (row) => {
    const columns: number[] = []
    const cells = row.cells.map((cell, at) => {
      const before = above[at]
      if (before === undefined || !isDitto(cell)) return cell
      columns.push(at)
      return before
    })
    for (const [at, cell] of cells.entries()) if (cell.trim() !== "" && !isDitto(cell)) above[at] = cell
    return { row: columns.length === 0 ? row : { ...row, cells }, columns }
  }
}
