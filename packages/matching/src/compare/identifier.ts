import { foldDigits } from "../names/fold.ts"
import { type Finding, type Kind, NOTHING, textIn } from "./kind.ts"

/** The levels of a number that stands for a person, from for to against. */
export const IDENTIFIER_LEVELS = ["equal", "near", "differ"] as const

/** Column: a document or service number. Near: one sign differs, or two neighbours are exchanged. */
export const IDENTIFIER: Kind<string> = {
  columns: { least: 1, most: 1 },
  levelNames: IDENTIFIER_LEVELS,
  conditions: [],
  frequency: null,
  equalReach: "first",
  read: ([cell]) => identifierIn(textIn(cell)),
  keyOf: (value) => value,
  compare: compareIdentifiers,
  nearKeys: (value) =>
    // A slip of one sign leaves the number with that sign blotted out; an exchange, with both neighbours in order.
    [...value].flatMap((sign, at) => {
      const [before, after] = [value.slice(0, at), value.slice(at + 1)]
      const next = value[at + 1]
      const blotted = `${before}\u0000${after}`
      if (next === undefined) return [blotted]
      const ordered = sign < next ? `${sign}${next}` : `${next}${sign}`
      return [blotted, `${before}\u0001${ordered}${value.slice(at + 2)}`]
    }),
}

/** Digits and letters of a number; null for blanks, for one or two signs, and for what a spreadsheet wrote as a power of ten. */
export function identifierIn(text: string | undefined): string | null {
  if (text === undefined) return null
  const folded = foldDigits(text.normalize("NFKC")).toLowerCase()
  if (/^\s*\d+(?:\.\d+)?e\+?\d+\s*$/u.test(folded)) return null
  const plain = folded.replace(/[^\p{L}\p{N}]/gu, "")
  return plain.length < 3 ? null : plain
}

function compareIdentifiers(a: string, b: string): Finding {
  if (a === b) return 0
  if (areNext(a, b)) return NOTHING
  return isOneSlip(a, b) ? 1 : 2
}

/** Numbers that follow one another: a slip of the pen, or two of one home who stood in one queue (MT953). */
const areNext = (a: string, b: string): boolean =>
  a.slice(0, -1) === b.slice(0, -1) &&
  LAST.test(a) &&
  LAST.test(b) &&
  Math.abs(Number(a.at(-1)) - Number(b.at(-1))) === 1
const LAST = /[0-9]$/

function isOneSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let [first, second] = [-1, -1]
  for (let at = 0; at < a.length; at++) {
    if (a.charCodeAt(at) === b.charCodeAt(at)) continue
    if (first < 0) first = at
    else if (second < 0) second = at
    else return false
  }
  if (second < 0) return first >= 0
  return second === first + 1 && a[first] === b[second] && a[second] === b[first]
}
