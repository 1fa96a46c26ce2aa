import { once } from "../remembered.ts"
import { SLIPPED_HALVES } from "../resources/compounds.ts"
import { KEY_ROWS, LOOK_ALIKES } from "../resources/slips.ts"
import type { Token } from "./tokens.ts"
import { KUNYA_MARKERS } from "./words.ts"

type LetterScript = Token["script"]
type Halves = keyof (typeof SLIPPED_HALVES)[LetterScript]

/** The letters beside each on a keyboard, and of Arabic ones those of its outline. */
export const besideOf = (script: LetterScript): ReadonlyMap<string, string> => BESIDE[script]()
const BESIDE = { Arab: once(() => besideIn("Arab")), Latn: once(() => besideIn("Latn")) } as const

function besideIn(script: LetterScript): ReadonlyMap<string, string> {
  const beside = new Map<string, string>()
  const add = (x: string, y: string): unknown => beside.set(x, `${beside.get(x) ?? ""}${y}`)
  for (const row of KEY_ROWS[script]) {
    for (let at = 1; at < row.length; at++) {
      add(row[at - 1]!, row[at]!)
      add(row[at]!, row[at - 1]!)
    }
  }
  // A typist of Latin letters does not mistake outlines.
  if (script === "Arab")
    for (const alike of LOOK_ALIKES.Arab) for (const x of alike) for (const y of alike) if (x !== y) add(x, y)
  return beside
}

/** Whatever one slip makes of a half, as a pattern: a letter left out or written twice, another in its place, two that changed places. */
function slipsOf(half: string, othersFor: (letter: string) => string | null): readonly string[] {
  return [...half].flatMap((letter, at) => {
    const [before, after] = [half.slice(0, at), half.slice(at + 1)]
    const others = othersFor(letter)
    const other = others === null ? [] : [`${before}${others}${after}`]
    const crossed = after === "" || after[0] === letter ? [] : [`${before}${after[0]}${letter}${after.slice(1)}`]
    const twice = before.at(-1) === letter || after[0] === letter ? [] : [`${before}${letter}${letter}${after}`]
    return [before + after, ...other, ...crossed, ...twice]
  })
}

function slipped(halves: Halves): Readonly<Record<LetterScript, string>> {
  const of = (script: LetterScript): string => {
    const beside = besideOf(script)
    // The few names that Abd- stands before bear out any letter; others only one that is beside it.
    const othersFor = (letter: string): string | null =>
      halves === "abd" ? `[^${letter}]` : beside.has(letter) ? `[${beside.get(letter)}]` : null
    const all = SLIPPED_HALVES[script][halves].split(" ").flatMap((half) => slipsOf(half, othersFor))
    // Abul is Abu with an article, and no slip.
    return `(?:${[...new Set(all)]
      .filter((slip) => !KUNYA_MARKERS.has(slip))
      .sort((x, y) => y.length - x.length)
      .join("|")})`
  }
  return { Arab: of("Arab"), Latn: of("Latn") }
}

type Patterns = Readonly<Record<LetterScript, RegExp>>
const patterns = (halves: Halves, before = "", after = ""): Patterns => {
  const { Arab, Latn } = slipped(halves)
  return { Arab: new RegExp(`^${before}${Arab}${after}$`, "u"), Latn: new RegExp(`^${before}${Latn}${after}$`, "u") }
}

/** A word that is Abd-, -ullah or -uddin but for a slip. */
export const SLIPPED_ABD = patterns("abd")
export const SLIPPED_ALLAH = patterns("allah")
export const SLIPPED_DIN = patterns("din")
/** The first within a word; its other half is caught. */
export const AFTER_SLIPPED_ABD = patterns("abd", "", "(...+)")
const BEFORE_SLIPPED = [
  [patterns("allah", "(...+?)"), "@"],
  [patterns("din", "(...+?)"), "&"],
] as const

/** The unit of a word that ends in -ullah or -uddin but for a slip and begins with a known name; null of any other. */
export function slippedEnd(word: string, script: LetterScript, isKnown: (word: string) => boolean): string | null {
  for (const [pattern, sign] of BEFORE_SLIPPED) {
    const before = pattern[script].exec(word)?.[1]
    if (before !== undefined && isKnown(before)) return `${before}${sign}`
  }
  return null
}
