import { foldDigits } from "../names/fold.ts"
import type { DayInterval } from "../record.ts"

/** Level of two birth intervals, index into the plan's birth levels; null when one is missing. */
export function birthLevel(a: DayInterval | undefined, b: DayInterval | undefined): number | null {
  if (!a || !b) return null
  if (a.from === a.to && a.from === b.from && b.from === b.to) return 0
  const gap = Math.max(a.from, b.from) - Math.min(a.to, b.to)
  if (gap <= 0) return 1
  if (gap <= 366) return 2
  if (gap <= 3 * 366) return 3
  // Ages end in 0 and 5 because they were guessed: five years off says little.
  return gap <= 5.5 * 366 ? 4 : 5
}

/** Digits and letters of a document number; null for blanks and numbers a spreadsheet has mangled. */
export function documentOf(text: string | undefined): string | null {
  if (text === undefined) return null
  const folded = foldDigits(text.normalize("NFKC")).toLowerCase()
  if (/^\s*\d+(?:\.\d+)?e\+?\d+\s*$/u.test(folded)) return null
  const plain = folded.replace(/[^\p{L}\p{N}]/gu, "")
  return plain.length < 3 ? null : plain
}

function oneSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const off = [...a].map((_, i) => i).filter((i) => a[i] !== b[i])
  if (off.length === 1) return true
  const [i, j] = off
  return off.length === 2 && j === i! + 1 && a[i!] === b[j] && a[j] === b[i!]
}

/** Level of two document numbers; null when one is missing or unusable. */
export function documentLevel(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null
  if (a === b) return 0
  return oneSlip(a, b) ? 1 : 2
}
