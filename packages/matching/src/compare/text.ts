import { foldText } from "../names/fold.ts"
import { type Kind, reachedBy, textIn } from "./kind.ts"
import { hasOtherWord } from "./other-word.ts"
import { type Letters, lackedBy, lettersIn, mayBeSame } from "./signs.ts"
import { slipsBetween } from "./text-likeness.ts"

/** A text of several words ready to be compared. */
interface TextValue extends Letters {
  readonly text: string
  /** Without spaces: words are joined and parted by chance. */
  readonly joined: string
  /** The words in the order of the alphabet, without spaces. */
  readonly sorted: string
}

/**
 * Column: words such as an address, a suburb or an e-mail address. A level is reached from so much likeness on: the share of letters
 * that no slip touches, words as written or in the order of the alphabet, whichever is more.
 */
export const TEXT: Kind<TextValue> = {
  columns: { least: 1, most: 1 },
  levelNames: null,
  conditions: ["atLeast"],
  frequency: "values",
  equalReach: "wholly",
  cost: 1,
  read: ([cell]) => readText(textIn(cell)),
  keyOf: ({ text }) => text,
  compare(a, b, { levels }) {
    return reachedBy(textLikeness(a, b, levels.at(-2)?.atLeast), levels)
  },
  frequencyKey: ({ text }) => text,
  hasOtherWord: (a, b) => hasOtherWord(a.text, b.text),
}

function readText(raw: string | undefined): TextValue | null {
  const words =
    raw === undefined
      ? []
      : foldText(raw)
          .split(/[-\s]+/u)
          .filter((word) => word !== "")
  const joined = words.join("")
  if (joined === "") return null
  const sorted = words.length === 1 ? joined : [...words].sort().join("")
  const { length, once, twice } = lettersIn(joined)
  return { text: words.join(" "), joined, sorted, length, once, twice }
}

/** Likeness of two texts, 0 to 1000. What is below `floor` may be given as 0. */
function textLikeness(a: TextValue, b: TextValue, floor = 0): number {
  if (mayBeSame(a, b) && a.text === b.text) return 1000
  const length = Math.max(a.length, b.length)
  const most = Math.floor((length * (1000 - floor)) / 1000)
  if (Math.abs(a.length - b.length) > most || lackedBy(a, b) > most || lackedBy(b, a) > most) return 0
  const written = slipsBetween(a.joined, b.joined, most)
  const isInOrder = a.sorted === a.joined && b.sorted === b.joined
  const slips = isInOrder ? written : Math.min(written, slipsBetween(a.sorted, b.sorted, most))
  // The same letters in other words: near, yet not the same.
  return slips > most ? 0 : Math.min(999, Math.floor((1000 * (length - slips)) / length))
}
