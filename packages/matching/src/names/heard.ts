/** A reading with its vowels as few as Arabic has: e is a or i, and o is u or, of Uzbek and Tajik, a long a. */
export function heardAs(reading: string): readonly string[] {
  const plain = reading
    .replace(/q/gu, "k")
    .replace(/[iYy]+/gu, "i")
    .replace(/e$/u, "a")
  const long = plain.includes("o") ? [plain.replace(/o/gu, "u"), plain.replace(/o/gu, "a")] : [plain]
  const short = plain.includes("e") ? long.flatMap((x) => [x.replace(/e/gu, "a"), x.replace(/e/gu, "i")]) : long
  return short.map((x) => x.replace(/(.)\1+/gu, "$1"))
}

/** A word in the letters of Kurdish, which writes several of Arabic's with one. */
const inKurdish = (word: string): string => word.replace(/[ثص]/gu, "س").replace(/[ذضظ]/gu, "ز").replace(/ط/gu, "ت")

/** A word of Arabic letters as Dari, Pashto and Urdu hear it: letters of one sound are one. */
export const inOneSound = (word: string): string => inKurdish(word).replace(/ح/gu, "ه")

/** A word of Arabic letters without what Kurdish writes otherwise; null where so few letters are left that many a name has them. */
export function sparedOf(word: string): string | null {
  const spared = inKurdish(word).replace(/(?<=.)[وی](?=.)/gu, "")
  return spared.length < LEAST_SPARED ? null : spared
}
const LEAST_SPARED = 4

/** Whether a word of Kurdish has all letters of one of Arabic, in their order, and writes some with others: it leaves none out. */
export function hasLettersOf(word: string, arabic: string): boolean {
  const letters = inKurdish(arabic)
  if (letters === arabic) return false
  let at = 0
  for (const letter of inKurdish(word)) if (letter === letters[at]) at++
  return at === letters.length
}

/** Vowels and their doublings folded: an unusual spelling of a title or a weak word is still that word. */
export function looseKey(word: string): string {
  return word
    .replace(/dsch|dj|[jg]/gu, "j")
    .replace(/[iey]+/gu, "i")
    .replace(/[ou]+/gu, "u")
    .replace(/[wv]/gu, "w")
    .replace(/(.)\1+/gu, "$1")
}
