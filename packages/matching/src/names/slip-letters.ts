import { ARABIC, LATIN } from "../resources/letters.ts"
import { KEY_ROWS, LOOK_ALIKES } from "../resources/slips.ts"

type Writing = keyof typeof KEY_ROWS

/** The letters of a skeleton that a written letter, or two for one sound, are read as. */
function skeletonsOf(letter: string, writing: Writing): readonly string[] {
  if (writing === "Arab") return ARABIC[letter] === undefined ? [] : [ARABIC[letter]]
  const graphemes = LATIN.filter(([text]) => text === letter).map(([, skeleton]) => skeleton)
  return graphemes.length > 0 ? graphemes : [letter]
}

/** Which letters of a skeleton a slip in one writing puts in each other's place, over bytes below 128. */
export function slipsOf(writing: Writing): Uint8Array {
  const may = new Uint8Array(128 * 128)
  const allow = (x: string, y: string): void => {
    for (const p of skeletonsOf(x, writing)) {
      for (const q of skeletonsOf(y, writing)) {
        may[p.charCodeAt(0) * 128 + q.charCodeAt(0)] = 1
        may[q.charCodeAt(0) * 128 + p.charCodeAt(0)] = 1
      }
    }
  }
  for (const row of KEY_ROWS[writing]) for (let at = 1; at < row.length; at++) allow(row[at - 1]!, row[at]!)
  // Of two letters for one sound one may be lost: Damel for Djamel.
  if (writing === "Latn") for (const [text] of LATIN) if (text.length > 1) for (const x of text) allow(text, x)
  for (const alike of LOOK_ALIKES[writing]) for (const x of alike) for (const y of alike) if (x !== y) allow(x, y)
  return may
}
