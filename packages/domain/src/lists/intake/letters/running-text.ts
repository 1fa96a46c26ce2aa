import { foldDigits } from "../../../shared/digits.ts"
import { monthFromName } from "../../../shared/month-names.ts"
import { foldHeader } from "../cells/fold.ts"
import type { Line } from "./text-line.ts"

/** How numbers within running text begin people: `1) …`, `(2) …`; `3. …`, `4 - …`; and a word with a number, `نمبر ۵ …`, `№ 6 …`. */
const NOTATIONS: readonly RegExp[] = [
  /(?<=^|[;؛.,،:–—\s])[([]?(?<number>\p{Nd}{1,4})[)\]]\s*[-–—:]?\s*(?=\p{L})/gu,
  /(?<=^|[;؛.,،:\s])(?<number>\p{Nd}{1,4})\s?[.:–—-]\s+(?=\p{L})/gu,
  /(?<=^|[;؛.,،:–—\s])(?<word>\p{L}{1,10}\.?[°º]?|№|#)\s?(?<number>\p{Nd}{1,4})\s*[-–—.:)]?\s+(?=\p{L})/gu,
]
const FEWEST = 5
/** Letters from which on a line was broken because its page ended, and not because it was told. */
const WIDTH = 55
/** Letters of a line that no page is as narrow as: what stands deeper below it is told apart. */
const NARROW = 25

type Start = {
  readonly index: number
  readonly length: number
  readonly number: string
  readonly word: string
  /** It may count what somebody has: behind a word, and not behind a sign. */
  readonly isLoose: boolean
}

/** Where one notation stands in a text, after one word or any. */
type Finder = (text: string) => readonly Start[]

const startsBy =
  (notation: RegExp, own: string | null): Finder =>
  (text) =>
    [...text.matchAll(notation)].flatMap(({ index, 0: { length }, groups }): Start[] => {
      const word = foldHeader(groups!.word ?? "")
      if ((own !== null && word !== own) || isOfDay(text.slice(index + length))) return []
      const isLoose = word !== "" || !/(?:^|[;؛.,،:–—-])\s*$/u.test(text.slice(0, index))
      return [{ index, length, number: groups!.number!, word, isLoose }]
    })

const isOfDay = (behind: string): boolean => monthFromName(/^\p{L}+/u.exec(behind.slice(0, 20))?.[0] ?? "") !== null

/**
 * Lines with each numbered person of running text on one of his own (IM163), as newspapers, minutes and telegrams tell lists: where numbers that follow one
 * another stand within lines (IM180), the paragraphs are parted there. Others as they are.
 */
export function apartByNumbers(lines: readonly Line[]): readonly Line[] {
  for (const starts of NOTATIONS.flatMap((notation) => findersOf(notation, lines))) {
    if (!isWithin(lines, starts)) continue
    const paragraphs = paragraphsOf(lines)
    if (areFollowing(paragraphs.flatMap(({ text }) => starts(text)))) return partedAt(paragraphs, starts)
  }
  return lines
}

/** A notation, behind each word that may count where it has one. */
function findersOf(notation: RegExp, lines: readonly Line[]): readonly Finder[] {
  if (!notation.source.includes("<word>")) return [startsBy(notation, null)]
  const times = new Map<string, number>()
  for (const { text } of lines)
    for (const { word } of startsBy(notation, null)(text)) times.set(word, (times.get(word) ?? 0) + 1)
  const words = [...times].filter(([, count]) => count >= FEWEST).sort(([, x], [, y]) => y - x)
  return words.slice(0, MOST_WORDS).map(([word]) => startsBy(notation, word))
}
/** Of the words before numbers so many are looked at: of a letter the one that counts stands before the most, or before as many as ages and years have. */
const MOST_WORDS = 4

/** Whether numbers stand within lines, and not one behind a word in each line alone: those count what people have, as cells and beds. */
function isWithin(lines: readonly Line[], starts: Finder): boolean {
  const found = lines.map(({ text }) => starts(text)).filter((all) => all.length > 0)
  const within = found.flat().filter(({ index }) => index > 0)
  const isOneEach = found.every(([first, ...others]) => others.length === 0 && first!.index > 0 && first!.isLoose)
  return within.length >= FEWEST && !(isOneEach && 3 * found.length > lines.filter(({ text }) => text !== "").length)
}

function areFollowing(starts: readonly Start[]): boolean {
  const numbers = starts.map(({ number }) => Number(foldDigits(number)))
  const following = numbers.filter((number, at) => at > 0 && number === numbers[at - 1]! + 1).length
  return 10 * following >= 9 * (numbers.length - 1)
}

/** Paragraphs with a line for each number in them, and one for what stands before the first. */
function partedAt(paragraphs: readonly Line[], starts: Finder): readonly Line[] {
  let last = 0
  return paragraphs.flatMap(({ row, text, indent }) => {
    const own = starts(text)
    const before = text.slice(0, own[0]?.index)
    const parts = own.map(
      ({ index, length, number }, at) => `${number}) ${text.slice(index + length, own[at + 1]?.index)}`,
    )
    return [before, ...parts]
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
  const isDeeper = isBegun && line.indent > above.indent + 1 && above.text.length >= NARROW
  return above.text.length >= WIDTH || (isDeeper && !/[.!?۔:؛;]$/u.test(above.text))
}
