import { foldText } from "./fold.ts"
import { commonOf } from "./known-names.ts"

/** Letters of Sindhi alone. */
const SINDHI = /[ڪٻڀٽٺٿڦڄڃڇڊڏڌڍڙڳڱڻ]/u

/**
 * Sindhi writes ک for the sound that Urdu writes with a heh behind, and ڪ for what is ک elsewhere: جکراڻي is Jakhrani (MT961). A word that is a known name with a
 * plain k was written on another keyboard.
 */
export const withSindhiBreath = (raw: string): string =>
  SINDHI.test(raw)
    ? raw.replace(/\p{L}*ک(?![هھ])\p{L}*/gu, (word) =>
        commonOf(foldText(word)) === null ? word.replace(/ک(?![هھ])/gu, "کھ") : word,
      )
    : raw
