import { ARABIC, KEY_CLASS, LATIN } from "../resources/letters.ts"
import { KEY_ROWS, LOOK_ALIKES } from "../resources/slips.ts"
import { COSTS, type Mode } from "./letters.ts"

type Writing = keyof typeof KEY_ROWS

/** What costs at most so much across scripts is one sound. */
const ONE_SOUND = 30

/** Whether a slip may put one letter of a skeleton for another, over bytes below 128. In `AL` the first is the Arabic-script one. */
export const MAY_SLIP: Readonly<Record<Mode, Uint8Array>> = {
  LL: slipsOf("Latn"),
  AA: slipsOf("Arab"),
  AL: across(slipsOf("Arab"), slipsOf("Latn")),
}

/** The letters of a skeleton that a written letter, or two for one sound, are read as. */
function skeletonsOf(letter: string, writing: Writing): readonly string[] {
  if (writing === "Arab") return ARABIC[letter] === undefined ? [] : [ARABIC[letter]]
  const graphemes = LATIN.filter(([text]) => text === letter).map(([, skeleton]) => skeleton)
  return graphemes.length > 0 ? graphemes : [letter]
}

function slipsOf(writing: Writing): Uint8Array {
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

/** Across scripts a slip in either writing is one that the other's sound shows. */
function across(arab: Uint8Array, latn: Uint8Array): Uint8Array {
  const may = new Uint8Array(128 * 128)
  const isSound = (x: number, y: number): boolean => COSTS.AL.sub[x * 128 + y]! <= ONE_SOUND
  for (let x = 0; x < 128; x++) {
    for (let z = 0; z < 128; z++) {
      const [isArab, isOne] = [arab[x * 128 + z] === 1, isSound(x, z)]
      if (!isArab && !isOne) continue
      for (let y = 0; y < 128; y++) {
        if ((isArab && isSound(z, y)) || (isOne && latn[z * 128 + y] === 1)) may[x * 128 + y] = 1
      }
    }
  }
  return may
}

/** What costs less in any script is written for the other by some hand. */
const AKIN = 60

/** Letters of keys of which some hand writes one for the other. */
const AKIN_KEYS: ReadonlySet<string> = new Set(
  Object.entries(KEY_CLASS).flatMap(([letter, x]) =>
    Object.entries(KEY_CLASS)
      .filter(([other]) =>
        Object.values(COSTS).some(({ sub }) => sub[letter.charCodeAt(0) * 128 + other.charCodeAt(0)]! < AKIN),
      )
      .flatMap(([, y]) => [`${x}${y}`, `${y}${x}`]),
  ),
)

/** Whether some hand writes one letter of a key for the other. */
export const areAkin = (x: string, y: string): boolean => AKIN_KEYS.has(`${x}${y}`)
