/** Reads the rows of a text one after the other; null at its end. */
export type RowReader = { next(): string[] | "quote-not-closed" | null; position(): number }

/** The rows of a text, their ends CR, LF or both. Where no quotes are known, a quotation mark belongs to its cell. */
export function createRowReader(text: string, separator: string, hasQuotes = true): RowReader {
  let at = 0
  const next = (): string[] | "quote-not-closed" | null => {
    if (at >= text.length) return null
    const cells: string[] = []
    for (;;) {
      if (hasQuotes) at += blanksBeforeQuotes(text, at, separator)
      const cell = hasQuotes && text[at] === '"' ? quoted() : bare()
      if (cell === null) return "quote-not-closed"
      cells.push(cell)
      if (text.startsWith(separator, at)) {
        at += separator.length
        continue
      }
      if (text[at] === "\r" && text[at + 1] === "\n") at++
      at++
      return cells
    }
  }
  const bare = (): string => {
    const from = at
    while (at < text.length) {
      const character = text[at]!
      if (character === "\n" || character === "\r" || character === separator) break
      at++
    }
    return text.slice(from, at)
  }
  const quoted = (): string | null => {
    let value = ""
    at++
    for (;;) {
      const end = text.indexOf('"', at)
      if (end === -1) return null
      value += text.slice(at, end)
      at = end + 1
      if (text[at] !== '"') return value + bare()
      value += '"'
      at++
    }
  }
  return { next, position: () => at }
}

/** Blanks that stand before a cell which is quoted as a whole; a quotation inside a cell is left as it stands. */
function blanksBeforeQuotes(text: string, at: number, separator: string): number {
  if (text[at] !== " ") return 0
  QUOTED_AFTER_BLANKS.lastIndex = at
  const found = QUOTED_AFTER_BLANKS.exec(text)
  if (found === null) return 0
  const next = text[at + found[0].length]
  return next === undefined || next === "\n" || next === "\r" || next === separator ? found[1]!.length : 0
}

const QUOTED_AFTER_BLANKS = /( +)"(?:[^"]|"")*" */y
