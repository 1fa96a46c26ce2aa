import { foldDigits } from "../names/fold.ts"
import { type Kind, textIn } from "./kind.ts"

/** Column: a number. A level is reached `within` so many units. */
export const NUMBER: Kind<number> = {
  columns: { least: 1, most: 1 },
  levelNames: null,
  conditions: ["within"],
  frequency: null,
  read: ([cell]) => numberIn(textIn(cell)),
  keyOf: String,
  compare(a, b, { levels }) {
    const apart = Math.abs(a - b)
    return levels.findIndex(({ within }) => within === undefined || apart <= within)
  },
}

/** Column: an age in years. A level is reached `within` so many years; ages that nobody has are missing. */
export const AGE: Kind<number> = {
  ...NUMBER,
  read(cells) {
    const age = NUMBER.read(cells)
    return age === null || age < 0 || age > 120 ? null : age
  },
}

/** The number a cell holds, its fraction cut off; null where it holds none, or one too great to be exact. */
function numberIn(text: string | undefined): number | null {
  const plain =
    text === undefined
      ? ""
      : foldDigits(text)
          .replace(/[\s,٬_]/gu, "")
          .replace("٫", ".")
  if (!/^[-+]?\d+(\.\d+)?$/.test(plain)) return null
  const number = Math.trunc(Number(plain))
  return Number.isSafeInteger(number) ? number : null
}
