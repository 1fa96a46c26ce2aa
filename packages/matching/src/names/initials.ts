import { MAY_BEGIN } from "../resources/letters.ts"
import type { Token } from "./tokens.ts"

/** Whether an initial of Latin letters is by some convention the first letter of a word: X. is Xasan and حسن, J. Jusuf and یوسف, T. ثابت. */
export const mayBeginWith = ({ role, script, text }: Token, word: Token): boolean =>
  role === "initial" && script === "Latn" && (MAY_BEGIN[text[0] ?? ""]?.includes(word.readings[0]?.[0] ?? " ") ?? false)
