import type { Alignment, NameLevel } from "../names/compare-names.ts"
import type { Token } from "../names/tokens.ts"

/**
 * The level of a name beside other fields, where it need not decide by itself. A name is a part of another only where one side alone
 * has more words: two names that each have a word which the other lacks contradict each other below the threshold, and are a loose
 * part of each other above it. A part that the names' own score takes for the same person's is the better one; where every word has a
 * partner and some only by a slip, the names are that too.
 */
export function levelBeside({ level, score, restA, restB, links }: Alignment): NameLevel {
  const [isMoreA, isMoreB] = [restA.some(isTelling), restB.some(isTelling)]
  const isSame = score >= 500
  if (isMoreA && isMoreB) {
    if (level === "N2" || level === "N3") return isSame ? "N2" : "N1"
    return level === "N4" || level === "N5" ? "N2" : level
  }
  if (level === "N2" && isSame) return "N3"
  const isPaired = !isMoreA && !isMoreB && links.length > 1
  return isPaired && (level === "N0" || level === "N1") ? "N2" : level
}

/** Titles come and go. */
export const isTelling = ({ role }: Token): boolean => role !== "title" && role !== "noise" && role !== "honorific"
