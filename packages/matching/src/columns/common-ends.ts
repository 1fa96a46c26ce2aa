import { foldText } from "../names/fold.ts"
import { type Both, cellsOf, type OpenTable, rewritten } from "./table.ts"

/** The share of the names of both tables that must end in a word before it says nothing, and how many at least. */
const [COMMON, FEWEST] = [0.2, 20]

/** Names without the words in which a fifth of the names of both tables end, as Singh and Kaur in Punjab, where another word is left. */
export function withoutCommonEnds({ a, b }: Both<OpenTable>, heading: string): Both<OpenTable> {
  const [own, others] = [a, b].map((table) => commonEnds(cellsOf(table, heading)))
  const common = new Set([...own!].filter((word) => others!.has(word)))
  if (common.size === 0) return { a, b }
  const bare = (cell: string): string => {
    const words = cell.split(/\s+/u)
    const left = words.filter((word, at) => at === 0 || !common.has(foldText(word)))
    return left.length === words.length ? cell : left.join(" ")
  }
  return { a: rewritten(a, heading, bare), b: rewritten(b, heading, bare) }
}

function commonEnds(cells: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const cell of cells) {
    const words = cell.split(/\s+/u)
    const last = words.length > 1 ? foldText(words.at(-1)!) : ""
    counts.set(last, (counts.get(last) ?? 0) + 1)
  }
  const least = Math.max(FEWEST, COMMON * cells.length)
  return new Set([...counts].flatMap(([word, count]) => (word !== "" && count >= least ? [word] : [])))
}
