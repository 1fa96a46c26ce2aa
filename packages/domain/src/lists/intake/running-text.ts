import type { Line } from "./text-line.ts"

/** Numbers within running text that begin a person: `1) … ; 2) …`. */
const WITHIN = /(?<=^|[;؛.,،:–—-]\s*|\s)(\p{Nd}{1,3})\)\s+(?=\p{L})/gu
const FEWEST = 5
/** Letters from which on a line was broken because its page ended, and not because it was told. */
const WIDTH = 55

/**
 * Lines with each numbered person of running text on one of his own (IM163), as newspapers print lists: where numbers that follow one another stand within
 * lines, the paragraphs are parted there. Others as they are.
 */
export function apartByNumbers(lines: readonly Line[]): readonly Line[] {
  const within = lines.filter(({ text }) => [...text.matchAll(WITHIN)].some(({ index }) => index > 0))
  if (within.length < FEWEST) return lines
  const paragraphs = paragraphsOf(lines)
  const numbers = paragraphs.flatMap(({ text }) => [...text.matchAll(WITHIN)].map(([, number]) => Number(number)))
  const following = numbers.filter((number, at) => at > 0 && number === numbers[at - 1]! + 1).length
  if (10 * following < 9 * (numbers.length - 1)) return lines
  let last = 0
  return paragraphs.flatMap(({ row, text, indent }) => {
    const starts = [...text.matchAll(WITHIN)].map(({ index }) => index)
    const parts = [0, ...starts.filter((start) => start > 0)].map((from, at, all) => text.slice(from, all[at + 1]))
    return parts
      .map((part) => part.trim().replace(/[\s;؛,،–—-]+$/u, ""))
      .filter((part) => part !== "" || text === "")
      .map((part): Line => {
        // Of several who stand in one line each has a row of his own.
        last = Math.max(last + 1, row)
        return { row: last, text: part, indent }
      })
  })
}

/** Each paragraph as one line, and the blank lines between them. */
function paragraphsOf(lines: readonly Line[]): readonly Line[] {
  const all: Line[] = []
  for (const line of lines) {
    const last = all.at(-1)
    if (line.text !== "" && last !== undefined && last.text !== "")
      all[all.length - 1] = { ...last, text: `${last.text} ${line.text}` }
    else all.push(line)
  }
  return all
}

/** Whether a line goes on where the one above it was broken: that was as long as the page is wide, or it stands deeper and ends no sentence. */
export function isBrokenAbove(above: Line | undefined, line: Line, isBegun: boolean): boolean {
  if (above === undefined || above.text === "" || line.isFirst === true) return false
  if (/^[-–—•▪●*#■=]|^\p{L}[^:：]{0,25}[:：]\s/u.test(line.text)) return false
  const isDeeper = isBegun && line.indent > above.indent + 1
  return above.text.length >= WIDTH || (isDeeper && !/[.!?۔:؛;]$/u.test(above.text))
}
