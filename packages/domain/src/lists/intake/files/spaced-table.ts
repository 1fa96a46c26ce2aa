/** Two blanks or more, which part the columns of a table typed with one width for all letters. */
const GAP = /\s{2,}/u
const FEWEST_COLUMNS = 3
const FEWEST_ROWS = 5
const LINE_END = /\r\n|\n|\r/u
/** Letters of a text among which such titles and the rows below them are looked for. */
const HEAD = 65_536
/** Lines among which the titles are looked for, and those below them by which they are known. */
const [TOP, SAMPLE] = [40, 300]
/** Of ten rows so many have no word across the beginning of a column. */
const CLEAN = 9

/**
 * A text whose columns stand below one another, parted by blanks (IM160), with tabs between its cells; null of any other. The titles say where columns
 * begin; lines before them stay as they are, and lines of strokes fall away.
 */
export function withTabs(text: string): string | null {
  // A table of millions of rows is not looked through for it.
  const head = text.slice(0, HEAD).split(LINE_END)
  if (head.filter(isLed).length >= FEWEST_ROWS) return withoutLeaders(text.split(LINE_END))
  const at = head
    .slice(0, TOP)
    .findIndex((line, each) => startsOf(line).length >= FEWEST_COLUMNS && isTitled(head, each))
  if (at < 0) return null
  const lines = text.split(LINE_END)
  const starts = startsOf(lines[at]!)
  const parted = lines.slice(at).map((line) => (isStrokes(line) ? "" : cellsOf(line, starts).join("\t")))
  return [...lines.slice(0, at), ...parted].join("\n")
}

/** Points that lead from a cell to the next: `Zmarak Toryal ...... 1970 ... Spinwad`. */
const LEADERS = /\.{3,}|…+\.*/u
const NUMBERED = /^(\p{Nd}+)[.)]?\s+(?=\p{L})/u

const ledCells = (line: string): readonly string[] => line.split(LEADERS).map((cell) => cell.trim())
const isLed = (line: string): boolean => ledCells(line).filter(Boolean).length >= FEWEST_COLUMNS

/** Rows whose cells points part (IM182), the number apart from the name, below titles that blanks part; null where no titles of as many columns stand above. */
function withoutLeaders(lines: readonly string[]): string | null {
  const first = lines.findIndex(isLed)
  const cellsIn = (line: string): readonly string[] => ledCells(line.trim().replace(NUMBERED, "$1..."))
  const columns = cellsIn(lines[first]!).length
  const titled = lines.slice(0, first).findLastIndex((line) => line.trim().split(GAP).length === columns)
  if (titled < 0) return null
  return lines
    .map((line, at) => (at === titled ? line.trim().split(GAP) : isLed(line) ? cellsIn(line) : [line]).join("\t"))
    .join("\n")
}

/** Where the columns of a row of titles begin, in letters. */
function startsOf(line: string): readonly number[] {
  if (/[\t;|]/u.test(line) || !/\p{L}/u.test(line) || /\p{N}{3}/u.test(line)) return []
  const words = [...line.matchAll(/\S+(?:\s\S+)*/gu)].map(({ index }) => index)
  return GAP.test(line.trim()) ? words : []
}

const isStrokes = (line: string): boolean => /^[\s=_–—+-]{5,}$/u.test(line)

/** Whether the lines below stand in the columns of a row. */
function isTitled(lines: readonly string[], at: number): boolean {
  const starts = startsOf(lines[at]!)
  const below = lines
    .slice(at + 1, at + SAMPLE)
    .filter((line) => line.trim() !== "" && !isStrokes(line) && GAP.test(line.trim()))
  const clean = below.filter((line) =>
    starts.every((start) => start === 0 || line.length < start || line[start - 1] === " "),
  )
  return below.length >= FEWEST_ROWS && 10 * clean.length >= CLEAN * below.length
}

const cellsOf = (line: string, starts: readonly number[]): readonly string[] =>
  starts.map((start, at) => line.slice(at === 0 ? 0 : start, starts[at + 1] ?? line.length).trim())
