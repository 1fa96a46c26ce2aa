import { createReadStream } from "node:fs"
import { Integers } from "@wasit/matching/sql"

const [LF, CR, QUOTE] = [10, 13, 34]

/**
 * The blank lines below the headings of a file, which are rows there that no database gives: of each how many rows with something in them
 * stand between it and the headings. A line within quotes is a part of its cell.
 *
 * @param headRow the number of the row of headings, the first being 1
 */
export async function blankLines(path: string, headRow: number): Promise<Int32Array> {
  const found = new Integers()
  if (!(await hasBlankLine(path))) return found.values
  let [row, rows, length] = [1, 0, 0]
  let [isQuoted, before] = [false, 0]
  const endRow = (): void => {
    if (row > headRow && length > 0) rows++
    else if (row > headRow) found.push(rows)
    row++
    length = 0
  }
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    for (const byte of bytes) {
      if (byte === QUOTE) isQuoted = !isQuoted
      if (isQuoted || (byte !== LF && byte !== CR)) length++
      else if (byte === CR || before !== CR) endRow()
      before = byte
    }
  }
  return found.values
}

/** Ends of two lines, one behind the other. */
const BLANK = ["\n\n", "\r\n\r\n", "\n\r\n", "\r\r"].map((ends) => Buffer.from(ends))
const LONGEST = 4

/** Whether any line may be blank: most files have none, which is seen at once. */
async function hasBlankLine(path: string): Promise<boolean> {
  let end: Buffer = Buffer.alloc(0)
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    const seam = Buffer.concat([end, bytes.subarray(0, LONGEST)])
    if (BLANK.some((ends) => seam.includes(ends) || bytes.includes(ends))) return true
    end = bytes.subarray(-LONGEST)
  }
  return false
}
