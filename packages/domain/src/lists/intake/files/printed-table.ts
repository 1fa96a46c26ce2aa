const LINE_END = /\r\n|\n|\r/u
const BAR = /[|¦│┃║]/u
const FRAME = /^[\s|¦+│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╒╕╘╛╞╡╤╧╪╟╢╓╖╙╜╥╨╫─━═=_:–—-]+$/u
const STROKES = /[─━═=_–—-]{2}/u
const FEWEST_ROWS = 3
/** Letters of a text among which such a table is looked for. */
const HEAD = 65_536
/** Between strokes so many rows at least stand: fewer are the titles, the people and the total. */
const FEWEST_RULED = 5

/**
 * A text in which a table is drawn with signs (IM168), a row of titles between strokes and a bar on either side of each row, with tabs between its cells; null of any other.
 * What is broken into lines within its row is joined there. Rows keep their places; the lines around the table stay as they are.
 */
export function withoutFrames(text: string): string | null {
  const head = text.slice(0, HEAD).split(LINE_END)
  const isFramed = head.filter(isRow).length >= FEWEST_ROWS && head.some(isFrame)
  if (!isFramed) return null
  const lines = text.split(LINE_END)
  const rows = lines.map((line) => (isRow(line) ? cellsOf(line) : null))
  for (const [at, into] of joinedTo(lines, rows)) {
    const above = rows[into]!
    rows[into] = above.map((cell, column) => `${cell} ${rows[at]![column] ?? ""}`.trim())
    rows[at] = []
  }
  return lines.map((line, at) => rows[at]?.join("\t") ?? (isFrame(line) ? "" : line.replaceAll("\t", " "))).join("\n")
}

const isFrame = (line: string): boolean => FRAME.test(line) && STROKES.test(line)

const isRow = (line: string): boolean => {
  const row = line.trim()
  return row.length > 2 && BAR.test(row[0]!) && BAR.test(row.at(-1)!) && !isFrame(line)
}

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .slice(1, -1)
    .split(BAR)
    .map((cell) => cell.replaceAll("\t", " ").trim())

/** The rows that go on with another: all between strokes where strokes part most rows, else those whose first cell and most others are blank. */
function joinedTo(lines: readonly string[], rows: readonly (readonly string[] | null)[]): ReadonlyMap<number, number> {
  const runs: number[][] = []
  for (const [at, line] of lines.entries()) {
    if (rows[at] === null) {
      if (isFrame(line)) runs.push([])
    } else if (runs.length === 0) runs.push([at])
    else runs.at(-1)!.push(at)
  }
  const own = runs.filter((run) => run.length > 0)
  const joined = new Map<number, number>()
  // Of all lines between two strokes the first alone has a number: pages of many people are ruled too.
  const isOfOne = (run: readonly number[]): boolean => run.slice(1).every((at) => rows[at]![0] === "")
  const areRuled = own.length >= FEWEST_RULED && 10 * own.filter(isOfOne).length >= 9 * own.length
  for (const run of own) {
    let into = run[0]!
    for (const at of run.slice(1)) {
      const filled = rows[at]!.filter((cell) => cell !== "").length
      if (areRuled || (rows[at]![0] === "" && 2 * filled <= rows[at]!.length)) joined.set(at, into)
      else into = at
    }
  }
  return joined
}
