import { MAY_BEGIN } from "../resources/letters.ts"
import type { Token } from "./tokens.ts"

/** Whether an initial of Latin letters is by some convention the first letter of a word: X. is Xasan and حسن, J. Jusuf and یوسف, T. ثابت. */
export const mayBeginWith = ({ role, script, text }: Token, word: Token): boolean =>
  role === "initial" &&
  script === "Latn" &&
  word.readings.some((reading) => MAY_BEGIN[text]?.includes(reading[0] ?? " ") === true)
